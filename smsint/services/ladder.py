"""The outreach ladder: what to try next, and by when, after a try that reached nobody."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, select
from sqlmodel import Session

from smsint.db.bulk import update_rows
from smsint.db.tables import Enrollment, Site, Task, table
from smsint.domain.flag_rules import LADDER, Rung
from smsint.domain.holidays import due_after
from smsint.domain.outreach import AttemptOutcome, next_rung, wait_after
from smsint.services import care
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.stepping_in import outreach_of

_TASK, _ENROLLMENT, _SITE = table(Task), table(Enrollment), table(Site)
_WITH_PLACE: Select[Any] = (
    select(
        _TASK,
        _ENROLLMENT.c.protocol_id,
        _ENROLLMENT.c.library_hash,
        _SITE.c.time_zone.label("site_zone"),
    )
    .outerjoin(_ENROLLMENT, _ENROLLMENT.c.id == _TASK.c.enrollment_id)
    .outerjoin(_SITE, _SITE.c.id == _TASK.c.site_id)
    .where(_TASK.c.id == bindparam("task"))
)


def tried(
    session: Session, runtime: Runtime, task_id: str, outcome: AttemptOutcome, *, now: datetime
) -> None:
    """Counts a try. After one that did not reach the person the next rung is due, later."""
    task = _task(session, task_id)
    changes: dict[str, Any] = {"id": task_id, "tries": task.tries + 1}
    if outcome is not AttemptOutcome.REACHED and task.rung is not None:
        ladder = _ladder(runtime, task)
        rung = next_rung(ladder, task.rung)
        if rung is not None:
            wait = wait_after(ladder, task.rung)
            changes |= {"rung": rung.id, "due_at": due_after(now, wait, task.site_zone or "UTC")}
    update_rows(session, _TASK, [changes])


def climb(session: Session, runtime: Runtime, task_id: str, *, now: datetime) -> None:
    """Opens the task for the next rung after one that ended without the person being reached.

    At the top of the ladder there is none: the flag stays for everybody to see.
    """
    task = _task(session, task_id)
    ladder = _ladder(runtime, task)
    rung = next_rung(ladder, task.rung) if task.rung is not None else None
    if rung is None:
        return
    due_at = due_after(now, wait_after(ladder, task.rung), task.site_zone or "UTC")
    again = care.open_task(
        session,
        runtime,
        care.About(task.number_id, task.enrollment_id, task.site_id),
        task.kind,
        task.reasons,
        priority=task.priority,
        due_in=due_at - now,
        now=now,
    )
    update_rows(session, _TASK, [{"id": again, "rung": rung.id, "flag_id": task.flag_id}])


def _ladder(runtime: Runtime, task: Row[Any]) -> tuple[Rung, ...]:
    if task.protocol_id is None:
        return LADDER
    return outreach_of(pinned(runtime, task.library_hash).library, task.protocol_id).ladder


def _task(session: Session, task_id: str) -> Row[Any]:
    return session.connection().execute(_WITH_PLACE, {"task": task_id}).one()
