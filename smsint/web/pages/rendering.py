"""Templates, and what they need to show times and numbers to people."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import cache, partial
from gettext import NullTranslations
from pathlib import Path
from typing import Any

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pydantic import TypeAdapter
from starlette.responses import HTMLResponse

from smsint.domain.charts import number
from smsint.domain.outreach import AttemptOutcome, Declined, Outcome
from smsint.domain.paging import AlertOutcome
from smsint.web.pages.areas import places_of
from smsint.web.pages.sentences import said_again, without_repeats
from smsint.web.pages.static import address_of
from smsint.web.pages.times import Times
from smsint.web.pages.translation import catalog
from smsint.web.pages.wording import WORDS, effects, fate, say
from smsint.web.parts import parts_of

_TEMPLATES = Path(__file__).parent.parent / "templates"
_DURATION = TypeAdapter(timedelta)
THEMES = ("auto", "light", "dark")
THEME_COOKIE = "smsint_theme"


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


def _said(translated: NullTranslations, code: object, family: str) -> str:
    return translated.gettext(say(code, family))


def _sentences(translated: NullTranslations, text: str) -> str:
    return said_again(text, translated.gettext)


def _reasons(translated: NullTranslations, kept: Iterable[str]) -> list[str]:
    return [_sentences(translated, one) for one in without_repeats(kept)]


@cache
def times_in(language: str) -> Times:
    """Times in one language."""
    return Times(catalog(language))


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
        **times_in(language).filters,
        phone=phone,
        words=words,
        city=city,
        percent=percent,
        figure=figure,
        threshold=partial(threshold, translations),
        number=number,
        reasons=partial(_reasons, translations),
        sentences=partial(_sentences, translations),
        bare_hours=bare_hours,
        capitalize_first=sentence_case,
        said=partial(_said, translations),
        svg=Markup,  # only for charts, which escape what they are given (domain/charts.py)
    )
    made.globals.update(
        static=address_of,
        fate=fate,
        effects=partial(effects, translations.gettext),
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
