"""A stand-alone fake of Twilio's REST API over HTTP, with faults before and after acceptance.

``python -m tests.support.fake_twilio --port 4014 --fault-before 0.03 --fault-after 0.03`` prints one
JSON line when it is ready; ``with served(FakeTwilio().app())`` runs it in a thread of the test.

It speaks create, list (pages, newest first) and fetch of messages, the account, its numbers and its
messaging service; Basic auth; signed status callbacks to the StatusCallback address and signed
inbound webhooks. It remembers every request with its time of arrival, and refuses what Twilio
refuses (``smsint.gateway.rules``). Under ``/_fake/`` it tells what it saw and can be steered.
"""

import argparse
import asyncio
import base64
import json
import random
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from email.utils import format_datetime
from typing import Any

import aiohttp
from aiohttp import web

from smsint.clock import Clock, utc_now
from smsint.gateway.base import OutgoingSms
from smsint.gateway.rules import keyword, refusal
from smsint.gateway.twilio.forms import Pairs
from smsint.gateway.twilio.signature import signature_of

ACCOUNT_SID = "AC" + "0" * 32
AUTH_TOKEN = "fake-twilio-token"
SENDER = "+12025550100"
SERVICE_SID = "MG" + "0" * 32


@dataclass(frozen=True)
class Behavior:
    """How the fake treats requests. Probabilities are drawn from ``seed``, request by request."""

    fault_before: float = 0.0
    """Probability that a text is not taken and the caller learns nothing."""
    fault_after: float = 0.0
    """Probability that a text is taken and the caller learns nothing."""
    fault_kinds: Sequence[str] = ("503", "reset", "truncated")
    """Drawn for each fault; "hang" besides these keeps the caller waiting for ``hang_seconds``."""
    refuse_with: int | None = None
    """An error code for every create, "429" and "401" with their HTTP status."""
    retry_after: int | None = None
    latency: float = 0.0
    """Seconds before a create is looked at."""
    hang_seconds: float = 60.0
    early: Sequence[str] = ()
    """Statuses called back before the create is answered, as Twilio may."""
    later: Sequence[str] = ()
    """Statuses called back after the answer, in this order."""
    callback_loss: float = 0.0
    """Probability that a status callback never leaves."""
    blocks_opted_out: bool = False
    listing_works: bool = True


@dataclass
class SeenRequest:
    """One create request that arrived."""

    at: str
    """UTC, ISO 8601."""
    fields: dict[str, str]
    headers: dict[str, str]
    sid: str | None = None
    """None when the text was not taken."""
    outcome: str = "accepted"


@dataclass
class FakeTwilio:
    """The state, and the HTTP handlers over it."""

    behavior: Behavior = field(default_factory=Behavior)
    account_sid: str = ACCOUNT_SID
    auth_token: str = AUTH_TOKEN
    senders: Sequence[str] = (SENDER,)
    seed: int = 0
    clock: Clock = utc_now
    inbound_url: str = ""
    """Where simulated inbound texts are posted; empty = they stand in the list only."""

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)
        self.requests: list[SeenRequest] = []
        self.messages: dict[str, dict[str, Any]] = {}
        self.blocked: set[str] = set()
        self.tasks: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None

    def app(self) -> web.Application:
        """The routes, as an aiohttp application."""
        app = web.Application(middlewares=[self._authenticate])
        account = "/2010-04-01/Accounts/{account}"
        app.add_routes(
            [
                web.post(f"{account}/Messages.json", self.create),
                web.get(f"{account}/Messages.json", self.list),
                web.get(f"{account}/Messages/{{sid}}.json", self.fetch),
                web.get(f"{account}.json", self.account),
                web.get(f"{account}/IncomingPhoneNumbers.json", self.numbers),
                web.get("/messaging/v1/Services/{service}/PhoneNumbers", self.pool),
                web.get("/_fake/requests", self.seen),
                web.get("/_fake/messages", self.taken),
                web.post("/_fake/inbound", self.simulate_inbound),
                web.post("/_fake/behavior", self.steer),
            ]
        )
        app.on_cleanup.append(self._clean_up)
        return app

    # Twilio's API

    async def create(self, request: web.Request) -> web.StreamResponse:
        """POST Messages.json."""
        form = {name: str(value) for name, value in (await request.post()).items()}
        seen = SeenRequest(self.clock().isoformat(), form, dict(request.headers))
        self.requests.append(seen)
        await asyncio.sleep(self.behavior.latency)
        draw, kind = self.random.random(), self.random.choice(self.behavior.fault_kinds)
        if draw < self.behavior.fault_before:
            seen.outcome = f"lost before acceptance: {kind}"
            return await self._fault(request, kind, {})
        if code := self._refusal(form):
            seen.outcome = f"refused: {code}"
            return self._error(code)
        message = self._take(form, "outbound-api", "queued")
        seen.sid = message["sid"]
        await self._call_back(form, message["sid"], self.behavior.early)
        self._later(self._call_back(form, message["sid"], self.behavior.later))
        if draw < self.behavior.fault_before + self.behavior.fault_after:
            seen.outcome = f"lost after acceptance: {kind}"
            return await self._fault(request, kind, message)
        return web.json_response(message, status=201)

    async def list(self, request: web.Request) -> web.Response:
        """GET Messages.json: newest first. Like other emulators its next link drops the filter."""
        if not self.behavior.listing_works:
            return web.Response(status=503, text="<html>Service Unavailable</html>")
        size, page = (int(request.query.get(n, d)) for n, d in (("PageSize", "50"), ("Page", "0")))
        wanted = [
            message
            for message in reversed(self.messages.values())
            if all(
                message[n.lower()] == request.query.get(n, message[n.lower()])
                for n in ("To", "From")
            )
        ]
        more = len(wanted) > (page + 1) * size
        following = f"{request.path}?PageSize={size}&Page={page + 1}"
        return web.json_response(
            {
                "messages": wanted[page * size : (page + 1) * size],
                "page": page,
                "page_size": size,
                "next_page_uri": following if more else None,
            }
        )

    async def fetch(self, request: web.Request) -> web.Response:
        """GET one message."""
        message = self.messages.get(request.match_info["sid"])
        return web.json_response(message) if message else self._error(20404)

    async def account(self, request: web.Request) -> web.Response:
        """GET the account."""
        return web.json_response({"sid": self.account_sid, "status": "active", "type": "Full"})

    async def numbers(self, request: web.Request) -> web.Response:
        """GET the account's numbers."""
        return web.json_response(
            {"incoming_phone_numbers": [{"phone_number": n} for n in self.senders]}
        )

    async def pool(self, request: web.Request) -> web.Response:
        """GET the numbers of a messaging service."""
        numbers = [{"phone_number": number} for number in self.senders]
        return web.json_response({"phone_numbers": numbers, "meta": {"key": "phone_numbers"}})

    # Steering

    async def seen(self, request: web.Request) -> web.Response:
        """GET every create request with its outcome."""
        return web.json_response([asdict(seen) for seen in self.requests])

    async def taken(self, request: web.Request) -> web.Response:
        """GET every message, oldest first."""
        return web.json_response([*self.messages.values()])

    async def simulate_inbound(self, request: web.Request) -> web.Response:
        """POST From, Body and what else Twilio would send: a signed webhook, and a record."""
        fields = {name: str(value) for name, value in (await request.post()).items()}
        message, status = await self.text_us(**fields)
        return web.json_response({"sid": message["sid"], "webhook_status": status})

    async def steer(self, request: web.Request) -> web.Response:
        """POST a JSON object of Behavior's fields to change."""
        self.behavior = replace(self.behavior, **await request.json())
        return web.json_response(asdict(self.behavior))

    async def text_us(self, **fields: str) -> tuple[dict[str, Any], int | None]:
        """Somebody texts one of our numbers. Returns the record and the webhook's HTTP status."""
        form = {"To": self.senders[0], "Body": "", "NumMedia": "0"} | fields
        message = self._take(form, "inbound", "received")
        if self.behavior.blocks_opted_out and (word := keyword(form["Body"])):
            (self.blocked.add if word == "STOP" else self.blocked.discard)(form["From"])
        sid = message["sid"]
        webhook = {
            "ToCountry": "US", "ToState": "", "SmsMessageSid": sid, "NumSegments": "1",
            "SmsSid": sid, "SmsStatus": "received", "FromCity": "", "MessageSid": sid,
            "AccountSid": self.account_sid, "ApiVersion": "2010-04-01",
        }  # fmt: skip
        return message, await self._post(self.inbound_url, [*(form | webhook).items()])

    # Inside

    def _refusal(self, form: dict[str, str]) -> int | None:
        if self.behavior.refuse_with is not None:
            return self.behavior.refuse_with
        sender = form.get("From") or (self.senders[0] if "MessagingServiceSid" in form else "")
        if not sender:
            return 21603
        validity = form.get("ValidityPeriod", "36000")
        sms = OutgoingSms(
            form.get("To", ""), form.get("Body", ""), "", int(validity) if validity.isdigit() else 0
        )
        return refusal(sms, sender=sender, blocked=self.blocked) or (
            None if sender in self.senders else 21606
        )

    def _take(self, form: dict[str, str], direction: str, status: str) -> dict[str, Any]:
        sid = f"SM{self.random.getrandbits(128):032x}"
        now = format_datetime(self.clock())
        path = f"/2010-04-01/Accounts/{self.account_sid}/Messages/{sid}.json"
        self.messages[sid] = {
            "sid": sid, "account_sid": self.account_sid, "api_version": "2010-04-01",
            "to": form["To"], "from": form.get("From"), "body": form.get("Body", ""),
            "status": status, "direction": direction, "date_created": now, "date_updated": now,
            "date_sent": now if direction == "inbound" else None, "error_code": None,
            "error_message": None, "num_media": form.get("NumMedia", "0"), "num_segments": "1",
            "messaging_service_sid": form.get("MessagingServiceSid"), "price": None,
            "price_unit": "USD", "uri": path, "subresource_uris": {},
        }  # fmt: skip
        return self.messages[sid]

    async def _fault(
        self, request: web.Request, kind: str, message: dict[str, Any]
    ) -> web.StreamResponse:
        if kind == "hang":
            await asyncio.sleep(self.behavior.hang_seconds)
        if kind == "503":
            return web.Response(status=503, text="<html>Service Unavailable</html>")
        if request.transport is None:  # the caller has hung up by now
            return web.Response()
        if kind == "truncated":
            half = json.dumps(message)[:40].encode()
            request.transport.write(
                b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n"
                b"Content-Length: 700\r\n\r\n" + half
            )
            await asyncio.sleep(0)
            request.transport.close()
        else:
            request.transport.abort()
        return web.Response()

    def _error(self, code: int) -> web.Response:
        status = {20003: 401, 20404: 404, 20429: 429}.get(code, 400)
        slow_down = self.behavior.retry_after
        return web.json_response(
            {"code": code, "message": f"fake error {code}", "status": status},
            status=status,
            headers={} if slow_down is None else {"Retry-After": str(slow_down)},
        )

    async def _call_back(self, form: dict[str, str], sid: str, statuses: Sequence[str]) -> None:
        for status in statuses:
            self.messages[sid]["status"] = status
            if url := form.get("StatusCallback"):
                fields = {
                    "MessageSid": sid, "SmsSid": sid, "MessageStatus": status, "SmsStatus": status,
                    "AccountSid": self.account_sid, "ApiVersion": "2010-04-01",
                    "From": form.get("From", self.senders[0]), "To": form["To"],
                }  # fmt: skip
                if self.random.random() >= self.behavior.callback_loss:
                    await self._post(url, [*fields.items()])

    async def _post(self, url: str, pairs: Pairs) -> int | None:
        """A signed webhook; None when nobody answers it."""
        if not url:
            return None
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10))
        headers = {"X-Twilio-Signature": signature_of(self.auth_token, url, pairs).decode()}
        with suppress(aiohttp.ClientError, TimeoutError):
            async with self._session.post(url, data=list(pairs), headers=headers) as answer:
                return answer.status
        return None

    def _later(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _clean_up(self, app: web.Application) -> None:
        for task in self.tasks:
            task.cancel()
        if self._session is not None:
            await self._session.close()

    @web.middleware
    async def _authenticate(self, request: web.Request, handler: Any) -> web.StreamResponse:
        credentials = f"{self.account_sid}:{self.auth_token}".encode()
        expected = "Basic " + base64.b64encode(credentials).decode()
        open_to_all = request.path.startswith("/_fake/")
        if not open_to_all and request.headers.get("Authorization") != expected:
            return self._error(20003)
        answer: web.StreamResponse = await handler(request)
        return answer


def main(arguments: Sequence[str]) -> None:
    """Runs the fake until it is stopped."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=4014)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--inbound-url", default="")
    for name in ("fault_before", "fault_after", "latency", "callback_loss"):
        parser.add_argument(f"--{name.replace('_', '-')}", type=float, default=0.0)
    for name in ("early", "later", "fault_kinds"):
        default = ",".join(getattr(Behavior(), name))
        parser.add_argument(f"--{name.replace('_', '-')}", default=default, help="comma separated")
    given = vars(parser.parse_args(arguments))
    for name in ("early", "later", "fault_kinds"):
        given[name] = tuple(filter(None, given[name].split(",")))
    port, seed, inbound_url = (given.pop(name) for name in ("port", "seed", "inbound_url"))
    fake = FakeTwilio(Behavior(**given), seed=seed, inbound_url=inbound_url)

    def ready(*_: object) -> None:
        sys.stdout.write(json.dumps({"port": port, "account_sid": fake.account_sid}) + "\n")
        sys.stdout.flush()

    web.run_app(fake.app(), host="127.0.0.1", port=port, print=ready, access_log=None)


if __name__ == "__main__":
    main(sys.argv[1:])
