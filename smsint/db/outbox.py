"""Queries of the send ledger. A change of state first locks the row and compares what it expects
there, state and token: whoever lost a race changes nothing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    bindparam,
    exists,
    literal_column,
    select,
    update,
)
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.bulk import insert_rows, update_rows
from smsint.db.looks import look_up
from smsint.db.tables import (
    Attempt,
    Enrollment,
    Number,
    OutboxMessage,
    Sender,
    ServiceState,
    table,
)
from smsint.db.upsert import insert_new
from smsint.domain.kinds import KINDS
from smsint.domain.states import UNRESOLVED, OutboxState

OUTBOX, ATTEMPT = table(OutboxMessage), table(Attempt)
NUMBER, ENROLLMENT, SENDER = table(Number), table(Enrollment), table(Sender)
_STATE = table(ServiceState)
_AUTOMATED = [kind for kind, policy in KINDS.items() if policy.automated]
_LATEST_HISTORY = timedelta(hours=27)
"""A local day is at most 25 hours long."""


def waiting(state: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition of the partial indexes over due texts.

    Written out and not bound: a planner takes a partial index only for a condition that it can
    read, and without it each look at the ledger reads all of it.
    """
    return _one_of(state, [OutboxState.DUE])


def unresolved(state: ColumnElement[Any]) -> ColumnElement[bool]:
    """The condition of the partial indexes over attempts whose outcome nobody knows."""
    return _one_of(state, [OutboxState.CLAIMED, OutboxState.IN_DOUBT])


def _one_of(column: ColumnElement[Any], values: Sequence[StrEnum]) -> ColumnElement[bool]:
    """One of our own words, as a part of the statement."""
    words: list[ColumnElement[Any]] = [literal_column(f"'{value}'") for value in values]
    return column == words[0] if len(words) == 1 else column.in_(words)


_OTHER = OUTBOX.alias()
_OPEN_ATTEMPT = exists().where(_OTHER.c.number_id == OUTBOX.c.number_id, unresolved(_OTHER.c.state))
# Made once: building it for each look costs more than an empty look itself.
_DUE: Select[Any] = (
    select(
        OUTBOX.c.id,
        OUTBOX.c.number_id,
        OUTBOX.c.enrollment_id,
        OUTBOX.c.kind,
        OUTBOX.c.priority,
        OUTBOX.c.body,
        OUTBOX.c.segments,
        OUTBOX.c.due_at,
        OUTBOX.c.planned_at,
        OUTBOX.c.expires_at,
        OUTBOX.c.attempts,
        NUMBER.c.phone,
        NUMBER.c.texting,
        NUMBER.c.safety_hold_at,
        ENROLLMENT.c.status,
        ENROLLMENT.c.protocol_id,
        ENROLLMENT.c.library_hash,
        ENROLLMENT.c.time_zone,
        ENROLLMENT.c.window_start,
        ENROLLMENT.c.window_end,
        ENROLLMENT.c.paused_until,
        ENROLLMENT.c.taken_over_until,
    )
    .join(NUMBER, NUMBER.c.id == OUTBOX.c.number_id)
    .outerjoin(ENROLLMENT, ENROLLMENT.c.id == OUTBOX.c.enrollment_id)
    .where(
        waiting(OUTBOX.c.state),
        OUTBOX.c.lane == bindparam("lane"),
        OUTBOX.c.due_at <= bindparam("now"),
        ~_OPEN_ATTEMPT,
    )
    .order_by(OUTBOX.c.due_at)
    .limit(bindparam("most", type_=Integer))
    # A STOP locks the number first: a claim must not wait for it, but leave the text to the
    # next turn, which sees the STOP.
    .with_for_update(of=[OUTBOX, NUMBER], skip_locked=True, key_share=True)
)


def due(session: Session, lane: int, *, now: datetime, limit: int) -> Sequence[Row[Any]]:
    """Texts of one lane that are due, to numbers without an unresolved attempt, oldest first."""
    return look_up(session, _DUE, lane=lane, now=now, most=limit)


_HISTORY: Select[Any] = select(
    OUTBOX.c.enrollment_id, OUTBOX.c.claimed_at, OUTBOX.c.planned_at
).where(
    among(OUTBOX.c.enrollment_id, "ids"),
    OUTBOX.c.due_at >= bindparam("due_since"),
    OUTBOX.c.claimed_at >= bindparam("claimed_since"),
    _one_of(OUTBOX.c.kind, _AUTOMATED),
    _one_of(OUTBOX.c.state, [OutboxState.SENT, *sorted(UNRESOLVED)]),
)


def automated_history(
    session: Session, enrollment_ids: Collection[str], *, now: datetime
) -> Sequence[Row[Any]]:
    """Automated texts that went, or may have gone, to these enrollments in the last local day."""
    since = {"due_since": now - 2 * _LATEST_HISTORY, "claimed_since": now - _LATEST_HISTORY}
    return look_up(session, _HISTORY, ids=enrollment_ids, **since)


def recorded(session: Session, sids: Collection[str]) -> set[str]:
    """Which of the provider's messages are the recorded outcome of a text."""
    found = session.execute(
        select(OUTBOX.c.provider_sid).where(OUTBOX.c.provider_sid.in_(sids))
    ).scalars()
    return {sid for sid in found if sid}


_LOCK: Select[Any] = (
    select(
        OUTBOX.c.id,
        OUTBOX.c.number_id,
        OUTBOX.c.enrollment_id,
        OUTBOX.c.kind,
        OUTBOX.c.library_hash,
        OUTBOX.c.question_key,
        OUTBOX.c.state,
        OUTBOX.c.expires_at,
        OUTBOX.c.token,
        OUTBOX.c.claimed_at,
        OUTBOX.c.empty_lists,
        OUTBOX.c.attempts,
        OUTBOX.c.retries,
        OUTBOX.c.provider_sid,
        OUTBOX.c.sent_at,
        OUTBOX.c.delivery_status,
        OUTBOX.c.error_code,
        ENROLLMENT.c.time_zone,
    )
    .outerjoin(ENROLLMENT, ENROLLMENT.c.id == OUTBOX.c.enrollment_id)
    .where(among(OUTBOX.c.id, "ids"))
    .order_by(OUTBOX.c.id)
    .with_for_update(of=OUTBOX)
)


def lock(session: Session, ids: Collection[int]) -> dict[int, Row[Any]]:
    """The present state of texts, locked, so that a change compares with what is really there."""
    return {row.id: row for row in look_up(session, _LOCK, ids=ids)}


def change(session: Session, rows: Iterable[Mapping[str, Any]]) -> None:
    """Writes columns of locked texts; each row names its ``id`` and what changes."""
    by_columns: dict[tuple[str, ...], list[Mapping[str, Any]]] = {}
    for row in rows:
        by_columns.setdefault(tuple(row), []).append(row)
    for batch in by_columns.values():
        update_rows(session, OUTBOX, batch)


def add_attempts(session: Session, attempts: Sequence[Mapping[str, Any]]) -> None:
    """Records attempts before any request is made. Keys: outbox_id, token, claimed_at, start_by."""
    insert_rows(session, ATTEMPT, attempts)


def finish_attempts(session: Session, outcomes: Sequence[Mapping[str, Any]]) -> None:
    """Records how attempts ended. Keys: token, finished_at, outcome, code, provider_sid."""
    update_rows(session, ATTEMPT, outcomes, key="token", only="finished_at IS NULL")


_OF_SENDER = SENDER.c.name == bindparam("sender")
_SENDER: Select[Any] = select(SENDER).where(_OF_SENDER).with_for_update()
_CHANGE_SENDER = update(SENDER).where(_OF_SENDER)
_CLOSE_CIRCUIT = _CHANGE_SENDER.where(SENDER.c.open_since.is_not(None)).values(
    open_since=None, probe_at=None, reason=None
)


def lock_sender(session: Session, name: str, *, now: datetime) -> Row[Any]:
    """The sender's pace and circuit, locked; made on first use."""
    rows = look_up(session, _SENDER, sender=name)
    if not rows:
        new = {"name": name, "next_slot_at": now}
        session.connection().execute(insert_new(session, SENDER), new)
        rows = look_up(session, _SENDER, sender=name)
    row: Row[Any] = rows[0]
    return row


def change_sender(session: Session, name: str, **values: Any) -> None:
    """Writes a sender's pace or circuit."""
    session.connection().execute(_CHANGE_SENDER, {"sender": name, **values})


def close_circuit(session: Session, name: str) -> None:
    """Lets texts leave again: one that was taken proves that the account is well."""
    session.connection().execute(_CLOSE_CIRCUIT, {"sender": name})


_FACT = select(_STATE.c.value).where(_STATE.c.key == bindparam("of"))


def service_state(session: Session, key: str) -> str | None:
    """A fact about the whole installation, such as ``hold``."""
    return next((row.value for row in look_up(session, _FACT, of=key)), None)
