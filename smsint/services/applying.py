"""Turning what the conversation asks for into rows.

Rare actions (an opt-out, an alert, a task) are written at once. The common ones (the text itself,
an answer, a reply) are gathered and written once per batch.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, assert_never

from sqlalchemy import Row, update
from sqlmodel import Session

from smsint.db import inbound
from smsint.db.bulk import insert_rows, update_rows
from smsint.db.outbox import OUTBOX, waiting
from smsint.db.pipeline import unanswered
from smsint.db.tables import Answer, Number, Question, table
from smsint.domain.actions import (
    Action,
    AskForNumber,
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
    TakeAlert,
)
from smsint.domain.content import named, on_demand
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import Keyword
from smsint.domain.states import OutboxState, QuestionStatus
from smsint.services import care, choices, consent, engagement, wrong_numbers
from smsint.services.chosen_texts import Wanted, choose_texts, personal
from smsint.services.conversation import Conversation
from smsint.services.notes import save_note
from smsint.services.on_call_replies import NOT_NAMED, ask_for_number, take_alert
from smsint.services.runtime import Runtime
from smsint.services.texts import outbox_row, system_draft

UNMET_DUE_IN = timedelta(hours=8)
"""A keyword without a text: a person answers within this."""
_ANSWER, _QUESTION, _NUMBER = table(Answer), table(Question), table(Number)


@dataclass(slots=True)
class Pending:
    """Rows that wait for the end of the batch, in the order in which they may be inserted."""

    inbound: list[dict[str, Any]] = field(default_factory=list)
    answers: list[dict[str, Any]] = field(default_factory=list)
    closed: list[dict[str, Any]] = field(default_factory=list)
    reprompted: list[dict[str, Any]] = field(default_factory=list)
    texts: list[dict[str, Any]] = field(default_factory=list)
    tasks: list[tuple[Conversation, OpenTask]] = field(default_factory=list)
    alerts: list[tuple[Conversation, RaiseAlert]] = field(default_factory=list)
    wanted: list[Wanted] = field(default_factory=list)
    """Texts to be chosen for their patients."""
    zones: dict[str, str] = field(default_factory=dict)
    """Time zones, by enrollment: a day is the patient's own."""
    words: list[tuple[Conversation, str]] = field(default_factory=list)
    """Patients' own words, each with the name to keep them under."""


@dataclass(slots=True)
class Applied:
    """What was done about one text; ``effects`` is what outsiders may read of it."""

    effects: list[str] = field(default_factory=list)
    replies: list[MessageKind] = field(default_factory=list)
    opted_out: bool = False
    opted_in: bool = False
    held: bool = False
    closed: set[int] = field(default_factory=set)
    """Questions that wait no longer."""
    reprompted: set[int] = field(default_factory=set)
    answered: dict[int, str | None] = field(default_factory=dict)
    """What was understood, by question."""
    rearranged: bool = False
    """The enrollment itself changed."""
    tried: bool = False
    """Somebody on call wanted an alert and did not name it."""


def apply(
    session: Session,
    runtime: Runtime,
    conversation: Conversation,
    actions: Iterable[Action],
    pending: Pending,
    *,
    now: datetime,
) -> Applied:
    """Carries the actions out, in their order."""
    applied = Applied()
    for action in actions:
        _apply_one(session, runtime, conversation, action, pending, applied, now)
    return applied


def _apply_one(
    session: Session,
    runtime: Runtime,
    conversation: Conversation,
    action: Action,
    pending: Pending,
    applied: Applied,
    now: datetime,
) -> None:
    number_id = conversation.number_id
    match action:
        case Reply(template=template, kind=kind):
            _reply(runtime, conversation, action, pending, now)
            applied.replies.append(kind)
            applied.effects.append(f"reply:{template}")
            if kind is MessageKind.OPT_OUT_CONFIRMATION:
                _mark_confirmed(session, number_id, now)
        case SendOnDemand(keyword=keyword):
            pending.wanted.append(_on_demand(runtime, conversation, keyword))
            applied.replies.append(MessageKind.REPLY)
            applied.effects.append(f"keyword:{keyword}")
        case FollowUp(template=template, after=after):
            pending.wanted.append(_later(runtime, conversation, template, after))
            applied.effects.append(f"follow_up:{template}")
        case RecordAnswer():
            if conversation.enrollment is not None:  # only an enrollment has questions
                pending.answers.append(_answer(conversation, conversation.enrollment, action))
            if action.status == "parsed":
                applied.answered[action.question_id] = action.value
            corrected = "correction" if action.corrects else "answer"
            applied.effects.append(f"{corrected}:{action.status}")
        case SaveWords(name=name):
            pending.words.append((conversation, name))
            applied.effects.append(f"note:{name}")
        case CloseQuestion(question_id=question_id, answered=answered):
            status = QuestionStatus.ANSWERED if answered else QuestionStatus.UNPARSED
            at = conversation.received_at
            pending.closed.append({"id": question_id, "status": status, "closed_at": at})
            applied.closed.add(question_id)
        case MarkReprompted(question_id=question_id):
            at = conversation.received_at
            pending.reprompted.append({"id": question_id, "reprompted_at": at})
            applied.reprompted.add(question_id)
            applied.effects.append("reprompted")
        case ChangeRhythm(frequency=frequency):
            choices.set_rhythm(session, runtime, _own(conversation), action, now=now)
            applied.effects.append(f"frequency:{frequency}")
            applied.rearranged = True
        case PauseTexts(until=until):
            _end_conversation(session, number_id, now)
            choices.pause(session, runtime, _own(conversation), until, now=now)
            applied.effects.append("paused")
            applied.rearranged = True
        case ResumeTexts():
            choices.resume(session, runtime, _own(conversation), now=now)
            applied.effects.append("resumed")
            applied.rearranged = True
        case OptOut():
            said_at = conversation.received_at
            consent.opt_out(session, number_id, _source(conversation), now=now, said_at=said_at)
            applied.opted_out = True
            applied.effects.append("opted_out")
        case OptIn():
            said_at = conversation.received_at
            applied.opted_in = consent.opt_in(
                session, number_id, _source(conversation), now=now, said_at=said_at
            )
            applied.effects.append("opted_in" if applied.opted_in else "older_than_stop")
        case Hold(reason=reason):
            applied.held = consent.hold(session, number_id, reason, _source(conversation), now=now)
            if reason == "wrong_number":
                wrong_numbers.doubt(session, number_id, now=now)
            applied.effects.append(f"held:{reason}")
        case RaiseAlert(level=level):
            _end_conversation(session, number_id, now)
            pending.alerts.append((conversation, action))
            applied.effects.append(f"alert:{level}")
        case TakeAlert(alert_id=alert_id):
            take_alert(session, runtime, number_id, alert_id, now=now)
            applied.effects.append("alert_taken")
        case AskForNumber(alert_id=alert_id, left=left):
            ask_for_number(session, runtime, number_id, alert_id, left=left, now=now)
            applied.effects.append(NOT_NAMED)
            applied.tried = True
        case OpenTask(kind=kind):
            pending.tasks.append((conversation, action))
            applied.effects.append(f"task:{kind}")
        case _:
            assert_never(action)


def _own(conversation: Conversation) -> Row[Any]:
    """The enrollment of a text that only a known patient can have sent."""
    if conversation.enrollment is None:
        raise ValueError("nobody's text changes an enrollment")
    return conversation.enrollment


def _reply(
    runtime: Runtime, conversation: Conversation, action: Reply, pending: Pending, now: datetime
) -> None:
    """Due since the text was received: an answer to an old text expires before it leaves."""
    template = runtime.library.messages[action.template]
    known = conversation.enrollment is not None and not action.values
    if known and personal(runtime, template, conversation.language):
        wanted = Wanted(conversation, (template,), action.kind, action.template)
        pending.wanted.append(wanted)
        return
    pending.texts.append(_system_text(runtime, conversation, action, now))


def _system_text(
    runtime: Runtime, conversation: Conversation, action: Reply, now: datetime
) -> dict[str, Any]:
    """A text that is the same for everybody."""
    template = runtime.library.messages[action.template]
    draft = system_draft(
        runtime,
        action.template,
        kind=action.kind,
        language=conversation.language,
        number_id=conversation.number_id,
        now=conversation.received_at,
        values=dict(action.values),
        enrollment_id=conversation.enrollment_id,
        in_reply_to=conversation.text.sid,
        question_key=template.question if conversation.enrollment is not None else None,
    )
    return outbox_row(runtime, draft, now=now)


def _later(runtime: Runtime, conversation: Conversation, template: str, after: timedelta) -> Wanted:
    """What comes back to an answer: a text of the programme, or the rest of this conversation."""
    templates = named(runtime.library, (template,))
    goes_on = any(one.kind is MessageKind.REPLY for one in templates)
    kind = MessageKind.REPLY if goes_on else MessageKind.NUDGE
    return Wanted(conversation, templates, kind, template, after)


def _end_conversation(session: Session, number_id: int, now: datetime) -> None:
    """Withdraws what a conversation was still to bring: it has turned to something else, and a
    question about the practice of ten minutes ago would mock who reads it."""
    session.execute(
        update(OUTBOX)
        .where(
            OUTBOX.c.number_id == number_id,
            waiting(OUTBOX.c.state),
            OUTBOX.c.kind == MessageKind.REPLY,
            OUTBOX.c.due_at > now,
        )
        .values(state=OutboxState.CANCELLED, reason="talk_turned", updated_at=now)
    )


def _on_demand(runtime: Runtime, conversation: Conversation, keyword: str) -> Wanted:
    protocol = runtime.library.protocols.get(_own(conversation).protocol_id)
    word: Keyword = keyword  # type: ignore[assignment]  # the reader's keywords are the protocol's
    templates = on_demand(runtime.library, protocol, word) if protocol else ()
    return Wanted(conversation, templates, MessageKind.REPLY, keyword)


def _answer(
    conversation: Conversation, enrollment: Row[Any], action: RecordAnswer
) -> dict[str, Any]:
    return {
        "enrollment_id": enrollment.id,
        "question_id": action.question_id,
        "message_sid": conversation.text.sid,
        "item": action.item,
        "status": action.status,
        "value": action.value,
        "corrects": action.corrects,
        "answered_at": conversation.received_at,
    }


def _source(conversation: Conversation) -> consent.Source:
    enrollment = conversation.enrollment
    patient_id = enrollment.patient_id if enrollment is not None else None
    return consent.Source("text", patient_id=patient_id, message_sid=conversation.text.sid)


def _mark_confirmed(session: Session, number_id: int, now: datetime) -> None:
    session.execute(update(_NUMBER).where(_NUMBER.c.id == number_id).values(confirmed_at=now))


def flush(session: Session, runtime: Runtime, pending: Pending, *, now: datetime) -> None:
    """Writes what was gathered: the texts themselves first, what refers to them after."""
    moves = engagement.count_received(
        session, pending.inbound, pending.closed, pending.reprompted, pending.zones
    )
    with unanswered(session):
        inbound.add(session, pending.inbound)
        engagement.write_received(session, moves, now=now)
        insert_rows(session, _ANSWER, pending.answers)
        update_rows(session, _QUESTION, pending.closed)
        update_rows(session, _QUESTION, pending.reprompted)
    for conversation, name in pending.words:
        _keep_words(session, runtime, conversation, name, now)
    if pending.wanted:
        _choose(session, runtime, pending, now)
    insert_rows(session, OUTBOX, pending.texts)
    for conversation, task in pending.tasks:
        care.open_task(
            session,
            runtime,
            conversation.about,
            task.kind,
            [task.reason],
            priority=task.priority,
            due_in=task.due_in,
            now=now,
        )
    for conversation, alert in pending.alerts:
        care.raise_alert(
            session,
            runtime,
            conversation.about,
            level=alert.level,
            kind=alert.kind,
            evidence=alert.evidence,
            now=now,
        )


def _choose(session: Session, runtime: Runtime, pending: Pending, now: datetime) -> None:
    """Adds the chosen texts; a wish that no text can meet goes to a person, never into silence."""
    chosen = choose_texts(session, runtime, pending.wanted, now=now)
    pending.texts += [outbox_row(runtime, draft, now=now) for draft in chosen.drafts]
    for one in chosen.unmet:
        reason = f"There is no text to send for {one.asked_for}."
        pending.tasks.append((one.conversation, OpenTask("read_text", reason, 40, UNMET_DUE_IN)))
        if one.after is None:
            said = Reply("system.call" if one.asked_for == "CALL" else "system.received", one.kind)
            pending.texts.append(_system_text(runtime, one.conversation, said, now))


def _keep_words(
    session: Session, runtime: Runtime, conversation: Conversation, name: str, now: datetime
) -> None:
    if conversation.enrollment_id is not None:
        sid, words = conversation.text.sid, conversation.text.body
        save_note(
            session, runtime, conversation.enrollment_id, name, words, message_sid=sid, now=now
        )
