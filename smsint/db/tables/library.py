"""Every version of the message library that was ever used, so that any text can be traced."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from smsint.db.tables.base import instant, json


class LibraryVersion(SQLModel, table=True):
    """The files of one library, word for word. Nothing in them is about a patient."""

    __tablename__ = "library_version"

    hash: str = Field(primary_key=True)
    """SHA-256 of the files, as every sent text carries it."""
    files: dict[str, str] = json(default_factory=dict)
    """The text of each TOML file by its path in the library."""
    first_used_at: datetime = instant()
