"""The programmes that a clinic begins with, as a patient's phone and the staff's list show them."""

from datetime import date, timedelta
from typing import Any

import pytest

from smsint.db.engine import Database
from smsint.db.tables import OutboxMessage, table
from smsint.domain.content import Library
from smsint.domain.planning import Timetable, calendar
from smsint.domain.protocol import Weekday
from smsint.library.load import load_library
from tests.builders import ANA, BEN, SHIPPED
from tests.support.wire import Wire

BENS, ANAS = "+12125550102", "+12135550101"
OUTBOX = table(OutboxMessage)
MENU = "1 ride 2 work 3 waiting 4 ill 5 low 6 child care"


@pytest.fixture(scope="session")
def library() -> Library:
    """The library that everybody gets."""
    return load_library(SHIPPED)


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """SQLite alone: what is shown here is content, and not how rows are kept."""
    return sqlite_database


def templates(wire: Wire, since: int = 0) -> list[str]:
    """What was sent, by message, in the order of sending."""
    rows = [row for row in wire.spine.rows() if row.sent_at]
    return [row.template_id for row in sorted(rows, key=lambda row: row.sent_at)][since:]


def live_until(wire: Wire, template: str, *, days: int = 8) -> None:
    """Lets time pass until a text has been sent."""
    for _ in range(days * 24 * 4):
        if template in templates(wire):
            return
        wire.live(minutes=15, step=timedelta(minutes=15))
    pytest.fail(f"{template} never came")


def reasons(wire: Wire) -> dict[str, list[str]]:
    """Why the open tasks are there, by kind."""
    return {t["kind"]: t["reasons"] for t in wire.call("GET", "/tasks?status=open")["items"]}


# A practice stands between two ratings


def practise(wire: Wire) -> None:
    """Ben is asked, answers, and gets his practice."""
    wire.enroll(BEN, protocol="more")
    live_until(wire, "rated.before")
    wire.clinic.clock.advance(minutes=3)
    wire.says(BENS, "4")
    assert templates(wire)[-1] == "rated.practice"


def test_the_rating_after_a_practice_comes_while_it_is_fresh(wire: Wire) -> None:
    practise(wire)
    before = len(templates(wire))
    wire.live(minutes=11, step=timedelta(minutes=1))
    assert templates(wire, before) == []
    wire.live(minutes=1, step=timedelta(minutes=1))
    assert templates(wire, before) == ["rated.after"]
    wire.says(BENS, "2")
    assert templates(wire)[-1] == "rated.after-calm"


def test_a_rating_is_asked_while_it_is_fresh_or_not_at_all_and_waits_as_long_as_it_says(
    wire: Wire,
) -> None:
    practise(wire)
    said_at = wire.clinic.clock()
    (rating,) = wire.spine.rows(OUTBOX.c.template_id == "rated.after")
    assert rating.due_at - said_at == timedelta(minutes=12)
    assert rating.expires_at - rating.due_at == timedelta(minutes=10)
    wire.live(minutes=12, step=timedelta(minutes=1))
    wire.clinic.clock.advance(hours=11, minutes=55)
    wire.says(BENS, "2")
    assert templates(wire)[-1] == "rated.after-calm", "the question is open for twelve hours"


def test_what_comes_back_the_next_day_has_the_day_for_it(wire: Wire) -> None:
    """A slip at noon: the next text is for the morning after, and no answer within minutes."""
    wire.enroll(BEN, protocol="cbt12")
    wire.spine.turn()
    wire.says(BENS, "SLIP")
    answer, later = wire.spine.rows(OUTBOX.c.id > 1)[-2:]
    assert (answer.kind, answer.expires_at - answer.due_at) == ("reply", timedelta(minutes=10))
    assert (later.kind, later.in_reply_to) == ("nudge", None)
    assert later.due_at - answer.due_at == timedelta(hours=20)
    assert later.expires_at - later.due_at == timedelta(hours=12)


@pytest.mark.parametrize("turn", ["i want to kill myself", "pause", "STOP"])
def test_nobody_is_asked_for_a_rating_when_the_talk_has_turned(wire: Wire, turn: str) -> None:
    practise(wire)
    wire.says(BENS, turn)
    wire.live(hours=2, step=timedelta(minutes=5))
    assert "rated.after" not in templates(wire)


# A plan of one's own


@pytest.mark.parametrize(
    ("person", "phone", "asks", "says"),
    [
        (BEN, BENS, "Finish this line", "Your plan: call Luis and walk."),
        (ANA, ANAS, "Completa esta frase", "Tu plan: call Luis and walk."),
    ],
    ids=["in English", "in Spanish"],
)
def test_plan_asks_at_once_and_then_gives_it_back(
    wire: Wire, person: dict[str, Any], phone: str, asks: str, says: str
) -> None:
    wire.enroll(person, protocol="cbt6")
    wire.live(hours=4)  # the welcome has left, also in Los Angeles
    (asked,) = wire.answer_to(phone, "PLAN")
    assert asks in asked
    wire.says(phone, "call Luis and walk")
    (given,) = wire.answer_to(phone, "PLAN")
    assert given.startswith(says)


# What the clinic reports as missed


def report(wire: Wire, person: dict[str, Any], kind: str, **event: Any) -> None:
    """The clinic reports an event of this moment."""
    at = (wire.clinic.clock() - event.pop("ago", timedelta(0))).isoformat()
    wire.call("POST", "/clinic-events", 201, external_id=person["external_id"], kind=kind,
              occurred_at=at)  # fmt: skip


@pytest.mark.parametrize(
    ("person", "phone", "answer", "menu"),
    [
        (BEN, BENS, "1", MENU),
        (BEN, BENS, "a", MENU),
        (ANA, ANAS, "el transporte", "1 transporte 2 trabajo"),
    ],
    ids=["by number", "by letter", "by word, in Spanish"],
)
@pytest.mark.parametrize(
    ("kind", "template"), [("visit_missed", "missed.visit"), ("dose_missed", "missed.step")]
)
def test_who_missed_is_asked_what_was_in_the_way_and_staff_hear_of_it(
    wire: Wire,
    person: dict[str, Any],
    phone: str,
    answer: str,
    menu: str,
    kind: str,
    template: str,
) -> None:
    wire.enroll(person, protocol="standard")
    wire.live(days=1, step=timedelta(hours=1))
    report(wire, person, kind)
    before = len(wire.sent_to(phone))
    wire.live(hours=1, minutes=45, step=timedelta(minutes=15))
    assert template not in templates(wire), "the desk may still take it back"
    live_until(wire, template, days=1)
    (text,) = [text for text in wire.sent_to(phone, before) if menu in text]
    assert not any(word in text.lower() for word in ("clinic", "dose", "dosis", "appointment"))

    wire.says(phone, answer)
    assert templates(wire)[-1] == "barrier.ride"
    assert reasons(wire)["answer"] == ["Needs a way to get here: a ride, a pass, or another place."]


def test_a_whole_week_of_missed_days_is_asked_about_once(wire: Wire) -> None:
    wire.enroll(BEN, protocol="medical-management")
    for _ in range(6):
        report(wire, BEN, "dose_missed")
        wire.live(days=1, step=timedelta(hours=1))
    assert templates(wire).count("missed.step") == 1


def test_what_was_kept_after_all_is_not_asked_about(wire: Wire) -> None:
    wire.enroll(BEN, protocol="medical-management")
    report(wire, BEN, "visit_missed")
    wire.clinic.clock.advance(minutes=20)
    report(wire, BEN, "visit_kept")
    wire.live(days=1, step=timedelta(hours=1))
    assert "missed.visit" not in templates(wire)
    (row,) = wire.spine.rows(OUTBOX.c.template_id == "missed.visit")
    assert (row.state, row.reason) == ("cancelled", "event_changed")


def test_old_news_is_not_asked_about(wire: Wire) -> None:
    wire.enroll(BEN, protocol="medical-management", start_on="2027-02-01")
    report(wire, BEN, "visit_missed", ago=timedelta(days=4))
    assert wire.spine.rows(OUTBOX.c.template_id == "missed.visit") == []


# What is much for one is little for another


@pytest.mark.parametrize(
    ("thresholds", "reply", "told"),
    [({}, "pull.high", True), ({"craving": 9}, "pull.middle", False)],
    ids=["as the library says", "as staff set it for Ben"],
)
def test_from_where_an_answer_is_of_concern_can_be_set_for_one_patient(
    wire: Wire, thresholds: dict[str, int], reply: str, told: bool
) -> None:
    ben = wire.enroll(BEN, protocol="checkin")
    view = wire.call("PATCH", f"/enrollments/{ben}", thresholds=thresholds)
    assert view["thresholds"] == thresholds
    live_until(wire, "pull.ask")
    wire.says(BENS, "8")
    assert templates(wire)[-1] == reply
    assert ("answer" in reasons(wire)) is told


def test_a_threshold_of_what_is_never_asked_is_refused(wire: Wire) -> None:
    ben = wire.enroll(BEN, protocol="checkin")
    fault = wire.call("PATCH", f"/enrollments/{ben}", 422, thresholds={"joy": 3})
    assert fault["errors"][0]["pointer"] == "/thresholds/joy"
    assert "craving" in str(fault["errors"][0])


# What the programmes promise besides


def test_a_craving_is_answered_with_the_persons_own_plan(wire: Wire) -> None:
    wire.enroll(BEN, protocol="cbt6")
    wire.live(hours=1)
    wire.says(BENS, "PLAN")
    wire.says(BENS, "call Luis and walk")
    (text,) = wire.answer_to(BENS, "CRAVE")
    assert text == "Your plan: call Luis and walk. Start with the first part. We are here."


def test_a_slip_is_answered_without_blame_and_asked_after_the_next_day(wire: Wire) -> None:
    wire.enroll(BEN, protocol="cbt6")
    wire.live(hours=1)
    wire.says(BENS, "SLIP")
    assert templates(wire)[-1] == "slip.thank-you"
    assert "slip" in reasons(wire)
    before = len(templates(wire))
    wire.live(hours=26, step=timedelta(minutes=30))
    assert "next-day.still-here" in templates(wire, before)


def test_a_quiz_is_scored(wire: Wire) -> None:
    ben = wire.enroll(BEN, protocol="cbt6")
    live_until(wire, "quiz.chain")
    wire.says(BENS, "1")
    wire.live(days=7, step=timedelta(hours=1))
    assert "quiz.wave" in templates(wire)
    wire.says(BENS, "2")
    items = wire.call("GET", f"/enrollments/{ben}/answers")["items"]
    scored = [(one["question"], one["right"]) for one in items if one["right"] is not None]
    assert scored == [("quiz-chain", False), ("quiz-wave", True)]
    assert {"quiz.chain-wrong", "quiz.wave-right"} <= set(templates(wire))


@pytest.mark.parametrize("start", ["2026-12-11", "2026-12-18", "2027-02-27"])
def test_milestones_are_kept_on_weekends_and_holidays(library: Library, start: str) -> None:
    """Whatever days the patient chose: the 25th of December and a Sunday are days like any other."""
    protocol = library.protocols["reinforcement"]
    begin = date.fromisoformat(start)
    timetable = Timetable(
        begin, "America/New_York", protocol.window, frozenset({Weekday.MON}), None, "standard"
    )
    slots = calendar(protocol, timetable, begin, protocol.days)
    kept = {
        slot.occurrence.on
        for slot in slots
        if slot.track.id.startswith("milestone") and slot.due_at is not None
    }
    days = (7, 14, 21, 30, 45, 60, 75, 90, 120, 150, 180, 270, 365)
    assert kept == {begin + timedelta(days=day) for day in days}
