"""Deciding what each due track says: a text in the outbox, or the reason why not.

Nothing is written in advance. When a track's cursor is due, the day is arranged afresh from the
protocol and what is true now, one decision point is written, and the cursor moves on. A paused,
opted-out or late enrollment keeps its cursors: each occurrence that passes leaves a row with its
reason, and resuming needs no plan and makes no flood.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Integer, Row, bindparam, func, insert, select, update
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
TRY_AGAIN = timedelta(minutes=15)
MOST_FAILURES = 5
"""Tries of one decision that raises an error."""
_UNHEARD = (OutboxState.CANCELLED, OutboxState.SUPPRESSED, OutboxState.EXPIRED, OutboxState.FAILED)


@dataclass(frozen=True, slots=True)
class _Memory:
    """What these enrollments have heard, and how far they are in their courses."""

    heard: Mapping[str, Mapping[tuple[str, int], datetime]]
    position: Mapping[tuple[str, str], int]
    decided: Collection[tuple[str, str, date]]
    """Occurrences that were decided already, by enrollment, track and date."""


@dataclass(frozen=True, slots=True)
class _Decided:
    """One decision before it is rows."""

    row: Row[Any]
    point: dict[str, Any] | None
    """None when there is nothing to decide, or it is to be tried again."""
    draft: Draft | None
    next_on: date | None
    next_at: datetime | None
    failures: int = 0


def decide(runtime: Runtime, *, now: datetime, limit: int = 200) -> int:
    """Decides due occurrences, at most ``limit``; returns how many. One transaction."""
    with runtime.database.write() as session:
        rows = _due_cursors(session, now, limit)
        if rows:
            memory = _remember(session, rows, now)
            _apply(session, runtime, [_decide_row(runtime, row, memory, now) for row in rows], now)
    return len(rows)


# Made once: building it for each turn costs more than an empty turn itself.
_DUE = (
    select(
        _CURSOR.c.id.label("cursor_id"),
        _CURSOR.c.track_id,
        _CURSOR.c.next_on,
        _CURSOR.c.next_at,
        _CURSOR.c.failures,
        _ENROLLMENT,
        _PATIENT.c.first_name,
        _NUMBER.c.id.label("number_id"),
        _NUMBER.c.texting,
    )
    .join(_ENROLLMENT, _ENROLLMENT.c.id == _CURSOR.c.enrollment_id)
    .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
    .join(_HAS, (_HAS.c.patient_id == _PATIENT.c.id) & _HAS.c.to_at.is_(None))
    .join(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
    .where(_CURSOR.c.next_at <= bindparam("now"))
    .order_by(_CURSOR.c.next_at)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(of=_CURSOR, skip_locked=True)
)


def _due_cursors(session: Session, now: datetime, limit: int) -> Sequence[Row[Any]]:
    return session.execute(_DUE, {"now": now, "most": limit}).all()


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
    decided = session.execute(
        select(_POINT.c.enrollment_id, _POINT.c.track_id, _POINT.c.occurrence_on).where(
            _POINT.c.enrollment_id.in_(ids),
            _POINT.c.occurrence_on.in_({row.next_on for row in rows}),
        )
    )
    return _Memory(
        heard,
        {(row.enrollment_id, row.track_id): row.said for row in positions},
        {tuple(row) for row in decided},
    )


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
    """Decides one occurrence; one that raises an error is tried again later and stops nobody else."""
    try:
        return _decide_occurrence(runtime, row, memory, now)
    except Exception as error:
        log.exception(
            "decision_failed", enrollment=row.id, track=row.track_id, error=type(error).__name__
        )
        return _failed(runtime, row, now)


def _failed(runtime: Runtime, row: Row[Any], now: datetime) -> _Decided:
    """Again in a while: a key or a protocol may be missing from this process only. After the last
    try the error is the decision, and the track goes on if anybody can say where."""
    if row.failures + 1 >= MOST_FAILURES:
        try:
            following = _after(runtime, row)
            return _advanced(row, _point(runtime, row, now, reason="error"), None, following)
        except Exception as error:  # noqa: BLE001  # the first one is in the log
            log.error("track_stands_still", enrollment=row.id, error=type(error).__name__)
    return _Decided(row, None, None, row.next_on, now + TRY_AGAIN, row.failures + 1)


def _advanced(
    row: Row[Any], point: dict[str, Any] | None, draft: Draft | None, following: Occurrence | None
) -> _Decided:
    next_on, next_at = (following.on, following.due_at) if following else (None, None)
    return _Decided(row, point, draft, next_on, next_at)


def _decide_occurrence(runtime: Runtime, row: Row[Any], memory: _Memory, now: datetime) -> _Decided:
    protocol = runtime.library.protocols[row.protocol_id]
    track = next(track for track in protocol.tracks if track.id == row.track_id)
    timetable = timetable_of(row)
    following = next_occurrence(protocol, track, timetable, row.next_on)
    if (row.id, row.track_id, row.next_on) in memory.decided:
        return _advanced(row, None, None, following)
    slot = _slot(protocol, timetable, track, row.next_on)
    reason = _unavailable(row, now) or (slot.reason if slot else "not_planned")
    if reason is None and slot is not None and now >= slot.occurrence.expires_at:
        reason = "expired"
    if reason is not None or slot is None or slot.due_at is None:
        return _advanced(row, _point(runtime, row, now, reason=reason), None, following)
    values = _values(runtime, row)
    choice = _choose(runtime, row, track, memory, values, now)
    if choice is None:
        return _advanced(row, _point(runtime, row, now, reason="no_text"), None, following)
    draft = _draft(row, track, choice, values, slot.due_at, slot.occurrence.expires_at)
    return _advanced(row, _point(runtime, row, now, choice=choice), draft, following)


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
    """The occurrence after one that could not be decided. Raises what is wrong with the row."""
    protocol = runtime.library.protocols[row.protocol_id]
    track = next(track for track in protocol.tracks if track.id == row.track_id)
    return next_occurrence(protocol, track, timetable_of(row), row.next_on)


_ADVANCE = (
    update(_CURSOR)
    .where(_CURSOR.c.id == bindparam("cursor_id"))
    .values(next_on=bindparam("on"), next_at=bindparam("at"), failures=bindparam("failed"))
)


def _apply(session: Session, runtime: Runtime, decided: Sequence[_Decided], now: datetime) -> None:
    connection = session.connection()
    made = [(one, one.point) for one in decided if one.point is not None]
    if made:
        point_ids = connection.execute(
            insert(_POINT).returning(_POINT.c.id, sort_by_parameter_order=True),
            [point for _, point in made],
        ).scalars()
        texts = [
            outbox_row(runtime, one.draft, now=now) | {"decision_point_id": point_id}
            for (one, _), point_id in zip(made, point_ids, strict=True)
            if one.draft
        ]
        if texts:
            connection.execute(insert(OUTBOX), texts)
    connection.execute(
        _ADVANCE,
        [
            {
                "cursor_id": one.row.cursor_id,
                "on": one.next_on,
                "at": one.next_at,
                "failed": one.failures,
            }
            for one in decided
        ],
    )
