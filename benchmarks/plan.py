"""Benchmark 5, plan: the calendars of 100,000 patients, against a conversion for each message."""

import random
import time as clock
from collections.abc import Callable
from datetime import date, datetime, time
from statistics import median

from benchmarks.baselines.conversion_per_message import instants
from benchmarks.databases import Place
from benchmarks.measure import Finding, Goal, Slice, alternate, ratios
from smsint.domain.calendar import moments
from smsint.domain.protocol import Window

DAYS = 180
_ZONES = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles",
    "America/Phoenix", "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico",
)  # fmt: skip
_WINDOW = Window()
Patient = tuple[range, time, str]
"""Dates by their numbers, the hour, and the zone."""


def patients(count: int, seed: int) -> list[Patient]:
    """Dates, hour and zone of each; the hours avoid the night, when clocks change."""
    draw = random.Random(seed)
    first = date(2026, 1, 1).toordinal()
    starts = [first + draw.randrange(30) for _ in range(count)]
    return [
        (range(start, start + DAYS), time(draw.randrange(9, 20)), draw.choice(_ZONES))
        for start in starts
    ]


class Planning:
    """Both sides over the same batches; the second of each pair is compared with the first."""

    def __init__(self, total: int, batches: int) -> None:
        self._batches = [patients(total // batches, seed) for seed in range(batches)]
        self._next = {"ours": 0, "theirs": 0}
        self._first: dict[int, list[list[datetime | None]]] = {}

    def ours(self) -> Slice:
        """By the service."""
        return self._planned("ours", lambda days, at, zone: [*moments(days, at, _WINDOW, zone)])

    def theirs(self) -> Slice:
        """Message by message."""
        return self._planned("theirs", lambda days, at, zone: [*instants(days, at, zone)])

    def _planned(
        self, side: str, plan: Callable[[range, time, str], list[datetime | None]]
    ) -> Slice:
        number = self._next[side]
        self._next[side] += 1
        batch = self._batches[number]
        began = clock.perf_counter()
        planned = [plan(*patient) for patient in batch]
        took = clock.perf_counter() - began
        self._compare(number, planned)
        return Slice(len(batch) * DAYS / took)

    def _compare(self, number: int, planned: list[list[datetime | None]]) -> None:
        other = self._first.pop(number, None)
        if other is None:
            self._first[number] = planned
        elif other != planned:
            raise AssertionError("the two plans differ")


def run(place: Place, *, total: int = 100_000, pairs: int = 12) -> list[Finding]:
    """The database plays no part in it."""
    planning = Planning(total, pairs + 1)
    taken = alternate(planning.ours, planning.theirs, pairs)
    rate = median(mine.rate for mine, _ in taken)
    name = "messages per second / a conversion for each"
    return [Finding("plan", place.name, name, ratios(taken), Goal(4), f"{rate:,.0f}/s")]
