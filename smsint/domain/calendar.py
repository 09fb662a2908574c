"""Local wall time and the one UTC instant it means, in every IANA zone and across every clock change.

The rules, which the whole service follows: a time that the clock skips in spring moves to the
first whole minute after the gap; a time that happens twice means the first; a local date that
the zone skipped (Apia, 30 December 2011) does not exist. Arithmetic happens in UTC only: Python
adds and subtracts local times of one zone as if its clock never changed (PEP 495).

Every ``now`` is an aware UTC datetime, every instant returned is one too. A zone is an IANA name
that ``valid_zone`` accepts; another name raises ``ZoneInfoNotFoundError`` or ``ValueError``.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from smsint.domain.protocol import Window

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)

# No zone was ever further from UTC (Manila was behind by 15:56:08 until 1844), so a local date
# lies whole between its midnights in UTC widened by this much. No zone changes its clock twice in
# three days (Freetown in 1939 comes closest, 95 h 40 min), so this stretch holds one change at most.
_REACH = timedelta(hours=16)


class _Stretch(NamedTuple):
    """A part of one local date with an unchanged clock; naive local times, the end excluded."""

    begins: datetime
    ends: datetime
    offset: timedelta


@cache
def _zones() -> frozenset[str]:
    # "localtime" means another zone on each machine; "Factory" is "not set up yet".
    return frozenset(available_timezones()) - {"localtime", "Factory"}


def valid_zone(name: str) -> bool:
    """Whether this names an IANA time zone, as written there; looks the name up and opens no file."""
    return name in _zones()


@lru_cache(maxsize=2**12)  # as below; one date of a batch is also converted once for the driver
def local_date(now: datetime, zone: str) -> date:
    """The date on the calendar on the wall."""
    return _on_the_wall(now, zone).date()


@lru_cache(maxsize=2**12)  # a batch asks of one now, and of few zones, several times for each text
def _on_the_wall(now: datetime, zone: str) -> datetime:
    return now.astimezone(ZoneInfo(zone))


@lru_cache(maxsize=2**16)
def to_instant(on: date, at: time, zone: str) -> datetime | None:
    """The one UTC instant of a local wall time; none when the zone skipped the date.

    A gap that runs past midnight ends on the next date, and so does the time it swallowed.
    """
    stretches = _stretches(on, zone)
    if not stretches:
        return None
    found = _first_minute(stretches, datetime.combine(on, at), datetime.combine(on + _DAY, time()))
    return found or to_instant(on + _DAY, time(), zone)


def moment(on: date, at: time, window: Window, zone: str) -> datetime | None:
    """The UTC instant of a local wall time inside the window of that date.

    It is the first open minute of the date from ``at`` on. When none is left (``at`` lies behind
    the window, or a gap swallowed the rest of it) it is the first one of all, because the patient
    chose the hours and the author only the hour. None when the window has no minute that date.
    """
    return _moments(at, window.start, window.end, zone)[on.toordinal()]


def moments(
    ordinals: Iterable[int], at: time, window: Window, zone: str
) -> Iterator[datetime | None]:
    """The ``moment`` of each date, at a small part of the cost of asking one by one.

    Dates come by their number (``date.toordinal``), because making a date takes longer than
    looking up its moment.
    """
    return map(_moments(at, window.start, window.end, zone).__getitem__, ordinals)


def window_bounds(on: date, window: Window, zone: str) -> tuple[datetime, datetime] | None:
    """When the window of a local date first opens and when it last closes (excluded), in UTC.

    A clock set back inside the window, or past its end, can close it for a while in between:
    ``is_open`` knows. None when the window does not open that date.
    """
    return _bounds(on, window.start, window.end, zone)


@lru_cache(maxsize=2**14)  # many patients share few hours, zones and dates
def _bounds(on: date, start: time, end: time, zone: str) -> tuple[datetime, datetime] | None:
    spans = _open_spans(on, start, end, zone)
    return (spans[0][0], spans[-1][1]) if spans else None


def is_open(now: datetime, window: Window, zone: str) -> bool:
    """Whether the clock on the wall shows a time inside the window."""
    return window.start <= _on_the_wall(now, zone).time() < window.end


def next_open(now: datetime, window: Window, zone: str) -> datetime:
    """The first instant from now on inside the window: now itself when it is open."""
    if is_open(now, window, zone):
        return now
    # Yesterday comes again when the clock is set back past midnight. Three days ahead reach over
    # a skipped date and a window lost in a gap.
    today = local_date(now, zone)
    spans = (
        span
        for n in range(-1, 4)
        for span in _open_spans(today + n * _DAY, window.start, window.end, zone)
    )
    return min(opens for opens, _ in spans if opens > now)


def intersect(a: Window, b: Window) -> Window | None:
    """The hours that two windows share; none when they share none."""
    start, end = max(a.start, b.start), min(a.end, b.end)
    return Window(start=start, end=end) if start < end else None


class _Moments(dict[int, datetime | None]):
    """The moments of one local time, kept by date: programmes give many patients the same few."""

    MOST = 1000
    """Dates kept: those of programmes of a year that began at any time in two years."""

    def __init__(self, at: time, start: time, end: time, zone: str) -> None:
        self.at, self.start, self.end, self.zone = at, start, end, zone

    def __missing__(self, ordinal: int) -> datetime | None:
        if len(self) >= self.MOST:
            self.clear()
        on = date.fromordinal(ordinal)
        stretches = _stretches(on, self.zone)
        opens, closes = datetime.combine(on, self.start), datetime.combine(on, self.end)
        wanted = max(opens, datetime.combine(on, self.at))
        found = _first_minute(stretches, wanted, closes) or _first_minute(stretches, opens, closes)
        return self.setdefault(ordinal, found)


_moments = lru_cache(maxsize=2**9)(_Moments)


def _first_minute(
    stretches: Iterable[_Stretch], wanted: datetime, until: datetime
) -> datetime | None:
    """The instant of the wanted local time, or of the first whole minute after it that exists."""
    for part in stretches:
        shown = _shown_from(part, wanted)
        if shown < min(part.ends, until):
            return (shown - part.offset).replace(tzinfo=UTC)
    return None


def _shown_from(part: _Stretch, wanted: datetime) -> datetime:
    """The wanted local time, or the first whole minute that the clock shows in this stretch."""
    if part.begins <= wanted:
        return wanted
    # Local mean times (Monrovia until 1972) are off by odd seconds, and so are the ends of gaps.
    return part.begins + timedelta(seconds=-part.begins.second % 60)


def _open_spans(on: date, start: time, end: time, zone: str) -> list[tuple[datetime, datetime]]:
    """The spans of UTC in which the local date shows a time inside the window, in order."""
    opens, closes = datetime.combine(on, start), datetime.combine(on, end)
    shown = (
        (max(part.begins, opens), min(part.ends, closes), part.offset)
        for part in _stretches(on, zone)
    )
    return [
        ((begins - offset).replace(tzinfo=UTC), (ends - offset).replace(tzinfo=UTC))
        for begins, ends, offset in shown
        if begins < ends
    ]


@lru_cache(maxsize=2**15)
def _stretches(on: date, zone: str) -> tuple[_Stretch, ...]:
    """A local date, cut where its clock changes, in the order of time; empty when it was skipped."""
    midnight = datetime.combine(on, time())
    edges = _unchanged(midnight - _REACH, midnight + _DAY + _REACH, ZoneInfo(zone))
    parts = (
        _Stretch(max(midnight, begins + offset), min(midnight + _DAY, ends + offset), offset)
        for (begins, offset), (ends, _) in pairwise(edges)
    )
    return tuple(part for part in parts if part.begins < part.ends)


def _unchanged(first: datetime, last: datetime, zone: ZoneInfo) -> list[tuple[datetime, timedelta]]:
    """The ends of a span of naive UTC and the clock change between them, each with its offset."""
    ends = [(first, _offset(first, zone)), (last, _offset(last, zone))]
    if ends[0][1] != ends[1][1]:
        seconds = range((last - first) // _SECOND)
        change = first + _SECOND * bisect_left(
            seconds, True, key=lambda s: _offset(first + s * _SECOND, zone) != ends[0][1]
        )
        ends.insert(1, (change, ends[1][1]))
    return ends


def _offset(at: datetime, zone: ZoneInfo) -> timedelta:
    """Local time minus UTC at an instant given as naive UTC."""
    return zone.fromutc(at.replace(tzinfo=zone)).replace(tzinfo=None) - at
