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
        # What a randomized decision cannot be analyzed without (positivity, and the draw itself).
        CheckConstraint(
            "draw IS NULL OR (policy IS NOT NULL AND probability < 1 AND draw >= 0 AND draw < 1)",
            name="randomized",
        ),
        # What a policy learns from, and what its monitor reads: rows that were drawn, no others.
        partial_index(
            "ix_decision_point_drawn", "track_id", "decided_at", where="draw IS NOT NULL"
        ),
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
    """Of the action that was taken; 1 where nothing was drawn."""
    seed: str | None = None
    """What the draw is made of besides the enrollment's seed."""
    library_hash: str
    covariates: dict[str, Any] = json(default_factory=dict)
    """What was known just before a randomized decision, frozen."""
    protocol_version: str | None = None
    """Of the protocol that decided: the version of the decision rule."""
    policy: str | None = None
    """``fixed``, ``table`` or ``thompson``; none where the track decides nothing at random."""
    policy_version: str | None = None
    """Of a learning policy the number of the update, 0 before the first; else the protocol's."""
    action: str | None = None
    """``send``, ``none``, or the name of another action; ``none`` when unavailable."""
    draw: float | None = None
    """The uniform number in [0, 1) that chose among the actions; none where nothing was drawn."""
    probabilities: list[list[Any]] | None = json(default=None)
    """Of each action, in sum 1, as pairs in the order of the draw (a JSON object of PostgreSQL's has
    none)."""
    treatment: bool = Field(default=False, sa_column_kwargs={"server_default": "0"})
    """Whether the action is another than the policy's first one, its control."""
    treatment_probability: float | None = None
    """That ``treatment`` was to be true; none where nothing was drawn."""
    outcome: str | None = None
    """What is observed after it, such as ``replied`` or ``answered:dose=yes``."""
    outcome_from: datetime | None = instant(default=None)
    """When the outcome's window opens."""
    window: int | None = None
    """How long it stays open, in seconds."""
