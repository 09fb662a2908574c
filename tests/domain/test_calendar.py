"""One instant for each local date, in every zone and across every clock change from 1900 to 2300."""

import struct
import zoneinfo
from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib import resources
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smsint.domain.calendar import (
    _Moments,
    intersect,
    is_open,
    local_date,
    moment,
    moments,
    next_open,
    to_instant,
    valid_zone,
    window_bounds,
)
from smsint.domain.protocol import Window

DAY, HOUR, MINUTE, SECOND = (
    timedelta(**{unit: 1}) for unit in ("days", "hours", "minutes", "seconds")
)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ANA, BEN, CLEO = "America/Los_Angeles", "America/New_York", "America/Phoenix"
ZONES = sorted(zoneinfo.available_timezones() - {"Factory", "localtime"})
WHOLE_DAY = Window(start=time(0), end=time(23, 59))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def window(text: str) -> Window:
    start, _, end = text.partition("-")
    return Window(start=time.fromisoformat(start), end=time.fromisoformat(end))


def wall(instant: datetime, zone: str) -> datetime:
    """What the clock on the wall shows: the one direction in which zoneinfo is never in doubt."""
    return instant.astimezone(zoneinfo.ZoneInfo(zone)).replace(tzinfo=None)


FAMOUS = [
    # zone, local time -> the instant, and why
    (BEN, "2026-07-01 10:00", "2026-07-01 14:00", "an ordinary summer day"),
    (CLEO, "2026-03-08 02:30", "2026-03-08 09:30", "Phoenix never changes its clock"),
    (BEN, "2026-03-08 02:30", "2026-03-08 07:00", "02:00 to 03:00 is missing"),
    (BEN, "2026-03-08 02:00", "2026-03-08 07:00", "the first missing minute"),
    (BEN, "2026-03-08 01:59", "2026-03-08 06:59", "the last minute before the gap"),
    (BEN, "2026-11-01 01:30", "2026-11-01 05:30", "01:00 to 02:00 comes twice: the first"),
    (BEN, "2026-11-01 02:00", "2026-11-01 07:00", "the first minute after the doubled hour"),
    ("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03 15:30", "only half an hour is missing"),
    ("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04 14:45", "only half an hour is doubled"),
    (
        "Europe/Dublin",
        "2026-03-29 01:30",
        "2026-03-29 01:00",
        "summer is standard, winter negative",
    ),
    ("Europe/Dublin", "2026-10-25 01:30", "2026-10-25 00:30", "the first is the standard one"),
    ("Antarctica/Troll", "2026-03-29 01:30", "2026-03-29 01:00", "two hours are missing"),
    ("Antarctica/Troll", "2026-10-25 01:30", "2026-10-24 23:30", "two hours are doubled"),
    ("Africa/Cairo", "2026-04-24 00:30", "2026-04-23 22:00", "midnight itself is missing"),
    ("America/Santiago", "2026-09-06 00:00", "2026-09-06 04:00", "midnight itself is missing"),
    (
        "Africa/Casablanca",
        "2026-03-22 02:30",
        "2026-03-22 02:00",
        "the clock returns after Ramadan",
    ),
    ("America/Nuuk", "2026-03-28 23:30", "2026-03-29 01:00", "the gap ends at the next midnight"),
    (
        "Africa/Monrovia",
        "1972-01-07 00:10",
        "1972-01-07 00:45",
        "44:30 are missing; 00:44:30 is no minute",
    ),
    (
        "Europe/Paris",
        "1911-03-10 23:55",
        "1911-03-10 23:45:39",
        "9 min 21 s are doubled over midnight",
    ),
    (
        "Pacific/Apia",
        "2011-12-29 23:59",
        "2011-12-30 09:59",
        "the last minute before the date line moved",
    ),
    ("Pacific/Apia", "2011-12-30 12:00", None, "Samoa had no 30 December"),
    ("Pacific/Apia", "2011-12-31 00:00", "2011-12-30 10:00", "the first minute after it"),
    ("Pacific/Kwajalein", "1993-08-21 12:00", None, "Kwajalein had no 21 August"),
    ("Pacific/Kwajalein", "1969-09-30 12:00", "1969-09-30 01:00", "the date came twice: the first"),
    (
        "America/Juneau",
        "1867-10-18 12:00",
        "1867-10-17 20:57:41",
        "so did the day Alaska was bought",
    ),
]


@pytest.mark.parametrize(
    ("zone", "local", "instant"), [row[:3] for row in FAMOUS], ids=[row[3] for row in FAMOUS]
)
def test_a_local_time_means_one_instant(zone: str, local: str, instant: str | None) -> None:
    at = datetime.fromisoformat(local)
    assert to_instant(at.date(), at.time(), zone) == (utc(instant) if instant else None)


WINDOWED = [
    # zone, date, at, window -> local time, and why
    (ANA, "2026-07-01", "10:00", "09:00-20:00", "10:00", "inside: as planned"),
    (ANA, "2026-07-01", "07:00", "09:00-20:00", "09:00", "too early: as soon as it opens"),
    (
        ANA,
        "2026-07-01",
        "20:00",
        "09:00-20:00",
        "09:00",
        "the end is excluded: nothing is left of the day",
    ),
    (ANA, "2026-07-01", "18:00", "06:00-08:00", "06:00", "too late: earlier that date, not never"),
    (BEN, "2026-03-08", "02:30", "01:00-04:00", "03:00", "the first minute after the gap"),
    (
        BEN,
        "2026-03-08",
        "02:30",
        "01:00-03:00",
        "01:00",
        "the gap swallowed the rest of the window",
    ),
    (BEN, "2026-03-08", "02:30", "02:00-03:00", None, "the gap swallowed all of the window"),
    (BEN, "2026-03-08", "01:00", "02:30-05:00", "03:00", "the window opens inside the gap"),
    (BEN, "2026-11-01", "00:30", "01:30-05:00", "01:30", "the window opens in the doubled hour"),
    ("America/Nuuk", "2026-03-28", "23:30", "22:00-23:59", "22:00", "never on the next date"),
    ("Pacific/Apia", "2011-12-30", "10:00", "09:00-20:00", None, "a date that does not exist"),
    ("Africa/Monrovia", "1972-01-07", "00:00", "00:44-00:45", None, "30 seconds hold no minute"),
]


@pytest.mark.parametrize(
    ("zone", "on", "at", "hours", "shown"),
    [row[:5] for row in WINDOWED],
    ids=[row[5] for row in WINDOWED],
)
def test_a_moment_lies_inside_the_window(
    zone: str, on: str, at: str, hours: str, shown: str | None
) -> None:
    found = moment(date.fromisoformat(on), time.fromisoformat(at), window(hours), zone)
    expected = datetime.fromisoformat(f"{on} {shown}") if shown else None
    assert (wall(found, zone) if found else None) == expected


def test_the_calendar_on_the_wall_decides_the_date() -> None:
    late = utc("2026-07-02 03:30")
    assert local_date(late, ANA) == local_date(late, BEN) == date(2026, 7, 1)
    assert local_date(late, "Asia/Tokyo") == date(2026, 7, 2)


BOUNDS = [
    # zone, date, window -> opens and closes in UTC, and why
    (BEN, "2026-07-01", "09:00-20:00", ("2026-07-01 13:00", "2026-07-02 00:00"), "an ordinary day"),
    (BEN, "2026-03-08", "01:30-03:30", ("2026-03-08 06:30", "2026-03-08 07:30"), "an hour shorter"),
    (BEN, "2026-03-08", "02:15-02:45", None, "the gap swallowed it"),
    (BEN, "2026-11-01", "00:30-03:00", ("2026-11-01 04:30", "2026-11-01 08:00"), "an hour longer"),
    (BEN, "2026-11-01", "00:30-01:30", ("2026-11-01 04:30", "2026-11-01 06:30"), "it opens twice"),
    ("Pacific/Apia", "2011-12-30", "09:00-20:00", None, "no such date"),
]


@pytest.mark.parametrize(
    ("zone", "on", "hours", "bounds"), [row[:4] for row in BOUNDS], ids=[row[4] for row in BOUNDS]
)
def test_a_window_opens_and_closes(
    zone: str, on: str, hours: str, bounds: tuple[str, str] | None
) -> None:
    expected = (utc(bounds[0]), utc(bounds[1])) if bounds else None
    assert window_bounds(date.fromisoformat(on), window(hours), zone) == expected


NEXT = [
    # zone, window, now -> opens, and why
    (BEN, "09:00-20:00", "2026-07-01 13:00", "2026-07-01 13:00", "open: now"),
    (BEN, "09:00-20:00", "2026-07-01 12:59", "2026-07-01 13:00", "before it opens"),
    (BEN, "09:00-20:00", "2026-07-02 00:00", "2026-07-02 13:00", "the end is excluded"),
    (BEN, "02:15-02:45", "2026-03-08 06:00", "2026-03-09 06:15", "lost in the gap: the day after"),
    (BEN, "01:00-01:30", "2026-11-01 05:40", "2026-11-01 06:00", "it opens a second time"),
    (
        "Pacific/Apia",
        "09:00-20:00",
        "2011-12-30 06:00",
        "2011-12-30 19:00",
        "over the skipped date",
    ),
    (
        "America/St_Johns",
        "23:30-23:50",
        "2010-11-07 02:30:30",
        "2010-11-07 03:00",
        "at 00:01 yesterday comes again",
    ),
]


@pytest.mark.parametrize(
    ("zone", "hours", "now", "opens"), [row[:4] for row in NEXT], ids=[row[4] for row in NEXT]
)
def test_the_next_opening(zone: str, hours: str, now: str, opens: str) -> None:
    assert next_open(utc(now), window(hours), zone) == utc(opens)


def test_two_windows_share_hours_or_none() -> None:
    assert intersect(window("09:00-20:00"), window("18:00-22:00")) == window("18:00-20:00")
    assert intersect(window("09:00-12:00"), window("12:00-15:00")) is None


@pytest.mark.parametrize("name", [ANA, "UTC", "Etc/GMT+12", "America/Argentina/Buenos_Aires"])
def test_an_iana_name_is_a_zone(name: str) -> None:
    assert valid_zone(name)


@pytest.mark.parametrize(
    "name",
    [
        *("", "America", "america/los_angeles", "PDT", "-08:00", "/etc/passwd", "../UTC", "UTC\0"),
        *("zone.tab", "right/UTC", "posixrules", "localtime", "Factory", "\udcff", "é", "U" * 5000),
    ],
)
def test_anything_else_is_not_a_zone(name: str) -> None:
    assert not valid_zone(name)


def test_a_list_of_dates_means_the_same_as_each_alone() -> None:
    dates = [date(2026, 1, 1) + n * DAY for n in range(400)]
    listed = moments(map(date.toordinal, dates), time(2, 30), WHOLE_DAY, BEN)
    assert list(listed) == [to_instant(on, time(2, 30), BEN) for on in dates]


def test_memory_holds_a_bounded_number_of_dates() -> None:
    kept = _Moments(time(10), time(9), time(20), BEN)
    ordinals = range(date(2026, 1, 1).toordinal(), date(2030, 1, 1).toordinal())
    first = [kept[n] for n in ordinals]
    assert len(kept) <= _Moments.MOST
    assert [kept[n] for n in ordinals] == first


# -- Every clock change -----------------------------------------------------------------------


@cache
def tzif(zone: str) -> bytes:
    """The file that zoneinfo reads: the system's own, or the one of the tzdata package."""
    for root in zoneinfo.TZPATH:
        if (path := Path(root) / zone).is_file():
            return path.read_bytes()
    return resources.files("tzdata.zoneinfo").joinpath(zone).read_bytes()


def written_changes(zone: str) -> list[int]:
    """The transition times in a TZif file (RFC 9636), in seconds since 1970."""
    data = tzif(zone)
    counts = struct.unpack(">6l", data[20:44])  # isutcnt isstdcnt leapcnt timecnt typecnt charcnt
    second = 44 + sum(n * size for n, size in zip(counts, (1, 1, 8, 5, 6, 1), strict=True))
    (timecnt,) = struct.unpack(">l", data[second + 32 : second + 36])
    return list(struct.unpack(f">{timecnt}q", data[second + 44 : second + 44 + 8 * timecnt]))


def offset(instant: datetime, zone: str) -> timedelta:
    return wall(instant, zone) - instant.replace(tzinfo=None)


def first_change(low: datetime, high: datetime, zone: str) -> datetime:
    """The instant of the one change between two that have different offsets."""
    held, seconds = offset(low, zone), range((high - low) // SECOND)
    return low + SECOND * bisect_left(
        seconds, True, key=lambda n: offset(low + n * SECOND, zone) != held
    )


def yearly_changes(after: datetime, zone: str) -> Iterator[datetime]:
    """The changes by the rule in the file's last line, found by looking often and halving."""
    if "," not in tzif(zone).decode("latin-1").rsplit("\n", 2)[-2]:
        return  # no summer time: the last offset holds for good
    low, held = after, offset(after, zone)
    while low.year < 2300:
        high = low + 20 * DAY
        now = offset(high, zone)
        if now != held:
            yield first_change(low, high, zone)
        low, held = high, now


@cache
def clock_changes(zone: str) -> tuple[datetime, ...]:
    """The instants from 1900 to 2300 at which the clock is set forward or back."""
    written = [EPOCH + n * SECOND for n in written_changes(zone) if n > -3e9]
    found = [at for at in written if offset(at, zone) != offset(at - SECOND, zone)]
    found += yearly_changes(max([utc("2027-01-01"), *written]), zone)
    return tuple(at for at in found if 1900 <= at.year <= 2300)


def distinct_zones() -> list[str]:
    """One name for each different file: the others are links to it."""
    return sorted({tzif(zone): zone for zone in reversed(ZONES)}.values())


def distinct_changes() -> dict[tuple[datetime, timedelta, timedelta], str]:
    """Every change (instant, offset before, offset after) with one of the zones that make it.

    No zone makes another one within three days, so the dates around it are alike in all of them.
    """
    return {
        (change, offset(change - SECOND, zone), offset(change, zone)): zone
        for zone in distinct_zones()
        for change in clock_changes(zone)
    }


def up_to_minute(local: datetime) -> datetime:
    return local + timedelta(seconds=-local.second % 60)


def expected_instant(local: datetime, change: datetime, zone: str) -> datetime | None:
    """What a local time near a change must mean, by PEP 495's own reading of it."""
    first = local.replace(tzinfo=zoneinfo.ZoneInfo(zone), fold=0).astimezone(UTC)
    if wall(first, zone) == local:
        return first
    before, after = change + offset(change - SECOND, zone), change + offset(change, zone)
    midnight = datetime.combine(local.date(), time())
    if before.replace(tzinfo=None) <= midnight and midnight + DAY <= after.replace(tzinfo=None):
        return None
    shown = up_to_minute(after.replace(tzinfo=None))
    return (shown - offset(change, zone)).replace(tzinfo=UTC)


def local_times_around(change: datetime, zone: str) -> Iterator[datetime]:
    """The minutes at and beside both ends of a gap or fold, its middle, and a plain morning."""
    first, last = sorted(wall(at, zone) for at in (change - SECOND, change))
    for end in (first, last):
        minute = end.replace(second=0)
        yield from (minute - MINUTE, minute, minute + MINUTE)
    yield (first + (last - first) / 2).replace(second=0, microsecond=0)
    yield datetime.combine(first.date(), time(10))


def test_every_clock_change_of_every_zone() -> None:
    changes = distinct_changes()
    assert len(changes) > 20_000
    for (change, _, _), zone in changes.items():
        for local in local_times_around(change, zone):
            found = to_instant(local.date(), local.time(), zone)
            assert found == expected_instant(local, change, zone), (zone, local)
        assert_one_each_in_order(dates_around(change, zone), time(1, 30), WHOLE_DAY, zone)


def dates_around(change: datetime, zone: str) -> list[date]:
    first, last = sorted(wall(at, zone).date() for at in (change - SECOND, change))
    return [first + n * DAY for n in range(-1, (last - first).days + 2)]


def assert_one_each_in_order(dates: list[date], at: time, hours: Window, zone: str) -> None:
    found = [instant for instant in moments(map(date.toordinal, dates), at, hours, zone) if instant]
    assert all(a < b for a, b in pairwise(found)), zone
    assert all(is_open(instant, hours, zone) for instant in found), zone
    shown = {
        wall(datetime.combine(on, time(h), tzinfo=UTC), zone).date()
        for on in dates
        for h in (0, 12)
    }
    assert {wall(instant, zone).date() for instant in found} >= shown & set(dates), zone


def test_no_zone_changes_its_clock_twice_in_three_days() -> None:
    """The calendar looks for one change in the 56 hours around a date; this is why it may."""
    for zone in ZONES:
        written = [n for n in written_changes(zone) if abs(n) < 1e11]
        times = [EPOCH + n * SECOND for n in written]
        real = [at for at in times if offset(at, zone) != offset(at - SECOND, zone)]
        assert all(b - a > 3 * DAY for a, b in pairwise(real)), zone
        assert all(abs(offset(at, zone)) < 16 * HOUR for at in (*times, utc("1800-01-01")))


# -- Any zone, any date, any window -----------------------------------------------------------


def shown_minutes(on: date, zone: str) -> dict[time, datetime]:
    """Brute force: every minute that the clock shows on a date, with the first instant it does.

    For each offset seen around the date, every minute of the date is turned into UTC and read
    back from the clock.
    """
    midnight = datetime.combine(on, time(), tzinfo=UTC)
    offsets = {offset(midnight + n * HOUR / 4, zone) for n in range(-80, 180)}
    shown: dict[time, datetime] = {}
    for minute in (midnight + n * MINUTE for n in range(1440)):
        instants = [minute - seen for seen in offsets if offset(minute - seen, zone) == seen]
        if instants:
            shown[minute.time()] = min(instants)
    return shown


times = st.builds(time, st.integers(0, 23), st.integers(0, 59))
windows = (
    st.tuples(times, times)
    .filter(lambda pair: pair[0] < pair[1])
    .map(lambda pair: Window(start=pair[0], end=pair[1]))
)


@st.composite
def zone_days(draw: st.DrawFn) -> tuple[str, date]:
    """A zone and a date from 1900 to 2300; in every other case a date with a clock change."""
    zone = draw(st.sampled_from(ZONES))
    changes = clock_changes(zone)
    near_a_change: bool = draw(st.booleans())
    if changes and near_a_change:
        change = wall(draw(st.sampled_from(changes)), zone).date()
        return zone, change + draw(st.integers(-2, 1)) * DAY
    return zone, draw(st.dates(date(1900, 1, 3), date(2300, 12, 29)))


@settings(deadline=None, max_examples=150)
@given(zone_days(), times, windows)
def test_it_agrees_with_brute_force(zone_day: tuple[str, date], at: time, hours: Window) -> None:
    zone, on = zone_day
    shown = shown_minutes(on, zone)
    inside = {
        minute: instant for minute, instant in shown.items() if hours.start <= minute < hours.end
    }
    left = [minute for minute in inside if minute >= at] or list(inside)
    assert moment(on, at, hours, zone) == (inside[min(left)] if left else None)
    later = [minute for minute in shown if minute >= at]
    if later or not shown:
        assert to_instant(on, at, zone) == (shown[min(later)] if shown else None)


@settings(deadline=None, max_examples=150)
@given(zone_days(), times, windows)
def test_moments_follow_the_dates(zone_day: tuple[str, date], at: time, hours: Window) -> None:
    zone, on = zone_day
    found = [moment(on + n * DAY, at, hours, zone) for n in range(-2, 3)]
    instants = [instant for instant in found if instant]
    assert all(a < b for a, b in pairwise(instants))
    for n, instant in enumerate(found, start=-2):
        if instant:
            bounds = window_bounds(on + n * DAY, hours, zone)
            assert bounds
            assert bounds[0] <= instant < bounds[1]
            assert is_open(instant, hours, zone)
            assert local_date(instant, zone) == on + n * DAY
            assert (
                moment(local_date(instant, zone), wall(instant, zone).time(), hours, zone)
                == instant
            )
            assert next_open(instant, hours, zone) == instant


@settings(deadline=None, max_examples=150)
@given(zone_days(), st.integers(0, 86_399), windows)
def test_the_next_opening_is_the_first(
    zone_day: tuple[str, date], second: int, hours: Window
) -> None:
    zone, on = zone_day
    now = datetime.combine(on, time(), tzinfo=UTC) + second * SECOND
    opens = next_open(now, hours, zone)
    assert opens >= now
    assert is_open(opens, hours, zone)
    assert next_open(opens, hours, zone) == opens
    step = max(SECOND, (opens - now) / 500)
    assert not any(
        is_open(now + n * step, hours, zone) for n in range(500) if now + n * step < opens
    )
    assert opens == now or not is_open(opens - SECOND, hours, zone)
