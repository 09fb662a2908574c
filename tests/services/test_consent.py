"""STOP holds from the moment it is acknowledged, whoever runs what at the same time."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import select

from smsint.db.tables import ConsentEvent, table
from smsint.domain.kinds import MessageKind
from smsint.domain.states import TextingStatus
from smsint.gateway.base import Refused
from smsint.services import consent
from smsint.services.sending import Lapsed, Outcome, settle
from tests.support.spine import Spine

CONSENT = table(ConsentEvent)
TOLD = consent.Source("told_to_staff")


def stop(spine: Spine, number: int) -> None:
    with spine.runtime.database.write() as session:
        consent.opt_out(session, number, TOLD, now=spine.clock())


class TestStop:
    """An opt-out by text."""

    def test_cancels_what_is_due_and_confirms_once(self, spine: Spine) -> None:
        number = spine.number()
        texts = [spine.text(number, f"Text {n}") for n in range(3)]

        spine.says(1, "STOP")
        spine.send_due()
        spine.says(1, "Stop.")
        spine.send_due()

        assert {spine.row(text).state for text in texts} == {"cancelled"}
        assert [sent.sms.body.split(":")[0] for sent in spine.gateway.sent] == ["Care Team"]
        assert spine.texting(number) is TextingStatus.OPTED_OUT

    def test_the_confirmation_leaves_within_five_minutes_or_never(self, spine: Spine) -> None:
        spine.number()
        spine.says(1, "STOP")
        spine.clock.advance(minutes=5)

        assert spine.send_due() == 0
        assert [row.state for row in spine.rows()] == ["expired"]

    def test_a_text_that_comes_back_from_the_provider_is_not_sent_after_it(
        self, spine: Spine
    ) -> None:
        """Claimed before the STOP, refused after it: due again, and cancelled by the next claim."""
        number = spine.number()
        text = spine.text(number)
        claimed = spine.claim()
        spine.says(1, "STOP")
        spine.settle(claimed, [Refused(20429, 429)])
        spine.clock.advance(hours=1)
        spine.send_due()

        assert (spine.row(text).state, spine.row(text).reason) == ("cancelled", "opted_out")

    def test_is_acknowledged_only_when_no_claimed_text_can_start(self, spine: Spine) -> None:
        number = spine.number()
        spine.text(number)
        claimed = spine.claim()

        assert spine.says(1, "STOP").stopped_number == number
        timing = spine.runtime.program.timing
        spine.clock.advance(seconds=(timing.start_within + timing.connecting).total_seconds())
        with spine.runtime.database.read() as session:
            assert not consent.may_still_start(session, number, now=spine.clock())
        assert claimed

    def test_said_twice_waits_twice(self, spine: Spine) -> None:
        """The second acknowledgement promises as much as the first."""
        number = spine.number()
        spine.text(number)
        spine.claim()
        first = spine.inbound(1, "STOP")

        assert spine.receive(first)[0].stopped_number == number
        assert spine.says(1, "STOP!").stopped_number == number, "another STOP"
        assert spine.receive(first)[0].stopped_number == number, "the same one, posted again"

    def test_waits_no_longer_than_the_request_is_open(self, spine: Spine) -> None:
        number = spine.number()
        spine.text(number)
        claimed = spine.claim()
        stop(spine, number)
        settle(spine.runtime, [Outcome(claimed[0], Lapsed())], now=spine.clock())

        slept: list[float] = []
        consent.wait_until_quiet(spine.runtime, number, spine.clock, slept.append)
        assert slept == []

    def test_told_to_staff_waits_until_no_text_can_start(self, spine: Spine) -> None:
        number = spine.number()
        spine.text(number)
        spine.claim()
        stop(spine, number)

        def sleep(seconds: float) -> None:
            spine.clock.advance(seconds=seconds)

        began = spine.clock()
        consent.wait_until_quiet(spine.runtime, number, spine.clock, sleep)
        timing = spine.runtime.program.timing
        assert spine.clock() - began >= timing.start_within + timing.connecting

    def test_of_a_number_on_hold_is_an_opt_out(self, spine: Spine) -> None:
        number = spine.number(texting=TextingStatus.HELD)
        spine.says(1, "STOP")
        assert spine.texting(number) is TextingStatus.OPTED_OUT


class TestStart:
    """Coming back."""

    def test_after_stop_texts_may_go_again(self, spine: Spine) -> None:
        number = spine.number()
        spine.says(1, "STOP")
        spine.clock.advance(minutes=1)
        spine.says(1, "START")

        assert spine.texting(number) is TextingStatus.ON
        assert [row.kind for row in spine.select(CONSENT)] == ["opted_out", "opted_in"]

    def test_that_is_older_than_the_stop_opts_nobody_in(self, spine: Spine) -> None:
        """Its webhook was lost; the provider's list tells of it after a STOP that came through."""
        number = spine.number()
        spine.says(1, "STOP")
        earlier = spine.clock()
        spine.clock.advance(minutes=10)
        spine.says(1, "START")
        spine.clock.advance(minutes=1)
        lost_start = spine.clock()
        spine.clock.advance(minutes=1)
        spine.says(1, "STOP")
        spine.clock.advance(minutes=3)

        late = spine.inbound(1, "START", received_at=lost_start)
        spine.receive(late, source="list")

        assert earlier < lost_start
        assert spine.texting(number) is TextingStatus.OPTED_OUT

    def test_both_from_the_list_are_taken_in_the_order_in_which_they_were_said(
        self, spine: Spine
    ) -> None:
        number = spine.number()
        said = spine.clock()
        spine.clock.advance(minutes=30)
        texts = [
            spine.inbound(1, "STOP", received_at=said),
            spine.inbound(1, "START", received_at=said + timedelta(minutes=1)),
        ]
        spine.receive(*texts, source="list")
        assert spine.texting(number) is TextingStatus.ON


def test_a_hold_ends_with_a_release_but_an_opt_out_does_not(spine: Spine) -> None:
    held, stopped = spine.number(1), spine.number(2)
    with spine.runtime.database.write() as session:
        assert consent.hold(session, held, "wrong_number", TOLD, now=spine.clock())
        assert consent.opt_out(session, stopped, TOLD, now=spine.clock())
        assert not consent.hold(session, stopped, "wrong_number", TOLD, now=spine.clock())
    with spine.runtime.database.write() as session:
        assert consent.release(session, held, TOLD, now=spine.clock())
        assert not consent.release(session, stopped, TOLD, now=spine.clock())
    assert spine.texting(held) is TextingStatus.ON
    assert spine.texting(stopped) is TextingStatus.OPTED_OUT


@pytest.mark.parametrize("rounds", [40])
def test_a_claim_and_a_stop_at_the_same_moment_never_both_win(spine: Spine, rounds: int) -> None:
    """Threads as two processes would: after the STOP's commit, and the wait that it asks for,
    no claim of that number exists that could still start a request."""
    numbers = [spine.number(n) for n in range(rounds)]
    for number in numbers:
        spine.text(number, kind=MessageKind.STAFF)
    barrier = threading.Barrier(2)
    claimed: dict[int, bool] = {}
    flagged: dict[int, bool] = {}

    def claims() -> None:
        barrier.wait()
        for _ in range(3 * rounds):
            for text in spine.claim(limit=2):
                claimed[text.number_id] = True

    def stops() -> None:
        barrier.wait()
        for n, number in enumerate(numbers):
            flagged[number] = spine.says(n, "STOP").stopped_number is not None

    threads = [threading.Thread(target=claims), threading.Thread(target=stops)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    confirmations = {row.number_id for row in spine.rows() if row.kind == "opt_out_confirmation"}
    programme = {row.number_id: row.state for row in spine.rows() if row.kind == "staff"}
    assert confirmations == set(numbers)
    for number in numbers:
        if flagged[number]:
            assert programme[number] == "claimed", "the STOP saw the claim, and waits for it"
        else:
            assert programme[number] == "cancelled", "no claim is left that the STOP did not see"
    assert select is not None
