"""Somebody who had drifted away answers again: their task ends by itself, and the return is kept."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlmodel import Session

from smsint.db.tables import Task, TaskEvent, table
from smsint.domain.outreach import DRIFTING, Outcome, TaskAction
from smsint.domain.states import TaskStatus
from smsint.services.access import audit
from smsint.services.runtime import Runtime

_TASK, _EVENT = table(Task), table(TaskEvent)
_TEXTED_AGAIN = "Has texted again."


def returned(session: Session, runtime: Runtime, row: Row[Any], *, now: datetime) -> None:
    """Ends the task that nobody has taken; whoever has taken one reads that the person is back.

    The flag's ``close_reason`` is ``returned``: the reports measure from there.
    """
    task = session.execute(
        select(_TASK.c.id, _TASK.c.status, _TASK.c.reasons).where(
            _TASK.c.enrollment_id == row.enrollment_id,
            _TASK.c.kind == DRIFTING,
            _TASK.c.status != TaskStatus.RESOLVED,
        )
    ).first()
    if task is None or _TEXTED_AGAIN in task.reasons:
        return
    changes: dict[str, Any] = {"reasons": [*task.reasons, _TEXTED_AGAIN], "updated_at": now}
    if task.status == TaskStatus.OPEN:
        changes |= {
            "status": TaskStatus.RESOLVED,
            "outcome": Outcome.RETURNED,
            "resolved_at": now,
        }
        session.execute(
            insert(_EVENT).values(
                task_id=task.id,
                kind=TaskAction.RESOLVE,
                actor="service",
                outcome=Outcome.RETURNED,
                at=now,
            )
        )
        audit(session, runtime, "service", "task.resolve", f"task:{task.id}", now)
    session.execute(update(_TASK).where(_TASK.c.id == task.id).values(changes))
