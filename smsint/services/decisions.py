"""Deciding what each due track says: a text in the outbox, or the reason why not.

Nothing is written in advance. When a track's cursor is due, the day is arranged afresh from the
protocol and what is true now, one decision point is written, and the cursor moves on. A paused,
opted-out or late enrollment keeps its cursors: each occurrence that passes leaves a row with its
reason, and resuming needs no plan and makes no flood.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
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
from smsint.domain.content import Choice, choose, named, names_of, render
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.planning import Occurrence, Timetable, day_plan, next_occurrence
from smsint.domain.protocol import Frequency, Protocol, Track, Weekday, Window
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.trial import NONE, SEND
from smsint.services.heard import heard_by
from smsint.services.library_archive import pinned
from smsint.services.points import draw_action, point_row
from smsint.services.policies import Known, known_at
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row
from smsint.services.values import Facts, gather, values_of

log = structlog.get_logger()

_CURSOR, _ENROLLMENT, _POINT = table(TrackCursor), table(Enrollment), table(DecisionPoint)
_PATIENT, _NUMBER, _HAS = table(Patient), table(Number), table(PatientNumber)
TRY_AGAIN = timedelta(minutes=15)
MOST_FAILURES = 5
"""Tries of one decision that raises an error."""


@dataclass(frozen=True, slots=True)
class _Memory:
    """What these enrollments have heard, and how far they are in their courses."""

    heard: Mapping[str, Mapping[tuple[str, int], datetime]]
    position: Mapping[tuple[str, str], int]
    decided: Collection[tuple[str, str, date]]
    """Occurrences that were decided already, by enrollment, track and date."""
    facts: Facts
    """What their texts may name."""
    known: Known
    """What randomized decisions are made from."""


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
    later: Draft | None = None
    """The follow-up that comes back to the text."""


def decide(runtime: Runtime, *, now: datetime, limit: int = 200) -> int:
    """Decides due occurrences, at most ``limit``; returns how many. One transaction."""
    with runtime.database.write() as session:
        rows = _due_cursors(session, now, limit)
        if rows:
            memory = _remember(session, runtime, rows, now)
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
        _NUMBER.c.safety_hold_at,
    )
    .join(_ENROLLMENT, _ENROLLMENT.c.id == _CURSOR.c.enrollment_id)
    .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
    .outerjoin(_HAS, (_HAS.c.patient_id == _PATIENT.c.id) & _HAS.c.to_at.is_(None))
    .outerjoin(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
    .where(_CURSOR.c.next_at <= bindparam("now"))
    .order_by(_CURSOR.c.next_at)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(of=_CURSOR, skip_locked=True)
)


def _due_cursors(session: Session, now: datetime, limit: int) -> Sequence[Row[Any]]:
    return session.execute(_DUE, {"now": now, "most": limit}).all()


def _remember(
    session: Session, runtime: Runtime, rows: Sequence[Row[Any]], now: datetime
) -> _Memory:
    ids = {row.id for row in rows}
    decided = session.execute(
        select(_POINT.c.enrollment_id, _POINT.c.track_id, _POINT.c.occurrence_on).where(
            _POINT.c.enrollment_id.in_(ids),
            _POINT.c.occurrence_on.in_({row.next_on for row in rows}),
        )
    )
    return _Memory(
        heard_by(session, ids, now=now),
        _positions(session, runtime, rows),
        {tuple(row) for row in decided},
        gather(session, rows, now=now, wanted=_wanted(runtime, rows)),
        known_at(session, runtime, rows),
    )


def _wanted(runtime: Runtime, rows: Sequence[Row[Any]]) -> dict[str, set[str]]:
    """What the texts of each enrollment's due tracks may name: only that is looked up."""
    wanted: dict[str, set[str]] = {}
    for row in rows:
        library = pinned(runtime, row.library_hash).library
        protocol = library.protocols.get(row.protocol_id)
        track = protocol.track(row.track_id) if protocol else None
        if track is not None:
            wanted.setdefault(row.id, set()).update(names_of(library, track.says))
    return wanted


def _positions(
    session: Session, runtime: Runtime, rows: Sequence[Row[Any]]
) -> dict[tuple[str, str], int]:
    """How many texts of its course each of them has had; only tracks that are courses count."""
    courses = [row for row in rows if _is_course(runtime, row)]
    if not courses:
        return {}
    said = session.execute(
        select(_POINT.c.enrollment_id, _POINT.c.track_id, func.count().label("said"))
        .where(
            _POINT.c.enrollment_id.in_({row.id for row in courses}),
            _POINT.c.track_id.in_({row.track_id for row in courses}),
            _POINT.c.template_id.is_not(None),
        )
        .group_by(_POINT.c.enrollment_id, _POINT.c.track_id)
    )
    return {(row.enrollment_id, row.track_id): row.said for row in said}


def _is_course(runtime: Runtime, row: Row[Any]) -> bool:
    protocol = pinned(runtime, row.library_hash).library.protocols.get(row.protocol_id)
    track = protocol.track(row.track_id) if protocol else None
    return track is not None and track.in_order


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
        return _decide_occurrence(pinned(runtime, row.library_hash), row, memory, now)
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
            runtime = pinned(runtime, row.library_hash)
            protocol, track = _place(runtime, row)
            following = next_occurrence(protocol, track, timetable_of(row), row.next_on)
            point = point_row(runtime, row, protocol, track, now, reason="error")
            return _advanced(row, point, None, following)
        except Exception as error:  # noqa: BLE001  # the first one is in the log
            log.error("track_stands_still", enrollment=row.id, error=type(error).__name__)
    return _Decided(row, None, None, row.next_on, now + TRY_AGAIN, row.failures + 1)


def _advanced(
    row: Row[Any], point: dict[str, Any] | None, draft: Draft | None, following: Occurrence | None
) -> _Decided:
    next_on, next_at = (following.on, following.due_at) if following else (None, None)
    return _Decided(row, point, draft, next_on, next_at)


def _decide_occurrence(runtime: Runtime, row: Row[Any], memory: _Memory, now: datetime) -> _Decided:
    protocol, track = _place(runtime, row)
    timetable = timetable_of(row)
    following = next_occurrence(protocol, track, timetable, row.next_on)
    if (row.id, row.track_id, row.next_on) in memory.decided:
        return _advanced(row, None, None, following)
    slot = _slot(protocol, timetable, track, row.next_on)
    reason = _unavailable(row, now) or (slot.reason if slot else "not_planned")
    if reason is None and slot is not None and now >= slot.occurrence.expires_at:
        reason = "expired"
    if reason is not None or slot is None or slot.due_at is None:
        point = point_row(runtime, row, protocol, track, now, reason=reason)
        return _advanced(row, point, None, following)
    values = values_of(runtime, memory.facts, row, now=now)
    choices = _choices(runtime, row, track, memory, values, now)
    if choices is None:
        point = point_row(runtime, row, protocol, track, now, reason="no_text")
        return _advanced(row, point, None, following)
    # Availability is settled before the draw: otherwise it could depend on the action.
    randomized = draw_action(row, protocol, track, memory.known)
    choice = choices[randomized.drawn.action if randomized else SEND]
    point = point_row(runtime, row, protocol, track, now, choice=choice, randomized=randomized)
    due_at, expires_at = slot.due_at, slot.occurrence.expires_at
    draft = _draft(row, track, choice, values, due_at, expires_at) if choice else None
    later = _later(runtime, row, choice, memory, values, due_at) if choice else None
    return replace(_advanced(row, point, draft, following), later=later)


def _place(runtime: Runtime, row: Row[Any]) -> tuple[Protocol, Track]:
    """Raises KeyError when the library has lost the protocol or the track."""
    protocol = runtime.library.protocols[row.protocol_id]
    track = protocol.track(row.track_id)
    if track is None:
        raise KeyError(row.track_id)
    return protocol, track


def _slot(protocol: Protocol, timetable: Timetable, track: Track, on: date) -> Any:
    slots = day_plan(protocol, timetable, on)
    return next((slot for slot in slots if slot.track.id == track.id), None)


def _unavailable(row: Row[Any], now: datetime) -> str | None:
    if row.status == EnrollmentStatus.ENDED:
        return "ended"
    if row.status == EnrollmentStatus.PAUSED and not (row.paused_until and row.paused_until <= now):
        return "paused"
    if row.number_id is None:
        return "no_number"  # it was somebody else's, and the patient's own is not known yet
    if row.texting != TextingStatus.ON:
        return str(row.texting.value)
    if row.safety_hold_at is not None:
        return "safety_hold"
    if row.taken_over_until and row.taken_over_until > now:
        return "staff_takeover"
    return None


def _choices(
    runtime: Runtime,
    row: Row[Any],
    track: Track,
    memory: _Memory,
    values: Mapping[str, str | None],
    now: datetime,
) -> dict[str, Choice | None] | None:
    """What each action of the track would say; none when one that should speak has no words."""
    found: dict[str, Choice | None] = {}
    for action, keys in _says(track).items():
        found[action] = choose(
            named(runtime.library, keys),
            language=row.language,
            wording="discreet" if row.discreet else "open",
            values=values,
            heard=memory.heard.get(row.id, {}),
            now=now,
            in_order=track.in_order,
            position=memory.position.get((row.id, track.id), 0),
        )
        if found[action] is None:
            return None
    return found | {NONE: None}


def _says(track: Track) -> dict[str, tuple[str, ...]]:
    """The templates of each action that speaks."""
    if track.policy is None:
        return {SEND: track.messages}
    actions = track.policy.actions
    return {action.id: action.messages or track.messages for action in actions if action.id != NONE}


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


def _later(
    runtime: Runtime,
    row: Row[Any],
    choice: Choice,
    memory: _Memory,
    values: Mapping[str, str | None],
    due_at: datetime,
) -> Draft | None:
    """The text that comes back to one of the programme, worded by what is known now."""
    follow_up, back_at = choice.template.follow_up, due_at + choice.template.follow_up_after
    found = choose(
        named(runtime.library, (follow_up,)) if follow_up else (),
        language=row.language,
        wording="discreet" if row.discreet else "open",
        values=values,
        heard=memory.heard.get(row.id, {}),
        now=back_at,
    )
    if found is None:
        return None
    return Draft(
        number_id=row.number_id,
        kind=MessageKind.NUDGE,
        language=row.language,
        body=render(found.source, values),
        due_at=back_at,
        expires_at=back_at + KINDS[MessageKind.NUDGE].expires_after,
        enrollment_id=row.id,
        template_id=found.template.id,
        variant=found.variant,
        question_key=found.template.question,
    )


_ADVANCE = (
    update(_CURSOR)
    .where(_CURSOR.c.id == bindparam("cursor_id"))
    .values(next_on=bindparam("on"), next_at=bindparam("at"), failures=bindparam("failed"))
)


def _apply(session: Session, runtime: Runtime, decided: Sequence[_Decided], now: datetime) -> None:
    connection = session.connection()
    if points := [one.point for one in decided if one.point is not None]:
        connection.execute(insert(_POINT), points)
    if texts := _texts(session, runtime, decided, now):
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


def _texts(
    session: Session, runtime: Runtime, decided: Sequence[_Decided], now: datetime
) -> list[dict[str, Any]]:
    """The texts with the ids of their decisions, read back in one statement: asked to return them,
    SQLite makes one statement of each insert."""
    speaking = [(one.row, one.draft) for one in decided if one.draft]
    if not speaking:
        return []
    points = session.execute(
        select(
            _POINT.c.id, _POINT.c.enrollment_id, _POINT.c.track_id, _POINT.c.occurrence_on
        ).where(
            _POINT.c.enrollment_id.in_({row.id for row, _ in speaking}),
            _POINT.c.occurrence_on.in_({row.next_on for row, _ in speaking}),
        )
    )
    ids = {(point.enrollment_id, point.track_id, point.occurrence_on): point.id for point in points}
    return [
        outbox_row(pinned(runtime, row.library_hash), draft, now=now)
        | {"decision_point_id": ids[row.id, row.track_id, row.next_on]}
        for row, draft in speaking
    ] + [
        outbox_row(pinned(runtime, one.row.library_hash), one.later, now=now)
        | {"decision_point_id": None}
        for one in decided
        if one.later
    ]
