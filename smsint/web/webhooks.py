"""The provider's webhooks: the thin asynchronous edge of an otherwise synchronous service.

Nothing here decides. A request is capped, checked, parsed once, handed to a writer that commits
many at a time, and answered when its own text is on disk. Anything that the provider did not sign
for exactly this address is a 403, whatever is wrong with it.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

import structlog
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from smsint.db.group_commit import NotWritten, Writers
from smsint.gateway.base import InboundSms, StatusUpdate
from smsint.gateway.twilio.forms import BadForm, Pairs, inbound_from_form, status_from_form
from smsint.gateway.twilio.signature import signed_form
from smsint.services.consent import may_still_start
from smsint.services.inbox import STATUS, TEXT
from smsint.services.receiving import Received
from smsint.services.runtime import Runtime

log = structlog.get_logger()

Told = TypeVar("Told", InboundSms, StatusUpdate)
_ReadForm = Callable[[Pairs, str, bytes], Told]
_Take = Callable[[Scope, Receive], Awaitable[Response]]

MOST_BYTES = 64 * 1024
_SIGNATURE = b"x-twilio-signature"
_EMPTY_TWIML = b'<?xml version="1.0" encoding="UTF-8"?><Response></Response>'
_TAKEN = Response(_EMPTY_TWIML, media_type="text/xml")
_NOTED = Response(status_code=204)
_AWAY = Response(status_code=503)
_POSTS_ONLY = Response(status_code=405, headers={"Allow": "POST"})


@dataclass(frozen=True, slots=True)
class Signing:
    """What a genuine request is signed with."""

    account_sid: str
    tokens: Sequence[str]
    """The auth token, and the previous one while it is being replaced."""
    public_url: str


class Webhooks:
    """The three addresses that the provider calls, in front of those who write."""

    def __init__(
        self,
        runtime: Runtime,
        signing: Signing,
        clock: Callable[[], datetime],
        writers: Writers,
        *,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self._runtime, self._signing, self._clock, self._wake = runtime, signing, clock, wake
        self._writers = writers

    def before(self, app: ASGIApp) -> "Front":
        """An application with the three addresses in front of it, out of its framework's hands:
        its way to a route, and its objects for a request, cost as much as parsing and checking one.
        """
        doors: Mapping[str, _Take] = {
            "/twilio/inbound": self.inbound,
            "/twilio/fallback": self.inbound,
            "/twilio/status": self.status,
        }

        return Front(doors, app)

    async def inbound(self, scope: Scope, body: Receive) -> Response:
        """One text from somebody: stored, understood and answered through the outbox before the 200."""
        return await self.take(await self._genuine(scope, body, inbound_from_form))

    async def take(self, text: InboundSms) -> Response:
        """Takes one text in, from the webhook or from the virtual phone."""
        try:
            received: Received = await self._writers.write(TEXT, text)
        except (SQLAlchemyError, NotWritten) as error:
            # Not stored, so not acknowledged: the provider tries the fallback address, and the
            # reconciliation of inbound texts finds it in any case.
            log.error("inbound_not_stored", error=type(error).__name__)
            return _AWAY
        if received.replied:
            self._wake()
        if received.stopped_number is not None:
            await self._until_quiet(received.stopped_number)
        return _TAKEN

    async def status(self, scope: Scope, body: Receive) -> Response:
        """What became of one of our texts."""
        update = await self._genuine(scope, body, status_from_form)
        try:
            await self._writers.write(STATUS, update)
        except (SQLAlchemyError, NotWritten) as error:
            log.error("status_not_stored", error=type(error).__name__)
            return _AWAY
        return _NOTED

    async def _genuine(self, scope: Scope, body: Receive, read: _ReadForm[Told]) -> Told:
        """What the provider tells in a request that it signed for this address. Raises _Refused."""
        raw, query = await _capped(body), scope["query_string"]
        address = self._signing.public_url + scope["raw_path"].decode("latin-1")
        if query:
            address += "?" + query.decode("latin-1")
        form = signed_form(self._signing.tokens, address, raw, _signature(scope))
        if form is None:
            raise _Refused(403, "signature")
        try:
            return read(form, self._signing.account_sid, query)
        except BadForm as fault:
            raise _Refused(403, str(fault)) from None

    async def _until_quiet(self, number_id: int) -> None:
        """Holds the answer to a STOP while another process could still begin to send."""
        while await asyncio.to_thread(self._may_still_start, number_id):
            await asyncio.sleep(0.05)

    def _may_still_start(self, number_id: int) -> bool:
        with self._runtime.database.read() as session:
            return may_still_start(session, number_id, now=self._clock())


@dataclass(frozen=True, slots=True)
class Front:
    """An application with the provider's addresses in front of it."""

    doors: Mapping[str, _Take]
    app: ASGIApp
    """Whoever comes to another address is the application's."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection, as ASGI hands it over."""
        take = self.doors.get(scope["path"]) if scope["type"] == "http" else None
        if take is None:
            return await self.app(scope, receive, send)
        answer = await _answer(take, scope, receive)
        return await answer(scope, receive, send)


async def _answer(take: _Take, scope: Scope, receive: Receive) -> Response:
    if scope["method"] != "POST":
        return _POSTS_ONLY
    try:
        return await take(scope, receive)
    except _Refused as refused:
        return refused.answer


class _Refused(Exception):
    """A request that is not taken; the log says why, the answer does not."""

    def __init__(self, status: int, reason: str) -> None:
        log.warning("webhook_refused", reason=reason)
        self.answer = Response(status_code=status)


async def _capped(body: Receive) -> bytes:
    """The body, read no further than the cap. Raises _Refused(413).

    Of a caller who hung up it is what came until then: no signature fits half a form.
    """
    read, more = b"", True
    while more:
        message = await body()
        read += message.get("body", b"")
        if len(read) > MOST_BYTES:
            raise _Refused(413, "too large")
        more = message.get("more_body", False)
    return read


def _signature(scope: Scope) -> str | None:
    """The first header of that name."""
    given = (value for name, value in scope["headers"] if name == _SIGNATURE)
    return next((value.decode("latin-1") for value in given), None)
