"""Pausing, resuming and ending an enrollment, and an opt-out that the patient told to staff."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session

from smsint.db.tables import Enrollment, table
from smsint.domain.states import EnrollmentStatus
from smsint.services.access import Actor, audit
from smsint.services.consent import Source, opt_out
from smsint.services.cursors import stop_cursors
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.numbers import cancel_texts
from smsint.services.roster import find_row
from smsint.services.runtime import Runtime

_ENROLLMENT = table(Enrollment)


def pause(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    actor: Actor,
    *,
    reason: str,
    until: datetime | None,
    now: datetime,
) -> None:
    """Pauses; only this row changes. While it lasts the engine writes why nothing was sent.

    Raises NotFound, Invalid or Conflict.
    """
    _check_running(session, enrollment_id, actor)
    if until is not None and until <= now:
        raise Invalid(FieldFault("/until", "Name a time to come, or leave it out."))
    _change(
        session,
        runtime,
        enrollment_id,
        reason,
        now,
        status=EnrollmentStatus.PAUSED,
        paused_until=until,
    )
    _audit(session, runtime, actor, "enrollment.paused", enrollment_id, now, reason)


def resume(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    actor: Actor,
    *,
    reason: str,
    now: datetime,
) -> None:
    """Lets texts leave again, from the next occurrence on. Raises NotFound or Conflict."""
    _check_running(session, enrollment_id, actor)
    _change(
        session,
        runtime,
        enrollment_id,
        reason,
        now,
        status=EnrollmentStatus.ACTIVE,
        paused_until=None,
    )
    _audit(session, runtime, actor, "enrollment.resumed", enrollment_id, now, reason)


def end(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    actor: Actor,
    *,
    reason: str,
    now: datetime,
) -> None:
    """Ends for good and cancels what waits; a second time changes nothing. Raises NotFound."""
    if find_row(session, enrollment_id, actor, lock=True).status == EnrollmentStatus.ENDED:
        return
    _change(
        session,
        runtime,
        enrollment_id,
        reason,
        now,
        status=EnrollmentStatus.ENDED,
        paused_until=None,
        ended_at=now,
    )
    stop_cursors(session, enrollment_id)
    cancel_texts(session, enrollment_id, "ended", now=now)
    _audit(session, runtime, actor, "enrollment.ended", enrollment_id, now, reason)


def opt_out_told_to_staff(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    actor: Actor,
    *,
    method: str,
    note: str | None,
    now: datetime,
) -> int:
    """Stops the number because the patient told staff so; returns the number's id.

    The caller commits, then calls ``consent.wait_until_quiet`` before it answers.
    """
    row = find_row(session, enrollment_id, actor, lock=True)
    source = Source(
        method,
        patient_id=row.patient_id,
        obtained_by=actor.name,
        note=runtime.vault.seal("consent_event.note", note) if note else None,
    )
    if row.number_id is None:
        raise Conflict("no_number", "This patient has no number at present: nothing is texted.")
    if opt_out(session, row.number_id, source, now=now):
        _audit(session, runtime, actor, "number.opted_out", enrollment_id, now, method)
    return int(row.number_id)


def _check_running(session: Session, enrollment_id: str, actor: Actor) -> None:
    if find_row(session, enrollment_id, actor, lock=True).status == EnrollmentStatus.ENDED:
        raise Conflict("ended", "This enrollment has ended. Enroll the patient again.")


def _change(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    reason: str,
    now: datetime,
    **values: object,
) -> None:
    sealed = runtime.vault.seal("enrollment.status_reason", reason)
    session.execute(
        update(_ENROLLMENT)
        .where(_ENROLLMENT.c.id == enrollment_id)
        .values(**values, status_reason=sealed, updated_at=now)
    )


def _audit(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    action: str,
    enrollment_id: str,
    now: datetime,
    reason: str,
) -> None:
    """The reason is the patient's affair: the row keeps it, the log only that there was one."""
    subject = f"enrollment:{enrollment_id}"
    audit(session, runtime, actor.name, action, subject, now, has_reason=bool(reason))
