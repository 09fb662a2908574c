"""The route class of pages: who may post, what an error looks like, which headers protect."""

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse

from smsint.domain.translatable import N_
from smsint.services.faults import Conflict, Fault, Invalid, NotFound
from smsint.web.errors import problem
from smsint.web.pages.rendering import render
from smsint.web.pages.wording import plain
from smsint.web.route import CappedRequest

SMALL_BODY = 256 * 1024
"""A form that a person fills in, with room to spare."""
LARGE_BODY = 6 * 1024 * 1024
"""A CSV file of some thousand rows, as a form sends it."""
_HEADERS = {
    "Cache-Control": "no-store",
    # Pico draws its icons as data: images; everything else comes from this address.
    "Content-Security-Policy": (
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
        "form-action 'self'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
_SAFE = frozenset({"GET", "HEAD"})
_EXPLAINED = {
    403: (N_("Not for your role"), N_("Your role does not include this page.")),
    404: (
        N_("Nothing here"),
        N_("There is nothing at this address, or it belongs to another site."),
    ),
    409: (N_("Already done"), N_("Somebody else was faster, or things have changed. Look again.")),
    413: (N_("Too large"), N_("That is more than this page takes. Send it in parts.")),
    405: (N_("Nothing here"), N_("This address takes no such request.")),
    422: (N_("Not understood"), N_("Something in what was sent cannot be used.")),
    500: (
        N_("Something failed"),
        N_(
            "The mistake is ours, and nothing was changed. If it fails again, tell whoever runs this."
        ),
    ),
    503: (N_("One moment"), N_("The database cannot be reached just now. Try again in a minute.")),
}
_OTHERWISE = (N_("That did not work"), N_("Go back and try again."))


class SignInFirst(Exception):
    """The page needs somebody who is signed in."""


class _SmallRequest(CappedRequest):
    largest = SMALL_BODY


class _LargeRequest(CappedRequest):
    largest = LARGE_BODY


class PageRoute(APIRoute):
    """Answers people: errors are pages, and a form of another site's cannot post here."""

    request_class: type[CappedRequest] = _SmallRequest

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """FastAPI's handler between the check before it and the headers after it."""
        handle = super().get_route_handler()

        async def page(request: Request) -> Response:
            response = await _answer(self.request_class(request.scope, request.receive), handle)
            response.headers.update(_HEADERS)
            return response

        return page


class FileRoute(PageRoute):
    """A page that takes a file."""

    request_class = _LargeRequest


async def _answer(
    request: Request, handle: Callable[[Request], Coroutine[Any, Any, Response]]
) -> Response:
    if request.method not in _SAFE and not is_same_origin(request):
        return explain(request, 403)
    try:
        return await handle(request)
    except SignInFirst:
        # A part of a page cannot show a sign-in: the whole window goes there.
        if "hx-request" in request.headers:
            return Response(status_code=200, headers={"HX-Redirect": "/sign-in"})
        return RedirectResponse("/sign-in", 303)
    except Fault as fault:
        return explain(request, _status(fault), _words(fault))
    except HTTPException as error:
        return explain(request, error.status_code)
    except RequestValidationError:
        return explain(request, 422)


def is_same_origin(request: Request) -> bool:
    """Whether a browser says that the request comes from one of our own pages.

    Programs send neither header; a browser sends at least one of them with every POST, and no
    page can forge it.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("origin")
    return origin is None or origin.partition("://")[2] == request.headers.get("host")


def wants_json(request: Request) -> bool:
    """Whether a program asks, and not a browser."""
    accept = request.headers.get("accept", "")
    return "application/json" in accept and "text/html" not in accept


def explain(request: Request, status: int, words: str | None = None) -> Response:
    """An error as a page, or as a problem for a program."""
    if wants_json(request):
        return problem(status)
    title, text = _EXPLAINED.get(status, _OTHERWISE)
    return render(request, "error.html", status, title=title, text=text, words=words)


def answer_people(app: FastAPI) -> None:
    """Outside a page, too, a browser gets a page: for an address that is none, or a failure of ours.

    What the application answers to programs decides the status; it also writes the log.
    """
    for kind in (HTTPException, OperationalError, Exception):
        app.add_exception_handler(kind, _for_people(app.exception_handlers[kind]))


def _for_people(answer: Callable[[Request, Exception], Any]) -> Callable[..., Response]:
    def handle(request: Request, error: Exception) -> Response:
        response: Response = answer(request, error)
        if not _is_browser(request):
            return response
        page = explain(request, response.status_code)
        page.headers.update(_HEADERS)
        return page

    return handle


def _is_browser(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "") and not request.url.path.startswith(
        ("/api/", "/twilio/")
    )


def _words(fault: Fault) -> str | None:
    """What the person can do about it; a thing that is missing is not told from one of others."""
    match fault:
        case Invalid():
            return " ".join(error.message for error in fault.errors)
        case Conflict():
            return plain(fault.code, str(fault))
        case _:
            return None


def _status(fault: Fault) -> int:
    match fault:
        case NotFound():
            return 404
        case Conflict():
            return 409
        case _:
            return 422
