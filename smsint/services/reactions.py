"""What follows an error from the provider, in the transaction that records it."""

from collections.abc import Collection
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.among import among
from smsint.db.tables import Enrollment, Number, table
from smsint.domain.delivery import (
    MOST_RETRIES,
    RETRY_AFTER_FAILED_DELIVERY,
    Error,
    Reaction,
    merge,
    parse_status,
)
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.states import DeliveryStatus, OutboxState
from smsint.domain.translatable import N_
from smsint.services import calls, care, consent
from smsint.services.runtime import Runtime

Text = Row[Any] | SimpleNamespace
"""A text as it was locked, or as a batch has changed it since."""
_NUMBER, _ENROLLMENT = table(Number), table(Enrollment)
_UNREACHABLE_AFTER = 2
"""Failed deliveries in a row before staff hear of it: a number in trouble, not disengagement."""


def first_status(current: DeliveryStatus | None, reported: str) -> DeliveryStatus | None:
    """Merges the status that came with the provider's answer."""
    status = parse_status(reported)
    return merge(current, status) if status else current


def react(session: Session, runtime: Runtime, row: Text, error: Error, *, now: datetime) -> None:
    """Does what the error asks for: opt-out, hold, task, circuit, another try."""
    lost(session, runtime, row, error.words, now=now)
    match error.reaction:
        case Reaction.OPT_OUT:
            source = consent.Source("carrier")
            consent.opt_out(session, row.number_id, source, now=now)
            _task(session, runtime, row, "opted_out", error.words, now)
        case Reaction.BAD_NUMBER | Reaction.STAFF:
            consent.hold(session, row.number_id, "number", consent.Source("carrier"), now=now)
            consent.cancel_due(session, row.number_id, "number", now=now)
            _task(session, runtime, row, "number", error.words, now)
        case Reaction.CONTENT:
            _task(session, runtime, row, "text_refused", error.words, now)
        case Reaction.OPEN_CIRCUIT:
            open_circuit(session, runtime, error, row.error_code, now=now)
        case Reaction.TRY_LATER | Reaction.WAIT:
            _count_failure(session, runtime, row, error, now)
            _try_later(session, row, now)
        case Reaction.EXPIRED | Reaction.NOTHING:
            pass


def lost(session: Session, runtime: Runtime, row: Text, why: str, *, now: datetime) -> None:
    """A text that saves lives did not get through: words of safety, or a call to staff."""
    if row.kind == MessageKind.SAFETY:
        about = care.About(row.number_id, row.enrollment_id, site_of(session, row.enrollment_id))
        reason = N_("Words of crisis, and the emergency lines did not reach the phone.")
        care.call_now(session, runtime, about, reason, now=now)
    elif row.kind == MessageKind.PAGE:
        calls.text_failed(session, row.id, why, now=now)


def open_circuit(
    session: Session, runtime: Runtime, error: Error, code: int | None, *, now: datetime
) -> None:
    """Stops all sending; one text a minute probes whether it is mended."""
    sender = outbox.lock_sender(session, runtime.program.sender, now=now)
    outbox.change_sender(
        session,
        sender.name,
        open_since=sender.open_since or now,
        probe_at=now + timedelta(seconds=60),
        reason=f"{error.meaning} ({code})" if code else error.meaning,
    )


_WORKS = (
    update(_NUMBER)
    .where(among(_NUMBER.c.id, "ids"), _NUMBER.c.failures > 0)
    .values(failures=0, unreachable_since=None)
)


def arrived(session: Session, number_ids: Collection[int]) -> None:
    """Texts were delivered: these numbers work."""
    if number_ids:
        session.connection().execute(_WORKS, {"ids": sorted(number_ids)})


def arrived_after_all(session: Session, row: Text, *, now: datetime) -> None:
    """A text that had failed was delivered: what was to repeat it has no purpose."""
    repeat = outbox.OUTBOX.c
    session.execute(
        update(outbox.OUTBOX)
        .where(
            repeat.number_id == row.number_id,
            outbox.waiting(repeat.state),
            repeat.retry_of == row.id,
        )
        .values(state=OutboxState.CANCELLED, reason="arrived", updated_at=now)
    )


def _count_failure(
    session: Session, runtime: Runtime, row: Text, error: Error, now: datetime
) -> None:
    number = session.execute(
        select(_NUMBER.c.failures, _NUMBER.c.unreachable_since)
        .where(_NUMBER.c.id == row.number_id)
        .with_for_update()
    ).one()
    failures = number.failures + 1
    unreachable = number.unreachable_since or (now if failures >= _UNREACHABLE_AFTER else None)
    session.execute(
        update(_NUMBER)
        .where(_NUMBER.c.id == row.number_id)
        .values(failures=failures, unreachable_since=unreachable)
    )
    if failures == _UNREACHABLE_AFTER:
        _task(session, runtime, row, "number", error.words, now)


def _try_later(session: Session, row: Text, now: datetime) -> None:
    """Queues the same text once more, hours later, when it will still make sense then."""
    due_at = now + RETRY_AFTER_FAILED_DELIVERY
    spent = row.retries >= MOST_RETRIES.get(row.error_code or 0, 1)
    if spent or due_at >= row.expires_at or KINDS[row.kind].any_hour:
        return
    original = session.execute(_COPIED.where(outbox.OUTBOX.c.id == row.id)).one()
    again: dict[str, Any] = dict(original._mapping)
    again |= {"state": OutboxState.DUE, "due_at": due_at, "planned_at": due_at}
    again |= {"retry_of": row.id, "retries": row.retries + 1, "created_at": now, "updated_at": now}
    again |= {"empty_lists": 0, "attempts": 0}
    session.execute(insert(outbox.OUTBOX).values(again))


_COPIED = select(*(
    outbox.OUTBOX.c[name]
    for name in (
        "number_id", "enrollment_id", "kind", "lane", "priority", "track_id", "occurrence_on",
        "template_id", "variant", "library_hash", "question_key", "language", "body", "encoding",
        "segments", "expires_at",
    )
))  # fmt: skip


def _task(
    session: Session, runtime: Runtime, row: Text, kind: str, reason: str, now: datetime
) -> None:
    about = care.About(row.number_id, row.enrollment_id, site_of(session, row.enrollment_id))
    care.open_task(
        session, runtime, about, kind, [reason], priority=50, due_in=timedelta(hours=48), now=now
    )


def site_of(session: Session, enrollment_id: str | None) -> str | None:
    """The site of an enrollment."""
    if enrollment_id is None:
        return None
    return session.scalar(select(_ENROLLMENT.c.site_id).where(_ENROLLMENT.c.id == enrollment_id))
