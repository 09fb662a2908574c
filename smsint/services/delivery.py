"""Status callbacks: stored as they come, merged so that their order does not matter."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.among import among
from smsint.db.bulk import insert_rows
from smsint.db.tables import DeliveryEvent, table
from smsint.domain.delivery import FAILURES, delivery_failure, merge, parse_status
from smsint.domain.states import OUTBOX_TRANSITIONS, DeliveryStatus, OutboxState
from smsint.gateway.base import StatusUpdate
from smsint.services import engagement, reactions, sending
from smsint.services.runtime import Runtime

_EVENT = table(DeliveryEvent)
_Said = tuple[str, str, int]
"""What makes two callbacks the same: the provider's id, the status, the error code."""


@dataclass(slots=True)
class _Batch:
    """The texts of a batch as its callbacks change them, and what is still to be written."""

    session: Session
    runtime: Runtime
    now: datetime
    texts: dict[int, SimpleNamespace]
    events: list[dict[str, Any]] = field(default_factory=list)
    changes: dict[int, dict[str, Any]] = field(default_factory=dict)
    taken: list[SimpleNamespace] = field(default_factory=list)
    """Texts that the provider is now known to have taken."""
    reached: set[int] = field(default_factory=set)
    """Numbers that texts arrived at."""

    def change(self, text: SimpleNamespace, changes: dict[str, Any]) -> None:
        """Changes a text here, and in the database with the rest."""
        vars(text).update(changes)
        self.changes.setdefault(text.id, {"id": text.id}).update(changes)

    def flush(self) -> None:
        """Writes what has gathered: a statement for each table."""
        insert_rows(self.session, _EVENT, self.events, conflict="ON CONFLICT DO NOTHING")
        outbox.change(self.session, self.changes.values())
        sending.took(self.session, self.runtime, self.taken)
        reactions.arrived(self.session, self.reached)
        self.events, self.changes, self.taken, self.reached = [], {}, [], set()


def deliver(
    session: Session, runtime: Runtime, updates: Sequence[StatusUpdate], *, now: datetime
) -> None:
    """Takes a batch of status callbacks, in the caller's transaction.

    A callback names our attempt by its token, so that it also settles a text whose create call
    we never heard the answer of. An unknown token is kept as an event and otherwise ignored.
    """
    by_token = _outbox_ids(session, updates)
    before = outbox.lock(session, set(by_token.values()))
    texts = {key: SimpleNamespace(**row._asdict()) for key, row in before.items()}
    batch = _Batch(session, runtime, now, texts)
    for update in _new(session, updates):
        outbox_id = by_token.get(update.token or "")
        batch.events.append(_event(update, outbox_id, now))
        if outbox_id is not None:
            _advance(batch, texts[outbox_id], update)
    batch.flush()
    engagement.count_texts(session, [(before[key], texts[key]) for key in before], now=now)


_TOKENS = select(outbox.ATTEMPT.c.token, outbox.ATTEMPT.c.outbox_id).where(
    among(outbox.ATTEMPT.c.token, "tokens")
)


def _outbox_ids(session: Session, updates: Sequence[StatusUpdate]) -> dict[str, int]:
    tokens = {update.token for update in updates if update.token}
    found = session.connection().execute(_TOKENS, {"tokens": tokens}).all()
    return {row.token: row.outbox_id for row in found}


_KNOWN = select(_EVENT.c.provider_sid, _EVENT.c.status, _EVENT.c.error_code).where(
    among(_EVENT.c.provider_sid, "sids")
)


def _new(session: Session, updates: Sequence[StatusUpdate]) -> Iterator[StatusUpdate]:
    """The callbacks that nobody has stored yet. Asked with the texts locked: whoever stored one
    of these in the meantime held the same locks."""
    sids = {update.sid for update in updates}
    known: set[_Said] = {
        (row.provider_sid, row.status, row.error_code)
        for row in session.connection().execute(_KNOWN, {"sids": sids}).all()
    }
    for update in updates:
        said = update.sid, update.status, update.error_code or 0
        if said not in known:
            known.add(said)
            yield update


def _event(update: StatusUpdate, outbox_id: int | None, now: datetime) -> dict[str, Any]:
    return {
        "outbox_id": outbox_id,
        "provider_sid": update.sid,
        "status": update.status,
        "error_code": update.error_code or 0,
        "received_at": now,
    }


def _advance(batch: _Batch, text: SimpleNamespace, update: StatusUpdate) -> None:
    """Moves one text forward."""
    if text.provider_sid not in {None, update.sid}:
        return  # a second text for the same attempt would be a bug of the provider's
    status, was = parse_status(update.status), text.delivery_status
    changes: dict[str, Any] = {"updated_at": batch.now}
    if OutboxState.SENT in OUTBOX_TRANSITIONS[text.state]:
        changes |= sending.sent_change(text, update.sid, update.status, batch.now)
        batch.taken.append(text)
    merged = merge(was, status) if status else was
    changes |= {"delivery_status": merged}
    if status is not None and merged is status:
        changes |= {"error_code": _code(text, status, update)}
    batch.change(text, changes)
    if merged in FAILURES and was not in FAILURES:
        batch.flush()  # what an error asks for looks at what is written
        failure = delivery_failure(update.error_code)
        reactions.react(batch.session, batch.runtime, text, failure, now=batch.now)
    if merged is DeliveryStatus.DELIVERED and merged is not was:
        batch.reached.add(text.number_id)
        if was in FAILURES:
            reactions.arrived_after_all(batch.session, text, now=batch.now)


def _code(text: SimpleNamespace, status: DeliveryStatus, update: StatusUpdate) -> int | None:
    """The error code of the status that holds; of two for the same status the higher, so that
    their order does not matter."""
    if text.delivery_status is not status:
        return update.error_code
    return max(text.error_code or 0, update.error_code or 0) or None
