"""Decisions drawn at random: what is known just before, each action's probability, and the draw.

The draw follows from the enrollment's recorded seed, the probability from the frozen covariates and
the version of the policy: anybody can compute both again (``docs/trials.md``).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from smsint.domain.randomization import draw
from smsint.domain.thompson import probabilities_in
from smsint.domain.trial import Covariate, FixedPolicy, Policy, TablePolicy

Covariates = Mapping[str, float | str | None]
Probabilities = Mapping[str, float]

DAYS_BACK = 28
"""How far back engagement is looked at."""
COVARIATES: Mapping[Covariate, str] = MappingProxyType(
    {
        "day": "programme day, from 0",
        "weekday": "local weekday of the occurrence, 0 is Monday",
        "hour": "local hour at which the occurrence was due, 0 to 23",
        "language": "en or es",
        "response_rate_7": "(answered_7 + 0.5) / (prompts_7 + 1): 0.5 where nothing was asked",
        "prompts_7": "texts that asked something, in the 7 local days before today",
        "answered_7": "of these, answered by now",
        "texts_7": "texts sent in the 7 local days before today and today",
        "inbound_7": "texts received in the 7 local days before today and today",
        "silent_days": "local days since the last text received or the enrollment, at most 28",
        "last_answer": "the latest understood answer to any question; empty before the first",
    }
)
"""What is frozen at every randomized decision, and what it means."""


@dataclass(frozen=True, slots=True)
class Recent:
    """What the engagement counters say of one enrollment."""

    prompts: int = 0
    answered: int = 0
    texts: int = 0
    inbound: int = 0
    heard_on: date | None = None
    """The last local day with a text from them; none within the days looked at."""
    last_answer: str | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """One randomized decision."""

    action: str
    probability: float
    """Of this action."""
    at: float
    """The uniform number."""
    label: str
    """What the number is made of besides the enrollment's seed."""
    probabilities: Probabilities
    treatment: bool
    """Whether it is another action than the control."""
    treatment_probability: float


def covariates(
    *, start_on: date, on: date, due_at: datetime, zone: str, language: str, recent: Recent
) -> dict[str, float | str | None]:
    """Everything that is frozen at a decision."""
    since = recent.heard_on or start_on
    return {
        "day": (on - start_on).days,
        "weekday": on.weekday(),
        "hour": due_at.astimezone(ZoneInfo(zone)).hour,
        "language": language,
        "response_rate_7": round((recent.answered + 0.5) / (recent.prompts + 1), 6),
        "prompts_7": recent.prompts,
        "answered_7": recent.answered,
        "texts_7": recent.texts,
        "inbound_7": recent.inbound,
        "silent_days": min(max((on - since).days, 0), DAYS_BACK),
        "last_answer": _number(recent.last_answer),
    }


def decide_action(
    policy: Policy,
    known: Covariates,
    *,
    seed: str,
    track_id: str,
    on: date,
    parameters: Mapping[str, Any] | None,
) -> Drawn:
    """Draws an action. ``parameters`` are those of a learning policy; none before its first update."""
    label = f"{track_id}:{on}"
    return drawn(probabilities_of(policy, known, parameters), draw(seed, label), label)


def drawn(probabilities: Probabilities, at: float, label: str = "") -> Drawn:
    """What a uniform number makes of the probabilities; the first action is the control."""
    action = choose_action(probabilities, at)
    control = next(iter(probabilities))
    return Drawn(
        action,
        probabilities[action],
        at,
        label,
        probabilities,
        action != control,
        round(1 - probabilities[control], 12),
    )


def probabilities_of(
    policy: Policy, known: Covariates, parameters: Mapping[str, Any] | None
) -> dict[str, float]:
    """The probability of each action, in the policy's order."""
    if isinstance(policy, FixedPolicy):
        return _in_order(policy.names, policy.probabilities)
    if isinstance(policy, TablePolicy):
        fitting = (
            cell.probabilities
            for cell in policy.cells
            if all(condition.fits(known.get(condition.covariate)) for condition in cell.when)
        )
        return _in_order(policy.names, next(fitting))
    return probabilities_in(policy, known, parameters)


def written(probabilities: Iterable[tuple[str, float]]) -> str:
    """Actions with their probabilities in the order of the draw: ``none=0.4/send=0.6``."""
    return "/".join(f"{action}={probability!r}" for action, probability in probabilities)


def read(text: str) -> dict[str, float]:
    """What ``written`` wrote. Raises ValueError for anything without numbers."""
    pairs = (part.partition("=") for part in text.split("/"))
    return {action: float(probability) for action, _, probability in pairs}


def choose_action(probabilities: Probabilities, at: float) -> str:
    """The action on which a uniform number in [0, 1) falls, in the policy's order."""
    upto = 0.0
    for action, probability in probabilities.items():
        upto += probability
        if at < upto:
            return action
    return action  # rounding left a sliver below 1


def _in_order(names: Iterable[str], probabilities: Probabilities) -> dict[str, float]:
    return {name: probabilities[name] for name in names}


def _number(value: str | None) -> float | str | None:
    """A scale's answer as a number, a word as it is."""
    try:
        return None if value is None else float(value)
    except ValueError:
        return value
