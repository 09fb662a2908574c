"""What patients texted, what was asked of them, and what they answered."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, json, partial_index, reference, sealed
from smsint.db.types import BigId, str_enum
from smsint.domain.states import QuestionStatus


class InboundMessage(SQLModel, table=True):
    """One text that reached us. Its provider id is the key: a replay changes nothing."""

    __tablename__ = "inbound_message"
    __table_args__ = (
        Index("ix_inbound_enrollment", "enrollment_id", "received_at"),
        Index("ix_inbound_number", "number_id", "received_at"),
        Index("ix_inbound_recorded", "recorded_at"),
    )

    message_sid: str = Field(primary_key=True)
    number_id: int = reference("number.id")
    enrollment_id: str | None = Field(default=None, foreign_key="enrollment.id")
    """None when the sender is unknown, or the phone is shared: never guessed."""
    body: bytes = sealed()
    num_media: int = 0
    question_id: int | None = Field(default=None, sa_type=BigId)
    """The question that was open when it came; none: it was unprompted."""
    opt_out_type: str | None = None
    understanding: bytes = sealed()
    """What was concluded, with the words that led to it, as JSON."""
    effects: list[str] = json(default_factory=list)
    digest: bytes | None = None
    """Blind index of the folded words: the same text again is recognized without opening it."""
    source: str
    """webhook, or list when the provider's list had to tell us"""
    received_at: datetime = instant()
    recorded_at: datetime = instant()


class Question(SQLModel, table=True):
    """An open prompt: asked when its text was sent."""

    __table_args__ = (
        # One text may ask several things; each is asked once.
        UniqueConstraint("outbox_id", "question_key"),
        partial_index("ix_question_open", "enrollment_id", "asked_at", where="status = 'open'"),
        Index("ix_question_enrollment", "enrollment_id", "asked_at"),
    )

    id: int = growing_id()
    enrollment_id: str = Field(foreign_key="enrollment.id")
    outbox_id: int = reference("outbox_message.id")
    question_key: str
    item: str
    status: QuestionStatus = Field(
        default=QuestionStatus.OPEN,
        sa_type=str_enum(QuestionStatus, "status"),
    )
    asked_at: datetime = instant()
    expires_at: datetime = instant()
    reprompted_at: datetime | None = instant(default=None)
    closed_at: datetime | None = instant(default=None)


class Answer(SQLModel, table=True):
    """A self-report bound to the question that it answers; a correction is a further row."""

    __table_args__ = (Index("ix_answer_enrollment", "enrollment_id", "answered_at"),)

    id: int = growing_id()
    enrollment_id: str = Field(foreign_key="enrollment.id")
    question_id: int = reference("question.id", index=True)
    message_sid: str = Field(foreign_key="inbound_message.message_sid")
    item: str
    status: str
    """parsed, invalid, ambiguous"""
    value: str | None = None
    """None for what was not understood, and for a question that keeps the patient's own words."""
    corrects: int | None = reference("answer.id", default=None)
    """The answer that this one takes the place of; of a chain the last one counts."""
    answered_at: datetime = instant()
