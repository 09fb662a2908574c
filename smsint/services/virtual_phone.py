"""The phones of a sandbox: what each of them shows. Real phones show it themselves."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import inf
from typing import Any, Literal

from sqlalchemy import Row, Select, func, select
from sqlmodel import Session

from smsint.db.tables import (
    Enrollment,
    InboundMessage,
    Number,
    OnCall,
    OutboxMessage,
    Patient,
    PatientNumber,
    Question,
    table,
)
from smsint.domain.delivery import FAILURES
from smsint.domain.states import (
    DeliveryStatus,
    EnrollmentStatus,
    OutboxState,
    QuestionStatus,
    TextingStatus,
)
from smsint.services.cursors import next_message_at
from smsint.services.runtime import Runtime

STRANGERS = ("+14155550142", "+16465550167", "+18325550118")
"""Phones of people whom no clinic knows; reserved numbers like all the others."""
_NUMBER, _HAS, _PATIENT = table(Number), table(PatientNumber), table(Patient)
_ENROLLMENT, _QUESTION = table(Enrollment), table(Question)
_OUT, _IN, _ON_CALL = table(OutboxMessage), table(InboundMessage), table(OnCall)
_ARRIVED = (_OUT.c.state == OutboxState.SENT) & (
    _OUT.c.delivery_status.is_(None) | _OUT.c.delivery_status.not_in(FAILURES)
)


@dataclass(frozen=True, slots=True)
class Phone:
    """One phone. Its id is the blind index of its number: nothing to read from it."""

    id: str
    number: str
    owner: str | None
    """The first name of whoever has it now; none for a stranger."""
    language: str
    time_zone: str
    texting: TextingStatus
    waiting: bool
    """An open question waits for this phone's answer."""
    in_programme: bool
    next_text_at: datetime | None = None
    """When the programme next has something to say; none when nothing is planned."""
    on_call: bool = False
    """The phone of somebody who is called to alerts."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """One text on the screen."""

    id: str
    direction: Literal["outbound", "inbound"]
    """As the service sees it: outbound texts are those that this phone got."""
    at: datetime
    text: str
    status: str
    """``delivered`` or ``sent`` for what the phone got, ``received`` for what it sent."""


def phones(session: Session, runtime: Runtime, *, now: datetime) -> list[Phone]:
    """Every patient's phone, then those of whoever is on call, then the strangers'.

    First those whose answer is waited for, then those who hear from us soonest.
    """
    rows = session.execute(_patients(now)).all()
    due = next_message_at(session, [row.enrollment_id for row in rows])
    owners: dict[bytes, list[Row[Any]]] = {}
    for row in rows:
        owners.setdefault(row.phone_index, []).append(row)
    found = [_phone(runtime, rows, due) for rows in owners.values()]
    found.sort(key=_most_alive_first)
    known = {phone.id for phone in found}
    others = [*_on_call(session, runtime)]
    others += [stranger(session, runtime, number) for number in STRANGERS]
    return found + [phone for phone in others if phone.id not in known]


def _on_call(session: Session, runtime: Runtime) -> Iterator[Phone]:
    """The phones of whoever is called by text, in the order in which they are."""
    rows = session.execute(
        select(_ON_CALL.c.name, _NUMBER.c.phone, _NUMBER.c.phone_index, _NUMBER.c.texting)
        .join(_NUMBER, _NUMBER.c.id == _ON_CALL.c.number_id)
        .where(_ON_CALL.c.removed_at.is_(None))
        .order_by(_ON_CALL.c.position, _ON_CALL.c.id)
    )
    for row in rows:
        yield Phone(
            id=row.phone_index.hex(),
            number=runtime.vault.open("number.phone", row.phone),
            owner=runtime.vault.open("on_call.name", row.name),
            language="en",
            time_zone="UTC",
            texting=row.texting,
            waiting=False,
            in_programme=False,
            on_call=True,
        )


def find(session: Session, runtime: Runtime, phone_id: str, *, now: datetime) -> Phone | None:
    """One phone by its id; none when there is no such phone."""
    return next((p for p in phones(session, runtime, now=now) if p.id == phone_id), None)


def stranger(session: Session, runtime: Runtime, number: str) -> Phone:
    """A phone that belongs to no patient."""
    index = runtime.vault.index(number)
    texting = session.scalar(select(_NUMBER.c.texting).where(_NUMBER.c.phone_index == index))
    return Phone(index.hex(), number, None, "en", "UTC", texting or TextingStatus.ON, False, False)


def conversation(session: Session, runtime: Runtime, phone_id: str, *, last: int) -> list[Bubble]:
    """The latest texts on a phone, the oldest first."""
    number_id = _number_id(session, phone_id)
    got = (
        select(_OUT)
        .where(_OUT.c.number_id == number_id, _ARRIVED)
        .order_by(_OUT.c.sent_at.desc(), _OUT.c.id.desc())
    )
    sent = (
        select(_IN)
        .where(_IN.c.number_id == number_id)
        .order_by(_IN.c.received_at.desc(), _IN.c.recorded_at.desc())
    )
    bubbles = [_got(runtime, row) for row in session.execute(got.limit(last))]
    bubbles += [_sent(runtime, row) for row in session.execute(sent.limit(last))]
    return _in_order(bubbles)[-last:]


def stamp(session: Session, phone_id: str) -> str:
    """Changes whenever the conversation does; cheap enough to ask every second."""
    number_id = _number_id(session, phone_id)
    texts = select(func.count(), func.max(_OUT.c.updated_at)).where(_OUT.c.number_id == number_id)
    said = select(func.count()).where(_IN.c.number_id == number_id)
    count, updated_at = session.execute(texts).one()
    moment = f"{updated_at.timestamp():.6f}" if updated_at else "0"
    return f"{count}-{moment}-{session.scalar(said)}"


def _number_id(session: Session, phone_id: str) -> int | None:
    """The row of a phone's number; a stranger who never texted has none."""
    return session.scalar(select(_NUMBER.c.id).where(_NUMBER.c.phone_index == _index(phone_id)))


def _index(phone_id: str) -> bytes:
    try:
        return bytes.fromhex(phone_id)
    except ValueError:
        return b""


def _patients(now: datetime) -> Select[Any]:
    """One row for each enrollment, with the number that its patient has now."""
    waiting = (
        select(_QUESTION.c.id)
        .where(
            _QUESTION.c.enrollment_id == _ENROLLMENT.c.id,
            _QUESTION.c.status == QuestionStatus.OPEN,
            _QUESTION.c.expires_at > now,
        )
        .exists()
    )
    return (
        select(
            _NUMBER.c.phone_index,
            _NUMBER.c.phone,
            _NUMBER.c.texting,
            _PATIENT.c.id.label("patient_id"),
            _PATIENT.c.first_name,
            _ENROLLMENT.c.id.label("enrollment_id"),
            _ENROLLMENT.c.status,
            _ENROLLMENT.c.language,
            _ENROLLMENT.c.time_zone,
            waiting.label("waiting"),
        )
        .join(_HAS, (_HAS.c.number_id == _NUMBER.c.id) & _HAS.c.to_at.is_(None))
        .join(_PATIENT, _PATIENT.c.id == _HAS.c.patient_id)
        .join(_ENROLLMENT, _ENROLLMENT.c.patient_id == _PATIENT.c.id)
        .order_by(_ENROLLMENT.c.created_at.desc())
    )


def _most_alive_first(phone: Phone) -> tuple[bool, bool, bool, float, str]:
    """Whoever opens the first phone can most likely read it, answer it, and get the next text."""
    due = phone.next_text_at.timestamp() if phone.next_text_at else inf
    quiet, other_language = not phone.waiting, phone.language != "en"
    return quiet, not phone.in_programme, other_language, due, phone.owner or ""


def _phone(runtime: Runtime, rows: Sequence[Row[Any]], due: Mapping[str, datetime]) -> Phone:
    """The phone of one patient, or of several who share it."""
    latest = rows[0]
    texts_on = latest.texting == TextingStatus.ON
    nexts = [due[row.enrollment_id] for row in rows if row.enrollment_id in due]
    names = {row.patient_id: _name(runtime, row) for row in rows}
    running = any(row.status != EnrollmentStatus.ENDED for row in rows)
    return Phone(
        id=latest.phone_index.hex(),
        number=runtime.vault.open("number.phone", latest.phone),
        owner=" & ".join(names.values()),
        language=latest.language,
        time_zone=latest.time_zone,
        texting=latest.texting,
        waiting=running and texts_on and any(row.waiting for row in rows),
        in_programme=running,
        next_text_at=min(nexts) if nexts and texts_on else None,
    )


def _name(runtime: Runtime, row: Row[Any]) -> str:
    return runtime.vault.open("patient.first_name", row.first_name) if row.first_name else "Patient"


def _got(runtime: Runtime, row: Row[Any]) -> Bubble:
    delivered = row.delivery_status in (DeliveryStatus.DELIVERED, DeliveryStatus.READ)
    return Bubble(
        id=f"out_{row.id}",
        direction="outbound",
        at=row.sent_at,
        text=runtime.vault.open("outbox_message.body", row.body),
        status="delivered" if delivered else "sent",
    )


def _sent(runtime: Runtime, row: Row[Any]) -> Bubble:
    text = runtime.vault.open("inbound_message.body", row.body)
    return Bubble(row.message_sid, "inbound", row.received_at, text, "received")


def _in_order(bubbles: Iterable[Bubble]) -> list[Bubble]:
    """By time; at one instant the patient's text stands before what answered it."""
    return sorted(bubbles, key=lambda bubble: (bubble.at, bubble.direction == "outbound"))
