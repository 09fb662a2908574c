"""What asks for a human: safety alerts, flags, outreach tasks, and events at the clinic."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, json, partial_index, reference, sealed
from smsint.db.types import str_enum
from smsint.domain.states import AlertStatus, FlagStatus, TaskStatus


class Alert(SQLModel, table=True):
    """Words of crisis, until somebody has taken them."""

    __table_args__ = (
        Index("ix_alert_site", "site_id", "status", "raised_at"),
        Index("ix_alert_number", "number_id", "raised_at"),
        CheckConstraint("level IN ('acute', 'concern')", name="level"),
    )

    id: str = Field(primary_key=True)
    site_id: str | None = Field(default=None, foreign_key="site.id")
    """None for a sender whom no site knows: every site sees it."""
    number_id: int = reference("number.id")
    enrollment_id: str | None = Field(default=None, foreign_key="enrollment.id", index=True)
    message_sid: str = Field(foreign_key="inbound_message.message_sid")
    level: str
    kind: str
    evidence: bytes = sealed()
    status: AlertStatus = Field(
        default=AlertStatus.OPEN,
        sa_type=str_enum(AlertStatus, "status"),
    )
    texts: int = 1
    """How many texts of the same conversation it joins."""
    raised_at: datetime = instant()
    updated_at: datetime = instant()
    acknowledged_at: datetime | None = instant(default=None)
    acknowledged_by: str | None = None


class Flag(SQLModel, table=True):
    """A reason to look at somebody, with everything that led to it."""

    __table_args__ = (
        partial_index(
            "uq_flag_open", "enrollment_id", "rule", where="status = 'open'", unique=True
        ),
        Index("ix_flag_site", "site_id", "status", "opened_at"),
    )

    id: str = Field(primary_key=True)
    site_id: str = Field(foreign_key="site.id")
    enrollment_id: str = Field(foreign_key="enrollment.id", index=True)
    rule: str
    level: str
    sentence: str
    inputs: dict[str, Any] = json(default_factory=dict)
    library_hash: str
    status: FlagStatus = Field(
        default=FlagStatus.OPEN,
        sa_type=str_enum(FlagStatus, "status"),
    )
    opened_at: datetime = instant()
    closed_at: datetime | None = instant(default=None)
    close_reason: str | None = None


class Task(SQLModel, table=True):
    """Something that a member of staff should do for somebody, by a certain time."""

    __table_args__ = (
        Index("ix_task_site", "site_id", "status", "due_at"),
        # The same need arising again joins the open task instead of making a second one.
        partial_index(
            "uq_task_open", "number_id", "kind", where="status <> 'resolved'", unique=True
        ),
        CheckConstraint(
            "(status = 'claimed') <= (owner_id IS NOT NULL)", name="claimed_has_an_owner"
        ),
        CheckConstraint(
            "(status = 'resolved') <= (outcome IS NOT NULL)", name="resolved_has_an_outcome"
        ),
    )

    id: str = Field(primary_key=True)
    site_id: str | None = Field(default=None, foreign_key="site.id")
    number_id: int = reference("number.id")
    enrollment_id: str | None = Field(default=None, foreign_key="enrollment.id", index=True)
    flag_id: str | None = Field(default=None, foreign_key="flag.id")
    message_sid: str | None = Field(default=None, foreign_key="inbound_message.message_sid")
    kind: str
    priority: int
    reasons: list[str] = json(default_factory=list)
    status: TaskStatus = Field(
        default=TaskStatus.OPEN,
        sa_type=str_enum(TaskStatus, "status"),
    )
    owner_id: str | None = None
    outcome: str | None = None
    opened_at: datetime = instant()
    due_at: datetime = instant()
    updated_at: datetime = instant()
    resolved_at: datetime | None = instant(default=None)


class TaskEvent(SQLModel, table=True):
    """What was done about a task: claimed, attempted, noted, resolved, reopened."""

    __tablename__ = "task_event"

    id: int = growing_id()
    task_id: str = Field(foreign_key="task.id", index=True)
    kind: str
    actor: str
    note: bytes | None = sealed(default=None)
    outcome: str | None = None
    at: datetime = instant()


class ClinicEvent(SQLModel, table=True):
    """What happened at the clinic: a visit kept or missed, a dose, a test, a discharge."""

    __tablename__ = "clinic_event"
    __table_args__ = (
        Index("uq_clinic_event_once", "patient_id", "kind", "occurred_at", "value", unique=True),
    )

    id: int = growing_id()
    patient_id: str = Field(foreign_key="patient.id")
    kind: str
    occurred_at: datetime = instant()
    value: str = ""
    recorded_by: str
    recorded_at: datetime = instant()
