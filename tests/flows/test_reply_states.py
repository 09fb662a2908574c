"""Six things that may have become of a question, over the wire: never mixed up with each other."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from smsint.db.tables import EngagementDay
from smsint.gateway.sandbox import SentSms
from smsint.jobs.turns import decide_turn
from tests.builders import BEN
from tests.support.rows import rows_of
from tests.support.wire import Wire

BENS = "+12125550102"
ALMOST_FIVE = timedelta(hours=6, minutes=59)
"""From enrolling on Monday at 10:00 to a minute before the check-in."""


class Ben:
    """One patient, a minute before he is asked."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.id = wire.enroll(BEN)
        wire.live(hours=ALMOST_FIVE / timedelta(hours=1))

    def is_asked(self) -> SentSms:
        """The question leaves."""
        self.wire.live(minutes=1)
        return self.wire.spine.gateway.sent[-1]

    def is_decided(self) -> None:
        """The question is queued, and the sender has not had its turn."""
        self.wire.clinic.clock.advance(minutes=1)
        decide_turn(self.wire.clinic.runtime, self.wire.clinic.clock())

    def reply(self) -> str | None:
        """What the clinic reads of it."""
        shown = self.wire.call("GET", f"/enrollments/{self.id}/messages")["items"]
        (reply,) = [one["reply"] for one in shown if one["kind"] == "check_in"]
        return str(reply)

    def counted(self) -> dict[str, int]:
        """What the day's counters say of it."""
        names = ("prompts", "answered", "not_understood", "undelivered")
        rows = rows_of(self.wire.clinic.runtime, EngagementDay)
        sums = {name: sum(getattr(row, name) for row in rows) for name in names}
        return {name: count for name, count in sums.items() if count}


def not_sent_yet(ben: Ben) -> None:
    ben.is_decided()


def paused_before_it_left(ben: Ben) -> None:
    ben.is_decided()
    ben.wire.call("POST", f"/enrollments/{ben.id}/pause", reason="travels")
    ben.wire.live(minutes=1)


def a_phone_that_is_off(ben: Ben) -> None:
    ben.wire.reports(ben.is_asked(), "undelivered", 30003)


def arrived_and_nothing_came(ben: Ben) -> None:
    ben.wire.reports(ben.is_asked(), "delivered")
    ben.wire.live(hours=30)


def words_that_answer_nothing(ben: Ben) -> None:
    ben.wire.reports(ben.is_asked(), "delivered")
    ben.wire.says(BENS, "6 or 7")


def a_number(ben: Ben) -> None:
    ben.wire.reports(ben.is_asked(), "delivered")
    ben.wire.says(BENS, "7")


def words_and_then_a_number(ben: Ben) -> None:
    words_that_answer_nothing(ben)
    ben.wire.says(BENS, "7")


def an_answer_to_a_text_that_is_said_to_be_lost(ben: Ben) -> None:
    """What the patient says counts for more than what the carrier says."""
    a_phone_that_is_off(ben)
    ben.wire.says(BENS, "7")


@pytest.mark.parametrize(
    ("happens", "reply", "counted"),
    [
        (not_sent_yet, "not_due", {}),
        (paused_before_it_left, "unavailable", {}),
        (a_phone_that_is_off, "not_delivered", {"undelivered": 1}),
        (arrived_and_nothing_came, "silent", {"prompts": 1}),
        (words_that_answer_nothing, "not_understood", {"prompts": 1, "not_understood": 1}),
        (a_number, "answered", {"prompts": 1, "answered": 1}),
        (words_and_then_a_number, "answered", {"prompts": 1, "answered": 1}),
        (
            an_answer_to_a_text_that_is_said_to_be_lost,
            "answered",
            {"prompts": 1, "undelivered": 1, "answered": 1},
        ),
    ],
)
def test_what_became_of_a_question(
    wire: Wire, happens: Callable[[Ben], None], reply: str, counted: dict[str, int]
) -> None:
    ben = Ben(wire)
    happens(ben)
    assert (ben.reply(), ben.counted()) == (reply, counted)
