"""The site's own flags: how many, how they ended, and how they compare with "seven days silent"."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, select
from sqlmodel import Session

from smsint.db.tables import ClinicEvent, EngagementDay, Enrollment, Flag, table
from smsint.domain.calendar import local_date
from smsint.domain.clinic_events import ClinicEventKind
from smsint.domain.flag_audit import Case, figures, openings
from smsint.services.reports.page import Section, data_table, note, paragraph
from smsint.services.runtime import Runtime

_FLAG, _DAY = table(Flag), table(EngagementDay)
_ENROLLMENT, _EVENT = table(Enrollment), table(ClinicEvent)
HORIZON = 30
"""Days. An alert is right when its person leaves within so many days."""
LOST_AFTER = 30
"""Days without any text from somebody who was texted: taken for having left."""
NAIVE = 7.0
_CHUNK = 500
_LEFT = (ClinicEventKind.DISCHARGE, ClinicEventKind.TRANSFER)


def own_section(runtime: Runtime, *, now: datetime) -> Section:
    """What the database says: flags by rule and ending, and the same measures as above."""
    with runtime.database.read() as session:
        by_rule = _by_rule(session)
        flagged, naive = [], []
        for ours, plain in _cases(session, now):
            flagged.append(ours)
            naive.append(plain)
    if not flagged:
        return Section("This site's own data", paragraph("Nobody has been enrolled yet."))
    rows = [
        (name, len(cases), *_cells(cases))
        for name, cases in (("Flags of this service", flagged), ("7 days silent", naive))
    ]
    header = ("Rule", "People", "Left", "Noticed", "Right alerts", "Days of warning",
              "Alerts per patient-week")  # fmt: skip
    return Section(
        "This site's own data",
        data_table("Flags about taking part", header, rows)
        + data_table(
            "Flags by rule", ("Rule", "Opened", "Open", "Returned", "Other endings"), by_rule
        )
        + note(
            "Left means a discharge or transfer that the clinic reported, or "
            f"{LOST_AFTER} days without a text from somebody who was texted. An alert is right when "
            f"that came within {HORIZON} days. Staff stepped in on flags, so that people whom a call "
            "kept in care count against the flag: these figures are a lower bound."
        ),
    )


def _cells(cases: Sequence[Case]) -> tuple[str | float | None, ...]:
    one = figures(cases)
    return (
        sum(case.left is not None for case in cases),
        None if one.sensitivity is None else f"{one.sensitivity:.0%}",
        None if one.ppv is None else f"{one.ppv:.0%}",
        None if one.lead is None else round(one.lead, 1),
        round(one.alerts, 3),
    )


def _by_rule(session: Session) -> list[tuple[str | int, ...]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in session.execute(select(_FLAG.c.rule, _FLAG.c.close_reason)):
        ending = row.close_reason or "open"
        counts[row.rule][ending if ending in {"open", "returned"} else "other"] += 1
    return [
        (rule, sum(of.values()), of["open"], of["returned"], of["other"])
        for rule, of in sorted(counts.items())
    ]


def _cases(session: Session, now: datetime) -> Iterator[tuple[Case, Case]]:
    """Every enrollment, as its flags saw it and as silence alone would have."""
    columns = (
        _ENROLLMENT.c.id,
        _ENROLLMENT.c.patient_id,
        _ENROLLMENT.c.start_on,
        _ENROLLMENT.c.time_zone,
        _ENROLLMENT.c.ended_at,
    )
    after = ""
    while rows := session.execute(
        select(*columns).where(_ENROLLMENT.c.id > after).order_by(_ENROLLMENT.c.id).limit(_CHUNK)
    ).all():
        after = rows[-1].id
        yield from _chunk(session, rows, now)


def _chunk(
    session: Session, rows: Sequence[Row[Any]], now: datetime
) -> Iterator[tuple[Case, Case]]:
    ids = [row.id for row in rows]
    days = _grouped(
        session.execute(
            select(_DAY.c.enrollment_id, _DAY.c.on, _DAY.c.sent, _DAY.c.inbound)
            .where(_DAY.c.enrollment_id.in_(ids))
            .order_by(_DAY.c.enrollment_id, _DAY.c.on)
        )
    )
    flags = _grouped(
        session.execute(
            select(_FLAG.c.enrollment_id, _FLAG.c.opened_at)
            .where(_FLAG.c.enrollment_id.in_(ids), _FLAG.c.kind == "disengagement")
            .order_by(_FLAG.c.opened_at)
        )
    )
    leavings = _grouped(
        session.execute(
            select(_EVENT.c.patient_id.label("enrollment_id"), _EVENT.c.occurred_at).where(
                _EVENT.c.patient_id.in_([row.patient_id for row in rows]),
                _EVENT.c.kind.in_(_LEFT),
            )
        )
    )
    for row in rows:
        yield _case(row, days[row.id], flags[row.id], leavings[row.patient_id], now)


def _grouped(rows: Iterable[Row[Any]]) -> dict[str, list[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        found[row.enrollment_id].append(row)
    return found


def _case(
    row: Row[Any],
    days: Sequence[Row[Any]],
    flags: Sequence[Row[Any]],
    leavings: Sequence[Row[Any]],
    now: datetime,
) -> tuple[Case, Case]:
    start: date = row.start_on
    last = local_date(min(row.ended_at or now, now), row.time_zone)
    watched = max(1, (last - start).days + 1)
    silent = _silence(days, start, watched)
    lost = next((n + 1 - LOST_AFTER for n, value in enumerate(silent) if value >= LOST_AFTER), None)
    went = [(local_date(one.occurred_at, row.time_zone) - start).days for one in leavings]
    told = [day for day in went if 0 <= day <= watched]
    left = min([*told, *([lost + LOST_AFTER] if lost is not None else [])], default=None)
    onset = None if left is None else max(-1, left - HORIZON)
    opened = [(local_date(one.opened_at, row.time_zone) - start).days for one in flags]
    naive = [*openings(silent, NAIVE, 1.0)]
    return Case(watched, opened, onset, left), Case(watched, naive, onset, left)


def _silence(days: Sequence[Row[Any]], start: date, watched: int) -> list[float]:
    """Days since the last text on each day; days on which nothing was sent do not count."""
    by_date = {day.on: day for day in days}
    silent, values = 0.0, []
    for n in range(watched):
        day = by_date.get(start + timedelta(days=n))
        if day is not None and day.inbound:
            silent = 0.0
        elif day is not None and day.sent:
            silent += 1.0
        values.append(silent)
    return values
