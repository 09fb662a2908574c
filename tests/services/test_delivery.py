"""Status callbacks: in any order, doubled, before the create call returns, always the same end."""

import random
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest
from sqlalchemy import func

from smsint.db import outbox
from smsint.db.tables import DeliveryEvent, Question, Task, table
from smsint.domain.kinds import MessageKind
from smsint.domain.states import OutboxState, TextingStatus
from smsint.gateway.base import Accepted, SendResult, StatusUpdate, Unclear
from smsint.jobs.turns import decide_turn
from tests.builders import BEN, Clinic
from tests.support.spine import OUTBOX, Spine

EVENT, QUESTION, TASK = table(DeliveryEvent), table(Question), table(Task)
SID = "SM" + "5" * 32
LIFE = ("queued", "sending", "sent", "delivered")
UNREACHABLE = 30003


def report(token: str, status: str, code: int | None = None, sid: str = SID) -> StatusUpdate:
    return StatusUpdate(sid, status, code, token)


def end(spine: Spine, text: int) -> tuple[object, ...]:
    """What outsiders see of a text."""
    row = spine.row(text)
    return row.state, row.delivery_status, row.error_code, row.provider_sid, row.reason


class TestOrder:
    """Everything that can be told of one text, told in every order."""

    @pytest.mark.parametrize("answer", [Accepted(SID, "queued"), Unclear("ReadTimeout")])
    def test_every_order_before_and_after_the_answer_ends_delivered(
        self, spine: Spine, answer: SendResult
    ) -> None:
        for n, order in enumerate(permutations([*LIFE, "the answer"])):
            sid = f"SM{n:032x}"
            text = spine.text(spine.number(n))
            claimed = spine.claim()
            token = claimed[0].sms.token
            for said in order:
                if said == "the answer":
                    given = Accepted(sid, "queued") if isinstance(answer, Accepted) else answer
                    spine.settle(claimed, [given])
                else:
                    spine.deliver(report(token, said, sid=sid), report(token, said, sid=sid))

            assert end(spine, text) == ("sent", "delivered", None, sid, None), order
        assert spine.select(func.count(EVENT.c.id))[0][0] == 120 * len(LIFE)

    def test_failures_in_every_order_end_with_the_same_status_and_code(self, spine: Spine) -> None:
        said = [("sent", None), ("failed", 30008), ("undelivered", UNREACHABLE)]
        ends = set()
        for n, order in enumerate(permutations(said)):
            sid = f"SM{n:032x}"
            text = spine.text(spine.number(n))
            claimed = spine.claim()
            spine.settle(claimed, [Accepted(sid, "queued")])
            for status, code in order:
                spine.deliver(report(claimed[0].sms.token, status, code, sid=sid))
            ends.add((*end(spine, text)[:3],))
        assert ends == {("sent", "undelivered", UNREACHABLE)}

    def test_a_receipt_from_the_phone_outweighs_a_complaint_in_either_order(
        self, spine: Spine
    ) -> None:
        said = [("undelivered", UNREACHABLE), ("delivered", None)]
        for n, order in enumerate(permutations(said)):
            sid = f"SM{n:032x}"
            text = spine.text(spine.number(n), kind=MessageKind.STAFF)
            claimed = spine.claim()
            spine.settle(claimed, [Accepted(sid, "queued")])
            for status, code in order:
                spine.deliver(report(claimed[0].sms.token, status, code, sid=sid))

            assert end(spine, text)[:3] == ("sent", "delivered", None), order
            again = spine.rows(OUTBOX.c.retry_of == text, OUTBOX.c.state == OutboxState.DUE)
            assert again == [], "what arrived is not sent again"
            assert spine.number_row(spine.row(text).number_id).failures == 0

    def test_one_batch_is_as_good_as_many(self, spine: Spine) -> None:
        draw = random.Random(4)
        tokens = {}
        for n in range(20):
            tokens[n] = spine.text(spine.number(n))
        claimed = spine.claim()
        updates = [
            report(text.sms.token, status, sid=f"SM{text.outbox_id:032x}")
            for text in claimed
            for status in LIFE * 2
        ]
        draw.shuffle(updates)
        spine.deliver(*updates)

        assert {row.delivery_status for row in spine.rows()} == {"delivered"}
        assert {row.state for row in spine.rows()} == {"sent"}
        assert spine.select(func.count(EVENT.c.id))[0][0] == 20 * len(LIFE)


def test_a_callback_settles_a_text_in_doubt(spine: Spine) -> None:
    text = spine.text(spine.number())
    claimed = spine.claim()
    spine.settle(claimed, [Unclear("ReadTimeout")])
    spine.deliver(report(claimed[0].sms.token, "sent"))

    assert end(spine, text) == ("sent", "sent", None, SID, None)


def test_a_callback_settles_an_escalated_text(spine: Spine) -> None:
    text = spine.text(spine.number(), expires_at=spine.clock() + timedelta(minutes=1))
    claimed = spine.claim()
    spine.settle(claimed, [Unclear("ReadTimeout")])
    for _ in range(2):
        spine.clock.advance(minutes=2)
        spine.reconcile()
    assert spine.row(text).state == "escalated"

    spine.deliver(report(claimed[0].sms.token, "delivered"))
    assert end(spine, text)[:2] == ("sent", "delivered")


@pytest.mark.parametrize("given_up", ["expired", "cancelled"])
def test_a_text_that_was_given_up_and_taken_after_all_is_sent(spine: Spine, given_up: str) -> None:
    """Two lists did not know it, nobody sent it again, and then the phone has it."""
    text = spine.text(spine.number(), expires_at=spine.clock() + timedelta(minutes=10))
    claimed = spine.claim()
    spine.settle(claimed, [Unclear("ReadTimeout")])
    for _ in range(2):
        spine.clock.advance(minutes=2)
        spine.reconcile()
    if given_up == "cancelled":
        with spine.runtime.database.write() as session:
            outbox.change(session, [{"id": text, "state": "cancelled", "reason": "opted_out"}])
    else:
        spine.clock.advance(minutes=10)
        spine.send_due()
    assert spine.row(text).state == given_up

    spine.deliver(report(claimed[0].sms.token, "delivered"))
    assert end(spine, text)[:2] == ("sent", "delivered")


def test_a_text_that_was_taken_after_all_is_not_sent_again(spine: Spine) -> None:
    """The provider was slower than the quiet time and two lists; then its callback comes."""
    text = spine.text(spine.number())
    first = spine.claim()
    spine.settle(first, [Unclear("ReadTimeout")])
    for _ in range(2):
        spine.clock.advance(minutes=2)
        spine.reconcile()
    assert spine.row(text).state == "due"

    spine.deliver(report(first[0].sms.token, "sent"))

    assert end(spine, text)[:2] == ("sent", "sent")
    assert spine.send_due() == 0


def test_an_unknown_token_is_kept_as_an_event(spine: Spine) -> None:
    spine.deliver(report("f" * 32, "delivered"))
    assert [(row.outbox_id, row.status) for row in spine.select(EVENT)] == [(None, "delivered")]


def test_an_unknown_status_is_kept_as_an_event_and_proves_that_it_was_sent(spine: Spine) -> None:
    text = spine.text(spine.number())
    token = spine.claim()[0].sms.token
    spine.deliver(report(token, "partially_delivered"))

    assert end(spine, text)[:2] == ("sent", None)
    assert [row.status for row in spine.select(EVENT)] == ["partially_delivered"]


def test_a_question_opens_once_however_its_sending_is_learned(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=6, minutes=50), step=timedelta(hours=1))
    spine.clock.advance(minutes=10)  # 17:00 in New York: the check-in
    decide_turn(spine.runtime, spine.clock())
    claimed = spine.claim()
    assert [text.sms.body for text in claimed] == ["How is today, 0 to 10?"]
    spine.deliver(report(claimed[0].sms.token, "queued"))
    spine.settle(claimed, [Accepted(SID, "queued")])
    spine.deliver(report(claimed[0].sms.token, "delivered"))

    assert [row.asked_at for row in spine.select(QUESTION)] == [spine.clock()]


class TestReactions:
    """What a failed delivery leads to."""

    def fail(self, spine: Spine, code: int, n: int = 1, **text: Any) -> int:
        number = spine.number(n)
        spine.text(number, **text)
        claimed = spine.claim()
        sid = f"SM{n:032x}"
        spine.settle(claimed, [Accepted(sid, "queued")])
        spine.deliver(report(claimed[0].sms.token, "undelivered", code, sid=sid))
        return number

    def test_a_phone_that_is_off_is_tried_again_hours_later(self, spine: Spine) -> None:
        self.fail(spine, UNREACHABLE, kind=MessageKind.STAFF)
        again = spine.rows(OUTBOX.c.retry_of.is_not(None))

        assert [(row.state, row.due_at - spine.clock()) for row in again] == [
            ("due", timedelta(hours=2))
        ]

    def test_a_text_that_would_be_stale_by_then_is_not_tried_again(self, spine: Spine) -> None:
        soon = spine.clock() + timedelta(hours=1)
        self.fail(spine, UNREACHABLE, kind=MessageKind.STAFF, expires_at=soon)
        assert spine.rows(OUTBOX.c.retry_of.is_not(None)) == []

    def test_the_provider_knows_of_an_opt_out(self, spine: Spine) -> None:
        number = self.fail(spine, 21610)
        assert spine.texting(number) is TextingStatus.OPTED_OUT

    def test_two_failures_in_a_row_ask_staff_to_look(self, spine: Spine) -> None:
        number = self.fail(spine, UNREACHABLE)
        assert spine.select(TASK) == []
        spine.text(number, "Another")
        claimed = spine.claim()
        spine.settle(claimed, [Accepted("SM" + "6" * 32, "queued")])
        spine.deliver(report(claimed[0].sms.token, "failed", UNREACHABLE, "SM" + "6" * 32))

        assert [task.kind for task in spine.select(TASK)] == ["number"]
        assert spine.number_row(number).unreachable_since == spine.clock()

    def test_a_delivered_text_forgives_the_failures(self, spine: Spine) -> None:
        number = self.fail(spine, UNREACHABLE)
        spine.text(number, "Another")
        claimed = spine.claim()
        spine.settle(claimed, [Accepted("SM" + "6" * 32, "queued")])
        spine.deliver(report(claimed[0].sms.token, "delivered", None, "SM" + "6" * 32))

        assert spine.number_row(number).failures == 0
