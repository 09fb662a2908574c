"""A learning policy: Thompson sampling with Bernoulli outcomes, updated in batches.

In each group of situations an action's chance of a good outcome has a Beta(1 + good, 1 + other)
posterior. An action is drawn with the probability that it is the best one, computed and not sampled,
so that the probability that is logged is exact. It is mixed with a uniform share and kept away from
0 and 1: without that nobody could estimate an effect afterwards (Boruvka 2018; Oralytics,
arXiv 2402.17003).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, log
from typing import Any

from smsint.domain.trial import Split, ThompsonPolicy

_STEPS = 2000
"""Of the integration over [0, 1]: an error below 1e-6 for any posterior up to some 100,000 points."""


@dataclass(frozen=True, slots=True)
class Observation:
    """One closed decision point: what was known, done and observed."""

    known: Mapping[str, Any]
    action: str
    good: bool


def fit(policy: ThompsonPolicy, observations: Iterable[Observation]) -> dict[str, Any]:
    """The parameters after these observations: counts and probabilities by group."""
    groups: dict[str, dict[str, list[int]]] = {}
    for one in observations:
        group = groups.setdefault(group_of(policy, one.known), _empty(policy))
        if one.action in group:
            group[one.action][0 if one.good else 1] += 1
    return {
        "groups": {
            name: {"counts": counts, "probabilities": _learnt(policy, counts)}
            for name, counts in sorted(groups.items())
        }
    }


def probabilities_in(
    policy: ThompsonPolicy, known: Mapping[str, Any], parameters: Mapping[str, Any] | None
) -> dict[str, float]:
    """The probabilities in the present situation; uniform where nothing was learnt yet.

    Parameters that were learnt under other actions do not count.
    """
    groups = parameters.get("groups", {}) if parameters else {}
    group = groups.get(group_of(policy, known), {})
    learnt: Mapping[str, float] = group.get("probabilities", {})
    if set(learnt) != set(policy.names):
        return dict.fromkeys(policy.names, 1 / len(policy.names))
    return {name: learnt[name] for name in policy.names}


def group_of(policy: ThompsonPolicy, known: Mapping[str, Any]) -> str:
    """The group of a situation, such as ``response_rate_7=1|language=es``."""
    return "|".join(f"{split.covariate}={_part(split, known)}" for split in policy.context)


def kept_apart(probabilities: Sequence[float], least: float) -> list[float]:
    """The same, with none below ``least``: what those are given is taken from the others in proportion."""
    low: set[int] = set()
    while True:
        rest = sum(p for n, p in enumerate(probabilities) if n not in low)
        scale = (1 - least * len(low)) / rest if rest else 0.0
        below = {n for n, p in enumerate(probabilities) if n not in low and p * scale < least}
        if not below:
            return [least if n in low else p * scale for n, p in enumerate(probabilities)]
        low |= below
        if len(low) == len(probabilities):
            return [1 / len(probabilities)] * len(probabilities)


def best_chances(counts: Sequence[tuple[int, int]]) -> list[float]:
    """The probability of each action to have the highest chance of a good outcome.

    The integral over x of its density times the others' distribution functions, by the midpoint
    rule on a grid; the grid's own sums are the distribution functions, so that the results sum to 1.
    """
    densities = [_density(good, other) for good, other in counts]
    below = [0.0] * len(counts)
    chances = [0.0] * len(counts)
    for at in range(_STEPS):
        halfway = [b + d[at] / 2 for b, d in zip(below, densities, strict=True)]
        for n, density in enumerate(densities):
            product = density[at]
            for m, value in enumerate(halfway):
                if m != n:
                    product *= value
            chances[n] += product
        below = [b + d[at] for b, d in zip(below, densities, strict=True)]
    total = sum(chances)
    return [chance / total for chance in chances]


def _learnt(policy: ThompsonPolicy, counts: Mapping[str, Sequence[int]]) -> dict[str, float]:
    share = 1 / len(policy.names)
    if sum(sum(pair) for pair in counts.values()) < policy.minimum:
        return dict.fromkeys(policy.names, share)
    chances = best_chances([(counts[name][0], counts[name][1]) for name in policy.names])
    mixed = [(1 - policy.explore) * chance + policy.explore * share for chance in chances]
    rounded = [round(p, 6) for p in kept_apart(mixed, policy.least)]
    rounded[-1] = round(1 - sum(rounded[:-1]), 6)
    return dict(zip(policy.names, rounded, strict=True))


def _density(good: int, other: int) -> list[float]:
    """Beta(1 + good, 1 + other) at the midpoints of the grid, summing to 1."""
    grid = [(at + 0.5) / _STEPS for at in range(_STEPS)]
    logs = [good * log(x) + other * log(1 - x) for x in grid]
    highest = max(logs)
    values = [exp(value - highest) for value in logs]
    total = sum(values)
    return [value / total for value in values]


def _empty(policy: ThompsonPolicy) -> dict[str, list[int]]:
    return {name: [0, 0] for name in policy.names}


def _part(split: Split, known: Mapping[str, Any]) -> str:
    value = known.get(split.covariate)
    if value is None:
        return "unknown"
    if not split.at or not isinstance(value, int | float):
        return str(value)
    return str(sum(value >= cut for cut in split.at))
