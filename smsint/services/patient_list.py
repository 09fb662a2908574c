"""The patients of a site as a list with filters, and finding one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlmodel import Session

from smsint.db.tables import Enrollment, Flag, InboundMessage, Number, Patient, PatientNumber, table
from smsint.domain.phone import normalize
from smsint.domain.states import EnrollmentStatus, FlagStatus, TextingStatus
from smsint.services import roster
from smsint.services.access import Actor, own_site
from smsint.services.roster import EnrollmentView, Identity
from smsint.services.runtime import Runtime

Standing = Literal["all", "active", "paused", "opted_out", "ended"]

_ENROLLMENT, _PATIENT, _NUMBER = table(Enrollment), table(Patient), table(Number)
_HAS, _FLAG, _IN = table(PatientNumber), table(Flag), table(InboundMessage)
_MOST_FOUND = 50


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which patients somebody wants to see."""

    standing: Standing = "all"
    flagged: bool = False
    site: str = ""
    """Empty: every site that the caller sees."""
    after: str = ""
    """The enrollment after which the page begins; empty for the first page."""


@dataclass(frozen=True, slots=True)
class Listed:
    """Some patients, with what a list says about each."""

    rows: Sequence[EnrollmentView]
    last_heard: Mapping[str, datetime]
    """When each last texted us; whoever never did is not in it."""
    flags: Mapping[str, int]
    """How many flags are open; whoever has none is not in it."""
    next_after: str | None = None
    """Where the next page begins; none on the last one."""


def listed(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    identity: Identity,
    wanted: Wanted,
    *,
    limit: int,
    now: datetime,
) -> Listed:
    """One page of patients, those enrolled last first."""
    query = _chosen(actor, wanted, now)
    query = query.order_by(_ENROLLMENT.c.created_at.desc(), _ENROLLMENT.c.id.desc())
    ids = list(session.execute(query.limit(limit + 1)).scalars())
    more = ids[limit - 1] if len(ids) > limit else None
    return _with_details(session, runtime, actor, identity, ids[:limit], more, now)


def counts(session: Session, actor: Actor, *, now: datetime) -> dict[str, int]:
    """How many patients each filter would show."""
    standings: tuple[Standing, ...] = ("all", "active", "paused", "opted_out", "ended")
    queries: dict[str, Select[Any]] = {one: _chosen(actor, Wanted(one), now) for one in standings}
    queries["flagged"] = _chosen(actor, Wanted(flagged=True), now)
    return {
        name: session.scalar(select(func.count()).select_from(query.subquery())) or 0
        for name, query in queries.items()
    }


def found(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    identity: Identity,
    words: str,
    *,
    now: datetime,
) -> Listed:
    """Patients by number, by the clinic's or the study's identifier, or by the start of the name.

    Names are sealed, so that a name is looked for by opening those of the site one by one: some
    hundredths of a second for ten thousand.
    """
    sought = words.strip()
    query = _of_actor(actor).where(or_(*_identified(runtime, sought))).limit(_MOST_FOUND)
    ids = list(session.execute(query).scalars())
    if not ids and identity == "full" and sought:
        ids = _named(session, runtime, actor, sought)
    return _with_details(session, runtime, actor, identity, ids, None, now)


def usual_protocol(session: Session, runtime: Runtime, actor: Actor) -> str:
    """The protocol that the caller's site enrolled somebody in last, while the library has it."""
    newest = (
        select(_ENROLLMENT.c.protocol_id)
        .where(own_site(_ENROLLMENT.c.site_id, actor))
        .order_by(_ENROLLMENT.c.created_at.desc())
        .limit(1)
    )
    known = runtime.library.protocols
    last = session.scalar(newest)
    return last if last and last in known else min(known, default="")


def _identified(runtime: Runtime, sought: str) -> list[ColumnElement[bool]]:
    ways = [
        _PATIENT.c.external_index == runtime.vault.index(sought),
        _PATIENT.c.study_id == sought.upper(),
    ]
    number = normalize(sought, runtime.program.default_region)
    if number is not None:
        ways.append(_NUMBER.c.phone_index == runtime.vault.index(number))
    return ways


def _named(session: Session, runtime: Runtime, actor: Actor, sought: str) -> list[str]:
    rows = session.execute(
        _of_actor(actor)
        .add_columns(_PATIENT.c.first_name)
        .where(_PATIENT.c.first_name.is_not(None))
    )
    start, ids = sought.casefold(), []
    for enrollment_id, sealed in rows:
        name = runtime.vault.open("patient.first_name", sealed)
        if name.casefold().startswith(start):
            ids.append(str(enrollment_id))
    return ids[:_MOST_FOUND]


def _of_actor(actor: Actor) -> Select[Any]:
    """Enrollments of the caller's site, each with patient and number."""
    return (
        select(_ENROLLMENT.c.id)
        .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
        .join(_HAS, (_HAS.c.patient_id == _PATIENT.c.id) & _HAS.c.to_at.is_(None))
        .join(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
        .where(own_site(_ENROLLMENT.c.site_id, actor))
        .order_by(_ENROLLMENT.c.created_at.desc())
    )


def _chosen(actor: Actor, wanted: Wanted, now: datetime) -> Select[Any]:
    query = select(_ENROLLMENT.c.id).where(own_site(_ENROLLMENT.c.site_id, actor))
    if wanted.site:
        query = query.where(_ENROLLMENT.c.site_id == wanted.site)
    if wanted.standing != "all":
        query = query.where(_standing(wanted.standing, now))
    if wanted.flagged:
        query = query.where(_flagged())
    if wanted.after:
        last = (
            select(_ENROLLMENT.c.created_at)
            .where(_ENROLLMENT.c.id == wanted.after)
            .scalar_subquery()
        )
        at = _ENROLLMENT.c.created_at
        query = query.where(or_(at < last, and_(at == last, _ENROLLMENT.c.id < wanted.after)))
    return query


def _standing(standing: Standing, now: datetime) -> ColumnElement[bool]:
    """The condition that ``domain.enrollment.reported_status`` would give this status."""
    status = _ENROLLMENT.c.status
    ended = status == EnrollmentStatus.ENDED
    opted_out = exists().where(
        _HAS.c.patient_id == _ENROLLMENT.c.patient_id,
        _HAS.c.to_at.is_(None),
        _NUMBER.c.id == _HAS.c.number_id,
        _NUMBER.c.texting == TextingStatus.OPTED_OUT,
    )
    until = _ENROLLMENT.c.paused_until
    paused = (status == EnrollmentStatus.PAUSED) & or_(until.is_(None), until > now)
    match standing:
        case "ended":
            return ended
        case "opted_out":
            return ~ended & opted_out
        case "paused":
            return paused & ~opted_out
        case _:
            return ~ended & ~paused & ~opted_out


def _flagged() -> ColumnElement[bool]:
    return exists().where(
        _FLAG.c.enrollment_id == _ENROLLMENT.c.id, _FLAG.c.status == FlagStatus.OPEN
    )


def _with_details(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    identity: Identity,
    ids: list[str],
    more: str | None,
    now: datetime,
) -> Listed:
    rows = roster.some(session, runtime, ids, actor, identity, now=now)
    return Listed(rows, _last_heard(session, ids), _open_flags(session, ids), more)


def _last_heard(session: Session, ids: Sequence[str]) -> dict[str, datetime]:
    """The newest text of each, each from the end of its own stretch of the index."""
    newest = (
        select(func.max(_IN.c.received_at))
        .where(_IN.c.enrollment_id == _ENROLLMENT.c.id)
        .scalar_subquery()
    )
    rows = session.execute(
        select(_ENROLLMENT.c.id, newest.label("at")).where(_ENROLLMENT.c.id.in_(ids))
    )
    return {row.id: row.at for row in rows if row.at is not None}


def _open_flags(session: Session, ids: Sequence[str]) -> dict[str, int]:
    rows = session.execute(
        select(_FLAG.c.enrollment_id, func.count().label("n"))
        .where(_FLAG.c.enrollment_id.in_(ids), _FLAG.c.status == FlagStatus.OPEN)
        .group_by(_FLAG.c.enrollment_id)
    )
    return {row.enrollment_id: row.n for row in rows}
