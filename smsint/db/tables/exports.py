"""Exports that were asked for over the API, and their files until they expire."""

from datetime import date, datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import instant, partial_index, sealed
from smsint.db.types import str_enum
from smsint.domain.states import ExportStatus


class ExportJob(SQLModel, table=True):
    """One export: who asked for what, and how far it is."""

    __tablename__ = "export_job"
    __table_args__ = (
        partial_index(
            "ix_export_job_waiting", "requested_at", where="status IN ('queued', 'running')"
        ),
        Index("ix_export_job_expires", "expires_at"),
    )

    id: str = Field(primary_key=True)
    actor: str
    site_id: str | None = Field(default=None, foreign_key="site.id")
    """None: everybody."""
    profile: str
    format: str
    from_on: date | None = None
    to_on: date | None = None
    reason: bytes | None = sealed(default=None)
    status: ExportStatus = Field(
        default=ExportStatus.QUEUED, sa_type=str_enum(ExportStatus, "status")
    )
    tries: int = 0
    requested_at: datetime = instant()
    heartbeat_at: datetime | None = instant(default=None)
    """When the worker that makes it last said so; a silent one has died."""
    finished_at: datetime | None = instant(default=None)
    expires_at: datetime | None = instant(default=None)
    table_name: str | None = None
    """The table that is being written."""
    rows: int = 0
    bytes: int = Field(default=0, sa_type=BigInteger)
    """Of the archive."""
    sha256: str | None = None


class ExportPart(SQLModel, table=True):
    """A piece of an archive: in the database, so that any process on any machine can hand it out."""

    __tablename__ = "export_part"

    export_id: str = Field(primary_key=True, foreign_key="export_job.id")
    n: int = Field(primary_key=True)
    data: bytes = sealed()
    """Base64 of at most a quarter of a megabyte."""
