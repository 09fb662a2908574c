"""From what a text means, and who sent it in which situation, to what is done about it.

The order is fixed: safety first, always and on everything; then opt-out; wrong number; HELP and
START; an answer; a keyword; and whatever nobody understood goes to a person. Several can be true
of one text: "8 and i want to die" is an answer that is kept *and* an alert.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from smsint.domain import answering, rhythm
from smsint.domain.actions import (
    Action,
    AskForNumber,
    ChangeRhythm,
    Hold,
    OpenTask,
    OptIn,
    OptOut,
    PauseTexts,
    RaiseAlert,
    Reply,
    ResumeTexts,
    SendOnDemand,
    TakeAlert,
)
from smsint.domain.answering import OpenQuestion, Said
from smsint.domain.joining import MOST_SAME
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import Language
from smsint.domain.paging import MOST_TRIES, Taking
from smsint.domain.rhythm import EVERY_DAY, Rhythm
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.translatable import N_
from smsint.domain.understanding.meaning import Safety, Understanding

MOST_AUTOMATIC_REPLIES = 10
"""To one number within ``REPLIES_COUNT_FOR``: another machine may be answering our answers. A person
who tries HELP, CRAVE, PLAN and TIPS in a bad hour must not be left without an answer; a machine that
says the same again is noticed sooner (``MOST_SAME``)."""
REPLIES_COUNT_FOR = timedelta(minutes=5)
BRAKED = frozenset({MessageKind.HELP, MessageKind.REPLY, MessageKind.REPROMPT})
NOW, TODAY, SOON = timedelta(minutes=15), timedelta(hours=8), timedelta(hours=24)
CALL_WITHIN = timedelta(hours=4)
"""CALL: somebody calls within this."""

_SAFETY_TEXT = {"overdose": "system.safety-overdose", "not_breathing": "system.safety-overdose"}
_SAFETY_BY_LEVEL = {"acute": "system.safety-acute", "concern": "system.safety-concern"}


class Context(NamedTuple):
    """Who sent the text, as far as we know, and how things stand."""

    known: bool = True
    """Exactly one enrollment has this number. A shared phone is never guessed at."""
    shared: bool = False
    on_call: bool = False
    """The number of somebody on call, and of no patient."""
    takes: Taking | None = None
    """What this text means to do about an alert."""
    tries: int = 0
    """How many texts of the last hour wanted an alert and did not name it."""
    status: EnrollmentStatus = EnrollmentStatus.ACTIVE
    texting: TextingStatus = TextingStatus.ON
    questions: Sequence[OpenQuestion] = ()
    """What waits for an answer, the newest first, each with what this text says to it."""
    corrects: bool = False
    """The text says that it takes back an earlier one."""
    words: int = 1
    """How many words the text has."""
    speaks: bool = True
    """It has letters: a bare "4" is nobody's plan or reason."""
    language: Language = "en"
    today: date = date.min
    """Where the patient is."""
    rhythm: Rhythm = EVERY_DAY
    paused_by_patient: bool = False
    """Only such a pause ends with RESUME, and no pause of staff's is made shorter by PAUSE."""
    opt_out_handler: str = "self"
    """self, twilio or advanced: who confirms a STOP. Exactly one party does."""
    opt_out_type: str | None = None
    """STOP, START or HELP when the provider's own handling matched and has answered already."""
    replies_lately: int = 0
    same_lately: int = 0
    """How often the same words came in the last minutes."""
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
    if context.on_call:
        return _on_call(meaning, context)
    if not (context.known or context.shared):
        return _ordinary(meaning, context)
    if meaning.opt_out == "ambiguous":
        return [
            Hold("maybe_opt_out"),
            _task("maybe_opt_out", N_("May have asked us to stop."), TODAY),
        ]
    if meaning.wrong_number:
        return _wrong_number(meaning)
    return _ordinary(meaning, context)


def _on_call(meaning: Understanding, context: Context) -> list[Action]:
    """Staff answer a call: taken, or something that a colleague should read."""
    if context.takes and context.tries >= MOST_TRIES:
        return [_task("read_text", N_("Many texts from a phone on call name no alert."), TODAY)]
    if context.takes and context.takes.named:
        return [TakeAlert(context.takes.alert_id)]
    if context.takes:
        return [AskForNumber(context.takes.alert_id, MOST_TRIES - context.tries - 1)]
    if not meaning.needs_staff:
        return []
    return [_task("read_text", N_("A text from somebody on call."), TODAY, priority=25)]


def _wrong_number(meaning: Understanding) -> list[Action]:
    """Nothing more goes there until somebody has looked, and nothing is told to who has the phone."""
    if not _asks_who(meaning):
        return [
            Hold("wrong_number"),
            _task("wrong_number", N_("Says it is a wrong number."), TODAY),
        ]
    return [
        Hold("wrong_number"),
        Reply("system.who", MessageKind.HELP),
        _task("wrong_number", N_("Asks who is texting."), TODAY),
    ]


def _asks_who(meaning: Understanding) -> bool:
    return any(why.startswith(("who is this:", "quien es:")) for why in meaning.evidence)


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
        actions.append(
            _task("call_now", N_("Words of crisis after STOP: texts may not arrive."), NOW)
        )
    return actions


def _opt_out(context: Context) -> list[Action]:
    """47 CFR 64.1200(a)(10): any reasonable words; (a)(12): one confirmation, no second one."""
    if context.texting is TextingStatus.OPTED_OUT:
        return []
    actions: list[Action] = [OptOut()]
    if _we_answer(context):
        actions.append(Reply("system.stopped", MessageKind.OPT_OUT_CONFIRMATION))
    if context.known or context.shared:
        actions.append(_task("opted_out", N_("Asked for no more texts."), SOON, priority=45))
    return actions


def _opt_in(meaning: Understanding, context: Context) -> list[Action]:
    """Only from an opt-out: START means nothing to somebody who never stopped."""
    if context.texting is not TextingStatus.OPTED_OUT:
        return _on_call(meaning, context) if context.on_call else _ordinary(meaning, context)
    actions: list[Action] = [OptIn()]
    if _we_answer(context):
        actions.append(Reply("system.started", MessageKind.OPT_IN_CONFIRMATION))
    return actions


def _help(context: Context) -> list[Action]:
    """HELP may be a cry for help: the answer carries the emergency lines, and a person looks."""
    actions: list[Action] = [_task("asked_for_help", N_("Texted HELP."), TODAY)]
    if _we_answer(context):
        stranger = not (context.known or context.shared)
        template = "system.help-unknown" if stranger else "system.help"
        actions.insert(0, Reply(template, MessageKind.HELP))
    return actions


def _ordinary(meaning: Understanding, context: Context) -> list[Action]:
    if not context.known or context.texting is TextingStatus.OPTED_OUT:
        return [_task("read_text", _why_unanswered(context), SOON, priority=55)]
    said = _said(meaning, context)
    if meaning.keyword and not answering.is_answer(said, meaning.keyword):
        return _keyword(meaning, context)
    if (answered := answering.answer(said)) is not None:
        return [*answered, *_story(meaning)]
    if context.only_media:
        return [_task("read_text", N_("Sent a picture without words."), SOON, priority=55)]
    if said.small_talk:
        return []
    waiting = next((asked for asked in context.questions if asked.waits), None)
    if waiting is not None and not meaning.safety:
        return answering.not_understood(waiting, said)
    return [_task("read_text", N_("Sent a text that only a person can answer."), SOON, priority=55)]


def _said(meaning: Understanding, context: Context) -> Said:
    return Said(
        context.questions,
        words=context.words,
        speaks=context.speaks,
        corrects=context.corrects,
        small_talk=not (meaning.needs_staff or meaning.keyword or meaning.opt_in),
        # A cheerful word beside the emergency lines would mock who reads it.
        quiet=context.staff_takeover or meaning.safety is not None,
    )


def _story(meaning: Understanding) -> list[Action]:
    """An answer that says more than its value is also read by a person."""
    if meaning.answer is None or meaning.answer.status != "parsed" or not meaning.needs_staff:
        return []
    return [_task("read_text", N_("Answered, and wrote more."), SOON, priority=55)]


def _keyword(meaning: Understanding, context: Context) -> list[Action]:
    """What a patient asks for on demand; who has left the programme is answered by a person."""
    if context.status is EnrollmentStatus.ENDED or context.texting is TextingStatus.HELD:
        reason = f"Texted {meaning.keyword}, and no text may answer."
        return [_task("read_text", reason, SOON, priority=55)]
    match meaning.keyword:
        case "LESS" | "MORE":
            return _other_rhythm(-1 if meaning.keyword == "LESS" else 1, context)
        case "PAUSE":
            return _pause(meaning.pause_days, context)
        case "RESUME":
            return _resume(context)
        case "CALL":
            task = _task("call_back", N_("Asked for a call."), CALL_WITHIN, priority=20)
            return [task, SendOnDemand("CALL")]
        case "SLIP":
            return [_task("slip", N_("Texted SLIP."), TODAY, priority=35), SendOnDemand("SLIP")]
        case str(word):
            return [SendOnDemand(word)]
    return []


def _other_rhythm(by: int, context: Context) -> list[Action]:
    other = rhythm.step(context.rhythm, by)
    if other is None:
        return [Reply("system.least" if by < 0 else "system.most", MessageKind.REPLY)]
    confirmed = f"system.now-{other.frequency.replace('_', '-')}"
    return [ChangeRhythm(other.frequency, other.days), Reply(confirmed, MessageKind.REPLY)]


def _pause(days: int | None, context: Context) -> list[Action]:
    """A pause that staff set is not made shorter by one of the patient's."""
    if context.status is EnrollmentStatus.PAUSED and not context.paused_by_patient:
        return [_task("read_text", N_("Asked for a pause during ours."), SOON, priority=55)]
    until = rhythm.pause_until(context.today, days)
    named = (("pause_until", rhythm.said(until, context.language)),)
    return [PauseTexts(until), Reply("system.paused", MessageKind.REPLY, named)]


def _resume(context: Context) -> list[Action]:
    if context.status is not EnrollmentStatus.PAUSED:
        return [Reply("system.unpaused", MessageKind.REPLY)]
    if not context.paused_by_patient:
        return [_task("read_text", N_("Asks for texts that staff paused."), TODAY, priority=40)]
    return [ResumeTexts(), Reply("system.unpaused", MessageKind.REPLY)]


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
    elif context.replies_lately >= MOST_AUTOMATIC_REPLIES or context.same_lately >= MOST_SAME:
        held_back = set(BRAKED)
    elif context.staff_takeover:
        held_back = {MessageKind.REPLY, MessageKind.REPROMPT}
    if not held_back:
        return actions
    kept = [action for action in actions if _kind(action) not in held_back]
    if len(kept) < len(actions) and not any(isinstance(action, OpenTask) for action in kept):
        kept.append(
            _task("read_text", N_("Sent many texts; automatic answers wait."), SOON, priority=55)
        )
    return kept


def _kind(action: Action) -> MessageKind | None:
    """The kind of the text that an action sends at once."""
    if isinstance(action, SendOnDemand):
        return MessageKind.REPLY
    return action.kind if isinstance(action, Reply) else None
