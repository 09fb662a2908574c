"""The list of people who need a call, and what staff did about each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Row,
    Select,
    and_,
    bindparam,
    or_,
    select,
    true,
)
from sqlmodel import Session

from smsint.db.tables import (
    Engagement,
    Enrollment,
    InboundMessage,
    Number,
    Patient,
    Site,
    Task,
    TaskEvent,
    table,
)
from smsint.domain.states import TaskStatus
from smsint.domain.suggestions import Suggestion, suggest
from smsint.services.access import Actor, audit, own_site_or_none
from smsint.services.faults import NotFound
from smsint.services.keyset import beyond
from smsint.services.runtime import Runtime

_TASK, _EVENT, _NUMBER = table(Task), table(TaskEvent), table(Number)
_ENROLLMENT, _PATIENT = table(Enrollment), table(Patient)
_IN, _STATE, _SITE = table(InboundMessage), table(Engagement), table(Site)
_MOST_TEXTS = 100


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
    rung: str | None
    """What to try next: text, call, alternate_contact, peer, letter."""
    tries: int
    score: float | None
    """How much the person needs a call, of those with the same priority; from 0 to 15."""
    snoozed_until: datetime | None
    raised_at: datetime | None
    """When it was found overdue, and the lead was told."""
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
    """One task with its history, and the texts that it is about."""

    task: TaskView
    text: str | None
    """The one that opened it."""
    texts: Sequence[str]
    """That one, and those that joined it since, oldest first."""
    suggestion: Suggestion | None
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
    order = (_TASK.c.due_at, _TASK.c.id)
    rows = session.execute(query.where(beyond(order, after)).order_by(*order).limit(limit))
    return [_view(runtime, row) for row in rows]


def task(session: Session, runtime: Runtime, task_id: str, actor: Actor) -> TaskView:
    """One task. Raises NotFound."""
    return _view(runtime, find_task(session, task_id, actor))


def some_tasks(
    session: Session, runtime: Runtime, task_ids: Sequence[str], actor: Actor
) -> list[TaskView]:
    """These tasks in this order, without those of other sites."""
    rows = {row.id: row for row in session.execute(_joined(actor).where(_TASK.c.id.in_(task_ids)))}
    return [_view(runtime, rows[one]) for one in task_ids if one in rows]


def detail(
    session: Session, runtime: Runtime, task_id: str, actor: Actor, *, now: datetime
) -> TaskDetail:
    """One task with everything about it. Reading it is audited. Raises NotFound."""
    row = find_task(session, task_id, actor)
    events = session.execute(
        select(_EVENT).where(_EVENT.c.task_id == task_id).order_by(_EVENT.c.id)
    )
    texts = _texts(session, runtime, row)
    audit(session, runtime, actor.name, "task.read", f"task:{task_id}", now)
    return TaskDetail(
        _view(runtime, row),
        texts[0] if texts and row.message_sid else None,
        texts,
        _suggestion(runtime, row),
        [_step(runtime, event) for event in events],
    )


def _texts(session: Session, runtime: Runtime, task: Row[Any]) -> list[str]:
    """What the person wrote that asked for this task."""
    since = and_(
        _IN.c.number_id == task.number_id,
        _IN.c.received_at >= task.opened_at,
        _IN.c.received_at <= task.resolved_at if task.resolved_at else true(),
    )
    rows = session.execute(
        select(_IN.c.message_sid, _IN.c.body, _IN.c.effects)
        .where(or_(_IN.c.message_sid == task.message_sid, since))
        .order_by(_IN.c.received_at)
        .limit(_MOST_TEXTS)
    )
    return [
        runtime.vault.open("inbound_message.body", row.body)
        for row in rows
        if row.message_sid == task.message_sid or f"task:{task.kind}" in row.effects
    ]


def find_task(session: Session, task_id: str, actor: Actor) -> Row[Any]:
    """One task. Raises NotFound, also for another site's."""
    query = _ONE if actor.site_id is None else _OWN_ONE
    wanted = {"task": task_id, "site": actor.site_id}
    row = session.connection().execute(query, wanted).one_or_none()
    if row is None:
        raise NotFound("task")
    return row


_JOINED: Select[Any] = (
    select(
        _TASK,
        _NUMBER.c.phone,
        _PATIENT.c.first_name,
        _ENROLLMENT.c.language,
        _STATE.c.score,
    )
    .join(_NUMBER, _NUMBER.c.id == _TASK.c.number_id)
    .outerjoin(_ENROLLMENT, _ENROLLMENT.c.id == _TASK.c.enrollment_id)
    .outerjoin(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
    .outerjoin(_STATE, _STATE.c.enrollment_id == _TASK.c.enrollment_id)
)
_ONE = _JOINED.where(_TASK.c.id == bindparam("task"))
_OWN_ONE = _ONE.where(or_(_TASK.c.site_id == bindparam("site"), _TASK.c.site_id.is_(None)))


def _joined(actor: Actor) -> Select[Any]:
    return _JOINED.where(own_site_or_none(_TASK.c.site_id, actor))


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
        rung=row.rung,
        tries=row.tries,
        score=row.score,
        snoozed_until=row.snoozed_until,
        raised_at=row.raised_at,
        opened_at=row.opened_at,
        due_at=row.due_at,
        updated_at=row.updated_at,
        resolved_at=row.resolved_at,
    )


def _suggestion(runtime: Runtime, row: Row[Any]) -> Suggestion | None:
    name = row.first_name
    return suggest(
        row.rung,
        row.language or "en",
        first_name=runtime.vault.open("patient.first_name", name) if name else None,
        program=runtime.program.name,
        phone=runtime.program.phone,
    )


def _step(runtime: Runtime, event: Row[Any]) -> TaskStep:
    note = runtime.vault.open("task_event.note", event.note) if event.note else None
    return TaskStep(event.kind, event.actor, event.outcome, note, event.at)
