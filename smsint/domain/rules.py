"""When staff should hear of somebody: the standard rules, and how protocol, arm, site and patient change them.

The thresholds are those of the domain notes, section 3.3, where a publication gives one (WelTel:
48 h; the Australian methadone guideline: three missed days; Recovery Line and MySafeRx: opioid use
in the first month), and proposals elsewhere: a clinic changes them in the protocol file, for its
site, or for one patient.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

from smsint.domain.flag_rules import FlagRule, Measure, RuleChange
from smsint.domain.protocol import Protocol

Kind = Literal["disengagement", "clinic", "reachability"]


@dataclass(frozen=True, slots=True)
class MeasureInfo:
    """What a measure is, for people who write rules."""

    kind: Kind
    """Reachability is about a phone: it never counts as disengagement."""
    unit: str
    meaning: str


MEASURES: Mapping[Measure, MeasureInfo] = MappingProxyType(
    {
        "missed_streak": MeasureInfo(
            "disengagement", "prompts", "prompts in a row without a reply, whose time is over"
        ),
        "silent_hours": MeasureInfo("disengagement", "hours", "since the last text of any kind"),
        "response_drop": MeasureInfo(
            "disengagement",
            "part",
            "by which part the response rate of 14 days lies below the person's own before; 0 to 1",
        ),
        "drift": MeasureInfo(
            "disengagement",
            "chance",
            "that the person is fading or silent, judged by their own baseline; 0 to 1",
        ),
        "missed_visits": MeasureInfo(
            "clinic", "visits", "missed in the last 30 days, since one was kept"
        ),
        "missed_doses": MeasureInfo(
            "clinic", "days", "reported missed in the last 14 days, since one was dispensed"
        ),
        "positive_urine": MeasureInfo(
            "clinic", "tests", "positive for opioids in the last 14 days, since a negative one"
        ),
        "refill_gap_days": MeasureInfo(
            "clinic", "days", "since the supply that was last dispensed ran out"
        ),
        "slip_and_craving": MeasureInfo(
            "clinic",
            "points",
            "the highest craving or closeness to use reported within a week of a reported slip",
        ),
        "failed_deliveries": MeasureInfo("reachability", "texts", "in a row that did not arrive"),
        "wrong_number": MeasureInfo(
            "reachability", "yes or no", "texts are held because the number may be another's"
        ),
        "opted_out": MeasureInfo("reachability", "yes or no", "asked for no more texts"),
    }
)

STANDARD: tuple[FlagRule, ...] = (
    FlagRule(
        id="two-missed",
        measure="missed_streak",
        open_at=2,
        close_at=0,
        silent=timedelta(days=7),
        early=RuleChange(silent=timedelta(hours=48)),
    ),
    FlagRule(id="drifting", measure="drift", open_at=0.4, close_at=0.15, min_prompts=3),
    FlagRule(
        id="response-drop", measure="response_drop", open_at=0.5, close_at=0.25, min_prompts=8
    ),
    FlagRule(
        id="missed-visit",
        measure="missed_visits",
        open_at=1,
        close_at=0,
        early=RuleChange(level="red"),
    ),
    FlagRule(id="three-missed-doses", measure="missed_doses", level="red", open_at=3, close_at=0),
    FlagRule(id="missed-dose", measure="missed_doses", open_at=1, close_at=0),
    FlagRule(id="refill-gap", measure="refill_gap_days", open_at=2, close_at=0),
    FlagRule(id="positive-urine", measure="positive_urine", open_at=1, close_at=0, only_early=True),
    FlagRule(id="slip-and-craving", measure="slip_and_craving", level="red", open_at=7, close_at=5),
    FlagRule(id="not-delivered", measure="failed_deliveries", open_at=2, close_at=0),
    FlagRule(id="wrong-number", measure="wrong_number", open_at=1, close_at=0),
    FlagRule(id="opted-out", measure="opted_out", open_at=1, close_at=0),
)


def rules_of(protocol: Protocol | None, arm_id: str = "") -> tuple[FlagRule, ...]:
    """The rules of a protocol's arm: the standard ones, with its own in their place or behind them.

    A protocol that the library no longer has leaves the standard rules.
    """
    own = protocol.rules if protocol else ()
    arm = protocol.arm(arm_id) if protocol else None
    rules = {rule.id: rule for rule in (*STANDARD, *own)}
    if arm is not None and arm.rules is not None:
        return tuple(rule for name, rule in rules.items() if name in arm.rules)
    return tuple(rules.values())


def overridden(
    rules: Sequence[FlagRule], *changes: Mapping[str, RuleChange]
) -> tuple[FlagRule, ...]:
    """The rules with a site's changes, and then a patient's."""
    return tuple(_changed(rule, changes) for rule in rules)


def _changed(rule: FlagRule, changes: Sequence[Mapping[str, RuleChange]]) -> FlagRule:
    for layer in changes:
        if rule.id in layer:
            rule = rule.changed(layer[rule.id])
            if rule.early:  # what somebody set for this person or site also holds early
                rule = rule.model_copy(update={"early": _less(rule.early, layer[rule.id])})
    return rule


def _less(early: RuleChange, change: RuleChange) -> RuleChange:
    return early.model_copy(update=dict.fromkeys(change.model_dump(exclude_none=True)))


def on_day(rule: FlagRule, programme_day: int) -> FlagRule:
    """The rule as it stands on a programme day: stricter in the first month."""
    return _early(rule) if rule.early and programme_day < rule.early_days else rule


@lru_cache(maxsize=4096)  # a sweep asks for the same few rules of everybody
def _early(rule: FlagRule) -> FlagRule:
    return rule.changed(rule.early) if rule.early else rule


def opens_on(rule: FlagRule, programme_day: int) -> bool:
    """Whether the rule may open a flag on a programme day at all."""
    return rule.enabled and (not rule.only_early or programme_day < rule.early_days)
