"""From what a text means, and who sent it in which situation, to what is done about it.

The order is fixed: safety first, always and on everything; then opt-out; wrong number; HELP and
START; the open question; and whatever nobody understood goes to a person. Several can be true of
one text: "8 and i want to die" is an answer that is kept *and* an alert.
"""

from dataclasses import dataclass
from datetime import timedelta

from smsint.domain.actions import (
    Action,
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
from smsint.domain.kinds import MessageKind
from smsint.domain.protocol import AnswerReply, Question
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.understanding.meaning import Answer, Safety, Understanding

MOST_AUTOMATIC_REPLIES = 3
"""To one number within ``REPLIES_COUNT_FOR``: another machine may be answering our answers."""
REPLIES_COUNT_FOR = timedelta(minutes=5)
BRAKED = frozenset({MessageKind.HELP, MessageKind.REPLY, MessageKind.REPROMPT})
NOW, TODAY, SOON = timedelta(minutes=15), timedelta(hours=8), timedelta(hours=24)

_SAFETY_TEXT = {"overdose": "system.safety-overdose", "not_breathing": "system.safety-overdose"}
_SAFETY_BY_LEVEL = {"acute": "system.safety-acute", "concern": "system.safety-concern"}


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """The prompt that waits for an answer."""

    id: int
    question: Question
    reprompted: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """Who sent the text, as far as we know, and how things stand."""

    known: bool = True
    """Exactly one enrollment has this number. A shared phone is never guessed at."""
    shared: bool = False
    status: EnrollmentStatus = EnrollmentStatus.ACTIVE
    texting: TextingStatus = TextingStatus.ON
    question: OpenQuestion | None = None
    opt_out_handler: str = "self"
    """self, twilio or advanced: who confirms a STOP. Exactly one party does."""
    opt_out_type: str | None = None
    """STOP, START or HELP when the provider's own handling matched and has answered already."""
    replies_lately: int = 0
    staff_takeover: bool = False
    only_media: bool = False
    can_reply: bool = True
    """The sender is a phone, and not ourselves: names, short codes and loops get no answer."""


def respond(meaning: Understanding, context: Context) -> tuple[Action, ...]:
    """Everything to do about one text, in the order in which it is to be done."""
    actions = [*_safety(meaning.safety, context), *_first_match(meaning, context)]
    return tuple(_braked(actions, context))


def _first_match(meaning: Understanding, context: Context) -> list[Action]:
    if meaning.opt_out == "yes" or context.opt_out_type == "STOP":
        return _opt_out(context)
    if meaning.opt_in or context.opt_out_type == "START":
        return _opt_in(meaning, context)
    if meaning.help or context.opt_out_type == "HELP":
        return _help(context)
    if not (context.known or context.shared):
        return _ordinary(meaning, context)
    if meaning.opt_out == "ambiguous":
        return [Hold("maybe_opt_out"), _task("maybe_opt_out", "May have asked us to stop.", TODAY)]
    if meaning.wrong_number:
        return [Hold("wrong_number"), _task("wrong_number", "Says it is a wrong number.", TODAY)]
    return _ordinary(meaning, context)


def _safety(safety: Safety | None, context: Context) -> list[Action]:
    """An alert, whoever it is from; and the emergency lines at once."""
    if safety is None:
        return []
    template = _SAFETY_TEXT.get(safety.kind) or _SAFETY_BY_LEVEL[safety.level]
    actions: list[Action] = [
        RaiseAlert(safety.level, safety.kind, safety.evidence),
        Reply(template, MessageKind.SAFETY),
    ]
    if context.texting is TextingStatus.OPTED_OUT:
        # The provider blocks texts to an opted-out number: only a call can reach this person.
        actions.append(_task("call_now", "Words of crisis after STOP: texts may not arrive.", NOW))
    return actions


def _opt_out(context: Context) -> list[Action]:
    """47 CFR 64.1200(a)(10): any reasonable words; (a)(12): one confirmation, no second one."""
    if context.texting is TextingStatus.OPTED_OUT:
        return []
    actions: list[Action] = [OptOut()]
    if _we_answer(context):
        actions.append(Reply("system.stopped", MessageKind.OPT_OUT_CONFIRMATION))
    if context.known or context.shared:
        actions.append(_task("opted_out", "Asked for no more texts.", SOON, priority=45))
    return actions


def _opt_in(meaning: Understanding, context: Context) -> list[Action]:
    """Only from an opt-out: START means nothing to somebody who never stopped."""
    if context.texting is not TextingStatus.OPTED_OUT:
        return _ordinary(meaning, context)
    actions: list[Action] = [OptIn()]
    if _we_answer(context):
        actions.append(Reply("system.started", MessageKind.OPT_IN_CONFIRMATION))
    return actions


def _help(context: Context) -> list[Action]:
    """HELP may be a cry for help: the answer carries the emergency lines, and a person looks."""
    actions: list[Action] = [_task("asked_for_help", "Texted HELP.", TODAY)]
    if _we_answer(context):
        stranger = not (context.known or context.shared)
        template = "system.help-unknown" if stranger else "system.help"
        actions.insert(0, Reply(template, MessageKind.HELP))
    return actions


def _ordinary(meaning: Understanding, context: Context) -> list[Action]:
    if not context.known or context.texting is TextingStatus.OPTED_OUT:
        return [_task("read_text", _why_unanswered(context), SOON, priority=55)]
    if meaning.answer is not None and context.question is not None:
        return [*_answered(meaning.answer, context.question, context), *_story(meaning)]
    if context.only_media:
        return [_task("read_text", "Sent a picture without words.", SOON, priority=55)]
    if _small_talk(meaning):
        return []
    if context.question is not None and not meaning.safety:
        return _not_understood(context.question, context)
    return [_task("read_text", "Sent a text that only a person can answer.", SOON, priority=55)]


def _small_talk(meaning: Understanding) -> bool:
    """A thanks, a greeting: it wants no answer, and the open question may wait."""
    return not (meaning.needs_staff or meaning.keyword or meaning.opt_in)


def _story(meaning: Understanding) -> list[Action]:
    """An answer that says more than its value is also read by a person."""
    if meaning.answer is None or meaning.answer.status != "parsed" or not meaning.needs_staff:
        return []
    return [_task("read_text", "Answered, and wrote more.", SOON, priority=55)]


def _answered(answer: Answer, asked: OpenQuestion, context: Context) -> list[Action]:
    value = None if answer.value is None else str(answer.value)
    record = RecordAnswer(asked.id, asked.question.item, answer.status, value)
    if answer.status != "parsed" or value is None:
        return [record, *_not_understood(asked, context)]
    actions: list[Action] = [record, CloseQuestion(asked.id, answered=True)]
    fitting = _fitting_reply(asked.question, answer.value)
    if fitting is not None:
        actions.append(Reply(fitting.message, MessageKind.REPLY))
        if fitting.follow_up:
            actions.append(FollowUp(fitting.follow_up, fitting.follow_up_after))
    return actions


def _fitting_reply(question: Question, value: float | str | None) -> AnswerReply | None:
    """The reply for an answer; a decimal counts as the whole number below it."""
    whole = value if isinstance(value, str) else int(value or 0)
    return next((reply for reply in question.replies if reply.fits(whole)), None)


def _not_understood(asked: OpenQuestion, context: Context) -> list[Action]:
    """One kind question more; after that a person reads it."""
    if asked.reprompted or context.staff_takeover:
        return [
            CloseQuestion(asked.id, answered=False),
            _task("read_text", "Answered in words that we did not understand.", SOON, priority=55),
        ]
    template = asked.question.reprompt or "system.not-understood"
    return [MarkReprompted(asked.id), Reply(template, MessageKind.REPROMPT)]


def _we_answer(context: Context) -> bool:
    """Whether the one answer to STOP, START or HELP is ours to give."""
    return context.opt_out_handler == "self" and context.opt_out_type is None


def _why_unanswered(context: Context) -> str:
    if context.shared:
        return "A text from a phone that several patients share."
    if not context.known:
        return "A text from a number that we do not know."
    return "A text from somebody who asked for no more texts."


def _task(kind: str, reason: str, due_in: timedelta, *, priority: int = 30) -> OpenTask:
    return OpenTask(kind, reason, 0 if due_in == NOW else priority, due_in)


def _braked(actions: list[Action], context: Context) -> list[Action]:
    """Keeps back automatic replies to what may be another machine, and while staff are talking.

    What a person in danger must read, and the answers to STOP and START, always go.
    """
    held_back: set[MessageKind] = set()
    if not context.can_reply:
        held_back = set(MessageKind)
    elif context.replies_lately >= MOST_AUTOMATIC_REPLIES:
        held_back = set(BRAKED)
    elif context.staff_takeover:
        held_back = {MessageKind.REPLY, MessageKind.REPROMPT}
    kept = [a for a in actions if not (isinstance(a, Reply) and a.kind in held_back)]
    if len(kept) < len(actions) and not any(isinstance(action, OpenTask) for action in kept):
        kept.append(
            _task("read_text", "Sent many texts; automatic answers wait.", SOON, priority=55)
        )
    return kept
