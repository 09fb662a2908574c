"""Pausing, resuming, ending, and an opt-out that the patient told to staff."""

from collections.abc import Callable
from typing import Any

from fastapi import Request, Response
from sqlmodel import Session

from smsint.domain.fields import Instant, Label, Note, Slug
from smsint.domain.shapes import Shape
from smsint.services import roster, standing
from smsint.services.consent import wait_until_quiet
from smsint.services.roster import EnrollmentView
from smsint.web.auth import Caller, Enrolling, Holding
from smsint.web.once import Once, OnceOnly
from smsint.web.parts import parts_of
from smsint.web.route import WRITE, EnrollmentId, api_router

router = api_router("enrollments")


class Reason(Shape):
    """Why."""

    reason: Label


class Pause(Reason):
    """Why, and until when."""

    until: Instant | None = None
    """Null: until somebody resumes."""


class ToldToStaff(Shape):
    """How the patient asked to stop."""

    method: Slug = "told_to_staff"
    """A code such as ``in_person``, ``phone``, ``letter``."""
    note: Note | None = None


@router.post(
    "/enrollments/{id}/pause",
    operation_id="pause_enrollment",
    response_model=EnrollmentView,
    responses=WRITE,
)
def pause_enrollment(id: EnrollmentId, body: Pause, caller: Holding, once: Once) -> Response:
    """Pauses the programme's texts; replies to the patient's own texts still leave."""
    return _do(id, caller, once, standing.pause, reason=body.reason, until=body.until)


@router.post(
    "/enrollments/{id}/resume",
    operation_id="resume_enrollment",
    response_model=EnrollmentView,
    responses=WRITE,
)
def resume_enrollment(id: EnrollmentId, body: Reason, caller: Holding, once: Once) -> Response:
    """Goes on with the next text that is due; what was missed is not sent late."""
    return _do(id, caller, once, standing.resume, reason=body.reason)


@router.post(
    "/enrollments/{id}/end",
    operation_id="end_enrollment",
    response_model=EnrollmentView,
    responses=WRITE,
)
def end_enrollment(id: EnrollmentId, body: Reason, caller: Enrolling, once: Once) -> Response:
    """Ends the enrollment for good and cancels what waits."""
    return _do(id, caller, once, standing.end, reason=body.reason)


@router.post(
    "/enrollments/{id}/opt-out",
    operation_id="opt_out",
    response_model=EnrollmentView,
    responses=WRITE,
)
def opt_out(
    id: EnrollmentId, body: ToldToStaff, caller: Holding, once: Once, request: Request
) -> Response:
    """Stops all texts to the patient's number, because the patient said so to staff.

    When this answers, no request to the provider can start any more.
    """
    told = standing.opt_out_told_to_staff
    response = _do(id, caller, once, told, method=body.method, note=body.note)
    with caller.runtime.database.read() as session:
        number_id = roster.find_row(session, id, caller.actor).number_id
    wait_until_quiet(caller.runtime, number_id, parts_of(request).clock)
    return response


def _do(
    enrollment_id: str, caller: Caller, once: OnceOnly, change: Callable[..., Any], **how: Any
) -> Response:
    """One change of how an enrollment stands; the answer is the enrollment."""
    runtime, actor, now = caller.runtime, caller.actor, caller.now

    def work(session: Session) -> EnrollmentView:
        change(session, runtime, enrollment_id, actor, now=now, **how)
        return roster.one(session, runtime, enrollment_id, actor, caller.identity, now=now)

    return once.step(caller, work)
