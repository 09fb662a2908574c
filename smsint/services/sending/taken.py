"""What follows when the provider took texts: their questions open, and the circuit closes."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session

from smsint.db import outbox
from smsint.db.bulk import insert_rows
from smsint.db.tables import Question, table
from smsint.domain.questions import Question as Asked
from smsint.domain.states import QuestionStatus
from smsint.services.library_archive import pinned
from smsint.services.reactions import Text
from smsint.services.runtime import Runtime


def took(session: Session, runtime: Runtime, rows: Sequence[Text]) -> None:
    """What follows when the provider took texts: their questions open, and the circuit closes."""
    if not rows:
        return
    outbox.close_circuit(session, runtime.program.sender)
    questions = [
        _question(row, question)
        for row in rows
        if row.question_key is not None
        for question in questions_of(_questions(runtime, row), row.question_key)
    ]
    insert_rows(session, table(Question), questions)


def _questions(runtime: Runtime, row: Text) -> Mapping[str, Asked]:
    """Those of the library that the text is from."""
    return pinned(runtime, row.library_hash or runtime.library.hash).library.questions


def questions_of(questions: Mapping[str, Asked], key: str | None) -> list[Asked]:
    """Everything that a text asks: its question, and those that the question brings along."""
    first = questions.get(key or "")
    keys = dict.fromkeys((first.id, *first.also)) if first else {}
    return [questions[name] for name in keys if name in questions]


def _question(row: Text, question: Asked) -> dict[str, Any]:
    return {
        "enrollment_id": row.enrollment_id,
        "outbox_id": row.id,
        "question_key": question.id,
        "item": question.item,
        "status": QuestionStatus.OPEN,
        "asked_at": row.claimed_at,
        "expires_at": row.claimed_at + question.open_for,
    }
