"""A recording proxy on loopback between the gateway and the emulator."""

from dataclasses import dataclass, field

import aiohttp
from aiohttp import web
from yarl import URL

from smsint.gateway.twilio.forms import parse_form
from tests.exams.twilio.rules import Recorded


@dataclass
class Recorder:
    """Passes every request on unchanged and keeps what it was."""

    upstream: str
    requests: list[Recorded] = field(default_factory=list)

    def app(self) -> web.Application:
        """The proxy."""
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._pass_on)
        return app

    async def _pass_on(self, request: web.Request) -> web.Response:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        query = parse_form(request.rel_url.raw_query_string.encode())
        self.requests.append(
            Recorded(request.method, request.rel_url.raw_path, query, headers, parse_form(body))
        )
        headers.pop("host")
        url = URL(self.upstream + request.raw_path, encoded=True)
        async with (
            aiohttp.ClientSession() as session,
            session.request(request.method, url, data=body, headers=headers) as answer,
        ):
            kind = answer.headers.get("Content-Type", "text/plain")
            return web.Response(
                status=answer.status, body=await answer.read(), headers={"Content-Type": kind}
            )
