"""Alerts that somebody took, and nobody said how they ended."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, exists, literal_column, select, update
from sqlmodel import Session

from smsint.db.outbox import OUTBOX
from smsint.db.tables import Alert, Task, TaskEvent, table
from smsint.domain.kinds import MessageKind
from smsint.domain.paging import OUTCOME_WITHIN, reference
from smsint.domain.states import OutboxState
from smsint.services import care
from smsint.services.runtime import Runtime

_ALERT, _TASK, _EVENT = table(Alert), table(Task), table(TaskEvent)


def chase(session: Session, runtime: Runtime, now: datetime) -> int:
    """Alerts that somebody took a day ago, and nobody said how they ended."""
    silent = session.execute(
        select(_ALERT).where(
            _ALERT.c.status == literal_column("'acknowledged'"),
            _ALERT.c.outcome.is_(None),
            _ALERT.c.chased_at.is_(None),
            _ALERT.c.acknowledged_at <= now - OUTCOME_WITHIN,
        )
    ).all()
    for alert in silent:
        if not _in_touch(session, alert):
            about = care.About(alert.number_id, alert.enrollment_id, alert.site_id)
            reason = f"Alert {reference(alert.id)} was taken, and nobody noted how it ended."
            care.open_task(
                session,
                runtime,
                about,
                "alert_follow_up",
                [reason],
                priority=10,
                due_in=runtime.program.alerts.concern,
                now=now,
            )
        session.execute(update(_ALERT).where(_ALERT.c.id == alert.id).values(chased_at=now))
    return len(silent)


def _in_touch(session: Session, alert: Row[Any]) -> bool:
    """Whether staff have done something about the same number since."""
    step = exists().where(
        _EVENT.c.task_id == _TASK.c.id,
        _EVENT.c.kind.in_(("attempt", "resolve")),
        _EVENT.c.at >= alert.raised_at,
    )
    worked = select(_TASK.c.id).where(_TASK.c.number_id == alert.number_id, step).limit(1)
    texted = (
        select(OUTBOX.c.id)
        .where(
            and_(
                OUTBOX.c.enrollment_id.is_not(None), OUTBOX.c.enrollment_id == alert.enrollment_id
            ),
            OUTBOX.c.due_at >= alert.raised_at,
            OUTBOX.c.kind == MessageKind.STAFF,
            OUTBOX.c.state == OutboxState.SENT,
        )
        .limit(1)
    )
    return bool(session.execute(worked).first() or session.execute(texted).first())
