"""What rules look at: the measures of one person at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
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
    unprompted,
)
from smsint.domain.flag_rules import Measure

_HOUR = timedelta(hours=1)


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
