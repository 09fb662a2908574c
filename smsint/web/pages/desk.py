"""The first page of staff: who needs somebody, and all patients of the site."""

from typing import Annotated

from fastapi import APIRouter, HTTPException, Path, Query, Request
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.services import alerts
from smsint.services.desk import Patients, Work, patients, work
from smsint.services.transact import transact
from smsint.web.auth import May
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.sign_in import Visitor

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_PAGE = 50
_AnyId = Annotated[str, Query(max_length=64)]


@router.get("/")
def desk(request: Request, who: Visitor, after: _AnyId | None = None) -> Response:
    """What waits for somebody, and the patients; as much of it as the role may see."""

    def read(session: Session) -> tuple[Work | None, Patients | None]:
        waiting = work(session, who.runtime, who.actor, now=who.now) if who.may(May.WORK) else None
        if not who.may(May.SEE):
            return waiting, None
        found = patients(
            session, who.runtime, who.actor, who.identity, after=after, limit=_PAGE, now=who.now
        )
        return waiting, found

    waiting, found = transact(who.runtime, read)
    return render(request, "desk.html", who=who, here="desk", work=waiting, patients=found)


@router.post("/alerts/{id}/acknowledge")
def acknowledge(who: Visitor, id: Annotated[str, Path(max_length=64)]) -> Response:
    """Takes an alert."""
    if not who.may(May.WORK):
        raise HTTPException(403)
    transact(
        who.runtime,
        lambda session: alerts.acknowledge(session, who.runtime, id, who.actor, now=who.now),
    )
    return RedirectResponse("/", 303)
