"""The HTTP fake as a process of its own, as the crash examination uses it."""

import asyncio
import json
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

import httpx
import pytest

from smsint.gateway.base import Accepted
from smsint.gateway.twilio import TwilioGateway
from tests.gateway.conftest import sms
from tests.support.fake_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, Behavior, FakeTwilio
from tests.support.serving import served


@pytest.fixture
def process() -> Iterator[str]:
    """The address of a fake that loses 30 % before and 30 % after acceptance."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        sys.executable, "-m", "tests.support.fake_twilio", "--port", str(port), "--seed", "7",
        "--fault-before", "0.3", "--fault-after", "0.3", "--later", "sent",
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert json.loads(running.stdout.readline())["port"] == port
        yield f"http://127.0.0.1:{port}"
        running.terminate()


def gateway(url: str, **but: str) -> TwilioGateway:
    return TwilioGateway(
        ACCOUNT_SID, but.get("token", AUTH_TOKEN), from_=SENDER, public_url=url, api_url=url
    )


def test_its_record_tells_what_became_of_every_request(process: str) -> None:
    async def main() -> list[bool]:
        one = gateway(process)
        results = await asyncio.gather(*[one.send(sms(body=f"text {i}")) for i in range(100)])
        await one.close()
        return [isinstance(result, Accepted) for result in results]

    known = asyncio.run(main()).count(True)
    seen = httpx.get(f"{process}/_fake/requests").json()
    taken = httpx.get(f"{process}/_fake/messages").json()
    assert len(seen) == 100
    outcomes = Counter(request["outcome"].split(":")[0] for request in seen)
    assert outcomes["accepted"] == known
    assert len(taken) == known + outcomes["lost after acceptance"]
    assert min(outcomes.values()) > 10, "each fault happened"
    assert {request["sid"] for request in seen} - {None} == {text["sid"] for text in taken}


def test_it_can_be_steered_and_texts_us(process: str) -> None:
    changed = httpx.post(f"{process}/_fake/behavior", json={"fault_before": 1.0}).json()
    assert changed["fault_before"] == 1.0
    answer = httpx.post(f"{process}/_fake/inbound", data={"From": "+12025550123", "Body": "STOP"})
    assert answer.json()["webhook_status"] is None
    [taken] = httpx.get(f"{process}/_fake/messages").json()
    assert (taken["direction"], taken["body"]) == ("inbound", "STOP")


def test_it_wants_the_right_credentials() -> None:
    with served(FakeTwilio().app()) as (url, _):
        right, wrong = gateway(url), gateway(url, token="wrong")
        assert right.check() is None
        assert "TWILIO_AUTH_TOKEN" in str(wrong.check())
        for one in (right, wrong):
            asyncio.run(one.close())


def test_it_keeps_a_caller_waiting() -> None:
    fake = FakeTwilio(Behavior(fault_after=1.0, fault_kinds=["hang"], hang_seconds=0.3))
    with served(fake.app()) as (url, _), suppress(httpx.RemoteProtocolError):
        httpx.post(
            f"{url}/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json",
            auth=(ACCOUNT_SID, AUTH_TOKEN),
            data={"To": "+12025550123", "From": SENDER, "Body": "hi"},
        )
    assert len(fake.messages) == 1
    assert fake.requests[0].outcome == "lost after acceptance: hang"
