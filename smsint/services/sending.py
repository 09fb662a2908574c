"""The send ledger at work: claim, (the provider is asked elsewhere, with no transaction open), settle."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil
from typing import Any

import structlog
from sqlalchemy import Row, insert
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.tables import Question, table
from smsint.domain.delivery import Error, Reaction, backoff, refusal
from smsint.domain.kinds import KINDS
from smsint.domain.protocol import Question as Asked
from smsint.domain.protocol import Window
from smsint.domain.sending import (
    LOOK_AGAIN,
    Candidate,
    Drop,
    Facts,
    Past,
    Send,
    Wait,
    may_send,
)
from smsint.domain.states import (
    OUTBOX_TRANSITIONS,
    UNRESOLVED,
    EnrollmentStatus,
    OutboxState,
    QuestionStatus,
)
from smsint.gateway.base import Accepted, OutgoingSms, Refused, SendResult, Unclear
from smsint.services import engagement, reactions
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime

log = structlog.get_logger()

LEAST_LOOK = 20
"""Texts, at any pace: those that may not leave are set aside without using it up."""
PROBE_EVERY = timedelta(seconds=60)
"""How often one text tries whether a refused account is well again."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A text that this process, and no other, may send until ``start_by``."""

    outbox_id: int
    number_id: int
    sms: OutgoingSms
    segments: int
    slot_at: datetime
    """Not before this: the sender's pace."""
    start_by: datetime


@dataclass(frozen=True, slots=True)
class Turn:
    """What one look at the ledger brought."""

    claimed: list[Claimed]
    looked_at: int = 0
    """Texts that were judged, also those that must wait or will never leave."""
    wait_until: datetime | None = None
    """The sender's pace or circuit allows nothing before this."""
    circuit_open: bool = False
    """The account is refused: until a probe is taken, waiting is not worth anybody's while."""


@dataclass(frozen=True, slots=True)
class Lapsed:
    """The request was not begun in time: certainly not sent."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a claimed text."""

    claimed: Claimed
    result: SendResult | Lapsed


def claim(runtime: Runtime, *, now: datetime, limit: int = 100) -> Turn:
    """Claims due texts: one transaction that re-checks consent, pause, window, cap, gap and expiry.

    Urgent texts first; at most one text per number; never more than the sender's pace allows to
    begin before the claim lapses.
    """
    with runtime.database.write() as session:
        if held(session):
            return Turn([])
        sender = outbox.lock_sender(session, runtime.program.sender, now=now)
        if sender.open_since and sender.probe_at > now:
            return Turn([], wait_until=sender.probe_at, circuit_open=True)
        pace = _Pace.of(runtime, sender.next_slot_at, now)
        most = 1 if sender.open_since else min(limit, pace.most)
        turn = _claim_lanes(session, runtime, pace, most, now)
        values: dict[str, Any] = {"next_slot_at": pace.next_slot_at}
        if sender.open_since and turn.claimed:
            values["probe_at"] = now + PROBE_EVERY
        if turn.claimed:
            outbox.change_sender(session, sender.name, **values)
    return turn


def held(session: Session) -> bool:
    """Whether the whole installation waits, after a restore, for ``smsint release``."""
    return outbox.service_state(session, "hold") is not None


@dataclass(slots=True)
class _Pace:
    """Hands out start times, so that no second carries more segments than the sender may send."""

    rate: float
    next_slot_at: datetime
    until: datetime
    ahead: timedelta
    """So long before the next slot the next texts are claimed: no slot stays empty."""

    @classmethod
    def of(cls, runtime: Runtime, next_slot_at: datetime, now: datetime) -> "_Pace":
        # A slot late in the claim's life would leave no time to begin in.
        start_within = runtime.program.timing.start_within
        until = now + start_within / 2
        return cls(runtime.program.send_rate, max(next_slot_at, now), until, start_within / 4)

    @property
    def most(self) -> int:
        """How many texts are worth looking at: a look locks them and their numbers, and a STOP
        of any of these numbers waits until it is over."""
        return max(LEAST_LOOK, ceil((self.until - self.next_slot_at).total_seconds() * self.rate))

    @property
    def look_again_at(self) -> datetime | None:
        """When there is room again; none while there is."""
        return self.next_slot_at - self.ahead if self.spent else None

    @property
    def spent(self) -> bool:
        return self.next_slot_at >= self.until

    def slot(self, segments: int) -> datetime:
        slot = self.next_slot_at
        self.next_slot_at = slot + timedelta(seconds=segments / self.rate)
        return slot


def _claim_lanes(
    session: Session, runtime: Runtime, pace: _Pace, limit: int, now: datetime
) -> Turn:
    claimed: list[Claimed] = []
    looked_at = 0
    for lane in (0, 1):
        if len(claimed) < limit and not pace.spent:
            rows = outbox.due(session, lane, now=now, limit=limit - len(claimed))
            looked_at += len(rows)
            taken = {text.number_id for text in claimed}
            claimed += _judge_rows(session, runtime, rows, pace, taken, now)
    return Turn(claimed, looked_at, pace.look_again_at)


def _judge_rows(
    session: Session,
    runtime: Runtime,
    rows: Sequence[Row[Any]],
    pace: _Pace,
    taken: set[int],
    now: datetime,
) -> list[Claimed]:
    past = _history(session, rows, now)
    claimed: list[Claimed] = []
    changes: list[dict[str, Any]] = []
    for row in sorted(rows, key=lambda row: (row.due_at, row.priority, row.id)):
        if row.number_id in taken or pace.spent:
            continue
        verdict = _judge(runtime, row, past, now)
        if isinstance(verdict, OutgoingSms):
            taken.add(row.number_id)
            claimed.append(_claimed(runtime, row, verdict, pace.slot(row.segments), now))
            changes.append(_claim_change(runtime, claimed[-1], row, now))
        else:
            changes.append(_refusal_change(row, verdict, now))
            if isinstance(verdict, Drop):
                reactions.lost(session, runtime, row, verdict.reason, now=now)
    outbox.change(session, changes)
    outbox.add_attempts(session, [_attempt(runtime, text, now) for text in claimed])
    return claimed


def _judge(
    runtime: Runtime, row: Row[Any], past: Mapping[str, list[Past]], now: datetime
) -> OutgoingSms | Wait | Drop:
    """The request to make, or why not. A row that cannot be read waits, and stops nobody else:
    its key may be missing from this process only."""
    try:
        verdict = may_send(_candidate(runtime, row), _facts(row, past, now), now=now)
        return _sms(runtime, row, verdict.validity) if isinstance(verdict, Send) else verdict
    except Exception as error:  # noqa: BLE001  # a poison row, whatever is wrong with it
        log.error("text_unreadable", outbox=row.id, error=type(error).__name__)
        return Wait(now + LOOK_AGAIN, "unreadable")


def _history(session: Session, rows: Sequence[Row[Any]], now: datetime) -> Mapping[str, list[Past]]:
    ids = {row.enrollment_id for row in rows if row.enrollment_id and KINDS[row.kind].automated}
    past: dict[str, list[Past]] = {}
    for row in outbox.automated_history(session, ids, now=now) if ids else ():
        past.setdefault(row.enrollment_id, []).append(Past(row.claimed_at, row.planned_at))
    return past


def _candidate(runtime: Runtime, row: Row[Any]) -> Candidate:
    if row.enrollment_id is None:
        return Candidate(row.kind, row.planned_at, row.expires_at)
    followed = pinned(runtime, row.library_hash or runtime.library.hash).library
    protocol = followed.protocols.get(row.protocol_id)
    limits = (protocol.daily_cap, protocol.minimum_gap) if protocol else ()
    window = Window.model_construct(start=row.window_start, end=row.window_end)
    return Candidate(row.kind, row.planned_at, row.expires_at, row.time_zone, window, *limits)


def _facts(row: Row[Any], past: Mapping[str, list[Past]], now: datetime) -> Facts:
    status = row.status or EnrollmentStatus.ACTIVE
    if status == EnrollmentStatus.PAUSED and row.paused_until and row.paused_until <= now:
        status = EnrollmentStatus.ACTIVE
    return Facts(
        row.texting,
        status,
        row.taken_over_until,
        past.get(row.enrollment_id, ()),
        safety_hold=row.safety_hold_at is not None,
    )


def _sms(runtime: Runtime, row: Row[Any], validity: timedelta) -> OutgoingSms:
    return OutgoingSms(
        to=runtime.vault.open("number.phone", row.phone),
        body=runtime.vault.open("outbox_message.body", row.body),
        token=runtime.new_token(),
        validity_seconds=max(1, int(validity.total_seconds())),
    )


def _claimed(
    runtime: Runtime, row: Row[Any], sms: OutgoingSms, slot: datetime, now: datetime
) -> Claimed:
    start_by = now + runtime.program.timing.start_within
    return Claimed(row.id, row.number_id, sms, row.segments, slot, start_by)


def _claim_change(runtime: Runtime, text: Claimed, row: Row[Any], now: datetime) -> dict[str, Any]:
    return {
        "id": text.outbox_id,
        "state": OutboxState.CLAIMED,
        "token": text.sms.token,
        "claimed_at": now,
        "judge_at": now + runtime.program.timing.quiet,
        "empty_lists": 0,
        "attempts": row.attempts + 1,
        "updated_at": now,
    }


def _refusal_change(row: Row[Any], verdict: Wait | Drop, now: datetime) -> dict[str, Any]:
    if isinstance(verdict, Wait):
        return {"id": row.id, "due_at": verdict.until, "reason": verdict.reason, "updated_at": now}
    return {"id": row.id, "state": verdict.state, "reason": verdict.reason, "updated_at": now}


def _attempt(runtime: Runtime, text: Claimed, now: datetime) -> dict[str, Any]:
    return {
        "outbox_id": text.outbox_id,
        "token": text.sms.token,
        "claimed_at": now,
        "start_by": text.start_by + runtime.program.timing.connecting,
    }


def settle(runtime: Runtime, outcomes: Sequence[Outcome], *, now: datetime) -> None:
    """Records what the provider answered, for many texts in one transaction."""
    with runtime.database.write() as session:
        rows = outbox.lock(session, [outcome.claimed.outbox_id for outcome in outcomes])
        changes: list[dict[str, Any]] = []
        sent: list[Row[Any]] = []
        for outcome in outcomes:
            row = rows[outcome.claimed.outbox_id]
            if not _still_counts(row, outcome):
                continue  # a status callback was faster, or the reconciler has judged
            if isinstance(outcome.result, Accepted):
                sent.append(row)
            changes.append(_settled(session, runtime, row, outcome, now))
        outbox.change(session, changes)
        took(session, runtime, sent)
        engagement.count_texts(session, sent, now=now)
        outbox.finish_attempts(session, [_finished(outcome, now) for outcome in outcomes])


def _still_counts(row: Row[Any], outcome: Outcome) -> bool:
    """An acceptance is proof, however late; anything else only ends the attempt it belongs to."""
    if isinstance(outcome.result, Accepted):
        return OutboxState.SENT in OUTBOX_TRANSITIONS[row.state]
    return row.state in UNRESOLVED and bool(row.token == outcome.claimed.sms.token)


def _settled(
    session: Session, runtime: Runtime, row: Row[Any], outcome: Outcome, now: datetime
) -> dict[str, Any]:
    match outcome.result:
        case Accepted(sid=sid, status=status):
            return sent_change(row, sid, status, now)
        case Unclear(reason=reason):
            return {
                "id": row.id,
                "state": OutboxState.IN_DOUBT,
                "reason": reason,
                "updated_at": now,
            }
        case Lapsed():
            return due_again(row, "lapsed", now, now)
        case Refused(code=code, http_status=http_status, retry_after=retry_after):
            error = refusal(code, http_status)
            return _refused(session, runtime, row, error, code, retry_after, now)


def sent_change(row: Row[Any], sid: str, status: str, now: datetime) -> dict[str, Any]:
    """What changes when the provider is known to have taken a text."""
    return {
        "id": row.id,
        "state": OutboxState.SENT,
        "reason": None,
        "provider_sid": sid,
        "sent_at": row.claimed_at,
        "delivery_status": reactions.first_status(row.delivery_status, status),
        "updated_at": now,
    }


def due_again(row: Row[Any], reason: str, due_at: datetime, now: datetime) -> dict[str, Any]:
    """What changes when the provider is known not to have taken a text."""
    return {
        "id": row.id,
        "state": OutboxState.DUE,
        "reason": reason,
        "due_at": due_at,
        "token": None,
        "judge_at": None,
        "updated_at": now,
    }


def _refused(
    session: Session,
    runtime: Runtime,
    row: Row[Any],
    error: Error,
    code: int | None,
    retry_after: float | None,
    now: datetime,
) -> dict[str, Any]:
    if error.reaction in {Reaction.WAIT, Reaction.OPEN_CIRCUIT, Reaction.TRY_LATER}:
        if error.reaction is Reaction.OPEN_CIRCUIT:
            reactions.open_circuit(session, runtime, error, code, now=now)
        wait = max(backoff(row.attempts), timedelta(seconds=retry_after or 0))
        return due_again(row, error.meaning, now + wait, now) | {"error_code": code}
    reactions.react(session, runtime, row, error, now=now)
    return {
        "id": row.id,
        "state": OutboxState.FAILED,
        "reason": error.meaning,
        "error_code": code,
        "updated_at": now,
    }


def _finished(outcome: Outcome, now: datetime) -> dict[str, Any]:
    result = outcome.result
    return {
        "of_token": outcome.claimed.sms.token,
        "at": now,
        "how": type(result).__name__.lower(),
        "error": result.code if isinstance(result, Refused) else None,
        "sid": result.sid if isinstance(result, Accepted) else None,
    }


def took(session: Session, runtime: Runtime, rows: Sequence[Row[Any]]) -> None:
    """What follows when the provider took texts: their questions open, and the circuit closes."""
    if not rows:
        return
    outbox.close_circuit(session, runtime.program.sender)
    questions = [
        _question(row, question)
        for row in rows
        for question in questions_of(_questions(runtime, row), row.question_key)
    ]
    if questions:
        session.connection().execute(insert(table(Question)), questions)


def _questions(runtime: Runtime, row: Row[Any]) -> Mapping[str, Asked]:
    """Those of the library that the text is from."""
    return pinned(runtime, row.library_hash or runtime.library.hash).library.questions


def questions_of(questions: Mapping[str, Asked], key: str | None) -> list[Asked]:
    """Everything that a text asks: its question, and those that the question brings along."""
    first = questions.get(key or "")
    keys = dict.fromkeys((first.id, *first.also)) if first else {}
    return [questions[name] for name in keys if name in questions]


def _question(row: Row[Any], question: Asked) -> dict[str, Any]:
    return {
        "enrollment_id": row.enrollment_id,
        "outbox_id": row.id,
        "question_key": question.id,
        "item": question.item,
        "status": QuestionStatus.OPEN,
        "asked_at": row.claimed_at,
        "expires_at": row.claimed_at + question.open_for,
    }
