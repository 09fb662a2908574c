"""Queries for a batch of inbound texts: a handful of statements, however many texts."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, select
from sqlmodel import Session

from smsint.db.outbox import OUTBOX
from smsint.db.tables import (
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
ENROLLMENT, PATIENT, HAS_NUMBER = table(Enrollment), table(Patient), table(PatientNumber)


def known_sids(session: Session, sids: Collection[str]) -> set[str]:
    """Which of these texts are stored already."""
    statement = select(INBOUND.c.message_sid).where(INBOUND.c.message_sid.in_(sids))
    return set(session.execute(statement).scalars())


def numbers(session: Session, indexes: Collection[bytes]) -> dict[bytes, Row[Any]]:
    """Numbers by blind index, locked: two texts of one number are understood one after the other."""
    statement = (
        select(NUMBER.c.id, NUMBER.c.phone_index, NUMBER.c.texting)
        .where(NUMBER.c.phone_index.in_(indexes))
        .order_by(NUMBER.c.id)
        .with_for_update(key_share=True)
    )
    return {row.phone_index: row for row in session.execute(statement)}


def add_numbers(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds numbers nobody knew; one that another process added meanwhile stays as it is."""
    session.connection().execute(insert_new(session, NUMBER), list(rows))


def enrollments(session: Session, number_ids: Collection[int]) -> dict[int, list[Row[Any]]]:
    """Whose number it is now: the enrollments that have not ended, by number.

    A number whose patients have all left still names its latest enrollment, so that staff see
    who texts.
    """
    statement = (
        select(
            HAS_NUMBER.c.number_id,
            PATIENT.c.first_name,
            ENROLLMENT.c.id,
            ENROLLMENT.c.patient_id,
            ENROLLMENT.c.site_id,
            ENROLLMENT.c.status,
            ENROLLMENT.c.language,
            ENROLLMENT.c.taken_over_until,
        )
        .join(PATIENT, PATIENT.c.id == HAS_NUMBER.c.patient_id)
        .join(ENROLLMENT, ENROLLMENT.c.patient_id == PATIENT.c.id)
        .where(HAS_NUMBER.c.number_id.in_(number_ids), HAS_NUMBER.c.to_at.is_(None))
        .order_by(ENROLLMENT.c.created_at.desc())
    )
    found: dict[int, list[Row[Any]]] = {}
    for row in session.execute(statement):
        found.setdefault(row.number_id, []).append(row)
    return {
        number_id: [r for r in rows if r.status != EnrollmentStatus.ENDED] or rows[:1]
        for number_id, rows in found.items()
    }


def open_questions(
    session: Session, enrollment_ids: Collection[str], *, now: datetime
) -> dict[str, Row[Any]]:
    """The latest open question of each enrollment."""
    statement = (
        select(
            QUESTION.c.id,
            QUESTION.c.enrollment_id,
            QUESTION.c.question_key,
            QUESTION.c.reprompted_at,
        )
        .where(
            QUESTION.c.enrollment_id.in_(enrollment_ids),
            QUESTION.c.status == QuestionStatus.OPEN,
            QUESTION.c.expires_at > now,
        )
        .order_by(QUESTION.c.asked_at)
    )
    return {row.enrollment_id: row for row in session.execute(statement)}


def replies_since(
    session: Session, number_ids: Collection[int], kinds: Collection[MessageKind], since: datetime
) -> dict[int, int]:
    """How many texts of these kinds answered each number since then."""
    statement = (
        select(OUTBOX.c.number_id, func.count().label("replies"))
        .where(
            OUTBOX.c.number_id.in_(number_ids),
            OUTBOX.c.in_reply_to.is_not(None),
            OUTBOX.c.created_at > since,
            OUTBOX.c.kind.in_(kinds),
        )
        .group_by(OUTBOX.c.number_id)
    )
    return {row.number_id: row.replies for row in session.execute(statement)}


def add(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Stores inbound texts."""
    session.connection().execute(insert(INBOUND), list(rows))
