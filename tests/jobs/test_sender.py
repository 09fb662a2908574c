"""The sending pipeline: everything due leaves, nothing is left claimed, nobody waits for one."""

import asyncio
import threading
import time
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from smsint.clock import utc_now
from smsint.db.tables import Sender as SenderRow
from smsint.db.tables import Tick, table
from smsint.gateway.base import OutgoingSms, SendResult
from smsint.gateway.sandbox import refused, slow
from smsint.jobs import sender as sender_module
from smsint.jobs.sender import MOST, Sender, worth_claiming
from smsint.jobs.worker import EVERY, Worker
from smsint.services.sending import Turn, claim, settle
from tests.support.receiver import eventually
from tests.support.spine import Spine


def states(spine: Spine) -> Counter[str]:
    return Counter(row.state for row in spine.rows())


def test_everything_that_is_due_is_sent_once(spine: Spine) -> None:
    for n in range(300):
        spine.text(spine.number(n))
    claimed = asyncio.run(Sender(spine.runtime, spine.gateway, utc_now).run(until_empty=True))

    assert claimed == 300
    assert states(spine) == {"sent": 300}
    assert len(spine.gateway.sent) == 300


def test_several_texts_to_one_number_leave_one_after_the_other(spine: Spine) -> None:
    number = spine.number()
    for n in range(5):
        spine.text(number, f"Text {n}")
    asyncio.run(Sender(spine.runtime, spine.gateway, utc_now).run(until_empty=True))

    assert [sent.sms.body for sent in spine.gateway.sent] == [f"Text {n}" for n in range(5)]


def test_a_stop_leaves_no_row_claimed(spine: Spine) -> None:
    for n in range(200):
        spine.text(spine.number(n))
    spine.gateway.script = lambda _: slow(0.15)
    sender = Sender(spine.runtime, spine.gateway, utc_now)
    sender.start()
    assert eventually(lambda: len(spine.gateway.requests) > 20)
    sender.stop()

    found = states(spine)
    assert set(found) == {"sent", "due"}
    assert found["sent"] == len(spine.gateway.sent)


def test_a_hanging_provider_does_not_keep_others_waiting_when_woken(spine: Spine) -> None:
    spine.text(spine.number(1), "hangs")
    spine.gateway.script = lambda sms: slow(1.5) if sms.body == "hangs" else None
    sender = Sender(spine.runtime, spine.gateway, utc_now)
    sender.start()
    assert eventually(lambda: states(spine)["claimed"] == 1)
    began = time.monotonic()
    spine.clock.now = utc_now()
    spine.text(spine.number(2), "quick")
    sender.wake()
    assert eventually(lambda: states(spine)["sent"] == 1)
    assert time.monotonic() - began < 1.0
    sender.stop()
    assert states(spine) == {"sent": 2}


@pytest.mark.parametrize(
    ("answered", "seconds", "claimed"),
    [
        pytest.param(0, 1.0, 50, id="nothing was sent lately: what can be in flight at once"),
        pytest.param(50, 1.0, 50, id="a slow provider: more would lapse before its turn"),
        pytest.param(120, 0.9, 100, id="what is answered in a quarter of three seconds"),
        pytest.param(200, 0.1, MOST, id="a fast provider: as many as a STOP may wait for"),
        pytest.param(3, 0.0, MOST, id="two looks within one tick of the clock"),
    ],
)
def test_as_many_texts_are_claimed_as_the_provider_answers_in_time(
    answered: int, seconds: float, claimed: int
) -> None:
    assert worth_claiming(answered, seconds, in_flight=50, life=3.0) == claimed


def due_at_once(spine: Spine, texts: int) -> None:
    """So many, and none of them waits for its slot."""
    program = replace(spine.runtime.program, send_rate=1_000_000)
    spine.runtime = replace(spine.runtime, program=program)
    for n in range(texts):
        spine.text(spine.number(n))


def test_the_ledger_is_read_when_the_loop_has_nothing_at_hand(
    spine: Spine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its thread would take the interpreter from the texts that are being sent."""
    due_at_once(spine, 120)
    at_hand: set[OutgoingSms] = set()
    seen: list[int] = []
    send = spine.gateway.send

    async def in_two_turns(sms: OutgoingSms) -> SendResult:
        at_hand.add(sms)
        await asyncio.sleep(0)
        at_hand.remove(sms)
        return await send(sms)

    def watched(*arguments: Any, **named: Any) -> Turn:
        seen.append(len(at_hand))
        return claim(*arguments, **named)

    monkeypatch.setattr(spine.gateway, "send", in_two_turns)
    monkeypatch.setattr(sender_module, "claim", watched)
    asyncio.run(Sender(spine.runtime, spine.gateway, utc_now).run(until_empty=True))
    assert states(spine) == {"sent": 120}
    assert {*seen} == {0}


def test_what_was_claimed_begins_when_the_settlement_beside_it_is_written(
    spine: Spine, monkeypatch: pytest.MonkeyPatch
) -> None:
    due_at_once(spine, 120)
    begun: list[tuple[int, int]] = []

    def watched(*arguments: Any, **named: Any) -> None:
        before = len(spine.gateway.requests)
        time.sleep(0.05)  # longer than a claim
        settle(*arguments, **named)
        begun.append((before, len(spine.gateway.requests)))

    monkeypatch.setattr(sender_module, "settle", watched)
    asyncio.run(Sender(spine.runtime, spine.gateway, utc_now).run(until_empty=True))
    assert states(spine) == {"sent": 120}
    assert all(before == after for before, after in begun), begun


def test_a_request_that_cannot_start_in_time_is_given_back(spine: Spine) -> None:
    """One in flight at a time, and slow: the second claim has lapsed when its turn comes."""
    timing = replace(spine.runtime.program.timing, start_within=timedelta(seconds=0.2))
    spine.runtime = replace(spine.runtime, program=replace(spine.runtime.program, timing=timing))
    for n in range(3):
        spine.text(spine.number(n))
    faults = iter([slow(0.5)])
    spine.gateway.script = lambda _: next(faults, None)
    asyncio.run(Sender(spine.runtime, spine.gateway, utc_now, in_flight=1).run(until_empty=True))
    assert states(spine) == {"sent": 3}
    assert max(row.attempts for row in spine.rows()) > 1
    assert len(spine.gateway.requests) == 3


def test_a_database_that_goes_away_loses_no_answer(
    spine: Spine, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(20):
        spine.text(spine.number(n))
    real, failures = settle, iter(range(3))

    def flaky(*arguments: object, **named: object) -> None:
        if next(failures, None) is not None:
            raise OperationalError("UPDATE", {}, Exception("gone"))
        real(*arguments, **named)  # type: ignore[arg-type]  # handed on

    monkeypatch.setattr(sender_module, "settle", flaky)
    asyncio.run(Sender(spine.runtime, spine.gateway, utc_now).run(until_empty=True))
    assert states(spine) == {"sent": 20}
    assert len(spine.gateway.sent) == 20


def test_two_senders_on_one_database_share_the_work(spine: Spine) -> None:
    for n in range(300):
        spine.text(spine.number(n))
    gateways = [spine.gateway, Spine(spine.runtime, spine.clock).gateway]
    for gateway in gateways:
        gateway.clock = utc_now
        gateway.script = lambda _: slow(0.01)
    threads = [
        threading.Thread(
            target=lambda g=gateway: asyncio.run(
                Sender(spine.runtime, g, utc_now).run(until_empty=True)
            )
        )
        for gateway in gateways
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    sent = [text.sms.to for gateway in gateways for text in gateway.sent]
    assert len(sent) == len(set(sent)) == 300
    assert states(spine) == {"sent": 300}


class TestOnce:
    """``smsint worker --once``."""

    def test_runs_every_turn_until_nothing_is_due(self, spine: Spine) -> None:
        for n in range(10):
            spine.text(spine.number(n))
        assert Worker(spine.runtime, spine.gateway, utc_now).once() == 10
        ticks = {row.name: row.last_error for row in spine.select(table(Tick))}
        assert ticks == dict.fromkeys(EVERY), "each ran, and none failed"

    @pytest.mark.timeout(20)
    def test_ends_although_the_account_is_refused(self, spine: Spine) -> None:
        """It would probe once a minute for ever otherwise."""
        spine.text(spine.number())
        spine.gateway.script = lambda _: refused(20003, 401)
        assert Worker(spine.runtime, spine.gateway, utc_now).once() >= 1

        assert states(spine) == {"due": 1}
        assert spine.select(table(SenderRow))[0].open_since is not None

    def test_ends_although_the_lists_cannot_be_read(self, spine: Spine) -> None:
        spine.text(spine.number())
        spine.gateway.listing_works = False
        assert Worker(spine.runtime, spine.gateway, utc_now).once() == 1
        errors = {row.name: row.last_error for row in spine.select(table(Tick))}
        assert errors["reconcile_inbound"] == "the provider's list could not be read"


def test_a_worker_starts_at_once_and_stops_cleanly(spine: Spine) -> None:
    spine.text(spine.number())
    worker = Worker(spine.runtime, spine.gateway, utc_now)
    worker.start()
    assert eventually(lambda: states(spine) == {"sent": 1})
    assert eventually(lambda: len(spine.select(table(Tick))) == len(EVERY))
    worker.stop()


def test_two_workers_may_take_their_first_turn_at_the_same_moment(
    spine: Spine, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    workers = [Worker(spine.runtime, spine.gateway, utc_now) for _ in range(3)]
    for n in range(20):
        spine.text(spine.number(n))
    barrier = threading.Barrier(3)

    def first_turns(worker: Worker) -> None:
        barrier.wait()
        worker.once()

    threads = [threading.Thread(target=first_turns, args=[worker]) for worker in workers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert "failed" not in capsys.readouterr().out + caplog.text
    assert states(spine) == {"sent": 20}
