"""What makes a person stand out, and what an export that must not name anybody says instead."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

LEAST = 11
"""People in a cell, at least: CMS suppresses cells of 1 to 10."""
PERIOD = timedelta(days=28)
"""Of a de-identified export by dates that a researcher asks for. Free dates, asked for again and
again, would say by the difference of two exports on which date every study day of everybody fell."""
_FIRST_PERIOD = date(2024, 1, 1)
Change = tuple[datetime, timedelta]
"""Until this instant local time is UTC plus this."""


def pooled(counts: Mapping[str, int], least: int = LEAST) -> frozenset[str]:
    """The values to replace by one common word, so that no value stands for fewer than ``least``.

    The small ones; and when together they are still too few to hide in, the next larger ones.
    """
    ranked = sorted(counts.items(), key=lambda one: (one[1], one[0]))
    hidden: set[str] = set()
    people = 0
    for value, count in ranked:
        if count >= least and (people == 0 or people >= least):
            break
        hidden.add(value)
        people += count
    return frozenset(hidden)


def widened(first: date | None, last: date | None) -> tuple[date | None, date | None]:
    """The whole periods that hold these dates: any two of them differ by whole periods, if at all.

    Periods follow each other from a Monday on, the same for everybody.
    """
    return (
        first and first - (first - _FIRST_PERIOD) % PERIOD,
        last and last - (last - _FIRST_PERIOD) % PERIOD + PERIOD - timedelta(days=1),
    )


def midnight(on: date) -> datetime:
    """The start of a calendar date as if clocks showed UTC: local times are compared with it."""
    return datetime.combine(on, time(), UTC)


def clock_changes(zone: str, since: datetime, until: datetime) -> list[Change]:
    """The offsets of a zone from UTC over a span, in order; each holds before its instant.

    The last holds for good. Found to the second; no zone changes its clock twice in three days.
    """
    found: list[Change] = []
    at, step = since, timedelta(days=1)
    while at < until:
        following = min(at + step, until)
        if _offset(zone, at) != _offset(zone, following):
            found.append((_change(zone, at, following), _offset(zone, at)))
        at = following
    return [*found, (until, _offset(zone, until))]


def _change(zone: str, before: datetime, after: datetime) -> datetime:
    """The first second with the new offset, by halving."""
    old = _offset(zone, before)
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
        if _offset(zone, middle) == old:
            before = middle
        else:
            after = middle
    return after


def _offset(zone: str, at: datetime) -> timedelta:
    return at.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
