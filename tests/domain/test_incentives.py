"""Points grow with each success in a row, fall back after a miss, and come back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.incentives import Incentives, ledger

RULES = Incentives(base=10, step=5, most=30, restore_after=3)
FIRST = date(2027, 3, 1)


def points(marks: str) -> list[int]:
    """What each day earned: x answered, - missed."""
    days = [(FIRST + timedelta(days=n), mark == "x") for n, mark in enumerate(marks)]
    return [entry.points for entry in ledger(days, RULES)]


@pytest.mark.parametrize(
    ("marks", "earned"),
    [
        pytest.param("xxx", [10, 15, 20], id="each one earns a step more"),
        pytest.param("xxxxxxx", [10, 15, 20, 25, 30, 30, 30], id="up to the most"),
        pytest.param("xxx-x", [10, 15, 20, 0, 10], id="a miss falls back to the base"),
        pytest.param(
            "xxxxx-xxxx", [10, 15, 20, 25, 30, 0, 10, 15, 20, 30], id="after three, as before"
        ),
        pytest.param(
            "xxxx-x-xxxx",
            [10, 15, 20, 25, 0, 10, 0, 10, 15, 20, 30],
            id="a second miss does not lower what is won back",
        ),
        pytest.param("x-xxxx", [10, 0, 10, 15, 20, 25], id="nothing to win back"),
        pytest.param("---", [0, 0, 0], id="nothing is ever taken away"),
    ],
)
def test_points(marks: str, earned: list[int]) -> None:
    assert points(marks) == earned


def test_the_balance_is_the_sum_and_the_reason_is_kept() -> None:
    days = [(FIRST + timedelta(days=n), mark == "x") for n, mark in enumerate("xxxx-xxxx")]
    entries = list(ledger(days, RULES))
    assert [entry.balance for entry in entries] == [10, 25, 45, 70, 70, 80, 95, 115, 145]
    assert [entry.reason for entry in entries][3:] == [
        *("answered", "missed", "answered", "answered", "answered", "restored")
    ]


@given(st.lists(st.booleans(), max_size=60), st.integers(0, 60))
def test_a_ledger_kept_day_by_day_is_the_ledger_of_all_days(answered: list[bool], cut: int) -> None:
    days = [(FIRST + timedelta(days=n), one) for n, one in enumerate(answered)]
    whole = list(ledger(days, RULES))
    assert whole[:cut] == list(ledger(days[:cut], RULES))
    assert all(0 <= entry.points <= RULES.most for entry in whole)
    assert sum(entry.points for entry in whole) == (whole[-1].balance if whole else 0)
