"""Whether a request to enroll says what an enrollment says already."""

from typing import Any

from sqlalchemy import Row, select
from sqlmodel import Session

from smsint.db.tables import ConsentEvent, Number, Patient, PatientNumber, table
from smsint.domain.enrollment import EnrollmentRequest
from smsint.services.runtime import Runtime

_PATIENT, _NUMBER = table(Patient), table(Number)
_HAS, _CONSENT = table(PatientNumber), table(ConsentEvent)


def differences(
    session: Session, runtime: Runtime, request: EnrollmentRequest, phone: str, running: Row[Any]
) -> list[str]:
    """The names of the fields that differ. What the request leaves open does not differ."""
    person = session.execute(
        select(_PATIENT.c.first_name, _NUMBER.c.phone_index)
        .join(_HAS, (_HAS.c.patient_id == _PATIENT.c.id) & _HAS.c.to_at.is_(None))
        .join(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
        .where(_PATIENT.c.id == running.patient_id)
    ).one()
    name = person.first_name and runtime.vault.open("patient.first_name", person.first_name)
    window = request.window and (request.window.start, request.window.end)
    said_and_kept: dict[str, tuple[Any, Any]] = {
        "phone": (runtime.vault.index(phone), person.phone_index),
        "first_name": (request.first_name or "", name or ""),
        "language": (request.language, running.language),
        "time_zone": (request.time_zone, running.time_zone),
        "protocol": (request.protocol, running.protocol_id),
        "arm": (request.arm, running.arm),
        "strata": (request.strata or None, running.strata),
        "start_on": (request.start_on, running.start_on),
        "window": (window, (running.window_start, running.window_end)),
        "days": (sorted(set(request.days)) or None, running.days),
        "frequency": (request.frequency, running.frequency),
        "discreet": (request.discreet, running.discreet),
        "consent": (_said(request), _kept(session, running.patient_id)),
    }
    return [
        field for field, (said, kept) in said_and_kept.items() if said is not None and said != kept
    ]


def _said(request: EnrollmentRequest) -> tuple[Any, ...]:
    consent = request.consent
    return consent.granted_at, consent.method, consent.text_version


def _kept(session: Session, patient_id: str) -> tuple[Any, ...]:
    newest = session.execute(
        select(_CONSENT.c.at, _CONSENT.c.method, _CONSENT.c.text_version)
        .where(_CONSENT.c.patient_id == patient_id, _CONSENT.c.kind == "granted")
        .order_by(_CONSENT.c.id.desc())
        .limit(1)
    ).one_or_none()
    return tuple(newest) if newest else ()
