"""Enrolling: one patient by a form, many by a file."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, File, Request, UploadFile
from fastapi import Form as FormField
from pydantic import ValidationError
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.domain.calendar import local_date, valid_zone
from smsint.domain.enrollment import EnrollmentRequest
from smsint.domain.protocol import Frequency, Weekday
from smsint.domain.translatable import N_
from smsint.services import roster
from smsint.services.access import audit
from smsint.services.admin_pages import sites_of
from smsint.services.csv_enrollment import Report, run_file
from smsint.services.csv_reading import read_text
from smsint.services.csv_tables import UnreadableFile, decode
from smsint.services.enrollment import enroll
from smsint.services.faults import Conflict, FieldFault, Invalid, field_faults
from smsint.services.patient_list import usual_protocol
from smsint.services.roster import EnrollmentView
from smsint.services.transact import transact
from smsint.web.pages.forms import Choice, faults_by_field, instant_there
from smsint.web.pages.patient import Form
from smsint.web.pages.rendering import render
from smsint.web.pages.route import FileRoute, PageRoute
from smsint.web.pages.visits import AtEnroll
from smsint.web.pages.wording import plain
from smsint.web.pages.zones import ZONES

router = APIRouter(route_class=PageRoute, include_in_schema=False)
file_router = APIRouter(route_class=FileRoute, include_in_schema=False)
_BESIDE = {"start": "window_start", "end": "window_end", "granted_at": "consent_day"}
"""Fields of the request whose form field has another name."""
_TAKEN = {"phone_taken": "phone", "opted_out": "phone", "external_id_taken": "external_id"}
_TICKED = frozenset({"agreed", "risk"})
_CONSENT_TEXT = "sms-consent-1"


@router.get("/enroll")
def form(request: Request, who: AtEnroll, again: Choice = "") -> Response:
    """The form: empty, or with what is known of somebody whose program has ended. Consent is
    always asked for anew."""
    with who.runtime.database.read() as session:
        usual = usual_protocol(session, who.runtime, who.actor)
        known = (
            roster.one(session, who.runtime, again, who.actor, who.identity, now=who.now)
            if again
            else None
        )
    start: dict[str, Any] = {
        "language": "en",
        "time_zone": ZONES[0],
        "window_start": "09:00",
        "window_end": "20:00",
        "wording": "discreet",
        "method": "written",
        "text_version": _CONSENT_TEXT,
        "obtained_by": who.actor.label,
        "protocol": usual,
    }
    return _page(request, who, start | _known(known) if known else start)


def _known(patient: EnrollmentView) -> dict[str, Any]:
    """The fields of the form as they were when the program ended."""
    return {
        "external_id": patient.external_id or "",
        "first_name": patient.first_name or "",
        "phone": patient.phone or "",
        "language": patient.language,
        "time_zone": patient.time_zone,
        "protocol": patient.protocol,
        "window_start": patient.window.start,
        "window_end": patient.window.end,
        "days": list(patient.days),
        "frequency": patient.frequency or "",
        "wording": "discreet" if patient.discreet else "open",
        "site": patient.site,
    }


@router.post("/enroll")
async def enroll_one(request: Request, who: AtEnroll) -> Response:
    """Enrolls, or shows the form again with everything that was typed and what to mend."""
    typed = await _typed(request)
    try:
        wanted = _request(typed, who.now)
        done = transact(
            who.runtime,
            lambda session: enroll(session, who.runtime, wanted, who.actor, now=who.now),
        )
    except Invalid as invalid:
        return _page(request, who, typed, _beside(invalid, typed), status=422)
    except Conflict as conflict:
        name = _TAKEN.get(conflict.code, "external_id")
        return _page(request, who, typed, {name: plain(conflict.code, str(conflict))}, status=409)
    note = "enrolled" if done.created else "exists"
    return RedirectResponse(f"/patients/{done.id}?done={note}", 303)


@file_router.post("/enroll/file")
async def check_file(
    request: Request, who: AtEnroll, file: Annotated[UploadFile, File()]
) -> Response:
    """Says what would come of each row; nothing is written yet."""
    data = await file.read()
    return _preview(request, who, data)


@file_router.post("/enroll/rows")
def enroll_rows(
    request: Request, who: AtEnroll, text: Annotated[str, FormField(max_length=5_000_000)]
) -> Response:
    """Enrolls what the preview showed; rows that have to be mended are told once more."""
    try:
        rows = read_text(text, who.runtime.program.default_region)
    except UnreadableFile as error:
        return _file_page(request, who, problem=str(error), status=422)
    report = run_file(who.runtime, rows, who.actor, dry_run=False, now=who.now)

    def note(session: Session) -> None:
        audit(
            session, who.runtime, who.actor.name, "enrollments.imported", "file", who.now,
            created=report.count("created"), mend=report.bad,
        )  # fmt: skip

    transact(who.runtime, note)
    return _file_page(request, who, report=report, done=True)


def _preview(request: Request, who: AtEnroll, data: bytes) -> Response:
    try:
        text = decode(data)
        rows = read_text(text, who.runtime.program.default_region)
    except UnreadableFile as error:
        return _file_page(request, who, problem=str(error), status=422)
    report = run_file(who.runtime, rows, who.actor, dry_run=True, now=who.now)
    return _file_page(request, who, report=report, text=text)


def _file_page(
    request: Request,
    who: AtEnroll,
    *,
    report: Report | None = None,
    text: str = "",
    problem: str = "",
    done: bool = False,
    status: int = 200,
) -> Response:
    return render(
        request,
        "enroll_file.html",
        status,
        who=who,
        here="enroll",
        report=report,
        text=text,
        problem=problem,
        imported=done,
    )


def _page(
    request: Request,
    who: AtEnroll,
    typed: Mapping[str, Any],
    faults: Mapping[str, str] | None = None,
    *,
    status: int = 200,
) -> Response:
    with who.runtime.database.read() as session:
        sites = sites_of(session, who.actor)
    protocols = who.runtime.library.protocols
    return render(
        request,
        "enroll.html",
        status,
        who=who,
        here="enroll",
        form=Form(typed, faults),
        protocols=[(one.id, one.title) for one in protocols.values()],
        strata=sorted({name for one in protocols.values() for name in _strata(one)}),
        sites=sites if who.actor.site_id is None else [],
        zones=ZONES,
        weekdays=[one.value for one in Weekday],
        frequencies=[one.value for one in Frequency],
        today=local_date(who.now, "UTC"),
    )


def _strata(protocol: Any) -> tuple[str, ...]:
    """The fields that a protocol declares for its randomization."""
    declared = getattr(protocol, "randomization", None)
    return tuple(getattr(declared, "strata", ()) or ())


async def _typed(request: Request) -> dict[str, Any]:
    """Every field of the form; those that may be ticked several times as lists."""
    sent = await request.form()
    found: dict[str, Any] = {
        name: value[:200] for name, value in sent.items() if isinstance(value, str)
    }
    found["days"] = [value[:3] for value in sent.getlist("days") if isinstance(value, str)][:7]
    return found


def _request(typed: Mapping[str, Any], now: datetime) -> EnrollmentRequest:
    """The request that the form describes. Raises Invalid, naming every field at once."""
    faults: list[FieldFault] = []
    if not typed.get("agreed"):
        faults.append(FieldFault("/agreed", "Without this consent nobody can be enrolled."))
    if not typed.get("risk"):
        faults.append(FieldFault("/risk", "The risk of texting has to be explained first."))
    granted = _granted_at(typed, now, faults)
    body = _body(typed, granted)
    try:
        request = EnrollmentRequest.model_validate(body)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False)
        raise Invalid(*faults, *field_faults(found)) from None
    if faults:
        raise Invalid(*faults)
    return request


def _granted_at(
    typed: Mapping[str, Any], now: datetime, faults: list[FieldFault]
) -> datetime | None:
    """When consent was given: now unless a day was named, and never after now on that day."""
    zone = str(typed.get("time_zone", ""))
    day = str(typed.get("consent_day", "")).strip()
    if not valid_zone(zone) or not day or day == f"{now.astimezone(ZoneInfo(zone)):%Y-%m-%d}":
        return now
    try:
        return instant_there(day, "00:00", zone, "/consent_day")
    except Invalid as invalid:
        faults.extend(invalid.errors)
        return now


def _body(typed: Mapping[str, Any], granted: datetime | None) -> dict[str, Any]:
    """The body that the REST API would take."""
    body: dict[str, Any] = {
        "external_id": typed.get("external_id", ""),
        "phone": typed.get("phone", ""),
        "first_name": str(typed.get("first_name", "")).strip() or None,
        "language": typed.get("language", ""),
        "time_zone": typed.get("time_zone", ""),
        "protocol": typed.get("protocol", ""),
        "start_on": typed.get("start_on") or None,
        "window": {"start": typed.get("window_start"), "end": typed.get("window_end")},
        "days": typed["days"],
        "frequency": typed.get("frequency") or None,
        "discreet": typed.get("wording") != "open",
        "shared_phone": bool(typed.get("shared_phone")),
        "consent": {
            "granted_at": granted,
            "method": typed.get("method", ""),
            "obtained_by": typed.get("obtained_by", ""),
            "text_version": typed.get("text_version", ""),
            "sms_risk_acknowledged_at": granted,
        },
    }
    if typed.get("site"):
        body["site"] = typed["site"]
    strata = {
        name.removeprefix("strata_"): value
        for name, value in typed.items()
        if name.startswith("strata_") and value
    }
    return body | ({"strata": strata} if strata else {})


def _beside(invalid: Invalid, typed: Mapping[str, Any]) -> dict[str, str]:
    """What to mend by field of the form; an empty field is simply needed."""
    found = {_BESIDE.get(name, name): said for name, said in faults_by_field(invalid).items()}
    return {
        name: N_("This is needed.") if typed.get(name) == "" and name not in _TICKED else said
        for name, said in found.items()
    }
