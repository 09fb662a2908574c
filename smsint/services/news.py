"""What happened at a site since somebody was last here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, literal, select
from sqlmodel import Session

from smsint.db.tables import Alert, Enrollment, Flag, InboundMessage, OutboxMessage, Task, table
from smsint.services.access import Actor, own_site, own_site_or_none

_ALERT, _FLAG, _TASK = table(Alert), table(Flag), table(Task)
_ENROLLMENT, _IN, _OUT = table(Enrollment), table(InboundMessage), table(OutboxMessage)
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a patient."""

    at: datetime
    enrollment_id: str
    what: str
    """reply, alert, flag, task_resolved, enrolled"""
    detail: str
    """The sentence of a flag, the outcome of a task; else empty."""


@dataclass(frozen=True, slots=True)
class News:
    """Counts since then, and the latest of what was counted."""

    since: datetime
    replies: int
    flags: int
    resolved: int
    enrolled: int
    events: Sequence[Event]


def news_since(session: Session, actor: Actor, since: datetime) -> News:
    """What happened at the caller's site after an instant."""
    sources = _sources(actor, since)
    counts = {
        what: session.scalar(select(func.count()).select_from(query.subquery())) or 0
        for what, query in sources.items()
    }
    events = [
        Event(row.at, row.enrollment_id, what, row.detail or "")
        for what, query in sources.items()
        for row in session.execute(
            query.order_by(query.selected_columns.at.desc()).limit(3 * _SHOWN)
        )
    ]
    events.sort(key=lambda event: event.at, reverse=True)
    # A look that opens several flags of one person is one piece of news.
    first = {(one.at, one.enrollment_id, one.what): one for one in reversed(events)}
    events = sorted(first.values(), key=lambda event: event.at, reverse=True)
    return News(
        since=since,
        replies=counts["reply"],
        flags=counts["flag"],
        resolved=counts["task_resolved"],
        enrolled=counts["enrolled"],
        events=events[:_SHOWN],
    )


def _sources(actor: Actor, since: datetime) -> dict[str, Select[Any]]:
    """One query per kind of event, each over an index by time."""
    nothing = literal("").label("detail")
    return {
        "reply": select(_IN.c.received_at.label("at"), _IN.c.enrollment_id, nothing)
        .join(_ENROLLMENT, _ENROLLMENT.c.id == _IN.c.enrollment_id)
        .where(_IN.c.recorded_at > since, own_site(_ENROLLMENT.c.site_id, actor)),
        "flag": select(
            _FLAG.c.opened_at.label("at"), _FLAG.c.enrollment_id, _FLAG.c.sentence.label("detail")
        ).where(_FLAG.c.opened_at > since, own_site(_FLAG.c.site_id, actor)),
        "task_resolved": select(
            _TASK.c.resolved_at.label("at"), _TASK.c.enrollment_id, _TASK.c.outcome.label("detail")
        ).where(
            _TASK.c.resolved_at > since,
            _TASK.c.enrollment_id.is_not(None),
            own_site_or_none(_TASK.c.site_id, actor),
        ),
        "enrolled": select(
            _ENROLLMENT.c.created_at.label("at"), _ENROLLMENT.c.id.label("enrollment_id"), nothing
        ).where(_ENROLLMENT.c.created_at > since, own_site(_ENROLLMENT.c.site_id, actor)),
    }


def stamp(session: Session, site_id: str | None, about: str | None) -> str:
    """Changes whenever a page about the site, or about one enrollment, would look different."""
    if about is not None:
        heard = select(func.max(_IN.c.received_at)).where(_IN.c.enrollment_id == about)
        said = select(func.max(_OUT.c.updated_at)).where(_OUT.c.enrollment_id == about)
        raised = select(func.max(_ALERT.c.updated_at))
        changed = select(_ENROLLMENT.c.updated_at).where(
            _ENROLLMENT.c.id == about,
            _ENROLLMENT.c.site_id == site_id if site_id is not None else literal(True),
        )
        queries: tuple[Select[Any], ...] = (heard, said, raised, changed)
    else:
        queries = (
            select(func.max(_IN.c.recorded_at)),
            select(func.max(_ALERT.c.updated_at)),
            select(func.max(_TASK.c.updated_at)),
            select(func.max(_FLAG.c.opened_at)),
        )
    return "|".join(str(session.scalar(query)) for query in queries)
