"""Who is signed in, from the cookie of their browser."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import Depends, HTTPException, Request

from smsint.services.sign_in import keep_alive, signed_in
from smsint.web.auth import Caller, May
from smsint.web.pages.areas import AREAS, Area
from smsint.web.pages.route import SignInFirst
from smsint.web.parts import parts_of

COOKIE = "smsint_session"
LIVE = "x-live"
"""Sent by a page that refreshes itself: nobody need sit before it, so it keeps no sign-in alive."""


@dataclass(frozen=True, slots=True)
class Visit(Caller):
    """Somebody who is signed in, and since when there is news for them."""

    staff_id: str
    since: datetime | None
    """When they were last here before this sign-in; none on the first one."""


def look_in(request: Request) -> Visit | None:
    """Whoever is signed in, without counting as a sign of life."""
    parts = parts_of(request)
    secret, now = request.cookies.get(COOKIE, ""), parts.clock()
    if not secret:
        return None
    with parts.runtime.database.read() as session:
        found = signed_in(session, secret, now=now)
    if found is None:
        return None
    if LIVE not in request.headers and request.url.path != "/events":
        keep_alive(parts.runtime, secret, found, now=now)
    return Visit(found.actor, parts.runtime, now, found.staff_id, found.since_at)


def visitor(request: Request) -> Visit:
    """Whoever is signed in. Raises SignInFirst."""
    found = look_in(request)
    if found is None:
        raise SignInFirst
    return found


Visitor = Annotated[Visit, Depends(visitor)]


def _visitor_to(area: Area) -> Callable[..., Visit]:
    """A dependency: whoever is signed in, if the area is theirs; 403 if not."""

    def visitor(who: Visitor) -> Visit:
        if area not in AREAS[who.actor.role]:
            raise HTTPException(403)
        return who

    return visitor


def check(who: Visit, what: May) -> None:
    """403 for a step that the role does not include, on a page that it may see."""
    if not who.may(what):
        raise HTTPException(403)


AtToday = Annotated[Visit, Depends(_visitor_to(Area.TODAY))]
AtPatients = Annotated[Visit, Depends(_visitor_to(Area.PATIENTS))]
AtEnroll = Annotated[Visit, Depends(_visitor_to(Area.ENROLL))]
AtLibrary = Annotated[Visit, Depends(_visitor_to(Area.LIBRARY))]
AtReports = Annotated[Visit, Depends(_visitor_to(Area.REPORTS))]
AtPeople = Annotated[Visit, Depends(_visitor_to(Area.PEOPLE))]
AtTokens = Annotated[Visit, Depends(_visitor_to(Area.TOKENS))]
AtSites = Annotated[Visit, Depends(_visitor_to(Area.SITES))]
AtAudit = Annotated[Visit, Depends(_visitor_to(Area.AUDIT))]
AtHealth = Annotated[Visit, Depends(_visitor_to(Area.HEALTH))]
AtOnCall = Annotated[Visit, Depends(_visitor_to(Area.ON_CALL))]
AtRules = Annotated[Visit, Depends(_visitor_to(Area.RULES))]
