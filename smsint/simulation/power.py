"""How likely a micro-randomized trial is to find an effect: by drawing many such trials.

The same estimator that the export is made for reads each drawn trial. What is assumed of the people is
said in ``Assumptions``; the engine is not run, because a thousand patients would be for each draw.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import sqrt
from random import Random

from smsint.domain.wcls import Point, estimate

_CRITICAL = 1.959964
"""Two-sided, at the level of 5 percent."""


@dataclass(frozen=True, slots=True)
class Assumptions:
    """One trial, as its planners imagine it."""

    patients: int
    decisions: int
    """For each patient."""
    probability: float
    """Of treatment at a decision."""
    effect: float
    """On the probability of a good outcome, at the first decision."""
    lasts: float = 1.0
    """The part of the effect that is left at the last decision; it fades evenly."""
    base: float = 0.6
    """The probability of a good outcome without treatment, at the first decision."""
    fades_to: float = 0.5
    """The part of that probability that is left at the last decision."""
    spread: float = 0.15
    """How far people differ in it: standard deviation."""
    available: float = 0.9
    """The share of decisions at which somebody is available."""


@dataclass(frozen=True, slots=True)
class Power:
    """What came of the draws."""

    runs: int
    found: int
    """Trials that found the effect: in its direction, at the level of 5 percent."""
    mean: float
    """The mean estimate."""

    @property
    def share(self) -> float:
        """The power."""
        return self.found / self.runs

    @property
    def error(self) -> float:
        """The standard error of the power, from the number of runs."""
        return sqrt(self.share * (1 - self.share) / self.runs)


def power(
    assumed: Assumptions, *, runs: int, seed: int, progress: Callable[[], None] = lambda: None
) -> Power:
    """Draws so many trials and analyzes each."""
    found, total = 0, 0.0
    for run in range(runs):
        chance = Random(f"power:{seed}:{run}")  # noqa: S311  # nobody in it is real
        [effect] = estimate(list(_trial(assumed, chance)))
        total += effect.estimate
        found += effect.z * (1 if assumed.effect >= 0 else -1) > _CRITICAL
        progress()
    return Power(runs, found, total / runs)


def _trial(assumed: Assumptions, chance: Random) -> Iterator[Point]:
    last = max(assumed.decisions - 1, 1)
    for n in range(assumed.patients):
        own = chance.gauss(0, assumed.spread)
        for at in range(assumed.decisions):
            gone = at / last
            if chance.random() >= assumed.available:
                continue
            base = assumed.base * (1 - gone * (1 - assumed.fades_to)) + own
            treated = chance.random() < assumed.probability
            effect = assumed.effect * (1 - gone * (1 - assumed.lasts))
            good = chance.random() < base + treated * effect
            yield Point(str(n), treated, assumed.probability, float(good), controls=(gone,))
