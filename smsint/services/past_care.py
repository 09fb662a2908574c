"""What staff did about one patient: tries, notes and ends of tasks, and how alerts ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlmodel import Session

from smsint.db.tables import Task, TaskEvent, table
from smsint.domain.outreach import TaskAction
from smsint.services.access import Actor
from smsint.services.alerts import AlertView, ended
from smsint.services.runtime import Runtime

_TASK, _EVENT = table(Task), table(TaskEvent)
_TOLD = (TaskAction.ATTEMPT, TaskAction.NOTE, TaskAction.RESOLVE)


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was done."""

    at: datetime
    by: str
    note: str | None
    step: str
    """What was done about a task; ``alert`` for how an alert ended."""
    outcome: str | None
    about: str
    """The kind of the task, or why the alert was raised."""
    task_id: str | None = None


def past_care(
    session: Session,
    runtime: Runtime,
    enrollment: Row[Any],
    actor: Actor,
    *,
    most: int,
    now: datetime,
) -> list[Done]:
    """The latest first. Reading the alerts is audited."""
    alerts = ended(session, runtime, actor, enrollment=enrollment, most=most, now=now)
    found = [*_steps(session, runtime, enrollment.id, most), *map(_alert, alerts)]
    return sorted(found, key=lambda one: one.at, reverse=True)[:most]


def _steps(session: Session, runtime: Runtime, enrollment_id: str, most: int) -> Sequence[Done]:
    rows = session.execute(
        select(_EVENT, _TASK.c.kind.label("about"))
        .join(_TASK, _TASK.c.id == _EVENT.c.task_id)
        .where(_TASK.c.enrollment_id == enrollment_id, _EVENT.c.kind.in_(_TOLD))
        .order_by(_EVENT.c.at.desc(), _EVENT.c.id.desc())
        .limit(most)
    )
    return [
        Done(
            at=row.at,
            by=row.actor,
            note=runtime.vault.open("task_event.note", row.note) if row.note else None,
            step=row.kind,
            outcome=row.outcome,
            about=row.about,
            task_id=row.task_id,
        )
        for row in rows
    ]


def _alert(one: AlertView) -> Done:
    return Done(
        at=one.outcome_at or one.updated_at,
        by=one.outcome_by or "",
        note=one.note,
        step="alert",
        outcome=one.outcome,
        about=one.evidence,
    )
