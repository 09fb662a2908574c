"""What happened at the clinic, as the clinic reports it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, bindparam, insert, select, update
from sqlmodel import Session

from smsint.db.tables import ClinicEvent, Patient, table
from smsint.domain.appointments import ABOUT_VISITS
from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.domain.enrollment import CLOCK_SKEW
from smsint.services.access import Actor, audit
from smsint.services.appointments import plan_reminders
from smsint.services.clinic_changes import follow_event
from smsint.services.event_texts import answer_event
from smsint.services.faults import FieldFault, Invalid, NotFound
from smsint.services.runtime import Runtime
from smsint.services.sites import find_site

_EVENT, _PATIENT = table(ClinicEvent), table(Patient)
_MAY_LIE_AHEAD = frozenset({"visit_scheduled", "visit_canceled"})
# Made once: to build a statement costs more than to run it.
_SAME = select(_EVENT.c.id).where(
    _EVENT.c.patient_id == bindparam("patient"),
    _EVENT.c.kind == bindparam("reported"),
    _EVENT.c.occurred_at == bindparam("at"),
    _EVENT.c.value == bindparam("said"),
)
_NEW = insert(_EVENT).returning(_EVENT.c.id)
_CALLED: Select[tuple[str]] = (
    select(_PATIENT.c.id).where(_PATIENT.c.external_index == bindparam("index")).limit(2)
)
_CALLED_HERE = _CALLED.where(_PATIENT.c.site_id == bindparam("site"))


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
    connection = session.connection()
    about = {
        "patient": patient_id,
        "reported": report.kind,
        "at": report.occurred_at,
        "said": value,
    }
    known = connection.execute(_SAME, about).scalar()
    if known is not None:
        _confirm(session, runtime, known, patient_id, report.kind, now)
        return Recorded(known, patient_id, created=False)
    row = {
        "patient_id": patient_id,
        "kind": report.kind,
        "occurred_at": report.occurred_at,
        "value": value,
        "recorded_by": actor.name,
        "recorded_at": now,
    }
    event_id = connection.execute(_NEW, row).scalar_one()
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
    query = _CALLED if actor.site_id is None else _CALLED_HERE
    if report.site is not None:
        query = query.where(_PATIENT.c.site_id == find_site(session, report.site))
    who = {"index": runtime.vault.index(report.external_id), "site": actor.site_id}
    found = session.connection().execute(query, who).scalars().all()
    if len(found) > 1:
        raise Invalid(FieldFault("/site", "Several sites use this identifier: name the site."))
    if not found:
        raise NotFound("patient")
    return str(found[0])
