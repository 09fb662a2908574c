"""The enrollments as the clinic sees them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal

from sqlalchemy import Row, Select, bindparam, select
from sqlmodel import Session

from smsint.db.looks import look_up
from smsint.db.tables import Enrollment, Number, Patient, PatientNumber, table
from smsint.domain.enrollment import ReportedStatus, reported_status
from smsint.domain.protocol import Protocol
from smsint.domain.randomization import masked_arm
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.services.access import Actor, own_site, site_of_caller
from smsint.services.cursors import next_message_at
from smsint.services.faults import NotFound
from smsint.services.library_archive import pinned
from smsint.services.numbers import e164
from smsint.services.runtime import Runtime

_ENROLLMENT, _PATIENT = table(Enrollment), table(Patient)
_HAS, _NUMBER = table(PatientNumber), table(Number)

Identity = Literal["none", "external_id", "full"]
"""How much of who the patient is the caller may see."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The patient's window, in local wall time."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class EnrollmentView:
    """One enrollment. The first three fields are null for callers who may not see them."""

    external_id: str | None
    first_name: str | None
    phone: str | None
    id: str
    patient_id: str
    study_id: str
    site: str
    protocol: str
    protocol_version: str
    arm: str
    status: ReportedStatus
    status_reason: str | None
    texting: TextingStatus
    texting_reason: str | None
    opted_out_at: datetime | None
    paused_until: datetime | None
    taken_over_until: datetime | None
    start_on: date
    end_on: date | None
    ended_at: datetime | None
    time_zone: str
    window: Hours
    days: Sequence[str]
    frequency: str | None
    language: str
    discreet: bool
    thresholds: Mapping[str, int]
    """By item: from where this person's answers are of concern, where staff set it."""
    next_message_at: datetime | None
    created_at: datetime
    updated_at: datetime


def find_row(session: Session, enrollment_id: str, actor: Actor, *, lock: bool = False) -> Row[Any]:
    """One enrollment with its patient and current number. Raises NotFound, also for other sites'."""
    rows = look_up(session, _finding(lock), id=enrollment_id, site=actor.site_id)
    if not rows:
        raise NotFound("enrollment")
    row: Row[Any] = rows[0]
    return row


def one(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    actor: Actor,
    identity: Identity,
    *,
    now: datetime,
) -> EnrollmentView:
    """One enrollment. Raises NotFound."""
    row = find_row(session, enrollment_id, actor)
    return views(session, runtime, [row], identity, now=now)[0]


def some(
    session: Session,
    runtime: Runtime,
    enrollment_ids: Sequence[str],
    actor: Actor,
    identity: Identity,
    *,
    now: datetime,
) -> list[EnrollmentView]:
    """These enrollments in this order, without those of other sites."""
    query = _joined().where(
        _ENROLLMENT.c.id.in_(enrollment_ids), own_site(_ENROLLMENT.c.site_id, actor)
    )
    rows = {row.id: row for row in session.execute(query)}
    ordered = [rows[one] for one in enrollment_ids if one in rows]
    return views(session, runtime, ordered, identity, now=now)


def page(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    identity: Identity,
    *,
    after: str | None,
    limit: int,
    updated_after: datetime | None,
    now: datetime,
) -> list[EnrollmentView]:
    """Enrollments in the order of their ids."""
    query = _joined().where(own_site(_ENROLLMENT.c.site_id, actor))
    if after is not None:
        query = query.where(_ENROLLMENT.c.id > after)
    if updated_after is not None:
        query = query.where(_ENROLLMENT.c.updated_at > updated_after)
    rows = session.execute(query.order_by(_ENROLLMENT.c.id).limit(limit)).all()
    return views(session, runtime, rows, identity, now=now)


def search(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    identity: Identity,
    *,
    phone: str | None,
    external_id: str | None,
    now: datetime,
) -> list[EnrollmentView]:
    """Enrollments of the patient with that number or identifier, the newest first."""
    query = _joined().where(own_site(_ENROLLMENT.c.site_id, actor))
    if phone is not None:
        query = query.where(_NUMBER.c.phone_index == runtime.vault.index(e164(runtime, phone)))
    if external_id is not None:
        query = query.where(_PATIENT.c.external_index == runtime.vault.index(external_id))
    rows = session.execute(query.order_by(_ENROLLMENT.c.created_at.desc()).limit(100)).all()
    return views(session, runtime, rows, identity, now=now)


def views(
    session: Session,
    runtime: Runtime,
    rows: Iterable[Row[Any]],
    identity: Identity,
    *,
    now: datetime,
) -> list[EnrollmentView]:
    """Rows of ``find_row``'s shape as the caller may see them."""
    rows = list(rows)
    due = next_message_at(session, [row.id for row in rows])
    return [_view(runtime, row, identity, due.get(row.id), now) for row in rows]


def _joined() -> Select[Any]:
    return (
        select(
            _ENROLLMENT,
            _PATIENT.c.study_id,
            _PATIENT.c.external_id,
            _PATIENT.c.first_name,
            _NUMBER.c.id.label("number_id"),
            _NUMBER.c.phone,
            _NUMBER.c.texting,
            _NUMBER.c.texting_reason,
            _NUMBER.c.opted_out_at,
        )
        .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
        # Outer: a patient whose number turned out to be somebody else's has none for a while.
        .outerjoin(_HAS, (_HAS.c.patient_id == _PATIENT.c.id) & _HAS.c.to_at.is_(None))
        .outerjoin(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
    )


@cache
def _finding(lock: bool) -> Select[Any]:
    mine = site_of_caller(_ENROLLMENT.c.site_id)
    query = _joined().where(_ENROLLMENT.c.id == bindparam("id"), mine)
    return query.with_for_update(of=_ENROLLMENT) if lock else query


def _view(
    runtime: Runtime, row: Row[Any], identity: Identity, due_at: datetime | None, now: datetime
) -> EnrollmentView:
    status = EnrollmentStatus(row.status)
    texting = TextingStatus.HELD if row.number_id is None else row.texting
    seen = _identity(runtime, row, identity)
    return EnrollmentView(
        **seen,
        id=row.id,
        patient_id=row.patient_id,
        study_id=row.study_id,
        site=row.site_id,
        protocol=row.protocol_id,
        protocol_version=row.protocol_version,
        arm=row.arm if identity != "none" else masked_arm(row, _protocol(runtime, row)),
        status=reported_status(status, row.paused_until, texting, now),
        texting=texting,
        texting_reason="no_number" if row.number_id is None else row.texting_reason,
        opted_out_at=row.opted_out_at,
        paused_until=row.paused_until,
        taken_over_until=row.taken_over_until,
        start_on=row.start_on,
        end_on=row.end_on,
        ended_at=row.ended_at,
        time_zone=row.time_zone,
        window=Hours(f"{row.window_start:%H:%M}", f"{row.window_end:%H:%M}"),
        days=row.days,
        frequency=row.frequency,
        language=row.language,
        discreet=row.discreet,
        thresholds=row.thresholds,
        next_message_at=due_at,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )


def _protocol(runtime: Runtime, row: Row[Any]) -> Protocol | None:
    return pinned(runtime, row.library_hash).library.protocols.get(row.protocol_id)


def _identity(runtime: Runtime, row: Row[Any], identity: Identity) -> dict[str, str | None]:
    full, some = identity == "full", identity != "none"
    return {
        "external_id": runtime.vault.open("patient.external_id", row.external_id) if some else None,
        "first_name": runtime.vault.open("patient.first_name", row.first_name)
        if full and row.first_name
        else None,
        "phone": runtime.vault.open("number.phone", row.phone) if full and row.phone else None,
        "status_reason": runtime.vault.open("enrollment.status_reason", row.status_reason)
        if full and row.status_reason
        else None,
    }
