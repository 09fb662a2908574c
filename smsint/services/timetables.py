"""When an enrollment may hear from us, as the planner wants it."""

from collections.abc import Sequence
from datetime import time
from functools import lru_cache
from typing import Any

from sqlalchemy import Row

from smsint.db.tables import Enrollment
from smsint.domain.planning import Timetable
from smsint.domain.protocol import Frequency, Weekday, Window


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
