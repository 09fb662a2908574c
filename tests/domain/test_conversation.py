"""What is done about a text: decisions as values, no database and no clock."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from smsint.domain.actions import (
    Action,
    ChangeRhythm,
    CloseQuestion,
    FollowUp,
    Hold,
    MarkReprompted,
    OpenTask,
    OptIn,
    OptOut,
    PauseTexts,
    RaiseAlert,
    RecordAnswer,
    Reply,
    ResumeTexts,
    SaveWords,
    SendOnDemand,
)
from smsint.domain.answering import Given, OpenQuestion, corrects
from smsint.domain.conversation import CALL_WITHIN, MOST_AUTOMATIC_REPLIES, Context
from smsint.domain.conversation import respond as respond_to
from smsint.domain.joining import MOST_SAME
from smsint.domain.kinds import MessageKind
from smsint.domain.protocol import Frequency, Weekday
from smsint.domain.questions import Question
from smsint.domain.rhythm import Rhythm
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.understanding import Answer, Safety, Understanding

CRAVING = Question.model_validate(
    {
        "id": "craving",
        "kind": "scale",
        "item": "craving",
        "reprompt": "ask.again",
        "replies": [
            {"at_most": 3, "message": "reply.low"},
            {"at_least": 4, "message": "reply.high", "follow_up": "check.later"},
        ],
    }
)
STOP = Understanding(opt_out="yes")
START = Understanding(opt_in=True)
HELP = Understanding(help=True, keyword="HELP", needs_staff=True)
FREE_TEXT = Understanding(needs_staff=True)
THANKS = Understanding()
WANTS_TO_DIE = Understanding(
    safety=Safety("acute", "suicide", "suicide: want to die"), needs_staff=True
)
BEN = Context()
BEN_ASKED = Context(questions=(OpenQuestion(7, CRAVING),))
BEN_STOPPED = Context(texting=TextingStatus.OPTED_OUT)
STRANGER = Context(known=False)
DEE_ON_A_SHARED_PHONE = Context(known=False, shared=True)


def respond(meaning: Understanding, context: Context) -> tuple[Action, ...]:
    """What follows when the text says the same to every question that waits."""
    said = tuple(q._replace(said=q.said or meaning.answer) for q in context.questions)
    return respond_to(meaning, context._replace(questions=said))


def _answer(value: int | float | None, status: str = "parsed") -> Understanding:
    return Understanding(answer=Answer(status, value))  # type: ignore[arg-type] # a row's word


def _replies(meaning: Understanding, context: Context) -> list[str]:
    return [a.template for a in respond(meaning, context) if isinstance(a, Reply)]


def _kinds(meaning: Understanding, context: Context) -> list[str]:
    return [a.kind for a in respond(meaning, context) if isinstance(a, OpenTask)]


class TestSafety:
    @pytest.mark.parametrize("context", [BEN, BEN_STOPPED, STRANGER, DEE_ON_A_SHARED_PHONE])
    def test_words_of_crisis_are_an_alert_whoever_sends_them(self, context: Context) -> None:
        first, second = respond(WANTS_TO_DIE, context)[:2]
        assert first == RaiseAlert("acute", "suicide", "suicide: want to die")
        assert second == Reply("system.safety-acute", MessageKind.SAFETY)

    def test_after_a_stop_only_a_call_can_reach_them(self) -> None:
        assert "call_now" in _kinds(WANTS_TO_DIE, BEN_STOPPED)

    @pytest.mark.parametrize(
        ("level", "kind", "template"),
        [
            ("acute", "overdose", "system.safety-overdose"),
            ("acute", "not_breathing", "system.safety-overdose"),
            ("concern", "medicine", "system.safety-concern"),
        ],
    )
    def test_each_danger_has_its_text(self, level: str, kind: str, template: str) -> None:
        safety = Safety(level, kind, "")  # type: ignore[arg-type] # a row's word
        assert template in _replies(Understanding(safety=safety, needs_staff=True), BEN)

    def test_eight_and_i_want_to_die_is_an_answer_and_an_alert(self) -> None:
        both = replace(WANTS_TO_DIE, answer=Answer("parsed", 8))
        actions = respond(both, BEN_ASKED)
        assert RecordAnswer(7, "craving", "parsed", "8") in actions
        assert isinstance(actions[0], RaiseAlert)

    def test_a_stop_with_words_of_crisis_is_both(self) -> None:
        actions = respond(replace(WANTS_TO_DIE, opt_out="yes"), BEN)
        assert isinstance(actions[0], RaiseAlert)
        assert OptOut() in actions

    def test_no_brake_holds_back_the_emergency_lines(self) -> None:
        busy = Context(replies_lately=99, staff_takeover=True)
        assert _replies(WANTS_TO_DIE, busy) == ["system.safety-acute"]


class TestLeaving:
    def test_stop_ends_texts_and_is_confirmed_once(self) -> None:
        assert respond(STOP, BEN)[:2] == (
            OptOut(),
            Reply("system.stopped", MessageKind.OPT_OUT_CONFIRMATION),
        )
        assert respond(STOP, BEN_STOPPED) == ()

    @pytest.mark.parametrize("handler", ["twilio", "advanced"])
    def test_where_the_provider_confirms_we_only_record(self, handler: str) -> None:
        assert _replies(STOP, Context(opt_out_handler=handler)) == []
        assert _replies(STOP, Context(opt_out_type="STOP")) == []

    def test_the_providers_own_stop_counts_whatever_the_words(self) -> None:
        assert OptOut() in respond(FREE_TEXT, Context(opt_out_type="STOP"))

    def test_a_strangers_stop_is_kept_for_the_number(self) -> None:
        assert respond(STOP, STRANGER)[0] == OptOut()
        assert _kinds(STOP, STRANGER) == []

    def test_on_a_shared_phone_stop_is_for_the_number(self) -> None:
        assert respond(STOP, DEE_ON_A_SHARED_PHONE)[0] == OptOut()
        assert _kinds(STOP, DEE_ON_A_SHARED_PHONE) == ["opted_out"]

    def test_a_doubtful_one_waits_for_staff(self) -> None:
        meaning = Understanding(opt_out="ambiguous", needs_staff=True)
        assert respond(meaning, BEN)[0] == Hold("maybe_opt_out")
        assert _kinds(meaning, BEN) == ["maybe_opt_out"]

    def test_start_brings_back_only_who_had_left(self) -> None:
        assert respond(START, BEN_STOPPED) == (
            OptIn(),
            Reply("system.started", MessageKind.OPT_IN_CONFIRMATION),
        )
        assert OptIn() not in respond(START, BEN)
        assert _replies(START, BEN_STOPPED._replace(opt_out_type="START")) == []

    def test_help_is_answered_after_stop_and_for_strangers(self) -> None:
        assert _replies(HELP, BEN_STOPPED) == ["system.help"]
        assert _replies(HELP, STRANGER) == ["system.help-unknown"]
        assert _kinds(HELP, BEN) == ["asked_for_help"]
        assert _replies(HELP, Context(opt_out_type="HELP")) == []

    def test_a_wrong_number_freezes_and_tells_nothing(self) -> None:
        meaning = Understanding(wrong_number=True, needs_staff=True)
        assert respond(meaning, BEN_ASKED)[0] == Hold("wrong_number")
        assert _replies(meaning, BEN_ASKED) == []


class TestAnswers:
    @pytest.mark.parametrize(
        ("value", "reply"), [(0, "reply.low"), (3.5, "reply.low"), (4, "reply.high")]
    )
    def test_an_answer_gets_the_reply_of_its_band(self, value: float, reply: str) -> None:
        actions = respond(_answer(value), BEN_ASKED)
        assert actions[:2] == (
            RecordAnswer(7, "craving", "parsed", str(value)),
            CloseQuestion(7, answered=True),
        )
        assert _replies(_answer(value), BEN_ASKED) == [reply]

    def test_some_answers_are_asked_about_later(self) -> None:
        assert any(isinstance(a, FollowUp) for a in respond(_answer(9), BEN_ASKED))

    def test_an_answer_without_a_reply_is_still_kept(self) -> None:
        silent = OpenQuestion(7, CRAVING.model_copy(update={"replies": ()}))
        assert _replies(_answer(5), Context(questions=(silent,))) == []

    def test_an_answer_with_a_story_is_also_read(self) -> None:
        story = replace(_answer(7), needs_staff=True)
        assert _kinds(story, BEN_ASKED) == ["read_text"]

    @pytest.mark.parametrize("meaning", [_answer(None, "ambiguous"), FREE_TEXT])
    def test_what_is_not_understood_is_asked_once_more_then_read(
        self, meaning: Understanding
    ) -> None:
        assert MarkReprompted(7) in respond(meaning, BEN_ASKED)
        assert _replies(meaning, BEN_ASKED) == ["ask.again"]
        again = Context(questions=(OpenQuestion(7, CRAVING, reprompted=True),))
        assert CloseQuestion(7, answered=False) in respond(meaning, again)
        assert _kinds(meaning, again) == ["read_text"]

    def test_a_question_without_words_of_its_own_uses_the_common_ones(self) -> None:
        plain = OpenQuestion(7, CRAVING.model_copy(update={"reprompt": None}))
        assert _replies(FREE_TEXT, Context(questions=(plain,))) == ["system.not-understood"]

    def test_a_thanks_is_not_a_wrong_answer(self) -> None:
        assert respond(THANKS, BEN_ASKED) == ()

    def test_a_cry_for_help_is_never_answered_with_please_repeat(self) -> None:
        assert _replies(WANTS_TO_DIE, BEN_ASKED) == ["system.safety-acute"]


class TestForStaff:
    @pytest.mark.parametrize("context", [BEN, BEN_STOPPED, STRANGER, DEE_ON_A_SHARED_PHONE])
    def test_free_text_is_read_and_not_answered(self, context: Context) -> None:
        assert _kinds(FREE_TEXT, context) == ["read_text"]
        assert _replies(FREE_TEXT, context) == []

    @pytest.mark.parametrize("context", [BEN_STOPPED, STRANGER, DEE_ON_A_SHARED_PHONE])
    def test_an_answer_of_who_knows_whom_is_never_recorded(self, context: Context) -> None:
        asked = context._replace(questions=(OpenQuestion(7, CRAVING),))
        assert not any(isinstance(a, RecordAnswer) for a in respond(_answer(7), asked))

    def test_a_picture_is_looked_at(self) -> None:
        assert _kinds(FREE_TEXT, Context(only_media=True)) == ["read_text"]

    def test_a_strangers_doubt_holds_nothing(self) -> None:
        meaning = Understanding(opt_out="ambiguous", needs_staff=True)
        assert not any(isinstance(a, Hold) for a in respond(meaning, STRANGER))


MOOD = Question.model_validate(
    {"id": "mood", "kind": "scale", "item": "mood", "replies": [{"message": "reply.mood"}]}
)
DOSE = Question.model_validate(
    {"id": "dose", "kind": "yes_no", "item": "dose_taken", "reprompt": "ask.dose"}
)
PLAN = Question.model_validate(
    {"id": "plan", "kind": "text", "saves": "plan", "replies": [{"message": "reply.plan"}]}
)


def _said(*questions: OpenQuestion, **context: object) -> tuple[Action, ...]:
    """What follows a text that says this to these questions, the newest first."""
    text = Understanding(needs_staff=True)
    return respond_to(text, Context(questions=questions, **context))  # type: ignore[arg-type]


def _recorded(actions: tuple[Action, ...]) -> list[tuple[int, str, str | None, int | None]]:
    return [
        (a.question_id, a.status, a.value, a.corrects)
        for a in actions
        if isinstance(a, RecordAnswer)
    ]


SEVEN, YES = Answer("parsed", 7), Answer("parsed", "yes")


class TestWhichQuestion:
    def test_the_newest_that_fits(self) -> None:
        dose, craving = OpenQuestion(9, DOSE, text=2), OpenQuestion(7, CRAVING, text=1, said=SEVEN)
        assert _recorded(_said(dose, craving)) == [(7, "parsed", "7", None)]
        both = _said(OpenQuestion(9, MOOD, text=2, said=SEVEN), craving)
        assert _recorded(both) == [(9, "parsed", "7", None)]

    def test_a_late_answer_goes_to_the_question_it_belongs_to(self) -> None:
        closed = OpenQuestion(7, CRAVING, text=1, expired=True, said=SEVEN)
        actions = _said(OpenQuestion(9, DOSE, text=2), closed)
        assert _recorded(actions) == [(7, "parsed", "7", None)]
        assert CloseQuestion(7, answered=True) in actions
        assert [a.template for a in actions if isinstance(a, Reply)] == ["system.late-answer"]

    def test_an_open_question_comes_before_a_late_one(self) -> None:
        closed = OpenQuestion(7, CRAVING, text=1, expired=True, said=SEVEN)
        actions = _said(OpenQuestion(9, MOOD, text=2, said=SEVEN), closed)
        assert _recorded(actions) == [(9, "parsed", "7", None)]

    def test_a_closed_question_is_never_asked_again(self) -> None:
        closed = OpenQuestion(7, CRAVING, text=1, expired=True, said=Answer("ambiguous"))
        assert not any(isinstance(a, MarkReprompted) for a in _said(closed))

    def test_three_at_once_and_the_missing_one_is_asked_for(self) -> None:
        """ "craving 7, took it": the mood is missing, and only the mood is asked for."""
        actions = _said(
            OpenQuestion(9, DOSE, text=1, said=YES),
            OpenQuestion(8, MOOD, text=1),
            OpenQuestion(7, CRAVING, text=1, said=SEVEN),
        )
        assert _recorded(actions) == [(7, "parsed", "7", None), (9, "parsed", "yes", None)]
        assert MarkReprompted(8) in actions
        replies = [a.template for a in actions if isinstance(a, Reply)]
        assert replies == ["reply.high", "system.not-understood"]

    def test_own_words_are_kept(self) -> None:
        actions = _said(OpenQuestion(7, PLAN), words=9)
        assert SaveWords("plan") in actions
        assert _recorded(actions) == [(7, "parsed", None, None)]

    def test_a_picture_is_no_plan(self) -> None:
        assert _recorded(_said(OpenQuestion(7, PLAN), words=0, only_media=True)) == []

    def test_a_number_is_no_plan_even_where_nothing_else_was_asked(self) -> None:
        actions = _said(OpenQuestion(9, PLAN), speaks=False)
        assert SaveWords("plan") not in actions
        assert _recorded(actions) == []

    def test_a_bare_number_is_no_plan(self) -> None:
        craving = OpenQuestion(7, CRAVING, text=1, said=SEVEN)
        assert _recorded(_said(OpenQuestion(9, PLAN, text=2), craving)) == [
            (7, "parsed", "7", None)
        ]

    @pytest.mark.parametrize(
        "meaning", [THANKS, WANTS_TO_DIE, STOP, Understanding(keyword="CRAVE"), HELP]
    )
    def test_thanks_crisis_stop_and_keywords_are_no_plan(self, meaning: Understanding) -> None:
        asked = Context(questions=(OpenQuestion(7, PLAN),), words=5)
        assert not any(isinstance(a, SaveWords) for a in respond_to(meaning, asked))


class TestCorrections:
    GIVEN = OpenQuestion(7, CRAVING, text=1, given=Given(31, "7"), said=Answer("parsed", 4))

    @pytest.mark.parametrize(
        ("text", "takes_back"),
        [
            ("sorry meant 4", True),
            ("I meant 4", True),
            ("no 4", True),
            ("*4", True),
            ("4*", True),
            ("perdón, quise decir 4", True),
            ("digo 4", True),
            ("4", False),
            ("no", False),
            ("no problem", False),
            ("sorry", False),
        ],
    )
    def test_words_that_take_an_answer_back(self, text: str, takes_back: bool) -> None:
        assert corrects(text) is takes_back

    def test_the_latest_word_counts_and_the_first_is_kept(self) -> None:
        assert _said(self.GIVEN, corrects=True)[0] == RecordAnswer(7, "craving", "parsed", "4", 31)

    def test_also_when_something_newer_is_open(self) -> None:
        newer = OpenQuestion(9, MOOD, text=2, said=Answer("parsed", 4))
        assert _recorded(_said(newer, self.GIVEN, corrects=True)) == [(7, "parsed", "4", 31)]
        assert _recorded(_said(newer, self.GIVEN)) == [(9, "parsed", "4", None)]

    def test_a_bare_second_number_corrects_and_the_same_one_changes_nothing(self) -> None:
        assert _recorded(_said(self.GIVEN)) == [(7, "parsed", "4", 31)]
        assert _said(self.GIVEN._replace(said=SEVEN)) == ()

    def test_a_bare_no_after_a_yes_is_not_taken_for_a_correction(self) -> None:
        """It may answer what our reply said; a person reads it."""
        dose = OpenQuestion(7, DOSE, given=Given(31, "yes"), said=Answer("parsed", "no"))
        assert _recorded(_said(dose)) == []
        assert _recorded(_said(dose, corrects=True)) == [(7, "parsed", "no", 31)]


class TestKeywords:
    @pytest.mark.parametrize("word", ["CRAVE", "MOOD", "TIPS", "PLAN", "APPT", "NALOXONE"])
    def test_what_is_asked_for_is_sent(self, word: str) -> None:
        assert respond(Understanding(keyword=word), BEN) == (SendOnDemand(word),)

    def test_call_tells_somebody_and_says_so(self) -> None:
        task, sent = respond(Understanding(keyword="CALL", needs_staff=True), BEN)
        assert isinstance(task, OpenTask)
        assert (task.kind, task.due_in) == ("call_back", CALL_WITHIN)
        assert sent == SendOnDemand("CALL")

    def test_an_answer_is_no_keyword(self) -> None:
        """ "craving 7", when craving was asked for."""
        meaning = Understanding(keyword="CRAVE", answer=SEVEN)
        assert not any(isinstance(a, SendOnDemand) for a in respond(meaning, BEN_ASKED))

    @pytest.mark.parametrize("word", ["PAUSE", "LESS", "TIPS", "CALL"])
    def test_the_number_in_a_keyword_is_no_answer(self, word: str) -> None:
        """ "pause 7" is no craving of seven."""
        actions = respond(Understanding(keyword=word, answer=SEVEN), BEN_ASKED)
        assert not any(isinstance(a, RecordAnswer) for a in actions)

    def test_a_keyword_that_is_an_option_is_an_answer(self) -> None:
        choice = Question(id="rhythm", kind="choice", options=("more", "less"))
        asked = Context(questions=(OpenQuestion(7, choice, said=Answer("parsed", "less")),))
        assert _recorded(respond(Understanding(keyword="LESS"), asked)) == [
            (7, "parsed", "less", None)
        ]

    def test_a_keyword_is_no_late_answer(self) -> None:
        closed = OpenQuestion(7, CRAVING, expired=True, said=SEVEN)
        actions = respond(Understanding(keyword="CRAVE"), Context(questions=(closed,)))
        assert actions == (SendOnDemand("CRAVE"),)

    def test_a_keyword_leaves_the_question_open(self) -> None:
        assert respond(Understanding(keyword="TIPS"), BEN_ASKED) == (SendOnDemand("TIPS"),)

    @pytest.mark.parametrize(
        "context",
        [Context(status=EnrollmentStatus.ENDED), Context(texting=TextingStatus.HELD), STRANGER],
    )
    def test_who_may_not_be_texted_is_answered_by_a_person(self, context: Context) -> None:
        assert _kinds(Understanding(keyword="CRAVE"), context) == ["read_text"]

    @pytest.mark.parametrize(
        ("keyword", "now", "then", "reply"),
        [
            ("LESS", Rhythm(Frequency.DAILY), "three_a_week", "system.now-three-a-week"),
            ("LESS", Rhythm(Frequency.THREE_A_WEEK), "weekly", "system.now-weekly"),
            ("LESS", Rhythm(Frequency.WEEKLY), None, "system.least"),
            ("MORE", Rhythm(Frequency.WEEKLY), "three_a_week", "system.now-three-a-week"),
            ("MORE", Rhythm(Frequency.DAILY), None, "system.most"),
            ("LESS", Rhythm(Frequency.DAILY, (Weekday.TUE,)), None, "system.least"),
        ],
    )
    def test_less_and_more_are_one_step(
        self, keyword: str, now: Rhythm, then: str | None, reply: str
    ) -> None:
        actions = respond(Understanding(keyword=keyword), Context(rhythm=now))
        changed = [a.frequency for a in actions if isinstance(a, ChangeRhythm)]
        assert changed == ([then] if then else [])
        assert _replies(Understanding(keyword=keyword), Context(rhythm=now)) == [reply]

    def test_fewer_days_are_some_of_those_that_were_chosen(self) -> None:
        chosen = Rhythm(Frequency.DAILY, tuple(Weekday)[:6])
        (change, _) = respond(Understanding(keyword="LESS"), Context(rhythm=chosen))
        assert change == ChangeRhythm(
            Frequency.THREE_A_WEEK, (Weekday.MON, Weekday.WED, Weekday.FRI)
        )

    @pytest.mark.parametrize(("days", "until", "said"), [(14, 8, "Dec 8"), (None, 1, "Dec 1")])
    def test_a_pause_has_an_end_that_is_said(self, days: int | None, until: int, said: str) -> None:
        today = Context(today=date(2026, 11, 24))
        pause, reply = respond(Understanding(keyword="PAUSE", pause_days=days), today)
        assert pause == PauseTexts(date(2026, 12, until))
        assert isinstance(reply, Reply)
        assert reply.values == (("pause_until", said),)

    def test_resume_ends_the_patients_pause_and_not_that_of_staff(self) -> None:
        paused = Context(status=EnrollmentStatus.PAUSED)
        resume = Understanding(keyword="RESUME")
        assert respond(resume, paused._replace(paused_by_patient=True))[0] == ResumeTexts()
        assert _kinds(resume, paused) == ["read_text"]
        assert _kinds(Understanding(keyword="PAUSE"), paused) == ["read_text"]
        assert _replies(resume, BEN) == ["system.unpaused"]


class TestWhoIsThis:
    def test_whoever_asks_hears_a_neutral_word_and_texts_are_held(self) -> None:
        asks = Understanding(wrong_number=True, evidence=("who is this: who is this",))
        assert respond(asks, BEN_ASKED)[0] == Hold("wrong_number")
        assert _replies(asks, BEN_ASKED) == ["system.who"]


class TestBrakes:
    def test_another_machine_gets_no_fourth_answer(self) -> None:
        looping = BEN_ASKED._replace(replies_lately=MOST_AUTOMATIC_REPLIES)
        assert _replies(_answer(2), looping) == []
        assert _kinds(_answer(2), looping) == ["read_text"]

    def test_while_staff_are_talking_the_machine_is_quiet(self) -> None:
        talking = BEN_ASKED._replace(staff_takeover=True)
        assert _replies(_answer(2), talking) == []
        assert _replies(FREE_TEXT, talking) == []

    def test_who_cannot_be_answered_is_not(self) -> None:
        assert _replies(HELP, Context(can_reply=False)) == []

    def test_the_same_words_again_and_again_come_from_a_machine(self) -> None:
        echoing = BEN._replace(same_lately=MOST_SAME)
        assert respond(Understanding(keyword="TIPS"), echoing)[0] == OpenTask(
            "read_text", "Sent many texts; automatic answers wait.", 55, timedelta(hours=24)
        )
        assert _replies(WANTS_TO_DIE, echoing) == ["system.safety-acute"]
        assert OptOut() in respond(STOP, echoing)

    def test_a_takeover_holds_back_keywords_and_never_crisis_or_stop(self) -> None:
        talking = BEN._replace(staff_takeover=True)
        assert not any(
            isinstance(a, SendOnDemand) for a in respond(Understanding(keyword="TIPS"), talking)
        )
        assert _replies(WANTS_TO_DIE, talking) == ["system.safety-acute"]
        assert _replies(STOP, talking) == ["system.stopped"]

    def test_nothing_cheerful_beside_the_emergency_lines(self) -> None:
        both = replace(WANTS_TO_DIE, answer=Answer("parsed", 8))
        assert _replies(both, BEN_ASKED) == ["system.safety-acute"]
        assert not any(isinstance(a, FollowUp) for a in respond(both, BEN_ASKED))
