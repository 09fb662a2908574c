"""What patients text, and what their phones show because of it: one journey for each class.

The proof is what the provider's sandbox recorded as sent, and the rows that REST shows.
"""

from dataclasses import replace
from datetime import time, timedelta
from typing import Any

import pytest

from smsint.db.engine import Database
from smsint.domain.content import Library
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import MessageTemplate
from smsint.domain.protocol import Protocol, Schedule, Track
from smsint.domain.questions import Question
from tests.builders import ANA, BEN, small_library
from tests.support.wire import Wire

BENS, ANAS = "+12125550102", "+12135550101"
HOUR = timedelta(hours=1)
EITHER = pytest.mark.parametrize(
    ("person", "phone"), [(BEN, BENS), (ANA, ANAS)], ids=["in English", "in Spanish"]
)


def _text(key: str, kind: MessageKind, *en: str, **more: Any) -> MessageTemplate:
    spanish = tuple(f"ES {text}" for text in en)
    return MessageTemplate(id=key, kind=kind, text={"en": en, "es": spanish}, **more)


_ON_DEMAND = (
    _text("crave.wait", MessageKind.REPLY, "Wait ten minutes."),
    _text("crave.walk", MessageKind.REPLY, "Take a walk."),
    _text("crave.call", MessageKind.REPLY, "Call somebody."),
    _text("mood.ask", MessageKind.REPLY, "How is your mood, 0 to 10?", question="mood"),
    _text(
        "slip.kind",
        MessageKind.REPLY,
        "A slip is not the end.",
        follow_up="next-day.slip",
        follow_up_after="20h",
    ),
    _text("next-day.slip", MessageKind.NUDGE, "How are you today, {{ first_name }}?", "How now?"),
    _text("plan.say", MessageKind.REPLY, "Your plan: {{ plan }}"),
    _text("appt.next", MessageKind.REPLY, "Your next visit: {{ next_appointment }}"),
    _text("naloxone.where", MessageKind.REPLY, "Ask {{ program_name }} for a kit."),
)
_ASKED = (
    _text("ask.three", MessageKind.CHECK_IN, "Craving 0-10? Mood? Dose taken?", question="three"),
    _text("ask.plan", MessageKind.CHECK_IN, "What will you do when it gets hard?", question="plan"),
    _text("ask.dose", MessageKind.CHECK_IN, "Did you take it today?", question="dose"),
    _text("ask.quiz", MessageKind.CHECK_IN, "Cravings pass. A true B false?", question="quiz"),
    _text("ask.mood-again", MessageKind.REPROMPT, "And your mood, 0 to 10?"),
    _text("reply.craving", MessageKind.REPLY, "Noted, that is hard."),
    _text("reply.dose-yes", MessageKind.REPLY, "Well done."),
    _text("reply.dose-no", MessageKind.REPLY, "Thanks for saying so."),
    _text("reply.plan", MessageKind.REPLY, "A good plan."),
    _text("reply.right", MessageKind.REPLY, "Right."),
    _text("reply.wrong", MessageKind.REPLY, "Not quite."),
)
_QUESTIONS = (
    {
        "id": "three",
        "kind": "scale",
        "item": "craving",
        "also": ["mood", "dose"],
        "replies": [{"message": "reply.craving"}],
    },
    {"id": "mood", "kind": "scale", "item": "mood", "reprompt": "ask.mood-again"},
    {
        "id": "dose",
        "kind": "yes_no",
        "item": "dose_taken",
        "replies": [
            {"value": "yes", "message": "reply.dose-yes"},
            {"value": "no", "message": "reply.dose-no"},
        ],
    },
    {"id": "plan", "kind": "text", "saves": "plan", "replies": [{"message": "reply.plan"}]},
    {
        "id": "quiz",
        "kind": "choice",
        "item": "quiz",
        "options": ["true", "false"],
        "correct": "true",
        "replies": [{"value": "true", "message": "reply.right"}, {"message": "reply.wrong"}],
    },
)


def _asking(name: str) -> Protocol:
    """A programme that asks one thing every day at 17:00."""
    track = Track(
        id="ask",
        kind=MessageKind.CHECK_IN,
        messages=(f"ask.{name}",),
        schedule=Schedule(at=time(17)),
    )
    return Protocol(id=name, version="1", title=name, days=28, tracks=(track,))


@pytest.fixture(scope="session")
def library() -> Library:
    """The small library with texts on demand and one programme for each kind of question."""
    small = small_library()
    questions = [Question.model_validate(one) for one in _QUESTIONS]
    return replace(
        small,
        protocols=dict(small.protocols)
        | {name: _asking(name) for name in ("three", "plan", "dose", "quiz")},
        messages=dict(small.messages) | {text.id: text for text in (*_ON_DEMAND, *_ASKED)},
        questions=dict(small.questions) | {one.id: one for one in questions},
    )


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """SQLite alone: what the words lead to in the rows is tested on both in ``tests/services``."""
    return sqlite_database


def _es(person: dict[str, Any], text: str) -> str:
    """The wording that this person reads."""
    return f"ES {text}" if person is ANA else text


def _enroll(wire: Wire, person: dict[str, Any], **changes: Any) -> str:
    """Enrolls somebody; the welcome leaves, if it is day where they are."""
    enrollment = wire.enroll(person, **changes)
    wire.spine.turn()
    return enrollment


def _ask(wire: Wire, person: dict[str, Any], protocol: str = "steady") -> str:
    """Enrolls somebody and lets the day's question reach the phone."""
    enrollment = wire.enroll(person, protocol=protocol)
    wire.live(hours=10.5, step=timedelta(minutes=30))  # 17:00 in Los Angeles is 01:00 UTC
    return enrollment


# Leaving


@pytest.mark.parametrize(
    ("person", "phone", "words", "confirmation"),
    [
        (BEN, BENS, "please take me off this list", "no more texts"),
        (ANA, ANAS, "ya no me manden mensajes", "ya no te vamos a escribir"),
    ],
)
def test_an_opt_out_in_ones_own_words(
    wire: Wire, person: dict[str, Any], phone: str, words: str, confirmation: str
) -> None:
    _enroll(wire, person)
    wire.live(hours=2, step=HOUR)
    (said,) = wire.answer_to(phone, words)
    assert confirmation in said
    before = len(wire.sent_to(phone))
    wire.live(days=3, step=HOUR)
    assert len(wire.sent_to(phone)) == before


@pytest.mark.parametrize(
    ("person", "phone", "words"),
    [(BEN, BENS, "I want to stop using so bad"), (ANA, ANAS, "quiero dejar de consumir")],
)
def test_talk_of_recovery_is_no_opt_out(
    wire: Wire, person: dict[str, Any], phone: str, words: str
) -> None:
    enrollment = _enroll(wire, person)
    wire.says(phone, words)
    assert wire.call("GET", f"/enrollments/{enrollment}")["status"] == "active"
    before = len(wire.sent_to(phone))
    wire.live(days=1, step=HOUR)
    assert len(wire.sent_to(phone)) > before, "texts go on"


def test_a_doubtful_one_holds_texts_until_staff_decide(wire: Wire) -> None:
    ben = _enroll(wire, BEN)
    wire.live(hours=2, step=HOUR)
    wire.says(BENS, "stop it")
    view = wire.call("GET", f"/enrollments/{ben}")
    if view["texting"] == "on":
        pytest.fail("the reader no longer doubts these words: choose others")
    before = len(wire.sent_to(BENS))
    wire.live(days=1, step=HOUR)
    assert len(wire.sent_to(BENS)) == before


# Crisis


@pytest.mark.parametrize(
    ("person", "phone", "words"),
    [(BEN, BENS, "im going to kill myself tonight"), (ANA, ANAS, "me quiero matar")],
)
@pytest.mark.parametrize("standing", ["active", "stopped", "paused", "ended"])
def test_crisis_reaches_a_human_and_is_answered(
    wire: Wire, person: dict[str, Any], phone: str, words: str, standing: str
) -> None:
    enrollment = _enroll(wire, person)
    if standing == "stopped":
        wire.says(phone, "STOP")
    if standing in {"paused", "ended"}:
        verb = {"paused": "pause", "ended": "end"}[standing]
        wire.call("POST", f"/enrollments/{enrollment}/{verb}", reason="test")

    (said,) = wire.answer_to(phone, words)
    assert "988" in said
    (alert,) = wire.call("GET", "/alerts")["items"]
    assert (alert["level"], alert["status"]) == ("acute", "open")
    assert alert["evidence"].startswith("Speaks of killing themselves: “")
    assert ("call_now" in wire.tasks()) is (standing == "stopped")


def test_crisis_from_a_number_nobody_knows(wire: Wire) -> None:
    (said,) = wire.answer_to("+12025550177", "i took too many pills i want to die")
    assert "911" in said
    assert [one["enrollment_id"] for one in wire.call("GET", "/alerts")["items"]] == [None]


def test_after_an_acute_alert_the_programme_waits_until_somebody_has_taken_it(wire: Wire) -> None:
    ben = _enroll(wire, BEN)
    wire.says(BENS, "i want to kill myself")
    before = len(wire.sent_to(BENS))
    wire.live(days=1, step=HOUR)
    assert len(wire.sent_to(BENS)) == before

    assert "Care Team" in wire.answer_to(BENS, "HELP")[0], "what the patient asks for is answered"
    (alert,) = wire.call("GET", "/alerts")["items"]
    wire.call("POST", f"/alerts/{alert['id']}/acknowledge")
    before = len(wire.sent_to(BENS))
    wire.live(days=1, step=HOUR)
    assert len(wire.sent_to(BENS)) > before
    assert ben


@pytest.mark.parametrize(
    ("person", "phone", "first", "second", "level"),
    [
        (BEN, BENS, "i am going to take", "all my pills at once", "acute"),
        (ANA, ANAS, "ya no quiero", "seguir viviendo", "concern"),
    ],
)
def test_two_texts_that_say_it_together(
    wire: Wire, person: dict[str, Any], phone: str, first: str, second: str, level: str
) -> None:
    _enroll(wire, person)
    wire.says(phone, first)
    assert wire.call("GET", "/alerts")["items"] == []
    wire.says(phone, second)
    assert [one["level"] for one in wire.call("GET", "/alerts")["items"]] == [level]


def test_a_text_that_the_carrier_cut_is_read_as_one(wire: Wire) -> None:
    _enroll(wire, BEN)
    filler = "so today was one of those days and the bus was late and my mom called twice and "
    first = (filler * 2)[:140] + " i want to ki"
    assert len(first) == 153
    wire.says(BENS, first)
    assert wire.call("GET", "/alerts")["items"] == []
    wire.says(BENS, "ll myself")
    assert [one["level"] for one in wire.call("GET", "/alerts")["items"]] == ["acute"]


# Wrong number, HELP


@pytest.mark.parametrize(
    ("person", "phone", "words"),
    [(BEN, BENS, "wrong number"), (ANA, ANAS, "número equivocado")],
)
def test_a_wrong_number_hears_nothing_more_until_staff_decide(
    wire: Wire, person: dict[str, Any], phone: str, words: str
) -> None:
    enrollment = _enroll(wire, person)
    assert wire.answer_to(phone, words) == []
    assert wire.tasks() == ["wrong_number"]
    before = len(wire.sent_to(phone))
    wire.live(days=1, step=HOUR)
    assert len(wire.sent_to(phone)) == before

    checked = f"/enrollments/{enrollment}/number-checked"
    view = wire.call("POST", checked, number_is="the_patients")
    assert (view["texting"], wire.tasks()) == ("on", [])
    wire.says(phone, words)
    view = wire.call("POST", checked, number_is="somebody_elses")
    assert (view["phone"], view["texting"], view["texting_reason"]) == (None, "held", "no_number")
    assert wire.tasks() == ["find_number"]
    wire.call("POST", checked, 409, number_is="the_patients")
    before = len(wire.sent_to(phone))
    wire.live(days=1, step=HOUR)
    wire.says(phone, "7")
    assert len(wire.sent_to(phone)) == before
    assert wire.answers(enrollment) == [], "a stranger answers for nobody"

    wire.call("PATCH", f"/enrollments/{enrollment}", phone="+12025550188")
    wire.live(days=1, step=HOUR)
    assert wire.sent_to("+12025550188") != []


def test_who_is_this_is_told_nothing_of_anybody(wire: Wire) -> None:
    _enroll(wire, BEN)
    (said,) = wire.answer_to(BENS, "who is this")
    assert said.startswith("This is Care Team.")
    assert "Ben" not in said


@EITHER
def test_help_names_the_program_and_tells_staff(
    wire: Wire, person: dict[str, Any], phone: str
) -> None:
    _enroll(wire, person)
    (said,) = wire.answer_to(phone, "ayuda" if person is ANA else "help")
    for part in ("Care Team", "202-555-0100", "STOP", "988", "911"):
        assert part in said
    assert wire.tasks() == ["asked_for_help"]


# Keywords


@EITHER
def test_crave_brings_something_else_each_time(
    wire: Wire, person: dict[str, Any], phone: str
) -> None:
    _enroll(wire, person)
    word = "antojo" if person is ANA else "crave!!"
    heard = []
    for _ in range(3):
        heard += wire.answer_to(phone, word)
        wire.clinic.clock.advance(minutes=11)
    expected = ["Wait ten minutes.", "Take a walk.", "Call somebody."]
    assert heard == [_es(person, text) for text in expected]
    assert wire.answer_to(phone, word) == [_es(person, expected[0])], "the oldest again"


@EITHER
def test_a_keyword_may_ask_and_its_answer_is_kept(
    wire: Wire, person: dict[str, Any], phone: str
) -> None:
    enrollment = _enroll(wire, person)
    word = "animo" if person is ANA else "mood"
    assert wire.answer_to(phone, word) == [_es(person, "How is your mood, 0 to 10?")]
    wire.says(phone, "6")
    assert wire.answers(enrollment) == [("mood", "parsed", "6")]


@EITHER
def test_a_slip_is_met_kindly_seen_by_staff_and_followed_up(
    wire: Wire, person: dict[str, Any], phone: str
) -> None:
    _enroll(wire, person)
    assert wire.answer_to(phone, "desliz" if person is ANA else "slip") == [
        _es(person, "A slip is not the end.")
    ]
    assert wire.tasks() == ["slip"]
    wire.live(days=1, hours=6, step=HOUR)
    name = person["first_name"]
    assert _es(person, f"How are you today, {name}?") in wire.sent_to(phone)


@pytest.mark.parametrize(
    ("word", "task"), [("PLAN", "read_text"), ("APPT", "read_text"), ("CALL", "call_back")]
)
@EITHER
def test_what_has_no_text_yet_is_answered_and_goes_to_a_person(
    wire: Wire, person: dict[str, Any], phone: str, word: str, task: str
) -> None:
    """No plan was told, no visit is known, and no theme is called "call"."""
    enrollment = _enroll(wire, person)
    (said,) = wire.answer_to(phone, word)
    shown = wire.call("GET", f"/enrollments/{enrollment}/messages")["items"]
    assert said in [one["text"] for one in shown]
    assert task in wire.tasks()


@EITHER
def test_naloxone_and_tips(wire: Wire, person: dict[str, Any], phone: str) -> None:
    _enroll(wire, person)
    assert wire.answer_to(phone, "narcan") == [_es(person, "Ask Care Team for a kit.")]
    tip = "consejos" if person is ANA else "tips"
    (said,) = wire.answer_to(phone, tip)
    assert said.startswith(_es(person, f"{person['first_name']}, tip "))


def test_a_command_within_a_minute_of_another_is_no_cry_for_help(wire: Wire) -> None:
    """The two together are like a text of crisis; each stands for itself."""
    _enroll(wire, BEN)
    assert len(wire.answer_to(BENS, "help")) == 1
    assert len(wire.answer_to(BENS, "stop")) == 1


@pytest.mark.parametrize(
    ("person", "phone", "less", "more"), [(BEN, BENS, "less", "more"), (ANA, ANAS, "menos", "mas")]
)
def test_less_and_more(
    wire: Wire, person: dict[str, Any], phone: str, less: str, more: str
) -> None:
    enrollment = _enroll(wire, person)

    def frequency() -> str:
        return str(wire.call("GET", f"/enrollments/{enrollment}")["frequency"])

    said = wire.answer_to(phone, less)
    assert frequency() == "three_a_week"
    said += wire.answer_to(phone, less)
    assert frequency() == "weekly"
    said += wire.answer_to(phone, less)
    assert frequency() == "weekly"
    assert len(said) == 3
    wire.clinic.clock.advance(minutes=11)
    wire.says(phone, more)
    assert frequency() == "three_a_week"
    wire.live(hours=12, step=HOUR)  # what was decided before is said
    before = len(wire.sent_to(phone))
    wire.live(days=7, step=HOUR)
    tips = [text for text in wire.sent_to(phone)[before:] if "tip" in text.lower()]
    assert len(tips) == 3


@pytest.mark.parametrize(
    ("person", "phone", "words", "date", "back"),
    [
        (BEN, BENS, "pause 3 days", "Mar 4", "resume"),
        (ANA, ANAS, "pausa 3 dias", "4 mar", "reanudar"),
    ],
)
def test_a_pause_ends_by_itself_or_by_word(
    wire: Wire, person: dict[str, Any], phone: str, words: str, date: str, back: str
) -> None:
    enrollment = _enroll(wire, person)
    (said,) = wire.answer_to(phone, words)
    assert date in said
    assert wire.call("GET", f"/enrollments/{enrollment}")["status"] == "paused"
    before = len(wire.sent_to(phone))
    wire.live(days=2, step=HOUR)
    assert len(wire.sent_to(phone)) == before
    wire.live(days=2, step=HOUR)
    assert len(wire.sent_to(phone)) > before, "it is the fourth of March"

    wire.says(phone, words)
    assert len(wire.answer_to(phone, back)) == 1
    assert wire.call("GET", f"/enrollments/{enrollment}")["status"] == "active"


# Answers


@EITHER
def test_a_number_is_kept_and_answered(wire: Wire, person: dict[str, Any], phone: str) -> None:
    enrollment = _ask(wire, person)
    said = wire.answer_to(phone, "siete" if person is ANA else "about a 7")
    assert said == [_es(person, "Good to hear.")]
    assert wire.answers(enrollment) == [("wellbeing", "parsed", "7")]
    asked = [
        one["reply"]
        for one in wire.call("GET", f"/enrollments/{enrollment}/messages")["items"]
        if one["reply"]
    ]
    assert asked == ["answered"]


@pytest.mark.parametrize(
    ("person", "phone", "words", "value", "reply"),
    [
        (BEN, BENS, "yep took it", "yes", "Well done."),
        (BEN, BENS, "nah forgot", "no", "Thanks for saying so."),
        (ANA, ANAS, "sí, claro", "yes", "Well done."),
        (ANA, ANAS, "todavía no", "no", "Thanks for saying so."),
    ],
)
def test_a_yes_or_no_is_kept_and_answered(
    wire: Wire, person: dict[str, Any], phone: str, words: str, value: str, reply: str
) -> None:
    enrollment = _ask(wire, person, "dose")
    assert wire.answer_to(phone, words) == [_es(person, reply)]
    assert wire.answers(enrollment) == [("dose_taken", "parsed", value)]


@pytest.mark.parametrize(("words", "reply"), [("a", "Right."), ("false", "Not quite.")])
def test_a_quiz_is_answered_by_what_was_chosen(wire: Wire, words: str, reply: str) -> None:
    _ask(wire, BEN, "quiz")
    assert wire.answer_to(BENS, words) == [reply]


@EITHER
def test_own_words_are_kept_and_said_back(wire: Wire, person: dict[str, Any], phone: str) -> None:
    enrollment = _ask(wire, person, "plan")
    words = "llamar a mi hermana y salir" if person is ANA else "call my sister and go outside"
    assert wire.answer_to(phone, words) == [_es(person, "A good plan.")]
    assert wire.answers(enrollment) == [("", "parsed", None)]
    assert wire.answer_to(phone, "PLAN") == [_es(person, f"Your plan: {words}")]


@EITHER
def test_a_correction_takes_the_place_of_the_first(
    wire: Wire, person: dict[str, Any], phone: str
) -> None:
    enrollment = _ask(wire, person)
    wire.says(phone, "8")
    wire.says(phone, "perdon quise decir 4" if person is ANA else "sorry meant 4")
    first, second = wire.call("GET", f"/enrollments/{enrollment}/answers")["items"]
    assert (first["value"], first["corrects"], first["superseded"]) == ("8", None, True)
    assert (second["value"], second["corrects"], second["superseded"]) == ("4", first["id"], False)


def test_after_half_an_hour_a_number_corrects_nothing(wire: Wire) -> None:
    ben = _ask(wire, BEN)
    wire.says(BENS, "8")
    wire.clinic.clock.advance(minutes=31)
    wire.says(BENS, "sorry meant 4")
    assert [value for *_, value in wire.answers(ben)] == ["8"]
    assert "read_text" in wire.tasks()


@EITHER
def test_a_late_answer_belongs_to_its_question(
    wire: Wire, person: dict[str, Any], phone: str
) -> None:
    enrollment = _ask(wire, person)
    wire.live(hours=25, step=HOUR)
    (said,) = wire.answer_to(phone, "5")
    assert ("late" in said.lower()) or ("tarde" in said.lower())
    assert wire.answers(enrollment) == [("wellbeing", "parsed", "5")]


@pytest.mark.parametrize(
    ("person", "phone", "words"),
    [(BEN, BENS, "craving 3 mood 6 took dose"), (ANA, ANAS, "antojo 3 animo 6 dosis si")],
)
def test_three_answers_in_one_text(
    wire: Wire, person: dict[str, Any], phone: str, words: str
) -> None:
    enrollment = _ask(wire, person, "three")
    assert wire.answer_to(phone, words) == [_es(person, "Noted, that is hard.")]
    assert wire.answers(enrollment) == [
        ("craving", "parsed", "3"),
        ("mood", "parsed", "6"),
        ("dose_taken", "parsed", "yes"),
    ]


def test_what_is_missing_of_three_is_asked_for_once_more(wire: Wire) -> None:
    ben = _ask(wire, BEN, "three")
    said = wire.answer_to(BENS, "craving 3, took dose")
    assert said == ["Noted, that is hard.", "And your mood, 0 to 10?"]
    wire.says(BENS, "6")
    assert wire.answers(ben)[-1] == ("mood", "parsed", "6")
    assert [status for _, status, _ in wire.answers(ben)] == ["parsed"] * 3


def test_an_answer_nobody_understands_is_asked_once_then_a_person_reads_it(wire: Wire) -> None:
    ben = _ask(wire, BEN)
    assert wire.answer_to(BENS, "6 or 7") == ["A number from 0 to 10, please."]
    assert wire.answer_to(BENS, "dunno, 2 or 9") == []
    assert [status for _, status, _ in wire.answers(ben)] == ["ambiguous", "ambiguous"]
    assert wire.tasks() == ["read_text"]
    shown = wire.call("GET", f"/enrollments/{ben}/messages")["items"]
    assert [one["reply"] for one in shown if one["reply"]] == ["not_understood"]


def test_two_taps_are_one_answer(wire: Wire) -> None:
    ben = _ask(wire, BEN)
    wire.says(BENS, "7")
    assert wire.answer_to(BENS, "7") == []
    assert len(wire.answers(ben)) == 1


# Conversation


def test_while_staff_talk_the_machine_is_quiet_but_not_deaf(wire: Wire) -> None:
    ben = _enroll(wire, BEN)
    until = (wire.clinic.clock() + timedelta(days=1)).isoformat()
    wire.call("PATCH", f"/enrollments/{ben}", taken_over_until=until)
    assert wire.answer_to(BENS, "crave") == []
    assert wire.answer_to(BENS, "what time tomorrow?") == []
    assert "988" in wire.answer_to(BENS, "i want to kill myself")[0]
    assert "no more texts" in wire.answer_to(BENS, "STOP")[0]


def test_another_machine_is_not_answered_for_ever(wire: Wire) -> None:
    _enroll(wire, BEN)
    answers = [wire.answer_to(BENS, "HELP") for _ in range(8)]
    assert sum(map(len, answers)) == 3
    assert "988" in wire.answer_to(BENS, "i want to kill myself")[0]


def test_the_same_words_slowly_but_for_ever(wire: Wire) -> None:
    """An away message every two minutes: below the brake by number, caught by its sameness."""
    _enroll(wire, BEN)
    answers = []
    for _ in range(6):
        answers.append(wire.answer_to(BENS, "help"))
        wire.clinic.clock.advance(minutes=2, seconds=30)
    assert [len(one) for one in answers] == [1, 1, 1, 0, 0, 0]
