"""What an event at the clinic changes at once: whom the sweep looks at, and whether texts go on."""

from datetime import datetime

from sqlalchemy import bindparam, select
from sqlmodel import Session

from smsint.db.tables import Enrollment, table
from smsint.domain.calendar import local_date
from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.domain.states import EnrollmentStatus
from smsint.services.access import Actor
from smsint.services.consequences import end_for_good
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.standing import end, pause
from smsint.services.stepping_in import outreach_of
from smsint.services.sweep import look_at

_ENROLLMENT = table(Enrollment)
_K = ClinicEventKind
_LEFT = frozenset({_K.DISCHARGE, _K.TRANSFER})
_AWAY = frozenset({_K.HOSPITAL_STAY, _K.IN_CUSTODY})
_RUNNING = select(
    _ENROLLMENT.c.id,
    _ENROLLMENT.c.status,
    _ENROLLMENT.c.protocol_id,
    _ENROLLMENT.c.library_hash,
    _ENROLLMENT.c.start_on,
    _ENROLLMENT.c.time_zone,
).where(
    _ENROLLMENT.c.patient_id == bindparam("patient"),
    _ENROLLMENT.c.status != EnrollmentStatus.ENDED,
)


def follow_event(
    session: Session,
    runtime: Runtime,
    patient_id: str,
    report: ClinicEventReport,
    actor: Actor,
    *,
    now: datetime,
) -> None:
    """Applies one new event to the patient's running enrollments.

    A discharge or transfer ends them, unless the protocol goes on after somebody has left; a
    hospital stay or custody pauses them; a death ends everything without a word. An event from
    before a programme began says nothing about it.
    """
    rows = session.connection().execute(_RUNNING, {"patient": patient_id}).all()
    look_at(session, [row.id for row in rows], now=now)
    if report.kind is _K.DEATH and rows:
        end_for_good(session, runtime, rows[0].id, actor, now=now)
        return
    for row in rows:
        if local_date(report.occurred_at, row.time_zone) < row.start_on:
            continue
        followed = pinned(runtime, row.library_hash).library
        goes_on = outreach_of(followed, row.protocol_id).on_discharge == "keep"
        if report.kind in _LEFT and not goes_on:
            end(session, runtime, row.id, actor, reason=report.kind, now=now)
        elif report.kind in _AWAY and row.status != EnrollmentStatus.PAUSED:
            pause(session, runtime, row.id, actor, reason=report.kind, until=None, now=now)
