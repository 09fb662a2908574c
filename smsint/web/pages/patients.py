"""One patient: how things stand, and the conversation."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Request
from sqlmodel import Session
from starlette.responses import Response

from smsint.services import history, roster
from smsint.services.access import audit
from smsint.services.history import Message
from smsint.services.roster import EnrollmentView
from smsint.services.transact import transact
from smsint.web.auth import May
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.sign_in import Visitor

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_MOST = 2000
"""More than a year of texts."""


@router.get("/patients/{id}")
def patient(request: Request, who: Visitor, id: Annotated[str, Path(max_length=64)]) -> Response:
    """One patient's conversation. Reading it is audited as much as changing it."""
    if not who.may(May.SEE):
        raise HTTPException(403)
    with_text = who.may(May.READ_TEXT)

    def read(session: Session) -> tuple[EnrollmentView, list[Message]]:
        found = roster.one(session, who.runtime, id, who.actor, who.identity, now=who.now)
        said = history.messages(
            session, who.runtime, id, with_text=with_text, after=None, limit=_MOST
        )
        action = "conversation.read" if with_text else "enrollment.read"
        audit(session, who.runtime, who.actor.name, action, f"enrollment:{id}", who.now)
        return found, said

    found, said = transact(who.runtime, read)
    return render(
        request, "patient.html", who=who, patient=found, messages=said, with_text=with_text
    )
