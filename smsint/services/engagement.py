"""Counting: the counters of each day move in the transaction of the event that they count.

Each service that changes history counts here with its whole batch: one look for what is needed, one
upsert. ``recount`` computes the same counters from history: it is the oracle of the
tests, and the repair tool.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Row, Select, bindparam, delete, select, update
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.bulk import insert_rows
from smsint.db.looks import look_up
from smsint.db.outbox import OUTBOX
from smsint.db.tables import (
    Engagement,
    EngagementDay,
    Enrollment,
    InboundMessage,
    Number,
    Question,
    table,
)
from smsint.db.upsert import adding
from smsint.domain.calendar import local_date
from smsint.domain.counting import (
    COUNTERS,
    Moves,
    move,
    of_change,
    of_inbound,
    of_question,
    of_text,
)
from smsint.domain.delivery import FAILURES
from smsint.domain.states import OutboxState

_DAY, _STATE, _ENROLLMENT = table(EngagementDay), table(Engagement), table(Enrollment)
_IN, _QUESTION, _NUMBER = table(InboundMessage), table(Question), table(Number)
_FIRST = _QUESTION.c.question_key == OUTBOX.c.question_key
"""A text that asks three things is one prompt: its own question says whether it was answered."""


def count_texts(
    session: Session, changed: Iterable[tuple[Row[Any], SimpleNamespace]], *, now: datetime
) -> None:
    """Counts what became of texts: each as it was locked, and as it is now (of which ``state``,
    ``delivery_status`` and ``sent_at`` are read).

    Whoever a text did not reach is looked at by the next sweep: the phone may be in trouble.
    """
    counts = [
        (was, is_)
        for was, is_ in changed
        if was.enrollment_id is not None and is_.sent_at is not None
    ]
    replied = _replied(session, counts)
    moves: Moves = {}
    for was, is_ in counts:
        day = was.enrollment_id, local_date(is_.sent_at, was.time_zone)
        states = (was.state, was.delivery_status), (is_.state, is_.delivery_status)
        move(moves, day, of_change(*states, was.question_key is not None, was.id in replied))
    _write(session, moves)
    failed = {one for (one, _), counted in moves.items() if counted.get("undelivered", 0) > 0}
    if failed:
        session.execute(_DUE_NOW, {"ids": sorted(failed), "now": now})


def _replied(session: Session, changed: Iterable[tuple[Row[Any], SimpleNamespace]]) -> set[int]:
    """Of the prompts that are said not to have arrived, or no longer said so: those replied to.

    With their numbers locked: a reply that is being taken in is seen here, or sees what is written
    now of the text.
    """
    doubtful = {
        was.id: was.number_id
        for was, is_ in changed
        if was.question_key is not None and FAILURES & {was.delivery_status, is_.delivery_status}
    }
    if not doubtful:
        return set()
    connection = session.connection()
    connection.execute(_LOCKED, {"ids": sorted(set(doubtful.values()))})
    rows = connection.execute(_ASKED, {"ids": sorted(doubtful)})
    return {row.outbox_id for row in rows if _reply(row)}


def _reply(row: Row[Any]) -> Counter[str]:
    return of_question(
        row.status,
        asked_at=row.asked_at,
        reprompted_at=row.reprompted_at,
        closed_at=row.closed_at,
    )


def count_received(
    session: Session,
    inbound: Iterable[Mapping[str, Any]],
    closed: Iterable[Mapping[str, Any]],
    reprompted: Iterable[Mapping[str, Any]],
    zones: Mapping[str, str],
) -> Moves:
    """Counts a batch of inbound texts and what they do to questions, before those rows change.

    ``zones`` are the time zones of the enrollments that they belong to.
    ``closed`` has keys ``id``, ``status`` and ``closed_at``; ``reprompted`` has ``id``, ``reprompted_at``.
    """
    moves: Moves = {}
    for row in inbound:
        if (key := row["enrollment_id"]) is not None:
            day = key, local_date(row["received_at"], zones[key])
            move(moves, day, of_inbound(row["question_id"]))
    _count_questions(session, closed, reprompted, moves)
    return moves


def write_received(session: Session, moves: Moves, *, now: datetime) -> None:
    """Writes down what was counted of a batch of inbound texts."""
    _write(session, moves)
    _look_again(session, {enrollment_id for enrollment_id, _ in moves}, now)


def _count_questions(
    session: Session,
    closed: Iterable[Mapping[str, Any]],
    reprompted: Iterable[Mapping[str, Any]],
    moves: Moves,
) -> None:
    asked_again = {row["id"]: row["reprompted_at"] for row in reprompted}
    ends = {row["id"]: (row["status"], row["closed_at"]) for row in closed}
    if not asked_again and not ends:
        return
    ids = asked_again.keys() | ends.keys()
    for row in look_up(session, _QUESTIONS, ids=ids):
        before = _reply(row)
        status, closed_at = ends.get(row.id, (row.status, row.closed_at))
        after = of_question(
            status,
            asked_at=row.asked_at,
            reprompted_at=row.reprompted_at or asked_again.get(row.id),
            closed_at=closed_at,
        )
        day = row.enrollment_id, local_date(row.asked_at, row.time_zone)
        move(moves, day, after, before)
        text = row.state, row.delivery_status
        move(
            moves,
            day,
            of_text(*text, asks=True, replied=bool(after)),
            of_text(*text, asks=True, replied=bool(before)),
        )


_PROMPTS: Select[Any] = (
    select(
        _QUESTION.c.id,
        _QUESTION.c.outbox_id,
        _QUESTION.c.enrollment_id,
        _QUESTION.c.status,
        _QUESTION.c.asked_at,
        _QUESTION.c.reprompted_at,
        _QUESTION.c.closed_at,
        OUTBOX.c.state,
        OUTBOX.c.delivery_status,
        _ENROLLMENT.c.time_zone,
    )
    .join(_ENROLLMENT, _ENROLLMENT.c.id == _QUESTION.c.enrollment_id)
    .join(OUTBOX, (OUTBOX.c.id == _QUESTION.c.outbox_id) & _FIRST)
)
_QUESTIONS = _PROMPTS.where(among(_QUESTION.c.id, "ids"))
_ASKED = _PROMPTS.where(among(_QUESTION.c.outbox_id, "ids"))
_LOCKED = (
    select(_NUMBER.c.id)
    .where(among(_NUMBER.c.id, "ids"))
    .order_by(_NUMBER.c.id)
    .with_for_update(key_share=True)
)


def _write(session: Session, moves: Moves) -> None:
    """One upsert of the counters that move, in the order of the key, so that two batches never wait
    for each other in a ring."""
    moving = {day: counted for day, counted in sorted(moves.items()) if any(counted.values())}
    names = set[str]().union(*moving.values())
    moved = tuple(name for name in COUNTERS if name in names)
    rows = [
        {"enrollment_id": enrollment_id, "on": on} | {name: counted.get(name, 0) for name in moved}
        for (enrollment_id, on), counted in moving.items()
    ]
    still = tuple(name for name in COUNTERS if name not in names)
    conflict = adding(_DAY, ("enrollment_id", "on"), moved)
    insert_rows(session, _DAY, rows, zero=still, conflict=conflict)


def _look_again(session: Session, enrollment_ids: Collection[str], now: datetime) -> None:
    """Whoever has an open flag and texts us is looked at by the next sweep."""
    if enrollment_ids:
        ids = sorted(enrollment_ids)
        session.connection().execute(_FLAGGED_DUE_NOW, {"ids": ids, "now": now})


_DUE_NOW = (
    update(_STATE)
    .where(among(_STATE.c.enrollment_id, "ids"))
    .values(next_sweep_at=bindparam("now"))
)
_FLAGGED_DUE_NOW = _DUE_NOW.where(_STATE.c.flagged)


# Counting again


def recounted(session: Session, enrollment_ids: Collection[str]) -> Moves:
    """The counters of these enrollments, computed from history."""
    moves: Moves = {}
    for row in session.execute(_SENT_TEXTS, {"ids": list(enrollment_ids)}):
        day = row.enrollment_id, local_date(row.sent_at, row.time_zone)
        reply = Counter[str]() if row.asked_at is None else _reply(row)
        asked = {"asks": row.question_key is not None, "replied": bool(reply)}
        move(moves, day, of_text(row.state, row.delivery_status, **asked))
        move(moves, day, reply)
    for row in session.execute(_INBOUND, {"ids": list(enrollment_ids)}):
        day = row.enrollment_id, local_date(row.received_at, row.time_zone)
        move(moves, day, of_inbound(row.question_id))
    return {day: counted for day, counted in moves.items() if any(counted.values())}


_SENT_TEXTS = (
    select(
        OUTBOX.c.enrollment_id,
        OUTBOX.c.state,
        OUTBOX.c.delivery_status,
        OUTBOX.c.sent_at,
        OUTBOX.c.question_key,
        _QUESTION.c.status,
        _QUESTION.c.asked_at,
        _QUESTION.c.reprompted_at,
        _QUESTION.c.closed_at,
        _ENROLLMENT.c.time_zone,
    )
    .join(_ENROLLMENT, _ENROLLMENT.c.id == OUTBOX.c.enrollment_id)
    .outerjoin(_QUESTION, (_QUESTION.c.outbox_id == OUTBOX.c.id) & _FIRST)
    .where(
        OUTBOX.c.enrollment_id.in_(bindparam("ids", expanding=True)),
        OUTBOX.c.state == OutboxState.SENT,
    )
)
_INBOUND = (
    select(_IN.c.enrollment_id, _IN.c.received_at, _IN.c.question_id, _ENROLLMENT.c.time_zone)
    .join(_ENROLLMENT, _ENROLLMENT.c.id == _IN.c.enrollment_id)
    .where(_IN.c.enrollment_id.in_(bindparam("ids", expanding=True)))
)


def counted(session: Session, enrollment_ids: Collection[str]) -> Moves:
    """The counters of these enrollments as they stand."""
    moves: Moves = {}
    rows = session.execute(select(_DAY).where(_DAY.c.enrollment_id.in_(enrollment_ids)))
    for row in rows.mappings():
        values = {name: row[name] for name in COUNTERS if row[name]}
        if values:
            moves[row["enrollment_id"], row["on"]] = Counter(values)
    return moves


def recount(session: Session, enrollment_ids: Collection[str]) -> int:
    """Replaces counters by what history says; returns how many days were wrong.

    Also needed after an enrollment's time zone changed: its past days are other days then.
    """
    right, stood = recounted(session, enrollment_ids), counted(session, enrollment_ids)
    wrong = [day for day in right.keys() | stood.keys() if right.get(day) != stood.get(day)]
    if wrong:
        session.execute(delete(_DAY).where(_DAY.c.enrollment_id.in_(enrollment_ids)))
        _write(session, right)
    return len(wrong)


def days(
    session: Session, enrollment_ids: Collection[str], since: date
) -> dict[str, list[Row[Any]]]:
    """The counters of these enrollments from a date on, by enrollment, oldest first."""
    query = (
        select(_DAY)
        .where(_DAY.c.enrollment_id.in_(enrollment_ids), _DAY.c.on >= since)
        .order_by(_DAY.c.enrollment_id, _DAY.c.on)
    )
    found: dict[str, list[Row[Any]]] = {}
    for row in session.execute(query):
        found.setdefault(row.enrollment_id, []).append(row)
    return found
