"""Who is asking, and which rows they may see."""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, String, bindparam, insert, or_, select, true
from sqlmodel import Session

from smsint.db.audit import Entry, record
from smsint.db.looks import look_up
from smsint.db.tables import ApiToken, table
from smsint.domain.states import Role
from smsint.services.runtime import Runtime

_TOKEN = table(ApiToken)
_THE_TOKEN = select(_TOKEN).where(_TOKEN.c.id == bindparam("id"))
_SHAPE = re.compile(r"smsint_(?P<id>[0-9a-f]{16})_(?P<secret>[0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Actor:
    """A person or a program, by the name that the audit log knows."""

    name: str
    """``token:<id>``, ``staff:<id>``, ``cli`` or ``service``."""
    role: Role
    site_id: str | None = None
    """None sees every site."""
    label: str = ""
    """What the token was called when it was made."""


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token that was just made; the secret is in ``token`` and nowhere else."""

    id: str
    token: str


def create_token(
    session: Session,
    runtime: Runtime,
    *,
    role: Role,
    site_id: str | None,
    name: str,
    by: str = "cli",
    now: datetime,
) -> NewToken:
    """Makes an API token. Only the hash of its 256 random bits is kept."""
    token_id, secret = runtime.entropy(8).hex(), runtime.entropy(32).hex()
    session.execute(
        insert(_TOKEN).values(
            id=token_id,
            name=name,
            role=role,
            site_id=site_id,
            secret_hash=_hash(secret),
            created_at=now,
        )
    )
    audit(session, runtime, by, "token.created", f"token:{token_id}", now, role=role.value)
    return NewToken(token_id, f"smsint_{token_id}_{secret}")


def authenticate(session: Session, token: str, *, now: datetime) -> Actor | None:
    """Whose token this is; none when it is not a token, unknown, expired or revoked."""
    match = _SHAPE.fullmatch(token)
    if match is None:
        return None
    row = next(iter(look_up(session, _THE_TOKEN, id=match["id"])), None)
    known = row.secret_hash if row else bytes(32)
    if not hmac.compare_digest(_hash(match["secret"]), known) or row is None:
        return None
    if row.revoked_at is not None or (row.expires_at is not None and row.expires_at <= now):
        return None
    return Actor(f"token:{row.id}", row.role, row.site_id, row.name)


def own_site(column: ColumnElement[Any], actor: Actor) -> ColumnElement[bool]:
    """Only rows of the caller's site."""
    return true() if actor.site_id is None else column == actor.site_id


def site_of_caller(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """The same, for a statement that is made once: its ``site`` is the caller's."""
    site = bindparam("site", type_=String)
    return or_(site.is_(None), column == site)


def own_site_or_none(column: ColumnElement[Any], actor: Actor) -> ColumnElement[bool]:
    """Rows of the caller's site, and those that no site can be named for: a stranger's text."""
    return true() if actor.site_id is None else or_(column == actor.site_id, column.is_(None))


def audit(
    session: Session,
    runtime: Runtime,
    actor: str,
    action: str,
    subject: str,
    now: datetime,
    **detail: Any,
) -> None:
    """Writes who did or read what; ids and codes only."""
    record(session, runtime.audit_key, Entry(actor, action, subject, detail), at=now)


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
