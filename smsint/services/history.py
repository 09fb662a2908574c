"""What was said between a patient and the service, what was asked, and what was consented to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import Row, Select, and_, exists, false, func, or_, select
from sqlmodel import Session

from smsint.db.tables import (
    Answer,
    ConsentEvent,
    InboundMessage,
    OutboxMessage,
    Question,
    table,
)
from smsint.domain.reply_states import Asking, ReplyState, reply_state
from smsint.domain.states import QuestionStatus
from smsint.services.keyset import beyond
from smsint.services.runtime import Runtime

_OUT, _IN = table(OutboxMessage), table(InboundMessage)
_ANSWER, _QUESTION, _CONSENT = table(Answer), table(Question), table(ConsentEvent)
_LATER = _ANSWER.alias()

Place = tuple[datetime, int, str]
"""Instant, our text's id (0 for a patient's text), the patient's text's id."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text, from us or from the patient."""

    id: str
    direction: Literal["outbound", "inbound"]
    at: datetime
    """When it was sent (or is due), or was received."""
    kind: str
    status: str
    """Of the send ledger for our texts; ``received`` for the patient's."""
    delivery_status: str | None
    reason: str | None
    track: str | None
    occurrence_on: date | None
    template: str | None
    text: str | None
    """Null for callers who may not read texts."""
    media: int
    effects: Sequence[str]
    reply: ReplyState | None = None
    """Of a text that asks something: what became of the question."""


@dataclass(frozen=True, slots=True)
class AnswerView:
    """A self-report, with the question it answers."""

    id: int
    question: str
    item: str
    status: str
    value: str | None
    """Null for what was not understood, and for words that are kept as a note."""
    asked_at: datetime
    answered_at: datetime
    corrects: int | None
    """The answer that this one takes the place of."""
    superseded: bool
    """A later answer took the place of this one."""
    right: bool | None
    """Of a quiz: whether it is the answer that counts as right; null for any other question."""


@dataclass(frozen=True, slots=True)
class ConsentView:
    """One entry of the consent ledger."""

    id: int
    kind: str
    method: str
    obtained_by: str | None
    text_version: str | None
    sms_risk_acknowledged_at: datetime | None
    note: str | None
    at: datetime
    recorded_at: datetime


def messages(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    *,
    with_text: bool,
    after: Place | None,
    limit: int,
) -> list[Message]:
    """Both directions, the oldest first."""
    received = session.execute(_received(enrollment_id, after).limit(limit)).all()
    sent = session.execute(_sent(enrollment_id, after).limit(limit)).all()
    replies = _replies(session, [row for row in sent if row.question_key])
    both = [_inbound(runtime, row, with_text) for row in received]
    both += [_outbound(runtime, row, with_text, replies.get(row.id)) for row in sent]
    return sorted(both, key=place)[:limit]


def place(message: Message) -> Place:
    """Where a message stands in the conversation."""
    if message.direction == "inbound":
        return message.at, 0, message.id
    return message.at, int(message.id), ""


def _replies(session: Session, asking: Sequence[Row[Any]]) -> dict[int, ReplyState]:
    """What became of what these texts asked; of several questions the furthest."""
    if not asking:
        return {}
    rows = session.execute(
        select(_QUESTION.c.outbox_id, _QUESTION.c.status, _ANSWER.c.status.label("said"))
        .outerjoin(_ANSWER, _ANSWER.c.question_id == _QUESTION.c.id)
        .where(_QUESTION.c.outbox_id.in_([row.id for row in asking]))
    )
    said: dict[int, set[str]] = {}
    unparsed: set[int] = set()
    for row in rows:
        said.setdefault(row.outbox_id, set()).update({row.said} - {None})
        if row.status == QuestionStatus.UNPARSED:
            unparsed.add(row.outbox_id)
    return {
        row.id: reply_state(
            Asking(
                row.state,
                row.due_at,
                row.delivery_status,
                said.get(row.id, ()),
                unparsed=row.id in unparsed,
            )
        )
        for row in asking
    }


def answers(
    session: Session, runtime: Runtime, enrollment_id: str, *, after: int | None, limit: int
) -> list[AnswerView]:
    """Self-reports in the order in which they arrived; a correction is a further one."""
    query = (
        select(
            _ANSWER.c.id,
            _QUESTION.c.question_key.label("question"),
            _ANSWER.c.item,
            _ANSWER.c.status,
            _ANSWER.c.value,
            _QUESTION.c.asked_at,
            _ANSWER.c.answered_at,
            _ANSWER.c.corrects,
            # Of the same question, as every correction is: nothing indexes what is corrected.
            exists()
            .where(_LATER.c.question_id == _ANSWER.c.question_id, _LATER.c.corrects == _ANSWER.c.id)
            .label("superseded"),
        )
        .join(_QUESTION, _QUESTION.c.id == _ANSWER.c.question_id)
        .where(_ANSWER.c.enrollment_id == enrollment_id, _ANSWER.c.id > (after or 0))
        .order_by(_ANSWER.c.id)
        .limit(limit)
    )
    return [
        AnswerView(**row._asdict(), right=_right(runtime, row.question, row.value))
        for row in session.execute(query)
    ]


def _right(runtime: Runtime, key: str, value: str | None) -> bool | None:
    question = runtime.library.questions.get(key)
    if question is None or question.correct is None or value is None:
        return None
    return value == question.correct


def consents(
    session: Session,
    runtime: Runtime,
    patient_id: str,
    number_id: int,
    *,
    with_notes: bool,
    after: int | None,
    limit: int,
) -> list[ConsentView]:
    """The ledger of the patient and of the number that the patient has now."""
    query = (
        select(_CONSENT)
        .where(
            or_(
                _CONSENT.c.patient_id == patient_id,
                and_(_CONSENT.c.number_id == number_id, _CONSENT.c.patient_id.is_(None)),
            ),
            _CONSENT.c.id > (after or 0),
        )
        .order_by(_CONSENT.c.id)
        .limit(limit)
    )
    return [_consent(runtime, row, with_notes) for row in session.execute(query)]


_said_at = func.coalesce(_OUT.c.sent_at, _OUT.c.due_at)


def _sent(enrollment_id: str, after: Place | None) -> Select[Any]:
    query = select(_OUT, _said_at.label("at")).where(_OUT.c.enrollment_id == enrollment_id)
    order = (_said_at, _OUT.c.id)
    return query.where(beyond(order, after and after[:2])).order_by(*order)


def _received(enrollment_id: str, after: Place | None) -> Select[Any]:
    at_, sid = _IN.c.received_at, _IN.c.message_sid
    query = select(_IN).where(_IN.c.enrollment_id == enrollment_id)
    if after is not None:
        at, last_id, last_sid = after
        # At the same instant what was received stands before what was sent.
        same = and_(at_ == at, sid > last_sid) if last_id == 0 else false()
        query = query.where(or_(at_ > at, same))
    return query.order_by(at_, sid)


def _outbound(
    runtime: Runtime, row: Row[Any], with_text: bool, reply: ReplyState | None
) -> Message:
    return Message(
        id=str(row.id),
        direction="outbound",
        at=row.at,
        kind=row.kind,
        status=row.state,
        delivery_status=row.delivery_status,
        reason=row.reason,
        track=row.track_id,
        occurrence_on=row.occurrence_on,
        template=row.template_id,
        text=runtime.vault.open("outbox_message.body", row.body) if with_text else None,
        media=0,
        effects=(),
        reply=reply,
    )


def _inbound(runtime: Runtime, row: Row[Any], with_text: bool) -> Message:
    return Message(
        id=row.message_sid,
        direction="inbound",
        at=row.received_at,
        kind="inbound",
        status="received",
        delivery_status=None,
        reason=None,
        track=None,
        occurrence_on=None,
        template=None,
        text=runtime.vault.open("inbound_message.body", row.body) if with_text else None,
        media=row.num_media,
        effects=row.effects,
    )


def _consent(runtime: Runtime, row: Row[Any], with_notes: bool) -> ConsentView:
    note = runtime.vault.open("consent_event.note", row.note) if with_notes and row.note else None
    return ConsentView(
        id=row.id,
        kind=row.kind,
        method=row.method,
        obtained_by=row.obtained_by,
        text_version=row.text_version,
        sms_risk_acknowledged_at=row.sms_risk_acknowledged_at,
        note=note,
        at=row.at,
        recorded_at=row.recorded_at,
    )
