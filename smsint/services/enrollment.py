"""Enrolling a patient: consent first, then a handful of rows whatever the programme's length."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlmodel import Session

from smsint.db.tables import ConsentEvent, Enrollment, Number, OutboxMessage, Patient, table
from smsint.domain.calendar import local_date
from smsint.domain.consent import Admission, NumberStanding, admit
from smsint.domain.content import choose, render
from smsint.domain.enrollment import (
    CLOCK_SKEW,
    FURTHEST_START,
    EnrollmentRequest,
    Window,
    allocate_arm,
    draw,
)
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.planning import Timetable
from smsint.domain.protocol import Protocol
from smsint.domain.states import EnrollmentStatus
from smsint.services.access import Actor, audit
from smsint.services.consent import Source, opt_in
from smsint.services.cursors import plan_first
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.numbers import (
    e164,
    find_number,
    give_number,
    number_for,
    used_by_others,
)
from smsint.services.runtime import Runtime
from smsint.services.same import differences
from smsint.services.sites import site_for
from smsint.services.texts import Draft, outbox_row, program_values

_PATIENT, _ENROLLMENT, _NUMBER = table(Patient), table(Enrollment), table(Number)
_CONSENT, _OUTBOX = table(ConsentEvent), table(OutboxMessage)


@dataclass(frozen=True, slots=True)
class Assessed:
    """What was found before anything is written."""

    site_id: str
    phone: str
    protocol: Protocol
    patient_id: str | None
    existing_id: str | None
    """The enrollment that this request describes already."""
    admission: Admission


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
    number_id = number_for(session, runtime, found.phone, now=now)
    _keep_patient(session, runtime, request, found, patient_id, now)
    _keep_consent(session, request, found.admission, patient_id, number_id, now)
    enrollment = _enrollment_row(runtime, request, found, patient_id, now)
    session.execute(insert(_ENROLLMENT).values(enrollment))
    give_number(session, patient_id, number_id, now=now)
    plan_first(session, found.protocol, _timetable(enrollment), enrollment["id"], now=now)
    _welcome(session, runtime, request, found.protocol, enrollment["id"], number_id, now)
    subject = f"enrollment:{enrollment['id']}"
    audit(session, runtime, actor.name, "enrollment.created", subject, now, arm=enrollment["arm"])
    return Enrolled(enrollment["id"], created=True)


def assess(
    session: Session, runtime: Runtime, request: EnrollmentRequest, actor: Actor, *, now: datetime
) -> Assessed:
    """Gathers what decides about a request; writes nothing. Raises Invalid or Conflict."""
    protocol, phone = _checked(runtime, request, now)
    site_id = site_for(session, runtime, actor, request.site, now=now)
    patient_id = _find_patient(session, runtime, site_id, request.external_id)
    existing_id = _find_same(session, runtime, request, phone, patient_id)
    number_id = find_number(session, runtime, phone)
    admission = Admission("as_it_is")
    if existing_id is None and number_id is not None:
        if not request.shared_phone and used_by_others(session, number_id, patient_id, site_id):
            raise Conflict(
                "phone_taken",
                "Another patient of this site is enrolled with this number. If they share the "
                'phone, send "shared_phone": true.',
            )
        admission = _admission(session, request, number_id)
    return Assessed(site_id, phone, protocol, patient_id, existing_id, admission)


def _checked(runtime: Runtime, request: EnrollmentRequest, now: datetime) -> tuple[Protocol, str]:
    """The protocol and the number, with every fault of the fields named at once."""
    faults: list[FieldFault] = []
    protocol = runtime.library.protocols.get(request.protocol)
    if protocol is None:
        faults.append(FieldFault("/protocol", "The message library has no such protocol."))
    elif request.arm and request.arm not in {arm.id for arm in protocol.arms}:
        faults.append(FieldFault("/arm", "The protocol has no such arm."))
    if request.start_on and abs(request.start_on - _today(request, now)) > FURTHEST_START:
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


def _today(request: EnrollmentRequest, now: datetime) -> date:
    return local_date(now, request.time_zone)


def _find_patient(session: Session, runtime: Runtime, site_id: str, external_id: str) -> str | None:
    query = select(_PATIENT.c.id).where(
        _PATIENT.c.site_id == site_id,
        _PATIENT.c.external_index == runtime.vault.index(external_id),
    )
    return session.execute(query.with_for_update()).scalar()


def _find_same(
    session: Session,
    runtime: Runtime,
    request: EnrollmentRequest,
    phone: str,
    patient_id: str | None,
) -> str | None:
    """The patient's running enrollment if it says the same. Raises Conflict if it does not."""
    query = select(_ENROLLMENT).where(
        _ENROLLMENT.c.patient_id == patient_id, _ENROLLMENT.c.status != EnrollmentStatus.ENDED
    )
    running: Row[Any] | None = session.execute(query).first() if patient_id else None
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


def _keep_patient(
    session: Session,
    runtime: Runtime,
    request: EnrollmentRequest,
    found: Assessed,
    patient_id: str,
    now: datetime,
) -> None:
    name = request.first_name and runtime.vault.seal("patient.first_name", request.first_name)
    values: dict[str, Any] = {"first_name": name or None, "language": request.language}
    if found.patient_id is not None:
        session.execute(update(_PATIENT).where(_PATIENT.c.id == patient_id).values(values))
        return
    session.execute(
        insert(_PATIENT).values(
            id=patient_id,
            site_id=found.site_id,
            study_id=f"P{runtime.entropy(5).hex().upper()}",
            external_id=runtime.vault.seal("patient.external_id", request.external_id),
            external_index=runtime.vault.index(request.external_id),
            created_at=now,
            **values,
        )
    )


def _keep_consent(
    session: Session,
    request: EnrollmentRequest,
    admission: Admission,
    patient_id: str,
    number_id: int,
    now: datetime,
) -> None:
    consent = request.consent
    session.execute(
        insert(_CONSENT).values(
            number_id=number_id,
            patient_id=patient_id,
            kind="granted",
            method=consent.method,
            obtained_by=consent.obtained_by,
            text_version=consent.text_version,
            sms_risk_acknowledged_at=consent.sms_risk_acknowledged_at,
            at=consent.granted_at,
            recorded_at=now,
        )
    )
    if admission.verdict == "opt_in":
        source = Source(consent.method, patient_id=patient_id, obtained_by=consent.obtained_by)
        opt_in(session, number_id, source, now=now)


def _enrollment_row(
    runtime: Runtime, request: EnrollmentRequest, found: Assessed, patient_id: str, now: datetime
) -> dict[str, Any]:
    seed = runtime.new_token()
    arm, probability = (
        (request.arm, 1.0) if request.arm else allocate_arm(found.protocol.arms, draw(seed, "arm"))
    )
    window = request.window or Window()
    return {
        "id": runtime.new_id("enr"),
        "patient_id": patient_id,
        "site_id": found.site_id,
        "protocol_id": found.protocol.id,
        "protocol_version": found.protocol.version,
        "library_hash": runtime.library.hash,
        "arm": arm,
        "arm_probability": probability,
        "seed": seed,
        "status": EnrollmentStatus.ACTIVE,
        "start_on": request.start_on or _today(request, now),
        "time_zone": request.time_zone,
        "window_start": window.start,
        "window_end": window.end,
        "days": sorted(set(request.days)),
        "frequency": request.frequency,
        "discreet": request.discreet,
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
    session: Session,
    runtime: Runtime,
    request: EnrollmentRequest,
    protocol: Protocol,
    enrollment_id: str,
    number_id: int,
    now: datetime,
) -> None:
    """Queues the text that names the programme and says how to stop it."""
    values = {**program_values(runtime), "first_name": request.first_name}
    template = runtime.library.messages.get(protocol.welcome or "")
    choice = template and choose(
        (template,),
        language=request.language,
        wording="discreet" if request.discreet else "open",
        values=values,
        heard={},
        now=now,
    )
    if not choice:
        return
    draft = Draft(
        number_id=number_id,
        kind=MessageKind.WELCOME,
        language=request.language,
        body=render(choice.source, values),
        due_at=now,
        expires_at=now + KINDS[MessageKind.WELCOME].expires_after,
        enrollment_id=enrollment_id,
        template_id=choice.template.id,
        variant=choice.variant,
    )
    session.execute(insert(_OUTBOX).values(outbox_row(runtime, draft, now=now)))
