"""Turning what the conversation asks for into rows.

Rare actions (an opt-out, an alert, a task) are written at once. The common ones (the text itself,
an answer, a reply) are gathered and written once per batch.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, assert_never

from sqlalchemy import Row, bindparam, insert, update
from sqlmodel import Session

from smsint.db import inbound
from smsint.db.outbox import OUTBOX
from smsint.db.tables import Answer, Number, Question, table
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
from smsint.domain.states import QuestionStatus
from smsint.gateway.base import InboundSms
from smsint.services import care, consent
from smsint.services.runtime import Runtime
from smsint.services.texts import outbox_row, system_draft

_ANSWER, _QUESTION, _NUMBER = table(Answer), table(Question), table(Number)


@dataclass(frozen=True, slots=True)
class Conversation:
    """Whose text is being acted on."""

    text: InboundSms
    number_id: int
    enrollment: Row[Any] | None
    site_ids: Sequence[str]
    language: str
    received_at: datetime

    @property
    def about(self) -> care.About:
        """Whom tasks and alerts are about; a phone shared within one site belongs to that site."""
        sites = set(self.site_ids)
        return care.About(
            self.number_id,
            self.enrollment.id if self.enrollment is not None else None,
            sites.pop() if len(sites) == 1 else None,
            self.text.sid,
        )


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


@dataclass(slots=True)
class Applied:
    """What was done about one text; ``effects`` is what outsiders may read of it."""

    effects: list[str] = field(default_factory=list)
    replies: list[MessageKind] = field(default_factory=list)
    opted_out: bool = False
    opted_in: bool = False
    held: bool = False
    question_closed: bool = False
    reprompted: bool = False


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
            pending.texts.append(_reply(runtime, conversation, template, kind, now))
            applied.replies.append(kind)
            applied.effects.append(f"reply:{template}")
            if kind is MessageKind.OPT_OUT_CONFIRMATION:
                _mark_confirmed(session, number_id, now)
        case FollowUp(template=template):
            pending.texts.append(_follow_up(runtime, conversation, action, now))
            applied.effects.append(f"follow_up:{template}")
        case RecordAnswer():
            if conversation.enrollment is not None:  # only an enrollment has questions
                pending.answers.append(_answer(conversation, conversation.enrollment, action))
            applied.effects.append(f"answer:{action.status}")
        case CloseQuestion(question_id=question_id, answered=answered):
            status = QuestionStatus.ANSWERED if answered else QuestionStatus.UNPARSED
            pending.closed.append({"row_id": question_id, "now_status": status, "at": now})
            applied.question_closed = True
        case MarkReprompted(question_id=question_id):
            pending.reprompted.append({"row_id": question_id, "at": now})
            applied.reprompted = True
            applied.effects.append("reprompted")
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
            applied.effects.append(f"held:{reason}")
        case RaiseAlert(level=level):
            pending.alerts.append((conversation, action))
            applied.effects.append(f"alert:{level}")
        case OpenTask(kind=kind):
            pending.tasks.append((conversation, action))
            applied.effects.append(f"task:{kind}")
        case _:
            assert_never(action)


def _reply(
    runtime: Runtime, conversation: Conversation, template: str, kind: MessageKind, now: datetime
) -> dict[str, Any]:
    """Due since the text was received: an answer to an old text expires before it leaves."""
    enrollment = conversation.enrollment
    draft = system_draft(
        runtime,
        template,
        kind=kind,
        language=conversation.language,
        number_id=conversation.number_id,
        now=conversation.received_at,
        enrollment_id=enrollment.id if enrollment is not None else None,
        in_reply_to=conversation.text.sid,
    )
    return outbox_row(runtime, draft, now=now)


def _follow_up(
    runtime: Runtime, conversation: Conversation, action: FollowUp, now: datetime
) -> dict[str, Any]:
    enrollment = conversation.enrollment
    draft = system_draft(
        runtime,
        action.template,
        kind=MessageKind.NUDGE,
        language=conversation.language,
        number_id=conversation.number_id,
        now=conversation.received_at + action.after,
        first_name=_first_name(runtime, enrollment),
        enrollment_id=enrollment.id if enrollment is not None else None,
    )
    return outbox_row(runtime, draft, now=now)


def _first_name(runtime: Runtime, enrollment: Row[Any] | None) -> str | None:
    sealed = enrollment.first_name if enrollment is not None else None
    return runtime.vault.open("patient.first_name", sealed) if sealed else None


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
        "answered_at": conversation.received_at,
    }


def _source(conversation: Conversation) -> consent.Source:
    enrollment = conversation.enrollment
    patient_id = enrollment.patient_id if enrollment is not None else None
    return consent.Source("text", patient_id=patient_id, message_sid=conversation.text.sid)


def _mark_confirmed(session: Session, number_id: int, now: datetime) -> None:
    session.execute(update(_NUMBER).where(_NUMBER.c.id == number_id).values(confirmed_at=now))


_OF_ROW = _QUESTION.c.id == bindparam("row_id")
_CLOSE = (
    update(_QUESTION)
    .where(_OF_ROW)
    .values(status=bindparam("now_status"), closed_at=bindparam("at"))
)
_REPROMPT = update(_QUESTION).where(_OF_ROW).values(reprompted_at=bindparam("at"))


def flush(session: Session, runtime: Runtime, pending: Pending, *, now: datetime) -> None:
    """Writes what was gathered: the texts themselves first, what refers to them after."""
    connection = session.connection()
    if pending.inbound:
        inbound.add(session, pending.inbound)
    if pending.answers:
        connection.execute(insert(_ANSWER), pending.answers)
    if pending.closed:
        connection.execute(_CLOSE, pending.closed)
    if pending.reprompted:
        connection.execute(_REPROMPT, pending.reprompted)
    if pending.texts:
        connection.execute(insert(OUTBOX), pending.texts)
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
