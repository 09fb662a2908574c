"""After a restore: what the lost hours already sent must not be sent again."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update

from smsint.db import outbox
from smsint.db.outbox import NUMBER, OUTBOX
from smsint.db.tables import DecisionPoint, Enrollment, TrackCursor, table
from smsint.domain.planning import next_occurrence
from smsint.domain.sending import Found, InDoubt, Listed, judge
from smsint.domain.states import OutboxState
from smsint.gateway.base import SmsGateway
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.sending import sent_change, took
from smsint.services.timetables import timetable_of

_CURSOR, _ENROLLMENT, _POINT = table(TrackCursor), table(Enrollment), table(DecisionPoint)


def mark_already_sent(
    runtime: Runtime, gateway: SmsGateway, *, since: datetime, now: datetime
) -> int:
    """Marks waiting texts that the provider's list knows; returns how many.

    Raises GatewayUnavailable.
    """
    with runtime.database.read() as session:
        waiting = session.execute(
            select(OUTBOX, NUMBER.c.phone)
            .join(NUMBER, NUMBER.c.id == OUTBOX.c.number_id)
            .where(OUTBOX.c.state == OutboxState.DUE, OUTBOX.c.due_at <= now)
        ).all()
    marked = 0
    for row in waiting:
        to = runtime.vault.open("number.phone", row.phone)
        body = runtime.vault.open("outbox_message.body", row.body)
        listed = [
            Listed(m.sid, m.to, m.body, m.created_at, m.status)
            for m in gateway.list_outbound(to=to, since=since)
        ]
        # An answer to a text that was only now read back was due, and given, long before.
        due_at = max(since, min(row.created_at, row.due_at))
        attempt = InDoubt(to, body, due_at, row.expires_at, 0)
        with runtime.database.read() as session:
            known = outbox.recorded(session, [message.sid for message in listed])
        found = judge(attempt, listed, known, runtime.program.timing, now=now)
        if isinstance(found, Found):
            marked += _mark(runtime, row.id, found, now)
    return marked


def _mark(runtime: Runtime, outbox_id: int, found: Found, now: datetime) -> bool:
    with runtime.database.write() as session:
        row = outbox.lock(session, [outbox_id])[outbox_id]
        taken = session.scalar(select(OUTBOX.c.id).where(OUTBOX.c.provider_sid == found.sid))
        if row.state != OutboxState.DUE or taken is not None:
            return False
        change = sent_change(row, found.sid, found.status, now) | {
            "sent_at": now,
            "claimed_at": now,
        }
        outbox.change(session, [change])
        took(session, runtime, [outbox.lock(session, [outbox_id])[outbox_id]])
    return True


def skip_lost_hours(runtime: Runtime, *, now: datetime) -> int:
    """Passes over occurrences that fell due before the restore; returns how many.

    Whether they were sent, the copy cannot know, and a text missed is less harm than a text twice.
    Each leaves a decision point with the reason ``before_restore``.
    """
    skipped = 0
    with runtime.database.write() as session:
        rows = session.execute(
            select(
                _CURSOR.c.id.label("cursor_id"),
                _CURSOR.c.track_id,
                _CURSOR.c.next_on,
                _CURSOR.c.next_at,
                _ENROLLMENT,
            )
            .join(_ENROLLMENT, _ENROLLMENT.c.id == _CURSOR.c.enrollment_id)
            .where(_CURSOR.c.next_at <= now)
        ).all()
        for row in rows:
            protocol = pinned(runtime, row.library_hash).library.protocols[row.protocol_id]
            track = next(track for track in protocol.tracks if track.id == row.track_id)
            on, at = row.next_on, row.next_at
            while on is not None and at <= now:
                session.execute(insert(_POINT).values(**_skipped(runtime, row, on, at, now)))
                skipped += 1
                following = next_occurrence(protocol, track, timetable_of(row), on)
                on, at = (following.on, following.due_at) if following else (None, None)
            session.execute(
                update(_CURSOR).where(_CURSOR.c.id == row.cursor_id).values(next_on=on, next_at=at)
            )
    return skipped


def _skipped(
    runtime: Runtime, row: Row[Any], on: date, at: datetime, now: datetime
) -> dict[str, Any]:
    return {
        "enrollment_id": row.id,
        "track_id": row.track_id,
        "occurrence_on": on,
        "due_at": at,
        "decided_at": now,
        "available": False,
        "reason": "before_restore",
        "probability": 1.0,
        "library_hash": row.library_hash,
        "covariates": {},
    }
