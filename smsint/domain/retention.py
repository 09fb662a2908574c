"""How long somebody stays in treatment, from what the clinic reported; and survival curves.

Definitions, with their sources (docs/export.md has them for readers):

- Care covers days. A dispensing covers the days of supply that it names, one day when it names
  none; an extended-release injection covers 31 days (HEDIS POD), also one that starts or changes a
  medicine, which is no dispensing otherwise. Supply that is left over is used up after the next
  dispensing. Where a clinic reports no dispensing at all for somebody, a kept visit stands for a
  month's prescription: 30 days.
- Treatment goes on while no gap without cover is longer than 7 days (NQF 3175: at least 180 days
  of continuous care, no gap of more than seven). It ends on the first day without cover.
- A discharge is leaving. A transfer, custody and death end observation as events of their own.
  Whoever has one of these within the allowed gap was still in treatment until then.
- Whoever is covered, or within the allowed gap, at the end of the data is censored there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import exp, log, sqrt

ALLOWED_GAP = 7
"""Days without cover that are no end."""
EXTENDED_RELEASE = 31
VISIT_COVERS = 30
_DISPENSED = "dose_dispensed"
_PRESCRIBED = frozenset({"medication_started", "medication_changed"})
"""What somebody is to take: a number with it may be milligrams, and nothing was given yet, unless it
was an injection."""
_XR = frozenset({"xr", "extended_release"})
CENSORED, GAP, DISCHARGED, TRANSFERRED, CUSTODY, DIED = range(6)
_ENDS = {
    "discharge": DISCHARGED,
    "transfer": TRANSFERRED,
    "in_custody": CUSTODY,
    "death": DIED,
}
_LEAVING = frozenset({GAP, DISCHARGED})
_Z = 1.959963984540054
"""The 97.5 % point of the normal distribution."""


@dataclass(frozen=True, slots=True)
class CareEvent:
    """One clinic event."""

    day: int
    """Study day."""
    kind: str
    amount: float | None = None
    """Days of supply."""
    result: str | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """How long, and how it ended."""

    time_days: int
    end_type: int
    """A key of ``codebook.END_TYPES``."""
    last_care_day: int | None
    """None when the clinic reported an end, and no care before or after it."""

    @property
    def left(self) -> bool:
        """Whether the person left: no transfer, custody, death or end of the data."""
        return self.end_type in _LEAVING


def stay(events: Iterable[CareEvent], observed_days: int) -> Stay | None:
    """Time in treatment of one person over days 0 to ``observed_days`` (excluded).

    None when the clinic reported no care and no end: nothing is known.
    """
    known = sorted(
        (one for one in events if 0 <= one.day < observed_days), key=lambda one: (one.day, one.kind)
    )
    care = _care(known)
    ends = [(one.day, _ENDS[one.kind]) for one in known if one.kind in _ENDS]
    if not care and not ends:
        return None
    last = max((day for day, _ in care), default=None)
    day, kind = min(ends, default=(observed_days, CENSORED))
    gap = _first_gap(care, day)
    return Stay(day, kind, last) if gap is None else Stay(gap, GAP, last)


def retained(found: Stay | None, day: int) -> int | None:
    """Whether somebody was in treatment for that many days: 1, 0, or not known."""
    if found is None:
        return None
    if found.time_days >= day:
        return 1
    return 0 if found.left else None


def _care(events: Sequence[CareEvent]) -> list[tuple[int, int]]:
    """Days with care, each with how many days it covers."""
    doses = [
        one
        for one in events
        if one.kind == _DISPENSED or (one.kind in _PRESCRIBED and one.result in _XR)
    ]
    if doses:
        return [(one.day, _supply(one)) for one in doses]
    return [(one.day, VISIT_COVERS) for one in events if one.kind == "visit_kept"]


def _supply(dose: CareEvent) -> int:
    if dose.result in _XR:
        return EXTENDED_RELEASE
    return max(1, int(dose.amount)) if dose.amount is not None else 1


def _first_gap(care: Sequence[tuple[int, int]], until: int) -> int | None:
    """The first day without cover of the first gap before ``until`` that is too long, if any."""
    covered_until = 0
    for day, covers in care:
        if day > until:
            break
        if day - covered_until > ALLOWED_GAP:
            return covered_until
        covered_until = max(covered_until, day) + covers
    return covered_until if until - covered_until > ALLOWED_GAP else None


@dataclass(frozen=True, slots=True)
class Span:
    """A part of the time in treatment, the days (start, stop]."""

    start: int
    stop: int
    event: int
    end_type: int | None
    """Only in the last one."""


WEEK, PERIOD = 7, 30
"""Days of a row of the counting process, and of the discrete-time layout."""


def spans(found: Stay, days: int) -> list[Span]:
    """Time in treatment cut into parts of so many days; a stay of no days is none."""
    starts = range(0, found.time_days, days)
    return [
        Span(
            start,
            stop := min(start + days, found.time_days),
            int(found.left and stop == found.time_days),
            found.end_type if stop == found.time_days else None,
        )
        for start in starts
    ]


@dataclass(frozen=True, slots=True)
class Survival:
    """One step of a Kaplan-Meier curve."""

    day: float
    estimate: float
    low: float
    high: float
    at_risk: int
    """Before this day."""


def kaplan_meier(times: Iterable[tuple[float, bool]]) -> list[Survival]:
    """The product-limit estimate with 95 % limits on the log-log scale (Greenwood's variance).

    Each person gives a time and whether it ended with the event; the first step is day 0. Ties:
    events come before censorings on the same day, as everywhere (Kalbfleisch and Prentice 2002).
    """
    people = sorted(times, key=_time)
    curve = [Survival(0.0, 1.0, 1.0, 1.0, len(people))]
    left, estimate, variance = len(people), 1.0, 0.0
    for day, group in groupby(people, key=_time):
        same = [event for _, event in group]
        events = sum(same)
        if events:
            estimate *= 1 - events / left
            variance += events / (left * (left - events)) if events < left else 0.0
            curve.append(Survival(day, estimate, *_limits(estimate, variance), left))
        left -= len(same)
    return curve


def at_risk(times: Iterable[tuple[float, bool]], days: Iterable[float]) -> dict[float, int]:
    """How many are still observed just before each of the days."""
    known = [time for time, _ in times]
    return {day: sum(time >= day for time in known) for day in days}


def _time(one: tuple[float, bool]) -> float:
    return one[0]


def _limits(estimate: float, variance: float) -> tuple[float, float]:
    if not 0 < estimate < 1:
        return estimate, estimate
    half = _Z * sqrt(variance) / abs(log(estimate))
    # The larger power of a number below 1 is the lower limit.
    return estimate ** exp(half), estimate ** exp(-half)
