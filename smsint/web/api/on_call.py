"""Who is called to safety alerts."""

from fastapi import Response
from pydantic import BaseModel
from sqlmodel import Session

from smsint.services import on_call
from smsint.services.idempotency import StoredAnswer
from smsint.services.on_call import ContactView, NewContact
from smsint.services.transact import transact
from smsint.web.auth import Calling
from smsint.web.once import Once, answer
from smsint.web.route import READ, WRITE, ContactId, api_router

router = api_router("alerts")


class Contacts(BaseModel):
    """Everybody who is called, in order."""

    items: list[ContactView]


@router.get("/on-call", operation_id="list_on_call")
def list_on_call(caller: Calling) -> Contacts:
    """Who is called for the caller's site, the first one first."""
    with caller.runtime.database.read() as session:
        return Contacts(items=on_call.contacts(session, caller.runtime, caller.actor))


@router.post(
    "/on-call",
    operation_id="add_on_call",
    status_code=201,
    response_model=ContactView,
    responses=WRITE,
)
def add_on_call(body: NewContact, caller: Calling, once: Once) -> Response:
    """Adds somebody, by text, webhook or both."""

    def work(session: Session) -> StoredAnswer:
        added = on_call.add_contact(session, caller.runtime, body, caller.actor, now=caller.now)
        return answer(added, 201)

    return once(caller, work)


@router.delete("/on-call/{id}", operation_id="remove_on_call", status_code=204, responses=READ)
def remove_on_call(id: ContactId, caller: Calling) -> None:
    """Takes somebody off the list; what they were called to stays on record."""
    transact(
        caller.runtime,
        lambda session: on_call.remove_contact(
            session, caller.runtime, id, caller.actor, now=caller.now
        ),
    )
