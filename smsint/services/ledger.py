"""The send ledger and the inbound log as outsiders reconcile them: ids and states, no texts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlmodel import Session

from smsint.db.tables import Enrollment, InboundMessage, OutboxMessage, table
from smsint.services.access import Actor, own_site
from smsint.services.keyset import beyond

_OUT, _IN, _ENROLLMENT = table(OutboxMessage), table(InboundMessage), table(Enrollment)


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One text of the send ledger."""

    outbox_id: int
    enrollment_id: str | None
    kind: str
    occurrence: str | None
    """``track:date`` for a text of the programme; null for answers and staff texts."""
    state: str
    attempts: int
    provider_sid: str | None
    due_at: datetime
    expires_at: datetime
    sent_at: datetime | None
    delivery_status: str | None
    reason: str | None
    error_code: int | None
    updated_at: datetime


@dataclass(frozen=True, slots=True)
class InboundRow:
    """One text that reached us."""

    provider_sid: str
    enrollment_id: str | None
    received_at: datetime
    recorded_at: datetime
    source: str
    effects: Sequence[str]


def sent(
    session: Session,
    actor: Actor,
    *,
    updated_after: datetime | None,
    after: tuple[datetime, int] | None,
    limit: int,
) -> list[LedgerRow]:
    """Ledger rows in the order of their last change.

    A row that changes while it is paged through comes again, with its new state. Transactions
    end in another order than they begin: a poller asks again from a minute before its last row.
    """
    order = (_OUT.c.updated_at, _OUT.c.id)
    query = select(_OUT).order_by(*order).limit(limit)
    if actor.site_id is not None:
        query = query.join(_ENROLLMENT, _ENROLLMENT.c.id == _OUT.c.enrollment_id)
        query = query.where(own_site(_ENROLLMENT.c.site_id, actor))
    if updated_after is not None:
        query = query.where(_OUT.c.updated_at > updated_after)
    return [_ledger_row(row) for row in session.execute(query.where(beyond(order, after)))]


def received(
    session: Session,
    actor: Actor,
    *,
    updated_after: datetime | None,
    after: tuple[datetime, str] | None,
    limit: int,
) -> list[InboundRow]:
    """Inbound texts in the order in which they were recorded."""
    order = (_IN.c.recorded_at, _IN.c.message_sid)
    query = select(_IN).order_by(*order).limit(limit)
    if actor.site_id is not None:
        query = query.join(_ENROLLMENT, _ENROLLMENT.c.id == _IN.c.enrollment_id)
        query = query.where(own_site(_ENROLLMENT.c.site_id, actor))
    if updated_after is not None:
        query = query.where(_IN.c.recorded_at > updated_after)
    return [
        InboundRow(
            provider_sid=row.message_sid,
            enrollment_id=row.enrollment_id,
            received_at=row.received_at,
            recorded_at=row.recorded_at,
            source=row.source,
            effects=row.effects,
        )
        for row in session.execute(query.where(beyond(order, after)))
    ]


def _ledger_row(row: Row[Any]) -> LedgerRow:
    planned = row.track_id is not None and row.occurrence_on is not None
    return LedgerRow(
        outbox_id=row.id,
        enrollment_id=row.enrollment_id,
        kind=row.kind,
        occurrence=f"{row.track_id}:{row.occurrence_on}" if planned else None,
        state=row.state,
        attempts=row.attempts,
        provider_sid=row.provider_sid,
        due_at=row.due_at,
        expires_at=row.expires_at,
        sent_at=row.sent_at,
        delivery_status=row.delivery_status,
        reason=row.reason,
        error_code=row.error_code,
        updated_at=row.updated_at,
    )
