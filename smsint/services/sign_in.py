"""Signing staff in and out. The cookie holds a secret, the database only its hash."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pyotp
from sqlalchemy import Row, delete, insert, select, update
from sqlmodel import Session

from smsint.db.tables import Staff, StaffSession, table
from smsint.domain.sign_in import SEEN_EVERY, is_signed_in, wait_after
from smsint.services.access import Actor, audit
from smsint.services.passwords import matches
from smsint.services.runtime import Runtime

_STAFF, _SESSION = table(Staff), table(StaffSession)
_STEP = 30
"""Seconds that a one-time code is shown (RFC 6238)."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What somebody typed."""

    email: str
    password: str
    code: str = ""
    device: str | None = None
    """What they sign in with, in plain words."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is there."""

    actor: Actor
    staff_id: str
    seen_at: datetime
    since_at: datetime | None
    """When this person was last here before this sign-in."""


@dataclass(frozen=True, slots=True)
class SignInView:
    """One running sign-in of a person."""

    id: str
    """The beginning of the hash: enough to name it, useless to sign in with."""
    device: str | None
    created_at: datetime
    seen_at: datetime
    current: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """Nobody was signed in; ``until`` names when the next try counts, if tries are held up."""

    until: datetime | None = None


def sign_in(
    runtime: Runtime, given: Credentials, *, code_needed: bool, now: datetime
) -> str | Refused:
    """Signs somebody in and returns the cookie's secret, or says no and not why.

    The password is compared with no transaction open, because that takes a while on purpose.
    """
    row = _find(runtime, given.email)
    if row is not None and row.locked_until is not None and row.locked_until > now:
        return Refused(row.locked_until)
    right = matches(given.password, row.password_hash if row is not None else None)
    if row is None or row.disabled_at is not None:
        return Refused()
    with runtime.database.write() as session:
        if right and _use_code(session, runtime, row, given.code, code_needed, now):
            return _begin(session, runtime, row, given.device, now)
        return _count_failure(session, runtime, row, now)


def signed_in(session: Session, secret: str, *, now: datetime) -> SignedIn | None:
    """Whose session this is; none when it is unknown, over, or its owner may no longer sign in."""
    row = session.execute(
        select(
            _STAFF.c.id,
            _STAFF.c.role,
            _STAFF.c.site_id,
            _STAFF.c.name,
            _STAFF.c.disabled_at,
            _SESSION.c.created_at.label("began_at"),
            _SESSION.c.seen_at,
            _SESSION.c.since_at,
        )
        .join(_SESSION, _SESSION.c.staff_id == _STAFF.c.id)
        .where(_SESSION.c.secret_hash == _hash(secret))
    ).one_or_none()
    if row is None or row.disabled_at is not None:
        return None
    if not is_signed_in(row.began_at, row.seen_at, now=now):
        return None
    actor = Actor(f"staff:{row.id}", row.role, row.site_id, row.name)
    return SignedIn(actor, row.id, row.seen_at, row.since_at)


def keep_alive(runtime: Runtime, secret: str, found: SignedIn, *, now: datetime) -> None:
    """Notes that somebody is still there; not at every page, because each note is a write."""
    if now - found.seen_at < SEEN_EVERY:
        return
    with runtime.database.write() as session:
        session.execute(
            update(_SESSION).where(_SESSION.c.secret_hash == _hash(secret)).values(seen_at=now)
        )
        session.execute(update(_STAFF).where(_STAFF.c.id == found.staff_id).values(seen_at=now))


def sign_out(session: Session, runtime: Runtime, secret: str, *, now: datetime) -> None:
    """Ends a session at once."""
    ended = session.execute(
        delete(_SESSION)
        .where(_SESSION.c.secret_hash == _hash(secret))
        .returning(_SESSION.c.staff_id)
    ).one_or_none()
    if ended is not None:
        audit(session, runtime, f"staff:{ended[0]}", "staff.signed_out", f"staff:{ended[0]}", now)


def sign_ins(session: Session, staff_id: str, secret: str, *, now: datetime) -> list[SignInView]:
    """The running sign-ins of a person, the latest used first."""
    rows = session.execute(
        select(_SESSION).where(_SESSION.c.staff_id == staff_id).order_by(_SESSION.c.seen_at.desc())
    )
    own = _hash(secret)
    return [
        SignInView(
            row.secret_hash.hex()[:16],
            row.device,
            row.created_at,
            row.seen_at,
            row.secret_hash == own,
        )
        for row in rows
        if is_signed_in(row.created_at, row.seen_at, now=now)
    ]


def sign_out_everywhere(
    session: Session, runtime: Runtime, staff_id: str, by: str, *, now: datetime
) -> None:
    """Ends every sign-in of a person."""
    end_sign_ins(session, staff_id)
    audit(session, runtime, by, "staff.signed_out_everywhere", f"staff:{staff_id}", now)


def end_sign_ins(session: Session, staff_id: str) -> None:
    """Whoever is signed in as this person is out."""
    session.execute(delete(_SESSION).where(_SESSION.c.staff_id == staff_id))


def shift_sessions(session: Session, by: timedelta) -> None:
    """Moves every session along with a demo's clock: nobody left the desk."""
    for row in session.execute(select(_SESSION)).all():
        session.execute(
            update(_SESSION)
            .where(_SESSION.c.secret_hash == row.secret_hash)
            .values(created_at=row.created_at + by, seen_at=row.seen_at + by)
        )


def _find(runtime: Runtime, email: str) -> Row[Any] | None:
    query = select(_STAFF).where(_STAFF.c.email == email.strip().lower())
    with runtime.database.read() as session:
        return session.execute(query).one_or_none()


def _use_code(
    session: Session, runtime: Runtime, row: Row[Any], code: str, needed: bool, now: datetime
) -> bool:
    """Whether the one-time code is right and was never used; an empty one where none is needed."""
    if not code.strip() and not needed:
        return True
    secret = runtime.vault.open("staff.totp_secret", row.totp_secret)
    step = _step_of(secret, code, now)
    if step is None:
        return False
    used = session.execute(
        update(_STAFF)
        .where(_STAFF.c.id == row.id, _STAFF.c.totp_last_step < step)
        .values(totp_last_step=step)
        .returning(_STAFF.c.id)
    )
    return used.one_or_none() is not None


def _step_of(secret: str, code: str, now: datetime) -> int | None:
    """Which 30 seconds this code belongs to: the present ones, or those just before or after."""
    typed = "".join(code.split()).encode()
    present = int(now.timestamp()) // _STEP
    totp = pyotp.TOTP(secret)
    steps = (present, present - 1, present + 1)
    fitting = (n for n in steps if hmac.compare_digest(totp.generate_otp(n).encode(), typed))
    return next(fitting, None)


def _begin(
    session: Session, runtime: Runtime, row: Row[Any], device: str | None, now: datetime
) -> str:
    secret = runtime.entropy(32).hex()
    values = {"secret_hash": _hash(secret), "staff_id": row.id, "created_at": now, "seen_at": now}
    session.execute(insert(_SESSION).values(**values, since_at=row.seen_at, device=device))
    change = {"failed_sign_ins": 0, "locked_until": None, "seen_at": now}
    session.execute(update(_STAFF).where(_STAFF.c.id == row.id).values(change))
    audit(session, runtime, f"staff:{row.id}", "staff.signed_in", f"staff:{row.id}", now)
    return secret


def _count_failure(session: Session, runtime: Runtime, row: Row[Any], now: datetime) -> Refused:
    failures = session.execute(
        update(_STAFF)
        .where(_STAFF.c.id == row.id)
        .values(failed_sign_ins=_STAFF.c.failed_sign_ins + 1)
        .returning(_STAFF.c.failed_sign_ins)
    ).scalar_one()
    wait = wait_after(failures)
    until = now + wait if wait else None
    session.execute(update(_STAFF).where(_STAFF.c.id == row.id).values(locked_until=until))
    audit(session, runtime, "nobody", "staff.sign_in_failed", f"staff:{row.id}", now)
    return Refused(until)


def _hash(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()
