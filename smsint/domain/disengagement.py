"""From measures and rules to flags: open, keep or close, with one plain sentence of reasons."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Any

from smsint.domain.engagement import (
    RECENT,
    Drift,
    Record,
    drift,
    latency,
    missed_streak,
    rate,
    response_drop,
    silent_for,
    slope,
    slower,
    unprompted,
)
from smsint.domain.flag_rules import FlagRule, Measure
from smsint.domain.rules import MEASURES, on_day, opens_on

_HOUR = timedelta(hours=1)
KNOWN_FROM = 4
"""Own prompts from which on a baseline is somebody's own: as many as what is believed beforehand counts."""


@dataclass(frozen=True, slots=True)
class Signals:
    """Everything that rules look at, for one person at one moment."""

    programme_day: int
    prompts: int
    """Arrived in the last six weeks."""
    silent: timedelta
    values: Mapping[Measure, float]
    """A measure that is missing is not known: it neither opens nor closes a flag."""
    drift: Drift
    record: Record | None = None

    @property
    def shown(self) -> dict[str, Any]:
        """Further values that help to understand a flag; worked out only for one that opens."""
        return _shown(self.record, self.drift) if self.record else {}


def signals_of(
    record: Record, *, programme_day: int, texted: bool, other: Mapping[Measure, float]
) -> Signals:
    """Measures a person. ``other`` holds what the clinic and the phone say.

    While texts cannot reach somebody (``texted`` is false: paused, held, opted out) their silence
    says nothing, and no measure of taking part is known.
    """
    drifting, silent = drift(record), silent_for(record)
    values: dict[Measure, float] = dict(other)
    if texted:
        values["missed_streak"] = missed_streak(record)
        values["silent_hours"] = round(silent / _HOUR, 1)
        values["drift"] = drifting.chance
        dropped = response_drop(record.days, record.today)
        if dropped is not None:
            values["response_drop"] = round(dropped, 3)
    prompts = sum(day.prompts for day in record.days)
    return Signals(programme_day, prompts, silent, values, drifting, record)


def _shown(record: Record, drifting: Drift) -> dict[str, Any]:
    days, today = record.days, record.today
    weeks = {f"answered_{n}_days": rate(days, today, last=n) for n in (7, 14, 28)}
    shown: dict[str, Any] = {
        name: f"{one.replied} of {one.asked}" for name, one in weeks.items() if one.asked
    }
    shown["baseline"] = drifting.baseline
    shown["unprompted_14_days"] = unprompted(days, today, last=RECENT)
    took, change = latency(days, today, last=RECENT), slope(days, today)
    if took is not None:
        shown["reply_minutes"] = round(took / timedelta(minutes=1))
    if change is not None:
        shown["slope"] = round(change, 3)
    return shown


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
    return FlagDecision(rule, verdict, sentence(rule, signals), values, thresholds)


def next_moment(rules: Sequence[FlagRule], signals: Signals) -> timedelta | None:
    """After how long a rule opens without anything happening, because enough silence has passed."""
    waits = []
    for rule in rules:
        today = on_day(rule, signals.programme_day)
        value = signals.values.get(today.measure, 0.0)
        if today.silent is not None and value >= today.open_at and signals.silent < today.silent:
            waits.append(today.silent - signals.silent)
    return min(waits, default=None)


# In one plain sentence


def sentence(rule: FlagRule, signals: Signals) -> str:
    """Why the rule holds, as somebody would say it to a colleague."""
    value = signals.values.get(rule.measure, 0.0)
    return _SENTENCES[rule.measure](value, signals)


def _missed(value: float, signals: Signals) -> str:
    last = _count(int(value), "check-in")
    return (
        f"No answer to the last {last}, and no text for {_time(signals.silent)}.{_usual(signals)}"
    )


def _silent(_: float, signals: Signals) -> str:
    return f"No text for {_time(signals.silent)}.{_usual(signals)}"


def _dropped(value: float, signals: Signals) -> str:
    recent = signals.shown.get(f"answered_{RECENT}_days", "0 of 0")
    return f"Answered {recent} check-ins in two weeks: {value:.0%} less than their own usual."


def _drifting(value: float, signals: Signals) -> str:
    recent = signals.shown.get("answered_7_days")
    lately = f" Answered {recent} check-ins in the last week." if recent else ""
    return f"Seems to be drifting away (chance {value:.0%}).{lately}{_usual(signals)}"


def _usual(signals: Signals) -> str:
    """Nothing of somebody whom we hardly know: what is true of most would pass for their own."""
    if signals.drift.learned_from < KNOWN_FROM:
        return ""
    return f" Usually answers {round(signals.drift.baseline * 10)} of 10."


def _on_early_day(signals: Signals) -> str:
    return f" This is day {signals.programme_day + 1} of the programme."


def _slip(value: float, _: Signals) -> str:
    return f"Told us of use this week, with a craving or closeness to use of {value:g} out of 10."


_SENTENCES: Mapping[Measure, Callable[[float, Signals], str]] = {
    "missed_streak": _missed,
    "silent_hours": _silent,
    "response_drop": _dropped,
    "drift": _drifting,
    "missed_visits": lambda value, signals: (
        f"Missed {_count(int(value), 'visit')} and has kept none since.{_on_early_day(signals)}"
    ),
    "missed_doses": lambda value, _: (
        f"Missed {_count(int(value), 'dose')}, and none was dispensed since."
        + (" Tolerance may be lower: talk about safety first." if value >= 3 else "")
    ),
    "positive_urine": lambda _, signals: f"A urine test showed opioids.{_on_early_day(signals)}",
    "refill_gap_days": lambda value, _: (
        f"The medicine that was dispensed last ran out {_count(int(value), 'day')} ago."
    ),
    "slip_and_craving": _slip,
    "failed_deliveries": lambda value, _: (
        f"The last {_count(int(value), 'text')} did not arrive: the phone is off, out of reach, or"
        " the number has changed."
    ),
    "wrong_number": lambda *_: "The number may belong to somebody else: texts are held.",
    "opted_out": lambda *_: "Asked for no more texts. Care goes on: ask how to keep in touch.",
}


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _time(silent: timedelta) -> str:
    if silent < timedelta(days=2):
        return _count(int(silent / _HOUR), "hour")
    return _count(silent.days, "day")


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
