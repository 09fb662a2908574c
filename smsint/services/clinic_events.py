"""What happened at the clinic, as the clinic reports it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlmodel import Session

from smsint.db.tables import ClinicEvent, Patient, table
from smsint.domain.appointments import ABOUT_VISITS
from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.domain.enrollment import CLOCK_SKEW
from smsint.services.access import Actor, audit, own_site
from smsint.services.appointments import plan_reminders
from smsint.services.clinic_changes import follow_event
from smsint.services.event_texts import answer_event
from smsint.services.faults import FieldFault, Invalid, NotFound
from smsint.services.runtime import Runtime
from smsint.services.sites import find_site

_EVENT, _PATIENT = table(ClinicEvent), table(Patient)
_MAY_LIE_AHEAD = frozenset({"visit_scheduled", "visit_canceled"})


@dataclass(frozen=True, slots=True)
class Recorded:
    """A clinic event, and whether this report was the first of it."""

    id: int
    patient_id: str
    created: bool


def record_clinic_event(
    session: Session, runtime: Runtime, report: ClinicEventReport, actor: Actor, *, now: datetime
) -> Recorded:
    """Keeps an event once, however often it is reported. Raises Invalid or NotFound."""
    if report.occurred_at > now + CLOCK_SKEW and report.kind not in _MAY_LIE_AHEAD:
        raise Invalid(
            FieldFault("/occurred_at", "Only a scheduled or canceled visit may lie in the future.")
        )
    patient_id = _patient(session, runtime, report, actor)
    value = report.value or ""
    same = select(_EVENT.c.id).where(
        _EVENT.c.patient_id == patient_id,
        _EVENT.c.kind == report.kind,
        _EVENT.c.occurred_at == report.occurred_at,
        _EVENT.c.value == value,
    )
    known = session.execute(same).scalar()
    if known is not None:
        _confirm(session, runtime, known, patient_id, report.kind, now)
        return Recorded(known, patient_id, created=False)
    row = insert(_EVENT).values(
        patient_id=patient_id,
        kind=report.kind,
        occurred_at=report.occurred_at,
        value=value,
        recorded_by=actor.name,
        recorded_at=now,
    )
    event_id = session.execute(row.returning(_EVENT.c.id)).scalar_one()
    audit(
        session,
        runtime,
        actor.name,
        "clinic_event.recorded",
        f"patient:{patient_id}",
        now,
        clinic_event=event_id,
    )
    if report.kind in ABOUT_VISITS:
        plan_reminders(session, runtime, patient_id, now=now)
    follow_event(session, runtime, patient_id, report, actor, now=now)
    answer_event(session, runtime, patient_id, report, now=now)
    return Recorded(event_id, patient_id, created=True)


def _confirm(
    session: Session,
    runtime: Runtime,
    event_id: int,
    patient_id: str,
    kind: ClinicEventKind,
    now: datetime,
) -> None:
    """A visit that is reported again still stands, whatever other schedule came in between."""
    if kind in ABOUT_VISITS:
        session.execute(update(_EVENT).where(_EVENT.c.id == event_id).values(confirmed_at=now))
        plan_reminders(session, runtime, patient_id, now=now)


def _patient(session: Session, runtime: Runtime, report: ClinicEventReport, actor: Actor) -> str:
    query = select(_PATIENT.c.id).where(
        _PATIENT.c.external_index == runtime.vault.index(report.external_id),
        own_site(_PATIENT.c.site_id, actor),
    )
    if report.site is not None:
        query = query.where(_PATIENT.c.site_id == find_site(session, report.site))
    found = session.execute(query.limit(2)).scalars().all()
    if len(found) > 1:
        raise Invalid(FieldFault("/site", "Several sites use this identifier: name the site."))
    if not found:
        raise NotFound("patient")
    return str(found[0])
