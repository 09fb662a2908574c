"""A small receiver of webhooks that trusts only what is signed: the other end of a gateway test."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from aiohttp import web

from smsint.gateway.base import InboundSms, StatusUpdate
from smsint.gateway.twilio.forms import inbound_from_form, status_from_form
from smsint.gateway.twilio.signature import signed_form


@dataclass
class Receiver:
    """Keeps every valid webhook, counts the others."""

    account_sid: str
    auth_token: str
    public_url: str = ""
    inbound: list[InboundSms] = field(default_factory=list)
    statuses: list[StatusUpdate] = field(default_factory=list)
    refused: int = 0

    def app(self) -> web.Application:
        """The two webhook routes."""
        app = web.Application()
        app.add_routes(
            [web.post("/twilio/inbound", self._inbound), web.post("/twilio/status", self._status)]
        )
        return app

    async def _inbound(self, request: web.Request) -> web.Response:
        if (pairs := await self._signed(request)) is None:
            return web.Response(status=403)
        self.inbound.append(inbound_from_form(pairs, self.account_sid))
        return web.Response(text="<Response/>", content_type="text/xml")

    async def _status(self, request: web.Request) -> web.Response:
        if (pairs := await self._signed(request)) is None:
            return web.Response(status=403)
        query = request.rel_url.raw_query_string.encode()
        self.statuses.append(status_from_form(pairs, self.account_sid, query))
        return web.Response(status=204)

    async def _signed(self, request: web.Request) -> list[tuple[str, str]] | None:
        pairs = signed_form(
            [self.auth_token],
            self.public_url + request.raw_path,
            await request.read(),
            request.headers.get("X-Twilio-Signature"),
        )
        self.refused += pairs is None
        return pairs


def eventually(happened: Callable[[], bool], seconds: float = 5.0) -> bool:
    """Waits for what another thread does."""
    deadline = time.monotonic() + seconds
    while not happened() and time.monotonic() < deadline:
        time.sleep(0.01)
    return happened()
