"""Status callbacks: stored as they come, merged so that their order does not matter."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.tables import DeliveryEvent, table
from smsint.db.upsert import insert_new
from smsint.domain.delivery import FAILURES, delivery_failure, merge, parse_status
from smsint.domain.states import OUTBOX_TRANSITIONS, DeliveryStatus, OutboxState
from smsint.gateway.base import StatusUpdate
from smsint.services import engagement, reactions, sending
from smsint.services.runtime import Runtime

_EVENT = table(DeliveryEvent)


def deliver(
    session: Session, runtime: Runtime, updates: Sequence[StatusUpdate], *, now: datetime
) -> None:
    """Takes a batch of status callbacks, in the caller's transaction.

    A callback names our attempt by its token, so that it also settles a text whose create call
    we never heard the answer of. An unknown token is kept as an event and otherwise ignored.
    """
    by_token = _outbox_ids(session, updates)
    rows = outbox.lock(session, set(by_token.values()))
    before = [*rows.values()]
    for update in updates:
        outbox_id = by_token.get(update.token or "")
        if _is_new(session, update, outbox_id, now) and outbox_id is not None:
            rows[outbox_id] = _advance(session, runtime, rows[outbox_id], update, now)
    engagement.count_texts(session, before, now=now)


def _outbox_ids(session: Session, updates: Sequence[StatusUpdate]) -> dict[str, int]:
    attempt = outbox.ATTEMPT
    tokens = {update.token for update in updates}
    rows = session.execute(
        select(attempt.c.token, attempt.c.outbox_id).where(attempt.c.token.in_(tokens))
    )
    return {row.token: row.outbox_id for row in rows}


def _is_new(session: Session, update: StatusUpdate, outbox_id: int | None, now: datetime) -> bool:
    """Appends the event; false when the same one was there already."""
    statement = (
        insert_new(session, _EVENT)
        .values(
            outbox_id=outbox_id,
            provider_sid=update.sid,
            status=update.status,
            error_code=update.error_code or 0,
            received_at=now,
        )
        .returning(_EVENT.c.id)
    )
    return session.execute(statement).one_or_none() is not None


def _advance(
    session: Session, runtime: Runtime, row: Row[Any], update: StatusUpdate, now: datetime
) -> Row[Any]:
    """Moves one text forward; returns its new row."""
    status = parse_status(update.status)
    changes: dict[str, Any] = {"id": row.id, "updated_at": now}
    if row.provider_sid not in {None, update.sid}:
        return row  # a second text for the same attempt would be a bug of the provider's
    newly_sent = OutboxState.SENT in OUTBOX_TRANSITIONS[row.state]
    if newly_sent:
        changes |= sending.sent_change(row, update.sid, update.status, now)
    merged = merge(row.delivery_status, status) if status else row.delivery_status
    changes |= {"delivery_status": merged}
    if status is not None and merged is status:
        changes |= {"error_code": _code(row, status, update)}
    failed_now = merged in FAILURES and row.delivery_status not in FAILURES
    outbox.change(session, [changes])
    after = outbox.lock(session, [row.id])[row.id]
    if newly_sent:
        sending.took(session, runtime, [row])
    if failed_now:
        reactions.react(session, runtime, after, delivery_failure(update.error_code), now=now)
    if merged is DeliveryStatus.DELIVERED and merged is not row.delivery_status:
        reactions.arrived(session, row, now=now)
    return after


def _code(row: Row[Any], status: DeliveryStatus, update: StatusUpdate) -> int | None:
    """The error code of the status that holds; of two for the same status the higher, so that
    their order does not matter."""
    if row.delivery_status is not status:
        return update.error_code
    return max(row.error_code or 0, update.error_code or 0) or None
