"""What becomes true by the passing of time alone: pauses end, questions close, old keys go."""

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, update
from sqlmodel import Session

from smsint.db.tables import Enrollment, IdempotencyKey, Question, StaffSession, table
from smsint.domain.states import EnrollmentStatus, QuestionStatus
from smsint.services.library_archive import keep_library
from smsint.services.runtime import Runtime

KEYS_KEPT = timedelta(hours=24)
SESSIONS_KEPT = timedelta(hours=12)
_ENROLLMENT, _QUESTION = table(Enrollment), table(Question)
_KEY, _SESSION = table(IdempotencyKey), table(StaffSession)
# Made once: to build a statement costs more than to run one that finds nothing.
_FORGET_KEYS = delete(_KEY).where(_KEY.c.created_at < bindparam("before"))
_FORGET_SESSIONS = delete(_SESSION).where(_SESSION.c.created_at < bindparam("before"))
_END_PAUSES = (
    update(_ENROLLMENT)
    .where(
        _ENROLLMENT.c.status == EnrollmentStatus.PAUSED,
        _ENROLLMENT.c.paused_until <= bindparam("now"),
    )
    .values(
        status=EnrollmentStatus.ACTIVE,
        paused_until=None,
        status_reason=bindparam("why"),
        updated_at=bindparam("now"),
    )
)
_CLOSE_QUESTIONS = (
    update(_QUESTION)
    .where(_QUESTION.c.status == QuestionStatus.OPEN, _QUESTION.c.expires_at <= bindparam("now"))
    .values(status=QuestionStatus.EXPIRED, closed_at=bindparam("now"))
)


def keep_house(runtime: Runtime, *, now: datetime) -> None:
    """Ends pauses that are over, closes questions nobody answered, forgets what may be forgotten."""
    with runtime.database.write() as session:
        keep_library(session, runtime.library, now=now)
        end_pauses(session, runtime, now=now)
        close_questions(session, now=now)
        session.connection().execute(_FORGET_KEYS, {"before": now - KEYS_KEPT})
        session.connection().execute(_FORGET_SESSIONS, {"before": now - SESSIONS_KEPT})


def end_pauses(session: Session, runtime: Runtime, *, now: datetime) -> None:
    """Whoever was paused until now is active again."""
    why = runtime.vault.seal("enrollment.status_reason", "pause_over")
    session.connection().execute(_END_PAUSES, {"now": now, "why": why})


def close_questions(session: Session, *, now: datetime) -> None:
    """A question that nobody answered in its time waits no longer."""
    session.connection().execute(_CLOSE_QUESTIONS, {"now": now})
