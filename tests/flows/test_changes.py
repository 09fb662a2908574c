"""What changes while a programme runs, and what happens while nothing runs: over the wire."""

from datetime import timedelta

import pytest

from smsint.db.tables import DecisionPoint
from tests.builders import BEN, CLEO
from tests.support.rows import rows_of
from tests.support.wire import Wire

BENS, NEW = "+12125550102", "+12125550177"


def _to(wire: Wire, number: str) -> list[str]:
    return [sent.sms.body for sent in wire.spine.gateway.sent if sent.sms.to == number]


def test_a_new_number_takes_over_and_the_old_one_hears_nothing_more(wire: Wire) -> None:
    ben = wire.enroll(BEN)
    wire.live(hours=2)
    heard = _to(wire, BENS)
    assert len(heard) == 2

    wire.call("PATCH", f"/enrollments/{ben}", phone=NEW)
    wire.live(days=2)
    assert _to(wire, BENS) == heard
    assert len(_to(wire, NEW)) == 3


def test_whoever_has_the_old_number_now_is_a_stranger_who_learns_nothing(wire: Wire) -> None:
    ben = wire.enroll(BEN)
    wire.live(hours=2)
    wire.call("PATCH", f"/enrollments/{ben}", phone=NEW)
    before = len(_to(wire, BENS))

    wire.says(BENS, "who is this? is ben in some clinic?")
    assert len(_to(wire, BENS)) == before
    assert wire.call("GET", f"/enrollments/{ben}/messages")["items"][-1]["direction"] == "outbound"
    assert "read_text" in [task["kind"] for task in wire.call("GET", "/tasks")["items"]]


def test_a_stop_from_the_old_number_does_not_silence_the_new_one(wire: Wire) -> None:
    """Consent belongs to the number (docs/decisions/0007)."""
    ben = wire.enroll(BEN)
    wire.call("PATCH", f"/enrollments/{ben}", phone=NEW)
    wire.says(BENS, "STOP")
    wire.live(hours=3)
    assert _to(wire, NEW)
    assert wire.call("GET", f"/enrollments/{ben}")["status"] == "active"


def test_whoever_moves_west_is_texted_by_the_clocks_there(wire: Wire) -> None:
    """Ben's tips leave at 10:00: 15:00 UTC in New York, 18:00 UTC in Los Angeles."""
    ben = wire.enroll(BEN)
    wire.live(days=1)
    wire.call("PATCH", f"/enrollments/{ben}", time_zone="America/Los_Angeles")
    tips = [text for text in wire.live(days=3) if "tip" in text]
    assert [text[4:9] for text in tips] == ["18:00", "18:00"]


def test_enrolling_late_starts_today_and_makes_up_for_nothing(wire: Wire) -> None:
    """Started five days ago on paper: the texts of those days are not sent."""
    began = wire.clinic.clock() - timedelta(days=5)
    ben = wire.enroll(BEN, start_on=f"{began:%Y-%m-%d}")
    assert len(wire.live(hours=20)) == 3
    points = rows_of(wire.clinic.runtime, DecisionPoint, enrollment_id=ben)
    assert all(
        point.occurrence_on >= wire.clinic.clock().date() - timedelta(days=2) for point in points
    )


def test_a_night_without_a_worker_is_followed_by_one_text_and_no_flood(wire: Wire) -> None:
    """Down from before the evening check-in until 09:30 the next morning."""
    wire.enroll(CLEO)
    wire.live(hours=2)
    before = len(wire.heard())
    wire.clinic.clock.advance(hours=22, minutes=30)
    wire.spine.turn()
    assert len(wire.heard()) - before <= 1
    wire.live(hours=3)
    assert len(wire.heard()) - before <= 2


@pytest.mark.parametrize("zone", ["America/Phoenix", "America/New_York"])
def test_of_two_texts_that_want_the_same_hour_the_more_important_leaves_first(
    wire: Wire, zone: str
) -> None:
    """A window of one hour has room for one text: on Wednesday the check-in, not the tip."""
    wire.enroll(BEN, time_zone=zone, window={"start": "17:00", "end": "18:00"})
    said = [text[10:] for text in wire.live(days=3)]
    assert said == ["Ben, welcome to Care Team.", "Ben, tip 0.", "How is today, 0 to 10?"]
