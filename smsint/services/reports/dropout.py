"""Synthetic people whose reason for falling silent is known, as daily counters.

For the flag report: real cohorts never say when somebody began to leave, these do. It is a model of
counters only (prompts, replies, failures per day), made without the engine and therefore fast; the
whole engine with texts and staff is what ``smsint simulate`` runs. Chances are set from published
figures where there are any, and by judgement where there are none.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from random import Random
from types import MappingProxyType

from smsint.domain.engagement import WINDOW_DAYS, Day, Record

START = date(2027, 1, 4)
"""A Monday."""
LONGEST = 120
"""Days that somebody is watched."""


class Mechanism(StrEnum):
    """Why somebody's replies change."""

    STAYS = "stays"
    """Takes part as ever, with a short silence now and then."""
    WORK_HOURS = "work_hours"
    """Answers little on workdays and much on days off, in shifts of weeks; stays."""
    PHONE_LOSS = "phone_loss"
    """Texts do not arrive for a while, then there is a new phone; stays."""
    GRADUATION = "graduation"
    """Needs the texts less and less, completes the programme."""
    GRADUAL_FADE = "gradual_fade"
    """Answers less from week to week, then leaves."""
    SUDDEN_STOP = "sudden_stop"
    """Stops from one day to the next, leaves one to four weeks later."""
    CRISIS = "crisis"
    """Writes more than usual for some days, then nothing, and leaves soon."""


LEAVES = frozenset({Mechanism.GRADUAL_FADE, Mechanism.SUDDEN_STOP, Mechanism.CRISIS})
MIX: Mapping[Mechanism, float] = MappingProxyType(
    {
        Mechanism.STAYS: 0.36,
        Mechanism.WORK_HOURS: 0.14,
        Mechanism.PHONE_LOSS: 0.08,
        Mechanism.GRADUATION: 0.08,
        Mechanism.GRADUAL_FADE: 0.16,
        Mechanism.SUDDEN_STOP: 0.10,
        Mechanism.CRISIS: 0.08,
    }
)
"""How common each is; a third leave within four months (domain notes 3.1: 27.7 percent in three)."""


@dataclass(frozen=True, slots=True)
class Synthetic:
    """One person, and what is true of them."""

    mechanism: Mechanism
    days: tuple[Day, ...]
    watched: int
    """Days until they left, completed the programme, or the study ended."""
    onset: int | None = None
    """The programme day on which they began to leave."""
    left: int | None = None
    """The programme day on which they left treatment."""

    def record(self, today: int) -> Record:
        """What a sweep knows early in the morning of a programme day."""
        on = START + timedelta(days=today)
        known = self.days[max(0, today - WINDOW_DAYS + 1) : today]
        heard = next((day.on for day in reversed(self.days[:today]) if day.inbound), None)
        now = datetime.combine(on, time(6), UTC)
        return Record(
            days=[day for day in known if day.sent or day.inbound],
            today=on,
            now=now,
            last_heard_at=datetime.combine(heard, time(18), UTC) if heard else None,
            since_at=datetime.combine(START, time(12), UTC),
            since_on=START,
        )


@dataclass(frozen=True, slots=True)
class _Life:
    """How one person takes part on each day."""

    own: float
    """The chance to answer a prompt, as ever."""
    chats: float
    """The chance of a text that nobody asked for."""
    daily: bool
    """Asked every day, or on Monday, Wednesday and Friday."""
    answers: Callable[[int], float] = lambda _: 1.0
    """By what the chance to answer is multiplied on a day."""
    chatty: Callable[[int], float] = lambda _: 1.0
    arrives: Callable[[int], bool] = lambda _: True


def person(mechanism: Mechanism, chance: Random) -> Synthetic:
    """One synthetic person, from a source of chance."""
    own = min(max(chance.betavariate(4.2, 1.8), 0.12), 0.97)  # mean 0.70: Jones 2019
    chats, daily = chance.uniform(0.0, 0.06), chance.random() < 0.6
    onset = chance.randrange(15, 75)
    gaps = _gaps(chance)

    def usual(day: int) -> float:
        return 0.1 if day in gaps else 1.0

    def life(**more: Callable[[int], float]) -> _Life:
        return _Life(own, chats, daily, **{"answers": usual, **more})  # type: ignore[arg-type]  # by name

    match mechanism:
        case Mechanism.STAYS:
            return _live(mechanism, life(), LONGEST, chance)
        case Mechanism.WORK_HOURS:
            shift = chance.randrange(7, 15)
            busy = lambda day: usual(day) * (0.45 if day // shift % 2 and day % 7 < 5 else 1.1)  # noqa: E731  # one rule of one life
            return _live(mechanism, life(answers=busy), LONGEST, chance)
        case Mechanism.PHONE_LOSS:
            back = onset + chance.randrange(5, 22)
            return _live(
                mechanism, life(arrives=lambda day: not onset <= day < back), LONGEST, chance
            )
        case Mechanism.GRADUATION:
            end = chance.randrange(70, 100)
            ease = lambda day: usual(day) * (1 - 0.4 * min(max(day - end + 28, 0) / 28, 1))  # noqa: E731
            return _live(mechanism, life(answers=ease), end, chance)
        case Mechanism.GRADUAL_FADE:
            length = chance.randrange(21, 43)
            left = onset + length + chance.randrange(0, 8)
            fade = lambda day: usual(day) * max(0.03, 1 - max(day - onset, 0) / length)  # noqa: E731
            return _live(mechanism, life(answers=fade), left, chance, onset)
        case Mechanism.SUDDEN_STOP:
            left = onset + chance.randrange(7, 29)
            stop = lambda day: usual(day) if day < onset else 0.02  # noqa: E731
            return _live(mechanism, life(answers=stop), left, chance, onset)
        case Mechanism.CRISIS:
            left = onset + chance.randrange(4, 15)
            stop = lambda day: usual(day) if day < onset else 0.05  # noqa: E731
            loud = lambda day: 0.1 if day >= onset else 6.0 if day >= onset - 5 else 1.0  # noqa: E731
            return _live(mechanism, life(answers=stop, chatty=loud), left, chance, onset)


def cohort(size: int, seed: int) -> list[Synthetic]:
    """So many people, mixed as ``MIX`` says; the same seed gives the same people."""
    kinds, weights = list(MIX), list(MIX.values())
    people = []
    for n in range(size):
        chance = Random(f"{seed}:{n}")  # noqa: S311  # nothing secret
        people.append(person(chance.choices(kinds, weights)[0], chance))
    return people


def _gaps(chance: Random) -> frozenset[int]:
    """Days on which somebody who stays hardly answers: a trip, an illness, a lost charger."""
    days: set[int] = set()
    start = 0
    while (start := start + int(chance.expovariate(1 / 50)) + 1) < LONGEST:
        days.update(range(start, start + chance.randrange(2, 7)))
    return frozenset(days)


def _live(
    mechanism: Mechanism, life: _Life, until: int, chance: Random, onset: int | None = None
) -> Synthetic:
    days = tuple(_day(n, life, chance) for n in range(min(until, LONGEST)))
    left = until if mechanism in LEAVES and until <= LONGEST else None
    return Synthetic(mechanism, days, len(days), onset if left else None, left)


def _day(n: int, life: _Life, chance: Random) -> Day:
    prompts = int(life.daily or n % 7 in {0, 2, 4})
    tip = 1
    sent = prompts + tip
    if not life.arrives(n):
        return Day(START + timedelta(days=n), sent=sent, undelivered=sent)
    answered = sum(chance.random() < min(life.own * life.answers(n), 0.98) for _ in range(prompts))
    chats = int(chance.random() < life.chats * life.chatty(n) * min(1.0, life.answers(n)))
    return Day(
        START + timedelta(days=n),
        sent=sent,
        delivered=sent,
        prompts=prompts,
        answered=answered,
        inbound=answered + chats,
        unprompted=chats,
        latency_s=answered * 1800,
    )
