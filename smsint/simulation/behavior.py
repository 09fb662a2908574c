"""How synthetic people answer: how often, how fast, in which words, and until when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from math import exp
from random import Random
from types import MappingProxyType

from smsint.domain.questions import Question

_DAY = timedelta(days=1)
_TO_SHOW = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class Says:
    """Something that somebody texts so long after they were enrolled, whatever they were sent."""

    after: timedelta
    words: Mapping[str, str]
    """By language."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How somebody lives with the texts."""

    name: str
    answers: float
    """The chance to answer a question on the first day."""
    keeps: float = 1.0
    """What is left of that chance after a week; 1: it never fades."""
    minutes: float = 25.0
    """Half of the answers come within this."""
    chats: float = 0.02
    """The chance to answer in words to something that was no question."""
    silent_after: timedelta | None = None
    """When they stop answering from one day to the next."""
    says: Sequence[Says] = ()
    new_phone_after: timedelta | None = None
    """When they come by with a new number."""
    dead_phone_after: timedelta | None = None
    """When texts no longer reach the phone."""

    @property
    def needs(self) -> timedelta:
        """How long somebody must have been enrolled for their habit to show."""
        moments = [says.after for says in self.says]
        moments += [
            after
            for after in (self.silent_after, self.new_phone_after, self.dead_phone_after)
            if after is not None
        ]
        return max(moments, default=timedelta()) + _TO_SHOW


_STOP = {"en": "STOP", "es": "ALTO"}
_START = {"en": "START", "es": "START"}
_HELP = {"en": "HELP", "es": "AYUDA"}
_CRISIS = {"en": "i just want to kill myself", "es": "ya no quiero vivir, me quiero matar"}
_LOW = {"en": "cant do this anymore, nobody cares", "es": "ya no puedo mas, a nadie le importo"}
_RIDE = {
    "en": "can somebody call me about friday, my ride fell through",
    "es": "me pueden llamar por lo del viernes, no tengo quien me lleve",
}
_THANKS = {"en": ("thanks", "thank you", "ok", "needed that today"), "es": ("gracias", "ok", "sí")}

HABITS: Mapping[str, Habit] = MappingProxyType(
    {
        habit.name: habit
        for habit in (
            Habit("steady", 0.9, minutes=12, chats=0.04),
            Habit("evening", 0.85, minutes=330, chats=0.0),
            Habit("fading", 0.85, keeps=0.45),
            Habit("sudden", 0.9, minutes=15, silent_after=9 * _DAY),
            Habit("now_and_then", 0.45, minutes=60),
            Habit("quiet", 0.0, chats=0.0),
            Habit("stopped", 0.6, says=(Says(6 * _DAY + timedelta(hours=3), _STOP),)),
            Habit(
                "stopped_and_back",
                0.6,
                says=(Says(4 * _DAY, _STOP), Says(7 * _DAY + timedelta(hours=2), _START)),
            ),
            Habit("asks", 0.7, says=(Says(3 * _DAY, _HELP), Says(8 * _DAY, _RIDE))),
            Habit("crisis", 0.7, says=(Says(10 * _DAY, _CRISIS),), silent_after=10 * _DAY),
            Habit("low", 0.7, keeps=0.8, says=(Says(8 * _DAY, _LOW),)),
            Habit("moved", 0.8, new_phone_after=9 * _DAY),
            Habit("dead_phone", 0.7, dead_phone_after=8 * _DAY),
        )
    }
)
MIX = (
    "evening", "steady", "fading", "sudden", "stopped", "crisis", "moved", "asks", "quiet",
    "steady", "now_and_then", "low", "dead_phone", "stopped_and_back", "steady", "fading",
    "steady", "now_and_then", "evening",
)  # fmt: skip
"""One of each first; the repetitions are how common a habit is."""

_NUMBERS = {
    "en": "zero one two three four five six seven eight nine ten",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez",
}
_YES = {"en": ("yes", "Yes", "yeah", "yes i did"), "es": ("sí", "si", "Sí", "si lo hice")}
_NO = {"en": ("no", "No", "not today", "nope"), "es": ("no", "No", "hoy no")}


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as the person who reads it takes it."""

    language: str
    question: Question | None
    enrolled_for: timedelta
    """How long they had been enrolled when it came."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What somebody texts back, and how long it takes them."""

    body: str
    after: timedelta


def reply(habit: Habit, wellbeing: float, heard: Heard, chance: Random) -> Reply | None:
    """What somebody with this habit makes of a text; none when they let it be."""
    if habit.silent_after is not None and heard.enrolled_for >= habit.silent_after:
        return None
    if heard.question is None:
        if chance.random() >= habit.chats:
            return None
        return Reply(chance.choice(_THANKS[heard.language]), _latency(habit, chance))
    weeks = heard.enrolled_for / timedelta(weeks=1)
    if chance.random() >= habit.answers * habit.keeps**weeks:
        return None
    return Reply(_answer(heard, heard.question, wellbeing, chance), _latency(habit, chance))


def _latency(habit: Habit, chance: Random) -> timedelta:
    """Log-normal, as measured of real people: most are quick, a few take hours."""
    minutes = habit.minutes * exp(chance.gauss(0, 0.7))
    return timedelta(minutes=round(min(max(minutes, 1), 20 * 60)))


def _answer(heard: Heard, question: Question, wellbeing: float, chance: Random) -> str:
    if question.options:
        return chance.choice(question.options)
    if question.kind == "yes_no":
        words = _YES if chance.random() < wellbeing / 10 else _NO
        return chance.choice(words[heard.language])
    return _number(heard, question, wellbeing, chance)


def _number(heard: Heard, question: Question, wellbeing: float, chance: Random) -> str:
    """Mostly digits; sometimes a word, now and then something that is no number at all."""
    low, high = question.min, question.max
    middle = low + wellbeing / 10 * (high - low)
    value = min(max(round(chance.gauss(middle, 1.6)), low), high)
    way = chance.random()
    if way < 0.03:
        return {"en": "idk", "es": "no sé"}[heard.language]
    words = _NUMBERS[heard.language].split()
    return words[value] if way < 0.12 and 0 <= value < len(words) else str(value)
