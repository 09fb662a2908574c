"""The first page: alerts, the worklist, and what happened since."""

from datetime import timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.services.desk import SHOWN, Board, Filters, board
from smsint.services.transact import transact
from smsint.web.pages.areas import AREAS, Area, places_of
from smsint.web.pages.forms import Choice
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import Visitor

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_FIRST_LOOK = timedelta(hours=24)
"""How far back the news goes for somebody who was never here."""
_LONGEST = timedelta(days=14)
_Owner = Annotated[Literal["all", "mine", "nobody"], Query()]
_When = Annotated[Literal["all", "overdue", "snoozed"], Query()]


@router.get("/")
def today(
    request: Request, who: Visitor, owner: _Owner = "all", kind: Choice = "", when: _When = "all"
) -> Response:
    """What waits for somebody; a role without a worklist begins elsewhere."""
    if Area.TODAY not in AREAS[who.actor.role]:
        return RedirectResponse(places_of(who.actor.role)[0].path, 303)
    filters = Filters(owner, kind, when)
    since = max(who.since or who.now - _FIRST_LOOK, who.now - _LONGEST)

    def read(session: Session) -> Board:
        return board(session, who.runtime, who.actor, filters, since=since, now=who.now)

    found = transact(who.runtime, read)
    return render(
        request, "today.html", who=who, here="today", board=found, filters=filters, shown=SHOWN
    )
