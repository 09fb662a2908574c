"""How a randomized track is doing, as a traffic light with its reasons.

After the algorithm-fidelity monitoring of Oralytics (arXiv 2402.17003): red protects patients and
data now, yellow wants a look, green needs nobody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from math import sqrt
from typing import Literal

Color = Literal["green", "yellow", "red"]
_ENOUGH = 30
"""Decisions before a balance is judged."""
_FAR, _TOO_FAR = 3.0, 4.5
"""Standard errors between the treatments drawn and those expected: by chance 1 in 370, in 150,000."""
_OFTEN = 0.5
"""The share of clipped decisions above which a policy has all but made up its mind."""


@dataclass(frozen=True, slots=True)
class PolicyFacts:
    """What was counted of one track in the days looked at."""

    decisions: int
    """Randomized ones."""
    treated: int
    expected: float
    """The sum of the probabilities of treatment."""
    variance: float
    """The sum of p (1 - p)."""
    clipped: int
    """Decisions whose probability was at its bound."""
    learns: bool = False
    update_every: timedelta = timedelta()
    update_age: timedelta | None = None
    """Since the last good update; none before the first."""
    running_for: timedelta = timedelta()
    """Since the first decision that could be learnt from."""
    failures: int = 0
    """Updates that failed in a row."""

    @property
    def clip_rate(self) -> float:
        """The share of clipped decisions."""
        return self.clipped / self.decisions if self.decisions else 0.0

    @property
    def imbalance(self) -> float:
        """Treatments above the expected number, in standard errors."""
        return (self.treated - self.expected) / sqrt(self.variance) if self.variance else 0.0


def judge(facts: PolicyFacts) -> tuple[Color, tuple[str, ...]]:
    """The color, and every reason that made it so."""
    found = list(_problems(facts))
    reasons = tuple(reason for _, reason in found)
    if any(color == "red" for color, _ in found):
        return "red", reasons
    return ("yellow" if found else "green"), reasons


def _problems(facts: PolicyFacts) -> Iterator[tuple[Color, str]]:
    if facts.decisions >= _ENOUGH and abs(facts.imbalance) > _FAR:
        color: Color = "red" if abs(facts.imbalance) > _TOO_FAR else "yellow"
        drawn = f"{facts.treated} of {facts.decisions} decisions were treatments"
        yield color, f"{drawn}, {facts.expected:.1f} were expected"
    if not facts.learns:
        return
    if facts.failures:
        yield (
            "red" if facts.failures >= 3 else "yellow",
            f"{facts.failures} updates in a row failed; the last good version decides",
        )
    waited = facts.running_for if facts.update_age is None else facts.update_age
    if waited > 1.5 * facts.update_every:
        color = "red" if waited > 3 * facts.update_every else "yellow"
        yield color, f"the last good update is {waited.days} days old"
    if facts.decisions >= _ENOUGH and facts.clip_rate > _OFTEN:
        yield "yellow", f"{facts.clip_rate:.0%} of the decisions are at the least probability"
