"""How somebody takes part, measured on the counters of their days (docs/stepping-in.md).

Everything here is a pure function of the last six weeks of daily counters. Time in which somebody
could not answer is taken out: prompts that did not arrive are no prompts, a paused or opted-out
person is sent none, and nothing before ``since`` counts (the end of a pause, or the moment at
which staff spoke with the person).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import log
from statistics import median
from typing import NamedTuple

WINDOW_DAYS = 42
"""No measure looks further back."""
RIPE_AFTER = 2
"""Days. A prompt waits for its answer for a day at most, so that one of the day before yesterday
that has no reply is missed, and one of yesterday may still be answered."""
RECENT = 14
"""Days that are compared with what the person did before."""


class Day(NamedTuple):
    """The counters of one local day, as ``db/tables/engagement.py`` describes them."""

    on: date
    sent: int = 0
    delivered: int = 0
    undelivered: int = 0
    prompts: int = 0
    answered: int = 0
    not_understood: int = 0
    inbound: int = 0
    unprompted: int = 0
    latency_s: int = 0

    @property
    def replied(self) -> int:
        """Prompts with a reply, understood or not."""
        return self.answered + self.not_understood


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of one person's taking part."""

    days: Sequence[Day]
    """Oldest first; days without any event may be left out."""
    today: date
    """The local date now."""
    now: datetime
    last_heard_at: datetime | None = None
    """Their last text of any kind."""
    since_at: datetime | None = None
    """Silence counts from here at the earliest."""
    since_on: date | None = None
    """The local date of ``since_at``: missed prompts count from here."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Replies out of prompts."""

    replied: int
    asked: int

    @property
    def share(self) -> float | None:
        """None when nothing was asked: no prompt is not the same as no answer."""
        return self.replied / self.asked if self.asked else None


def asked(day: Day, today: date) -> int:
    """Prompts of a day that were answered, or whose time for an answer is over."""
    ripe = (today - day.on).days >= RIPE_AFTER
    return max(day.prompts, day.replied) if ripe else day.replied


def rate(days: Iterable[Day], today: date, *, last: int, before: int = 0) -> Rate:
    """Replies out of prompts in the ``last`` days that end ``before`` days ago.

    Domain notes 3.2: prompted only, understood and not understood alike, undelivered taken out.
    """
    window = [day for day in days if before <= (today - day.on).days < before + last]
    return Rate(sum(day.replied for day in window), sum(asked(day, today) for day in window))


def unprompted(days: Iterable[Day], today: date, *, last: int) -> int:
    """Texts that nobody asked for, apart from the response rate."""
    return sum(day.unprompted for day in days if (today - day.on).days < last)


def latency(days: Iterable[Day], today: date, *, last: int, before: int = 0) -> timedelta | None:
    """How fast somebody replies: the median over days with a reply of that day's mean."""
    means = [
        day.latency_s / day.replied
        for day in days
        if before <= (today - day.on).days < before + last and day.replied
    ]
    return timedelta(seconds=median(means)) if means else None


def silent_for(record: Record) -> timedelta:
    """Since their last text, or since they can answer; zero when neither is known."""
    known = [at for at in (record.last_heard_at, record.since_at) if at is not None]
    return max(record.now - max(known), timedelta()) if known else timedelta()


def missed_streak(record: Record) -> int:
    """Prompts in a row without a reply, up to the latest whose time is over."""
    streak = 0
    for day in reversed(record.days):
        if day.replied or (record.since_on and day.on < record.since_on):
            break
        streak += asked(day, record.today)
    return streak


def slope(days: Sequence[Day], today: date) -> float | None:
    """Response rate of the last two weeks less that of the two weeks before."""
    recent = rate(days, today, last=RECENT).share
    earlier = rate(days, today, last=RECENT, before=RECENT).share
    return None if recent is None or earlier is None else recent - earlier


def response_drop(days: Sequence[Day], today: date) -> float | None:
    """By which part the last two weeks lie below the person's own rate before; at least 0."""
    recent = rate(days, today, last=RECENT).share
    own = rate(days, today, last=WINDOW_DAYS - RECENT, before=RECENT).share
    return None if recent is None or not own else max(0.0, 1 - recent / own)


# The score

PRIOR_REPLIED, PRIOR_MISSED = 2.8, 1.2
"""What is believed of somebody before the first prompt: 70 percent answered (Jones 2019: 69.8
percent in dependent samples), worth four prompts."""
BASELINE_LAG = 14
"""Days. The own baseline is learned from days at least this old, so that fading does not pass
for the new normal at once."""
_HIGHEST, _LOWEST = 0.95, 0.08
"""Bounds of the baseline: nobody answers for certain, and nobody never."""


class Standing(NamedTuple):
    """How likely each of four ways of taking part is; they sum to 1."""

    as_usual: float = 0.90
    short_gap: float = 0.05
    """A trip, an illness, a lost charger: hardly any answers, but back within days."""
    fading: float = 0.03
    """Answers half as often as usual, and seldom recovers alone."""
    silent: float = 0.02
    """Answers no more."""


ANSWERS = Standing(1.0, 0.12, 0.45, 0.04)
"""By what the own baseline is multiplied in each standing."""
TO_GAP, TO_FADING, TO_SILENT = 0.03, 0.004, 0.003
"""Chances of a day on which somebody takes part as usual: a gap every five weeks or so."""
GAP_ENDS, FADING_ENDS, SILENT_ENDS = 0.3, 0.01, 0.005
"""Chances to take part as usual again on the next day: gaps last three days on average."""
FADES_OUT = 0.05


@dataclass(frozen=True, slots=True)
class Drift:
    """Whether somebody drifts away, judged by their own baseline."""

    chance: float
    """That they are fading or silent; 0 to 1."""
    standing: Standing
    baseline: float
    """Their own chance to answer a prompt."""
    learned_from: int = 0
    """So many of their own prompts are in the baseline; the rest of it is what is true of most."""


def drift(record: Record) -> Drift:
    """The chance that somebody drifts away: a hidden Markov filter over their days.

    Each day moves the standing by the chances above, then weighs it by what happened: a reply by
    ``p * f``, a missed prompt by ``1 - p * f``, a text that nobody asked for by ``f``; ``p`` is the
    own baseline and ``f`` the factor of the standing. So two missed prompts say much of somebody
    who answers nine of ten and little of somebody who answers three of ten, and a silence of some
    days is taken for the short gap that it mostly is until it outlasts one.
    """
    standing: _Parts = Standing()
    own, replied, missed = _PRIOR, PRIOR_REPLIED, PRIOR_MISSED
    days, learned, last = record.days, 0, None
    for day in days:
        on = day.on.toordinal()
        if record.since_on and day.on < record.since_on:
            continue
        while on - days[learned].on.toordinal() >= BASELINE_LAG:
            old = days[learned]
            replied, missed = replied + old.replied, missed + max(old.prompts - old.replied, 0)
            learned += 1
        own = min(max(replied / (replied + missed), _LOWEST), _HIGHEST)
        for _ in range(on - last if last is not None else 1):
            standing = _next_day(*standing)
        standing, last = _weighed(*standing, day, own, open_=day.on >= record.today), on
    own_prompts = round(replied + missed - PRIOR_REPLIED - PRIOR_MISSED)
    chance = round(standing[2] + standing[3], 4)
    return Drift(chance, Standing(*standing), round(own, 3), own_prompts)


_PRIOR = PRIOR_REPLIED / (PRIOR_REPLIED + PRIOR_MISSED)
_Parts = tuple[float, float, float, float]


def _next_day(usual: float, gap: float, fading: float, silent: float) -> _Parts:
    return (
        usual * (1 - TO_GAP - TO_FADING - TO_SILENT)
        + gap * GAP_ENDS
        + fading * FADING_ENDS
        + silent * SILENT_ENDS,
        usual * TO_GAP + gap * (1 - GAP_ENDS - TO_SILENT),
        usual * TO_FADING + fading * (1 - FADING_ENDS - FADES_OUT),
        (usual + gap) * TO_SILENT + fading * FADES_OUT + silent * (1 - SILENT_ENDS),
    )


def _weighed(
    usual: float, gap: float, fading: float, silent: float, day: Day, own: float, *, open_: bool
) -> _Parts:
    """The standing after what happened on a day; a prompt of yesterday counts as missed until its
    answer comes, one of today (``open_``) does not."""
    replied = day.replied
    for _ in range(replied + min(day.unprompted, 1)):
        gap, fading, silent = gap * ANSWERS[1], fading * ANSWERS[2], silent * ANSWERS[3]
    for _ in range(0 if open_ else day.prompts - replied):
        usual, gap = usual * (1 - own), gap * (1 - own * ANSWERS[1])
        fading, silent = fading * (1 - own * ANSWERS[2]), silent * (1 - own * ANSWERS[3])
    total = usual + gap + fading + silent
    return usual / total, gap / total, fading / total, silent / total


def slower(days: Sequence[Day], today: date) -> float:
    """How much slower the replies of a week are than before, in doublings, from 0 to 2."""
    now, before = latency(days, today, last=7), latency(days, today, last=35, before=7)
    if not now or not before:
        return 0.0
    return round(min(max(log(now / before, 2), 0.0), 2.0), 3)
