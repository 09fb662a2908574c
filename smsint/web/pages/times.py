"""Times as people say them, in the language of the console."""

from datetime import date, datetime, timedelta
from gettext import NullTranslations
from typing import Any
from zoneinfo import ZoneInfo

from smsint.domain.translatable import N_
from smsint.web.pages.wording import WORDS

_MONTHS = (
    N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"), N_("May"), N_("Jun"),
    N_("Jul"), N_("Aug"), N_("Sep"), N_("Oct"), N_("Nov"), N_("Dec"),
)  # fmt: skip
_WEEKDAYS = tuple(WORDS["weekday"].values())


class Times:
    """What templates call to show times; a catalog may order the parts otherwise."""

    def __init__(self, translations: NullTranslations) -> None:
        self._said = translations.gettext

    @property
    def filters(self) -> dict[str, Any]:
        """By the name that templates use."""
        names = ("ago", "lasting", "day", "date_words", "clock_time", "wall")
        return {name: getattr(self, name) for name in names}

    def ago(self, at: datetime, now: datetime) -> str:
        """How long ago, or in how long, in the largest unit that says enough."""
        span = abs(now - at)
        if span < timedelta(minutes=1):
            return self._said(N_("just now"))
        pattern = N_("%(time)s ago") if at <= now else N_("in %(time)s")
        return self._said(pattern) % {"time": self.lasting(span)}

    def lasting(self, span: timedelta) -> str:
        """A length of time, such as ``5 min`` or ``3 days``; its unit does not begin a line."""
        minutes = int(abs(span) / timedelta(minutes=1))
        hours, days = minutes // 60, minutes // (24 * 60)
        if minutes < 60:
            words = self._said(N_("%(n)s min")) % {"n": minutes}
        elif hours < 48:
            words = self._said(N_("%(n)s h")) % {"n": hours}
        else:
            words = self._said(N_("%(n)s days")) % {"n": days}
        return words.replace(" ", "\u00a0")

    def day(self, at: datetime, zone: str) -> str:
        """A local date, such as ``Mon, Mar 1``."""
        there = at.astimezone(ZoneInfo(zone))
        weekday = self._said(_WEEKDAYS[there.weekday()])
        parts = {"weekday": weekday, "month": self.month(there), "day": there.day}
        return self._said(N_("%(weekday)s, %(month)s %(day)s")) % parts

    def date_words(self, on: date) -> str:
        """A date with its year, such as ``Mar 1, 2027``."""
        parts = {"month": self.month(on), "day": on.day, "year": on.year}
        return self._said(N_("%(month)s %(day)s, %(year)s")) % parts

    def month(self, on: date) -> str:
        """The short name of a month."""
        return self._said(_MONTHS[on.month - 1])

    def clock_time(self, at: datetime, zone: str) -> str:
        """A local time of day, such as ``5:02 PM``."""
        there = at.astimezone(ZoneInfo(zone))
        return self._clock(there.hour, there.minute)

    def wall(self, hhmm: str) -> str:
        """A wall time such as ``20:00`` as people say it: ``8:00 PM``."""
        return self._clock(int(hhmm[:2]), int(hhmm[3:5]))

    def _clock(self, hour: int, minute: int) -> str:
        """A catalog for clocks of 24 hours says ``%(hour24)s:%(minute)s``."""
        parts = {"hour": hour % 12 or 12, "hour24": hour, "minute": f"{minute:02}"}
        pattern = N_("%(hour)s:%(minute)s AM") if hour < 12 else N_("%(hour)s:%(minute)s PM")
        return self._said(pattern) % parts
