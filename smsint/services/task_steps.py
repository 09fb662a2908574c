"""What staff do with a task: each step is one conditional UPDATE, so that two people cannot both win."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, or_, select, update
from sqlmodel import Session

from smsint.db.tables import Task, TaskEvent, table
from smsint.domain.outreach import FOLLOWS, STEPS, AttemptOutcome, Consequence, Outcome, TaskAction
from smsint.domain.states import EnrollmentStatus, TaskStatus
from smsint.services.access import Actor, audit, own_site_or_none
from smsint.services.consent import Source, hold, release
from smsint.services.faults import Conflict, NotFound
from smsint.services.outreach import find_task
from smsint.services.roster import find_row
from smsint.services.runtime import Runtime
from smsint.services.standing import end, pause

_TASK, _EVENT = table(Task), table(TaskEvent)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of staff."""

    action: TaskAction
    outcome: Outcome | AttemptOutcome | None = None
    note: str | None = None
    take_over: bool = False
    """Claim a task although a colleague has it."""


def take_step(
    session: Session, runtime: Runtime, task_id: str, step: Step, actor: Actor, *, now: datetime
) -> None:
    """Does one step and keeps it in the task's history. Raises NotFound or Conflict."""
    if step.action is TaskAction.REOPEN:
        _check_not_doubled(session, task_id, actor)
    changed = session.execute(
        update(_TASK)
        .where(
            _TASK.c.id == task_id,
            own_site_or_none(_TASK.c.site_id, actor),
            _may(step, actor),
        )
        .values(**_changes(step, actor, now), updated_at=now)
        .returning(_TASK.c.id)
    ).one_or_none()
    if changed is None:
        _explain(session, task_id, step, actor)
    note = runtime.vault.seal("task_event.note", step.note) if step.note else None
    session.execute(
        insert(_EVENT).values(
            task_id=task_id,
            kind=step.action,
            actor=actor.name,
            note=note,
            outcome=step.outcome,
            at=now,
        )
    )
    if step.action is TaskAction.RESOLVE:
        _follow(session, runtime, task_id, Outcome(step.outcome or ""), actor, now)
    audit(session, runtime, actor.name, f"task.{step.action}", f"task:{task_id}", now)


def _may(step: Step, actor: Actor) -> Any:
    allowed = _TASK.c.status.in_(STEPS[step.action].from_)
    if step.action is TaskAction.CLAIM:
        mine = _TASK.c.owner_id == actor.name
        claimed = _TASK.c.status == TaskStatus.CLAIMED
        return or_(allowed, claimed if step.take_over else (claimed & mine))
    return allowed


def _changes(step: Step, actor: Actor, now: datetime) -> dict[str, Any]:
    match step.action:
        case TaskAction.CLAIM:
            return {"status": TaskStatus.CLAIMED, "owner_id": actor.name}
        case TaskAction.RESOLVE:
            return {
                "status": TaskStatus.RESOLVED,
                "outcome": step.outcome,
                "resolved_at": now,
            }
        case TaskAction.REOPEN:
            return {
                "status": TaskStatus.OPEN,
                "owner_id": None,
                "outcome": None,
                "resolved_at": None,
            }
        case TaskAction.ATTEMPT | TaskAction.NOTE:
            return {}


def _check_not_doubled(session: Session, task_id: str, actor: Actor) -> None:
    """A need has one open task; the index would refuse a second."""
    task = find_task(session, task_id, actor)
    rival = select(_TASK.c.id).where(
        _TASK.c.number_id == task.number_id,
        _TASK.c.kind == task.kind,
        _TASK.c.status != TaskStatus.RESOLVED,
        _TASK.c.id != task_id,
    )
    if session.execute(rival).first():
        raise Conflict(
            "open_task_exists", "A newer task about the same need is open: use that one."
        )


def _explain(session: Session, task_id: str, step: Step, actor: Actor) -> None:
    """Raises why the step was not possible."""
    status, owner = session.execute(
        select(_TASK.c.status, _TASK.c.owner_id).where(
            _TASK.c.id == task_id, own_site_or_none(_TASK.c.site_id, actor)
        )
    ).one_or_none() or (None, None)
    if status is None:
        raise NotFound("task")
    if step.action is TaskAction.CLAIM and status == TaskStatus.CLAIMED:
        raise Conflict("claimed", f'{owner} has this task. Send "take_over": true to take it over.')
    raise Conflict(f"task_{status}", f"A task that is {status} cannot take this step.")


def _follow(
    session: Session, runtime: Runtime, task_id: str, outcome: Outcome, actor: Actor, now: datetime
) -> None:
    """What the outcome means for texts."""
    consequence = FOLLOWS[outcome]
    task = find_task(session, task_id, actor)
    source = Source("told_to_staff", obtained_by=actor.name)
    if consequence is Consequence.HOLD_TEXTS:
        hold(session, task.number_id, outcome, source, now=now)
    elif consequence is Consequence.RELEASE_TEXTS:
        release(session, task.number_id, source, now=now)
    elif consequence is not Consequence.NOTHING and task.enrollment_id:
        _change_enrollment(session, runtime, task.enrollment_id, consequence, outcome, actor, now)


def _change_enrollment(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    consequence: Consequence,
    outcome: Outcome,
    actor: Actor,
    now: datetime,
) -> None:
    if consequence is Consequence.END:
        end(session, runtime, enrollment_id, actor, reason=outcome, now=now)
    elif find_row(session, enrollment_id, actor).status != EnrollmentStatus.ENDED:
        pause(session, runtime, enrollment_id, actor, reason=outcome, until=None, now=now)
