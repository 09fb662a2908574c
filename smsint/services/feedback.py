"""The answers of many people lately, as ``domain/feedback.py`` adds them up."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, or_, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.outbox import OUTBOX
from smsint.db.tables import Answer, Question, table
from smsint.domain.calendar import local_date
from smsint.domain.delivery import FAILURES
from smsint.domain.feedback import (
    LOOK_BACK,
    MEANS,
    STREAKS_LOOK_BACK,
    CheckIn,
    Said,
    feedback,
)
from smsint.domain.kinds import MessageKind
from smsint.domain.states import QuestionStatus

_QUESTION, _ANSWER = table(Question), table(Answer)


@dataclass(frozen=True, slots=True)
class Record:
    """Check-ins and answers of one enrollment, in no local time yet."""

    check_ins: list[Row[Any]] = field(default_factory=list)
    answers: list[Row[Any]] = field(default_factory=list)


def records_of(
    session: Session, enrollment_ids: Collection[str], *, now: datetime
) -> Mapping[str, Record]:
    """What was asked and answered lately, by enrollment. Two statements."""
    found = {key: Record() for key in enrollment_ids}
    for row in check_ins_since(session, found.keys(), now - STREAKS_LOOK_BACK):
        found[row.enrollment_id].check_ins.append(row)
    for row in look_up(session, _SAID, ids=found.keys(), since=now - LOOK_BACK):
        found[row.enrollment_id].answers.append(row)
    return found


_SAID: Select[Any] = (
    select(
        _ANSWER.c.enrollment_id,
        _ANSWER.c.question_id,
        _ANSWER.c.item,
        _ANSWER.c.value,
        _ANSWER.c.answered_at,
    )
    .where(
        among(_ANSWER.c.enrollment_id, "ids"),
        _ANSWER.c.answered_at >= bindparam("since"),
        or_(*(_ANSWER.c.item == item for item in MEANS)),
        _ANSWER.c.status == "parsed",
    )
    .order_by(_ANSWER.c.id)
)
_CHECK_INS: Select[Any] = (
    select(_QUESTION.c.enrollment_id, _QUESTION.c.asked_at, _QUESTION.c.status)
    .join(OUTBOX, OUTBOX.c.id == _QUESTION.c.outbox_id)
    .where(
        among(_QUESTION.c.enrollment_id, "ids"),
        _QUESTION.c.asked_at >= bindparam("since"),
        OUTBOX.c.kind == MessageKind.CHECK_IN,
        or_(
            _QUESTION.c.status == QuestionStatus.ANSWERED,
            OUTBOX.c.delivery_status.is_(None),
            and_(*(OUTBOX.c.delivery_status != failure for failure in sorted(FAILURES))),
        ),
    )
    .order_by(_QUESTION.c.asked_at)
)


def check_ins_since(
    session: Session, enrollment_ids: Collection[str], since: datetime
) -> Sequence[Row[Any]]:
    """The questions that check-ins asked, less those known not to have arrived, oldest first; what
    was answered did arrive."""
    return look_up(session, _CHECK_INS, ids=enrollment_ids, since=since)


def check_in(row: Row[Any], zone: str) -> CheckIn:
    """A question as it counts in the patient's days."""
    return CheckIn(
        on=local_date(row.asked_at, zone),
        answered=row.status == QuestionStatus.ANSWERED,
        open=row.status == QuestionStatus.OPEN,
    )


def feedback_values(record: Record, zone: str, *, now: datetime) -> dict[str, str | None]:
    """What texts may name of somebody's own answers."""
    check_ins = [check_in(row, zone) for row in record.check_ins]
    last = {(row.question_id, row.item): row for row in record.answers}
    said = [
        Said(row.item, whole, local_date(row.answered_at, zone))
        for row in last.values()
        if (whole := _whole(row.value)) is not None
    ]
    return feedback(check_ins, said, local_date(now, zone))


def _whole(value: str | None) -> int | None:
    """An answer as a number; a decimal counts as the whole number below it, as replies do."""
    try:
        return int(float(value or ""))
    except ValueError:
        return None
