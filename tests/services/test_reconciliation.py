"""What became of attempts that nobody heard the end of, and of texts that never reached us."""

from datetime import timedelta

import pytest

from smsint.db.tables import InboundMessage, Task, table
from smsint.domain.states import TextingStatus
from smsint.gateway.base import GatewayUnavailable, ListedSms, Unclear
from smsint.gateway.sandbox import Fault, lost_after_acceptance, lost_before_acceptance
from smsint.jobs.turns import inbound_turn
from smsint.services.reconciliation import reconcile_inbound, reconcile_outbound
from smsint.services.sending import Lapsed, Outcome, settle
from tests.support.spine import Spine, phone

TASK, INBOUND = table(Task), table(InboundMessage)


def in_doubt(spine: Spine, fault: Fault, **text: object) -> int:
    """Sends one text whose answer is lost; returns its id."""
    outbox_id = spine.text(spine.number(), **text)  # type: ignore[arg-type]  # a draft's fields
    spine.gateway.script = lambda _: fault
    spine.send_due()
    spine.gateway.script = ()
    assert spine.row(outbox_id).state == "in_doubt"
    return outbox_id


def minutes_pass(spine: Spine, minutes: float) -> None:
    spine.clock.advance(minutes=minutes)
    spine.reconcile()


def test_nobody_judges_before_the_quiet_time_is_over(spine: Spine) -> None:
    in_doubt(spine, lost_after_acceptance())
    spine.clock.advance(seconds=89)
    assert spine.reconcile() == 0
    spine.clock.advance(seconds=1)
    assert spine.reconcile() == 1


def test_a_text_that_the_provider_has_is_sent(spine: Spine) -> None:
    text = in_doubt(spine, lost_after_acceptance())
    minutes_pass(spine, 2)

    row = spine.row(text)
    assert (row.state, row.provider_sid) == ("sent", spine.gateway.sent[0].sid)
    assert len(spine.gateway.sent) == 1


def test_a_text_that_two_lists_do_not_know_is_sent_again(spine: Spine) -> None:
    text = in_doubt(spine, lost_before_acceptance())
    minutes_pass(spine, 2)
    assert (spine.row(text).state, spine.row(text).empty_lists) == ("in_doubt", 1)
    minutes_pass(spine, 0.5)
    assert spine.row(text).state == "in_doubt", "the lists must be a minute apart"
    minutes_pass(spine, 0.5)
    assert (spine.row(text).state, spine.row(text).reason) == ("due", "never_taken")

    assert spine.send_due() == 1
    assert len(spine.gateway.sent) == 1


def test_a_text_that_has_expired_meanwhile_is_escalated_and_never_sent_again(spine: Spine) -> None:
    text = in_doubt(
        spine, lost_before_acceptance(), expires_at=spine.clock() + timedelta(minutes=2)
    )
    minutes_pass(spine, 2)
    minutes_pass(spine, 1)

    assert spine.row(text).state == "escalated"
    assert [task.kind for task in spine.select(TASK)] == ["text_in_doubt"]
    spine.clock.advance(hours=1)
    assert spine.send_due() == 0


def test_a_worker_that_died_leaves_an_attempt_to_judge(spine: Spine) -> None:
    """Claimed, sent, killed before the answer was recorded."""
    text = spine.text(spine.number())
    claimed = spine.claim()
    spine.send(claimed)
    minutes_pass(spine, 2)

    assert spine.row(text).state == "sent"


def test_a_list_that_cannot_be_read_says_nothing(spine: Spine) -> None:
    text = in_doubt(spine, lost_after_acceptance())
    spine.gateway.listing_works = False
    spine.clock.advance(minutes=5)
    with pytest.raises(GatewayUnavailable):
        spine.reconcile()
    assert (spine.row(text).state, spine.row(text).empty_lists) == ("in_doubt", 0)


def test_a_text_that_no_list_can_tell_of_goes_to_a_person_an_hour_after_its_expiry(
    spine: Spine,
) -> None:
    """Otherwise every other text to this number would wait for it as long as the list is away."""
    text = in_doubt(
        spine, lost_after_acceptance(), expires_at=spine.clock() + timedelta(minutes=30)
    )
    spine.gateway.listing_works = False
    for minutes, state in ((89, "in_doubt"), (1, "escalated")):
        spine.clock.advance(minutes=minutes)
        with pytest.raises(GatewayUnavailable):
            spine.reconcile()
        assert spine.row(text).state == state
    assert [task.kind for task in spine.select(TASK)] == ["text_in_doubt"]


def test_an_earlier_text_with_the_same_words_is_no_proof(spine: Spine) -> None:
    number = spine.number()
    spine.text(number, "Good morning")
    spine.send_due()
    spine.clock.advance(seconds=1)
    second = spine.text(number, "Good morning")
    spine.gateway.script = lambda _: lost_before_acceptance()
    spine.send_due()
    minutes_pass(spine, 2)

    assert spine.row(second).state == "in_doubt", "the first one's id is the first one's"


def test_two_reconcilers_do_not_count_one_empty_list_twice(spine: Spine) -> None:
    text = in_doubt(spine, lost_before_acceptance())
    spine.clock.advance(minutes=2)
    once = False

    class Interrupted:
        """A second reconciler runs while the first one reads the list."""

        def list_outbound(self, **query: object) -> list[ListedSms]:
            nonlocal once
            if not once:
                once = True
                spine.reconcile()
            return spine.gateway.list_outbound(**query)  # type: ignore[arg-type]  # handed on

    reconcile_outbound(spine.runtime, Interrupted(), now=spine.clock())  # type: ignore[arg-type]  # all it needs
    assert spine.row(text).state == "in_doubt"


def test_an_attempt_that_was_claimed_anew_is_not_judged_by_an_old_list(spine: Spine) -> None:
    text = spine.text(spine.number())
    old = spine.claim()
    spine.clock.advance(minutes=2)

    class Interrupted:
        """The lapsed claim is given back and claimed again while the list is read."""

        def list_outbound(self, **_: object) -> list[ListedSms]:
            settle(spine.runtime, [Outcome(old[0], Lapsed())], now=spine.clock())
            spine.claim()
            return []

    reconcile_outbound(spine.runtime, Interrupted(), now=spine.clock())  # type: ignore[arg-type]  # all it needs
    assert (spine.row(text).state, spine.row(text).empty_lists) == ("claimed", 0)


def test_an_attempt_that_cannot_be_read_stops_nobody_else(spine: Spine) -> None:
    bad = in_doubt(spine, lost_after_acceptance())
    spine.change(bad, body=b"\x01tampered")
    spine.clock.advance(seconds=1)
    good = spine.text(spine.number(2))
    claimed = spine.claim()
    spine.send(claimed)
    spine.settle(claimed, [Unclear("ReadTimeout")])
    minutes_pass(spine, 2)

    assert (spine.row(bad).state, spine.row(good).state) == ("in_doubt", "sent")


class TestInbound:
    """Texts whose webhook never came."""

    def test_are_taken_in_once(self, spine: Spine) -> None:
        spine.number()
        spine.gateway.receive(phone(1), "STOP", reaches_us=False)
        now = spine.clock()
        taken = [
            reconcile_inbound(spine.runtime, spine.gateway, since=now, now=now) for _ in range(3)
        ]
        assert taken == [1, 0, 0]
        assert spine.texting(1) is TextingStatus.OPTED_OUT

    def test_that_came_by_webhook_are_not_taken_again(self, spine: Spine) -> None:
        spine.number()
        spine.gateway.on_inbound = spine.receive
        spine.gateway.receive(phone(1), "hello")
        now = spine.clock()
        assert reconcile_inbound(spine.runtime, spine.gateway, since=now, now=now) == 0
        assert [row.source for row in spine.select(INBOUND)] == ["webhook"]

    def test_each_pass_reads_on_from_the_last_one_that_succeeded(self, spine: Spine) -> None:
        spine.number()
        assert inbound_turn(spine.runtime, spine.gateway, spine.clock()) == 0
        spine.gateway.listing_works = False
        spine.clock.advance(minutes=15)
        spine.gateway.receive(phone(1), "hello", reaches_us=False)
        with pytest.raises(GatewayUnavailable):
            inbound_turn(spine.runtime, spine.gateway, spine.clock())
        spine.gateway.listing_works = True
        spine.clock.advance(days=2)
        assert inbound_turn(spine.runtime, spine.gateway, spine.clock()) == 1

    def test_are_taken_in_the_order_in_which_they_were_said(self, spine: Spine) -> None:
        spine.number()
        for body in ("STOP", "START", "STOP"):
            spine.clock.advance(minutes=1)
            spine.gateway.receive(phone(1), body, reaches_us=False)
        now = spine.clock()
        reconcile_inbound(spine.runtime, spine.gateway, since=now - timedelta(hours=1), now=now)
        assert spine.texting(1) is TextingStatus.OPTED_OUT
