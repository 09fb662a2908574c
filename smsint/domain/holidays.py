"""The federal holidays of the United States (5 U.S.C. 6103), and days on which a clinic works."""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from smsint.domain.calendar import to_instant

_DAY = timedelta(days=1)
_FIXED = ((1, 1), (6, 19), (7, 4), (11, 11), (12, 25))
"""New Year, Juneteenth, Independence Day, Veterans Day, Christmas."""
_NTH_WEEKDAY = ((1, 0, 3), (2, 0, 3), (9, 0, 1), (10, 0, 2), (11, 3, 4))
"""Month, weekday, which one: Martin Luther King, Washington, Labor, Columbus, Thanksgiving."""
OPENS, CLOSES = time(9), time(17)
"""The hours in which work can be due, in the clinic's own time."""
_LATEST_FOR_TODAY = time(15)


@cache
def federal_holidays(year: int) -> frozenset[date]:
    """The days of one year on which federal offices are closed.

    A fixed holiday on a Saturday is observed on the Friday before, on a Sunday the Monday after;
    so New Year can be observed on 31 December of this year.
    """
    own = {_observed(date(year, month, day)) for month, day in _FIXED}
    own |= {_nth(year, *rule) for rule in _NTH_WEEKDAY}
    last_of_may = date(year, 5, 31)
    own.add(last_of_may - _DAY * last_of_may.weekday())  # Memorial Day: the last Monday
    own.add(_observed(date(year + 1, 1, 1)))
    return frozenset(day for day in own if day.year == year)


def _observed(day: date) -> date:
    return day + _DAY * {5: -1, 6: 1}.get(day.weekday(), 0)


def _nth(year: int, month: int, weekday: int, which: int) -> date:
    first = date(year, month, 1)
    return first + _DAY * ((weekday - first.weekday()) % 7 + 7 * (which - 1))


def is_business_day(day: date) -> bool:
    """Whether a clinic works: Monday to Friday, but not on a federal holiday."""
    return day.weekday() < 5 and day not in federal_holidays(day.year)


def next_business_day(day: date) -> date:
    """The first working day after a date."""
    day += _DAY
    while not is_business_day(day):
        day += _DAY
    return day


def due_after(now: datetime, delay: timedelta, zone: str) -> datetime:
    """When work is due that may take so long: whole days count as business days.

    48 h from Friday at 11:00 is Tuesday at 11:00. Outside working hours the delay begins when the
    clinic opens next.
    """
    start = _working(now, zone)
    day = start.date()
    for _ in range(delay.days):
        day = next_business_day(day)
    due = datetime.combine(day, start.time()) + timedelta(seconds=delay.seconds)
    over = due - datetime.combine(day, CLOSES)
    if over > timedelta():
        day = next_business_day(day)
        due = min(datetime.combine(day, OPENS) + over, datetime.combine(day, CLOSES))
    return _instant(day, due.time(), zone)


def due_same_day(now: datetime, zone: str) -> datetime:
    """Closing time of this working day; found late or on a closed day: ten o'clock on the next."""
    local = now.astimezone(ZoneInfo(zone))
    if is_business_day(local.date()) and local.time() < _LATEST_FOR_TODAY:
        return _instant(local.date(), CLOSES, zone)
    early = is_business_day(local.date()) and local.time() < OPENS
    day = local.date() if early else next_business_day(local.date())
    return _instant(day, time(10), zone)


def _working(now: datetime, zone: str) -> datetime:
    """Now in the clinic's time, or when it opens next."""
    local = now.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if is_business_day(local.date()):
        if local.time() < OPENS:
            return datetime.combine(local.date(), OPENS)
        if local.time() < CLOSES:
            return local
    return datetime.combine(next_business_day(local.date()), OPENS)


def _instant(day: date, at: time, zone: str) -> datetime:
    """No zone skips a working day for good: then midnight UTC will do."""
    return to_instant(day, at, zone) or datetime.combine(day, at, UTC)
