"""Deciding one occurrence of one track: what it says, or why it says nothing."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import structlog
from sqlalchemy import Row

from smsint.domain.choosing import Choice
from smsint.domain.content import named
from smsint.domain.kinds import MessageKind
from smsint.domain.planning import Occurrence, next_occurrence
from smsint.domain.protocol import Track
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.trial import NONE, SEND
from smsint.services.decisions.memory import Memory, place_of
from smsint.services.fitting import draft_of, fitting
from smsint.services.points import draw_action, point_row
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft
from smsint.services.timetables import timetable_of, turn_of
from smsint.services.values import values_of

log = structlog.get_logger()

TRY_AGAIN = timedelta(minutes=15)
MOST_FAILURES = 5
"""Tries of one decision that raises an error."""


class Decided(NamedTuple):
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


def decide_row(row: Row[Any], memory: Memory, now: datetime) -> Decided:
    """Decides one occurrence; one that raises an error is tried again later and stops nobody else."""
    try:
        return _decide_occurrence(row, memory, now)
    except Exception as error:
        log.exception(
            "decision_failed", enrollment=row.id, track=row.track_id, error=type(error).__name__
        )
        return _failed(row, memory, now)


def _failed(row: Row[Any], memory: Memory, now: datetime) -> Decided:
    """Again in a while: a key or a protocol may be missing from this process only. After the last
    try the error is the decision, and the track goes on if anybody can say where."""
    if row.failures + 1 >= MOST_FAILURES:
        try:
            runtime, protocol, track = memory.places[place_of(row)]
            following = next_occurrence(protocol, track, timetable_of(row), row.next_on)
            point = point_row(runtime, row, protocol, track, now, reason="error")
            return _advanced(row, point, None, following)
        except Exception as error:  # noqa: BLE001  # the first one is in the log
            log.error("track_stands_still", enrollment=row.id, error=type(error).__name__)
    return Decided(row, None, None, row.next_on, now + TRY_AGAIN, row.failures + 1)


def _advanced(
    row: Row[Any],
    point: dict[str, Any] | None,
    draft: Draft | None,
    following: Occurrence | None,
    later: Draft | None = None,
) -> Decided:
    next_on, next_at = (following.on, following.due_at) if following else (None, None)
    return Decided(row, point, draft, next_on, next_at, later=later)


def _decide_occurrence(row: Row[Any], memory: Memory, now: datetime) -> Decided:
    runtime, protocol, track = memory.places[place_of(row)]
    slot, following = turn_of(runtime.library, protocol, track, timetable_of(row), row.next_on)
    if row.decided_as is not None:
        return _advanced(row, None, None, following)
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
    return _advanced(row, point, draft, following, later)


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
    memory: Memory,
    values: Mapping[str, str | None],
    now: datetime,
) -> dict[str, Choice | None] | None:
    """What each action of the track would say; none when one that should speak has no words."""
    found: dict[str, Choice | None] = {}
    for action, keys in _says(track).items():
        found[action] = fitting(
            row,
            named(runtime.library, keys),
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
    return draft_of(
        choice,
        row,
        track.kind,
        values=values,
        due_at=due_at,
        expires_at=expires_at,
        track_id=track.id,
        occurrence_on=row.next_on,
        priority=track.rank,
    )


def _later(
    runtime: Runtime,
    row: Row[Any],
    choice: Choice,
    memory: Memory,
    values: Mapping[str, str | None],
    due_at: datetime,
) -> Draft | None:
    """The text that comes back to one of the programme, worded by what is known now."""
    follow_up, back_at = choice.template.follow_up, due_at + choice.template.follow_up_after
    if follow_up is None:
        return None
    found = fitting(
        row,
        named(runtime.library, (follow_up,)),
        values=values,
        heard=memory.heard.get(row.id, {}),
        now=back_at,
    )
    if found is None:
        return None
    return draft_of(found, row, MessageKind.NUDGE, values=values, due_at=back_at)
