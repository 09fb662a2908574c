"""Deciding what each due track says: a text in the outbox, or the reason why not.

Nothing is written in advance. When a track's cursor is due, the day is arranged afresh from the
protocol and what is true now, one decision point is written, and the cursor moves on. A paused,
opted-out or late enrollment keeps its cursors: each occurrence that passes leaves a row with its
reason, and resuming needs no plan and makes no flood.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Row, bindparam, func, insert, select, update
from sqlmodel import Session

from smsint.db.outbox import OUTBOX
from smsint.db.tables import (
    DecisionPoint,
    Enrollment,
    Number,
    Patient,
    PatientNumber,
    TrackCursor,
    table,
)
from smsint.domain.content import Choice, choose, render, resolve
from smsint.domain.planning import Occurrence, Timetable, day_plan, next_occurrence
from smsint.domain.protocol import Frequency, Protocol, Track, Weekday, Window
from smsint.domain.states import EnrollmentStatus, OutboxState, TextingStatus
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row, program_values

log = structlog.get_logger()

_CURSOR, _ENROLLMENT, _POINT = table(TrackCursor), table(Enrollment), table(DecisionPoint)
_PATIENT, _NUMBER, _HAS = table(Patient), table(Number), table(PatientNumber)
MEMORY = timedelta(days=120)
"""How far back it is remembered what somebody has heard; repetition is barred for 30 days."""
_UNHEARD = (OutboxState.CANCELLED, OutboxState.SUPPRESSED, OutboxState.EXPIRED, OutboxState.FAILED)


@dataclass(frozen=True, slots=True)
class _Memory:
    """What these enrollments have heard, and how far they are in their courses."""

    heard: Mapping[str, Mapping[tuple[str, int], datetime]]
    position: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class _Decided:
    """One decision before it is rows."""

    row: Row[Any]
    point: dict[str, Any]
    draft: Draft | None
    next: Occurrence | None


def decide(runtime: Runtime, *, now: datetime, limit: int = 200) -> int:
    """Decides due occurrences, at most ``limit``; returns how many. One transaction."""
    with runtime.database.write() as session:
        rows = _due_cursors(session, now, limit)
        if rows:
            memory = _remember(session, rows, now)
            _apply(session, runtime, [_decide_row(runtime, row, memory, now) for row in rows], now)
    return len(rows)


def _due_cursors(session: Session, now: datetime, limit: int) -> Sequence[Row[Any]]:
    return session.execute(
        select(
            _CURSOR.c.id.label("cursor_id"),
            _CURSOR.c.track_id,
            _CURSOR.c.next_on,
            _CURSOR.c.next_at,
            _ENROLLMENT,
            _PATIENT.c.first_name,
            _NUMBER.c.id.label("number_id"),
            _NUMBER.c.texting,
        )
        .join(_ENROLLMENT, _ENROLLMENT.c.id == _CURSOR.c.enrollment_id)
        .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
        .join(_HAS, (_HAS.c.patient_id == _PATIENT.c.id) & _HAS.c.to_at.is_(None))
        .join(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
        .where(_CURSOR.c.next_at <= now)
        .order_by(_CURSOR.c.next_at)
        .limit(limit)
        .with_for_update(of=_CURSOR, skip_locked=True)
    ).all()


def _remember(session: Session, rows: Sequence[Row[Any]], now: datetime) -> _Memory:
    ids = {row.id for row in rows}
    heard: dict[str, dict[tuple[str, int], datetime]] = {}
    for row in session.execute(
        select(
            OUTBOX.c.enrollment_id,
            OUTBOX.c.template_id,
            OUTBOX.c.variant,
            func.max(OUTBOX.c.planned_at).label("at"),
        )
        .where(
            OUTBOX.c.enrollment_id.in_(ids),
            OUTBOX.c.due_at >= now - MEMORY,
            OUTBOX.c.template_id.is_not(None),
            OUTBOX.c.state.not_in(_UNHEARD),
        )
        .group_by(OUTBOX.c.enrollment_id, OUTBOX.c.template_id, OUTBOX.c.variant)
    ):
        heard.setdefault(row.enrollment_id, {})[row.template_id, row.variant] = row.at
    positions = session.execute(
        select(_POINT.c.enrollment_id, _POINT.c.track_id, func.count().label("said"))
        .where(_POINT.c.enrollment_id.in_(ids), _POINT.c.available)
        .group_by(_POINT.c.enrollment_id, _POINT.c.track_id)
    )
    return _Memory(heard, {(row.enrollment_id, row.track_id): row.said for row in positions})


def timetable_of(row: Row[Any] | Enrollment) -> Timetable:
    """When an enrollment may hear from us, as the planner wants it."""
    return Timetable(
        start_on=row.start_on,
        zone=row.time_zone,
        window=Window.model_construct(start=row.window_start, end=row.window_end),
        days=frozenset(Weekday(day) for day in row.days),
        frequency=Frequency(row.frequency) if row.frequency else None,
        arm=row.arm,
        end_on=row.end_on,
    )


def _decide_row(runtime: Runtime, row: Row[Any], memory: _Memory, now: datetime) -> _Decided:
    """Decides one occurrence; an error is a decision too, so that one bad row stops nobody else."""
    try:
        return _decide_occurrence(runtime, row, memory, now)
    except Exception as error:
        log.exception(
            "decision_failed", enrollment=row.id, track=row.track_id, error=type(error).__name__
        )
        return _Decided(row, _point(runtime, row, now, reason="error"), None, _after(runtime, row))


def _decide_occurrence(runtime: Runtime, row: Row[Any], memory: _Memory, now: datetime) -> _Decided:
    protocol = runtime.library.protocols[row.protocol_id]
    track = next(track for track in protocol.tracks if track.id == row.track_id)
    timetable = timetable_of(row)
    following = next_occurrence(protocol, track, timetable, row.next_on)
    slot = _slot(protocol, timetable, track, row.next_on)
    reason = _unavailable(row, now) or (slot.reason if slot else "not_planned")
    if reason is None and slot is not None and now >= slot.occurrence.expires_at:
        reason = "expired"
    if reason is not None or slot is None or slot.due_at is None:
        return _Decided(row, _point(runtime, row, now, reason=reason), None, following)
    values = _values(runtime, row)
    choice = _choose(runtime, row, track, memory, values, now)
    if choice is None:
        return _Decided(row, _point(runtime, row, now, reason="no_text"), None, following)
    draft = _draft(row, track, choice, values, slot.due_at, slot.occurrence.expires_at)
    return _Decided(row, _point(runtime, row, now, choice=choice), draft, following)


def _slot(protocol: Protocol, timetable: Timetable, track: Track, on: date) -> Any:
    slots = day_plan(protocol, timetable, on)
    return next((slot for slot in slots if slot.track.id == track.id), None)


def _unavailable(row: Row[Any], now: datetime) -> str | None:
    if row.status == EnrollmentStatus.ENDED:
        return "ended"
    if row.status == EnrollmentStatus.PAUSED and not (row.paused_until and row.paused_until <= now):
        return "paused"
    if row.texting != TextingStatus.ON:
        return str(row.texting.value)
    if row.taken_over_until and row.taken_over_until > now:
        return "staff_takeover"
    return None


def _values(runtime: Runtime, row: Row[Any]) -> dict[str, str | None]:
    name = row.first_name and runtime.vault.open("patient.first_name", row.first_name)
    return {**program_values(runtime), "first_name": name}


def _choose(
    runtime: Runtime,
    row: Row[Any],
    track: Track,
    memory: _Memory,
    values: Mapping[str, str | None],
    now: datetime,
) -> Choice | None:
    return choose(
        resolve(runtime.library, track),
        language=row.language,
        wording="discreet" if row.discreet else "open",
        values=values,
        heard=memory.heard.get(row.id, {}),
        now=now,
        in_order=track.in_order,
        position=memory.position.get((row.id, track.id), 0),
    )


def _draft(
    row: Row[Any],
    track: Track,
    choice: Choice,
    values: Mapping[str, str | None],
    due_at: datetime,
    expires_at: datetime,
) -> Draft:
    return Draft(
        number_id=row.number_id,
        kind=track.kind,
        language=row.language,
        body=render(choice.source, values),
        due_at=due_at,
        expires_at=expires_at,
        enrollment_id=row.id,
        track_id=track.id,
        occurrence_on=row.next_on,
        template_id=choice.template.id,
        variant=choice.variant,
        question_key=choice.template.question,
        priority=track.rank,
    )


def _point(
    runtime: Runtime,
    row: Row[Any],
    now: datetime,
    *,
    choice: Choice | None = None,
    reason: str | None = None,
) -> dict[str, Any]:
    return {
        "enrollment_id": row.id,
        "track_id": row.track_id,
        "occurrence_on": row.next_on,
        "due_at": row.next_at,
        "decided_at": now,
        "available": choice is not None,
        "reason": reason,
        "template_id": choice.template.id if choice else None,
        "variant": choice.variant if choice else None,
        "probability": 1.0,
        "library_hash": runtime.library.hash,
        "covariates": {},
    }


def _after(runtime: Runtime, row: Row[Any]) -> Occurrence | None:
    """The occurrence after one that could not be decided; none when even that cannot be said."""
    protocol = runtime.library.protocols.get(row.protocol_id)
    track = next((t for t in protocol.tracks if t.id == row.track_id), None) if protocol else None
    return (
        next_occurrence(protocol, track, timetable_of(row), row.next_on)
        if protocol and track
        else None
    )


_ADVANCE = (
    update(_CURSOR)
    .where(_CURSOR.c.id == bindparam("cursor_id"))
    .values(next_on=bindparam("on"), next_at=bindparam("at"))
)


def _apply(session: Session, runtime: Runtime, decided: Sequence[_Decided], now: datetime) -> None:
    connection = session.connection()
    point_ids = connection.execute(
        insert(_POINT).returning(_POINT.c.id, sort_by_parameter_order=True),
        [one.point for one in decided],
    ).scalars()
    texts = [
        outbox_row(runtime, one.draft, now=now) | {"decision_point_id": point_id}
        for one, point_id in zip(decided, point_ids, strict=True)
        if one.draft
    ]
    if texts:
        connection.execute(insert(OUTBOX), texts)
    connection.execute(
        _ADVANCE,
        [
            {
                "cursor_id": one.row.cursor_id,
                "on": one.next.on if one.next else None,
                "at": one.next.due_at if one.next else None,
            }
            for one in decided
        ],
    )
