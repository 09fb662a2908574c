"""What was said, asked, answered, planned and consented to in one enrollment."""

from typing import Annotated

from fastapi import Query, Response
from pydantic import BaseModel, StringConstraints
from sqlmodel import Session

from smsint.domain.calendar import local_date
from smsint.domain.shapes import Shape
from smsint.services import flags as flag_service
from smsint.services import history
from smsint.services.access import audit
from smsint.services.flags import FlagView
from smsint.services.history import AnswerView, ConsentView, Message
from smsint.services.idempotency import StoredAnswer
from smsint.services.library_archive import pinned
from smsint.services.preview import CalendarRow, calendar_rows
from smsint.services.roster import find_row
from smsint.services.staff_texts import QueuedText, queue_staff_text
from smsint.services.timetables import timetable_of
from smsint.services.transact import transact
from smsint.web.auth import May, Seeing, Texting, Working
from smsint.web.once import Once, answer
from smsint.web.paging import (
    Cursor,
    Limit,
    Page,
    conversation_place,
    instant_and_id,
    last_number,
    page,
)
from smsint.web.route import READ, WRITE, EnrollmentId, api_router

router = api_router("conversations")
_BASE = "/enrollments/{id}"


class StaffText(Shape):
    """A text to one patient."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=1600)]


class Calendar(BaseModel):
    """What is planned; nothing leaves while the enrollment is paused, opted out or ended."""

    items: list[CalendarRow]


@router.get(_BASE + "/messages", operation_id="list_messages", responses=READ)
def list_messages(
    id: EnrollmentId, caller: Seeing, cursor: Cursor = None, limit: Limit = 50
) -> Page[Message]:
    """Both directions, the oldest first. Reading the texts is audited."""
    with_text = caller.may(May.READ_TEXT)
    after = conversation_place(cursor)

    def work(session: Session) -> list[Message]:
        find_row(session, id, caller.actor)
        found = history.messages(
            session, caller.runtime, id, with_text=with_text, after=after, limit=limit + 1
        )
        if with_text:
            _audit_reading(session, "conversation.read")
        return found

    def _audit_reading(session: Session, action: str) -> None:
        subject = f"enrollment:{id}"
        audit(session, caller.runtime, caller.actor.name, action, subject, caller.now)

    return page(transact(caller.runtime, work), limit, history.place)


@router.post(
    _BASE + "/messages",
    operation_id="send_message",
    status_code=201,
    response_model=QueuedText,
    responses=WRITE,
)
def send_message(id: EnrollmentId, body: StaffText, caller: Texting, once: Once) -> Response:
    """Queues a text from staff; it leaves inside the patient's hours, or not at all after a day."""

    def work(session: Session) -> StoredAnswer:
        queued = queue_staff_text(
            session, caller.runtime, id, body.text, caller.actor, now=caller.now
        )
        return answer(queued, 201)

    return once(caller, work)


@router.get(_BASE + "/answers", operation_id="list_answers", responses=READ)
def list_answers(
    id: EnrollmentId, caller: Working, cursor: Cursor = None, limit: Limit = 50
) -> Page[AnswerView]:
    """Self-reports in the order in which they arrived."""
    with caller.runtime.database.read() as session:
        row = find_row(session, id, caller.actor)
        followed = pinned(caller.runtime, row.library_hash)
        found = history.answers(session, followed, id, after=last_number(cursor), limit=limit + 1)
    return page(found, limit, lambda one: [one.id])


@router.get(_BASE + "/flags", operation_id="list_enrollment_flags", responses=READ)
def list_enrollment_flags(
    id: EnrollmentId, caller: Working, cursor: Cursor = None, limit: Limit = 50
) -> Page[FlagView]:
    """The flags of one enrollment, open and closed."""
    with caller.runtime.database.read() as session:
        find_row(session, id, caller.actor)
        found = flag_service.flags(
            session,
            caller.actor,
            enrollment_id=id,
            after=instant_and_id(cursor),
            limit=limit + 1,
        )
    return page(found, limit, lambda one: [one.opened_at, one.id])


@router.get(_BASE + "/consents", operation_id="list_consents", responses=READ)
def list_consents(
    id: EnrollmentId, caller: Seeing, cursor: Cursor = None, limit: Limit = 50
) -> Page[ConsentView]:
    """The consent ledger of the patient and of the patient's number."""
    with caller.runtime.database.read() as session:
        row = find_row(session, id, caller.actor)
        found = history.consents(
            session,
            caller.runtime,
            row.patient_id,
            row.number_id,
            with_notes=caller.may(May.READ_TEXT),
            after=last_number(cursor),
            limit=limit + 1,
        )
    return page(found, limit, lambda one: [one.id])


@router.get(_BASE + "/calendar", operation_id="get_calendar", responses=READ)
def get_calendar(
    id: EnrollmentId, caller: Seeing, days: Annotated[int, Query(ge=1, le=366)] = 30
) -> Calendar:
    """The texts planned from today on, where the patient is."""
    with caller.runtime.database.read() as session:
        row = find_row(session, id, caller.actor)
    protocol = pinned(caller.runtime, row.library_hash).library.protocols.get(row.protocol_id)
    today = local_date(caller.now, row.time_zone)
    timetable = timetable_of(row)
    rows = calendar_rows(protocol, timetable, first_on=today, days=days) if protocol else []
    return Calendar(items=rows)
