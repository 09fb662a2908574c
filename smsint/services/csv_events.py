"""What happened at the clinic, from a file: every row is told its fate, and a bad one hurts no other."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from smsint.db.tables import Site, table
from smsint.domain.calendar import to_instant, valid_zone
from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.services.access import Actor
from smsint.services.clinic_events import record_clinic_event
from smsint.services.csv_cells import date_of, has_offset, time_of
from smsint.services.csv_enrollment import Report, RowReport
from smsint.services.csv_tables import Columns, Line
from smsint.services.faults import FieldFault
from smsint.services.rows import RowResult, run_rows
from smsint.services.runtime import Runtime
from smsint.services.transact import transact

COLUMNS = Columns(("external_id", "kind", "occurred_at"), ("value", "time_zone", "site"))
_SITE = table(Site)
_NEEDS_A_TIME = {ClinicEventKind.VISIT_SCHEDULED, ClinicEventKind.VISIT_CANCELED}
"""Patients are told of it: a day alone is not enough."""
_NOON = time(12)
"""Of what is reported by its day alone: nobody's day is another one then."""


@dataclass(frozen=True, slots=True)
class _Zones:
    """In which zone the clocks of a site stand."""

    by_site: Mapping[str, str]
    usual: str | None
    """Of the caller's site, or of the only one."""

    def of(self, values: Mapping[str, str]) -> str | None:
        """The zone that a row's times are in; none when nothing says so."""
        if "time_zone" in values:
            return values["time_zone"]
        return self.by_site.get(values.get("site", "").casefold(), self.usual)


def run_events(
    runtime: Runtime,
    lines: Iterable[Line],
    actor: Actor,
    *,
    region: str,
    dry_run: bool,
    now: datetime,
    progress: Callable[[], None] = lambda: None,
) -> Report:
    """Records row by row, or only says what would come of it; twice the same changes nothing."""
    with runtime.database.read() as session:
        zones = _zones(session, actor)
    done = []
    for line in lines:
        done.append(_run_line(runtime, line, zones, actor, region, dry_run, now))
        progress()
    return Report(tuple(done))


def _run_line(
    runtime: Runtime,
    line: Line,
    zones: _Zones,
    actor: Actor,
    region: str,
    dry_run: bool,
    now: datetime,
) -> RowReport:
    faults = list(line.faults)
    request = request_of(line.values, zones, region, faults)
    if faults:
        return RowReport(line.number, "invalid", errors=tuple(faults))

    def apply(report: ClinicEventReport) -> tuple[str, bool]:
        if dry_run:
            return _would_be(runtime, report, actor, now)
        done = transact(
            runtime, lambda session: record_clinic_event(session, runtime, report, actor, now=now)
        )
        return str(done.id), done.created

    return _reported(line, next(run_rows([request], ClinicEventReport, apply)), dry_run)


def _would_be(
    runtime: Runtime, report: ClinicEventReport, actor: Actor, now: datetime
) -> tuple[str, bool]:
    with runtime.database.write() as session:
        done = record_clinic_event(session, runtime, report, actor, now=now)
        session.rollback()
    return str(done.id), done.created


def request_of(
    values: Mapping[str, str], zones: _Zones, region: str, faults: list[FieldFault]
) -> dict[str, Any]:
    """A report as the REST API takes it; what a cell cannot mean is added to ``faults``."""
    kind = "_".join(values.get("kind", "").casefold().replace("-", " ").split())
    known = [one.value for one in ClinicEventKind]
    if kind and kind not in known:
        faults.append(FieldFault("kind", f"Write one of: {', '.join(known)}."))
    request: dict[str, Any] = {
        name: values[name] for name in ("external_id", "value", "site") if name in values
    }
    cell = values.get("occurred_at", "")
    return {
        **request,
        "kind": kind,
        "occurred_at": cell
        if has_offset(cell)
        else _instant(cell, kind, zones.of(values), region, faults),
    }


def _instant(
    cell: str, kind: str, zone: str | None, region: str, faults: list[FieldFault]
) -> datetime | None:
    """A time, or a day alone, on the clinic's clocks."""
    if not cell:
        return None  # told already
    if zone is None or not valid_zone(zone):
        advice = "Name the site, or an IANA zone, or write times such as 2027-03-01T15:30-05:00."
        faults.append(FieldFault("time_zone", advice))
        return None
    on, rest = date_of(cell, region)
    at = time_of(rest) if rest else _NOON
    if not rest and kind in _NEEDS_A_TIME:
        faults.append(FieldFault("occurred_at", "Write the time of the visit, too."))
        return None
    found = to_instant(on, at, zone) if on is not None and at is not None else None
    if found is None:
        advice = "Write a date such as 2027-03-01, with a time such as 2027-03-01 15:30."
        faults.append(FieldFault("occurred_at", advice))
    return found


def _zones(session: Session, actor: Actor) -> _Zones:
    rows = session.execute(select(_SITE.c.id, _SITE.c.name, _SITE.c.time_zone)).all()
    mine = {row.time_zone for row in rows if actor.site_id in (None, row.id)}
    names = [(name.casefold(), row.time_zone) for row in rows for name in (row.id, row.name)]
    return _Zones(dict(names), mine.pop() if len(mine) == 1 else None)


def _reported(line: Line, result: RowResult, dry_run: bool) -> RowReport:
    errors = tuple(_columns(result))
    if result.result == "not_found":
        errors = (FieldFault("external_id", "No patient here has this identifier."),)
    elif result.result == "invalid" and not errors:
        errors = (FieldFault("", result.detail or "This row cannot be used."),)
    name = "would_be_created" if dry_run and result.result == "created" else result.result
    return RowReport(line.number, name, None, errors)


def _columns(result: RowResult) -> Iterator[FieldFault]:
    for error in result.errors:
        yield FieldFault(error.pointer.strip("/"), error.message)
