"""Whether a request to enroll can be granted: fields, duplicates, shared phones, consent."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, String, bindparam, case, exists, func, select
from sqlmodel import Session

from smsint.db.bulk import next_id
from smsint.db.looks import look_up
from smsint.db.tables import Enrollment, LibraryVersion, Number, Patient, Site, table
from smsint.domain.calendar import local_date
from smsint.domain.consent import Admission, NumberStanding, admit
from smsint.domain.enrollment import CLOCK_SKEW, FURTHEST_START, EnrollmentRequest
from smsint.domain.protocol import Protocol
from smsint.domain.states import EnrollmentStatus
from smsint.services.access import Actor
from smsint.services.arms import strata_faults
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.numbers import e164, used_by_others
from smsint.services.runtime import Runtime
from smsint.services.same import differences
from smsint.services.sites import named_site, only_site

_PATIENT, _ENROLLMENT, _NUMBER = table(Patient), table(Enrollment), table(Number)
_LIBRARY, _SITE = table(LibraryVersion), table(Site)


@dataclass(frozen=True, slots=True)
class Assessed:
    """What was found before anything is written."""

    site_id: str
    phone: str
    protocol: Protocol
    number_id: int
    number_is_new: bool
    """Whether its row is still to be written."""
    patient_id: str | None
    existing_id: str | None
    """The enrollment that this request describes already."""
    admission: Admission
    library_kept: bool
    """Whether the files of today's library are stored."""


def assess(
    session: Session, runtime: Runtime, request: EnrollmentRequest, actor: Actor, *, now: datetime
) -> Assessed:
    """Gathers what decides about a request; writes nothing. Raises Invalid or Conflict."""
    protocol, phone = _checked(runtime, request, now)
    named = named_site(session, actor, request.site)
    known = _known(session, runtime, request, phone, named)
    only = known.first_site if known.first_site == known.last_site else None
    site_id = named or only or only_site(session, runtime, now=now)
    number_id, patient_id = known.number_id, known.patient_id
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
    return Assessed(
        site_id=site_id,
        phone=phone,
        protocol=protocol,
        number_id=number_id or known.new_number_id,
        number_is_new=number_id is None,
        patient_id=patient_id,
        existing_id=existing_id,
        admission=admission,
        library_kept=known.library_kept,
    )


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


def _known(
    session: Session,
    runtime: Runtime,
    request: EnrollmentRequest,
    phone: str,
    named_site: str | None,
) -> Any:
    """What is there already of what a request is about, in one look.

    One look sees one moment: if another request enrolls this patient at the same time, we see the
    patient with the number, or neither; never a number that seems to be somebody else's.
    """
    (row,) = look_up(
        session,
        _looking(session.get_bind().dialect.name),
        site=named_site,
        external_id=runtime.vault.index(request.external_id),
        phone=runtime.vault.index(phone),
        library=runtime.library.hash,
    )
    return row


@cache
def _looking(dialect: str) -> Select[Any]:
    first = select(func.min(_SITE.c.id)).scalar_subquery()
    patient = select(_PATIENT.c.id).where(
        _PATIENT.c.site_id == func.coalesce(bindparam("site", type_=String), first),
        _PATIENT.c.external_index == bindparam("external_id"),
    )
    number = select(_NUMBER.c.id).where(_NUMBER.c.phone_index == bindparam("phone"))
    kept = exists().where(_LIBRARY.c.hash == bindparam("library"))
    number_id = number.scalar_subquery()
    return select(
        first.label("first_site"),
        select(func.max(_SITE.c.id)).scalar_subquery().label("last_site"),
        patient.with_for_update().scalar_subquery().label("patient_id"),
        number_id.label("number_id"),
        case((number_id.is_(None), next_id(dialect, _NUMBER))).label("new_number_id"),
        kept.label("library_kept"),
    )


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
