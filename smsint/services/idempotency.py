"""Answering a repeated request with its first answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update
from sqlmodel import Session

from smsint.db.tables import IdempotencyKey, table
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.runtime import Runtime
from smsint.services.transact import transact

_KEY = table(IdempotencyKey)
KEPT = timedelta(hours=24)
ABANDONED = timedelta(seconds=60)
"""A first request that has not answered by then was cut off; its effects are in the same
transaction as its answer, so it had none."""
_IN_FLIGHT = 0


@dataclass(frozen=True, slots=True)
class StoredAnswer:
    """The answer to a request, as it left."""

    status: int
    body: str
    location: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """One request under one key of one caller."""

    owner: str
    key: str
    fingerprint: bytes
    """Keyed hash over method, path and body."""


def begin(runtime: Runtime, claim: Claim, *, now: datetime) -> StoredAnswer | None:
    """The stored answer, or none when the caller is to go on. Raises Invalid or Conflict."""
    return transact(runtime, lambda session: _begin(session, runtime, claim, now))


def finish(session: Session, runtime: Runtime, claim: Claim, answer: StoredAnswer) -> None:
    """Keeps the answer, in the transaction of the effects."""
    session.execute(
        update(_KEY)
        .where(_KEY.c.owner == claim.owner, _KEY.c.key == claim.key)
        .values(
            status=answer.status,
            location=answer.location,
            body=runtime.vault.seal("idempotency_key.body", answer.body),
        )
    )


def abandon(runtime: Runtime, claim: Claim) -> None:
    """Forgets a request that failed: it had no effects, and may be mended and sent again."""
    with runtime.database.write() as session:
        session.execute(
            delete(_KEY).where(
                _KEY.c.owner == claim.owner,
                _KEY.c.key == claim.key,
                _KEY.c.status == _IN_FLIGHT,
            )
        )


def _begin(session: Session, runtime: Runtime, claim: Claim, now: datetime) -> StoredAnswer | None:
    mine = (_KEY.c.owner == claim.owner) & (_KEY.c.key == claim.key)
    row = session.execute(select(_KEY).where(mine).with_for_update()).one_or_none()
    if row is not None and row.created_at > now - KEPT:
        if row.fingerprint != claim.fingerprint:
            advice = "This Idempotency-Key was used with another request; use a new one."
            raise Invalid(FieldFault("/header/Idempotency-Key", advice))
        if row.status != _IN_FLIGHT:
            body = runtime.vault.open("idempotency_key.body", row.body)
            return StoredAnswer(row.status, body, row.location)
        if row.created_at > now - ABANDONED:
            raise Conflict("in_flight", "The first request with this key has not finished yet.")
    values = {
        "fingerprint": claim.fingerprint,
        "status": _IN_FLIGHT,
        "location": None,
        "body": runtime.vault.seal("idempotency_key.body", ""),
        "created_at": now,
    }
    if row is not None:
        session.execute(update(_KEY).where(mine).values(values))
    else:
        session.execute(insert(_KEY).values(owner=claim.owner, key=claim.key, **values))
    return None
