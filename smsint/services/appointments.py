"""Reminders of visits: queued when the clinic reports a visit, replaced when it reports another."""

from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, select, update
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.bulk import insert_rows
from smsint.db.looks import look_up
from smsint.db.outbox import OUTBOX
from smsint.db.tables import Enrollment, Patient, PatientNumber, table
from smsint.domain.appointments import Reminding, remindings, visits_ahead
from smsint.domain.content import named, reach
from smsint.domain.kinds import MessageKind
from smsint.domain.protocol import Window
from smsint.domain.states import EnrollmentStatus, OutboxState
from smsint.services.fitting import draft_of, fitting
from smsint.services.heard import heard_by
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row
from smsint.services.values import Values, gather, values_of, visit_values
from smsint.services.visits import reports_of

_Heard = dict[tuple[str, int], datetime]
_ENROLLMENT, _PATIENT, _HAS = table(Enrollment), table(Patient), table(PatientNumber)
# Made once: to build a statement costs more than to run it.
_RUNNING: Select[Any] = (
    select(_ENROLLMENT, _PATIENT.c.first_name, _HAS.c.number_id)
    .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
    .join(_HAS, (_HAS.c.patient_id == _PATIENT.c.id) & _HAS.c.to_at.is_(None))
    .where(
        _ENROLLMENT.c.patient_id == bindparam("patient"),
        _ENROLLMENT.c.status != EnrollmentStatus.ENDED,
    )
    .order_by(_ENROLLMENT.c.created_at, _ENROLLMENT.c.id)
)


def plan_reminders(session: Session, runtime: Runtime, patient_id: str, *, now: datetime) -> None:
    """Makes what waits to be sent agree with the visits that the clinic last reported.

    A reminder whose time has passed is not made up for: who was told of a visit an hour ago
    needs no text that it is tomorrow.
    """
    rows = running_enrollments(session, patient_id)
    row = rows[0] if rows else None
    if row is not None:
        runtime = pinned(runtime, row.library_hash)
    wanted = list(_remindings(session, runtime, row, now)) if row is not None else []
    _cancel(session, [row.id for row in rows], {one.due_at for one in wanted}, now)
    if row is not None and (ahead := [one for one in wanted if one.due_at > now]):
        _queue(session, runtime, row, ahead, now)


def running_enrollments(session: Session, patient_id: str) -> list[Row[Any]]:
    """The patient's running enrollments with name and number, oldest first: the first alone reminds."""
    return look_up(session, _RUNNING, patient=patient_id)


def _remindings(
    session: Session, runtime: Runtime, row: Row[Any], now: datetime
) -> Iterator[Reminding]:
    protocol = runtime.library.protocols.get(row.protocol_id)
    reports = reports_of(session, [row.patient_id], now=now).get(row.patient_id, [])
    hours = Window(start=row.window_start, end=row.window_end)
    known = protocol.reminders if protocol else ()
    reminders = [one for one in known if not one.arms or row.arm in one.arms]
    for visit_at in visits_ahead(reports, row.time_zone, now):
        yield from remindings(reminders, visit_at, hours, row.time_zone)


def _cancel(
    session: Session, enrollment_ids: Collection[str], due: Collection[datetime], now: datetime
) -> None:
    """Withdraws what waits, but not what is about to leave and still true."""
    still_true = (OUTBOX.c.planned_at <= now) & OUTBOX.c.planned_at.in_(due)
    session.execute(
        update(OUTBOX)
        .where(
            OUTBOX.c.enrollment_id.in_(enrollment_ids),
            OUTBOX.c.kind == MessageKind.APPOINTMENT,
            OUTBOX.c.track_id.is_(None),
            outbox.waiting(OUTBOX.c.state),
            ~still_true,
        )
        .values(state=OutboxState.CANCELLED, reason="visit_changed", updated_at=now)
    )


def _queue(
    session: Session, runtime: Runtime, row: Row[Any], ahead: Collection[Reminding], now: datetime
) -> None:
    templates = {key for one in ahead for key in reach(runtime.library, one.reminder.messages)}
    heard = dict(heard_by(session, [row.id], templates, now=now).get(row.id, {}))
    values = values_of(runtime, gather(session, [row], now=now), row, now=now)
    drafts = []
    for reminding in ahead:
        about = values | visit_values(reminding.visit_at, row.time_zone, row.language)
        if draft := _draft(runtime, row, reminding, about, heard):
            drafts.append(outbox_row(runtime, draft, now=now))
    insert_rows(session, OUTBOX, drafts)


def _draft(
    runtime: Runtime, row: Row[Any], reminding: Reminding, values: Values, heard: _Heard
) -> Draft | None:
    """The reminder in words; none where the library has no text for it."""
    choice = fitting(
        row,
        named(runtime.library, reminding.reminder.messages),
        values=values,
        heard=heard,
        now=reminding.due_at,
    )
    if choice is None:
        return None
    heard[choice.template.id, choice.variant] = reminding.due_at
    return draft_of(
        choice,
        row,
        MessageKind.APPOINTMENT,
        values=values,
        due_at=reminding.due_at,
        expires_at=reminding.expires_at,
    )
