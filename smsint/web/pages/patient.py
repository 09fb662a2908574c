"""One patient: how things stand, what was said, and everything that led to it."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from smsint.domain.calendar import local_date
from smsint.domain.protocol import Frequency, Weekday
from smsint.domain.segments import measure
from smsint.services import roster
from smsint.services.patient_page import PatientPage, patient_page
from smsint.services.preferences import concerns
from smsint.services.replies_kept import kept_replies
from smsint.services.transact import transact
from smsint.web.auth import May
from smsint.web.pages.areas import Area
from smsint.web.pages.forms import AnyId, Text, Word
from smsint.web.pages.patient_charts import STATES, charts_of, ribbon_of
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtPatients, Visit, check
from smsint.web.pages.zones import ZONES
from smsint.web.parts import parts_of

router = APIRouter(route_class=PageRoute, include_in_schema=False)


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
    zone, language = page.patient.time_zone, parts_of(request).language
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
        ribbon=ribbon_of(page.days, language),
        charts=charts_of(page.care.reports, who.now, language) if page.care else [],
        states=STATES,
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
