"""Measures of taking part, on days that anybody can count by hand."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.engagement import (
    Day,
    Rate,
    Record,
    drift,
    latency,
    missed_streak,
    rate,
    response_drop,
    silent_for,
    slope,
)

TODAY = date(2027, 4, 30)
NOW = datetime(2027, 4, 30, 14, tzinfo=UTC)


def days(pattern: str, **more: int) -> list[Day]:
    """One day per letter, the last one is today: a answered, n not understood, m missed, f failed
    to arrive, u only an unprompted text, . nothing."""
    made = {
        "a": {"sent": 1, "prompts": 1, "answered": 1, "inbound": 1, "latency_s": 600, **more},
        "n": {"sent": 1, "prompts": 1, "not_understood": 1, "inbound": 1, "latency_s": 600},
        "m": {"sent": 1, "prompts": 1},
        "f": {"sent": 1, "undelivered": 1},
        "u": {"inbound": 1, "unprompted": 1},
    }
    first = TODAY - timedelta(days=len(pattern) - 1)
    return [
        Day(first + timedelta(days=n), **made[letter])
        for n, letter in enumerate(pattern)
        if letter != "."
    ]


def record(pattern: str, **more: object) -> Record:
    return Record(days(pattern), TODAY, NOW, **more)  # type: ignore[arg-type]  # by name


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        pytest.param("aaaa", Rate(4, 4), id="all answered"),
        pytest.param("amma", Rate(2, 3), id="yesterday's may still be answered"),
        pytest.param("ammaa", Rate(3, 5), id="the day before yesterday's may not"),
        pytest.param("affaa", Rate(3, 3), id="what did not arrive is no prompt"),
        pytest.param("annaa", Rate(5, 5), id="a reply that is not understood is a reply"),
        pytest.param("uuuu", Rate(0, 0), id="unprompted texts are counted apart"),
    ],
)
def test_response_rate(pattern: str, expected: Rate) -> None:
    assert rate(days(pattern), TODAY, last=7) == expected


def test_nothing_asked_has_no_rate() -> None:
    assert rate(days("...."), TODAY, last=7).share is None


@pytest.mark.parametrize(
    ("pattern", "streak"),
    [
        pytest.param("aammm", 1, id="yesterday's and today's are not missed yet"),
        pytest.param("ammm..", 3, id="three in a row"),
        pytest.param("amfm..", 2, id="one that did not arrive does not count"),
        pytest.param("amnmm..", 2, id="any reply ends it"),
        pytest.param("ammu..", 2, id="an unprompted text answers no prompt"),
    ],
)
def test_missed_streak(pattern: str, streak: int) -> None:
    assert missed_streak(record(pattern)) == streak


def test_what_was_missed_before_a_call_is_dealt_with() -> None:
    since = TODAY - timedelta(days=4)
    assert missed_streak(record("ammmmmmm..", since_on=since)) == 3


def test_silence_counts_from_the_last_text_or_the_end_of_a_pause() -> None:
    heard, back = NOW - timedelta(days=9), NOW - timedelta(days=2)
    assert silent_for(record("", last_heard_at=heard)) == timedelta(days=9)
    assert silent_for(record("", last_heard_at=heard, since_at=back)) == timedelta(days=2)
    assert silent_for(record("")) == timedelta(), "never reachable is not silent"


def test_slope_drop_and_latency() -> None:
    faded = days("a" * 14 + "am" * 7)
    assert slope(faded, TODAY) == pytest.approx(7 / 13 - 1), "today's prompt may still be answered"
    assert response_drop(faded, TODAY) == pytest.approx(1 - 7 / 13)
    assert latency(faded, TODAY, last=14) == timedelta(minutes=10)
    assert response_drop(days("mm"), TODAY) is None, "no baseline yet"


# The score


def test_two_missed_prompts_say_more_of_somebody_who_nearly_always_answers() -> None:
    keen, loose = drift(record("a" * 36 + "mmm.")), drift(record("ama" * 12 + "mmm."))
    assert keen.baseline > 0.9 > loose.baseline
    assert keen.chance > 1.5 * loose.chance


@pytest.mark.parametrize(("past", "learned"), [("", 0), ("a" * 13, 0), ("am" * 3 + "m" * 14, 6)])
def test_a_baseline_is_learned_from_prompts_of_two_weeks_ago(past: str, learned: int) -> None:
    assert drift(record(past + ".")).learned_from == learned


def test_a_week_of_silence_is_drifting_and_one_reply_takes_most_of_it_back() -> None:
    silent, back = drift(record("a" * 30 + "m" * 8)), drift(record("a" * 30 + "m" * 6 + "aa"))
    assert silent.chance > 0.5
    assert back.chance < 0.15


@given(st.text(alphabet="anmfu.", max_size=42))
def test_a_further_reply_never_makes_drifting_likelier(pattern: str) -> None:
    """And a chance stays a chance, and standings sum to one."""
    before, after = drift(record(pattern + "m.")), drift(record(pattern + "a."))
    assert 0 <= after.chance <= before.chance <= 1
    assert sum(after.standing) == pytest.approx(1)


@given(st.text(alphabet="anm.", max_size=42))
def test_failed_texts_say_nothing(pattern: str) -> None:
    """A phone in trouble is not somebody who drifts away."""
    assert missed_streak(record(pattern + "ff")) == missed_streak(record(pattern + ".."))
    assert rate(days(pattern + "ff"), TODAY, last=28) == rate(days(pattern + ".."), TODAY, last=28)
