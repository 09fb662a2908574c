"""One patient: how things stand, what was said, and everything that led to it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from smsint.domain.calendar import local_date
from smsint.domain.charts import Day, Series, line, ribbon
from smsint.domain.protocol import Frequency, Weekday
from smsint.domain.segments import measure
from smsint.services import roster
from smsint.services.patient_page import PatientPage, patient_page
from smsint.services.patient_parts import RIBBON_DAYS, DayView
from smsint.services.preferences import concerns
from smsint.services.replies_kept import kept_replies
from smsint.services.transact import transact
from smsint.web.auth import May
from smsint.web.pages.areas import Area
from smsint.web.pages.forms import AnyId, Text, Word
from smsint.web.pages.rendering import date_words, render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.translation import N_
from smsint.web.pages.visits import AtPatients, Visit, check
from smsint.web.pages.zones import ZONES

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_STATES = {
    "answered": N_("answered"),
    "wrote": N_("wrote, but not to the question"),
    "silent": N_("asked, no answer"),
    "undelivered": N_("could not be reached"),
    "quiet": N_("nothing was asked"),
}
_LEVELS = {"answered": 1.0, "wrote": 0.7, "silent": 0.85, "undelivered": 0.45, "quiet": 0.0}
_AXES: Mapping[str, str] = {"craving": N_("Craving"), "mood": N_("Mood")}


@router.get("/patients/{id}")
def patient(
    request: Request,
    who: AtPatients,
    id: AnyId,
    before: Annotated[int | None, Query(ge=1, le=20000)] = None,
) -> Response:
    """One patient. Reading it is audited as much as changing it."""
    check(who, May.SEE)
    return show(request, who, id, before=before)


def show(
    request: Request,
    who: Visit,
    id: str,
    *,
    status: int = 200,
    before: int | None = None,
    faults: Mapping[str, str] | None = None,
    typed: Mapping[str, str] | None = None,
    opened: str = "",
) -> Response:
    """The page; after a form that could not be used, with what was typed and what to mend."""

    page: PatientPage = transact(
        who.runtime,
        lambda session: patient_page(
            session,
            who.runtime,
            id,
            who.actor,
            who.identity,
            with_text=who.may(May.READ_TEXT),
            with_care=who.may(May.WORK),
            before=before,
            now=who.now,
        ),
    )
    zone = page.patient.time_zone
    protocol = page.library.protocols.get(page.patient.protocol)
    return render(
        request,
        "patient.html",
        status,
        who=who,
        here=Area.PATIENTS.value,
        page=page,
        patient=page.patient,
        zone=zone,
        today=local_date(who.now, zone),
        ribbon=_ribbon(page.days),
        charts=_charts(page, who.now),
        states=_STATES,
        program_title=protocol.title if protocol else page.patient.protocol,
        arms=len(protocol.arms) if protocol else 2,
        may={one.value: who.may(one) for one in May},
        form=Form(typed or {}, faults or {}),
        opened=opened,
        zones=ZONES,
        weekdays=[one.value for one in Weekday],
        frequencies=[one.value for one in Frequency],
        concerns=concerns(page.library, protocol),
    )


@router.post("/patients/{id}/measure")
def size_of_text(request: Request, who: AtPatients, id: AnyId, text: Text = "") -> Response:
    """How many texts a draft makes, while it is being typed; the draft is not kept."""
    check(who, May.TEXT)
    return render(request, "_size.html", size=measure(text), length=len(text))


@router.post("/patients/{id}/fill")
def fill_in(request: Request, who: AtPatients, id: AnyId, reply: Word = "") -> Response:
    """A kept text in the field, to be changed before it is sent; without a script as well."""
    check(who, May.TEXT)
    with who.runtime.database.read() as session:
        site_id = roster.find_row(session, id, who.actor).site_id
        kept = {one.id: one.body for one in kept_replies(session, site_id)}
    return show(request, who, id, typed={"text": kept.get(reply, "")}, opened="text")


class Form:
    """What was typed, and what is wrong with it, for the macros of ``_macros.html``."""

    def __init__(self, values: Mapping[str, Any], faults: Mapping[str, str] | None = None) -> None:
        self.values, self.faults = values, dict(faults or {})

    def get(self, name: str, default: Any = "") -> Any:
        """What was typed into a field."""
        found = self.values.get(name)
        return default if found is None else found


def _ribbon(days: Sequence[DayView]) -> str:
    asked = sum(1 for day in days if day.prompts)
    answered = sum(1 for day in days if day.answered)
    told = f"Answered on {answered} of {asked} days with a question."
    # Days before the programme fill the twelve weeks, so that every ribbon has the same size.
    squares = [Day("before the program", "before", 0.0)] * (RIBBON_DAYS - len(days))
    squares += [
        Day(f"{date_words(day.on)}: {_STATES[day.state]}", day.state, _LEVELS[day.state])
        for day in days
    ]
    if not days:
        return ""
    heads = _months(days[-1].on)
    return ribbon("Days with and without an answer", told, squares, heads)


def _months(last: date) -> dict[int, str]:
    """The month above the first week that begins in it."""
    weeks = [last - timedelta(days=RIBBON_DAYS - 1 - 7 * n) for n in range(RIBBON_DAYS // 7)]
    named = {n: f"{on:%b}" for n, on in enumerate(weeks)}
    return {n: name for n, name in named.items() if n and name != named[n - 1]}


def _charts(page: PatientPage, now: datetime) -> list[tuple[str, str]]:
    """One chart per reported item that has numbers; time runs in days up to today."""
    if page.care is None:
        return []
    return [
        (_AXES.get(item, item.replace("_", " ").capitalize()), _chart(item, points, now))
        for item, points in sorted(page.care.reports.items())
        if len(points) > 1
    ]


def _chart(item: str, points: Sequence[tuple[datetime, float]], now: datetime) -> str:
    name = _AXES.get(item, item.replace("_", " ").capitalize())
    series = Series(name, [((at - now).total_seconds() / 86400, value) for at, value in points])
    first, last = points[0][1], points[-1][1]
    told = f"{len(points)} reports, from {first:g} at first to {last:g} at last."
    return line(name, told, [series], x_label="days ago", y_label="reported", x_text=_days_ago)


def _days_ago(day: float) -> str:
    return f"{abs(day):g}"
