"""Taking in what people text: stored once, understood, and answered, in one transaction per batch.

Statements are per batch and not per text, so that a burst costs little more than one text. Texts
of one number in one batch are understood one after the other: the second knows what the first did.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row
from sqlmodel import Session

from smsint.db import inbound
from smsint.domain.conversation import (
    BRAKED,
    REPLIES_COUNT_FOR,
    Context,
    OpenQuestion,
    respond,
)
from smsint.domain.protocol import Question
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.understanding import Asked, Understanding
from smsint.gateway.base import InboundSms
from smsint.services import consent
from smsint.services.applying import Applied, Conversation, Pending, apply, flush
from smsint.services.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Received:
    """What the edge must know before it answers the provider."""

    new: bool = False
    replied: bool = False
    """Something is due now: wake the sender."""
    stopped_number: int | None = None
    """Opted out while a text is on its way: wait until none can start."""


@dataclass(slots=True)
class _Situation:
    """What is known of one number at the start of the batch; changes as its texts are understood."""

    number: Row[Any]
    enrollments: Sequence[Row[Any]]
    question: OpenQuestion | None
    replies_lately: int
    texting: TextingStatus = field(init=False)

    def __post_init__(self) -> None:
        self.texting = self.number.texting

    @property
    def enrollment(self) -> Row[Any] | None:
        """Whose text it is; none for a stranger or a shared phone."""
        return self.enrollments[0] if len(self._patients) == 1 else None

    @property
    def shared(self) -> bool:
        return len(self._patients) > 1

    @property
    def _patients(self) -> set[str]:
        return {row.patient_id for row in self.enrollments}

    @property
    def language(self) -> str:
        return self.enrollments[0].language if self.enrollments else "en"


def receive(
    session: Session,
    runtime: Runtime,
    texts: Sequence[InboundSms],
    *,
    source: str,
    now: datetime,
) -> list[Received]:
    """Takes in a batch, in the caller's transaction; a text that is stored already changes nothing."""
    situations = _situations(session, runtime, texts, now)
    # Only now: whoever stored one of these in the meantime held the lock of its number.
    known = inbound.known_sids(session, [text.sid for text in texts])
    pending = Pending()
    results: list[Received] = []
    for text in texts:
        situation = situations[runtime.vault.index(text.from_)]
        if text.sid in known:
            results.append(Received(stopped_number=_still_starting(session, situation, now)))
            continue
        known.add(text.sid)
        results.append(_take(session, runtime, text, situation, pending, source, now))
    flush(session, runtime, pending, now=now)
    return results


def _situations(
    session: Session, runtime: Runtime, texts: Sequence[InboundSms], now: datetime
) -> dict[bytes, _Situation]:
    if not texts:
        return {}
    numbers = _numbers(session, runtime, texts, now)
    ids = [row.id for row in numbers.values()]
    enrollments = inbound.enrollments(session, ids)
    questions = inbound.open_questions(
        session, [row.id for rows in enrollments.values() for row in rows], now=now
    )
    replies = inbound.replies_since(session, ids, BRAKED, now - REPLIES_COUNT_FOR)
    found = {}
    for index, number in numbers.items():
        own = enrollments.get(number.id, ())
        question = _open_question(runtime, questions.get(own[0].id)) if own else None
        found[index] = _Situation(number, own, question, replies.get(number.id, 0))
    return found


def _numbers(
    session: Session, runtime: Runtime, texts: Sequence[InboundSms], now: datetime
) -> dict[bytes, Row[Any]]:
    """The rows of the senders' numbers; strangers get one, so that nobody's text is lost."""
    phones = {runtime.vault.index(text.from_): text.from_ for text in texts}
    found = inbound.numbers(session, phones)
    strangers = phones.keys() - found.keys()
    if not strangers:
        return found
    rows = [
        {
            "phone": runtime.vault.seal("number.phone", phones[index]),
            "phone_index": index,
            "texting": TextingStatus.ON,
            "failures": 0,
            "created_at": now,
        }
        for index in sorted(strangers)
    ]
    inbound.add_numbers(session, rows)
    return found | inbound.numbers(session, strangers)


def _open_question(runtime: Runtime, row: Row[Any] | None) -> OpenQuestion | None:
    question = row and runtime.library.questions.get(row.question_key)
    return (
        OpenQuestion(row.id, question, row.reprompted_at is not None) if row and question else None
    )


def _take(
    session: Session,
    runtime: Runtime,
    text: InboundSms,
    situation: _Situation,
    pending: Pending,
    source: str,
    now: datetime,
) -> Received:
    meaning = _read(runtime, text, situation)
    actions = respond(meaning, _context(runtime, text, situation, now))
    conversation = Conversation(
        text=text,
        number_id=situation.number.id,
        enrollment=situation.enrollment,
        site_ids=[row.site_id for row in situation.enrollments],
        language=situation.language,
        received_at=text.received_at or now,
    )
    applied = apply(session, runtime, conversation, actions, pending, now=now)
    _remember(situation, applied)
    pending.inbound.append(_row(runtime, text, situation, meaning, applied, source, now))
    return Received(
        new=True,
        replied=bool(applied.replies),
        stopped_number=_still_starting(session, situation, now),
    )


def _still_starting(session: Session, situation: _Situation, now: datetime) -> int | None:
    """The number, when it is stopped and a text to it may start nevertheless: whatever this
    answer acknowledges, a first STOP or a repeated one, it must wait."""
    stopped = situation.texting is TextingStatus.OPTED_OUT
    number_id: int = situation.number.id
    return number_id if stopped and consent.may_still_start(session, number_id, now=now) else None


def _read(runtime: Runtime, text: InboundSms, situation: _Situation) -> Understanding:
    asked = _asked(situation.question.question) if situation.question else None
    return runtime.reader.read(text.body, language=situation.language, question=asked)


def _asked(question: Question) -> Asked:
    return Asked(question.kind, question.min, question.max, question.options, question.item)


def _context(runtime: Runtime, text: InboundSms, situation: _Situation, now: datetime) -> Context:
    enrollment = situation.enrollment
    taken_over = enrollment is not None and enrollment.taken_over_until
    return Context(
        known=enrollment is not None,
        shared=situation.shared,
        status=enrollment.status if enrollment is not None else EnrollmentStatus.ENDED,
        texting=situation.texting,
        question=situation.question,
        opt_out_handler=runtime.program.opt_out_handler,
        opt_out_type=text.opt_out_type,
        replies_lately=situation.replies_lately,
        staff_takeover=bool(taken_over and taken_over > now),
        only_media=not text.body.strip() and text.num_media > 0,
        can_reply=text.from_.startswith("+") and text.from_ != runtime.program.sender,
    )


def _remember(situation: _Situation, applied: Applied) -> None:
    """What the next text of this number in the same batch must know."""
    situation.replies_lately += sum(kind in BRAKED for kind in applied.replies)
    if applied.opted_out:
        situation.texting = TextingStatus.OPTED_OUT
    if applied.opted_in:
        situation.texting = TextingStatus.ON
    if applied.held:
        situation.texting = TextingStatus.HELD
    if applied.question_closed:
        situation.question = None
    elif applied.reprompted and situation.question:
        situation.question = replace(situation.question, reprompted=True)


def _row(
    runtime: Runtime,
    text: InboundSms,
    situation: _Situation,
    meaning: Understanding,
    applied: Applied,
    source: str,
    now: datetime,
) -> dict[str, Any]:
    return {
        "message_sid": text.sid,
        "number_id": situation.number.id,
        "enrollment_id": situation.enrollment.id if situation.enrollment is not None else None,
        "body": runtime.vault.seal("inbound_message.body", text.body),
        "num_media": text.num_media,
        "opt_out_type": text.opt_out_type,
        "understanding": runtime.vault.seal("inbound_message.understanding", _as_json(meaning)),
        "effects": applied.effects,
        "source": source,
        "received_at": text.received_at or now,
        "recorded_at": now,
    }


# ``asdict`` of the whole would copy it deeply, which costs more than all the rest of a row.
_JSON = json.JSONEncoder(ensure_ascii=False, default=asdict)
_CONCLUSIONS = tuple(field.name for field in fields(Understanding))


def _as_json(meaning: Understanding) -> str:
    return _JSON.encode({name: getattr(meaning, name) for name in _CONCLUSIONS})
