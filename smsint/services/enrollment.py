"""Enrolling a patient: consent first, then a handful of rows whatever the programme's length."""

from dataclasses import dataclass
from datetime import datetime
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Table, update
from sqlmodel import Session

from smsint.db.tables import (
    Allocation,
    ConsentEvent,
    Enrollment,
    Number,
    OutboxMessage,
    Patient,
    PatientNumber,
    TrackCursor,
    table,
)
from smsint.db.together import insert_together
from smsint.domain.enrollment import EnrollmentRequest, Window
from smsint.domain.kinds import MessageKind
from smsint.domain.planning import Timetable
from smsint.domain.protocol import Protocol
from smsint.domain.randomization import masked_arm
from smsint.domain.states import EnrollmentStatus
from smsint.services.access import Actor, audit
from smsint.services.admission import Assessed, assess, today
from smsint.services.appointments import plan_reminders
from smsint.services.arms import Allotted, allot, taken_place
from smsint.services.consent import Source, opt_in
from smsint.services.cursors import first_cursors
from smsint.services.fitting import draft_of, fitting
from smsint.services.library_archive import keep_library
from smsint.services.numbers import give_number, number_given, number_row
from smsint.services.runtime import Runtime
from smsint.services.texts import outbox_row, program_values

_NUMBER, _PATIENT, _HAS = table(Number), table(Patient), table(PatientNumber)
_CONSENT, _ENROLLMENT, _ALLOCATION = table(ConsentEvent), table(Enrollment), table(Allocation)
_CURSOR, _OUTBOX = table(TrackCursor), table(OutboxMessage)


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The enrollment, and whether this request made it."""

    id: str
    created: bool


def enroll(
    session: Session, runtime: Runtime, request: EnrollmentRequest, actor: Actor, *, now: datetime
) -> Enrolled:
    """Enrolls a patient, or finds that this was done before. Raises Invalid or Conflict."""
    found = assess(session, runtime, request, actor, now=now)
    if found.existing_id is not None:
        return Enrolled(found.existing_id, created=False)
    patient_id = found.patient_id or runtime.new_id("pat")
    number_id = found.number_id
    if not found.library_kept:
        keep_library(session, runtime.library, now=now)
    allotted = allot(
        session,
        runtime,
        found.protocol,
        site_id=found.site_id,
        language=request.language,
        strata=request.strata,
        given=request.arm,
        now=now,
    )
    enrollment = _enrollment_row(runtime, request, found, allotted, patient_id, now)
    reader = SimpleNamespace(**enrollment, number_id=number_id)
    insert_together(
        session,
        {
            **_newcomer(runtime, request, found, patient_id, now),
            _CONSENT: [_granted(request, patient_id, number_id, now)],
            _ENROLLMENT: [enrollment],
            _ALLOCATION: taken_place(enrollment["id"], allotted, now),
            _CURSOR: first_cursors(
                found.protocol, _timetable(enrollment), enrollment["id"], now=now
            ),
            _OUTBOX: _welcome(runtime, reader, request.first_name, found.protocol, now),
        },
    )
    if found.admission.verdict == "opt_in":
        method, by = request.consent.method, request.consent.obtained_by
        opt_in(session, number_id, Source(method, patient_id=patient_id, obtained_by=by), now=now)
    if found.patient_id is not None:
        person = _person(runtime, request)
        session.execute(update(_PATIENT).where(_PATIENT.c.id == patient_id).values(person))
        give_number(session, patient_id, number_id, now=now)
        # The clinic may have told us of visits before.
        plan_reminders(session, runtime, patient_id, now=now)
    subject = f"enrollment:{enrollment['id']}"
    arm = masked_arm(allotted, found.protocol)
    audit(session, runtime, actor.name, "enrollment.created", subject, now, arm=arm)
    return Enrolled(enrollment["id"], created=True)


def _person(runtime: Runtime, request: EnrollmentRequest) -> dict[str, Any]:
    """What the latest request says of somebody."""
    name = request.first_name and runtime.vault.seal("patient.first_name", request.first_name)
    return {"first_name": name or None, "language": request.language}


def _newcomer(
    runtime: Runtime, request: EnrollmentRequest, found: Assessed, patient_id: str, now: datetime
) -> dict[Table, list[dict[str, Any]]]:
    """The rows of a number and a patient who are not known yet."""
    rows = {}
    if found.number_is_new:
        rows[_NUMBER] = [{"id": found.number_id, **number_row(runtime, found.phone, now)}]
    if found.patient_id is None:
        patient = {
            "id": patient_id,
            "site_id": found.site_id,
            "study_id": f"P{runtime.entropy(5).hex().upper()}",
            "external_id": runtime.vault.seal("patient.external_id", request.external_id),
            "external_index": runtime.vault.index(request.external_id),
            "created_at": now,
        }
        rows[_PATIENT] = [patient | _person(runtime, request)]
        rows[_HAS] = [number_given(patient_id, found.number_id, now)]
    return rows


def _granted(
    request: EnrollmentRequest, patient_id: str, number_id: int, now: datetime
) -> dict[str, Any]:
    consent = request.consent
    return {
        "number_id": number_id,
        "patient_id": patient_id,
        "kind": "granted",
        "method": consent.method,
        "obtained_by": consent.obtained_by,
        "text_version": consent.text_version,
        "sms_risk_acknowledged_at": consent.sms_risk_acknowledged_at,
        "at": consent.granted_at,
        "recorded_at": now,
    }


def _enrollment_row(
    runtime: Runtime,
    request: EnrollmentRequest,
    found: Assessed,
    allotted: Allotted,
    patient_id: str,
    now: datetime,
) -> dict[str, Any]:
    window = request.window or Window()
    return {
        "id": runtime.new_id("enr"),
        "patient_id": patient_id,
        "site_id": found.site_id,
        "protocol_id": found.protocol.id,
        "protocol_version": found.protocol.version,
        "library_hash": runtime.library.hash,
        "arm": allotted.arm,
        "arm_probability": allotted.probability,
        "arm_source": allotted.source,
        "arm_code": allotted.arm_code,
        "strata": dict(request.strata),
        "seed": runtime.new_token(),
        "status": EnrollmentStatus.ACTIVE,
        "start_on": request.start_on or today(request, now),
        "time_zone": request.time_zone,
        "window_start": window.start,
        "window_end": window.end,
        "days": sorted(set(request.days)),
        "frequency": request.frequency,
        "discreet": request.discreet,
        "thresholds": {},
        "language": request.language,
        "created_at": now,
        "updated_at": now,
    }


def _timetable(enrollment: dict[str, Any]) -> Timetable:
    return Timetable(
        start_on=enrollment["start_on"],
        zone=enrollment["time_zone"],
        window=Window(start=enrollment["window_start"], end=enrollment["window_end"]),
        days=frozenset(enrollment["days"]),
        frequency=enrollment["frequency"],
        arm=enrollment["arm"],
    )


def _welcome(
    runtime: Runtime,
    reader: SimpleNamespace,
    first_name: str | None,
    protocol: Protocol,
    now: datetime,
) -> list[dict[str, Any]]:
    """The row of the text that names the programme and says how to stop it; there may be none."""
    values = {**program_values(runtime), "first_name": first_name}
    template = runtime.library.messages.get(protocol.welcome or "")
    choice = template and fitting(reader, (template,), values=values, heard={}, now=now)
    if not choice:
        return []
    draft = draft_of(choice, reader, MessageKind.WELCOME, values=values, due_at=now)
    return [outbox_row(runtime, draft, now=now)]
