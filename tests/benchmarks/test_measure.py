"""How pairs become a verdict."""

from collections.abc import Callable

import pytest

from benchmarks.measure import Finding, Goal, Slice, alternate, ratios


def _finding(values: list[float], goal: Goal | None) -> Finding:
    return Finding("any", "sqlite", "requests per second", values, goal)


@pytest.mark.parametrize(
    ("values", "goal", "verdict"),
    [
        pytest.param([0.6, 0.7, 0.8], Goal(0.55), "met", id="the median is above"),
        pytest.param([0.4, 0.5, 0.6], Goal(0.55), "missed", id="the median is below"),
        pytest.param([1.0, 1.2, 1.4], Goal(1.5, at_least=False), "met", id="lower is better"),
        pytest.param([1.0, 1.6, 1.7], Goal(1.5, at_least=False), "missed", id="lower, and higher"),
        pytest.param([0.2, 0.6, 1.4], Goal(0.55), "inconclusive", id="quartiles on both sides"),
        pytest.param([5.0, 9.0, 30.0], Goal(2), "met", id="wide, but all of it on one side"),
        pytest.param([0.03], Goal(0.05, at_least=False), "met", id="a counter is one value"),
        pytest.param([0.03], None, "no goal", id="a figure for information"),
    ],
)
def test_a_goal_is_judged_by_the_median_unless_the_run_is_too_noisy(
    values: list[float], goal: Goal | None, verdict: str
) -> None:
    assert _finding(values, goal).verdict == verdict


def test_the_sides_take_turns_in_both_orders_and_the_first_turns_are_thrown_away() -> None:
    turns: list[str] = []

    def side(name: str, rate: float) -> Callable[[], Slice]:
        def turn() -> Slice:
            turns.append(name)
            return Slice(rate)

        return turn

    taken = alternate(side("ours", 50.0), side("theirs", 100.0), 4)
    assert "".join(name[0] for name in turns) == "ot" + "ot" + "to" + "ot" + "to"
    assert ratios(taken) == [0.5] * 4


def test_a_result_holds_every_value_that_its_median_came_from() -> None:
    shown = _finding([3.0, 1.0, 2.0], Goal(2)).as_json()
    assert (shown["median"], shown["quartiles"], shown["goal"]) == (2.0, (1.5, 2.5), "≥ 2")
    assert shown["values"] == [3.0, 1.0, 2.0]
