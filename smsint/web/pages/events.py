"""Live updates: the server says that there is news, and pages fetch what they show of it.

A stream ends by itself after a minute, so that nobody who may no longer look keeps looking, and at
once when the process is told to stop: a server waits for open answers before it tells its
application anything, so the signal itself has to be heard.
"""

import asyncio
import signal
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from hashlib import sha256
from types import FrameType
from typing import Annotated, Any

from anyio import to_thread
from fastapi import APIRouter, FastAPI, HTTPException, Query, Request
from starlette.responses import Response, StreamingResponse

from smsint.services.news import stamp
from smsint.web.auth import May
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import Visit, look_in

LONGEST = 60.0
"""Seconds that one stream lasts; a browser begins the next one by itself."""
EVERY = 2.0
"""Seconds between two looks."""
_STEP = 0.25
"""Seconds within which a stream notices that the process stops."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def events_router() -> APIRouter:
    """The stream of one application."""
    stopping = threading.Event()

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        stopping.clear()
        with _heard(stopping):
            yield
        stopping.set()

    router = APIRouter(route_class=PageRoute, include_in_schema=False, lifespan=lifespan)

    @router.get("/events")
    async def events(
        request: Request, about: Annotated[str, Query(max_length=64)] = ""
    ) -> Response:
        """Server-sent events: ``news`` when something changed, ``bye`` when the sign-in is over."""
        who = await to_thread.run_sync(look_in, request)
        if who is None:
            return _stream(_one("event: bye\ndata:\n\n"))
        if not who.may(May.SEE):
            raise HTTPException(403)
        return _stream(_news(request, who, about or None, stopping))

    return router


def _stream(events: AsyncIterator[str]) -> Response:
    # Proxies that collect an answer before they pass it on would collect for ever.
    return StreamingResponse(
        events, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"}
    )


async def _one(event: str) -> AsyncIterator[str]:
    yield event


async def _news(
    request: Request, who: Visit, about: str | None, stopping: threading.Event
) -> AsyncIterator[str]:
    last = await to_thread.run_sync(_look, who, about)
    known = request.headers.get("last-event-id", "")
    yield f"retry: 2000\nid: {last}\n\n"
    if known != last:  # something may have come since the page, or since the last stream
        yield "event: news\ndata:\n\n"
    for _ in range(int(LONGEST / EVERY)):
        if not await _rest(stopping):
            return
        if await to_thread.run_sync(look_in, request) is None:
            yield "event: bye\ndata:\n\n"
            return
        seen = await to_thread.run_sync(_look, who, about)
        # A line without a meaning tells that the connection lives, and finds out when it does not.
        yield ":\n\n" if seen == last else f"event: news\nid: {seen}\ndata:\n\n"
        last = seen


async def _rest(stopping: threading.Event) -> bool:
    """Waits until the next look; false when the process stops."""
    for _ in range(int(EVERY / _STEP)):
        if stopping.is_set():
            return False
        await asyncio.sleep(_STEP)
    return not stopping.is_set()


def _look(who: Visit, about: str | None) -> str:
    with who.runtime.database.read() as session:
        seen = stamp(session, who.actor.site_id, about)
    return sha256(seen.encode()).hexdigest()[:16]


@contextmanager
def _heard(stopping: threading.Event) -> Iterator[None]:
    """While it lasts, the signals to stop are noted before the server's own handler runs."""
    if threading.current_thread() is not threading.main_thread():
        yield  # signals reach the main thread only: a test's server has none
        return
    before = {number: signal.getsignal(number) for number in _SIGNALS}

    def note(number: int, frame: FrameType | None) -> None:
        stopping.set()
        handler: Any = before[signal.Signals(number)]
        if callable(handler):
            handler(number, frame)

    for number in _SIGNALS:
        signal.signal(number, note)
    try:
        yield
    finally:
        for number, handler in before.items():
            if signal.getsignal(number) is note:
                signal.signal(number, handler)
