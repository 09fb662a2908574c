"""What each enrollment's tracks do next, and what was decided."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, json, partial_index


class TrackCursor(SQLModel, table=True):
    """The next occurrence of one track for one enrollment: the row is the schedule.

    No text is written in advance, so that enrolling costs the same for a week as for a year.
    """

    __tablename__ = "track_cursor"
    __table_args__ = (
        UniqueConstraint("enrollment_id", "track_id"),
        CheckConstraint("(next_on IS NULL) = (next_at IS NULL)", name="both_or_none"),
        # Partial: with two million finished cursors behind it an empty tick stays flat.
        partial_index("ix_track_cursor_next_at", "next_at", where="next_at IS NOT NULL"),
    )

    id: int = growing_id()
    enrollment_id: str = Field(foreign_key="enrollment.id")
    track_id: str
    next_on: date | None = None
    next_at: datetime | None = instant(default=None)
    failures: int = 0
    """Decisions in a row that raised an error; the poisoned row is set aside after five."""


class DecisionPoint(SQLModel, table=True):
    """One planned step and what was decided: a text, or the reason why not."""

    __tablename__ = "decision_point"
    __table_args__ = (
        UniqueConstraint("enrollment_id", "track_id", "occurrence_on"),
        CheckConstraint("available OR reason IS NOT NULL", name="unavailable_has_a_reason"),
        CheckConstraint("probability > 0 AND probability <= 1", name="probability"),
    )

    id: int = growing_id()
    enrollment_id: str = Field(foreign_key="enrollment.id")
    track_id: str
    occurrence_on: date
    due_at: datetime = instant()
    decided_at: datetime = instant()
    available: bool
    reason: str | None = None
    template_id: str | None = None
    variant: int | None = None
    probability: float = 1.0
    seed: str | None = None
    library_hash: str
    covariates: dict[str, Any] = json(default_factory=dict)
