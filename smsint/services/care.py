"""Asking for a human: outreach tasks and safety alerts, joined to the open one instead of doubled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert, select, update
from sqlmodel import Session

from smsint.db.tables import Alert, Task, table
from smsint.domain.states import AlertStatus, TaskStatus
from smsint.services.runtime import Runtime

_TASK, _ALERT = table(Task), table(Alert)
SAME_CONVERSATION = timedelta(hours=6)
"""Words of crisis within this join the open alert."""


@dataclass(frozen=True, slots=True)
class About:
    """Whom a task or alert is about; the site is none for a sender whom no site knows."""

    number_id: int
    enrollment_id: str | None = None
    site_id: str | None = None
    message_sid: str | None = None


def open_task(
    session: Session,
    runtime: Runtime,
    about: About,
    kind: str,
    reasons: Sequence[str],
    *,
    priority: int,
    due_in: timedelta,
    now: datetime,
) -> str:
    """Opens a task, or adds the reasons to the open one of the same kind; returns its id."""
    existing = session.execute(
        select(_TASK.c.id, _TASK.c.reasons, _TASK.c.due_at, _TASK.c.priority)
        .where(
            _TASK.c.number_id == about.number_id,
            _TASK.c.kind == kind,
            _TASK.c.status != TaskStatus.RESOLVED,
        )
        .with_for_update()
    ).one_or_none()
    if existing:
        session.execute(
            update(_TASK)
            .where(_TASK.c.id == existing.id)
            .values(
                reasons=[*existing.reasons, *(r for r in reasons if r not in existing.reasons)],
                due_at=min(existing.due_at, now + due_in),
                priority=min(existing.priority, priority),
                updated_at=now,
            )
        )
        return str(existing.id)
    task_id = runtime.new_id("task")
    session.execute(
        insert(_TASK).values(
            id=task_id,
            site_id=about.site_id,
            number_id=about.number_id,
            enrollment_id=about.enrollment_id,
            message_sid=about.message_sid,
            kind=kind,
            priority=priority,
            reasons=list(reasons),
            status=TaskStatus.OPEN,
            opened_at=now,
            due_at=now + due_in,
            updated_at=now,
        )
    )
    return task_id


def raise_alert(
    session: Session,
    runtime: Runtime,
    about: About,
    *,
    level: str,
    kind: str,
    evidence: str,
    now: datetime,
) -> str:
    """Raises a safety alert, or joins the open one of the same conversation; returns its id.

    A joined alert keeps the worse level. An acknowledged alert is never joined: new words after
    somebody looked are a new alert.
    """
    existing = session.execute(
        select(_ALERT.c.id, _ALERT.c.level, _ALERT.c.texts)
        .where(
            _ALERT.c.number_id == about.number_id,
            _ALERT.c.status == AlertStatus.OPEN,
            _ALERT.c.updated_at > now - SAME_CONVERSATION,
        )
        .limit(1)
        .with_for_update()
    ).one_or_none()
    if existing:
        worse = "acute" if "acute" in {existing.level, level} else "concern"
        session.execute(
            update(_ALERT)
            .where(_ALERT.c.id == existing.id)
            .values(level=worse, texts=existing.texts + 1, updated_at=now)
        )
        return str(existing.id)
    alert_id = runtime.new_id("alert")
    session.execute(
        insert(_ALERT).values(
            id=alert_id,
            site_id=about.site_id,
            number_id=about.number_id,
            enrollment_id=about.enrollment_id,
            message_sid=about.message_sid,
            level=level,
            kind=kind,
            evidence=runtime.vault.seal("alert.evidence", evidence),
            status=AlertStatus.OPEN,
            texts=1,
            raised_at=now,
            updated_at=now,
        )
    )
    return alert_id
