"""Feedback says what somebody did, from their own answers, and nothing where there is too little."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.feedback import CheckIn, Said, check_in_days, feedback, streak
from smsint.domain.rendering import VARIABLES, usable

TODAY = date(2027, 3, 14)


def days(marks: str) -> list[CheckIn]:
    """One check-in a day, the last one today: x answered, - missed, o still open, . not asked."""
    return [
        CheckIn(TODAY - timedelta(days=ago), answered=mark == "x", open=mark == "o")
        for ago, mark in enumerate(reversed(marks))
        if mark != "."
    ]


def said(item: str, values: str, ends: date = TODAY) -> list[Said]:
    """One answer a day, a digit each, the last one on ``ends``."""
    return [
        Said(item, int(d), ends - timedelta(days=ago)) for ago, d in enumerate(reversed(values))
    ]


@pytest.mark.parametrize(
    ("marks", "asked", "done"),
    [
        pytest.param("xx-xxxx", "7", "6", id="six of seven"),
        pytest.param("x..x..-", "3", "2", id="three a week"),
        pytest.param("xxxxxxo", "6", "6", id="today's may still be answered"),
        pytest.param("-------", None, None, id="none: nothing is said of it"),
        pytest.param("xxxxxxx" + "-" * 7, None, None, id="the week before does not count"),
        pytest.param("", None, None, id="nothing asked"),
    ],
)
def test_check_ins_of_the_week(marks: str, asked: str | None, done: str | None) -> None:
    values = feedback(days(marks), [], TODAY)
    assert (values["check_ins_asked"], values["check_ins_done"]) == (asked, done)


@pytest.mark.parametrize(
    ("marks", "in_a_row"),
    [
        pytest.param("xxx", 3, id="three days"),
        pytest.param("xx-x", 1, id="after a miss"),
        pytest.param("x..x..x", 3, id="days without a check-in are no gap"),
        pytest.param("xxo", 2, id="today is not over"),
        pytest.param("x-", 0, id="missed yesterday"),
    ],
)
def test_days_in_a_row(marks: str, in_a_row: int) -> None:
    assert streak(days(marks)) == in_a_row


def test_one_day_is_no_row_worth_saying() -> None:
    assert feedback(days("-x"), [], TODAY)["streak_days"] is None
    assert feedback(days("-xx"), [], TODAY)["streak_days"] == "2"


def test_two_check_ins_of_a_day_are_one_day_and_one_answer_is_enough() -> None:
    assert check_in_days([*days("-"), *days("x")]) == {TODAY: True}


@pytest.mark.parametrize(
    ("week", "before", "mean", "was", "better"),
    [
        pytest.param("444", "666", "4", "6", "4", id="lower than the week before"),
        pytest.param("666", "444", "6", "4", None, id="higher: said, but not as better"),
        pytest.param("445", "444", "4", "4", None, id="the same number is not called lower"),
        pytest.param("44", "666", None, None, None, id="two answers are too few"),
        pytest.param("444", "66", "4", None, None, id="too few the week before"),
    ],
)
def test_means(
    week: str, before: str, mean: str | None, was: str | None, better: str | None
) -> None:
    answers = [*said("craving", week), *said("craving", before, TODAY - timedelta(days=7))]
    values = feedback([], answers, TODAY)
    assert values["mean_craving"] == mean
    assert values["mean_craving_before"] == was
    assert values["mean_craving_lower"] == better


def test_a_better_mood_is_a_higher_one() -> None:
    answers = [*said("mood", "777"), *said("mood", "555", TODAY - timedelta(days=7))]
    assert feedback([], answers, TODAY)["mean_mood_higher"] == "7"


@given(
    st.lists(st.tuples(st.integers(0, 30), st.booleans(), st.booleans())),
    st.lists(
        st.tuples(st.sampled_from(["craving", "mood"]), st.integers(0, 10), st.integers(0, 30))
    ),
)
def test_whatever_was_answered_can_be_said(
    asked: list[tuple[int, bool, bool]], answers: list[tuple[str, int, int]]
) -> None:
    check_ins = [CheckIn(TODAY - timedelta(days=ago), *rest) for ago, *rest in asked]
    values = feedback(
        check_ins, [Said(item, v, TODAY - timedelta(days=ago)) for item, v, ago in answers], TODAY
    )
    assert values.keys() <= VARIABLES.keys()
    assert all(value is None or usable(name, value) for name, value in values.items())
