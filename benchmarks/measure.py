"""Pairs of slices, the ratio of each pair, and what the ratios say of a goal.

The machine under a benchmark changes from second to second, so the two sides take turns (A B B A)
and only the ratio within a pair counts. Published are the median of the pairs and their quartiles.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Literal

Verdict = Literal["met", "missed", "inconclusive", "no goal"]
WIDEST = 0.35
"""Of the median: with quartiles further apart than this, a run decides nothing."""


@dataclass(frozen=True, slots=True)
class Slice:
    """One turn of one side."""

    rate: float
    """Units per second of wall time."""
    cpu_us: float = 0.0
    """Microseconds of processor time per unit; 0 where it was not taken."""
    p99_ms: float = 0.0
    """Milliseconds; 0 where there is no latency."""


Pair = tuple[Slice, Slice]
"""Ours, theirs."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound on a median."""

    bound: float
    at_least: bool = True

    def __str__(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {self.bound:g}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure with everything that it was computed from."""

    benchmark: str
    database: str
    name: str
    values: Sequence[float]
    """Ratios of pairs; or one value, when it is a counter without noise."""
    goal: Goal | None = None
    note: str = ""

    @property
    def median(self) -> float:
        """The middle of the values."""
        return median(self.values)

    @property
    def quartiles(self) -> tuple[float, float]:
        """The first and the third."""
        if len(self.values) < 3:
            return min(self.values), max(self.values)
        first, _, third = quantiles(self.values, n=4, method="inclusive")
        return first, third

    @property
    def verdict(self) -> Verdict:
        """Whether the goal is met; a wide spread decides nothing unless all of it is on one side."""
        if self.goal is None:
            return "no goal"
        first, third = self.quartiles
        sides = {self._meets(first), self._meets(third)}
        if third - first > WIDEST * self.median and len(sides) == 2:
            return "inconclusive"
        return "met" if self._meets(self.median) else "missed"

    def _meets(self, value: float) -> bool:
        assert self.goal is not None
        return value >= self.goal.bound if self.goal.at_least else value <= self.goal.bound

    def as_json(self) -> dict[str, object]:
        """For the results file."""
        return {
            "benchmark": self.benchmark,
            "database": self.database,
            "name": self.name,
            "goal": str(self.goal) if self.goal else None,
            "median": self.median,
            "quartiles": self.quartiles,
            "verdict": self.verdict,
            "values": list(self.values),
            "note": self.note,
        }


def alternate(ours: Callable[[], Slice], theirs: Callable[[], Slice], pairs: int) -> list[Pair]:
    """Takes turns: ours, theirs, theirs, ours and so on. One turn of each before is thrown away."""
    ours()
    theirs()
    taken: list[Pair] = []
    for n in range(pairs):
        if n % 2 == 0:
            mine = ours()
            taken.append((mine, theirs()))
        else:
            other = theirs()
            taken.append((ours(), other))
    return taken


def ratios(pairs: Sequence[Pair]) -> list[float]:
    """Our speed in terms of theirs."""
    return [mine.rate / other.rate for mine, other in pairs]


def cpu_ratios(pairs: Sequence[Pair]) -> list[float]:
    """Our processor time per unit in terms of theirs."""
    return [mine.cpu_us / other.cpu_us for mine, other in pairs]
