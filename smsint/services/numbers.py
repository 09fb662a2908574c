"""Phone numbers as rows: found by their blind index, never by their digits."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, insert, select, update
from sqlmodel import Session

from smsint.db.bulk import insert_rows
from smsint.db.tables import Enrollment, Number, OutboxMessage, PatientNumber, table
from smsint.domain.kinds import KINDS
from smsint.domain.phone import normalize
from smsint.domain.states import EnrollmentStatus, OutboxState, TextingStatus
from smsint.services.faults import FieldFault, Invalid
from smsint.services.runtime import Runtime

_NUMBER, _HAS = table(Number), table(PatientNumber)
_ENROLLMENT, _OUTBOX = table(Enrollment), table(OutboxMessage)
_MAY_STILL_LEAVE = [kind for kind, policy in KINDS.items() if policy.after_opt_out]


def e164(runtime: Runtime, phone: str) -> str:
    """The number in E.164. Raises Invalid, saying how to write it."""
    number = normalize(phone, runtime.program.default_region)
    if number is None:
        advice = "This is not a number that can be texted; write it with its country code, like +1."
        raise Invalid(FieldFault("/phone", advice))
    return number


_FIND = select(_NUMBER.c.id).where(_NUMBER.c.phone_index == bindparam("index"))
_ADD = insert(_NUMBER).returning(_NUMBER.c.id)


def find_number(session: Session, runtime: Runtime, phone: str) -> int | None:
    """The row of an E.164 number."""
    index = runtime.vault.index(phone)
    return session.connection().execute(_FIND, {"index": index}).scalar()


def number_for(session: Session, runtime: Runtime, phone: str, *, now: datetime) -> int:
    """The row of an E.164 number, made when it is new."""
    found = find_number(session, runtime, phone)
    return add_number(session, runtime, phone, now=now) if found is None else found


def add_number(session: Session, runtime: Runtime, phone: str, *, now: datetime) -> int:
    """Makes the row of an E.164 number that has none."""
    return int(session.connection().execute(_ADD, number_row(runtime, phone, now)).scalar_one())


def number_row(runtime: Runtime, phone: str, now: datetime) -> dict[str, Any]:
    """A number as it begins, but for its id."""
    return {
        "phone": runtime.vault.seal("number.phone", phone),
        "phone_index": runtime.vault.index(phone),
        "texting": TextingStatus.ON,
        "failures": 0,
        "created_at": now,
    }


def used_by_others(session: Session, number_id: int, patient_id: str | None, site_id: str) -> bool:
    """Whether another patient of this site is in a programme on that number.

    Patients of other sites do not count: to say so would tell one site of another's patients.
    """
    in_a_programme = exists().where(
        _ENROLLMENT.c.patient_id == _HAS.c.patient_id,
        _ENROLLMENT.c.site_id == site_id,
        _ENROLLMENT.c.status != EnrollmentStatus.ENDED,
    )
    query = select(_HAS.c.id).where(
        _HAS.c.number_id == number_id, _HAS.c.to_at.is_(None), in_a_programme
    )
    if patient_id is not None:
        query = query.where(_HAS.c.patient_id != patient_id)
    return session.execute(query.limit(1)).first() is not None


_CURRENT = (
    select(_HAS.c.id, _HAS.c.number_id)
    .where(_HAS.c.patient_id == bindparam("patient"), _HAS.c.to_at.is_(None))
    .with_for_update()
)


def give_number(session: Session, patient_id: str, number_id: int, *, now: datetime) -> int | None:
    """Makes a number the patient's current one; returns the former one if it was another."""
    current = session.connection().execute(_CURRENT, {"patient": patient_id}).one_or_none()
    if current is not None and current.number_id == number_id:
        return None
    if current is not None:
        session.execute(update(_HAS).where(_HAS.c.id == current.id).values(to_at=now))
    insert_rows(session, _HAS, [number_given(patient_id, number_id, now)])
    return int(current.number_id) if current else None


def number_given(patient_id: str, number_id: int, now: datetime) -> dict[str, Any]:
    """The row that says whose number it is from now on."""
    return {"patient_id": patient_id, "number_id": number_id, "from_at": now}


def cancel_texts(session: Session, enrollment_id: str, reason: str, *, now: datetime) -> None:
    """Cancels what waits to be sent for one enrollment, except what even an opt-out lets through."""
    session.execute(
        update(_OUTBOX)
        .where(
            _OUTBOX.c.enrollment_id == enrollment_id,
            _OUTBOX.c.state == OutboxState.DUE,
            _OUTBOX.c.kind.not_in(_MAY_STILL_LEAVE),
        )
        .values(state=OutboxState.CANCELLED, reason=reason, updated_at=now)
    )
