"""The provider Twilio, through its own SDK."""

import asyncio
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import httpx
from twilio.base.exceptions import TwilioException
from twilio.rest import Client

from smsint.gateway.base import (
    Accepted,
    GatewayUnavailable,
    ListedSms,
    OutgoingSms,
    Refused,
    SendResult,
    Unclear,
)
from smsint.gateway.twilio.address import DEFAULT_API_URL, check_api_url, messaging_url
from smsint.gateway.twilio.answers import ProviderAnswer, judge
from smsint.gateway.twilio.http import ReadingClient, SendingClient, quiet_loggers
from smsint.gateway.twilio.listing import PAGE_SIZE, newest_first

MAX_VALIDITY = 36_000
"""Seconds that Twilio keeps trying, at most (its API, ValidityPeriod)."""

_SID = re.compile(r"(?:SM|MM)[0-9a-f]{32}")
_NOTHING_WRITTEN = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_UNREADABLE = (
    ValueError, TypeError, AttributeError, LookupError, RecursionError, TwilioException
)  # fmt: skip  # what the SDK raises over an answer that is no message


class TwilioGateway:
    """Implements SmsGateway. Sends from one event loop at a time; lists from any thread.

    A ``send`` ends within twice ``timeout`` plus three seconds: a wait for one of ``max_in_flight``
    places, a connection, the answer.
    """

    name = "twilio"

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        *,
        public_url: str,
        from_: str | None = None,
        messaging_service_sid: str | None = None,
        api_url: str | None = None,
        timeout: float = 10.0,
        max_in_flight: int = 50,
    ) -> None:
        """Raises ValueError when there is no sender or ``api_url`` is not Twilio's or loopback."""
        if not (from_ or messaging_service_sid):
            raise ValueError("TWILIO_FROM or TWILIO_MESSAGING_SERVICE_SID must be set")
        api_url = (api_url or DEFAULT_API_URL).rstrip("/")
        check_api_url(api_url)
        quiet_loggers()
        self._from = from_ or None
        self._service = messaging_service_sid or None
        self.senders: Sequence[str] = tuple(filter(None, (from_, messaging_service_sid)))
        self._callback = f"{public_url.rstrip('/')}/twilio/status?o="
        self._timeout = timeout
        self._max_in_flight = max_in_flight
        self._places = asyncio.Semaphore(max_in_flight)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sending = SendingClient(timeout)
        self._reading = ReadingClient(timeout)
        self._reader = _client(account_sid, auth_token, self._reading, api_url)
        self._create = _client(
            account_sid, auth_token, self._sending, api_url
        ).messages.create_async
        self._sender = {
            name: value
            for name, value in (("from_", from_), ("messaging_service_sid", messaging_service_sid))
            if value
        }

    async def send(self, sms: OutgoingSms) -> SendResult:
        """Asks Twilio to send one text. Never raises for what Twilio or the network does."""
        places = self._free_places()
        try:
            async with asyncio.timeout(self._timeout):
                await places.acquire()
        except TimeoutError:
            return Refused(None)
        try:
            return await self._ask(sms)
        finally:
            places.release()

    def list_outbound(self, *, to: str, since: datetime) -> list[ListedSms]:
        """What Twilio accepted for one number since then. Raises GatewayUnavailable."""
        return [sms for sms in self._listed(since, to=to) if sms.to == to and not sms.inbound]

    def list_inbound(self, *, since: datetime) -> list[ListedSms]:
        """What people texted to our senders since then. Raises GatewayUnavailable.

        Only our senders: an account may serve other programs, whose patients are not ours.
        """
        with _readable():
            numbers = self._our_numbers()
        filters = {} if self._service else {"to": self._from}
        return [sms for sms in self._listed(since, **filters) if sms.inbound and sms.to in numbers]

    def check(self) -> str | None:
        """What is wrong with the credentials or senders, in words; none when all is well."""
        try:
            return self._account_fault() or self._sender_fault()
        except ProviderAnswer as answer:
            if answer.status in {401, 403}:
                return (
                    f"Twilio refuses these credentials (HTTP {answer.status}, error {answer.code}): "
                    "check TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_API_URL."
                )
            if answer.status == 404:
                return "Twilio knows no such account or messaging service: check their ids."
            return f"Twilio answered HTTP {answer.status} (error {answer.code})."
        except httpx.HTTPError as error:
            return f"Twilio cannot be reached ({type(error).__name__}): check the network."
        except _UNREADABLE as error:
            return f"Twilio's answer makes no sense ({type(error).__name__})."

    async def close(self) -> None:
        """Gives back every connection; the next call opens a new one."""
        await self._sending.close()
        self._reading.close()

    async def _ask(self, sms: OutgoingSms) -> SendResult:
        try:
            message = await self._create(
                to=sms.to,
                body=sms.body,
                status_callback=self._callback + sms.token,
                validity_period=min(max(sms.validity_seconds, 1), MAX_VALIDITY),
                **self._sender,
            )
        except ProviderAnswer as answer:
            return judge(answer)
        except _NOTHING_WRITTEN:
            return Refused(None)
        except httpx.HTTPError as error:
            return Unclear(type(error).__name__)
        except _UNREADABLE as error:
            return Unclear(f"unreadable answer ({type(error).__name__})")
        if not (isinstance(message.sid, str) and _SID.fullmatch(message.sid)):
            return Unclear("an answer without a message id")
        return Accepted(message.sid, str(message.status))

    def _free_places(self) -> asyncio.Semaphore:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._loop, self._places = loop, asyncio.Semaphore(self._max_in_flight)
        return self._places

    def _listed(self, since: datetime, **filters: Any) -> list[ListedSms]:
        with _readable():
            page = self._reader.messages.page(page_size=PAGE_SIZE, **filters)
            return list(newest_first(page, since))

    def _our_numbers(self) -> frozenset[str]:
        own = frozenset(filter(None, [self._from]))
        return own | self._numbers_of_service() if self._service else own

    def _numbers_of_service(self) -> frozenset[str]:
        pool = self._reader.messaging.v1.services(self._service).phone_numbers.list()
        return frozenset(str(number.phone_number) for number in pool)

    def _account_fault(self) -> str | None:
        status = self._reader.api.v2010.account.fetch().status
        return None if status == "active" else f"The Twilio account is {status}, not active."

    def _sender_fault(self) -> str | None:
        if self._service and not self._numbers_of_service():
            return "The messaging service has no phone number: add one in Twilio's console."
        if self._from and self._from.startswith("+"):
            owned = self._reader.incoming_phone_numbers.list(phone_number=self._from)
            if self._from not in {number.phone_number for number in owned}:
                return "TWILIO_FROM is not a number of this Twilio account."
        return None


@contextmanager
def _readable() -> Iterator[None]:
    """Whatever keeps a list from being read becomes GatewayUnavailable, without the address in it."""
    try:
        yield
    except (ProviderAnswer, httpx.HTTPError, *_UNREADABLE) as error:
        raise GatewayUnavailable(f"no message list ({type(error).__name__})") from None


def _client(account_sid: str, auth_token: str, http: Any, api_url: str) -> Client:
    """The SDK, held to one address whatever TWILIO_EDGE and TWILIO_REGION say."""
    client = Client(account_sid, auth_token, http_client=http)
    client.edge = client.region = None
    client.api.base_url = api_url
    client.messaging.base_url = messaging_url(api_url)
    return client
