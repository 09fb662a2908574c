"""Randomized decisions: what is frozen, how probable each action is, and a draw anybody can repeat."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from math import comb
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from smsint.domain.policies import (
    COVARIATES,
    Recent,
    choose_action,
    covariates,
    decide_action,
    probabilities_of,
    read,
    written,
)
from smsint.domain.policy_health import PolicyFacts, judge
from smsint.domain.thompson import Observation, best_chances, fit, kept_apart
from smsint.domain.trial import Covariate, Policy, ThompsonPolicy

DAY = date(2027, 3, 10)
READ: TypeAdapter[Policy] = TypeAdapter(Policy)


def policy(**raw: Any) -> Policy:
    """As an author writes it."""
    return READ.validate_python(raw)


FIXED = policy(kind="fixed", probabilities={"none": 0.4, "send": 0.6})
TABLE = policy(
    kind="table",
    cells=[
        {
            "when": [{"covariate": "response_rate_7", "at_least": 0.5}],
            "probabilities": {"none": 0.7, "send": 0.3},
        },
        {
            "when": [
                {"covariate": "language", "value": "es"},
                {"covariate": "day", "at_most": 6},
            ],
            "probabilities": {"none": 0.1, "send": 0.9},
        },
        {"probabilities": {"none": 0.5, "send": 0.5}},
    ],
)
LEARNING = policy(
    kind="thompson", context=[{"covariate": "response_rate_7", "at": [0.5]}], minimum=10
)


def known(**changes: Any) -> dict[str, Any]:
    """What is known of Ana on her third day, but for these."""
    usual = covariates(
        start_on=DAY - timedelta(days=2),
        on=DAY,
        due_at=datetime(2027, 3, 10, 18, tzinfo=UTC),
        zone="America/Los_Angeles",
        language="es",
        recent=Recent(),
    )
    return usual | changes


@pytest.mark.parametrize(
    ("recent", "frozen"),
    [
        pytest.param(
            Recent(),
            {"response_rate_7": 0.5, "silent_days": 2, "last_answer": None},
            id="nothing was asked: one half, silent since the enrollment",
        ),
        pytest.param(
            Recent(7, 5, 9, 6, DAY, "4"),
            {"response_rate_7": 0.6875, "silent_days": 0, "last_answer": 4.0, "texts_7": 9},
            id="(5 + 0.5) / (7 + 1), and a number is a number",
        ),
        pytest.param(Recent(last_answer="yes"), {"last_answer": "yes"}, id="a word is a word"),
        pytest.param(
            Recent(heard_on=DAY - timedelta(days=60)), {"silent_days": 28}, id="at most four weeks"
        ),
    ],
)
def test_what_is_frozen(recent: Recent, frozen: dict[str, Any]) -> None:
    found = covariates(
        start_on=DAY - timedelta(days=2),
        on=DAY,
        due_at=datetime(2027, 3, 10, 18, tzinfo=UTC),
        zone="America/Los_Angeles",
        language="es",
        recent=recent,
    )
    assert {name: found[name] for name in frozen} == frozen
    assert (found["day"], found["weekday"], found["hour"]) == (2, 2, 10)
    assert set(found) == set(COVARIATES) == set(get_args(Covariate)), "each has a meaning"


@pytest.mark.parametrize(
    ("situation", "send"),
    [
        pytest.param(known(response_rate_7=0.8), 0.3, id="answers: fewer texts"),
        pytest.param(known(response_rate_7=0.1), 0.9, id="Spanish, first week"),
        pytest.param(known(response_rate_7=0.1, day=7), 0.5, id="second week"),
        pytest.param(known(response_rate_7=None), 0.9, id="what is not known fits nothing"),
    ],
)
def test_the_first_cell_that_fits_counts(situation: dict[str, Any], send: float) -> None:
    assert probabilities_of(TABLE, situation, None)["send"] == send


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        pytest.param(
            {"kind": "fixed", "probabilities": {"none": 0.0, "send": 1.0}}, "greater than 0",
            id="certainty is no randomization",
        ),
        pytest.param(
            {"kind": "fixed", "probabilities": {"none": 0.5, "send": 0.4}}, "sum to 1", id="a gap"
        ),
        pytest.param(
            {"kind": "fixed", "probabilities": {"send": 0.5}}, "each of none, send", id="one missing"
        ),
        pytest.param(
            {"kind": "table", "cells": [{"when": [{"covariate": "day", "at_most": 3}],
             "probabilities": {"none": 0.5, "send": 0.5}}]},
            "last cell", id="nothing for day 4",
        ),
        pytest.param({"kind": "thompson", "least": 0.5, "actions": [
            {"id": "none"}, {"id": "a"}, {"id": "b"}]}, "least probability", id="3 times a half"),
        pytest.param({"kind": "guess"}, "fixed", id="no such policy"),
    ],
)  # fmt: skip
def test_a_policy_that_cannot_be_analyzed_is_refused(raw: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        policy(**raw)


@given(st.text(min_size=1), st.dates(), st.sampled_from([FIXED, TABLE, LEARNING]))
def test_a_draw_can_be_made_again(seed: str, on: date, one: Policy) -> None:
    first = decide_action(one, known(), seed=seed, track_id="tips", on=on, parameters=None)
    assert first == decide_action(one, known(), seed=seed, track_id="tips", on=on, parameters=None)
    assert 0 < first.probability < 1
    assert first.action == choose_action(first.probabilities, first.at)
    assert first.treatment == (first.action != "none")
    assert first.treatment_probability == pytest.approx(1 - first.probabilities["none"])


@given(
    st.dictionaries(
        st.from_regex(r"[a-z][a-z0-9_-]{0,9}", fullmatch=True), st.floats(1e-9, 1), min_size=2
    )
)
def test_probabilities_are_written_in_their_order_and_to_the_last_digit(
    probabilities: dict[str, float],
) -> None:
    again = read(written(probabilities.items()))
    assert list(again.items()) == list(probabilities.items())


def test_actions_come_up_as_often_as_they_should() -> None:
    three = policy(
        kind="fixed",
        actions=[{"id": "none"}, {"id": "gain", "messages": ["gain"]}, {"id": "plan"}],
        probabilities={"none": 0.5, "gain": 0.3, "plan": 0.2},
    )
    drawn = Counter(
        decide_action(three, {}, seed=str(n), track_id="t", on=DAY, parameters=None).action
        for n in range(10_000)
    )
    assert drawn["none"] == pytest.approx(5000, abs=200)  # 4 standard errors
    assert drawn["gain"] == pytest.approx(3000, abs=183)
    assert drawn["plan"] == pytest.approx(2000, abs=160)


class TestThompson:
    """Learns in groups, and never makes up its mind for good."""

    def learnt(self, **outcomes: tuple[int, int]) -> dict[str, float]:
        """Probabilities after (good, other) outcomes of each action, among those who answer."""
        assert isinstance(LEARNING, ThompsonPolicy)
        seen = [
            Observation(known(response_rate_7=0.9), action, n < good)
            for action, (good, other) in outcomes.items()
            for n in range(good + other)
        ]
        return probabilities_of(LEARNING, known(response_rate_7=0.8), fit(LEARNING, seen))

    @pytest.mark.parametrize(
        ("none", "send", "low", "high"),
        [
            pytest.param((0, 0), (0, 0), 0.5, 0.5, id="nothing seen: uniform"),
            pytest.param((2, 2), (5, 0), 0.5, 0.5, id="fewer than ten: still uniform"),
            pytest.param((10, 10), (10, 10), 0.499, 0.501, id="no difference"),
            pytest.param((5, 15), (15, 5), 0.9, 0.9, id="a large one is kept to 0.9"),
            pytest.param((15, 5), (5, 15), 0.1, 0.1, id="and harm to 0.1"),
            pytest.param((9, 11), (12, 8), 0.6, 0.85, id="a small one in between"),
        ],
    )
    def test_leans_to_what_helped(
        self, none: tuple[int, int], send: tuple[int, int], low: float, high: float
    ) -> None:
        assert low <= self.learnt(none=none, send=send)["send"] <= high

    def test_other_groups_learn_on_their_own(self) -> None:
        assert isinstance(LEARNING, ThompsonPolicy)
        seen = [Observation(known(response_rate_7=0.9), "send", True) for _ in range(50)]
        silent = probabilities_of(LEARNING, known(response_rate_7=0.2), fit(LEARNING, seen))
        assert silent == {"none": 0.5, "send": 0.5}

    def test_what_was_learnt_of_other_actions_does_not_count(self) -> None:
        old = {"groups": {"response_rate_7=1": {"probabilities": {"none": 0.2, "gain": 0.8}}}}
        now = probabilities_of(LEARNING, known(response_rate_7=0.9), old)
        assert now == {"none": 0.5, "send": 0.5}

    @given(st.integers(0, 40), st.integers(0, 40), st.integers(0, 40), st.integers(0, 40))
    def test_the_chance_to_be_best_is_the_textbooks(self, a: int, b: int, c: int, d: int) -> None:
        """The closed form for two Beta posteriors with whole parameters (Miller 2015)."""
        assert best_chances([(a, b), (c, d)])[1] == pytest.approx(closed_form(a, b, c, d), abs=1e-5)

    @given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 3000)), min_size=2, max_size=4))
    def test_chances_are_probabilities(self, counts: list[tuple[int, int]]) -> None:
        chances = best_chances(counts)
        assert sum(chances) == pytest.approx(1)
        assert all(chance >= 0 for chance in chances)

    @given(
        st.lists(st.floats(0, 1), min_size=2, max_size=6).filter(lambda p: sum(p) > 0.01),
        st.floats(0.001, 0.16),
    )
    def test_none_falls_below_the_least(self, raw: list[float], least: float) -> None:
        kept = kept_apart([p / sum(raw) for p in raw], least)
        assert sum(kept) == pytest.approx(1)
        assert min(kept) >= least - 1e-9


def closed_form(a: int, b: int, c: int, d: int) -> float:
    """P(Beta(1 + c, 1 + d) > Beta(1 + a, 1 + b))."""

    def beta(x: int, y: int) -> float:
        return 1 / (x * comb(x + y - 1, x))

    return sum(
        beta(1 + a + i, 2 + b + d) / ((1 + d + i) * beta(1 + i, 1 + d) * beta(1 + a, 1 + b))
        for i in range(1 + c)
    )


FINE = PolicyFacts(400, 200, 200.0, 100.0, 0)


@pytest.mark.parametrize(
    ("facts", "color", "reason"),
    [
        pytest.param(FINE, "green", "", id="as expected"),
        pytest.param(PolicyFacts(0, 0, 0, 0, 0), "green", "", id="nothing happened yet"),
        pytest.param(PolicyFacts(20, 20, 10, 5, 0), "green", "", id="too few to judge"),
        pytest.param(
            PolicyFacts(400, 235, 200, 100, 0), "yellow", "235 of 400", id="3.5 standard errors"
        ),
        pytest.param(PolicyFacts(400, 250, 200, 100, 0), "red", "200.0 were", id="5 of them"),
    ],
)
def test_the_balance_is_watched(facts: PolicyFacts, color: str, reason: str) -> None:
    found, reasons = judge(facts)
    assert found == color
    assert reason in " ".join(reasons)


@pytest.mark.parametrize(
    ("changes", "color", "reason"),
    [
        pytest.param({"update_age": timedelta(days=7)}, "green", "", id="a week old"),
        pytest.param({"update_age": timedelta(days=12)}, "yellow", "12 days old", id="late"),
        pytest.param({"update_age": timedelta(days=22)}, "red", "22 days old", id="too late"),
        pytest.param({"running_for": timedelta(days=30)}, "red", "30 days", id="never updated"),
        pytest.param(
            {"update_age": timedelta(days=3), "failures": 1}, "yellow", "failed", id="one failure"
        ),
        pytest.param(
            {"update_age": timedelta(days=3), "failures": 3}, "red", "3 updates", id="three"
        ),
        pytest.param(
            {"update_age": timedelta(days=3), "clipped": 300}, "yellow", "75%", id="mostly clipped"
        ),
    ],
)
def test_a_learning_policy_is_watched(changes: dict[str, Any], color: str, reason: str) -> None:
    usual: dict[str, Any] = {"learns": True, "update_every": timedelta(days=7), "clipped": 0}
    facts = PolicyFacts(400, 200, 200.0, 100.0, **usual | changes)
    found, reasons = judge(facts)
    assert found == color, reasons
    assert reason in " ".join(reasons)
