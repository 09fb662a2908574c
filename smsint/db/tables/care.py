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
        partial_index("ix_alert_page", "next_page_at", where="status = 'open'"),
        partial_index(
            "ix_alert_chase",
            "acknowledged_at",
            where="status = 'acknowledged' AND outcome IS NULL AND chased_at IS NULL",
        ),
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
    due_at: datetime = instant()
    """Somebody must have taken it by then; later words of a worse kind start the clock again."""
    pages: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    """How many people were called to it; the next one is one further down the list."""
    next_page_at: datetime = instant()
    page_error: str | None = None
    """Why the latest call did not reach anybody, in words; none when it did."""
    outcome: str | None = None
    """How it ended, once somebody was in touch."""
    outcome_at: datetime | None = instant(default=None)
    outcome_by: str | None = None
    note: bytes | None = sealed(default=None)
    chased_at: datetime | None = instant(default=None)
    """When it went on the worklist, because nobody had said how it ended."""


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
    kind: str = Field(default="disengagement", sa_column_kwargs={"server_default": "disengagement"})
    """disengagement, clinic, or reachability: a phone in trouble is no sign of drifting away."""
    sentence: str
    inputs: dict[str, Any] = json(default_factory=dict)
    """The values that the rule saw."""
    thresholds: dict[str, Any] = json(
        default_factory=dict, sa_column_kwargs={"server_default": "{}"}
    )
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
        partial_index("ix_task_overdue", "due_at", where="status <> 'resolved'"),
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
    rung: str | None = None
    """The step of the outreach ladder that is next."""
    tries: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    """Attempts to reach the person."""
    snoozed_until: datetime | None = instant(default=None)
    raised_at: datetime | None = instant(default=None)
    """When it was found overdue and the lead was told."""
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
    confirmed_at: datetime | None = instant(default=None)
    """When the clinic last reported it again: of several schedules, the latest counts."""
