"""Queries for a batch of inbound texts: a handful of statements, however many texts."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, func, or_, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.bulk import insert_rows
from smsint.db.looks import look_up
from smsint.db.outbox import OUTBOX
from smsint.db.tables import (
    Answer,
    Enrollment,
    InboundMessage,
    Number,
    Patient,
    PatientNumber,
    Question,
    table,
)
from smsint.db.upsert import insert_new
from smsint.domain.kinds import MessageKind
from smsint.domain.states import EnrollmentStatus, QuestionStatus

INBOUND, NUMBER, QUESTION = table(InboundMessage), table(Number), table(Question)
ANSWER = table(Answer)
ENROLLMENT, PATIENT, HAS_NUMBER = table(Enrollment), table(Patient), table(PatientNumber)


_KNOWN = select(INBOUND.c.message_sid).where(among(INBOUND.c.message_sid, "sids"))


def known_sids(session: Session, sids: Collection[str]) -> set[str]:
    """Which of these texts are stored already."""
    return {row.message_sid for row in look_up(session, _KNOWN, sids=sids)}


_NUMBERS: Select[Any] = (
    select(NUMBER.c.id, NUMBER.c.phone_index, NUMBER.c.texting)
    .where(among(NUMBER.c.phone_index, "indexes"))
    .order_by(NUMBER.c.id)
    .with_for_update(key_share=True)
)


def numbers(session: Session, indexes: Collection[bytes]) -> dict[bytes, Row[Any]]:
    """Numbers by blind index, locked: two texts of one number are understood one after the other."""
    return {row.phone_index: row for row in look_up(session, _NUMBERS, indexes=indexes)}


def add_numbers(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds numbers nobody knew; one that another process added meanwhile stays as it is."""
    session.connection().execute(insert_new(session, NUMBER), list(rows))


_ENROLLMENTS: Select[Any] = (
    select(
        HAS_NUMBER.c.number_id,
        PATIENT.c.first_name,
        ENROLLMENT.c.id,
        ENROLLMENT.c.patient_id,
        ENROLLMENT.c.site_id,
        ENROLLMENT.c.status,
        ENROLLMENT.c.language,
        ENROLLMENT.c.taken_over_until,
        ENROLLMENT.c.status_reason,
        ENROLLMENT.c.protocol_id,
        ENROLLMENT.c.library_hash,
        ENROLLMENT.c.thresholds,
        ENROLLMENT.c.arm,
        ENROLLMENT.c.time_zone,
        ENROLLMENT.c.days,
        ENROLLMENT.c.frequency,
        ENROLLMENT.c.discreet,
    )
    .join(PATIENT, PATIENT.c.id == HAS_NUMBER.c.patient_id)
    .join(ENROLLMENT, ENROLLMENT.c.patient_id == PATIENT.c.id)
    .where(among(HAS_NUMBER.c.number_id, "numbers"), HAS_NUMBER.c.to_at.is_(None))
    .order_by(ENROLLMENT.c.created_at.desc())
)


def enrollments(session: Session, number_ids: Collection[int]) -> dict[int, list[Row[Any]]]:
    """Whose number it is now: the enrollments that have not ended, by number.

    A number whose patients have all left still names its latest enrollment, so that staff see
    who texts.
    """
    found: dict[int, list[Row[Any]]] = {}
    for row in look_up(session, _ENROLLMENTS, numbers=number_ids):
        found.setdefault(row.number_id, []).append(row)
    return {
        number_id: [r for r in rows if r.status != EnrollmentStatus.ENDED] or rows[:1]
        for number_id, rows in found.items()
    }


_LATEST = (
    select(ANSWER.c.question_id, func.max(ANSWER.c.id).label("answer_id"))
    .where(
        among(ANSWER.c.enrollment_id, "enrollments"),
        ANSWER.c.answered_at > bindparam("answered_since"),
        ANSWER.c.status == "parsed",
    )
    .group_by(ANSWER.c.question_id)
    .subquery()
)
_UNANSWERED = or_(
    QUESTION.c.status == QuestionStatus.OPEN, QUESTION.c.status == QuestionStatus.EXPIRED
)
_QUESTIONS: Select[Any] = (
    select(
        QUESTION.c.id,
        QUESTION.c.enrollment_id,
        QUESTION.c.outbox_id,
        QUESTION.c.question_key,
        QUESTION.c.status,
        QUESTION.c.expires_at,
        QUESTION.c.reprompted_at,
        _LATEST.c.answer_id,
        ANSWER.c.value,
    )
    .outerjoin(_LATEST, _LATEST.c.question_id == QUESTION.c.id)
    .outerjoin(ANSWER, ANSWER.c.id == _LATEST.c.answer_id)
    .where(
        among(QUESTION.c.enrollment_id, "enrollments"),
        QUESTION.c.asked_at > bindparam("asked_since"),
        or_(
            and_(_UNANSWERED, QUESTION.c.expires_at > bindparam("closed_since")),
            and_(QUESTION.c.status == QuestionStatus.ANSWERED, _LATEST.c.answer_id.is_not(None)),
        ),
    )
    .order_by(QUESTION.c.asked_at.desc(), QUESTION.c.id.desc())
)


def questions(
    session: Session,
    enrollment_ids: Collection[str],
    *,
    asked_since: datetime,
    closed_since: datetime,
    answered_since: datetime,
) -> dict[str, list[Row[Any]]]:
    """What each enrollment was asked and may still answer, the newest first: open questions, those
    that closed lately without an answer, and those answered just now, with their latest answer.
    """
    if not enrollment_ids:
        return {}
    rows = look_up(
        session,
        _QUESTIONS,
        enrollments=enrollment_ids,
        asked_since=asked_since,
        closed_since=closed_since,
        answered_since=answered_since,
    )
    found: dict[str, list[Row[Any]]] = {}
    for row in rows:
        found.setdefault(row.enrollment_id, []).append(row)
    return found


_TEXTS: Select[Any] = (
    select(INBOUND.c.number_id, INBOUND.c.received_at, INBOUND.c.digest, INBOUND.c.body)
    .where(
        among(INBOUND.c.number_id, "numbers"),
        INBOUND.c.received_at > bindparam("since"),
    )
    .order_by(INBOUND.c.received_at.desc())
)


def texts_since(
    session: Session, number_ids: Collection[int], since: datetime
) -> dict[int, list[Row[Any]]]:
    """What these numbers texted since then, the newest first."""
    found: dict[int, list[Row[Any]]] = {}
    for row in look_up(session, _TEXTS, numbers=number_ids, since=since):
        found.setdefault(row.number_id, []).append(row)
    return found


_REPLIES: Select[Any] = (
    select(OUTBOX.c.number_id, func.count().label("replies"))
    .where(
        among(OUTBOX.c.number_id, "numbers"),
        OUTBOX.c.in_reply_to.is_not(None),
        OUTBOX.c.created_at > bindparam("since"),
        among(OUTBOX.c.kind, "kinds"),
    )
    .group_by(OUTBOX.c.number_id)
)


def replies_since(
    session: Session, number_ids: Collection[int], kinds: Collection[MessageKind], since: datetime
) -> dict[int, int]:
    """How many texts of these kinds answered each number since then."""
    rows = look_up(session, _REPLIES, numbers=number_ids, since=since, kinds=kinds)
    return {row.number_id: row.replies for row in rows}


def add(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Stores inbound texts."""
    insert_rows(session, INBOUND, rows)
