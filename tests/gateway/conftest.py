"""One provider after the other behind the same face, so that one set of tests examines them all."""

import asyncio
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest

from smsint.clock import utc_now
from smsint.gateway.base import InboundSms, OutgoingSms, SendResult, SmsGateway, StatusUpdate
from smsint.gateway.sandbox import (
    Fault,
    SandboxGateway,
    lost_after_acceptance,
    lost_before_acceptance,
    refused,
    too_many_requests,
)
from smsint.gateway.twilio import TwilioGateway
from tests.support.fake_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, Behavior, FakeTwilio
from tests.support.receiver import Receiver
from tests.support.serving import served

TOKEN = "0123456789abcdef0123456789abcdef"


@dataclass
class Provider:
    """A gateway, and the provider behind it in the tests' hands."""

    gateway: SmsGateway
    receive: Callable[[str, str], object]
    """Somebody (number, text) texts us."""
    inbound: Callable[[], list[InboundSms]]
    """What our side has got of it so far."""
    statuses: Callable[[], list[StatusUpdate]]
    """The status callbacks that our side has got so far."""
    behave: Callable[[str], None] = lambda how: None
    """Makes the provider fail in one of the ways of FAULTS from now on."""


FAULTS: dict[str, tuple[Fault, Behavior]] = {
    "refused 30034": (refused(30034), Behavior(refuse_with=30034)),
    "429, slow down for 7 s": (
        too_many_requests(7.0),
        Behavior(refuse_with=20429, retry_after=7),
    ),
    "lost before acceptance": (lost_before_acceptance(), Behavior(fault_before=1.0)),
    "lost after acceptance": (lost_after_acceptance(), Behavior(fault_after=1.0)),
}
STATUSES = ("sending", "sent", "delivered")


def sms(to: str = "+12025550123", body: str = "How are things today?", **but: Any) -> OutgoingSms:
    """A text to Ben unless said otherwise."""
    return OutgoingSms(to, body, TOKEN, 3600)._replace(**but)


def send_all(gateway: SmsGateway, *texts: OutgoingSms) -> Sequence[SendResult]:
    """Sends in order, in an event loop of its own, and gives back the connections."""

    async def one_by_one() -> list[SendResult]:
        results = [await gateway.send(text) for text in texts]
        await gateway.close()
        return results

    return asyncio.run(one_by_one())


@pytest.fixture
def sandbox() -> Provider:
    """The fake in memory. Its statuses are handed over at the end of every send."""
    statuses: list[StatusUpdate] = []
    inbound: list[InboundSms] = []
    fault: list[Fault] = []
    gateway = SandboxGateway(
        utc_now,
        script=lambda sms: fault[0] if fault else None,
        on_status=statuses.append,
        on_inbound=inbound.append,
        early=STATUSES,
    )

    def behave(how: str) -> None:
        if how == "unreadable list":
            gateway.listing_works = False
        else:
            fault[:] = [FAULTS[how][0]]

    return Provider(gateway, gateway.receive, lambda: inbound, lambda: statuses, behave)


@pytest.fixture
def over_http() -> Iterator[Provider]:
    """TwilioGateway over the HTTP fake, with a receiver that checks every signature."""
    receiver = Receiver(ACCOUNT_SID, AUTH_TOKEN)
    fake = FakeTwilio(Behavior(early=STATUSES[:1], later=STATUSES[1:]))
    with served(receiver.app()) as (public_url, _), served(fake.app()) as (api_url, loop):
        receiver.public_url = public_url
        fake.inbound_url = f"{public_url}/twilio/inbound"

        def receive(number: str, text: str) -> object:
            arrival = fake.text_us(From=number, Body=text)
            return asyncio.run_coroutine_threadsafe(arrival, loop).result(10)

        def behave(how: str) -> None:
            if how == "unreadable list":
                fake.behavior = replace(fake.behavior, listing_works=False)
            else:
                fake.behavior = FAULTS[how][1]

        gateway = TwilioGateway(
            ACCOUNT_SID, AUTH_TOKEN, from_=SENDER, public_url=public_url, api_url=api_url
        )
        yield Provider(
            gateway, receive, lambda: receiver.inbound, lambda: receiver.statuses, behave
        )
        asyncio.run(gateway.close())
        assert receiver.refused == 0


@pytest.fixture
def emulator() -> Iterator[Provider]:
    """TwilioGateway over the external emulator that ``make exam-twilio`` starts."""
    from tests.exams.twilio.emulator import provider

    with provider() as found:
        yield found


EVERY_PROVIDER = ["sandbox", "over_http"] + ["emulator"] * ("SMSINT_EXAM_TWILIO" in os.environ)


@pytest.fixture(params=EVERY_PROVIDER)
def provider(request: pytest.FixtureRequest) -> Provider:
    """Each provider in turn."""
    found: Provider = request.getfixturevalue(request.param)
    return found


@pytest.fixture(params=["sandbox", "over_http"])
def failing_provider(request: pytest.FixtureRequest) -> Provider:
    """Each provider that can be told to fail; the emulator cannot."""
    found: Provider = request.getfixturevalue(request.param)
    return found
