"""What staff write on the console: notes about a patient, and replies kept for use again."""

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, sealed


class StaffNote(SQLModel, table=True):
    """What a member of staff wrote down about a patient; notes are added, never changed."""

    __tablename__ = "staff_note"
    __table_args__ = (Index("ix_staff_note_enrollment", "enrollment_id", "at"),)

    id: int = growing_id()
    enrollment_id: str = Field(foreign_key="enrollment.id")
    actor: str
    note: bytes = sealed()
    at: datetime = instant()


class SavedReply(SQLModel, table=True):
    """A text that the staff of a site send often. It names no patient."""

    __tablename__ = "saved_reply"

    id: str = Field(primary_key=True)
    site_id: str = Field(foreign_key="site.id", index=True)
    title: str
    body: str
    actor: str
    created_at: datetime = instant()
