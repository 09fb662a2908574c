"""When an enrollment may hear from us, as the planner wants it."""

from collections.abc import Sequence
from datetime import date, time
from functools import lru_cache
from typing import Any

from sqlalchemy import Row

from smsint.db.tables import Enrollment
from smsint.domain.content import Library
from smsint.domain.planning import Occurrence, Slot, Timetable, next_occurrence, slot_on
from smsint.domain.protocol import Frequency, Protocol, Track, Weekday, Window

MOST_TURNS = 10_000
"""Turns kept: those of one hour in a programme with a thousand different timetables."""


def turn_of(
    library: Library, protocol: Protocol, track: Track, timetable: Timetable, on: date
) -> tuple[Slot | None, Occurrence | None]:
    """The place of a track in one local date, and its next turn. Kept with the library: whoever
    began on the same day and chose the same hours shares them."""
    key = protocol.id, track.id, timetable, on
    found = library.turns.get(key)
    if found is None:
        if len(library.turns) >= MOST_TURNS:
            library.turns.clear()
        slot = slot_on(protocol, track, timetable, on)
        found = library.turns[key] = slot, next_occurrence(protocol, track, timetable, on)
    return found


def timetable_of(row: Row[Any] | Enrollment) -> Timetable:
    """The timetable of one enrollment."""
    return Timetable(
        start_on=row.start_on,
        zone=row.time_zone,
        window=window_of(row.window_start, row.window_end),
        days=_days(row.days),
        frequency=Frequency(row.frequency) if row.frequency else None,
        arm=row.arm,
        end_on=row.end_on,
    )


@lru_cache(maxsize=1024)  # many patients share few hours, and a model costs more than a look-up
def window_of(start: time, end: time) -> Window:
    """The patient's hours; the schema has checked them."""
    return Window.model_construct(start=start, end=end)


def _days(days: Sequence[str]) -> frozenset[Weekday]:
    return frozenset(map(Weekday, days))
