"""LESS, MORE and PAUSE: ways to hear less from us that are not STOP."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from smsint.domain.messages import Language
from smsint.domain.protocol import Frequency, Weekday

USUAL_PAUSE = 7
"""Days, when PAUSE names no time."""
LONGEST_PAUSE = 365
_FROM_RARE_TO_OFTEN = tuple(Frequency)
_DAYS_A_WEEK = {Frequency.WEEKLY: 1, Frequency.THREE_A_WEEK: 3, Frequency.DAILY: 7}
_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "es": ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
}


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often somebody hears from the tracks that leave it to the patient."""

    frequency: Frequency
    days: tuple[Weekday, ...] = ()
    """Days the patient chose; they count for more than the frequency."""

    @property
    def felt(self) -> Frequency:
        """The step of the scale that the chosen days come closest to."""
        if not self.days:
            return self.frequency
        return min(_FROM_RARE_TO_OFTEN, key=lambda f: abs(_DAYS_A_WEEK[f] - len(set(self.days))))


EVERY_DAY = Rhythm(Frequency.DAILY)


def step(now: Rhythm, by: int) -> Rhythm | None:
    """One step less (-1) or more (+1) often; none at the end of the scale."""
    place = _FROM_RARE_TO_OFTEN.index(now.felt) + by
    if not 0 <= place < len(_FROM_RARE_TO_OFTEN):
        return None
    frequency = _FROM_RARE_TO_OFTEN[place]
    return Rhythm(frequency, _spread(now.days, _DAYS_A_WEEK[frequency]) if by < 0 else ())


def _spread(days: Sequence[Weekday], many: int) -> tuple[Weekday, ...]:
    """So many of the chosen days, as far apart as they go; none when there are not more."""
    chosen = [day for day in Weekday if day in set(days)]
    if len(chosen) <= many:
        return ()
    return tuple(chosen[i * len(chosen) // many] for i in range(many))


def pause_until(today: date, days: int | None) -> date:
    """The first local date with texts again."""
    return today + timedelta(days=min(days or USUAL_PAUSE, LONGEST_PAUSE))


def said(on: date, language: Language) -> str:
    """A date as a text says it, in plain letters: Nov 30, 30 nov."""
    month = _MONTHS[language][on.month - 1]
    return f"{month} {on.day}" if language == "en" else f"{on.day} {month}"
