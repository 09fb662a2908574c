"""From measures and rules to flags: open, keep or close."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from smsint.domain.engagement import Record, slower
from smsint.domain.flag_rules import FlagRule, Measure
from smsint.domain.reasons import sentence
from smsint.domain.rules import MEASURES, on_day, opens_on
from smsint.domain.signals import Signals

_HOUR = timedelta(hours=1)


class Verdict(StrEnum):
    """What happens to a flag."""

    OPEN = "open"
    KEEP = "keep"
    CLOSE = "close"


class Closed(StrEnum):
    """Why a flag closed by itself; otherwise the outcome of its task says why."""

    RETURNED = "returned"
    """The person texts again."""
    OVER = "over"
    """What it was about is no longer so."""
    ENDED = "ended"
    """The enrollment is over."""
    RULE_REMOVED = "rule_removed"
    """The programme has no such rule any more."""


@dataclass(frozen=True, slots=True)
class FlagDecision:
    """What one rule says of one person now; of a flag that opens, everything that led to it."""

    rule: FlagRule
    """As it stood on this programme day, for this person."""
    verdict: Verdict
    sentence: str
    values: Mapping[str, Any]
    thresholds: Mapping[str, Any]

    @property
    def kind(self) -> str:
        """disengagement, clinic or reachability."""
        return MEASURES[self.rule.measure].kind


def decide(
    rules: Sequence[FlagRule], signals: Signals, open_rules: Collection[str]
) -> list[FlagDecision]:
    """The flags to open, keep and close; rules that say nothing are left out."""
    decisions = []
    for rule in rules:
        today = on_day(rule, signals.programme_day)
        verdict = _verdict(today, signals, is_open=rule.id in open_rules)
        if verdict is not None:
            decisions.append(_decision(today, verdict, signals))
    return decisions


def _verdict(rule: FlagRule, signals: Signals, *, is_open: bool) -> Verdict | None:
    value = signals.values.get(rule.measure)
    if is_open:
        over = not rule.enabled or (value is not None and value <= rule.close_at)
        return Verdict.CLOSE if over else Verdict.KEEP
    if value is None or value < rule.open_at or not opens_on(rule, signals.programme_day):
        return None
    if rule.silent is not None and signals.silent < rule.silent:
        return None
    return Verdict.OPEN if signals.prompts >= rule.min_prompts else None


def _decision(rule: FlagRule, verdict: Verdict, signals: Signals) -> FlagDecision:
    if verdict is not Verdict.OPEN:
        return FlagDecision(rule, verdict, "", {}, {})
    values = {
        rule.measure: signals.values.get(rule.measure),
        "silent_hours": round(signals.silent / _HOUR, 1),
        "programme_day": signals.programme_day,
        "prompts": signals.prompts,
        **signals.shown,
    }
    thresholds: dict[str, Any] = {"open_at": rule.open_at, "close_at": rule.close_at}
    if rule.silent is not None:
        thresholds["silent_hours"] = rule.silent / _HOUR
    if rule.min_prompts:
        thresholds["min_prompts"] = rule.min_prompts
    return FlagDecision(rule, verdict, sentence(rule.measure, signals), values, thresholds)


def next_moment(rules: Sequence[FlagRule], signals: Signals) -> timedelta | None:
    """After how long a rule opens without anything happening, because enough silence has passed."""
    waits = []
    for rule in rules:
        today = on_day(rule, signals.programme_day)
        value = signals.values.get(today.measure, 0.0)
        if today.silent is not None and value >= today.open_at and signals.silent < today.silent:
            waits.append(today.silent - signals.silent)
    return min(waits, default=None)


# For the order of the list

_CLINIC_POINTS: Mapping[Measure, float] = {
    "missed_doses": 1.0,
    "missed_visits": 1.0,
    "positive_urine": 1.0,
    "slip_and_craving": 0.2,
}


@dataclass(frozen=True, slots=True)
class Score:
    """How much somebody needs a call, for the order of the list; from 0 to 15."""

    value: float
    components: Mapping[str, float]
    """What it is the sum of, and the standing behind the first."""


def score(record: Record, signals: Signals) -> Score:
    """``10 * chance of drifting away + doublings of reply time (up to 2) + clinic (up to 3)``.

    The clinic's part is one point for each missed dose, missed visit and positive test, and a
    fifth of the craving reported with a slip. It orders the list and opens no flag.
    """
    chance = signals.values.get("drift", 0.0)
    clinic = sum(points * signals.values.get(name, 0.0) for name, points in _CLINIC_POINTS.items())
    parts = {
        "drifting": round(10 * chance, 2),
        "slower": slower(record.days, record.today),
        "clinic": round(min(clinic, 3.0), 2),
    }
    standing = {name: round(part, 3) for name, part in signals.drift.standing._asdict().items()}
    return Score(
        round(sum(parts.values()), 2), {**parts, **standing, "baseline": signals.drift.baseline}
    )
