"""How people take part: counters of each local day, when to look again, and what is asked of whom."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, json, partial_index


class EngagementDay(SQLModel, table=True):
    """What happened between one enrollment and us on one local day; moves with the events.

    Texts and what became of them count on the day they were sent, replies on the day of the prompt
    that they answer, so that the two can be divided; inbound texts count on the day they came.
    """

    __tablename__ = "engagement_day"
    # Clustered by person: a sweep reads the days of one enrollment from one place.
    __table_args__ = ({"sqlite_with_rowid": False},)

    enrollment_id: str = Field(primary_key=True, foreign_key="enrollment.id")
    on: date = Field(primary_key=True)
    """The patient's local day, in the zone that is stored for the enrollment."""
    sent: int = 0
    """Texts that the provider took."""
    delivered: int = 0
    undelivered: int = 0
    prompts: int = 0
    """Texts that ask something, less those known not to have arrived; what was replied to arrived."""
    answered: int = 0
    """Prompts of this day with an answer that was understood."""
    not_understood: int = 0
    """Prompts of this day with a reply, and none that was understood."""
    inbound: int = 0
    unprompted: int = 0
    """Of the inbound texts, those that came while nothing was asked."""
    latency_s: int = 0
    """Seconds from prompt to first reply, summed over the prompts of this day with a reply."""


class Engagement(SQLModel, table=True):
    """When to look at an enrollment again, and the latest score for ordering the list."""

    __table_args__ = (
        partial_index(
            "ix_engagement_next_sweep", "next_sweep_at", where="next_sweep_at IS NOT NULL"
        ),
    )

    enrollment_id: str = Field(primary_key=True, foreign_key="enrollment.id")
    next_sweep_at: datetime | None = instant(default=None)
    """None: ended, never again."""
    reachable_since: datetime | None = instant(default=None)
    """Silence counts from here at the earliest: a pause, a hold or an opt-out was seen before."""
    contacted_at: datetime | None = instant(default=None)
    """Staff know how the person is: what counters and clinic said before is dealt with."""
    flagged: bool = False
    """A flag is open: the next text from this person is looked at once."""
    score: float = 0.0
    components: dict[str, Any] = json(default_factory=dict)
    """What the score is the sum of."""
    scored_at: datetime | None = instant(default=None)


class RuleOverride(SQLModel, table=True):
    """Other thresholds of one rule, for a whole site or for one enrollment; the latter wins."""

    __tablename__ = "rule_override"
    __table_args__ = (
        partial_index(
            "uq_rule_override_site", "site_id", "rule", where="site_id IS NOT NULL", unique=True
        ),
        partial_index(
            "uq_rule_override_enrollment",
            "enrollment_id",
            "rule",
            where="enrollment_id IS NOT NULL",
            unique=True,
        ),
        CheckConstraint("(site_id IS NULL) <> (enrollment_id IS NULL)", name="one_scope"),
    )

    id: int = growing_id()
    site_id: str | None = Field(default=None, foreign_key="site.id")
    enrollment_id: str | None = Field(default=None, foreign_key="enrollment.id")
    rule: str
    changes: dict[str, Any] = json(default_factory=dict)
    """Keys of ``domain.rules.RuleChange``."""
    set_by: str
    set_at: datetime = instant()
