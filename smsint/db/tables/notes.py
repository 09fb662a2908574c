"""What patients keep with us in their own words, and the points that their check-ins earn."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, sealed


class PersonalNote(SQLModel, table=True):
    """A plan, a reason, a goal: the patient's own words. The newest counts, older ones stay."""

    __tablename__ = "personal_note"
    __table_args__ = (Index("ix_personal_note_enrollment", "enrollment_id", "name", "id"),)

    id: int = growing_id()
    enrollment_id: str = Field(foreign_key="enrollment.id")
    name: str
    """What it is, as texts name it: ``plan``, ``reason``, ``goal``."""
    words: bytes = sealed()
    message_sid: str | None = None
    """The text that it came with; none when staff wrote it down."""
    at: datetime = instant()


class IncentiveEntry(SQLModel, table=True):
    """One settled check-in day of the incentive ledger. Recorded only: nothing is paid out."""

    __tablename__ = "incentive_entry"
    __table_args__ = (
        UniqueConstraint("enrollment_id", "on"),
        CheckConstraint("points >= 0 AND balance >= 0", name="never_negative"),
    )

    id: int = growing_id()
    enrollment_id: str = Field(foreign_key="enrollment.id")
    on: date
    """The patient's local date of the check-in."""
    points: int
    """Earned on that day."""
    balance: int
    """Everything earned up to and including that day."""
    reason: str
    """answered, restored, missed"""
    at: datetime = instant()
