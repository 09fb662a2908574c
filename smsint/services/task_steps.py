"""What staff do with a task: each step is one conditional UPDATE, so that two people cannot both win."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, case, or_, select, update
from sqlmodel import Session

from smsint.db.bulk import insert_rows
from smsint.db.tables import Staff, Task, TaskEvent, table
from smsint.domain.outreach import (
    LONGEST_SNOOZE,
    STEPS,
    AttemptOutcome,
    Declined,
    Outcome,
    TaskAction,
)
from smsint.domain.states import Role, TaskStatus
from smsint.services.access import Actor, audit, own_site_or_none
from smsint.services.consequences import follow
from smsint.services.faults import Conflict, FieldFault, Invalid, NotFound
from smsint.services.ladder import tried
from smsint.services.outreach import find_task
from smsint.services.runtime import Runtime

_TASK, _EVENT, _STAFF = table(Task), table(TaskEvent), table(Staff)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of staff."""

    action: TaskAction
    outcome: Outcome | AttemptOutcome | None = None
    note: str | None = None
    take_over: bool = False
    """Claim a task although a colleague has it."""
    until: datetime | None = None
    """Of a snooze: when the task wakes."""
    to: str | None = None
    """Of a hand-over: the id of the colleague."""
    declined: Declined | None = None
    """Of the outcome ``declined``: what was declined."""


def take_step(
    session: Session, runtime: Runtime, task_id: str, step: Step, actor: Actor, *, now: datetime
) -> None:
    """Does one step and keeps it in the task's history. Raises NotFound or Conflict."""
    _check(session, task_id, step, actor, now)
    statement = _stepping(step.action, step.take_over, actor.site_id is not None)
    of = {"task": task_id, "site": actor.site_id, "me": actor.name, "until": step.until}
    changes = _changes(session, step, actor, now) | {"updated_at": now}
    if session.connection().execute(statement, of | changes).one_or_none() is None:
        _explain(session, task_id, step, actor)
    note = runtime.vault.seal("task_event.note", step.note) if step.note else None
    done = {
        "task_id": task_id,
        "kind": step.action,
        "actor": actor.name,
        "note": note,
        "outcome": step.outcome,
        "at": now,
    }
    insert_rows(session, _EVENT, [done])
    if step.action is TaskAction.ATTEMPT:
        tried(session, runtime, task_id, AttemptOutcome(step.outcome or ""), now=now)
    if step.action is TaskAction.RESOLVE:
        task = find_task(session, task_id, actor)
        outcome = Outcome(step.outcome or "")
        follow(session, runtime, task, outcome, actor, declined=step.declined, now=now)
    audit(session, runtime, actor.name, f"task.{step.action}", f"task:{task_id}", now)


@cache
def _stepping(action: TaskAction, take_over: bool, of_a_site: bool) -> Any:
    """The conditional UPDATE of a step, made once; it takes the changes as its parameters."""
    statement = update(_TASK).where(_TASK.c.id == bindparam("task"), _may(action, take_over))
    if of_a_site:
        known = or_(_TASK.c.site_id == bindparam("site"), _TASK.c.site_id.is_(None))
        statement = statement.where(known)
    if action is TaskAction.SNOOZE:
        until = bindparam("until", type_=_TASK.c.due_at.type)
        later = case((_TASK.c.due_at < until, until), else_=_TASK.c.due_at)
        statement = statement.values(due_at=later)
    return statement.returning(_TASK.c.id)


def _may(action: TaskAction, take_over: bool) -> ColumnElement[bool]:
    allowed = _TASK.c.status.in_(STEPS[action].from_)
    if action is TaskAction.CLAIM:
        mine = _TASK.c.owner_id == bindparam("me")
        claimed = _TASK.c.status == TaskStatus.CLAIMED
        return or_(allowed, claimed if take_over else (claimed & mine))
    return allowed


def _check(session: Session, task_id: str, step: Step, actor: Actor, now: datetime) -> None:
    """Raises NotFound, Conflict or Invalid for what the step itself gets wrong."""
    if step.action is TaskAction.HAND_OVER:
        find_task(session, task_id, actor)  # before the colleague: another site's task is not there
    if step.action is TaskAction.REOPEN:
        _check_not_doubled(session, task_id, actor)
    if step.action is TaskAction.SNOOZE:
        until = step.until or now
        if not now < until <= now + LONGEST_SNOOZE:
            raise Invalid(FieldFault("/until", "Name a time within the next 14 days."))
    if step.declined is not None and step.outcome is not Outcome.DECLINED:
        raise Invalid(FieldFault("/declined", "Only with the outcome declined."))


def _changes(session: Session, step: Step, actor: Actor, now: datetime) -> dict[str, Any]:
    match step.action:
        case TaskAction.CLAIM:
            return {"status": TaskStatus.CLAIMED, "owner_id": actor.name, "snoozed_until": None}
        case TaskAction.HAND_OVER:
            owner = _colleague(session, step.to or "", actor)
            return {"status": TaskStatus.CLAIMED, "owner_id": owner}
        case TaskAction.SNOOZE:
            return {"snoozed_until": step.until}
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
                "snoozed_until": None,
                "raised_at": None,
            }
        case TaskAction.ATTEMPT | TaskAction.NOTE:
            return {}


def _colleague(session: Session, staff_id: str, actor: Actor) -> str:
    """Somebody who may take the task: active, and of the same site. Raises Invalid."""
    row = session.execute(
        select(_STAFF.c.id, _STAFF.c.role, _STAFF.c.site_id, _STAFF.c.disabled_at).where(
            _STAFF.c.id == staff_id
        )
    ).one_or_none()
    known = row is not None and row.disabled_at is None and row.role in _TAKE_TASKS
    if row is None or not known or (actor.site_id and row.site_id not in {actor.site_id, None}):
        raise Invalid(FieldFault("/to", "Name a clinician or outreach worker of this site."))
    return f"staff:{row.id}"


_TAKE_TASKS = frozenset({Role.CLINICIAN, Role.OUTREACH})


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
