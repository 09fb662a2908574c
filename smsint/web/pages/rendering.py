"""Templates, and what they need to show times and numbers to people."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache, partial
from gettext import NullTranslations
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pydantic import TypeAdapter
from starlette.responses import HTMLResponse

from smsint.domain.charts import number
from smsint.domain.outreach import AttemptOutcome, Declined, Outcome
from smsint.domain.paging import AlertOutcome
from smsint.web.pages.areas import places_of
from smsint.web.pages.static import address_of
from smsint.web.pages.translation import catalog
from smsint.web.pages.wording import WORDS, effects, fate, say
from smsint.web.parts import parts_of

_TEMPLATES = Path(__file__).parent.parent / "templates"
_DURATION = TypeAdapter(timedelta)
THEMES = ("auto", "light", "dark")
THEME_COOKIE = "smsint_theme"


def local(at: datetime, zone: str) -> datetime:
    """An instant as the clocks of that zone show it."""
    return at.astimezone(ZoneInfo(zone))


def ago(at: datetime, now: datetime) -> str:
    """How long ago, or in how long, in the largest unit that says enough."""
    span = abs(now - at)
    words = lasting(span)
    if span < timedelta(minutes=1):
        return "just now"
    return f"{words} ago" if at <= now else f"in {words}"


def lasting(span: timedelta) -> str:
    """A length of time, such as ``5 min`` or ``3 days``; its unit does not begin a line."""
    minutes = int(abs(span) / timedelta(minutes=1))
    if minutes < 60:
        return f"{minutes}\u00a0min"
    hours, days = minutes // 60, minutes // (24 * 60)
    return f"{hours}\u00a0h" if hours < 48 else f"{days}\u00a0days"


def day(at: datetime, zone: str) -> str:
    """A local date, such as ``Mon, Mar 1``."""
    there = local(at, zone)
    return f"{there:%a, %b} {there.day}"


def date_words(on: Any) -> str:
    """A date with its year, such as ``Mar 1, 2027``."""
    return f"{on:%b} {on.day}, {on.year}"


def clock_time(at: datetime, zone: str) -> str:
    """A local time of day, such as ``5:02 PM``."""
    there = local(at, zone)
    return f"{there.hour % 12 or 12}:{there:%M %p}"


def wall(hhmm: str) -> str:
    """A wall time such as ``20:00`` as people say it: ``8:00 PM``."""
    hour, minute = int(hhmm[:2]), hhmm[3:5]
    return f"{hour % 12 or 12}:{minute} {'AM' if hour < 12 else 'PM'}"


def phone(number: str) -> str:
    """A number as people write it; one from elsewhere stays in E.164."""
    if number.startswith("+1") and len(number) == 12:
        return f"({number[2:5]}) {number[5:8]}-{number[8:]}"
    return number


def words(code: str) -> str:
    """A code such as ``opted_out`` or ``wrong-number`` in words."""
    return code.replace("_", " ").replace("-", " ")


def city(zone: str) -> str:
    """The place that names a zone."""
    return zone.rpartition("/")[2].replace("_", " ")


def percent(share: float | None) -> str:
    """A share in whole percent; a dash where there is nothing to divide."""
    return "–" if share is None else f"{100 * share:.0f}%"


def figure(value: float) -> str:
    """A number without needless decimals."""
    return f"{value:g}"


def threshold(said: NullTranslations, value: float, unit: str) -> str:
    """From where on a rule holds: ``from 2 visits``, ``from a drop of 40%``, ``as soon as it is so``."""
    if unit == "yes or no":
        return said.gettext("as soon as it is so")
    if unit == "chance":
        return said.gettext("from a chance of %(n)s") % {"n": percent(value)}
    if unit == "part":
        return said.gettext("from a drop of %(n)s") % {"n": percent(value)}
    named = unit.removesuffix("s") if value == 1 else unit
    return said.gettext("from %(n)s %(unit)s") % {"n": figure(value), "unit": named}


def bare_hours(value: Any) -> str:
    """What stands in a field of hours: ``48`` for ``48h`` and for the ``P2D`` of a database."""
    text = str(value)
    if text.startswith("P"):
        return figure(_DURATION.validate_python(text) / timedelta(hours=1))
    return text.removesuffix("h")


def sentence_case(text: str) -> str:
    """The first letter large, the others as they are."""
    return f"{text[:1].upper()}{text[1:]}"


def without_repeats(reasons: Iterable[str]) -> list[str]:
    """Several reasons one under the other: a sentence that was said already is left out."""
    said: set[str] = set()
    kept = []
    for reason in reasons:
        sentences = [one for one in re.split(r"(?<=\.) ", reason) if one not in said]
        said.update(sentences)
        kept += [" ".join(sentences)] if sentences else []
    return kept


def _said(translated: NullTranslations, code: object, family: str) -> str:
    return translated.gettext(say(code, family))


@cache
def environment(language: str) -> Environment:
    """The templates with everything that they call, in one language."""
    translations = catalog(language)
    made = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.install_gettext_translations(translations, newstyle=True)  # type: ignore[attr-defined]  # the extension adds it
    made.filters.update(
        ago=ago,
        lasting=lasting,
        day=day,
        date_words=date_words,
        clock_time=clock_time,
        wall=wall,
        phone=phone,
        words=words,
        city=city,
        percent=percent,
        figure=figure,
        threshold=partial(threshold, translations),
        number=number,
        without_repeats=without_repeats,
        bare_hours=bare_hours,
        capitalize_first=sentence_case,
        said=partial(_said, translations),
        svg=Markup,  # only for charts, which escape what they are given (domain/charts.py)
    )
    made.globals.update(
        static=address_of,
        fate=fate,
        effects=effects,
        places_of=places_of,
        attempt_outcomes=[one.value for one in AttemptOutcome],
        outcomes=[one.value for one in Outcome],
        declined=[one.value for one in Declined],
        alert_outcomes=[one.value for one in AlertOutcome],
        follows=WORDS["follows"],
    )
    return made


def theme_of(request: Request) -> str:
    """Light, dark, or as the system says."""
    chosen = request.cookies.get(THEME_COOKIE, "auto")
    return chosen if chosen in THEMES else "auto"


def render(request: Request, template: str, status: int = 200, **values: Any) -> HTMLResponse:
    """One page, or a part of one."""
    parts = parts_of(request)
    query = request.url.query
    common: Mapping[str, Any] = {
        "program": parts.runtime.program.name,
        "now": parts.clock(),
        "sandbox": parts.gateway_name == "sandbox",
        "language": parts.language,
        "theme": theme_of(request),
        "back": request.url.path + (f"?{query}" if query else ""),
        "posted": request.method != "GET",
        "done": request.query_params.get("done", "")[:40],
        "who": None,
        "here": "",
    }
    body = environment(parts.language).get_template(template).render({**common, **values})
    return HTMLResponse(body, status)
