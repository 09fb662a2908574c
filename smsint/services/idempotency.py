"""Answering a repeated request with its first answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select, update
from sqlmodel import Session

from smsint.db.bulk import insert_rows
from smsint.db.looks import look_up
from smsint.db.tables import IdempotencyKey, table
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.runtime import Runtime
from smsint.services.transact import transact

_KEY = table(IdempotencyKey)
_IS_MINE = (_KEY.c.owner == bindparam("whose")) & (_KEY.c.key == bindparam("name"))
_MINE = select(_KEY).where(_IS_MINE).with_for_update()
_CHANGE = update(_KEY).where(_IS_MINE)
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
    told = {
        "status": answer.status,
        "location": answer.location,
        "body": runtime.vault.seal("idempotency_key.body", answer.body),
    }
    session.connection().execute(_CHANGE, told | _named(claim))


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
    row = next(iter(look_up(session, _MINE, **_named(claim))), None)
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
        session.connection().execute(_CHANGE, values | _named(claim))
    else:
        insert_rows(session, _KEY, [{"owner": claim.owner, "key": claim.key, **values}])
    return None


def _named(claim: Claim) -> dict[str, str]:
    return {"whose": claim.owner, "name": claim.key}
