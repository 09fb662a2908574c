"""Sites, patients, their numbers over time, what they consented to, and their enrollments."""

from datetime import date, datetime, time

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from smsint.db.tables.base import growing_id, instant, json, partial_index, reference, sealed
from smsint.db.types import str_enum
from smsint.domain.states import EnrollmentStatus, TextingStatus

_LANGUAGE = "language IN ('en', 'es')"


class Site(SQLModel, table=True):
    """A clinic, or one of its places; nobody sees another site's patients."""

    id: str = Field(primary_key=True)
    name: str = Field(unique=True)
    time_zone: str
    created_at: datetime = instant()


class Patient(SQLModel, table=True):
    """A person. The clinic's own identifier and the name are sealed; the study id is random."""

    __table_args__ = (
        UniqueConstraint("site_id", "external_index"),
        CheckConstraint(_LANGUAGE, name="language"),
    )

    id: str = Field(primary_key=True)
    site_id: str = Field(foreign_key="site.id")
    study_id: str = Field(unique=True)
    external_id: bytes = sealed()
    external_index: bytes
    """Blind index of the clinic's identifier, for look-ups and uniqueness."""
    first_name: bytes | None = sealed(default=None)
    language: str
    created_at: datetime = instant()


class Number(SQLModel, table=True):
    """A phone number. Opting out belongs to it, not to a person: a phone may be shared."""

    __table_args__ = (
        CheckConstraint(
            "(texting = 'opted_out') = (opted_out_at IS NOT NULL)", name="opted_out_has_a_time"
        ),
    )

    id: int = growing_id()
    phone: bytes = sealed()
    phone_index: bytes = Field(unique=True)
    """Blind index of the E.164 number."""
    texting: TextingStatus = Field(
        default=TextingStatus.ON,
        sa_type=str_enum(TextingStatus, "texting"),
    )
    texting_reason: str | None = None
    opted_out_at: datetime | None = instant(default=None)
    confirmed_at: datetime | None = instant(default=None)
    """When the one confirmation of this opt-out was queued."""
    safety_hold_at: datetime | None = instant(default=None)
    """Words of acute crisis came, and nobody has taken the alert: the programme's texts wait."""
    failures: int = 0
    """Deliveries that failed in a row."""
    unreachable_since: datetime | None = instant(default=None)
    created_at: datetime = instant()


class PatientNumber(SQLModel, table=True):
    """Which number a patient had from when to when: people change numbers twice a year."""

    __tablename__ = "patient_number"
    __table_args__ = (
        partial_index(
            "uq_patient_number_current", "patient_id", where="to_at IS NULL", unique=True
        ),
        Index("ix_patient_number_number", "number_id", "to_at"),
    )

    id: int = growing_id()
    patient_id: str = Field(foreign_key="patient.id")
    number_id: int = reference("number.id")
    from_at: datetime = instant()
    to_at: datetime | None = instant(default=None)
    doubted_at: datetime | None = instant(default=None)
    """When somebody who has the phone said that it is not the patient's."""
    ended_as: str | None = None
    """``wrong_number`` when staff confirmed it; none for an ordinary change of numbers."""


class ConsentEvent(SQLModel, table=True):
    """One entry of the consent ledger; entries are added, never changed."""

    __tablename__ = "consent_event"
    __table_args__ = (Index("ix_consent_event_number", "number_id", "at"),)

    id: int = growing_id()
    number_id: int = reference("number.id")
    patient_id: str | None = Field(default=None, foreign_key="patient.id", index=True)
    kind: str
    """granted, opted_out, opted_in, held, released"""
    method: str
    """written, verbal, electronic, text, told_to_staff, carrier"""
    obtained_by: str | None = None
    text_version: str | None = None
    sms_risk_acknowledged_at: datetime | None = instant(default=None)
    message_sid: str | None = None
    note: bytes | None = sealed(default=None)
    at: datetime = instant()
    recorded_at: datetime = instant()


class Enrollment(SQLModel, table=True):
    """A patient in a protocol: version and arm pinned, preferences editable."""

    __table_args__ = (
        CheckConstraint(_LANGUAGE, name="language"),
        CheckConstraint("window_start < window_end", name="window"),
        CheckConstraint("(status = 'ended') = (ended_at IS NOT NULL)", name="ended_has_a_time"),
        partial_index(
            "uq_enrollment_active",
            "patient_id",
            "protocol_id",
            where="status <> 'ended'",
            unique=True,
        ),
        Index("ix_enrollment_patient", "patient_id"),
        Index("ix_enrollment_site", "site_id", "id"),
        Index("ix_enrollment_newest", "site_id", "created_at", "id"),
        Index("ix_enrollment_updated", "updated_at"),
        partial_index(
            "ix_enrollment_paused_until", "paused_until", where="paused_until IS NOT NULL"
        ),
    )

    id: str = Field(primary_key=True)
    patient_id: str = Field(foreign_key="patient.id")
    site_id: str = Field(foreign_key="site.id")
    protocol_id: str
    protocol_version: str
    library_hash: str
    arm: str
    arm_probability: float
    """1 where nothing was drawn."""
    arm_source: str = Field(default="only", sa_column_kwargs={"server_default": "only"})
    """``only`` (the protocol has one arm), ``list`` (allotted here), ``given`` (by the study)."""
    arm_code: str | None = None
    """The letter that stands for the arm wherever the study is blinded."""
    strata: dict[str, str] = json(default_factory=dict, sa_column_kwargs={"server_default": "{}"})
    """The declared fields by which arms are allotted."""
    seed: str
    """The start of every random draw made for this enrollment."""
    status: EnrollmentStatus = Field(
        default=EnrollmentStatus.ACTIVE,
        sa_type=str_enum(EnrollmentStatus, "status"),
    )
    start_on: date
    end_on: date | None = None
    time_zone: str
    window_start: time
    window_end: time
    days: list[str] = json(default_factory=list)
    frequency: str | None = None
    discreet: bool = True
    language: str
    thresholds: dict[str, int] = json(
        default_factory=dict, sa_column_kwargs={"server_default": "{}"}
    )
    """By item: where this person's answers begin to be of concern, where staff set it."""
    paused_until: datetime | None = instant(default=None)
    taken_over_until: datetime | None = instant(default=None)
    """Staff are talking: automation is held until then."""
    status_reason: bytes | None = sealed(default=None)
    ended_at: datetime | None = instant(default=None)
    created_at: datetime = instant()
    updated_at: datetime = instant()
