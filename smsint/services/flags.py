"""Flags as staff read them: the sentence first, and everything behind it on request."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from smsint.db.tables import Flag, table
from smsint.domain.states import FlagStatus
from smsint.services.access import Actor, own_site
from smsint.services.faults import NotFound
from smsint.services.keyset import beyond

_FLAG = table(Flag)


@dataclass(frozen=True, slots=True)
class FlagView:
    """One flag."""

    id: str
    site: str
    enrollment_id: str
    rule: str
    kind: str
    """disengagement, clinic, or reachability (the phone, not the person)."""
    level: str
    sentence: str
    status: FlagStatus
    opened_at: datetime
    closed_at: datetime | None
    close_reason: str | None


@dataclass(frozen=True, slots=True)
class FlagExplained:
    """One flag with the values that opened it and the library they were judged by."""

    flag: FlagView
    inputs: Mapping[str, Any]
    """The values that the rule saw."""
    thresholds: Mapping[str, Any]
    """What they were compared with, on that programme day, for that person."""
    library_hash: str


def flags(
    session: Session,
    actor: Actor,
    *,
    enrollment_id: str | None = None,
    status: FlagStatus | None = None,
    after: tuple[datetime, str] | None = None,
    limit: int,
) -> list[FlagView]:
    """Flags in the order in which they opened."""
    query = select(_FLAG).where(own_site(_FLAG.c.site_id, actor))
    if enrollment_id is not None:
        query = query.where(_FLAG.c.enrollment_id == enrollment_id)
    if status is not None:
        query = query.where(_FLAG.c.status == status)
    order = (_FLAG.c.opened_at, _FLAG.c.id)
    rows = session.execute(query.where(beyond(order, after)).order_by(*order).limit(limit))
    return [_view(row) for row in rows]


def explain(session: Session, flag_id: str, actor: Actor) -> FlagExplained:
    """Why a flag was opened. Raises NotFound."""
    query = select(_FLAG).where(_FLAG.c.id == flag_id, own_site(_FLAG.c.site_id, actor))
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound("flag")
    return FlagExplained(_view(row), row.inputs, row.thresholds, row.library_hash)


def _view(row: Any) -> FlagView:
    return FlagView(
        id=row.id,
        site=row.site_id,
        enrollment_id=row.enrollment_id,
        rule=row.rule,
        kind=row.kind,
        level=row.level,
        sentence=row.sentence,
        status=row.status,
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        close_reason=row.close_reason,
    )
