"""Who is called to safety alerts that nobody takes."""

from collections.abc import Mapping

from fastapi import APIRouter, Request
from pydantic import ValidationError
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.services import on_call
from smsint.services.faults import Conflict, Invalid, field_faults
from smsint.services.on_call import NewContact
from smsint.services.transact import transact
from smsint.web.pages.forms import AnyId, Word, faults_by_field
from smsint.web.pages.patient import Form
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtOnCall

router = APIRouter(route_class=PageRoute, include_in_schema=False)


@router.get("/on-call")
def listed(request: Request, who: AtOnCall) -> Response:
    """Everybody who is called, in order."""
    return _page(request, who)


@router.post("/on-call")
def add(
    request: Request,
    who: AtOnCall,
    name: Word = "",
    phone: Word = "",
    webhook: Word = "",
    from_time: Word = "",
    to_time: Word = "",
) -> Response:
    """Adds somebody at the end of the list."""
    typed = {
        "name": name,
        "phone": phone,
        "webhook": webhook,
        "from_time": from_time,
        "to_time": to_time,
    }

    def work(session: Session) -> None:
        try:
            wanted = NewContact.model_validate(
                {key: value.strip() or None for key, value in typed.items()} | {"name": name}
            )
        except ValidationError as error:
            found = error.errors(include_url=False, include_input=False)
            raise Invalid(*field_faults(found)) from None
        on_call.add_contact(session, who.runtime, wanted, who.actor, now=who.now)

    try:
        transact(who.runtime, work)
    except Invalid as invalid:
        return _page(request, who, typed, faults_by_field(invalid), status=422)
    except Conflict as conflict:
        return _page(request, who, typed, {"phone": str(conflict)}, status=409)
    return RedirectResponse("/on-call?done=on_call_added", 303)


@router.post("/on-call/{id}/remove")
def remove(who: AtOnCall, id: AnyId) -> Response:
    """Takes somebody off the list."""
    transact(
        who.runtime,
        lambda session: on_call.remove_contact(session, who.runtime, id, who.actor, now=who.now),
    )
    return RedirectResponse("/on-call?done=removed", 303)


def _page(
    request: Request,
    who: AtOnCall,
    typed: Mapping[str, str] | None = None,
    faults: Mapping[str, str] | None = None,
    *,
    status: int = 200,
) -> Response:
    with who.runtime.database.read() as session:
        found = on_call.contacts(session, who.runtime, who.actor)
    form = Form(typed or {}, faults)
    return render(
        request, "on_call.html", status, who=who, here="on_call", contacts=found, form=form
    )
