"""How good a rule is at noticing that somebody leaves: pure arithmetic over people and days."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean, median, stdev

EQUAL_STEPS = 20
"""Halvings in the search for a threshold: closer than a thousandth."""


@dataclass(frozen=True, slots=True)
class Case:
    """One person: how long they were watched, whether they left, and the days of alerts."""

    watched: int
    """Days."""
    alerts: Sequence[int]
    """The days on which a flag opened."""
    onset: int | None = None
    """The day on which they began to leave; an alert before it is a false one."""
    left: int | None = None

    @property
    def right(self) -> list[int]:
        """Alerts after somebody began to leave."""
        if self.left is None or self.onset is None:
            return []
        return [day for day in self.alerts if self.onset < day <= self.left]

    @property
    def lead(self) -> int:
        """Days between the first right alert and the leaving; 0 when there was none."""
        return (self.left or 0) - self.right[0] if self.right else 0


@dataclass(frozen=True, slots=True)
class Figures:
    """How a rule did over many people. What cannot be divided is none."""

    sensitivity: float | None
    """Of those who left, the part that was noticed before."""
    ppv: float | None
    """Of the alerts, the part that was right."""
    lead: float | None
    """Days of warning, the mean over all who left; whoever was missed had none."""
    median_lead: float | None
    """Days of warning for those who were noticed."""
    alerts: float
    """Per patient and week."""
    false_alarms: float
    """Per patient and week."""


def figures(cases: Sequence[Case]) -> Figures:
    """The figures of one rule."""
    weeks = sum(case.watched for case in cases) / 7 or 1.0
    left = [case for case in cases if case.left is not None]
    noticed = [case for case in left if case.right]
    alerts, right = sum(len(case.alerts) for case in cases), sum(len(c.right) for c in cases)
    return Figures(
        sensitivity=len(noticed) / len(left) if left else None,
        ppv=right / alerts if alerts else None,
        lead=fmean(case.lead for case in left) if left else None,
        median_lead=median(case.lead for case in noticed) if noticed else None,
        alerts=alerts / weeks,
        false_alarms=(alerts - right) / weeks,
    )


def openings(values: Sequence[float], open_at: float, close_at: float) -> Iterator[int]:
    """The days on which a flag opens, with separate thresholds to open and close."""
    is_open = False
    for day, value in enumerate(values, 1):
        if not is_open and value >= open_at:
            is_open = True
            yield day
        elif is_open and value <= close_at:
            is_open = False


def equally_quiet(
    judge: Callable[[float], Sequence[Case]], target: float, low: float, high: float
) -> float:
    """The lowest threshold that raises at most so many false alarms per patient and week."""
    for _ in range(EQUAL_STEPS):
        middle = (low + high) / 2
        if figures(judge(middle)).false_alarms > target:
            low = middle
        else:
            high = middle
    return high


def gained(ours: Sequence[Case], theirs: Sequence[Case]) -> tuple[float, float, float]:
    """Days of warning gained per person who left, with a 95 percent interval of paired differences."""
    gains = [
        mine.lead - other.lead
        for mine, other in zip(ours, theirs, strict=True)
        if mine.left is not None
    ]
    if len(gains) < 2:
        return 0.0, 0.0, 0.0
    mean, half = fmean(gains), 1.96 * stdev(gains) / len(gains) ** 0.5
    return mean, mean - half, mean + half
