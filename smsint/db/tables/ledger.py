"""The send ledger: texts to send, attempts to send them, what the provider said of them."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, partial_index, reference, sealed
from smsint.db.types import str_enum
from smsint.domain.kinds import MessageKind
from smsint.domain.states import DeliveryStatus, OutboxState


class OutboxMessage(SQLModel, table=True):
    """One text. ``domain/sending.py`` owns its states; every change compares the claim's token."""

    __tablename__ = "outbox_message"
    __table_args__ = (
        # Partial: with two million sent rows behind it, an index on (due_at) alone cost 1.5 s
        # per empty tick, this one 0.02 ms (docs/performance.md).
        partial_index("ix_outbox_due", "lane", "due_at", where="state = 'due'"),
        # At most one attempt per number whose outcome nobody knows: otherwise two identical
        # texts could be told apart neither by us nor in the provider's list.
        partial_index(
            "uq_outbox_unresolved",
            "number_id",
            where="state IN ('claimed', 'in_doubt')",
            unique=True,
        ),
        partial_index("ix_outbox_unresolved", "judge_at", where="state IN ('claimed', 'in_doubt')"),
        partial_index("ix_outbox_number_due", "number_id", where="state = 'due'"),
        Index("ix_outbox_enrollment", "enrollment_id", "due_at"),
        partial_index(
            "ix_outbox_replies", "number_id", "created_at", where="in_reply_to IS NOT NULL"
        ),
        Index("ix_outbox_updated", "updated_at", "id"),
        partial_index(
            "uq_outbox_provider_sid", "provider_sid", where="provider_sid IS NOT NULL", unique=True
        ),
        CheckConstraint("(state = 'claimed') <= (token IS NOT NULL)", name="claimed_has_a_token"),
        CheckConstraint("(state = 'sent') <= (provider_sid IS NOT NULL)", name="sent_has_a_sid"),
        CheckConstraint("segments BETWEEN 1 AND 12", name="segments"),
    )

    id: int = growing_id()
    number_id: int = reference("number.id")
    enrollment_id: str | None = Field(default=None, foreign_key="enrollment.id")
    decision_point_id: int | None = reference("decision_point.id", default=None, unique=True)
    """Unique: one decision makes at most one text, whatever runs twice."""
    in_reply_to: str | None = Field(default=None, foreign_key="inbound_message.message_sid")
    kind: MessageKind = Field(sa_type=str_enum(MessageKind, "kind"))
    lane: int
    """0: answers to the patient's own text, ahead of everything; 1: the programme."""
    priority: int
    track_id: str | None = None
    occurrence_on: date | None = None
    template_id: str | None = None
    variant: int | None = None
    library_hash: str | None = None
    question_key: str | None = None
    """The question that this text opens when it has been sent."""
    language: str
    written_by: str | None = None
    """Who of the staff wrote it; none for what the service says by itself."""
    body: bytes = sealed()
    encoding: str
    segments: int
    state: OutboxState = Field(
        default=OutboxState.DUE,
        sa_type=str_enum(OutboxState, "state"),
    )
    reason: str | None = None
    due_at: datetime = instant()
    planned_at: datetime = instant()
    """The first due time; ``due_at`` moves when a text waits for a gap or a window."""
    expires_at: datetime = instant()
    token: str | None = None
    """Of the latest claim: 128 random bits in hex."""
    claimed_at: datetime | None = instant(default=None)
    judge_at: datetime | None = instant(default=None)
    """When the reconciler may next look at an unresolved attempt."""
    empty_lists: int = 0
    """How often the provider's list did not know the text, at least 60 s apart."""
    attempts: int = 0
    provider_sid: str | None = None
    sent_at: datetime | None = instant(default=None)
    delivery_status: DeliveryStatus | None = Field(
        default=None,
        sa_type=str_enum(DeliveryStatus, "delivery_status"),
    )
    error_code: int | None = None
    retry_of: int | None = reference("outbox_message.id", default=None)
    """The text that this one repeats, because its delivery failed for a passing reason."""
    retries: int = 0
    created_at: datetime = instant()
    updated_at: datetime = instant()


class Attempt(SQLModel, table=True):
    """One try to hand a text to the provider. Its token is in the status callback's address."""

    id: int = growing_id()
    outbox_id: int = reference("outbox_message.id")
    token: str = Field(unique=True)
    claimed_at: datetime = instant()
    start_by: datetime = instant()
    """No request may start after this: whoever must be sure of silence waits until then."""
    finished_at: datetime | None = instant(default=None)
    outcome: str | None = None
    """accepted, refused, unclear, lapsed"""
    code: int | None = None
    provider_sid: str | None = None


class DeliveryEvent(SQLModel, table=True):
    """Everything the provider ever said of a text, in the order it arrived; never changed."""

    __tablename__ = "delivery_event"
    __table_args__ = (UniqueConstraint("provider_sid", "status", "error_code"),)

    id: int = growing_id()
    outbox_id: int | None = reference("outbox_message.id", default=None)
    provider_sid: str
    status: str
    error_code: int = 0
    received_at: datetime = instant()


class Sender(SQLModel, table=True):
    """The pace and the circuit breaker of one sender."""

    name: str = Field(primary_key=True)
    next_slot_at: datetime = instant()
    """When the next segment may leave: the token bucket of all processes."""
    open_since: datetime | None = instant(default=None)
    """The account or sender is refused: nothing is claimed but a probe."""
    probe_at: datetime | None = instant(default=None)
    reason: str | None = None
