"""Keeping what patients tell us in their own words: a plan, a reason, a goal."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, insert, select
from sqlmodel import Session

from smsint.db.tables import PersonalNote, table
from smsint.domain.notes import tidy
from smsint.services.runtime import Runtime

_NOTE = table(PersonalNote)
_WORDS = "personal_note.words"

Sealed = dict[str, dict[str, bytes]]
"""The newest note of each name by enrollment, as it is stored."""


def save_note(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    name: str,
    words: str,
    *,
    message_sid: str | None,
    now: datetime,
) -> None:
    """Keeps a note beside the older ones of its name; words without content are no note."""
    kept = tidy(words)
    if kept:
        session.execute(
            insert(_NOTE).values(
                enrollment_id=enrollment_id,
                name=name,
                words=runtime.vault.seal(_WORDS, kept),
                message_sid=message_sid,
                at=now,
            )
        )


def newest_notes(session: Session, enrollment_ids: Collection[str]) -> Sealed:
    """What each enrollment told us last, by name, still sealed. One statement."""
    latest = (
        select(func.max(_NOTE.c.id))
        .where(_NOTE.c.enrollment_id.in_(enrollment_ids))
        .group_by(_NOTE.c.enrollment_id, _NOTE.c.name)
    )
    found: Sealed = {}
    for row in session.execute(select(_NOTE).where(_NOTE.c.id.in_(latest))):
        found.setdefault(row.enrollment_id, {})[row.name] = row.words
    return found


def opened(runtime: Runtime, words: bytes) -> str:
    """A note as the patient wrote it. Raises UnreadableField."""
    return runtime.vault.open(_WORDS, words)


def notes_for(session: Session, runtime: Runtime, enrollment_id: str) -> dict[str, str]:
    """The newest note of each name, for staff; reading it is reading the conversation: audit it."""
    sealed = newest_notes(session, [enrollment_id]).get(enrollment_id, {})
    return {name: opened(runtime, words) for name, words in sealed.items()}
