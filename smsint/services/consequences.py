"""What follows when staff end a task: for the flags that led to it, the enrollment, and the texts."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, select, update
from sqlmodel import Session

from smsint.db.tables import Engagement, Enrollment, Flag, Task, table
from smsint.domain.outreach import CLIMBS, CLOSES_FLAGS, FOLLOWS, Consequence, Declined, Outcome
from smsint.domain.states import EnrollmentStatus, FlagStatus, TaskStatus
from smsint.services.access import Actor
from smsint.services.consent import Source, cancel_due, hold, release
from smsint.services.ladder import climb
from smsint.services.numbers import used_by_others
from smsint.services.roster import find_row
from smsint.services.runtime import Runtime
from smsint.services.standing import end, opt_out_told_to_staff, pause
from smsint.services.wrong_numbers import confirm_wrong

_FLAG, _STATE, _TASK = table(Flag), table(Engagement), table(Task)
_ENROLLMENT = table(Enrollment)
_NOT_THEIRS = ("disengagement", "clinic")
"""Flags about a phone close when the phone is mended, and not by a call."""
_CLOSE = (
    update(_FLAG)
    .where(
        _FLAG.c.enrollment_id == bindparam("of"),
        _FLAG.c.status == FlagStatus.OPEN,
        _FLAG.c.kind.in_(_NOT_THEIRS),
    )
    .values(status=FlagStatus.CLOSED, closed_at=bindparam("now"), close_reason=bindparam("why"))
)
_COUNT_ANEW = (
    update(_STATE)
    .where(_STATE.c.enrollment_id == bindparam("of"))
    .values(contacted_at=bindparam("now"), next_sweep_at=bindparam("now"))
)


def follow(
    session: Session,
    runtime: Runtime,
    task: Row[Any],
    outcome: Outcome,
    actor: Actor,
    *,
    declined: Declined | None,
    now: datetime,
) -> None:
    """Does what an outcome means. The task is resolved already."""
    if outcome in CLIMBS:
        climb(session, runtime, task.id, now=now)
    if task.enrollment_id and outcome in CLOSES_FLAGS:
        close_flags(session, task.enrollment_id, outcome, now=now)
    source = Source("told_to_staff", obtained_by=actor.name)
    match FOLLOWS[outcome]:
        case Consequence.RELEASE_TEXTS:
            release(session, task.number_id, source, now=now)
        case Consequence.CLOSE_NUMBER:
            _close_number(session, runtime, task, actor, source, now)
        case Consequence.NOTHING:
            pass
        case consequence if task.enrollment_id:
            _change(session, runtime, task, consequence, outcome, declined, actor, now)


def close_flags(session: Session, enrollment_id: str, reason: str, *, now: datetime) -> None:
    """Somebody knows how the person is: their flags close, and counting begins anew."""
    connection = session.connection()
    connection.execute(_CLOSE, {"of": enrollment_id, "why": reason, "now": now})
    connection.execute(_COUNT_ANEW, {"of": enrollment_id, "now": now})


def _close_number(
    session: Session,
    runtime: Runtime,
    task: Row[Any],
    actor: Actor,
    source: Source,
    now: datetime,
) -> None:
    """The number leaves the patient's history open end, unless it has left it already."""
    current = find_row(session, task.enrollment_id, actor).number_id if task.enrollment_id else None
    if current == task.number_id:
        confirm_wrong(session, runtime, task.enrollment_id, actor, now=now)
    else:
        hold(session, task.number_id, Outcome.WRONG_NUMBER, source, now=now)


def _change(
    session: Session,
    runtime: Runtime,
    task: Row[Any],
    consequence: Consequence,
    outcome: Outcome,
    declined: Declined | None,
    actor: Actor,
    now: datetime,
) -> None:
    enrollment_id = task.enrollment_id
    if consequence is Consequence.END:
        end(session, runtime, enrollment_id, actor, reason=outcome, now=now)
    elif consequence is Consequence.END_FOR_GOOD:
        end_for_good(session, runtime, enrollment_id, actor, now=now)
    elif consequence is Consequence.PAUSE:
        if find_row(session, enrollment_id, actor).status != EnrollmentStatus.ENDED:
            pause(session, runtime, enrollment_id, actor, reason=outcome, until=None, now=now)
    elif declined is Declined.PROGRAMME:
        end(session, runtime, enrollment_id, actor, reason=outcome, now=now)
    elif declined is Declined.TEXTS:
        opt_out_told_to_staff(
            session, runtime, enrollment_id, actor, method="phone", note=None, now=now
        )


def end_for_good(
    session: Session, runtime: Runtime, enrollment_id: str, actor: Actor, *, now: datetime
) -> None:
    """Somebody died. Every programme ends without a word, nothing that waits is sent, no list
    names the person any more; a phone that nobody else uses is never texted again.
    """
    row = find_row(session, enrollment_id, actor, lock=True)
    same = select(_ENROLLMENT.c.id).where(_ENROLLMENT.c.patient_id == row.patient_id)
    ids = session.execute(same).scalars().all()
    for one in ids:
        end(session, runtime, one, actor, reason=Outcome.DECEASED, now=now)
        close_flags(session, one, Outcome.DECEASED, now=now)
    session.execute(
        update(_TASK)
        .where(_TASK.c.enrollment_id.in_(ids), _TASK.c.status != TaskStatus.RESOLVED)
        .values(
            status=TaskStatus.RESOLVED, outcome=Outcome.DECEASED, resolved_at=now, updated_at=now
        )
    )
    number_id = row.number_id
    if number_id is not None and not used_by_others(
        session, number_id, row.patient_id, row.site_id
    ):
        source = Source("told_to_staff", row.patient_id, actor.name)
        hold(session, number_id, Outcome.DECEASED, source, now=now)
        cancel_due(session, number_id, Outcome.DECEASED, now=now)
