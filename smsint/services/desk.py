"""What lies on a staff member's desk: open alerts, open tasks, and the patients."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import Session

from smsint.db.tables import InboundMessage, table
from smsint.domain.states import AlertStatus, TaskStatus
from smsint.services import alerts, outreach, roster
from smsint.services.access import Actor
from smsint.services.alerts import AlertView
from smsint.services.outreach import TaskView
from smsint.services.roster import EnrollmentView, Identity
from smsint.services.runtime import Runtime

_IN = table(InboundMessage)
_MOST = 200


@dataclass(frozen=True, slots=True)
class Patients:
    """One page of patients."""

    rows: Sequence[EnrollmentView]
    last_heard: Mapping[str, datetime]
    """When each last texted us; whoever never did is not in it."""
    next_after: str | None
    """Where the next page begins; none on the last one."""


@dataclass(frozen=True, slots=True)
class Work:
    """What waits for somebody."""

    alerts: Sequence[AlertView]
    tasks: Sequence[TaskView]
    names: Mapping[str, str]
    """First names by enrollment, of those who have one."""


def patients(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    identity: Identity,
    *,
    after: str | None,
    limit: int,
    now: datetime,
) -> Patients:
    """The patients of the caller's site."""
    found = roster.page(
        session, runtime, actor, identity, after=after, limit=limit + 1, updated_after=None, now=now
    )
    rows = found[:limit]
    more = rows[-1].id if len(found) > limit else None
    return Patients(rows, _last_heard(session, [row.id for row in rows]), more)


def work(session: Session, runtime: Runtime, actor: Actor, *, now: datetime) -> Work:
    """Open alerts and tasks of the caller's site; reading the alerts is audited."""
    open_alerts = alerts.alerts(
        session, runtime, actor, status=AlertStatus.OPEN, after=None, limit=_MOST, now=now
    )
    tasks = [
        task
        for status in (TaskStatus.OPEN, TaskStatus.CLAIMED)
        for task in outreach.tasks(session, runtime, actor, status=status, after=None, limit=_MOST)
    ]
    tasks.sort(key=lambda task: (task.priority > 0, task.due_at))
    names = {
        alert.enrollment_id: _name(session, runtime, alert.enrollment_id, actor, now)
        for alert in open_alerts
        if alert.enrollment_id
    }
    return Work(open_alerts, tasks, {key: name for key, name in names.items() if name})


def _name(
    session: Session, runtime: Runtime, enrollment_id: str, actor: Actor, now: datetime
) -> str | None:
    return roster.one(session, runtime, enrollment_id, actor, "full", now=now).first_name


def _last_heard(session: Session, enrollment_ids: Sequence[str]) -> dict[str, datetime]:
    rows = session.execute(
        select(_IN.c.enrollment_id, func.max(_IN.c.received_at).label("at"))
        .where(_IN.c.enrollment_id.in_(enrollment_ids))
        .group_by(_IN.c.enrollment_id)
    )
    return {row.enrollment_id: row.at for row in rows}
