"""Enrolling from a file: every row is told its fate, and a bad one hurts no other.

The console's upload and ``smsint import`` come here with the same rows. Nothing repeats what stands
in a row: a report may be printed, and a log kept.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from pydantic import ValidationError

from smsint.domain.enrollment import EnrollmentRequest
from smsint.services.access import Actor
from smsint.services.admission import assess
from smsint.services.csv_reading import Row
from smsint.services.enrollment import enroll
from smsint.services.faults import FieldFault, field_faults
from smsint.services.rows import RowResult, run_rows
from smsint.services.runtime import Runtime
from smsint.services.transact import transact

_POINTERS = {
    "/consent/granted_at": "consent_granted_at",
    "/consent/method": "consent_method",
    "/consent/obtained_by": "consent_obtained_by",
    "/consent/text_version": "consent_text_version",
    "/consent/sms_risk_acknowledged_at": "consent_sms_risk_acknowledged_at",
    "/window/start": "window_start",
    "/window/end": "window_end",
}

_TIMES = {"time_zone", "consent_granted_at", "consent_sms_risk_acknowledged_at"}
"""A date on the patient's clocks means nothing without its zone."""


@dataclass(frozen=True, slots=True)
class RowReport:
    """What became of one row."""

    line: int
    result: str
    """created, would_be_created, exists, invalid, conflict, not_found"""
    enrollment_id: str | None = None
    errors: tuple[FieldFault, ...] = ()
    """By column."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a file."""

    rows: tuple[RowReport, ...] = field(default_factory=tuple)

    def count(self, *results: str) -> int:
        """How many rows came to one of these results."""
        return sum(row.result in results for row in self.rows)

    @property
    def bad(self) -> int:
        """How many rows have to be mended."""
        return self.count("invalid", "conflict", "not_found")


def run_file(
    runtime: Runtime,
    rows: Iterable[Row],
    actor: Actor,
    *,
    dry_run: bool,
    now: datetime,
    progress: Callable[[], None] = lambda: None,
) -> Report:
    """Enrolls row by row, or only says what would come of it; a bad row hurts no other."""
    done = []
    for row in rows:
        done.append(_run_row(runtime, row, actor, dry_run, now))
        progress()
    return Report(tuple(done))


def _run_row(runtime: Runtime, row: Row, actor: Actor, dry_run: bool, now: datetime) -> RowReport:
    if row.faults:
        return RowReport(row.line, "invalid", errors=(*row.faults, *_further(row)))
    if row.same_as is not None:
        return RowReport(row.line, "exists")

    def apply(request: EnrollmentRequest) -> tuple[str, bool]:
        if dry_run:
            return _would_be(runtime, request, actor, now)
        done = transact(runtime, lambda session: enroll(session, runtime, request, actor, now=now))
        return done.id, done.created

    return _reported(row, next(run_rows([row.request], EnrollmentRequest, apply)), dry_run)


def _further(row: Row) -> Iterator[FieldFault]:
    """What else is wrong in a row, so that nobody has to mend a file one cell at a time. Cells that
    are read with the help of a faulty one are left for the next time."""
    told = {fault.pointer for fault in row.faults}
    if not row.request:  # the row itself cannot be read
        return
    if told & _TIMES:
        told |= _TIMES
    try:
        EnrollmentRequest.model_validate(row.request)
    except ValidationError as error:
        for fault in field_faults(error.errors(include_url=False, include_input=False)):
            column = _column(fault.pointer)
            if column not in told:
                told.add(column)
                yield FieldFault(column, fault.message)


def _would_be(
    runtime: Runtime, request: EnrollmentRequest, actor: Actor, now: datetime
) -> tuple[str, bool]:
    with runtime.database.write() as session:
        found = assess(session, runtime, request, actor, now=now)
        session.rollback()
    return found.existing_id or "", found.existing_id is None


def _reported(row: Row, result: RowResult, dry_run: bool) -> RowReport:
    errors = tuple(FieldFault(_column(error.pointer), error.message) for error in result.errors)
    if result.result == "conflict":
        errors = (FieldFault("", _plainly(result)),)
    elif result.result == "invalid" and not errors:
        errors = (FieldFault("", result.detail or "This row cannot be used."),)
    name = "would_be_created" if dry_run and result.result == "created" else result.result
    return RowReport(row.line, name, result.id or None, errors)


def _plainly(result: RowResult) -> str:
    if result.code == "phone_taken":
        return (
            "Another patient of this site is enrolled with this number. If they share the phone, "
            "write yes in a column shared_phone."
        )
    if result.code == "external_id_taken":
        detail = (result.detail or "").partition("(")[2].partition(")")[0]
        return f"This patient is enrolled already, with other data: {detail}."
    return result.detail or "What is true now does not allow it."


def _column(pointer: str) -> str:
    """The column that a pointer into the request came from."""
    return _POINTERS.get(pointer) or pointer.strip("/").split("/")[0]
