"""What the page of a patient draws: twelve weeks of days, and the numbers that they reported."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta

from smsint.domain.charts import Day, Series, line, ribbon
from smsint.domain.translatable import N_
from smsint.services.patient_parts import RIBBON_DAYS, DayView
from smsint.web.pages.rendering import times_in
from smsint.web.pages.translation import catalog

STATES: Mapping[str, str] = {
    "answered": N_("answered"),
    "wrote": N_("wrote, but not to the question"),
    "silent": N_("asked, no answer"),
    "undelivered": N_("could not be reached"),
    "quiet": N_("nothing was asked"),
}
_LEVELS = {"answered": 1.0, "wrote": 0.7, "silent": 0.85, "undelivered": 0.45, "quiet": 0.0}
_AXES: Mapping[str, str] = {"craving": N_("Craving"), "mood": N_("Mood")}
_Reports = Sequence[tuple[datetime, float]]


def ribbon_of(days: Sequence[DayView], language: str) -> str:
    """A square for each day, the weeks side by side; nothing before the programme begins."""
    if not days:
        return ""
    say, times = catalog(language).gettext, times_in(language)
    asked = sum(1 for day in days if day.prompts)
    answered = sum(1 for day in days if day.answered)
    told = say(N_("Answered on %(n)s of %(all)s days with a question.")) % {
        "n": answered, "all": asked,
    }  # fmt: skip
    # Days before the programme fill the twelve weeks, so that every ribbon has the same size.
    before = Day(say(N_("before the program")), "before", 0.0)
    squares = [before] * (RIBBON_DAYS - len(days))
    squares += [
        Day(f"{times.date_words(day.on)}: {say(STATES[day.state])}", day.state, _LEVELS[day.state])
        for day in days
    ]
    heads = _months(days[-1].on, times.month)
    return ribbon(say(N_("Days with and without an answer")), told, squares, heads)


def _months(last: date, name: Callable[[date], str]) -> dict[int, str]:
    """The month above the first week that begins in it."""
    weeks = [last - timedelta(days=RIBBON_DAYS - 1 - 7 * n) for n in range(RIBBON_DAYS // 7)]
    named = {n: name(on) for n, on in enumerate(weeks)}
    return {n: name for n, name in named.items() if n and name != named[n - 1]}


def charts_of(
    reports: Mapping[str, _Reports], now: datetime, language: str
) -> list[tuple[str, str]]:
    """A title and a chart for each reported item that has numbers; time runs in days up to now."""
    return [
        _chart(item, points, now, catalog(language).gettext)
        for item, points in sorted(reports.items())
        if len(points) > 1
    ]


def _chart(
    item: str, points: _Reports, now: datetime, say: Callable[[str], str]
) -> tuple[str, str]:
    name = say(_AXES[item]) if item in _AXES else item.replace("_", " ").capitalize()
    series = Series(name, [((at - now).total_seconds() / 86400, value) for at, value in points])
    told = say(N_("%(n)s reports, from %(first)s at first to %(last)s at last.")) % {
        "n": len(points), "first": f"{points[0][1]:g}", "last": f"{points[-1][1]:g}",
    }  # fmt: skip
    x, y = say(N_("days ago")), say(N_("reported"))
    return name, line(
        name, told, [series], x_label=x, y_label=y, x_text=lambda day: f"{abs(day):g}"
    )
