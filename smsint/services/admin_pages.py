"""What an administrator looks after: people, tokens, sites, and the audit log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pyotp
from sqlalchemy import func, select, update
from sqlmodel import Session

from smsint.db.tables import ApiToken, AuditEvent, Enrollment, Site, Staff, table
from smsint.domain.states import EnrollmentStatus, Role
from smsint.services.access import Actor, audit, own_site
from smsint.services.colleagues import names_of_actors
from smsint.services.faults import Conflict, NotFound
from smsint.services.runtime import Runtime
from smsint.services.sign_in import end_sign_ins

_STAFF, _TOKEN, _SITE = table(Staff), table(ApiToken), table(Site)
_AUDIT, _ENROLLMENT = table(AuditEvent), table(Enrollment)


@dataclass(frozen=True, slots=True)
class StaffView:
    """Somebody who signs in."""

    id: str
    name: str
    email: str
    role: Role
    site: str | None
    seen_at: datetime | None
    disabled_at: datetime | None
    locked_until: datetime | None


@dataclass(frozen=True, slots=True)
class TokenView:
    """A program's token, without its secret."""

    id: str
    name: str
    role: Role
    site: str | None
    created_at: datetime
    expires_at: datetime | None
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class SiteView:
    """A clinic."""

    id: str
    name: str
    time_zone: str
    enrolled: int = 0
    """Enrollments that have not ended."""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """One thing that somebody did or read."""

    id: int
    at: datetime
    actor: str
    action: str
    subject: str
    detail: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AuditPage:
    """Some of the audit log, the latest first."""

    rows: Sequence[AuditRow]
    names: Mapping[str, str]
    actions: Sequence[str]
    """Families of actions there are, for the filter."""
    next_before: int | None


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which part of the log somebody wants to see."""

    family: str = ""
    """The part of an action before its dot, such as ``enrollment``; empty for all."""
    subject: str = ""
    actor: str = ""
    before: int | None = None


def people(session: Session, actor: Actor) -> list[StaffView]:
    """Everybody who signs in, those who still may first."""
    rows = session.execute(
        select(_STAFF)
        .where(own_site(_STAFF.c.site_id, actor))
        .order_by(_STAFF.c.disabled_at.is_not(None), _STAFF.c.name, _STAFF.c.id)
    )
    return [
        StaffView(
            row.id, row.name, row.email, row.role, row.site_id, row.seen_at, row.disabled_at,
            row.locked_until,
        )
        for row in rows
    ]  # fmt: skip


def disable(
    session: Session, runtime: Runtime, staff_id: str, actor: Actor, *, now: datetime
) -> None:
    """Keeps somebody out from now on. Raises NotFound, or Conflict for oneself."""
    if actor.name == f"staff:{staff_id}":
        raise Conflict("yourself", "You cannot keep yourself out: ask another administrator.")
    _change_staff(session, staff_id, actor, disabled_at=now)
    end_sign_ins(session, staff_id)
    audit(session, runtime, actor.name, "staff.disabled", f"staff:{staff_id}", now)


def enable(
    session: Session, runtime: Runtime, staff_id: str, actor: Actor, *, now: datetime
) -> None:
    """Lets somebody sign in again, also after too many wrong tries. Raises NotFound."""
    _change_staff(session, staff_id, actor, disabled_at=None, locked_until=None, failed_sign_ins=0)
    audit(session, runtime, actor.name, "staff.enabled", f"staff:{staff_id}", now)


def renew_codes(
    session: Session, runtime: Runtime, staff_id: str, actor: Actor, *, now: datetime
) -> str:
    """A new secret for somebody's one-time codes, as the address that apps scan; shown once.

    Whoever is signed in as this person is out. Raises NotFound.
    """
    secret = pyotp.random_base32()
    sealed = runtime.vault.seal("staff.totp_secret", secret)
    email = _change_staff(session, staff_id, actor, totp_secret=sealed, totp_last_step=0)
    end_sign_ins(session, staff_id)
    audit(session, runtime, actor.name, "staff.codes_renewed", f"staff:{staff_id}", now)
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=runtime.program.name)


def tokens(session: Session, actor: Actor) -> list[TokenView]:
    """Every token, those that work first."""
    rows = session.execute(
        select(_TOKEN)
        .where(own_site(_TOKEN.c.site_id, actor))
        .order_by(_TOKEN.c.revoked_at.is_not(None), _TOKEN.c.created_at.desc(), _TOKEN.c.id)
    )
    return [
        TokenView(
            row.id, row.name, row.role, row.site_id, row.created_at, row.expires_at, row.revoked_at
        )
        for row in rows
    ]


def revoke(
    session: Session, runtime: Runtime, token_id: str, actor: Actor, *, now: datetime
) -> None:
    """Ends a token at once; a second time changes nothing. Raises NotFound."""
    known = session.execute(
        select(_TOKEN.c.revoked_at).where(
            _TOKEN.c.id == token_id, own_site(_TOKEN.c.site_id, actor)
        )
    ).one_or_none()
    if known is None:
        raise NotFound("token")
    if known.revoked_at is None:
        session.execute(update(_TOKEN).where(_TOKEN.c.id == token_id).values(revoked_at=now))
        audit(session, runtime, actor.name, "token.revoked", f"token:{token_id}", now)


def sites_of(session: Session, actor: Actor) -> list[SiteView]:
    """The sites that the caller sees, by name."""
    running = (
        select(_ENROLLMENT.c.site_id, func.count().label("n"))
        .where(_ENROLLMENT.c.status != EnrollmentStatus.ENDED)
        .group_by(_ENROLLMENT.c.site_id)
        .subquery()
    )
    rows = session.execute(
        select(_SITE, func.coalesce(running.c.n, 0).label("n"))
        .outerjoin(running, running.c.site_id == _SITE.c.id)
        .where(own_site(_SITE.c.id, actor))
        .order_by(_SITE.c.name)
    )
    return [SiteView(row.id, row.name, row.time_zone, row.n) for row in rows]


def audit_page(session: Session, runtime: Runtime, wanted: AuditFilter, *, limit: int) -> AuditPage:
    """A page of the audit log."""
    query = select(_AUDIT)
    if wanted.family:
        query = query.where(_AUDIT.c.action.startswith(f"{wanted.family}.", autoescape=True))
    if wanted.subject:
        query = query.where(_AUDIT.c.subject == wanted.subject)
    if wanted.actor:
        query = query.where(_AUDIT.c.actor == wanted.actor)
    if wanted.before is not None:
        query = query.where(_AUDIT.c.id < wanted.before)
    found = session.execute(query.order_by(_AUDIT.c.id.desc()).limit(limit + 1)).all()
    rows = [
        AuditRow(row.id, row.at, row.actor, row.action, row.subject, row.detail)
        for row in found[:limit]
    ]
    kinds = session.execute(select(_AUDIT.c.action).distinct()).scalars()
    return AuditPage(
        rows=rows,
        names=names_of_actors(session, runtime, [row.actor for row in rows]),
        actions=sorted({action.partition(".")[0] for action in kinds}),
        next_before=rows[-1].id if len(found) > limit else None,
    )


def _change_staff(session: Session, staff_id: str, actor: Actor, **values: object) -> str:
    """Changes one person of the caller's site and returns their address. Raises NotFound."""
    changed = session.execute(
        update(_STAFF)
        .where(_STAFF.c.id == staff_id, own_site(_STAFF.c.site_id, actor))
        .values(**values)
        .returning(_STAFF.c.email)
    ).one_or_none()
    if changed is None:
        raise NotFound("member of staff")
    return str(changed.email)
