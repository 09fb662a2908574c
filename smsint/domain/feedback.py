"""What somebody's own answers of the last two weeks add up to, in numbers that a text can say.

Feedback on one's own behavior (BCT 2.2) works when it is true and kind: it says what was done,
never what was missed, and says nothing where there is too little to go on.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean

from smsint.domain.rendering import ENOUGH_ANSWERS

WEEK = timedelta(days=7)
LOOK_BACK = 2 * WEEK
STREAKS_LOOK_BACK = timedelta(days=120)
_LOWER_IS_BETTER = {"craving": True, "mood": False}
MEANS = tuple(_LOWER_IS_BETTER)
"""The items whose weekly means texts may name."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """One question of a check-in and what became of it."""

    on: date
    """The patient's local date when it was asked."""
    answered: bool
    open: bool = False
    """Still waiting: not missed yet."""


@dataclass(frozen=True, slots=True)
class Said:
    """One number that somebody answered; of several to one question, the last."""

    item: str
    value: int
    on: date


def feedback(
    check_ins: Sequence[CheckIn], answers: Sequence[Said], today: date
) -> dict[str, str | None]:
    """The values of ``content.VARIABLES`` that come from somebody's own answers."""
    found: dict[str, int | None] = {**_counts(check_ins, today), "streak_days": None}
    row = streak(check_ins)
    if row >= 2:
        found["streak_days"] = row
    for item, lower in _LOWER_IS_BETTER.items():
        found |= _means(item, [said for said in answers if said.item == item], today, lower)
    return {name: None if value is None else str(value) for name, value in found.items()}


def streak(check_ins: Iterable[CheckIn]) -> int:
    """How many of the latest days with a check-in had an answer, without a gap."""
    days = check_in_days(check_ins)
    count = 0
    for on in sorted(days, reverse=True):
        if not days[on]:
            break
        count += 1
    return count


def check_in_days(check_ins: Iterable[CheckIn]) -> Mapping[date, bool]:
    """Each day with a check-in, and whether one was answered; a day that is not over is left out."""
    days: dict[date, bool] = {}
    waiting: set[date] = set()
    for one in check_ins:
        days[one.on] = days.get(one.on, False) or one.answered
        if one.open:
            waiting.add(one.on)
    return {on: answered for on, answered in days.items() if answered or on not in waiting}


def _counts(check_ins: Sequence[CheckIn], today: date) -> dict[str, int | None]:
    """Done of asked; nothing for a week without an answer, as none of six is no feedback."""
    lately = [one for one in check_ins if _in_week(one.on, today) and not one.open]
    done = sum(one.answered for one in lately)
    if not done:
        return {"check_ins_asked": None, "check_ins_done": None}
    return {"check_ins_asked": len(lately), "check_ins_done": done}


def _means(
    item: str, answers: Sequence[Said], today: date, lower_is_better: bool
) -> dict[str, int | None]:
    now, before = _mean(answers, today), _mean(answers, today - WEEK)
    better = None
    if now is not None and before is not None:
        better = now < before if lower_is_better else now > before
    return {
        f"mean_{item}": now,
        f"mean_{item}_before": before if now is not None else None,
        f"mean_{item}_{'lower' if lower_is_better else 'higher'}": now if better else None,
    }


def _mean(answers: Sequence[Said], last: date) -> int | None:
    """Rounded half up: what is said must differ where it is called different."""
    values = [said.value for said in answers if _in_week(said.on, last)]
    return int(fmean(values) + 0.5) if len(values) >= ENOUGH_ANSWERS else None


def _in_week(on: date, last: date) -> bool:
    return last - WEEK < on <= last
