"""What is done about a text: decisions as values, no database and no clock."""

from dataclasses import replace

import pytest

from smsint.domain.actions import (
    CloseQuestion,
    FollowUp,
    Hold,
    MarkReprompted,
    OpenTask,
    OptIn,
    OptOut,
    RaiseAlert,
    RecordAnswer,
    Reply,
)
from smsint.domain.conversation import (
    MOST_AUTOMATIC_REPLIES,
    Context,
    OpenQuestion,
    respond,
)
from smsint.domain.kinds import MessageKind
from smsint.domain.protocol import Question
from smsint.domain.states import TextingStatus
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
BEN_ASKED = Context(question=OpenQuestion(7, CRAVING))
BEN_STOPPED = Context(texting=TextingStatus.OPTED_OUT)
STRANGER = Context(known=False)
DEE_ON_A_SHARED_PHONE = Context(known=False, shared=True)


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
        assert _replies(START, replace(BEN_STOPPED, opt_out_type="START")) == []

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
        assert _replies(_answer(5), Context(question=silent)) == []

    def test_an_answer_with_a_story_is_also_read(self) -> None:
        story = replace(_answer(7), needs_staff=True)
        assert _kinds(story, BEN_ASKED) == ["read_text"]

    @pytest.mark.parametrize("meaning", [_answer(None, "ambiguous"), FREE_TEXT])
    def test_what_is_not_understood_is_asked_once_more_then_read(
        self, meaning: Understanding
    ) -> None:
        assert MarkReprompted(7) in respond(meaning, BEN_ASKED)
        assert _replies(meaning, BEN_ASKED) == ["ask.again"]
        again = Context(question=OpenQuestion(7, CRAVING, reprompted=True))
        assert CloseQuestion(7, answered=False) in respond(meaning, again)
        assert _kinds(meaning, again) == ["read_text"]

    def test_a_question_without_words_of_its_own_uses_the_common_ones(self) -> None:
        plain = OpenQuestion(7, CRAVING.model_copy(update={"reprompt": None}))
        assert _replies(FREE_TEXT, Context(question=plain)) == ["system.not-understood"]

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
        asked = replace(context, question=OpenQuestion(7, CRAVING))
        assert not any(isinstance(a, RecordAnswer) for a in respond(_answer(7), asked))

    def test_a_picture_is_looked_at(self) -> None:
        assert _kinds(FREE_TEXT, Context(only_media=True)) == ["read_text"]

    def test_a_strangers_doubt_holds_nothing(self) -> None:
        meaning = Understanding(opt_out="ambiguous", needs_staff=True)
        assert not any(isinstance(a, Hold) for a in respond(meaning, STRANGER))


class TestBrakes:
    def test_another_machine_gets_no_fourth_answer(self) -> None:
        looping = replace(BEN_ASKED, replies_lately=MOST_AUTOMATIC_REPLIES)
        assert _replies(_answer(2), looping) == []
        assert _kinds(_answer(2), looping) == ["read_text"]

    def test_while_staff_are_talking_the_machine_is_quiet(self) -> None:
        talking = replace(BEN_ASKED, staff_takeover=True)
        assert _replies(_answer(2), talking) == []
        assert _replies(FREE_TEXT, talking) == []

    def test_who_cannot_be_answered_is_not(self) -> None:
        assert _replies(HELP, Context(can_reply=False)) == []
