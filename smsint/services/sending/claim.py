"""Claiming: which due texts this process may send now, judged and locked in one transaction."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Row
from sqlmodel import Session

from smsint.db import outbox
from smsint.domain.kinds import KINDS
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
from smsint.domain.states import EnrollmentStatus, OutboxState
from smsint.gateway.base import OutgoingSms
from smsint.services import reactions
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.sending.pace import Pace
from smsint.services.sending.values import Claimed, Turn
from smsint.services.timetables import window_of

log = structlog.get_logger()

PROBE_EVERY = timedelta(seconds=60)
"""How often one text tries whether a refused account is well again."""


def claim(runtime: Runtime, *, now: datetime, limit: int = 400) -> Turn:
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
        pace = Pace.of(runtime, sender.next_slot_at, now)
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


def _claim_lanes(session: Session, runtime: Runtime, pace: Pace, limit: int, now: datetime) -> Turn:
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
    pace: Pace,
    taken: set[int],
    now: datetime,
) -> list[Claimed]:
    if not rows:
        return []
    past = _history(session, rows, now)
    timing = runtime.program.timing
    start_by, judge_at = now + timing.start_within, now + timing.quiet
    claimed: list[Claimed] = []
    changes: list[dict[str, Any]] = []
    for row in sorted(rows, key=lambda row: (row.due_at, row.priority, row.id)):
        if row.number_id in taken or pace.spent:
            continue
        verdict = _judge(runtime, row, past, now)
        if isinstance(verdict, OutgoingSms):
            taken.add(row.number_id)
            slot = pace.slot(row.segments)
            claimed.append(Claimed(row.id, row.number_id, verdict, row.segments, slot, start_by))
            changes.append(_claim_change(row, verdict.token, judge_at, now))
        else:
            changes.append(_refusal_change(row, verdict, now))
            if isinstance(verdict, Drop):
                reactions.lost(session, runtime, row, verdict.reason, now=now)
    outbox.change(session, changes)
    connected_by = start_by + timing.connecting
    outbox.add_attempts(session, [_attempt(text, connected_by, now) for text in claimed])
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
    window = window_of(row.window_start, row.window_end)
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


def _claim_change(row: Row[Any], token: str, judge_at: datetime, now: datetime) -> dict[str, Any]:
    return {
        "id": row.id,
        "state": OutboxState.CLAIMED,
        "token": token,
        "claimed_at": now,
        "judge_at": judge_at,
        "empty_lists": 0,
        "attempts": row.attempts + 1,
        "updated_at": now,
    }


def _refusal_change(row: Row[Any], verdict: Wait | Drop, now: datetime) -> dict[str, Any]:
    if isinstance(verdict, Wait):
        return {"id": row.id, "due_at": verdict.until, "reason": verdict.reason, "updated_at": now}
    return {"id": row.id, "state": verdict.state, "reason": verdict.reason, "updated_at": now}


def _attempt(text: Claimed, connected_by: datetime, now: datetime) -> dict[str, Any]:
    return {
        "outbox_id": text.outbox_id,
        "token": text.sms.token,
        "claimed_at": now,
        "start_by": connected_by,
    }
