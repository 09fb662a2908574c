"""Enrolling, finding and changing enrollments."""

from typing import Annotated, Any, Literal

from fastapi import Query, Response
from pydantic import BaseModel, Field, model_validator
from sqlmodel import Session

from smsint.domain.enrollment import (
    EnrollmentRequest,
    Identifier,
    Phone,
    PreferencesChange,
)
from smsint.domain.shapes import Shape
from smsint.services import roster
from smsint.services.admission import assess
from smsint.services.enrollment import enroll
from smsint.services.idempotency import StoredAnswer
from smsint.services.preferences import change_preferences
from smsint.services.roster import EnrollmentView
from smsint.services.rows import RowResult, run_rows
from smsint.services.transact import transact
from smsint.web.auth import Caller, Enrolling, Searching, Seeing
from smsint.web.errors import documented
from smsint.web.once import Once, answer
from smsint.web.paging import Cursor, Limit, Page, UpdatedAfter, last_id, page
from smsint.web.route import READ, WRITE, BulkRoute, EnrollmentId, api_router

router = api_router("enrollments")
bulk_router = api_router("enrollments", BulkRoute)
_ADDRESS = "/api/v1/enrollments/"
Rows = Annotated[list[dict[str, Any]], Field(min_length=1, max_length=1000)]


class Search(Shape):
    """Whom to look for: exactly one of the two."""

    phone: Phone | None = None
    external_id: Identifier | None = None

    @model_validator(mode="after")
    def _one(self) -> "Search":
        if (self.phone is None) == (self.external_id is None):
            raise ValueError("send either phone or external_id")
        return self


class Bulk(Shape):
    """Many enrollments; each row has the fields of a single one and stands for itself."""

    items: Rows


class BulkResult(BaseModel):
    """What became of each row."""

    results: list[RowResult]


class Validated(BaseModel):
    """What enrolling would do."""

    result: Literal["would_be_created", "exists"]
    enrollment_id: str | None
    """Of the enrollment that exists."""


@router.post(
    "/enrollments",
    operation_id="create_enrollment",
    status_code=201,
    response_model=EnrollmentView,
    responses=documented(400, 409, 413, 422)
    | {200: {"model": EnrollmentView, "description": "Enrolled before, with the same data"}},
)
def create_enrollment(body: EnrollmentRequest, caller: Enrolling, once: Once) -> Response:
    """Enrolls a patient who consented to be texted.

    The same identifier with the same data answers 200 with the enrollment there is.
    """

    def work(session: Session) -> StoredAnswer:
        done = enroll(session, caller.runtime, body, caller.actor, now=caller.now)
        view = _view(session, caller, done.id)
        return answer(view, 201 if done.created else 200, _ADDRESS + done.id)

    return once(caller, work)


@router.post(
    "/enrollments/validate",
    operation_id="validate_enrollment",
    responses=documented(400, 409, 413, 422),
)
def validate_enrollment(body: EnrollmentRequest, caller: Enrolling) -> Validated:
    """Answers what enrolling would answer, and changes nothing."""
    with caller.runtime.database.write() as session:
        found = assess(session, caller.runtime, body, caller.actor, now=caller.now)
        session.rollback()
    result: Literal["would_be_created", "exists"] = (
        "exists" if found.existing_id else "would_be_created"
    )
    return Validated(result=result, enrollment_id=found.existing_id)


@bulk_router.post(
    "/enrollments/bulk",
    operation_id="create_enrollments",
    response_model=BulkResult,
    responses=documented(400, 409, 413, 422),
)
def create_enrollments(body: Bulk, caller: Enrolling, once: Once) -> Response:
    """Enrolls up to a thousand patients; each row is done or refused by itself."""

    def one(request: EnrollmentRequest) -> tuple[str, bool]:
        done = transact(
            caller.runtime,
            lambda session: enroll(session, caller.runtime, request, caller.actor, now=caller.now),
        )
        return done.id, done.created

    def work() -> StoredAnswer:
        return answer({"results": list(run_rows(body.items, EnrollmentRequest, one))})

    return once.piecewise(caller, work)


@router.post(
    "/enrollments/search",
    operation_id="search_enrollments",
    responses=documented(400, 413, 422),
)
def search_enrollments(body: Search, caller: Searching) -> Page[EnrollmentView]:
    """Finds a patient by number or identifier; both stay out of addresses and logs."""
    with caller.runtime.database.read() as session:
        found = roster.search(
            session,
            caller.runtime,
            caller.actor,
            caller.identity,
            phone=body.phone,
            external_id=body.external_id,
            now=caller.now,
        )
    return Page(items=found, next_cursor=None)


@router.get("/enrollments", operation_id="list_enrollments", responses=documented(422))
def list_enrollments(
    caller: Seeing,
    cursor: Cursor = None,
    limit: Limit = 50,
    updated_after: Annotated[UpdatedAfter, Query()] = None,
) -> Page[EnrollmentView]:
    """The enrollments of the caller's site."""
    with caller.runtime.database.read() as session:
        found = roster.page(
            session,
            caller.runtime,
            caller.actor,
            caller.identity,
            after=last_id(cursor),
            limit=limit + 1,
            updated_after=updated_after,
            now=caller.now,
        )
    return page(found, limit, lambda one: [one.id])


@router.get("/enrollments/{id}", operation_id="get_enrollment", responses=READ)
def get_enrollment(id: EnrollmentId, caller: Seeing) -> EnrollmentView:
    """One enrollment."""
    with caller.runtime.database.read() as session:
        return _view(session, caller, id)


@router.patch("/enrollments/{id}", operation_id="change_enrollment", responses=WRITE)
def change_enrollment(
    id: EnrollmentId, body: PreferencesChange, caller: Enrolling
) -> EnrollmentView:
    """Changes what the patient chose; what is left out stays, and texts are planned again."""

    def work(session: Session) -> EnrollmentView:
        change_preferences(session, caller.runtime, id, body, caller.actor, now=caller.now)
        return _view(session, caller, id)

    return transact(caller.runtime, work)


def _view(session: Session, caller: Caller, enrollment_id: str) -> EnrollmentView:
    return roster.one(
        session, caller.runtime, enrollment_id, caller.actor, caller.identity, now=caller.now
    )
