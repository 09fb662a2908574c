"""The audit chain: every row's hash covers the row before it, with a key kept outside the database.

Whoever changes, removes or swaps rows without the key breaks the chain at that row. Cutting off
the end is seen by comparing with the head row, and with a head that the operator noted elsewhere
(``smsint audit verify --head``).
"""

import hmac
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlmodel import Session

from smsint.db.looks import look_up
from smsint.db.tables import AuditEvent, AuditHead, table
from smsint.db.together import insert_together

_EVENT, _HEAD = table(AuditEvent), table(AuditHead)
_GENESIS = bytes(32)
_LAST = select(_HEAD.c.last_id, _HEAD.c.hash)
_LOCKED = _LAST.with_for_update()
_MOVED = {_HEAD: "ON CONFLICT (id) DO UPDATE SET last_id = excluded.last_id, hash = excluded.hash"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that somebody did or read. Ids only; never a name, number or text."""

    actor: str
    action: str
    subject: str
    detail: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What ``verify`` found: how many rows hold, and the first that does not."""

    rows: int
    head: str
    first_bad_id: int | None = None
    problem: str | None = None


def record(session: Session, key: bytes, entry: Entry, *, at: datetime) -> None:
    """Appends one entry to the chain, in the caller's transaction."""
    last_id, previous = next(iter(look_up(session, _LOCKED)), (0, _GENESIS))
    digest = _digest(key, previous, last_id + 1, at, entry)
    row = {"id": last_id + 1, "at": at, "hash": digest}
    end = {"id": 1, "last_id": last_id + 1, "hash": digest}
    insert_together(session, {_EVENT: [row | asdict(entry)], _HEAD: [end]}, conflict=_MOVED)


def verify(session: Session, key: bytes, *, known_head: str = "") -> Verdict:
    """Walks the chain from its start, in bounded memory.

    ``known_head`` is a head noted earlier: the chain must still contain it.
    """
    # Closed also when the walk ends early: on PostgreSQL it is a cursor of the server's.
    with session.execute(
        select(_EVENT).order_by(_EVENT.c.id).execution_options(yield_per=1000)
    ) as rows:
        walked = _walk(rows, key, known_head)
    if walked.problem is not None:
        return walked
    end = (walked.rows, bytes.fromhex(walked.head))
    head = session.execute(_LAST).one_or_none()
    if (tuple(head) if head else (0, _GENESIS)) != end:
        return replace(
            walked, first_bad_id=walked.rows + 1, problem="the end of the log is missing"
        )
    return walked


def _walk(rows: Iterable[Any], key: bytes, known_head: str) -> Verdict:
    """The chain's rows one by one, up to the first that does not hold."""
    expected_id, previous = 0, _GENESIS
    seen_head = not known_head
    for row in rows:
        expected_id += 1
        if row.id != expected_id:
            return Verdict(expected_id - 1, previous.hex(), row.id, "a row before it is missing")
        entry = Entry(row.actor, row.action, row.subject, row.detail)
        digest = _digest(key, previous, row.id, row.at, entry)
        if not hmac.compare_digest(digest, row.hash):
            return Verdict(expected_id - 1, previous.hex(), row.id, "the row was changed")
        previous = digest
        seen_head = seen_head or digest.hex() == known_head
    problem = None if seen_head else "the noted head is gone"
    bad_id = None if seen_head else expected_id + 1
    return Verdict(expected_id, previous.hex(), bad_id, problem)


def _digest(key: bytes, previous: bytes, row_id: int, at: datetime, entry: Entry) -> bytes:
    fields = [row_id, at.isoformat(), entry.actor, entry.action, entry.subject, entry.detail]
    data = json.dumps(fields, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hmac.digest(key, previous + data.encode(), "sha256")
