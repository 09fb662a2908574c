"""What patients change about their texts by texting: LESS, MORE, PAUSE, RESUME.

Their words are the record of it: the text itself is kept with what it led to.
"""

from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Row, update
from sqlmodel import Session

from smsint.db.tables import Enrollment, table
from smsint.db.vault import UnreadableField
from smsint.domain.actions import ChangeRhythm
from smsint.domain.calendar import to_instant
from smsint.domain.states import EnrollmentStatus
from smsint.services.cursors import plan_again
from smsint.services.runtime import Runtime

_ENROLLMENT = table(Enrollment)
BY_PATIENT = "patient"
"""The reason of a pause that the patient asked for."""
_REASON = "enrollment.status_reason"


def paused_by_patient(runtime: Runtime, enrollment: Row[Any]) -> bool:
    """Whether an enrollment is paused because its patient asked for it."""
    if enrollment.status != EnrollmentStatus.PAUSED or enrollment.status_reason is None:
        return False
    try:
        return runtime.vault.open(_REASON, enrollment.status_reason) == BY_PATIENT
    except UnreadableField:  # whoever set it, a person decides
        return False


def set_rhythm(
    session: Session, runtime: Runtime, enrollment: Row[Any], change: ChangeRhythm, *, now: datetime
) -> None:
    """Texts more or less often, from the next occurrence on."""
    _change(session, enrollment.id, now, frequency=change.frequency, days=list(change.days))
    plan_again(session, runtime, enrollment.id, now=now)


def pause(
    session: Session, runtime: Runtime, enrollment: Row[Any], until: date, *, now: datetime
) -> None:
    """No programme texts until the beginning of that local date."""
    _change(
        session,
        enrollment.id,
        now,
        status=EnrollmentStatus.PAUSED,
        paused_until=to_instant(until, time(0), enrollment.time_zone),
        status_reason=runtime.vault.seal(_REASON, BY_PATIENT),
    )


def resume(session: Session, runtime: Runtime, enrollment: Row[Any], *, now: datetime) -> None:
    """Texts again, from the next occurrence on."""
    _change(
        session,
        enrollment.id,
        now,
        status=EnrollmentStatus.ACTIVE,
        paused_until=None,
        status_reason=runtime.vault.seal(_REASON, BY_PATIENT),
    )


def _change(session: Session, enrollment_id: str, now: datetime, **values: object) -> None:
    session.execute(
        update(_ENROLLMENT)
        .where(_ENROLLMENT.c.id == enrollment_id)
        .values(**values, updated_at=now)
    )
