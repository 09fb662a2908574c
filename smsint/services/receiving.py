"""Taking in what people text: stored once, understood, and answered, in one transaction per batch.

Statements are per batch and not per text, so that a burst costs little more than one text. Texts
of one number in one batch are understood one after the other: the second knows what the first did.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

import structlog
from sqlalchemy import Row
from sqlmodel import Session

from smsint.db import inbound
from smsint.domain.actions import Action
from smsint.domain.answering import CORRECTED_WITHIN, LATE_WITHIN, corrects
from smsint.domain.calendar import local_date
from smsint.domain.conversation import BRAKED, REPLIES_COUNT_FOR, Context, respond
from smsint.domain.joining import SAME_WORDS
from smsint.domain.paging import taking
from smsint.domain.protocol import Weekday
from smsint.domain.rhythm import EVERY_DAY, Rhythm
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.understanding import Understanding
from smsint.gateway.base import InboundSms
from smsint.services import consent
from smsint.services.applying import Applied, Pending, apply, flush
from smsint.services.choices import paused_by_patient
from smsint.services.conversation import Conversation
from smsint.services.hearing import Heard, Listener, longest_question, open_questions
from smsint.services.library_archive import pinned
from smsint.services.numbers import number_row
from smsint.services.on_call_replies import OnCallNumber, on_call_numbers
from smsint.services.runtime import Runtime

log = structlog.get_logger()


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
    listener: Listener
    """What the number was asked, and what it texted a moment ago."""
    replies_lately: int
    on_call: OnCallNumber | None = None
    """Somebody on call, who is no patient."""
    texting: TextingStatus = field(init=False)
    enrollment: Row[Any] | None = field(init=False)
    """Whose text it is; none for a stranger or a shared phone."""
    shared: bool = field(init=False)
    changed: bool = False
    """A text of this batch changed more than this value can follow: look again."""

    def __post_init__(self) -> None:
        patients = {row.patient_id for row in self.enrollments}
        self.texting, self.shared = self.number.texting, len(patients) > 1
        self.enrollment = self.enrollments[0] if len(patients) == 1 else None

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
    indexes = {text.from_: runtime.vault.index(text.from_) for text in texts}
    situations = _situations(session, runtime, texts, indexes, now)
    # Only now: whoever stored one of these in the meantime held the lock of its number.
    known = inbound.known_sids(session, [text.sid for text in texts])
    pending = Pending()
    results: list[Received] = []
    for text in texts:
        index = indexes[text.from_]
        situation = situations[index]
        if text.sid in known:
            results.append(Received(stopped_number=_still_starting(session, situation, now)))
            continue
        known.add(text.sid)
        if situation.changed:  # a correction of what is not written yet, a pause just begun
            flush(session, runtime, pending, now=now)
            pending = Pending()
            situation = situations[index] = _situations(session, runtime, [text], indexes, now)[
                index
            ]
        results.append(_take(session, runtime, text, situation, pending, source, now))
    flush(session, runtime, pending, now=now)
    return results


def _situations(
    session: Session,
    runtime: Runtime,
    texts: Sequence[InboundSms],
    indexes: Mapping[str, bytes],
    now: datetime,
) -> dict[bytes, _Situation]:
    if not texts:
        return {}
    numbers = _numbers(session, runtime, texts, indexes, now)
    ids = [row.id for row in numbers.values()]
    enrollments = inbound.enrollments(session, ids)
    asked = inbound.questions(
        session,
        [row.id for rows in enrollments.values() for row in rows],
        asked_since=now - longest_question(runtime) - LATE_WITHIN,
        closed_since=now - LATE_WITHIN,
        answered_since=now - CORRECTED_WITHIN,
    )
    earlier = inbound.texts_since(session, ids, now - SAME_WORDS)
    strangers = [row.id for row in numbers.values() if row.id not in enrollments]
    staff = on_call_numbers(session, strangers, now=now)
    replies = inbound.replies_since(session, ids, BRAKED, now - REPLIES_COUNT_FOR)
    found = {}
    for index, number in numbers.items():
        own = enrollments.get(number.id, ())
        # As they were asked, whatever today's library says.
        followed = pinned(runtime, own[0].library_hash) if own else runtime
        questions = (
            open_questions(followed, asked.get(own[0].id, ()), own[0].thresholds, now=now)
            if own
            else ()
        )
        language = own[0].language if own else "en"
        listener = Listener(runtime, language, list(questions), earlier.get(number.id, ()))
        found[index] = _Situation(
            number, own, listener, replies.get(number.id, 0), staff.get(number.id)
        )
    return found


def _numbers(
    session: Session,
    runtime: Runtime,
    texts: Sequence[InboundSms],
    indexes: Mapping[str, bytes],
    now: datetime,
) -> dict[bytes, Row[Any]]:
    """The rows of the senders' numbers; strangers get one, so that nobody's text is lost."""
    phones = {indexes[text.from_]: text.from_ for text in texts}
    found = inbound.numbers(session, phones)
    strangers = phones.keys() - found.keys()
    if not strangers:
        return found
    rows = [number_row(runtime, phones[index], now) for index in sorted(strangers)]
    inbound.add_numbers(session, rows)
    return found | inbound.numbers(session, strangers)


def _take(
    session: Session,
    runtime: Runtime,
    text: InboundSms,
    situation: _Situation,
    pending: Pending,
    source: str,
    now: datetime,
) -> Received:
    if situation.enrollment is not None:
        runtime = pinned(runtime, situation.enrollment.library_hash)
    heard, actions = _understand(runtime, text, situation, now)
    conversation = Conversation(
        text=text,
        number_id=situation.number.id,
        enrollment=situation.enrollment,
        site_ids=[row.site_id for row in situation.enrollments],
        language=situation.language,
        received_at=text.received_at or now,
    )
    applied = apply(session, runtime, conversation, actions, pending, now=now)
    row = _row(runtime, text, situation, heard, applied, source, now)
    _remember(situation, applied)
    pending.inbound.append(row)
    if situation.enrollment is not None:
        pending.zones[situation.enrollment.id] = situation.enrollment.time_zone
    return Received(
        new=True,
        replied=bool(applied.replies),
        stopped_number=_still_starting(session, situation, now),
    )


def _understand(
    runtime: Runtime, text: InboundSms, situation: _Situation, now: datetime
) -> tuple[Heard, tuple[Action, ...]]:
    """What a text means and what to do about it. Fails closed: a text that we stumble over is
    stored, its STOP counts, and a person is called to read it."""
    try:
        heard = situation.listener.hear(text, text.received_at or now)
        return heard, respond(heard.meaning, _context(runtime, text, situation, heard, now))
    except Exception as error:
        log.exception("text_not_understood", message=text.sid, error=type(error).__name__)
        heard = situation.listener.stumbled(text, error)
        known, texting = situation.enrollment is not None, situation.texting
        context = Context(known=known, shared=situation.shared, texting=texting)
        return heard, respond(heard.meaning, context)


def _still_starting(session: Session, situation: _Situation, now: datetime) -> int | None:
    """The number, when it is stopped and a text to it may start nevertheless: whatever this
    answer acknowledges, a first STOP or a repeated one, it must wait."""
    stopped = situation.texting is TextingStatus.OPTED_OUT
    number_id: int = situation.number.id
    return number_id if stopped and consent.may_still_start(session, number_id, now=now) else None


def _context(
    runtime: Runtime, text: InboundSms, situation: _Situation, heard: Heard, now: datetime
) -> Context:
    enrollment, called, body = situation.enrollment, situation.on_call, text.body
    context = Context(
        known=enrollment is not None,
        shared=situation.shared,
        status=EnrollmentStatus.ENDED,
        texting=situation.texting,
        questions=heard.questions,
        corrects=corrects(body),
        words=len(body.split()),
        speaks=any(map(str.isalpha, body)),
        opt_out_handler=runtime.program.opt_out_handler,
        opt_out_type=text.opt_out_type,
        replies_lately=situation.replies_lately,
        same_lately=heard.same_lately,
        only_media=not body.strip() and text.num_media > 0,
        can_reply=text.from_.startswith("+") and text.from_ != runtime.program.sender,
    )
    if enrollment is not None:
        taken_over = enrollment.taken_over_until
        return context._replace(
            status=enrollment.status,
            paused_by_patient=paused_by_patient(runtime, enrollment),
            staff_takeover=bool(taken_over and taken_over > now),
            language=enrollment.language,
            today=local_date(now, enrollment.time_zone),
            rhythm=_rhythm(runtime, enrollment),
        )
    if called is not None:
        takes = taking(body, called.alerts)
        return context._replace(on_call=True, takes=takes, tries=called.tries)
    return context


def _rhythm(runtime: Runtime, enrollment: Row[Any]) -> Rhythm:
    protocol = runtime.library.protocols.get(enrollment.protocol_id)
    usual = protocol.frequency_in(enrollment.arm) if protocol else EVERY_DAY.frequency
    return Rhythm(enrollment.frequency or usual, tuple(Weekday(day) for day in enrollment.days))


def _remember(situation: _Situation, applied: Applied) -> None:
    """What the next text of this number in the same batch must know."""
    situation.replies_lately += sum(kind in BRAKED for kind in applied.replies)
    if applied.opted_out:
        situation.texting = TextingStatus.OPTED_OUT
    if applied.opted_in:
        situation.texting = TextingStatus.ON
    if applied.held:
        situation.texting = TextingStatus.HELD
    situation.changed = bool(
        applied.closed
        or applied.reprompted
        or applied.answered
        or applied.rearranged
        or applied.tried
    )


def _row(
    runtime: Runtime,
    text: InboundSms,
    situation: _Situation,
    heard: Heard,
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
        "question_id": heard.waiting,
        "opt_out_type": text.opt_out_type,
        "understanding": runtime.vault.seal(
            "inbound_message.understanding", _as_json(heard.meaning)
        ),
        "effects": applied.effects,
        "digest": heard.digest,
        "source": source,
        "received_at": text.received_at or now,
        "recorded_at": now,
    }


@lru_cache(maxsize=1024)  # the reader hands out the same reading for the same short text
def _as_json(meaning: Understanding) -> str:
    return _JSON.encode(_fields(meaning))


def _fields(value: Any) -> dict[str, Any]:
    """Those of a dataclass with slots; ``asdict`` copies deeply, for more than the rest of a row."""
    return {name: getattr(value, name) for name in value.__slots__}


_JSON = json.JSONEncoder(ensure_ascii=False, default=_fields)
