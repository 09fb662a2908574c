"""One patient's journey over the wire: the clinic speaks REST, Twilio speaks signed webhooks."""

from datetime import timedelta
from itertools import pairwise

from tests.builders import ANA, BEN
from tests.support.wire import Wire

BENS = "+12125550102"


def test_from_enrollment_to_stop_and_back(wire: Wire) -> None:
    ben = wire.enroll(BEN)
    wire.spine.turn()
    assert wire.heard()[0].startswith("Mon 15:00 Ben, welcome to Care Team")

    assert wire.live(hours=7) == [
        "Mon 16:00 Ben, tip 0.",
        "Mon 22:00 How is today, 0 to 10?",
    ]
    wire.says(BENS, "7")
    assert wire.heard()[-1] == "Mon 22:00 Good to hear."
    answers = wire.call("GET", f"/enrollments/{ben}/answers")["items"]
    assert [(one["value"], one["status"]) for one in answers] == [("7", "parsed")]

    wire.says(BENS, "STOP")
    assert "no more texts" in wire.heard()[-1]
    assert wire.call("GET", f"/enrollments/{ben}")["status"] == "opted_out"
    assert wire.live(days=3) == [], "silence"
    refused = wire.call("POST", f"/enrollments/{ben}/messages", 409, text="Call us?")
    assert "opted" in str(refused).lower()

    wire.says(BENS, "START")
    assert "welcome back" in wire.heard()[-1]
    assert any("tip" in text for text in wire.live(days=1))

    said = wire.call("GET", f"/enrollments/{ben}/messages")["items"]
    inbound = [one["text"] for one in said if one["direction"] == "inbound"]
    assert inbound == ["7", "STOP", "START"]
    assert len(wire.heard()) == len([one for one in said if one["status"] == "sent"])


def test_a_low_answer_is_followed_up_the_next_day(wire: Wire) -> None:
    wire.enroll(BEN)
    wire.live(hours=7)
    wire.says(BENS, "2")
    assert wire.heard()[-1].endswith("That sounds hard.")
    assert any(text.endswith("Is today any better?") for text in wire.live(days=1, hours=4))


def test_an_answer_nobody_understands_is_asked_for_once_more(wire: Wire) -> None:
    wire.enroll(BEN)
    wire.live(hours=7)
    wire.says(BENS, "banana")
    assert wire.heard()[-1].endswith("A number from 0 to 10, please.")
    before = len(wire.heard())
    wire.says(BENS, "banana split")
    assert len(wire.heard()) == before, "there is no third time"
    tasks = wire.call("GET", "/tasks")["items"]
    assert "read_text" in [task["kind"] for task in tasks]


def test_words_of_crisis_are_an_alert_and_get_the_emergency_lines(wire: Wire) -> None:
    wire.enroll(ANA)
    wire.says("+12135550101", "quiero morirme, me voy a matar")
    alerts = wire.call("GET", "/alerts")["items"]
    assert [alert["level"] for alert in alerts] == ["acute"]
    assert "988" in wire.heard()[-1]


def test_paused_and_resumed_without_a_flood(wire: Wire) -> None:
    ben = wire.enroll(BEN)
    wire.live(hours=8)
    wire.call("POST", f"/enrollments/{ben}/pause", reason="in hospital")
    assert wire.live(days=6) == []
    wire.call("POST", f"/enrollments/{ben}/resume", reason="home again")
    assert 1 <= len(wire.live(days=1)) <= 3


def test_ended_is_ended(wire: Wire) -> None:
    ben = wire.enroll(BEN)
    wire.live(hours=2)
    wire.call("POST", f"/enrollments/{ben}/end", reason="moved away")
    assert wire.live(days=3) == []


def test_never_more_than_the_cap_a_day_and_an_hour_apart(wire: Wire) -> None:
    wire.enroll(BEN)
    wire.live(days=15)
    sent = wire.spine.gateway.sent
    gaps = [later.accepted_at - earlier.accepted_at for earlier, later in pairwise(sent)]
    assert min(gaps) >= timedelta(hours=1)
    by_day: dict[str, int] = {}
    for one in sent:
        day = f"{one.accepted_at - timedelta(hours=5):%F}"
        by_day[day] = by_day.get(day, 0) + 1
    assert max(by_day.values()) <= 3


def test_told_to_staff_holds_like_a_stop(wire: Wire) -> None:
    ben = wire.enroll(BEN)
    wire.spine.turn()
    wire.call("POST", f"/enrollments/{ben}/opt-out", method="phone", note="called the desk")
    assert wire.live(days=2) == []
    wire.says(BENS, "STOP")
    assert len(wire.heard()) == 1, "the welcome; no confirmation of what was said before"


def test_staff_texts_leave_inside_the_patients_hours(wire: Wire) -> None:
    ben = wire.enroll(BEN)
    wire.live(hours=12)  # 22:00 in New York
    wire.call("POST", f"/enrollments/{ben}/messages", 201, text="Shall we talk tomorrow?")
    staff = [text for text in wire.live(hours=12) if "Shall we talk" in text]
    assert staff == ["Tue 14:00 Shall we talk tomorrow?"], "09:00 in New York"
