"""The message library: browse, search, preview, coverage. Nobody's data is on these pages."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import TypeAdapter, ValidationError
from starlette.responses import Response

from smsint.domain.calendar import local_date, valid_zone
from smsint.domain.protocol import Frequency, Weekday
from smsint.library.coverage import STRATEGIES, By, coverage
from smsint.library.techniques import TECHNIQUES
from smsint.services.library_pages import Shape, shown_to, themes
from smsint.web.pages.forms import Choice
from smsint.web.pages.patient import Form
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtLibrary
from smsint.web.pages.zones import ZONES

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_SHAPE = TypeAdapter(Shape)
_Days = Annotated[list[Weekday] | None, Query()]


@router.get("/library")
def browse(
    request: Request,
    who: AtLibrary,
    theme: Choice = "",
    words: Annotated[str, Query(max_length=80)] = "",
) -> Response:
    """Themes, and the messages of one of them or with these words."""
    library = who.runtime.library
    found = themes(library, theme=theme, words=words.strip())
    return render(
        request,
        "library.html",
        who=who,
        here="library",
        found=found,
        shelf=theme,
        words=words,
        strategies=STRATEGIES,
        library=library,
    )


@router.get("/library/preview")
def preview(
    request: Request,
    who: AtLibrary,
    protocol: Choice = "",
    arm: Choice = "",
    language: Choice = "en",
    time_zone: Choice = ZONES[0],
    start_on: Choice = "",
    window_start: Choice = "09:00",
    window_end: Choice = "20:00",
    days: _Days = None,
    frequency: Choice = "",
    first_name: Choice = "Ana",
    wording: Choice = "discreet",
    length: Annotated[int, Query(ge=1, le=366)] = 14,
) -> Response:
    """The calendar of texts for a language and a shape of patient."""
    protocols = who.runtime.library.protocols
    chosen = protocol if protocol in protocols else min(protocols, default="")
    arms = [one.id for one in protocols[chosen].arms] if chosen else []
    values: dict[str, Any] = {
        "protocol": chosen,
        "arm": arm if arm in arms else "",
        "language": language,
        "time_zone": time_zone,
        "start_on": start_on or str(local_date(who.now, ZONES[0])),
        "window": {"start": window_start, "end": window_end},
        "days": days or [],
        "frequency": frequency or None,
        "first_name": first_name.strip() or None,
        "discreet": wording != "open",
        "length": length,
    }
    faults = {} if valid_zone(time_zone) else {"time_zone": "Name an IANA zone."}
    rows, more = _rows(who, values) if chosen and not faults else ([], {})
    typed = {**values, "window_start": window_start, "window_end": window_end, "wording": wording}
    return render(
        request,
        "library_preview.html",
        200 if not faults | more else 422,
        who=who,
        here="library",
        rows=rows,
        form=Form(typed, {**faults, **more}),
        protocols=[(one.id, one.title) for one in protocols.values()],
        arms=arms,
        zones=ZONES,
        weekdays=[one.value for one in Weekday],
        chosen_days={one.value for one in days or []},
        frequencies=[one.value for one in Frequency],
    )


@router.get("/library/coverage")
def covered(request: Request, who: AtLibrary, by: Annotated[By, Query()] = "strategy") -> Response:
    """How many messages there are for each strategy or technique in each phase."""
    return render(
        request,
        "library_coverage.html",
        who=who,
        here="library",
        by=by,
        coverage=coverage(who.runtime.library, by),
        strategies=STRATEGIES,
        techniques=TECHNIQUES if by == "bct" else {},
    )


def _rows(who: AtLibrary, values: Mapping[str, Any]) -> tuple[Any, dict[str, str]]:
    """The texts; or what to mend, by field."""
    try:
        shape = _SHAPE.validate_python(values)
    except ValidationError as error:
        names = {"start": "window_start", "end": "window_end"}
        found = error.errors(include_url=False, include_input=False)
        said = {str(one["loc"][-1]): "This cannot be used as it is." for one in found}
        return [], {names.get(name, name): words for name, words in said.items()}
    return shown_to(who.runtime, shape), {}
