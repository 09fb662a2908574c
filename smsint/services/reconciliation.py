"""Finding out what became of attempts that nobody heard the end of, and of texts that never reached us.

Every attempt in doubt is asked for in the provider's own list, after a quiet time longer than any
request can last. It is sent again only after two lists, a minute apart, did not know it. Nobody
holds a transaction while the provider is asked.
"""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import structlog
from sqlalchemy import Row, select
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.outbox import OUTBOX
from smsint.db.vault import UnreadableField
from smsint.domain.sending import (
    LOOK_AGAIN,
    Escalate,
    Found,
    InDoubt,
    Judgement,
    Listed,
    LookAgain,
    SendAgain,
    judge,
    judge_unheard,
)
from smsint.domain.states import UNRESOLVED, OutboxState
from smsint.domain.translatable import N_
from smsint.gateway.base import GatewayUnavailable, InboundSms, ListedSms, SmsGateway
from smsint.services import care, engagement, reactions, sending
from smsint.services.receiving import receive
from smsint.services.runtime import Runtime

log = structlog.get_logger()

_SKEW = timedelta(minutes=1)
INBOUND_OVERLAP = timedelta(minutes=5)
"""Each pass reads a little of the time before the last one: the provider's list may lag."""


def reconcile_outbound(
    runtime: Runtime, gateway: SmsGateway, *, now: datetime, limit: int = 100
) -> int:
    """Judges attempts whose quiet time is over; returns how many were looked at.

    Raises GatewayUnavailable when the provider's list cannot be read: that says nothing about
    any text, so nothing changes but for texts that expired long ago, which a person gets.
    """
    doubtful = _in_doubt(runtime, now, limit)
    for done, row in enumerate(doubtful):
        try:
            attempt = _attempt(runtime, row)
        except UnreadableField as error:  # its key may be missing from this process only
            log.error("attempt_unreadable", outbox=row.id, problem=str(error))
            _postpone(runtime, row, now)
            continue
        try:
            listed = gateway.list_outbound(to=attempt.to, since=row.claimed_at - _SKEW)
        except GatewayUnavailable:
            for unheard in doubtful[done:]:
                _give_up(runtime, unheard, now)
            raise
        _judge(runtime, row, attempt, listed, now)
    return len(doubtful)


def _attempt(runtime: Runtime, row: Row[Any]) -> InDoubt:
    return InDoubt(
        to=runtime.vault.open("number.phone", row.phone),
        body=runtime.vault.open("outbox_message.body", row.body),
        claimed_at=row.claimed_at,
        expires_at=row.expires_at,
        empty_lists=row.empty_lists,
    )


def _postpone(runtime: Runtime, row: Row[Any], now: datetime) -> None:
    with runtime.database.write() as session:
        current = outbox.lock(session, [row.id])[row.id]
        if current.token == row.token and current.state in UNRESOLVED:
            outbox.change(session, [{"id": row.id, "judge_at": now + LOOK_AGAIN}])


def _in_doubt(runtime: Runtime, now: datetime, limit: int) -> Sequence[Row[Any]]:
    with runtime.database.read() as session:
        return session.execute(
            select(OUTBOX, outbox.NUMBER.c.phone)
            .join(outbox.NUMBER, outbox.NUMBER.c.id == OUTBOX.c.number_id)
            .where(outbox.unresolved(OUTBOX.c.state), OUTBOX.c.judge_at <= now)
            .order_by(OUTBOX.c.judge_at)
            .limit(limit)
        ).all()


def _judge(
    runtime: Runtime, row: Row[Any], attempt: InDoubt, listed: Sequence[ListedSms], now: datetime
) -> None:
    candidates = [Listed(m.sid, m.to, m.body, m.created_at, m.status) for m in listed]

    def judged(session: Session) -> Judgement:
        known = outbox.recorded(session, [message.sid for message in candidates])
        return judge(attempt, candidates, known, runtime.program.timing, now=now)

    _apply(runtime, row, judged, now)


def _give_up(runtime: Runtime, row: Row[Any], now: datetime) -> None:
    judgement = judge_unheard(row.expires_at, now=now)
    if judgement is not None:
        _apply(runtime, row, lambda _: judgement, now)


def _apply(
    runtime: Runtime, row: Row[Any], judged: Callable[[Session], Judgement], now: datetime
) -> None:
    with runtime.database.write() as session:
        current = outbox.lock(session, [row.id])[row.id]
        if current.token != row.token or current.state not in UNRESOLVED:
            return  # a status callback, or another reconciler, was faster
        judgement = judged(session)
        change = _change(current, judgement, now)
        outbox.change(session, [change])
        if isinstance(judgement, Found):
            sending.took(session, runtime, [current])
            found = SimpleNamespace(**change)
            engagement.count_texts(session, [(current, found)], now=now)
        if isinstance(judgement, Escalate):
            _tell_staff(session, runtime, current, now)
            reactions.lost(session, runtime, current, "nobody can tell whether it left", now=now)
    log.info("attempt_judged", outbox=row.id, judgement=type(judgement).__name__)


def _change(row: Row[Any], judgement: Judgement, now: datetime) -> dict[str, Any]:
    match judgement:
        case Found(sid=sid, status=status):
            return sending.sent_change(row, sid, status, now)
        case LookAgain(at=at):
            return {
                "id": row.id,
                "state": OutboxState.IN_DOUBT,
                "empty_lists": row.empty_lists + 1,
                "judge_at": at,
                "updated_at": now,
            }
        case SendAgain():
            return sending.due_again(row, "never_taken", now, now)
        case Escalate():
            return {
                "id": row.id,
                "state": OutboxState.ESCALATED,
                "reason": "in_doubt_until_expiry",
                "updated_at": now,
            }


def _tell_staff(session: Session, runtime: Runtime, row: Row[Any], now: datetime) -> None:
    site_id = reactions.site_of(session, row.enrollment_id)
    care.open_task(
        session,
        runtime,
        care.About(row.number_id, row.enrollment_id, site_id),
        "text_in_doubt",
        [N_("We cannot tell whether a text reached this person, and will not send it twice.")],
        priority=60,
        due_in=timedelta(hours=48),
        now=now,
    )


def reconcile_inbound(
    runtime: Runtime, gateway: SmsGateway, *, since: datetime, now: datetime
) -> int:
    """Takes in texts that the provider has and we do not: lost webhooks. Returns how many.

    Raises GatewayUnavailable when the list cannot be read.
    """
    texts = [
        InboundSms(m.sid, m.from_, m.to, m.body, m.num_media, received_at=m.created_at)
        for m in gateway.list_inbound(since=since - INBOUND_OVERLAP)
    ]
    texts.sort(key=lambda text: (text.received_at or now, text.sid))
    taken = 0
    for start in range(0, len(texts), 100):
        with runtime.database.write() as session:
            results = receive(session, runtime, texts[start : start + 100], source="list", now=now)
            taken += sum(result.new for result in results)
    return taken


__all__ = ["GatewayUnavailable", "reconcile_inbound", "reconcile_outbound"]
