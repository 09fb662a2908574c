"""FHIR R4 for the clinic's record system: reading, and bringing patients in."""

from collections.abc import Mapping
from datetime import datetime
from importlib.metadata import version
from typing import Annotated, Any, Literal
from urllib.parse import urlencode

from fastapi import Body, Path, Query, Response
from fastapi.responses import JSONResponse
from pydantic import TypeAdapter, ValidationError
from sqlmodel import Session

from smsint.domain import fhir
from smsint.domain.enrollment import EnrollmentRequest
from smsint.domain.fields import Instant
from smsint.services.enrollment import enroll
from smsint.services.faults import FieldFault, Invalid, field_faults
from smsint.services.fhir import Found, Search, Sight, one, search
from smsint.services.idempotency import StoredAnswer
from smsint.services.roster import find_row
from smsint.services.transact import transact
from smsint.web.auth import AnyCaller, Caller, Enrolling, May
from smsint.web.errors import documented
from smsint.web.once import Once, answer
from smsint.web.paging import Cursor, instant_and_id, page
from smsint.web.route import READ, api_router

router = api_router("fhir")
BASE = "/api/v1/fhir"
_RELEASED = "2026-11-01"
_INSTANT: TypeAdapter[datetime] = TypeAdapter(Instant)
Kind = Literal["Patient", "Communication", "QuestionnaireResponse", "Task", "Consent"]
FhirId = Annotated[str, Path(pattern=r"^[A-Za-z0-9.-]{1,64}$", description="A resource's id.")]
Reference = Annotated[
    str | None,
    Query(pattern=r"^(Patient/)?[A-Za-z0-9.-]{1,64}$", description="``Patient/id`` or its id."),
]
Count = Annotated[int, Query(alias="_count", ge=1, le=200, description="At most so many.")]


class FhirResponse(JSONResponse):
    """JSON by FHIR's own name."""

    media_type = "application/fhir+json"


@router.get("/fhir/metadata", operation_id="fhir_metadata", response_class=FhirResponse)
def metadata(caller: AnyCaller) -> FhirResponse:
    """The capability statement: which resources, which searches."""
    return FhirResponse(fhir.capability_statement(version("smsint"), _RELEASED))


@router.get("/fhir/{kind}", operation_id="fhir_search", response_class=FhirResponse, responses=READ)
def search_resources(
    kind: Kind,
    caller: Enrolling,
    patient: Reference = None,
    id: Annotated[Reference, Query(alias="_id")] = None,
    updated: Annotated[
        str | None,
        Query(alias="_lastUpdated", pattern=r"^gt.{10,40}$", description="``gt`` and an instant."),
    ] = None,
    count: Count = 50,
    cursor: Cursor = None,
) -> FhirResponse:
    """A page of resources of the caller's site, in the order of their last change."""
    asked = (id if kind == "Patient" else None) or patient
    wanted = Search(
        patient_id=fhir.our_id(asked.removeprefix("Patient/")) if asked else None,
        updated_after=_instant(updated),
        after=instant_and_id(cursor),
    )
    found = transact(
        caller.runtime,
        lambda s: search(
            s, caller.runtime, kind, wanted, _sight(caller), limit=count + 1, now=caller.now
        ),
    )
    known = {"patient": patient, "_id": id, "_lastUpdated": updated, "_count": str(count)}
    return FhirResponse(_bundle(kind, found, count, {k: v for k, v in known.items() if v}, cursor))


@router.get(
    "/fhir/{kind}/{id}", operation_id="fhir_read", response_class=FhirResponse, responses=READ
)
def read_resource(kind: Kind, id: FhirId, caller: Enrolling) -> FhirResponse:
    """One resource."""
    return FhirResponse(
        transact(
            caller.runtime,
            lambda s: one(s, caller.runtime, kind, id, _sight(caller), now=caller.now),
        )
    )


@router.post(
    "/fhir/Patient",
    operation_id="fhir_create_patient",
    status_code=201,
    responses=documented(400, 409, 413, 422) | {200: {"description": "Enrolled before"}},
)
def create_patient(
    body: Annotated[dict[str, Any], Body()], caller: Enrolling, once: Once
) -> Response:
    """Enrolls the patient that a record system sends. Protocol and consent stand in the extension
    ``urn:smsint:enrollment``, the time zone in FHIR's own; ``docs/export.md`` has an example."""
    request = _request(body)

    def work(session: Session) -> StoredAnswer:
        done = enroll(session, caller.runtime, request, caller.actor, now=caller.now)
        patient_id = find_row(session, done.id, caller.actor).patient_id
        resource = one(
            session, caller.runtime, "Patient", fhir.fhir_id(patient_id), _sight(caller),
            now=caller.now,
        )  # fmt: skip
        place = f"{BASE}/Patient/{resource['id']}"
        return answer(resource, 201 if done.created else 200, place)

    return once(caller, work)


def _request(body: Mapping[str, Any]) -> EnrollmentRequest:
    if body.get("resourceType") != "Patient":
        raise Invalid(FieldFault("/resourceType", "Send a Patient."))
    try:
        return EnrollmentRequest.model_validate(fhir.enrollment_fields(body))
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False)
        raise Invalid(*field_faults(faults)) from None


def _sight(caller: Caller) -> Sight:
    return Sight(caller.actor, caller.identity, caller.may(May.READ_TEXT))


def _instant(updated: str | None) -> datetime | None:
    if updated is None:
        return None
    try:
        return _INSTANT.validate_python(updated.removeprefix("gt"))
    except ValidationError:
        advice = "Write gt and an instant with its offset, for example gt2027-03-01T15:00:00Z."
        raise Invalid(FieldFault("/query/_lastUpdated", advice)) from None


def _bundle(
    kind: str, found: list[Found], count: int, asked: Mapping[str, str], cursor: str | None
) -> fhir.Resource:
    shown = page(found, count, lambda last: [last.at, last.id])
    here = {**asked, "cursor": cursor} if cursor else asked
    next_ = {**asked, "cursor": shown.next_cursor} if shown.next_cursor else None
    return fhir.bundle(
        BASE,
        [item.resource for item in shown.items],
        self_url=f"{BASE}/{kind}?{urlencode(here)}",
        next_url=f"{BASE}/{kind}?{urlencode(next_)}" if next_ else None,
    )
