"""The estimator agrees with matrix algebra, and with the truth where a difference of means does not."""

from random import Random

import numpy as np
import pytest

from smsint.domain.wcls import Point, difference, estimate


def a_trial(seed: int, *, people: int = 120, points: int = 40, effect: float = 0.3) -> list[Point]:
    """Who is in a good spell answers more, and is treated more often: a confounder that changes."""
    chance = Random(f"wcls:{seed}")
    made = []
    for person in range(people):
        good = chance.random() < 0.5
        for at in range(points):
            good = good if chance.random() < 0.8 else not good
            p = 0.8 if good else 0.2
            treated = chance.random() < p
            mean = 1.0 * good - 0.01 * at + effect * treated
            made.append(
                Point(str(person), treated, p, mean + chance.gauss(0, 1), controls=(float(good),))
            )
    return made


def by_numpy(points: list[Point]) -> tuple[float, float]:
    """The same estimate and standard error, written with matrices."""
    a = np.array([point.treatment for point in points], float)
    p = np.array([point.probability for point in points])
    y = np.array([point.outcome for point in points])
    c = a.mean()
    w = np.where(a == 1, c / p, (1 - c) / (1 - p))
    x = np.column_stack([np.ones(len(a)), [point.controls for point in points], a - c])
    inverse = np.linalg.inv(x.T @ (w[:, None] * x))
    beta = inverse @ (x.T @ (w * y))
    scores = x * (w * (y - x @ beta))[:, None]
    people = np.array([point.person for point in points])
    sums = np.array([scores[people == one].sum(axis=0) for one in np.unique(people)])
    n, q = sums.shape
    spread = inverse @ (sums.T @ sums) @ inverse * n / (n - q)
    return float(beta[-1]), float(np.sqrt(spread[-1, -1]))


def test_it_is_the_matrix_algebra_of_the_paper() -> None:
    points = a_trial(1, people=40, points=20)
    [effect] = estimate(points)
    assert (effect.estimate, effect.error) == pytest.approx(by_numpy(points), rel=1e-9)


def test_it_recovers_an_effect_that_a_difference_of_means_does_not() -> None:
    points = a_trial(2)
    [effect] = estimate(points)
    assert abs(effect.estimate - 0.3) < 2 * effect.error
    assert difference(points) > 0.8, "the naive difference holds the good spells too"


def test_a_probability_that_was_logged_wrong_is_seen() -> None:
    """Why the export must carry the probability of the draw and no other."""
    wrong = [Point(one.person, one.treatment, 0.5, one.outcome) for one in a_trial(2)]
    [effect] = estimate(wrong)
    assert effect.estimate - 0.3 > 5 * effect.error


def test_its_intervals_hold_the_truth_as_often_as_they_say() -> None:
    held = 0
    for seed in range(100):
        [effect] = estimate(a_trial(seed, people=40, points=10))
        held += abs(effect.estimate - 0.3) < 1.96 * effect.error
    assert 88 <= held <= 100  # 95 of 100, and three standard errors


def test_an_effect_that_depends_on_something() -> None:
    chance = Random("moderated")
    points = []
    for n in range(4000):
        spanish, treated = float(chance.random() < 0.4), chance.random() < 0.6
        y = 0.2 * treated + 0.5 * treated * spanish + 0.3 * spanish + chance.gauss(0, 0.5)
        points.append(Point(str(n % 200), treated, 0.6, y, (spanish,), (spanish,)))
    main, more = estimate(points)
    assert abs(main.estimate - 0.2) < 3 * main.error
    assert abs(more.estimate - 0.5) < 3 * more.error


@pytest.mark.parametrize(
    ("points", "problem"),
    [
        pytest.param([], "no decision point", id="nothing"),
        pytest.param([Point("1", True, 1.0, 0.0)], "not randomized", id="certainty"),
        pytest.param(
            [Point(str(n), n % 2 == 0, 0.5, 0.0, (1.0,)) for n in range(9)], "never vary",
            id="a control that is always the same",
        ),
        pytest.param(
            [Point("1", n % 2 == 0, 0.5, float(n)) for n in range(9)], "too few participants",
            id="one person",
        ),
    ],
)  # fmt: skip
def test_what_cannot_tell_is_refused(points: list[Point], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        estimate(points)
