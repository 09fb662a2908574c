"""The virtual phones at ``/sandbox``: text as a patient would, and see what comes back.

There is no sign-in here, because there is nobody to protect: these addresses exist only with
``GATEWAY=sandbox``, where no text ever reaches a real phone.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

from anyio import to_thread
from fastapi import APIRouter, Form, Path, Query, Request
from pydantic_core import to_json
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.gateway.base import InboundSms, storable
from smsint.services.faults import NotFound
from smsint.services.virtual_phone import Bubble, Phone, conversation, find, phones, stamp
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute, wants_json
from smsint.web.parts import Parts, parts_of

Take = Callable[[InboundSms], Awaitable[Response]]
"""What takes a text in: the same that the provider's webhook ends in."""
Advance = Callable[[timedelta], None]
"""Moves the demo's clock on, through everything that is due on the way."""
_STEPS = {"1h": timedelta(hours=1), "1d": timedelta(days=1)}
_SHOWN = 80
_LONGEST = 1600
PhoneId = Annotated[str, Path(max_length=64)]


@dataclass(frozen=True, slots=True)
class Screen:
    """One phone and what it shows."""

    phone: Phone
    bubbles: Sequence[Bubble]
    stamp: str


def router(take: Take, *, sender: str, advance: Advance | None = None) -> APIRouter:
    """The virtual phones. ``sender`` is the number that they text to; without ``advance`` the
    clock is the real one and cannot be moved."""
    pages = APIRouter(route_class=PageRoute, include_in_schema=False)
    movable = advance is not None

    @pages.get("/sandbox")
    def all_phones(request: Request) -> Response:
        """Every phone to choose from."""
        return _page(request, None, movable)

    @pages.get("/sandbox/phones")
    def list_phones(request: Request) -> Response:
        """Every phone, for programs."""
        parts = parts_of(request)
        with parts.runtime.database.read() as session:
            found = phones(session, parts.runtime, now=parts.clock())
        return _json([_described(phone) for phone in found])

    @pages.get("/sandbox/phones/{id}")
    def one_phone(request: Request, id: PhoneId) -> Response:
        """One phone with its conversation."""
        return _show(request, id, movable)

    @pages.get("/sandbox/phones/{id}/conversation")
    def latest(
        request: Request, id: PhoneId, seen: Annotated[str, Query(max_length=80)] = ""
    ) -> Response:
        """The conversation if it changed since then; the page asks this every second."""
        parts = parts_of(request)
        with parts.runtime.database.read() as session:
            if stamp(session, id) == seen:
                return Response(status_code=204)
        return render(request, "_conversation.html", screen=_screen(parts, id))

    @pages.post("/sandbox/phones/{id}/texts")
    async def send(
        request: Request, id: PhoneId, body: Annotated[str, Form(min_length=1, max_length=_LONGEST)]
    ) -> Response:
        """Texts from this phone, through the same door as a real text."""
        parts = parts_of(request)
        screen = await to_thread.run_sync(_screen, parts, id)
        sid = f"SM{parts.runtime.entropy(16).hex()}"
        taken = await take(InboundSms(sid, screen.phone.number, sender, storable(body)))
        if taken.status_code != 200:
            return taken
        if wants_json(request) or "hx-request" in request.headers:
            return await to_thread.run_sync(_show, request, id, movable)
        return RedirectResponse(f"/sandbox/phones/{id}", 303)

    if advance is not None:
        _add_clock(pages, advance)
    return pages


def _add_clock(pages: APIRouter, advance: Advance) -> None:
    @pages.post("/sandbox/clock")
    def move(
        request: Request,
        step: Annotated[Literal["1h", "1d"], Form(alias="advance")],
        phone: Annotated[str, Form(pattern=r"^[0-9a-f]{0,64}$")] = "",
    ) -> Response:
        """Moves the clock on; what is due on the way is sent on the way."""
        advance(_STEPS[step])
        if wants_json(request):
            return _json({"now": _instant(parts_of(request).clock())})
        back = f"/sandbox/phones/{phone}" if phone else "/sandbox"
        if "hx-request" in request.headers:
            return Response(status_code=204, headers={"HX-Redirect": back})
        return RedirectResponse(back, 303)


def _show(request: Request, phone_id: str, movable: bool) -> Response:
    parts = parts_of(request)
    screen = _screen(parts, phone_id)
    if wants_json(request):
        described = _described(screen.phone) | {
            "now": _instant(parts.clock()),
            "messages": [asdict(b) | {"at": _instant(b.at)} for b in screen.bubbles],
        }
        return _json(described)
    if "hx-request" in request.headers:
        return render(request, "_conversation.html", screen=screen)
    return _page(request, screen, movable)


def _page(request: Request, screen: Screen | None, movable: bool) -> Response:
    parts = parts_of(request)
    with parts.runtime.database.read() as session:
        found = phones(session, parts.runtime, now=parts.clock())
    return render(
        request, "sandbox.html", here="sandbox", phones=found, screen=screen, movable=movable
    )


def _screen(parts: Parts, phone_id: str) -> Screen:
    """What a phone shows. Raises NotFound."""
    with parts.runtime.database.read() as session:
        return _read_screen(session, parts, phone_id)


def _read_screen(session: Session, parts: Parts, phone_id: str) -> Screen:
    phone = find(session, parts.runtime, phone_id, now=parts.clock())
    if phone is None:
        raise NotFound("phone")
    mark = stamp(session, phone_id)
    return Screen(phone, conversation(session, parts.runtime, phone_id, last=_SHOWN), mark)


def _described(phone: Phone) -> dict[str, Any]:
    """A phone for programs; the number is in the body and never in an address."""
    return asdict(phone) | {
        "next_text_at": phone.next_text_at and _instant(phone.next_text_at),
        "url": f"/sandbox/phones/{phone.id}",
    }


def _instant(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def _json(value: Any) -> Response:
    return Response(to_json(value), media_type="application/json")
