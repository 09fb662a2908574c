"""When each track speaks next, and how the texts of one local day share that day.

The engine asks for the day of each due cursor, and the preview asks for many days: both get the
same plan, so what a preview shows is what is sent. Dates are the patient's local dates.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import tee
from typing import Literal, NamedTuple

from smsint.domain.calendar import (
    intersect,
    local_date,
    moment,
    moments,
    next_open,
    window_bounds,
)
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.protocol import Frequency, Protocol, Track, Weekday, Window

Dropped = Literal["daily_cap", "no_room"]
"""Why a text found no place: the day had its share, or no free moment was left before it expired."""

_DAY = timedelta(days=1)
_DEFAULT_HOURS = Window()
_WEEK = tuple(Weekday)  # date.toordinal() of 1 is a Monday
_EVERY_DAY = frozenset(_WEEK)
_THREE_A_WEEK = frozenset({Weekday.MON, Weekday.WED, Weekday.FRI})


class Timetable(NamedTuple):
    """What one enrollment says about time."""

    start_on: date
    """Programme day 0."""
    zone: str
    """The patient's IANA time zone."""
    window: Window
    """The patient's hours."""
    days: frozenset[Weekday]
    """The weekdays the patient chose; empty when the patient chose none."""
    frequency: Frequency | None
    """How often the patient chose to hear from us; none means as the protocol says."""
    arm: str
    end_on: date | None = None
    """The last date, included, when the enrollment ends before the programme does."""


class Occurrence(NamedTuple):
    """One turn of a track: at most one for each local date."""

    track_id: str
    on: date
    due_at: datetime
    expires_at: datetime
    """Nothing leaves from here on. It may lie in the next night: texts leave in open hours only."""


class Slot(NamedTuple):
    """What became of an occurrence in the competition for its day."""

    occurrence: Occurrence
    track: Track
    due_at: datetime | None
    """When it leaves; none when it was dropped."""
    reason: Dropped | None
    """Why it was dropped; none when it leaves."""


def open_hours(protocol: Protocol, track: Track, timetable: Timetable) -> Window:
    """The hours of the local day in which a track may speak to this patient.

    They start as the patient's own and only ever get narrower: by the protocol's hours when the
    patient kept the default ones, and by the track's. A narrowing that would leave nothing is
    passed over, because the patient's word counts for more than the author's.
    """
    hours = timetable.window
    if hours.start == _DEFAULT_HOURS.start and hours.end == _DEFAULT_HOURS.end:
        hours = intersect(hours, protocol.hours_in(timetable.arm)) or hours
    return (track.window and intersect(hours, track.window)) or hours


def occurrences(
    protocol: Protocol, track: Track, timetable: Timetable, after: date | None = None
) -> Iterator[Occurrence]:
    """The turns of a track strictly after a local date (none: from the beginning), in order.

    A date that the zone skipped has none, nor has a date whose hours a clock change swallowed.
    """
    hours, zone = open_hours(protocol, track, timetable), timetable.zone
    wanted = _wanted(track, hours)
    named, again = tee(_named_ordinals(protocol, track, timetable, after))
    for ordinal, due_at in zip(named, moments(again, wanted, hours, zone), strict=True):
        if due_at is not None:
            on = date.fromordinal(ordinal)
            expires_at = _expiry(track, on, due_at, hours, zone)
            yield Occurrence(track.id, on, due_at, expires_at)


def occurrence_on(
    protocol: Protocol, track: Track, timetable: Timetable, on: date
) -> Occurrence | None:
    """The turn of a track on one local date; none when it has none that day."""
    if not _names(protocol, track, timetable, on):
        return None
    hours, zone = open_hours(protocol, track, timetable), timetable.zone
    due_at = moment(on, _wanted(track, hours), hours, zone)
    if due_at is None:
        return None
    return Occurrence(track.id, on, due_at, _expiry(track, on, due_at, hours, zone))


def next_occurrence(
    protocol: Protocol, track: Track, timetable: Timetable, after: date | None
) -> Occurrence | None:
    """The first turn of a track strictly after a local date; none when the track has had its say.

    Days gone by are skipped by arithmetic: the work does not grow with the programme's length.
    """
    return next(occurrences(protocol, track, timetable, after), None)


def day_plan(protocol: Protocol, timetable: Timetable, on: date) -> tuple[Slot, ...]:
    """All texts of one local date, in the order in which they leave or would have left.

    The lower rank chooses first, and of two equal ranks the track named first. Each text leaves
    at its time, or at the next moment inside its hours that keeps the protocol's minimum gap
    to all that chose before it. What finds no place before it expires is dropped, and so is what
    comes after the daily cap is reached.
    """
    slots = _slots(protocol, timetable, on)
    return tuple(sorted(slots, key=lambda slot: slot.due_at or slot.occurrence.due_at))


def slot_on(protocol: Protocol, track: Track, timetable: Timetable, on: date) -> Slot | None:
    """What ``day_plan`` says of one track; none when it has no turn that day.

    Who chooses after it changes nothing about its place, and is not asked.
    """
    slots = _slots(protocol, timetable, on)
    return next((slot for slot in slots if slot.track.id == track.id), None)


def _slots(protocol: Protocol, timetable: Timetable, on: date) -> Iterator[Slot]:
    """The texts of one local date in the order in which they choose."""
    taken: list[datetime] = []
    for track in sorted(protocol.tracks, key=lambda track: track.rank):
        occurrence = occurrence_on(protocol, track, timetable, on)
        if occurrence is None:
            continue
        hours = open_hours(protocol, track, timetable)
        slot = _place(protocol, track, occurrence, hours, timetable.zone, taken)
        yield slot
        if slot.due_at is not None and KINDS[track.kind].automated:
            taken.append(slot.due_at)


def calendar(protocol: Protocol, timetable: Timetable, first_on: date, days: int) -> Iterator[Slot]:
    """The plans of so many local dates, one after the other: what a preview shows."""
    for n in range(days):
        yield from day_plan(protocol, timetable, first_on + n * _DAY)


def _wanted(track: Track, hours: Window) -> time:
    """The local time that the author asks for."""
    at = track.schedule.at
    return hours.start if at == "window_start" else at


def _names(protocol: Protocol, track: Track, timetable: Timetable, on: date) -> bool:
    """Whether the schedule names a date: what ``_named_ordinals`` lists, asked of one date."""
    if track.arms and timetable.arm not in track.arms:
        return False
    day = (on - timetable.start_on).days
    if track.schedule.on_days:
        return day in track.schedule.on_days and day <= _last_day(protocol, timetable)
    if day not in _programme_days(protocol, track, timetable, None):
        return False
    return _WEEK[on.weekday()] in _weekdays(protocol, track, timetable)


def _named_ordinals(
    protocol: Protocol, track: Track, timetable: Timetable, after: date | None
) -> Iterable[int]:
    """The dates that the schedule names, strictly after a date, as ``date.toordinal`` numbers."""
    if track.arms and timetable.arm not in track.arms:
        return ()
    start = timetable.start_on.toordinal()
    if track.schedule.on_days:
        return (start + day for day in _milestones(protocol, track, timetable, after))
    days = _programme_days(protocol, track, timetable, after)
    ordinals = range(start + days.start, start + days.stop, days.step)
    weekdays = _weekdays(protocol, track, timetable)
    return (n for n in ordinals if _WEEK[(n - 1) % 7] in weekdays)


def _milestones(
    protocol: Protocol, track: Track, timetable: Timetable, after: date | None
) -> list[int]:
    """The programme days that a track names one by one, strictly after a date."""
    gone = (after - timetable.start_on).days if after is not None else -1
    last = _last_day(protocol, timetable)
    return [day for day in sorted(set(track.schedule.on_days)) if gone < day <= last]


def _last_day(protocol: Protocol, timetable: Timetable) -> int:
    """The last programme day of an enrollment: the protocol's, or earlier."""
    if timetable.end_on is None:
        return protocol.days - 1
    return min(protocol.days - 1, (timetable.end_on - timetable.start_on).days)


def _programme_days(
    protocol: Protocol, track: Track, timetable: Timetable, after: date | None
) -> range:
    """The programme days of the schedule, weekdays aside, that lie strictly after a date."""
    schedule = track.schedule
    last = _last_day(protocol, timetable)
    if schedule.to_day is not None:
        last = min(last, schedule.to_day)
    step = 1 if schedule.weekdays else schedule.every_days
    first = schedule.from_day
    if after is not None:
        gone = (after - timetable.start_on).days + 1 - first
        first += max(0, -(-gone // step)) * step
    return range(first, last + 1, step)


def _weekdays(protocol: Protocol, track: Track, timetable: Timetable) -> frozenset[Weekday]:
    """The weekdays of a track: the author's, or the patient's own, or those of a frequency."""
    named = track.schedule.weekdays
    if isinstance(named, tuple):
        return frozenset(named) or _EVERY_DAY
    if timetable.days:
        return timetable.days
    match timetable.frequency or protocol.frequency_in(timetable.arm):
        case Frequency.DAILY:
            return _EVERY_DAY
        case Frequency.THREE_A_WEEK:
            return _THREE_A_WEEK
        case Frequency.WEEKLY:
            return frozenset({Weekday.of(timetable.start_on)})


def _expiry(track: Track, on: date, due_at: datetime, hours: Window, zone: str) -> datetime:
    """When a text stops making sense; one about today not after today's hours."""
    expires_at = due_at + track.lifetime
    about_today = KINDS[track.kind].same_local_day or track.kind is MessageKind.CHECK_IN
    bounds = window_bounds(on, hours, zone) if about_today else None
    return min(expires_at, bounds[1]) if bounds else expires_at


def _place(
    protocol: Protocol,
    track: Track,
    occurrence: Occurrence,
    hours: Window,
    zone: str,
    taken: Sequence[datetime],
) -> Slot:
    """Finds one occurrence its place among those that chose before it."""
    if not KINDS[track.kind].automated:
        return Slot(occurrence, track, occurrence.due_at, None)
    if len(taken) >= protocol.daily_cap:
        return Slot(occurrence, track, None, "daily_cap")
    free = _free_moment(occurrence, hours, zone, taken, protocol.minimum_gap)
    return Slot(occurrence, track, free, None if free else "no_room")


def _free_moment(
    occurrence: Occurrence,
    hours: Window,
    zone: str,
    taken: Sequence[datetime],
    gap: timedelta,
) -> datetime | None:
    """The first open moment of the date, from the due time on, with the gap on both its sides.

    Only the due time and the ends of the gaps can be first, or the next opening after one of them.
    """
    starts = sorted({occurrence.due_at, *(other + gap for other in taken)})
    for at in (next_open(at, hours, zone) for at in starts if at >= occurrence.due_at):
        in_time = at < occurrence.expires_at and local_date(at, zone) == occurrence.on
        if in_time and all(abs(at - other) >= gap for other in taken):
            return at
    return None
