"""Who may use the service, what they did, and how the service itself is doing."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from smsint.db.tables.base import instant, json, sealed
from smsint.db.types import str_enum
from smsint.domain.states import Role


class Staff(SQLModel, table=True):
    """A person who signs in."""

    id: str = Field(primary_key=True)
    email: str = Field(unique=True)
    name: str
    role: Role = Field(sa_type=str_enum(Role, "role"))
    site_id: str | None = Field(default=None, foreign_key="site.id")
    """None for roles that belong to no site."""
    password_hash: str
    totp_secret: bytes = sealed()
    totp_last_step: int = 0
    """A one-time code is accepted once."""
    failed_sign_ins: int = 0
    locked_until: datetime | None = instant(default=None)
    seen_at: datetime | None = instant(default=None)
    """When this person last used the console, as exactly as ``domain.sign_in.SEEN_EVERY``."""
    disabled_at: datetime | None = instant(default=None)
    created_at: datetime = instant()


class StaffSession(SQLModel, table=True):
    """A sign-in; the cookie holds the secret, the row only its hash."""

    __tablename__ = "staff_session"

    secret_hash: bytes = Field(primary_key=True)
    staff_id: str = Field(foreign_key="staff.id", index=True)
    created_at: datetime = instant()
    seen_at: datetime = instant()
    since_at: datetime | None = instant(default=None)
    """When this person was last here before; what happened since then is news to them."""
    device: str | None = None
    """Browser and system in plain words, so that somebody knows their own sign-ins."""


class ApiToken(SQLModel, table=True):
    """A secret for a program; only its hash is kept."""

    __tablename__ = "api_token"

    id: str = Field(primary_key=True)
    name: str
    role: Role = Field(sa_type=str_enum(Role, "role"))
    site_id: str | None = Field(default=None, foreign_key="site.id")
    secret_hash: bytes
    created_at: datetime = instant()
    expires_at: datetime | None = instant(default=None)
    revoked_at: datetime | None = instant(default=None)


class AuditEvent(SQLModel, table=True):
    """Who did or read what. Each row's hash covers the row before it, with a key kept elsewhere."""

    __tablename__ = "audit_event"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: datetime = instant()
    actor: str
    action: str
    subject: str
    detail: dict[str, Any] = json(default_factory=dict)
    hash: bytes


class AuditHead(SQLModel, table=True):
    """The end of the audit chain; locking it puts the writers in a row."""

    __tablename__ = "audit_head"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    last_id: int
    hash: bytes


class IdempotencyKey(SQLModel, table=True):
    """The first answer to a request that may be repeated."""

    __tablename__ = "idempotency_key"

    owner: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    fingerprint: bytes
    status: int
    location: str | None = None
    body: bytes = sealed()
    created_at: datetime = instant(index=True)


class Tick(SQLModel, table=True):
    """When each recurring piece of work last ran, for ``/readyz``."""

    name: str = Field(primary_key=True)
    last_at: datetime = instant()
    last_error: str | None = None


class ServiceState(SQLModel, table=True):
    """Facts about the whole installation, such as a hold after a restore."""

    __tablename__ = "service_state"

    key: str = Field(primary_key=True)
    value: str
    updated_at: datetime = instant()
