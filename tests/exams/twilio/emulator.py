"""The external emulator in the hands of the tests. ``run.sh`` has started it."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from smsint.gateway.twilio import TwilioGateway
from tests.exams.twilio.recorder import Recorder
from tests.exams.twilio.rules import broken_rules
from tests.gateway.conftest import Provider
from tests.support.fake_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER
from tests.support.receiver import Receiver
from tests.support.serving import served

CREDENTIALS = (ACCOUNT_SID, AUTH_TOKEN)


def address() -> str:
    """Where the emulator answers."""
    return os.environ["SMSINT_EXAM_TWILIO"]


def simulate(what: str, **fields: str) -> None:
    """Has the emulator act: "inbound-message" or "message-status"."""
    url = f"{address()}/_twilio/simulate/{what}"
    httpx.post(url, data=fields, auth=CREDENTIALS, timeout=15).raise_for_status()


def forget_every_message() -> None:
    """The emulator outlives a test; its messages must not."""
    root = f"{address()}/2010-04-01/Accounts/{ACCOUNT_SID}/Messages"
    with httpx.Client(auth=CREDENTIALS, timeout=15) as client:
        while messages := client.get(f"{root}.json?PageSize=1000").json()["messages"]:
            for message in messages:
                client.delete(f"{root}/{message['sid']}.json").raise_for_status()


@contextmanager
def recorded(
    may_break: frozenset[str] = frozenset(),
) -> Iterator[tuple[TwilioGateway, Receiver, Recorder]]:
    """A gateway over the emulator; at the end every request it made has kept every rule but those."""
    forget_every_message()
    receiver = Receiver(ACCOUNT_SID, AUTH_TOKEN)
    recorder = Recorder(address())
    port = int(os.environ["SMSINT_EXAM_WEBHOOKS"])
    with served(receiver.app(), port) as (public_url, _), served(recorder.app()) as (api_url, _):
        receiver.public_url = public_url
        gateway = TwilioGateway(
            ACCOUNT_SID, AUTH_TOKEN, from_=SENDER, public_url=public_url, api_url=api_url
        )
        yield gateway, receiver, recorder
        asyncio.run(gateway.close())
    assert receiver.refused == 0, "every webhook of the emulator was signed for our address"
    broken = {rule for request in recorder.requests for rule in broken_rules(request)}
    assert broken - may_break == set()


@contextmanager
def provider() -> Iterator[Provider]:
    """The emulator as one of the providers of the contract tests."""

    def receive(number: str, text: str) -> None:
        simulate("inbound-message", From=number, To=SENDER, Body=text)

    # One of the contract's tests sends to a number that is none, on purpose.
    with recorded(frozenset({"To is E.164", "filters by E.164"})) as (gateway, receiver, _):
        yield Provider(gateway, receive, lambda: receiver.inbound, lambda: receiver.statuses)
