"""How arms were allotted, and what the policies of randomized decisions have learnt."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, json, reference, sealed


class RandomizationList(SQLModel, table=True):
    """The locked list of one protocol: what it is made from, and its sealed seed.

    A changed scheme (arms, weights, strata, block sizes) is a list of its own with a new seed.
    """

    __tablename__ = "randomization_list"
    __table_args__ = (UniqueConstraint("protocol_id", "scheme_hash"),)

    id: int = growing_id()
    protocol_id: str
    scheme_hash: str
    scheme: dict[str, Any] = json(default_factory=dict)
    """Arms in order with their weights, strata, block sizes."""
    seed: bytes = sealed()
    """Opened to allot and to audit only: whoever knows it knows every allocation to come."""
    seed_hash: str
    """SHA-256 of the seed, hex: shows afterwards that it was never exchanged."""
    locked_at: datetime = instant()


class RandomizationStratum(SQLModel, table=True):
    """How far one stratum's list is used up. Its row puts enrollments of the stratum in a queue."""

    __tablename__ = "randomization_stratum"

    list_id: int = reference("randomization_list.id", primary_key=True)
    stratum: str = Field(primary_key=True)
    """Such as ``language=es|site=site_5c0e``; empty without stratification."""
    next_position: int


class Allocation(SQLModel, table=True):
    """One used place of a list; it is never freed and never changed."""

    __table_args__ = (
        UniqueConstraint("list_id", "stratum", "position"),
        CheckConstraint("position >= 0", name="position"),
    )

    enrollment_id: str = Field(primary_key=True, foreign_key="enrollment.id")
    list_id: int = reference("randomization_list.id")
    stratum: str
    position: int
    """From 0 within the stratum."""
    arm: str
    at: datetime = instant()


class PolicyVersion(SQLModel, table=True):
    """One update of a learning policy, also one that failed: versions are added, never changed."""

    __tablename__ = "policy_version"
    __table_args__ = (
        UniqueConstraint("protocol_id", "track_id", "version"),
        CheckConstraint("status IN ('good', 'failed')", name="status"),
    )

    id: int = growing_id()
    protocol_id: str
    track_id: str
    version: int
    status: str
    parameters: dict[str, Any] = json(default_factory=dict)
    """What the probabilities are computed from; of a failed update the last good ones."""
    observations: int
    """Decision points with a closed window that it was fitted to."""
    fitted_at: datetime = instant()
    error: str | None = None
    """The kind of error of a failed update."""
