"""Signing in and out, and who is signed in."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from starlette.responses import RedirectResponse, Response

from smsint.services.sign_in import (
    Credentials,
    Refused,
    keep_alive,
    sign_in,
    sign_out,
    signed_in,
)
from smsint.web.auth import Caller
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute, SignInFirst
from smsint.web.parts import parts_of

COOKIE = "smsint_session"
_SHORT = Form(max_length=300)


def visitor(request: Request) -> Caller:
    """Whoever is signed in. Raises SignInFirst."""
    parts = parts_of(request)
    secret, now = request.cookies.get(COOKIE, ""), parts.clock()
    with parts.runtime.database.read() as session:
        found = signed_in(session, secret, now=now) if secret else None
    if found is None:
        raise SignInFirst
    keep_alive(parts.runtime, secret, found, now=now)
    return Caller(found.actor, parts.runtime, now)


Visitor = Annotated[Caller, Depends(visitor)]


def sign_in_router(*, https: bool) -> APIRouter:
    """The pages that need nobody to be signed in."""
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
            Credentials(email, password, code),
            code_needed=_needs_code(request),
            now=parts.clock(),
        )
        if isinstance(outcome, Refused):
            return _form(request, 401 if outcome.until is None else 429, refused=outcome)
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
        response = RedirectResponse("/sign-in", 303)
        response.delete_cookie(COOKIE, httponly=True, samesite="lax", secure=https)
        return response

    return router


def _needs_code(request: Request) -> bool:
    """Real patients' texts are behind two factors; a sandbox has none."""
    return parts_of(request).gateway_name == "twilio"


def _form(request: Request, status: int = 200, refused: Refused | None = None) -> Response:
    return render(request, "sign_in.html", status, refused=refused, needs_code=_needs_code(request))
