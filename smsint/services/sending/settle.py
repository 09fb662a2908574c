"""Settling: writing down what the provider answered, for many texts in one transaction."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Row
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.pipeline import unanswered
from smsint.domain.delivery import Error, Reaction, backoff, refusal
from smsint.domain.states import OUTBOX_TRANSITIONS, UNRESOLVED, OutboxState
from smsint.gateway.base import Accepted, Refused, Unclear
from smsint.services import engagement, reactions
from smsint.services.runtime import Runtime
from smsint.services.sending.changes import due_again, sent_change
from smsint.services.sending.taken import took
from smsint.services.sending.values import Lapsed, Outcome


def settle(runtime: Runtime, outcomes: Sequence[Outcome], *, now: datetime) -> None:
    """Records what the provider answered, for many texts in one transaction."""
    with runtime.database.write() as session:
        rows = outbox.lock(session, [outcome.claimed.outbox_id for outcome in outcomes])
        changes: list[dict[str, Any]] = []
        sent: list[tuple[Row[Any], SimpleNamespace]] = []
        for outcome in outcomes:
            row = rows[outcome.claimed.outbox_id]
            if not _still_counts(row, outcome):
                continue  # a status callback was faster, or the reconciler has judged
            changes.append(_settled(session, runtime, row, outcome, now))
            if isinstance(outcome.result, Accepted):
                sent.append((row, SimpleNamespace(**changes[-1])))
        with unanswered(session):
            outbox.change(session, changes)
            outbox.finish_attempts(session, [_finished(outcome, now) for outcome in outcomes])
            took(session, runtime, [row for row, _ in sent])
        engagement.count_texts(session, sent, now=now)


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
        "token": outcome.claimed.sms.token,
        "finished_at": now,
        "outcome": type(result).__name__.lower(),
        "code": result.code if isinstance(result, Refused) else None,
        "provider_sid": result.sid if isinstance(result, Accepted) else None,
    }
