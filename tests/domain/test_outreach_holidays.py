"""Business days: when work is due, across weekends, holidays and zones."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.holidays import due_after, due_same_day, federal_holidays, is_business_day

NEW_YORK = "America/New_York"
TWO_DAYS = timedelta(hours=48)


def local(text: str, zone: str = NEW_YORK) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def test_the_federal_holidays_of_a_year() -> None:
    """As the Office of Personnel Management lists them for 2027, with 2028's New Year in it."""
    assert sorted(f"{day:%m-%d}" for day in federal_holidays(2027)) == [
        "01-01", "01-18", "02-15", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25",
        "12-24", "12-31",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "due"),
    [
        pytest.param("2027-03-02T11:00", "2027-03-04T11:00", id="Tuesday to Thursday"),
        pytest.param("2027-03-05T11:00", "2027-03-09T11:00", id="over a weekend"),
        pytest.param("2027-11-23T11:00", "2027-11-26T11:00", id="over Thanksgiving"),
        pytest.param("2027-03-06T11:00", "2027-03-10T09:00", id="found on a Saturday"),
        pytest.param("2027-03-02T22:00", "2027-03-05T09:00", id="found at night"),
        pytest.param("2027-03-12T11:00", "2027-03-16T11:00", id="over the change of clocks"),
    ],
)
def test_two_days_are_two_business_days(found: str, due: str) -> None:
    assert due_after(local(found), TWO_DAYS, NEW_YORK) == local(due)


@pytest.mark.parametrize(
    ("found", "due"),
    [
        pytest.param("2027-03-02T07:00", "2027-03-02T17:00", id="before the clinic opens"),
        pytest.param("2027-03-02T14:00", "2027-03-02T17:00", id="early enough for today"),
        pytest.param("2027-03-02T16:00", "2027-03-03T10:00", id="too late for today"),
        pytest.param("2027-03-05T18:00", "2027-03-08T10:00", id="Friday evening"),
        pytest.param("2027-07-05T11:00", "2027-07-06T10:00", id="on a holiday"),
    ],
)
def test_red_is_due_the_same_day(found: str, due: str) -> None:
    assert due_same_day(local(found), NEW_YORK) == local(due)


def test_the_clinics_own_zone_counts() -> None:
    at = local("2027-03-05T22:00")  # Friday night in New York, Saturday in Tokyo
    assert due_same_day(at, "America/Los_Angeles") == local(
        "2027-03-08T10:00", "America/Los_Angeles"
    )


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.integers(1, 120),
)
def test_work_is_due_later_and_while_somebody_is_there(now: datetime, hours: int) -> None:
    due = due_after(now, timedelta(hours=hours), NEW_YORK)
    at = due.astimezone(ZoneInfo(NEW_YORK))
    assert due > now
    assert is_business_day(at.date())
    assert 9 <= at.hour + at.minute / 60 <= 17


def test_new_year_may_be_observed_in_the_old_one() -> None:
    assert date(2027, 12, 31) in federal_holidays(2027)
    assert date(2028, 1, 1) not in federal_holidays(2028)
