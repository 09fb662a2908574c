"""What lies on a staff member's desk: alerts, the worklist, and what happened since."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Row, select
from sqlmodel import Session

from smsint.db.tables import Engagement, Task, table
from smsint.domain.outreach import is_overdue
from smsint.domain.states import TaskStatus
from smsint.services import alerts, outreach
from smsint.services.access import Actor, own_site_or_none
from smsint.services.alert_path import UNSEEN, Trouble, trouble
from smsint.services.alerts import Unfinished
from smsint.services.colleagues import Colleague, colleagues, names_of_actors, names_of_patients
from smsint.services.news import News, news_since
from smsint.services.outreach import TaskView
from smsint.services.runtime import Runtime

Owner = Literal["all", "mine", "nobody"]
When = Literal["all", "overdue", "snoozed"]
_TASK, _ENGAGEMENT = table(Task), table(Engagement)
SHOWN = 40
"""Tasks on one page: more than anybody does in a morning."""


@dataclass(frozen=True, slots=True)
class Filters:
    """Which part of the worklist somebody wants to see."""

    owner: Owner = "all"
    kind: str = ""
    """Empty: every kind."""
    when: When = "all"
    """``all`` leaves out what was put off, until it wakes."""

    def takes(self, task: Row[Any], actor: Actor, now: datetime) -> bool:
        """Whether a task is among what was asked for."""
        theirs = {"all": True, "mine": task.owner_id == actor.name, "nobody": not task.owner_id}
        then = {
            "all": not _asleep(task, now),
            "overdue": _overdue(task, now),
            "snoozed": _asleep(task, now),
        }
        return theirs[self.owner] and then[self.when] and self.kind in ("", task.kind)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many tasks each filter would show."""

    open: int
    overdue: int
    mine: int
    nobodys: int
    snoozed: int


@dataclass(frozen=True, slots=True)
class Board:
    """Everything on the first page."""

    alerts: Unfinished
    tasks: Sequence[TaskView]
    """In the order in which they are best done; at most ``SHOWN`` of them."""
    matching: int
    """How many tasks the filters let through."""
    counts: Counts
    kinds: Sequence[str]
    """Of all open tasks, for the filter."""
    patients: Mapping[str, str]
    """Names by enrollment."""
    actors: Mapping[str, str]
    colleagues: Sequence[Colleague]
    news: News
    trouble: Sequence[Trouble]
    """Why an alert may call nobody."""


def board(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    filters: Filters,
    *,
    since: datetime,
    now: datetime,
) -> Board:
    """The desk of one person. Reading the alerts is audited."""
    raised = alerts.unfinished(session, runtime, actor, now=now)
    waiting = _waiting(session, actor)
    chosen = [task for task in waiting if filters.takes(task, actor, now)]
    chosen.sort(key=lambda task: urgency(task, now))
    shown = outreach.some_tasks(session, runtime, [task.id for task in chosen[:SHOWN]], actor)
    news = news_since(session, actor, since)
    about = [one.enrollment_id for one in (*raised.open, *raised.taken)]
    about += [event.enrollment_id for event in news.events]
    known = [*(task.owner for task in shown), *(one.acknowledged_by for one in raised.taken)]
    return Board(
        alerts=raised,
        tasks=shown,
        matching=len(chosen),
        counts=_counts(waiting, actor, now),
        kinds=sorted({task.kind for task in waiting}),
        patients=names_of_patients(session, runtime, about),
        actors=names_of_actors(session, runtime, known),
        colleagues=colleagues(session, actor.site_id),
        news=news,
        trouble=[
            one
            for one in trouble(session, runtime, site_id=actor.site_id, now=now)
            if one in UNSEEN
        ],
    )


def urgency(task: Row[Any], now: datetime) -> tuple[Any, ...]:
    """What sorts the worklist: overdue first, then priority, then the score, then the due time."""
    return not _overdue(task, now), task.priority, -(task.score or 0.0), task.due_at, task.id


def _waiting(session: Session, actor: Actor) -> Sequence[Row[Any]]:
    """What orders and counts the open tasks; nothing sealed is opened for it."""
    columns = [
        _TASK.c[name] for name in ("id", "owner_id", "kind", "priority", "due_at", "snoozed_until")
    ]
    return session.execute(
        select(*columns, _ENGAGEMENT.c.score)
        .outerjoin(_ENGAGEMENT, _ENGAGEMENT.c.enrollment_id == _TASK.c.enrollment_id)
        .where(
            _TASK.c.status.in_((TaskStatus.OPEN, TaskStatus.CLAIMED)),
            own_site_or_none(_TASK.c.site_id, actor),
        )
    ).all()


def _counts(waiting: Sequence[Row[Any]], actor: Actor, now: datetime) -> Counts:
    asleep = sum(_asleep(task, now) for task in waiting)
    return Counts(
        open=len(waiting) - asleep,
        overdue=sum(_overdue(task, now) for task in waiting),
        mine=sum(task.owner_id == actor.name and not _asleep(task, now) for task in waiting),
        nobodys=sum(not task.owner_id and not _asleep(task, now) for task in waiting),
        snoozed=asleep,
    )


def _overdue(task: Row[Any], now: datetime) -> bool:
    return is_overdue(task.due_at, task.snoozed_until, now)


def _asleep(task: Row[Any], now: datetime) -> bool:
    return task.snoozed_until is not None and task.snoozed_until > now
