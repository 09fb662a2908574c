"""The list of people who need a call, and what staff did about each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, or_, select
from sqlmodel import Session

from smsint.db.tables import (
    Enrollment,
    InboundMessage,
    Number,
    Patient,
    Task,
    TaskEvent,
    table,
)
from smsint.domain.states import TaskStatus
from smsint.services.access import Actor, audit, own_site_or_none
from smsint.services.faults import NotFound
from smsint.services.runtime import Runtime

_TASK, _EVENT, _NUMBER = table(Task), table(TaskEvent), table(Number)
_ENROLLMENT, _PATIENT = table(Enrollment), table(Patient)
_IN = table(InboundMessage)


@dataclass(frozen=True, slots=True)
class TaskView:
    """One task, with whom to call."""

    id: str
    site: str | None
    """Null for a sender whom no site knows: every site sees it."""
    enrollment_id: str | None
    first_name: str | None
    phone: str
    kind: str
    priority: int
    """Lower is more urgent."""
    reasons: Sequence[str]
    status: TaskStatus
    owner: str | None
    outcome: str | None
    flag_id: str | None
    opened_at: datetime
    due_at: datetime
    updated_at: datetime
    resolved_at: datetime | None


@dataclass(frozen=True, slots=True)
class TaskStep:
    """Something that was done about a task."""

    kind: str
    actor: str
    outcome: str | None
    note: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class TaskDetail:
    """One task with its history, and the text that it is about."""

    task: TaskView
    text: str | None
    history: Sequence[TaskStep]


def tasks(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    *,
    status: TaskStatus | None,
    after: tuple[datetime, str] | None,
    limit: int,
) -> list[TaskView]:
    """Tasks in the order in which they are due."""
    query = _joined(actor)
    if status is not None:
        query = query.where(_TASK.c.status == status)
    if after is not None:
        at, last = after
        later = and_(_TASK.c.due_at == at, _TASK.c.id > last)
        query = query.where(or_(_TASK.c.due_at > at, later))
    rows = session.execute(query.order_by(_TASK.c.due_at, _TASK.c.id).limit(limit))
    return [_view(runtime, row) for row in rows]


def task(session: Session, runtime: Runtime, task_id: str, actor: Actor) -> TaskView:
    """One task. Raises NotFound."""
    return _view(runtime, find_task(session, task_id, actor))


def detail(
    session: Session, runtime: Runtime, task_id: str, actor: Actor, *, now: datetime
) -> TaskDetail:
    """One task with everything about it. Reading it is audited. Raises NotFound."""
    row = find_task(session, task_id, actor)
    events = session.execute(
        select(_EVENT).where(_EVENT.c.task_id == task_id).order_by(_EVENT.c.id)
    )
    text = session.execute(select(_IN.c.body).where(_IN.c.message_sid == row.message_sid)).scalar()
    audit(session, runtime, actor.name, "task.read", f"task:{task_id}", now)
    return TaskDetail(
        _view(runtime, row),
        runtime.vault.open("inbound_message.body", text) if text else None,
        [_step(runtime, event) for event in events],
    )


def find_task(session: Session, task_id: str, actor: Actor) -> Row[Any]:
    """One task. Raises NotFound, also for another site's."""
    row = session.execute(_joined(actor).where(_TASK.c.id == task_id)).one_or_none()
    if row is None:
        raise NotFound("task")
    return row


def _joined(actor: Actor) -> Select[Any]:
    return (
        select(_TASK, _NUMBER.c.phone, _PATIENT.c.first_name)
        .join(_NUMBER, _NUMBER.c.id == _TASK.c.number_id)
        .outerjoin(_ENROLLMENT, _ENROLLMENT.c.id == _TASK.c.enrollment_id)
        .outerjoin(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
        .where(own_site_or_none(_TASK.c.site_id, actor))
    )


def _view(runtime: Runtime, row: Row[Any]) -> TaskView:
    name = row.first_name
    return TaskView(
        id=row.id,
        site=row.site_id,
        enrollment_id=row.enrollment_id,
        first_name=runtime.vault.open("patient.first_name", name) if name else None,
        phone=runtime.vault.open("number.phone", row.phone),
        kind=row.kind,
        priority=row.priority,
        reasons=row.reasons,
        status=row.status,
        owner=row.owner_id,
        outcome=row.outcome,
        flag_id=row.flag_id,
        opened_at=row.opened_at,
        due_at=row.due_at,
        updated_at=row.updated_at,
        resolved_at=row.resolved_at,
    )


def _step(runtime: Runtime, event: Row[Any]) -> TaskStep:
    note = runtime.vault.open("task_event.note", event.note) if event.note else None
    return TaskStep(event.kind, event.actor, event.outcome, note, event.at)
