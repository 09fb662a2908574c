"""A number that may be somebody else's: doubted by whoever has the phone, judged by staff."""

from datetime import datetime

from sqlalchemy import select, update
from sqlmodel import Session

from smsint.db.tables import PatientNumber, Task, table
from smsint.domain.outreach import Outcome
from smsint.domain.states import TaskStatus
from smsint.domain.translatable import N_
from smsint.services import care, consent
from smsint.services.access import Actor, audit
from smsint.services.faults import Conflict
from smsint.services.roster import find_row
from smsint.services.runtime import Runtime

_HAS, _TASK = table(PatientNumber), table(Task)
_DOUBTS = ("wrong_number", "number")


def doubt(session: Session, number_id: int, *, now: datetime) -> None:
    """Marks whose number it is said not to be; the first doubt is the one that counts."""
    session.execute(
        update(_HAS)
        .where(_HAS.c.number_id == number_id, _HAS.c.to_at.is_(None), _HAS.c.doubted_at.is_(None))
        .values(doubted_at=now)
    )


def confirm_wrong(
    session: Session, runtime: Runtime, enrollment_id: str, actor: Actor, *, now: datetime
) -> None:
    """The number is not the patient's: it is closed in the patient's history, nothing goes there,
    and somebody has to find another way to reach the patient. Raises NotFound or Conflict.
    """
    row = find_row(session, enrollment_id, actor, lock=True)
    number_id = _number_of(row.number_id)
    session.execute(
        update(_HAS)
        .where(_HAS.c.patient_id == row.patient_id, _HAS.c.to_at.is_(None))
        .values(to_at=now, ended_as="wrong_number")
    )
    source = consent.Source("told_to_staff", row.patient_id, actor.name)
    consent.hold(session, number_id, "wrong_number", source, now=now)
    consent.cancel_due(session, number_id, "wrong_number", now=now)
    _close_doubts(session, number_id, Outcome.WRONG_NUMBER, now)
    care.open_task(
        session,
        runtime,
        care.About(number_id, enrollment_id, row.site_id),
        "find_number",
        [N_("The number was somebody else's: find out the patient's own.")],
        priority=40,
        due_in=care.FIND_NUMBER_WITHIN,
        now=now,
    )
    audit(session, runtime, actor.name, "number.wrong", f"enrollment:{enrollment_id}", now)


def confirm_own(
    session: Session, runtime: Runtime, enrollment_id: str, actor: Actor, *, now: datetime
) -> None:
    """The number is the patient's after all: texts may go again. Raises NotFound or Conflict."""
    row = find_row(session, enrollment_id, actor, lock=True)
    number_id = _number_of(row.number_id)
    session.execute(
        update(_HAS)
        .where(_HAS.c.patient_id == row.patient_id, _HAS.c.to_at.is_(None))
        .values(doubted_at=None)
    )
    source = consent.Source("told_to_staff", row.patient_id, actor.name)
    consent.release(session, number_id, source, now=now)
    _close_doubts(session, number_id, Outcome.MAY_TEXT, now)
    audit(session, runtime, actor.name, "number.confirmed", f"enrollment:{enrollment_id}", now)


def _number_of(number_id: int | None) -> int:
    if number_id is None:
        raise Conflict("no_number", "This patient has no number at present: give a new one first.")
    return number_id


def _close_doubts(session: Session, number_id: int, outcome: Outcome, now: datetime) -> None:
    session.execute(
        update(_TASK)
        .where(
            _TASK.c.id.in_(
                select(_TASK.c.id).where(
                    _TASK.c.number_id == number_id,
                    _TASK.c.kind.in_(_DOUBTS),
                    _TASK.c.status != TaskStatus.RESOLVED,
                )
            )
        )
        .values(status=TaskStatus.RESOLVED, outcome=outcome, resolved_at=now, updated_at=now)
    )
