"""Names of people for pages: colleagues by what the audit log calls them, patients by enrollment."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session

from smsint.db.tables import ApiToken, Enrollment, OnCall, Patient, Staff, table
from smsint.domain.states import Role
from smsint.services.runtime import Runtime

_STAFF, _TOKEN, _ON_CALL = table(Staff), table(ApiToken), table(OnCall)
_ENROLLMENT, _PATIENT = table(Enrollment), table(Patient)
_WORKS = (Role.CLINICIAN, Role.OUTREACH)


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody to hand a task to."""

    actor: str
    """``staff:<id>``, as tasks name their owner."""
    name: str


def names_of_actors(
    session: Session, runtime: Runtime, actors: Collection[str | None]
) -> dict[str, str]:
    """``staff:<id>``, ``token:<id>`` and ``on_call:<id>`` by name; others as they are called."""
    wanted = {actor for actor in actors if actor}
    staff, tokens, on_call = (_ids(wanted, kind) for kind in ("staff", "token", "on_call"))
    people = session.execute(select(_STAFF.c.id, _STAFF.c.name).where(_STAFF.c.id.in_(staff)))
    programs = session.execute(select(_TOKEN.c.id, _TOKEN.c.name).where(_TOKEN.c.id.in_(tokens)))
    called = session.execute(
        select(_ON_CALL.c.id, _ON_CALL.c.name).where(_ON_CALL.c.id.in_(on_call))
    )
    found = {f"staff:{row.id}": str(row.name) for row in people}
    found |= {f"token:{row.id}": str(row.name) for row in programs}
    found |= {f"on_call:{row.id}": runtime.vault.open("on_call.name", row.name) for row in called}
    return {actor: found.get(actor, actor) for actor in wanted}


def _ids(actors: Collection[str], kind: str) -> set[str]:
    return {actor.removeprefix(f"{kind}:") for actor in actors if actor.startswith(f"{kind}:")}


def colleagues(session: Session, site_id: str | None) -> list[Colleague]:
    """Who works the list of a site."""
    query = select(_STAFF.c.id, _STAFF.c.name).where(
        _STAFF.c.disabled_at.is_(None), _STAFF.c.role.in_(_WORKS)
    )
    if site_id is not None:
        query = query.where(_STAFF.c.site_id == site_id)
    rows = session.execute(query.order_by(_STAFF.c.name))
    return [Colleague(f"staff:{row.id}", row.name) for row in rows]


def names_of_patients(
    session: Session, runtime: Runtime, enrollment_ids: Collection[str | None]
) -> Mapping[str, str]:
    """First names by enrollment; the study id of whoever has none."""
    wanted = {one for one in enrollment_ids if one}
    rows = session.execute(
        select(_ENROLLMENT.c.id, _PATIENT.c.first_name, _PATIENT.c.study_id)
        .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
        .where(_ENROLLMENT.c.id.in_(wanted))
    )
    return {
        row.id: runtime.vault.open("patient.first_name", row.first_name)
        if row.first_name
        else row.study_id
        for row in rows
    }
