"""What the schema itself refuses, whatever the program does: each row of the table is one attempt."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError, StatementError
from sqlmodel import Session

from smsint.db.tables import (
    Attempt,
    DecisionPoint,
    Enrollment,
    InboundMessage,
    Number,
    OutboxMessage,
    PatientNumber,
    Task,
    TrackCursor,
    table,
)
from tests.builders import ANA, BEN, Clinic
from tests.support.clock import START
from tests.support.spine import Spine

OUTBOX, NUMBER, ENROLLMENT = table(OutboxMessage), table(Number), table(Enrollment)
POINT, CURSOR, INBOUND = table(DecisionPoint), table(TrackCursor), table(InboundMessage)
HAS, TASK = table(PatientNumber), table(Task)


def again(session: Session, model: Any, **changes: Any) -> None:
    """Inserts a copy of the table's first row, with changes."""
    row = session.execute(select(model).limit(1)).one()._asdict()
    if "id" in row and isinstance(row["id"], int):
        del row["id"]
    session.execute(insert(model).values(row | changes))


def change(model: Any, **values: Any) -> Callable[[Session], object]:
    return lambda session: session.execute(update(model).values(values))


def copy(model: Any, **values: Any) -> Callable[[Session], object]:
    return lambda session: again(session, model, **values)


def _twice_unresolved(session: Session) -> None:
    for state in ("claimed", "in_doubt"):
        again(session, OUTBOX, state=state, token=state, decision_point_id=None, provider_sid=None)


VIOLATIONS: dict[str, Callable[[Session], object]] = {
    "the same inbound text twice": copy(INBOUND),
    "two decisions about one occurrence": copy(POINT),
    "two texts for one decision": copy(OUTBOX, state="due", provider_sid=None),
    "two texts with one provider id": copy(OUTBOX, decision_point_id=None),
    "two unresolved attempts to one number": _twice_unresolved,
    "a claim without a token": change(OUTBOX, state="claimed", token=None),
    "sent without the provider's id": change(OUTBOX, provider_sid=None),
    "a state that does not exist": lambda s: s.connection().exec_driver_sql(
        "UPDATE outbox_message SET state = 'maybe'"
    ),
    "a kind that does not exist": lambda s: s.connection().exec_driver_sql(
        "UPDATE outbox_message SET kind = 'spam'"
    ),
    "a text of no segments": change(OUTBOX, segments=0),
    "a text of thirteen segments": change(OUTBOX, segments=13),
    "a text to a number that does not exist": change(OUTBOX, number_id=999),
    "opted out without a time": change(NUMBER, texting="opted_out", opted_out_at=None),
    "a time of opting out, and not opted out": change(NUMBER, texting="on", opted_out_at=START),
    "one number twice": copy(NUMBER),
    "two numbers at once for one patient": copy(HAS),
    "two cursors for one track": copy(CURSOR),
    "a cursor with a date and no time": change(CURSOR, next_on=date(2027, 3, 1), next_at=None),
    "a window that ends before it starts": change(
        ENROLLMENT, window_start=time(20), window_end=time(9)
    ),
    "ended without a time": change(ENROLLMENT, status="ended", ended_at=None),
    "a language we do not speak": change(ENROLLMENT, language="fr"),
    "two running enrollments in one protocol": copy(ENROLLMENT, id="enr_other"),
    "an unavailable decision without a reason": change(POINT, available=False, reason=None),
    "a decision of probability nought": change(POINT, probability=0.0),
    "a claimed task without an owner": change(TASK, status="claimed", owner_id=None),
    "a resolved task without an outcome": change(TASK, status="resolved", outcome=None),
    "two open tasks for the same need": copy(TASK, id="task_other"),
    "a time without a zone": change(OUTBOX, due_at=START.replace(tzinfo=None)),
}


@pytest.fixture
def lived(spine: Spine, clinic: Clinic) -> Spine:
    """A database with a row in every table that the violations touch."""
    clinic.enroll(BEN)
    clinic.enroll(ANA)
    spine.turn()
    spine.clock.advance(hours=2)
    spine.turn()
    spine.says("+12125550102", "Can somebody call me about my car?")
    with spine.runtime.database.write() as session:  # the first text is one of the programme
        session.execute(table(Attempt).delete())
        session.execute(OUTBOX.delete().where(OUTBOX.c.decision_point_id.is_(None)))
    return spine


@pytest.mark.parametrize("violation", VIOLATIONS)
def test_the_schema_refuses(lived: Spine, violation: str) -> None:
    def attempt() -> None:
        with lived.runtime.database.write() as session:
            VIOLATIONS[violation](session)

    with pytest.raises((DBAPIError, StatementError)):
        attempt()


def test_the_untouched_copy_of_a_row_would_be_accepted(lived: Spine) -> None:
    """So the refusals above are about what they change."""
    with lived.runtime.database.write() as session:
        again(session, OUTBOX, decision_point_id=None, provider_sid="SM" + "9" * 32)
        again(session, INBOUND, message_sid="SM" + "9" * 32)
        again(session, NUMBER, phone_index=b"another")
