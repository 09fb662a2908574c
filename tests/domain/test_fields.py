"""Fields of requests: what cannot be kept is refused with words that help."""

import contextlib
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from smsint.domain.fields import Day, Instant, Label, Note, Slug, Zone

INSTANT: TypeAdapter[datetime] = TypeAdapter(Instant)
DAY: TypeAdapter[date] = TypeAdapter(Day)
NAIVE = datetime(2027, 3, 1)  # noqa: DTZ001  # what is refused
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
ANYTHING = (
    st.text()
    | st.integers()
    | st.floats()
    | st.booleans()
    | st.none()
    | st.lists(st.text(), max_size=2)
    | st.datetimes().map(str)
    | st.datetimes(timezones=st.timezones()).map(lambda at: at.isoformat())
)


@pytest.mark.parametrize(
    "written",
    [
        "2027-03-01T15:00:00Z",
        "2027-03-01T10:00:00-05:00",
        "2027-03-01t15:00:00.000000z",
        "2027-03-01T15:00Z",
        "2027-03-01 10:00-05:00",
    ],
)
def test_an_instant_is_kept_in_utc(written: str) -> None:
    kept = INSTANT.validate_python(written)
    assert kept == datetime(2027, 3, 1, 15, tzinfo=UTC)
    assert kept.tzinfo is UTC


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("2027-03-01T15:00:00", id="no offset: a guess"),
        pytest.param("2027-03-01T15:00", id="neither seconds nor offset"),
        pytest.param("2027-03-01T15Z", id="an hour alone"),
        pytest.param(1_800_000_000, id="seconds since 1970"),
        pytest.param("2027-03-01", id="a date"),
        pytest.param("2027-02-30T15:00:00Z", id="no such day"),
        pytest.param("2027-03-01T15:00:60Z", id="a leap second"),
        pytest.param("0001-01-01T00:00:00+14:00", id="UTC would lie before the year 1"),
        pytest.param("9999-12-31T23:59:59-14:00", id="UTC would lie after the year 9999"),
        pytest.param(NAIVE, id="naive"),
        pytest.param(True, id="a boolean"),
        pytest.param(None, id="nothing"),
    ],
)
def test_what_is_not_an_instant_is_refused(written: object) -> None:
    with pytest.raises(ValidationError):
        INSTANT.validate_python(written)


def test_a_day_is_a_date_and_nothing_else() -> None:
    assert DAY.validate_python("2027-03-01") == date(2027, 3, 1)
    assert DAY.validate_python(date(2027, 3, 1)) == date(2027, 3, 1)
    for wrong in ("2027-3-1", "0001-01-01", "2027-02-30", 20_000, NAIVE, None):
        with pytest.raises(ValidationError):
            DAY.validate_python(wrong)


@given(ANYTHING)
def test_whatever_is_sent_is_kept_or_refused_and_never_a_crash(value: Any) -> None:
    for kind in (Instant, Day, Zone, Label, Note, Slug):
        with contextlib.suppress(ValidationError):
            TypeAdapter(kind).validate_python(value)


@given(st.datetimes(timezones=OFFSETS))
def test_every_instant_of_a_sane_year_is_kept_exactly(at: datetime) -> None:
    if 1990 <= at.year <= 2200:
        assert INSTANT.validate_python(at.isoformat()) == at
    else:
        with pytest.raises(ValidationError):
            INSTANT.validate_python(at.isoformat())


@pytest.mark.parametrize("bad", ["a\x00b", "a\nb", "\ud800", " ", "", "x" * 121, 5, None])
def test_a_label_is_one_short_line(bad: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Label).validate_python(bad)


def test_a_note_may_have_lines_but_no_controls() -> None:
    assert TypeAdapter(Note).validate_python(" Called.\nNo answer. ") == "Called.\nNo answer."
    with pytest.raises(ValidationError):
        TypeAdapter(Note).validate_python("bell\x07")


def test_a_zone_must_exist() -> None:
    assert TypeAdapter(Zone).validate_python("America/Phoenix") == "America/Phoenix"
    for wrong in ("Eastern", "../etc/passwd", "", "america/phoenix"):
        with pytest.raises(ValidationError):
            TypeAdapter(Zone).validate_python(wrong)
