"""Consent to be texted: it belongs to the number, and a STOP holds from the moment we answer it."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.tables import Attempt, ConsentEvent, Number, OutboxMessage, table
from smsint.domain.kinds import KINDS
from smsint.domain.states import OutboxState, TextingStatus
from smsint.services.runtime import Runtime

_NUMBER, _OUTBOX = table(Number), table(OutboxMessage)
_ATTEMPT, _CONSENT = table(Attempt), table(ConsentEvent)
_MAY_STILL_LEAVE = [kind for kind, policy in KINDS.items() if policy.after_opt_out]


@dataclass(frozen=True, slots=True)
class Source:
    """How somebody told us: the channel, and what proves it."""

    method: str
    """text, told_to_staff, carrier, electronic ..."""
    patient_id: str | None = None
    obtained_by: str | None = None
    message_sid: str | None = None
    note: bytes | None = None
    """Sealed as ``consent_event.note``."""


def lock_numbers(session: Session, number_ids: Sequence[int]) -> dict[int, TextingStatus]:
    """Reads and locks numbers, so that a STOP and a claim of the same number never overlap.

    On SQLite the write transaction itself is the lock.
    """
    rows = session.execute(
        select(_NUMBER.c.id, _NUMBER.c.texting)
        .where(_NUMBER.c.id.in_(sorted(number_ids)))
        .order_by(_NUMBER.c.id)
        .with_for_update()
    )
    return {row.id: row.texting for row in rows}


def opt_out(
    session: Session,
    number_id: int,
    source: Source,
    *,
    now: datetime,
    said_at: datetime | None = None,
) -> bool:
    """Stops everything to a number; false when it was stopped already.

    Cancels what is due, in this transaction. What another process has claimed but not yet begun
    to send is the business of ``wait_until_quiet``, before the STOP is acknowledged. ``said_at``
    is when it was said, when that was earlier than now.
    """
    if lock_numbers(session, [number_id]).get(number_id) == TextingStatus.OPTED_OUT:
        return False
    session.execute(
        update(_NUMBER)
        .where(_NUMBER.c.id == number_id)
        .values(
            texting=TextingStatus.OPTED_OUT,
            texting_reason=source.method,
            opted_out_at=said_at or now,
            confirmed_at=None,
        )
    )
    cancel_due(session, number_id, "opted_out", now=now)
    _record(session, number_id, "opted_out", source, now, said_at)
    return True


def opt_in(
    session: Session,
    number_id: int,
    source: Source,
    *,
    now: datetime,
    said_at: datetime | None = None,
) -> bool:
    """Lets texts go to an opted-out number again; false when it was not opted out.

    Also false when the opt-out is the later word: a START whose webhook was lost can reach us
    through the provider's list, after a STOP that was said after it.
    """
    if lock_numbers(session, [number_id]).get(number_id) != TextingStatus.OPTED_OUT:
        return False
    stopped_at = session.scalar(select(_NUMBER.c.opted_out_at).where(_NUMBER.c.id == number_id))
    if said_at is not None and stopped_at is not None and said_at < stopped_at:
        return False
    _set_texting(session, number_id, TextingStatus.ON, None)
    _record(session, number_id, "opted_in", source, now, said_at)
    return True


def hold(session: Session, number_id: int, reason: str, source: Source, *, now: datetime) -> bool:
    """Holds texts to a number until a person has looked; false unless it was on."""
    if lock_numbers(session, [number_id]).get(number_id) != TextingStatus.ON:
        return False
    _set_texting(session, number_id, TextingStatus.HELD, reason)
    _record(session, number_id, "held", source, now)
    return True


def release(session: Session, number_id: int, source: Source, *, now: datetime) -> bool:
    """Ends a hold; an opt-out is never ended this way."""
    if lock_numbers(session, [number_id]).get(number_id) != TextingStatus.HELD:
        return False
    _set_texting(session, number_id, TextingStatus.ON, None)
    _record(session, number_id, "released", source, now)
    return True


def cancel_due(session: Session, number_id: int, reason: str, *, now: datetime) -> None:
    """Cancels the texts that wait for a number, except those that an opt-out lets through."""
    session.execute(
        update(_OUTBOX)
        .where(
            _OUTBOX.c.number_id == number_id,
            outbox.waiting(_OUTBOX.c.state),
            _OUTBOX.c.kind.not_in(_MAY_STILL_LEAVE),
        )
        .values(state=OutboxState.CANCELLED, reason=reason, updated_at=now)
    )


def may_still_start(session: Session, number_id: int, *, now: datetime) -> bool:
    """Whether some process may still begin a request to this number."""
    return (
        session.execute(
            select(_ATTEMPT.c.id)
            .join(_OUTBOX, _OUTBOX.c.id == _ATTEMPT.c.outbox_id)
            .where(
                _OUTBOX.c.number_id == number_id,
                outbox.unresolved(_OUTBOX.c.state),
                _OUTBOX.c.state == OutboxState.CLAIMED,
                _OUTBOX.c.kind.not_in(_MAY_STILL_LEAVE),
                _ATTEMPT.c.token == _OUTBOX.c.token,
                _ATTEMPT.c.start_by > now,
            )
            .limit(1)
        ).first()
        is not None
    )


def wait_until_quiet(
    runtime: Runtime,
    number_id: int,
    clock: Callable[[], datetime],
    sleep: Callable[[float], None] = time.sleep,
) -> None:
    """Returns when no request to this number can start any more.

    Called after an opt-out is committed and before it is acknowledged. It waits at most the
    few seconds in which a claimed text may start (``sending.START_WITHIN``), because a claim
    says itself until when it may be used.
    """
    while True:
        with runtime.database.read() as session:
            if not may_still_start(session, number_id, now=clock()):
                return
        sleep(0.05)


def _set_texting(
    session: Session, number_id: int, texting: TextingStatus, reason: str | None
) -> None:
    session.execute(
        update(_NUMBER)
        .where(_NUMBER.c.id == number_id)
        .values(texting=texting, texting_reason=reason, opted_out_at=None, confirmed_at=None)
    )


def _record(
    session: Session,
    number_id: int,
    kind: str,
    source: Source,
    now: datetime,
    said_at: datetime | None = None,
) -> None:
    session.execute(
        insert(_CONSENT).values(
            number_id=number_id,
            patient_id=source.patient_id,
            kind=kind,
            method=source.method,
            obtained_by=source.obtained_by,
            message_sid=source.message_sid,
            note=source.note,
            at=said_at or now,
            recorded_at=now,
        )
    )
