"""The people of a simulation: made up, and the same for the same seed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random

from smsint.simulation.behavior import HABITS, MIX, Habit

MORNING, NIGHT_SHIFT, DAY = (time(9), time(20)), (time(12), time(20)), (time(8), time(18))
_ZONES: Sequence[tuple[str, float, Sequence[int]]] = (
    ("America/New_York", 0.36, (212, 267, 305, 347, 404, 410, 617, 646, 716, 718, 786, 917)),
    ("America/Chicago", 0.22, (210, 214, 312, 314, 504, 612, 713, 773, 832, 901)),
    ("America/Los_Angeles", 0.22, (206, 213, 310, 323, 408, 415, 503, 510, 619, 702)),
    ("America/Denver", 0.08, (303, 385, 505, 720, 801, 915)),
    ("America/Phoenix", 0.08, (480, 520, 602, 623)),
    ("America/Puerto_Rico", 0.04, (787, 939)),
)
"""Zone, share of the cast, area codes."""
_MORE_RECENT = 1.5
"""Above 1 more people began lately than long ago, as in a clinic whose programmes come to an end."""
_RESERVED = 100
"""555-0100 to 555-0199 of every area code belong to nobody."""
_SPEAKS_SPANISH = {"America/Los_Angeles": 0.4, "America/Puerto_Rico": 1.0, "America/Phoenix": 0.4}
_OTHERWISE_SPANISH = 0.15
_NAMES = {
    "en": """
        Aaron Alice Amber Andre Angela Ashley Ben Beth Brandon Brian Carl Casey Chloe Chris Cleo
        Cody Crystal Dana Darius Dee Derek Donna Dylan Eric Erin Faith Frank Gina Grace Greg Hannah
        Heather Ian Isaac Jada Jamal Jason Jenna Jesse Jill Joel Jordan Kayla Keith Kelly Kevin Kim
        Kyle Lamar Leah Liam Lisa Logan Lucy Malik Mark Megan Mia Mike Monica Nate Nicole Noah Omar
        Paige Paul Quinn Rachel Ray Rhonda Rob Ruth Ryan Sam Sara Sean Shawn Steve Tanya Tara Ted
        Tina Todd Tony Travis Tyler Vicky Wade Wendy Will Zoe""",
    "es": """
        Adela Alma Ana Andrea Antonio Beatriz Camila Carlos Carmen César Daniela Diego Elena Emilio
        Esteban Eva Fernando Gabriela Gloria Hugo Inés Iván Javier Jorge José Juan Julia Laura
        Leticia Lucía Luis Luz Manuel Marcos María Marta Mateo Miguel Norma Olga Óscar Pablo Paula
        Pedro Pilar Rafael Ramón Raúl Rocío Rosa Rubén Sergio Silvia Sofía Teresa Tomás Verónica
        Víctor Ximena Yolanda""",
}
_DAYS: Sequence[tuple[str, ...]] = (
    (),
    (),
    (),
    (),
    ("mon", "wed", "fri"),
    ("tue", "thu", "sat"),
    ("mon", "tue", "wed", "thu", "fri"),
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is enrolled, and how they live with their phone."""

    external_id: str
    first_name: str
    phone: str
    next_phone: str
    """The number they will have if they change it."""
    language: str
    time_zone: str
    window: tuple[time, time]
    days: tuple[str, ...]
    habit: Habit
    enrolled_at: datetime
    wellbeing: float
    """What they say, on average, when asked for a number from 0 to 10."""


def people(
    count: int, seed: int, *, since: datetime, until: datetime, mix: Sequence[Habit] | None = None
) -> tuple[Person, ...]:
    """So many people, enrolled between the two instants. Raises ValueError for too many of them.

    The first ones have the habits of the mix one after the other, so that even a small cast has
    somebody of each kind; the rest are drawn from it.
    """
    chance = Random(f"cast:{seed}")  # noqa: S311  # people are made up, not keys
    phones = _Phones(chance)
    mix = mix or [HABITS[name] for name in MIX]
    habits = [mix[n] if n < len(mix) else chance.choice(mix) for n in range(count)]
    return tuple(
        _person(chance, phones, n, habit, _entry(chance, habit, habit in habits[:n], since, until))
        for n, habit in enumerate(habits)
    )


def _person(
    chance: Random, phones: "_Phones", n: int, habit: Habit, enrolled_at: datetime
) -> Person:
    zone = chance.choices([row[0] for row in _ZONES], [row[1] for row in _ZONES])[0]
    spanish = chance.random() < _SPEAKS_SPANISH.get(zone, _OTHERWISE_SPANISH)
    language = "es" if spanish else "en"
    return Person(
        external_id=f"MRN-{1000 + n}",
        first_name=chance.choice(_NAMES[language].split()),
        phone=phones.take(zone),
        next_phone=phones.take(zone),
        language=language,
        time_zone=zone,
        window=chance.choices((MORNING, NIGHT_SHIFT, DAY), (0.7, 0.1, 0.2))[0],
        days=chance.choice(_DAYS),
        habit=habit,
        enrolled_at=enrolled_at,
        wellbeing=chance.uniform(3.5, 8.0),
    )


def _entry(
    chance: Random, habit: Habit, is_known: bool, since: datetime, until: datetime
) -> datetime:
    """When somebody is enrolled: on a clinic's day, early enough for what they are going to do.

    What the first one of a habit has to say was said a few hours before the end, so that a list
    of today's work holds something of everything.
    """
    latest = max(since, until - habit.needs)
    if habit.says and not is_known:
        return max(since, latest - timedelta(minutes=chance.randrange(120)))
    at = latest - float(chance.random() ** _MORE_RECENT) * (latest - since)
    working = at.replace(hour=chance.randrange(15, 22), minute=chance.randrange(60), second=0)
    while working.weekday() > 4 or working > latest:
        working -= timedelta(days=1)
    return max(working.replace(microsecond=0), since)


class _Phones:
    """Hands out numbers from the range that is reserved for fiction, each once."""

    def __init__(self, chance: Random) -> None:
        self._left = {
            zone: chance.sample(
                [f"+1{area}555{100 + n:04d}" for area in areas for n in range(_RESERVED)],
                _RESERVED * len(areas),
            )
            for zone, _, areas in _ZONES
        }

    def take(self, zone: str) -> str:
        """A number of that zone, or of anywhere when there is none left: people keep old numbers."""
        left = self._left[zone] or max(self._left.values(), key=len)
        if not left:
            raise ValueError("there are not so many reserved telephone numbers")
        return left.pop()
