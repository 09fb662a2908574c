"""What only the sandbox can do: fail on cue, keep a record, act on STOP, call back in any order."""

import asyncio
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from smsint.gateway.base import Accepted, InboundSms, Refused, StatusUpdate, Unclear
from smsint.gateway.rules import MAGIC_RECIPIENTS, MAGIC_SENDERS
from smsint.gateway.sandbox import (
    Fault,
    SandboxGateway,
    lost_after_acceptance,
    lost_before_acceptance,
    no_connection,
    refused,
    slow,
    too_many_requests,
)
from tests.gateway.conftest import TOKEN, sms
from tests.support.clock import SettableClock

BEN, DEE = "+12025550123", "+12025550124"


def test_a_script_fails_requests_in_turn_and_then_runs_out(clock: SettableClock) -> None:
    script = [
        refused(30034), too_many_requests(2.0), no_connection(), lost_before_acceptance("reset"),
        None, lost_after_acceptance(), slow(0.01),
    ]  # fmt: skip
    gateway = SandboxGateway(clock, script=script)
    results = [asyncio.run(gateway.send(sms(body=f"text {i}"))) for i in range(9)]
    assert results[:4] == [
        Refused(30034, 400),
        Refused(20429, 429, 2.0),
        Refused(None),
        Unclear("reset"),
    ]
    assert [type(result) for result in results[4:]] == [Accepted, Unclear, *[Accepted] * 3]
    assert [text.sms.body for text in gateway.sent] == [f"text {i}" for i in range(4, 9)]
    assert [request.sid is not None for request in gateway.requests] == [False] * 4 + [True] * 5


def test_a_script_may_look_at_the_text(clock: SettableClock) -> None:
    gateway = SandboxGateway(
        clock, script=lambda text: lost_after_acceptance() if text.to == DEE else None
    )
    assert isinstance(asyncio.run(gateway.send(sms(BEN))), Accepted)
    assert isinstance(asyncio.run(gateway.send(sms(DEE))), Unclear)


def test_times_come_from_the_clock_that_was_handed_in(clock: SettableClock) -> None:
    gateway = SandboxGateway(clock)
    asyncio.run(gateway.send(sms()))
    started = clock()
    clock.advance(hours=1)
    gateway.receive(BEN, "hi")
    assert [text.accepted_at for text in gateway.sent] == [started]
    assert [found.created_at for found in gateway.list_inbound(since=started)] == [clock()]
    assert gateway.list_inbound(since=clock() + timedelta(seconds=1)) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(sms("12025550123"), 21211, id="no plus"),
        pytest.param(sms("+12025550100"), 21211, id="to ourselves"),
        pytest.param(sms(body=""), 21602, id="empty"),
        pytest.param(sms(body="x" * 1601), 21617, id="too long"),
        pytest.param(sms(validity_seconds=0), 20001, id="no time to send it"),
        pytest.param(sms(validity_seconds=36_001), 20001, id="valid for too long"),
        *[pytest.param(sms(to), code, id=f"magic {code}") for to, code in MAGIC_RECIPIENTS.items()],
    ],
)
def test_what_twilio_refuses_the_sandbox_refuses(
    clock: SettableClock, text: object, code: int
) -> None:
    gateway = SandboxGateway(clock)
    assert asyncio.run(gateway.send(text)) == Refused(code, 400)  # type: ignore[arg-type]  # from a table
    assert gateway.sent == []


@pytest.mark.parametrize(("sender", "code"), MAGIC_SENDERS.items())
def test_magic_senders(clock: SettableClock, sender: str, code: int) -> None:
    assert asyncio.run(SandboxGateway(clock, senders=[sender]).send(sms())) == Refused(code, 400)


@pytest.mark.parametrize(
    ("words", "blocked"),
    [
        (["stop"], True),
        ([" REVOKE "], True),
        (["please stop"], False),  # Twilio knows single words only; the service must do the rest
        (["STOP", "START"], False),
        (["STOP", "yes"], False),
        (["STOP", "hello"], True),
        (["START"], False),
    ],
)
def test_it_can_act_on_stop_like_twilio(
    clock: SettableClock, words: Iterable[str], blocked: bool
) -> None:
    gateway = SandboxGateway(clock, blocks_opted_out=True)
    for word in words:
        gateway.receive(BEN, word)
    result = asyncio.run(gateway.send(sms(BEN)))
    assert result == Refused(21610, 400) if blocked else isinstance(result, Accepted)
    assert isinstance(asyncio.run(gateway.send(sms(DEE))), Accepted)


def test_status_callbacks_come_before_the_answer_and_later_in_any_order(
    clock: SettableClock,
) -> None:
    heard: list[StatusUpdate] = []
    gateway = SandboxGateway(
        clock, on_status=heard.append, early=["sending"], later=["sent", "delivered"]
    )
    result = asyncio.run(gateway.send(sms()))
    assert isinstance(result, Accepted)
    assert heard == [StatusUpdate(result.sid, "sending", None, TOKEN)]
    sent, delivered = gateway.pending
    gateway.deliver([delivered, delivered, sent])
    assert [update.status for update in heard] == ["sending", "delivered", "delivered", "sent"]
    assert gateway.pending == []
    gateway.deliver([StatusUpdate(result.sid, "undelivered", 30003, TOKEN)])
    [found] = gateway.list_outbound(to=BEN, since=clock())
    assert (found.status, found.error_code) == ("undelivered", 30003)


def test_all_pending_callbacks_at_once(clock: SettableClock) -> None:
    heard: list[StatusUpdate] = []
    gateway = SandboxGateway(clock, on_status=heard.append, later=["sent", "delivered"])
    asyncio.run(gateway.send(sms()))
    gateway.deliver()
    assert [update.status for update in heard] == ["sent", "delivered"]
    gateway.deliver()
    assert len(heard) == 2


def test_without_listeners_and_for_unknown_texts_nothing_happens(clock: SettableClock) -> None:
    gateway = SandboxGateway(clock)
    gateway.deliver([StatusUpdate("SM" + "0" * 32, "delivered")])
    gateway.receive(BEN, "hi")
    assert gateway.sent == []


def test_a_text_that_never_reached_us_stands_in_the_list(clock: SettableClock) -> None:
    heard: list[InboundSms] = []
    gateway = SandboxGateway(clock, on_inbound=heard.append)
    gateway.receive(BEN, "STOP", reaches_us=False)
    picture = gateway.receive(BEN, "", num_media=1, opt_out_type="HELP")
    assert heard == [picture]
    assert picture.sid.startswith("MM")
    listed = gateway.list_inbound(since=clock())
    assert [(found.body, found.num_media) for found in listed] == [("STOP", 0), ("", 1)]


def test_ids_differ_between_two_runs(clock: SettableClock) -> None:
    """A demo that starts again keeps its database: an old id would be taken for a repetition."""
    first, second = (SandboxGateway(clock).receive(BEN, "hi").sid for _ in range(2))
    assert first != second


def test_many_threads_share_one_sandbox(clock: SettableClock) -> None:
    gateway = SandboxGateway(clock, script=[Fault()] * 200)

    def a_turn(number: int) -> None:
        asyncio.run(gateway.send(sms(body=f"text {number}")))
        gateway.receive(BEN, f"reply {number}")
        gateway.list_outbound(to=BEN, since=clock())

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(a_turn, range(200)))
    assert len({text.sid for text in gateway.sent}) == 200
    assert len(gateway.list_inbound(since=clock())) == 200


def test_nothing_is_wrong_with_it_and_it_closes(clock: SettableClock) -> None:
    gateway = SandboxGateway(clock)
    assert gateway.check() is None
    asyncio.run(gateway.close())
