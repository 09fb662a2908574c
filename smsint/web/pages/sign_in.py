"""Signing in and out, one's own sign-ins, and light or dark."""

import re
from typing import Annotated

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.services.sign_in import (
    Credentials,
    Refused,
    SignInView,
    sign_in,
    sign_ins,
    sign_out,
    sign_out_everywhere,
)
from smsint.services.transact import transact
from smsint.web.pages.rendering import THEME_COOKIE, THEMES, render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import COOKIE, Visitor
from smsint.web.parts import parts_of

_SHORT = Form(max_length=300)
_A_YEAR = 365 * 24 * 3600
_BROWSERS = (
    ("Edg/", "Edge"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)
_OWN_PATH = re.compile(r"/(?!/)[A-Za-z0-9_/?&=.:-]*")


def sign_in_router(*, https: bool) -> APIRouter:
    """The pages around a sign-in. ``https``: its cookie travels over TLS only."""
    router = APIRouter(route_class=PageRoute, include_in_schema=False)

    @router.get("/sign-in")
    def ask(request: Request) -> Response:
        """Asks for address and password."""
        return _form(request)

    @router.post("/sign-in")
    def take(
        request: Request,
        email: Annotated[str, _SHORT] = "",
        password: Annotated[str, _SHORT] = "",
        code: Annotated[str, _SHORT] = "",
    ) -> Response:
        """Signs in, or asks again."""
        parts = parts_of(request)
        outcome = sign_in(
            parts.runtime,
            Credentials(email, password, code, device_of(request.headers.get("user-agent", ""))),
            code_needed=_needs_code(request),
            now=parts.clock(),
        )
        if isinstance(outcome, Refused):
            return _form(request, 401 if outcome.until is None else 429, outcome, email)
        response = RedirectResponse("/", 303)
        response.set_cookie(COOKIE, outcome, httponly=True, samesite="lax", secure=https)
        return response

    @router.post("/sign-out")
    def leave(request: Request) -> Response:
        """Ends the session."""
        parts = parts_of(request)
        secret = request.cookies.get(COOKIE, "")
        with parts.runtime.database.write() as session:
            sign_out(session, parts.runtime, secret, now=parts.clock())
        return _left()

    @router.get("/account")
    def account(request: Request, who: Visitor) -> Response:
        """Where somebody is signed in."""
        secret = request.cookies.get(COOKIE, "")

        def read(session: Session) -> list[SignInView]:
            return sign_ins(session, who.staff_id, secret, now=who.now)

        with who.runtime.database.read() as session:
            found = read(session)
        return render(request, "account.html", who=who, here="account", sign_ins=found)

    @router.post("/account/sign-out-everywhere")
    def leave_everywhere(request: Request, who: Visitor) -> Response:
        """Ends every sign-in of this person, this one too."""
        transact(
            who.runtime,
            lambda session: sign_out_everywhere(
                session, who.runtime, who.staff_id, who.actor.name, now=who.now
            ),
        )
        return _left()

    @router.post("/theme")
    def choose_theme(
        theme: Annotated[str, _SHORT] = "auto", back: Annotated[str, _SHORT] = "/"
    ) -> Response:
        """Keeps light or dark in the browser, without a script."""
        response = RedirectResponse(back if _OWN_PATH.fullmatch(back) else "/", 303)
        chosen = theme if theme in THEMES else "auto"
        response.set_cookie(
            THEME_COOKIE, chosen, _A_YEAR, httponly=True, samesite="lax", secure=https
        )
        return response

    def _left() -> Response:
        response = RedirectResponse("/sign-in", 303)
        response.delete_cookie(COOKIE, httponly=True, samesite="lax", secure=https)
        return response

    return router


def device_of(user_agent: str) -> str | None:
    """Browser and system in plain words; none where the browser does not say."""
    browser = next((name for mark, name in _BROWSERS if mark in user_agent), None)
    system = next((name for mark, name in _SYSTEMS if mark in user_agent), None)
    return " on ".join(filter(None, (browser, system))) or None


def _needs_code(request: Request) -> bool:
    """Real patients' texts are behind two factors; a sandbox has none."""
    return parts_of(request).gateway_name == "twilio"


def _form(
    request: Request, status: int = 200, refused: Refused | None = None, email: str = ""
) -> Response:
    return render(
        request,
        "sign_in.html",
        status,
        refused=refused,
        needs_code=_needs_code(request),
        email=email,
    )
