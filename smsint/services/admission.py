"""Whether a request to enroll can be granted: fields, duplicates, shared phones, consent."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, select
from sqlmodel import Session

from smsint.db.tables import Enrollment, Number, Patient, table
from smsint.domain.calendar import local_date
from smsint.domain.consent import Admission, NumberStanding, admit
from smsint.domain.enrollment import CLOCK_SKEW, FURTHEST_START, EnrollmentRequest
from smsint.domain.protocol import Protocol
from smsint.domain.states import EnrollmentStatus
from smsint.services.access import Actor
from smsint.services.arms import strata_faults
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.numbers import e164, find_number, used_by_others
from smsint.services.runtime import Runtime
from smsint.services.same import differences
from smsint.services.sites import site_for

_PATIENT, _ENROLLMENT, _NUMBER = table(Patient), table(Enrollment), table(Number)


@dataclass(frozen=True, slots=True)
class Assessed:
    """What was found before anything is written."""

    site_id: str
    phone: str
    protocol: Protocol
    number_id: int | None
    patient_id: str | None
    existing_id: str | None
    """The enrollment that this request describes already."""
    admission: Admission


def assess(
    session: Session, runtime: Runtime, request: EnrollmentRequest, actor: Actor, *, now: datetime
) -> Assessed:
    """Gathers what decides about a request; writes nothing. Raises Invalid or Conflict."""
    protocol, phone = _checked(runtime, request, now)
    site_id = site_for(session, runtime, actor, request.site, now=now)
    # The number before its owner: if another request enrolls this patient in between, we see the
    # patient with the number, or neither; never a number that seems to be somebody else's.
    number_id = find_number(session, runtime, phone)
    patient_id = _find_patient(session, runtime, site_id, request.external_id)
    existing_id = _find_same(session, runtime, request, phone, patient_id)
    admission = Admission("as_it_is")
    if existing_id is None and number_id is not None:
        if not request.shared_phone and used_by_others(session, number_id, patient_id, site_id):
            raise Conflict(
                "phone_taken",
                "Another patient of this site is enrolled with this number. If they share the "
                'phone, send "shared_phone": true.',
            )
        admission = _admission(session, request, number_id)
    return Assessed(site_id, phone, protocol, number_id, patient_id, existing_id, admission)


def _checked(runtime: Runtime, request: EnrollmentRequest, now: datetime) -> tuple[Protocol, str]:
    """The protocol and the number, with every fault of the fields named at once."""
    faults: list[FieldFault] = []
    protocol = runtime.library.protocols.get(request.protocol)
    if protocol is None:
        faults.append(FieldFault("/protocol", "The message library has no such protocol."))
    elif request.arm and request.arm not in {arm.id for arm in protocol.arms}:
        faults.append(FieldFault("/arm", "The protocol has no such arm."))
    if protocol is not None:
        faults += strata_faults(protocol, request.strata)
    if request.start_on and abs(request.start_on - today(request, now)) > FURTHEST_START:
        faults.append(FieldFault("/start_on", "Start within a year of today."))
    for name in ("granted_at", "sms_risk_acknowledged_at"):
        if getattr(request.consent, name) > now + CLOCK_SKEW:
            faults.append(FieldFault(f"/consent/{name}", "This lies in the future."))
    phone = ""
    try:
        phone = e164(runtime, request.phone)
    except Invalid as invalid:
        faults.extend(invalid.errors)
    if faults or protocol is None:
        raise Invalid(*faults)
    return protocol, phone


def today(request: EnrollmentRequest, now: datetime) -> date:
    """The date where the patient is."""
    return local_date(now, request.time_zone)


_THE_PATIENT = (
    select(_PATIENT.c.id)
    .where(_PATIENT.c.site_id == bindparam("site"), _PATIENT.c.external_index == bindparam("index"))
    .with_for_update()
)


def _find_patient(session: Session, runtime: Runtime, site_id: str, external_id: str) -> str | None:
    known = {"site": site_id, "index": runtime.vault.index(external_id)}
    return session.connection().execute(_THE_PATIENT, known).scalar()


def _find_same(
    session: Session,
    runtime: Runtime,
    request: EnrollmentRequest,
    phone: str,
    patient_id: str | None,
) -> str | None:
    """The patient's running enrollment if it says the same. Raises Conflict if it does not."""
    if patient_id is None:
        return None
    query = select(_ENROLLMENT).where(
        _ENROLLMENT.c.patient_id == patient_id, _ENROLLMENT.c.status != EnrollmentStatus.ENDED
    )
    running: Row[Any] | None = session.execute(query).first()
    if running is None:
        return None
    other = differences(session, runtime, request, phone, running)
    if other:
        raise Conflict(
            "external_id_taken",
            f"This patient is enrolled with other data ({', '.join(other)}). Change the "
            "enrollment with PATCH, or end it first.",
        )
    return str(running.id)


def _admission(session: Session, request: EnrollmentRequest, number_id: int) -> Admission:
    row = session.execute(
        select(_NUMBER.c.texting, _NUMBER.c.opted_out_at)
        .where(_NUMBER.c.id == number_id)
        .with_for_update()
    ).one()
    consent = request.consent
    admission = admit(NumberStanding(*row), method=consent.method, granted_at=consent.granted_at)
    if admission.verdict == "refused":
        raise Conflict("opted_out", admission.reason)
    return admission
