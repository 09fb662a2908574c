"""Reading what the clinic's record system asks for, of its own site, page by page."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal, or_, select
from sqlmodel import Session

from smsint.db.tables import (
    Answer,
    ConsentEvent,
    Enrollment,
    InboundMessage,
    Number,
    OutboxMessage,
    Patient,
    PatientNumber,
    Question,
    Task,
    table,
)
from smsint.domain import fhir
from smsint.domain.fhir import Resource
from smsint.services.access import Actor, audit, own_site
from smsint.services.faults import NotFound
from smsint.services.roster import Identity
from smsint.services.runtime import Runtime

_PATIENT, _HAS, _NUMBER = table(Patient), table(PatientNumber), table(Number)
_ENROLLMENT, _OUT, _IN = table(Enrollment), table(OutboxMessage), table(InboundMessage)
_ANSWER, _QUESTION = table(Answer), table(Question)
_TASK, _CONSENT = table(Task), table(ConsentEvent)


@dataclass(frozen=True, slots=True)
class Search:
    """What is looked for."""

    patient_id: str | None = None
    updated_after: datetime | None = None
    after: tuple[datetime, str] | None = None
    """Where the page before ended: a time and an id."""
    id: str | None = None
    """Of one resource, as FHIR has it."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose eyes: the caller, and how much of a person they may see."""

    actor: Actor
    identity: Identity
    reads_texts: bool


@dataclass(frozen=True, slots=True)
class Found:
    """One resource and its place in a listing."""

    resource: Resource
    at: datetime
    id: str


def search(
    session: Session,
    runtime: Runtime,
    kind: str,
    wanted: Search,
    sight: Sight,
    *,
    limit: int,
    now: datetime,
) -> list[Found]:
    """Resources in the order of their last change; reading them is audited."""
    found = [
        one for source in _SOURCES[kind] for one in source(session, runtime, wanted, sight, limit)
    ]
    found.sort(key=lambda one: (one.at, one.id))
    subject = f"patient:{wanted.patient_id}" if wanted.patient_id else "fhir"
    audit(
        session, runtime, sight.actor.name, "fhir.read", subject, now, kind=kind,
        count=len(found[:limit]),
    )  # fmt: skip
    return found[:limit]


def one(
    session: Session, runtime: Runtime, kind: str, id_: str, sight: Sight, *, now: datetime
) -> Resource:
    """One resource. Raises NotFound."""
    found = search(session, runtime, kind, Search(id=id_), sight, limit=1, now=now)
    if not found:
        raise NotFound(kind)
    return found[0].resource


def _patients(
    session: Session, runtime: Runtime, wanted: Search, sight: Sight, limit: int
) -> list[Found]:
    query = (
        select(_PATIENT, _PATIENT.c.site_id.label("site"), _NUMBER.c.phone)
        .outerjoin(_HAS, and_(_HAS.c.patient_id == _PATIENT.c.id, _HAS.c.to_at.is_(None)))
        .outerjoin(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
        .where(own_site(_PATIENT.c.site_id, sight.actor))
    )
    wanted_id = wanted.patient_id or (wanted.id and fhir.our_id(wanted.id))
    if wanted_id:
        query = query.where(_PATIENT.c.id == wanted_id)
    rows = _page(session, query, _PATIENT.c.created_at, _PATIENT.c.id, wanted, limit)
    return [
        Found(fhir.patient(_person(runtime, row, sight)), row["created_at"], row["id"])
        for row in rows
    ]


def _person(runtime: Runtime, row: Mapping[str, Any], sight: Sight) -> dict[str, Any]:
    full, vault = sight.identity == "full", runtime.vault
    name, phone = row["first_name"], row["phone"]
    return {
        **row,
        "external_id": vault.open("patient.external_id", row["external_id"])
        if sight.identity != "none"
        else None,
        "first_name": vault.open("patient.first_name", name) if full and name else None,
        "phone": vault.open("number.phone", phone) if full and phone else None,
    }


def _sent(
    session: Session, runtime: Runtime, wanted: Search, sight: Sight, limit: int
) -> list[Found]:
    number = _part(wanted.id, "out-")
    if wanted.id is not None and not number.isdecimal():
        return []
    query = select(_OUT, _ENROLLMENT.c.patient_id).join(
        _ENROLLMENT, _ENROLLMENT.c.id == _OUT.c.enrollment_id
    )
    query = _of_patient(query, _ENROLLMENT.c.patient_id, _ENROLLMENT.c.site_id, wanted, sight)
    if wanted.id is not None:
        query = query.where(_OUT.c.id == int(number[:18]))
    rows = _page(session, query, _OUT.c.updated_at, _OUT.c.id, wanted, limit, prefix="out-")
    return [
        Found(
            fhir.sent_communication(_worded(runtime, row, sight, "outbox_message.body")),
            row["updated_at"],
            f"out-{row['id']:020}",
        )
        for row in rows
    ]


def _received(
    session: Session, runtime: Runtime, wanted: Search, sight: Sight, limit: int
) -> list[Found]:
    if wanted.id is not None and not wanted.id.startswith("in-"):
        return []
    query = select(
        _IN,
        _IN.c.message_sid.label("id"),
        _IN.c.recorded_at.label("updated_at"),
        _ENROLLMENT.c.patient_id,
    ).join(_ENROLLMENT, _ENROLLMENT.c.id == _IN.c.enrollment_id)
    query = _of_patient(query, _ENROLLMENT.c.patient_id, _ENROLLMENT.c.site_id, wanted, sight)
    if wanted.id is not None:
        query = query.where(_IN.c.message_sid == _part(wanted.id, "in-"))
    rows = _page(session, query, _IN.c.recorded_at, _IN.c.message_sid, wanted, limit, prefix="in-")
    return [
        Found(
            fhir.received_communication(_worded(runtime, row, sight, "inbound_message.body")),
            row["updated_at"],
            f"in-{row['id']}",
        )
        for row in rows
    ]


def _worded(runtime: Runtime, row: Mapping[str, Any], sight: Sight, column: str) -> dict[str, Any]:
    return {**row, "text": runtime.vault.open(column, row["body"]) if sight.reads_texts else None}


def _answers(
    session: Session, runtime: Runtime, wanted: Search, sight: Sight, limit: int
) -> list[Found]:
    number = _part(wanted.id, "ans-")
    if wanted.id is not None and not number.isdecimal():
        return []
    query = (
        select(
            _ANSWER,
            _QUESTION.c.question_key.label("question"),
            _ANSWER.c.answered_at.label("updated_at"),
            _ENROLLMENT.c.patient_id,
        )
        .join(_QUESTION, _QUESTION.c.id == _ANSWER.c.question_id)
        .join(_ENROLLMENT, _ENROLLMENT.c.id == _ANSWER.c.enrollment_id)
        .where(_ANSWER.c.value.is_not(None))
    )
    query = _of_patient(query, _ENROLLMENT.c.patient_id, _ENROLLMENT.c.site_id, wanted, sight)
    if wanted.id is not None:
        query = query.where(_ANSWER.c.id == int(number[:18]))
    return _numbered(
        session, query, _ANSWER, _ANSWER.c.answered_at, wanted, limit, "ans-",
        fhir.questionnaire_response,
    )  # fmt: skip


def _tasks(
    session: Session, runtime: Runtime, wanted: Search, sight: Sight, limit: int
) -> list[Found]:
    query = select(_TASK, _ENROLLMENT.c.patient_id).join(
        _ENROLLMENT, _ENROLLMENT.c.id == _TASK.c.enrollment_id
    )
    query = _of_patient(query, _ENROLLMENT.c.patient_id, _TASK.c.site_id, wanted, sight)
    if wanted.id is not None:
        query = query.where(_TASK.c.id == fhir.our_id(wanted.id))
    rows = _page(session, query, _TASK.c.updated_at, _TASK.c.id, wanted, limit)
    return [Found(fhir.task(row), row["updated_at"], row["id"]) for row in rows]


def _consents(
    session: Session, runtime: Runtime, wanted: Search, sight: Sight, limit: int
) -> list[Found]:
    number = _part(wanted.id, "con-")
    if wanted.id is not None and not number.isdecimal():
        return []
    query = select(_CONSENT, _CONSENT.c.recorded_at.label("updated_at")).join(
        _PATIENT, _PATIENT.c.id == _CONSENT.c.patient_id
    )
    query = _of_patient(query, _CONSENT.c.patient_id, _PATIENT.c.site_id, wanted, sight)
    if wanted.id is not None:
        query = query.where(_CONSENT.c.id == int(number[:18]))
    return _numbered(
        session, query, _CONSENT, _CONSENT.c.recorded_at, wanted, limit, "con-", fhir.consent
    )


def _numbered(
    session: Session,
    query: Select[Any],
    of: Any,
    at: ColumnElement[Any],
    wanted: Search,
    limit: int,
    prefix: str,
    make: Callable[[Mapping[str, Any]], Resource],
) -> list[Found]:
    rows = _page(session, query, at, of.c.id, wanted, limit, prefix=prefix)
    return [Found(make(row), row["updated_at"], f"{prefix}{row['id']:020}") for row in rows]


Source = Callable[[Session, Runtime, Search, Sight, int], list[Found]]
_SOURCES: Mapping[str, tuple[Source, ...]] = MappingProxyType(
    {
        "Patient": (_patients,),
        "Communication": (_sent, _received),
        "QuestionnaireResponse": (_answers,),
        "Task": (_tasks,),
        "Consent": (_consents,),
    }
)


def _of_patient(
    query: Select[Any],
    patient: ColumnElement[Any],
    site: ColumnElement[Any],
    wanted: Search,
    sight: Sight,
) -> Select[Any]:
    query = query.where(own_site(site, sight.actor))
    return query.where(patient == wanted.patient_id) if wanted.patient_id else query


def _page(
    session: Session,
    query: Select[Any],
    at: ColumnElement[Any],
    key: ColumnElement[Any],
    wanted: Search,
    limit: int,
    *,
    prefix: str = "",
) -> list[Mapping[str, Any]]:
    """Rows after the place where the page before ended."""
    if wanted.updated_after is not None:
        query = query.where(at > wanted.updated_after)
    if wanted.after is not None:
        time, last = wanted.after
        query = query.where(or_(at > time, and_(at == time, _later(key, last, prefix))))
    rows = session.execute(query.order_by(at, key).limit(limit)).mappings()
    return [dict(row) for row in rows]


def _later(key: ColumnElement[Any], last: str, prefix: str) -> ColumnElement[bool]:
    """Of two kinds in one listing the prefix decides which comes first at the same instant."""
    if not prefix:
        return key > last
    if not last.startswith(prefix):
        return literal(prefix > last)
    rest = last.removeprefix(prefix)
    return key > (int(rest) if rest.isdecimal() else rest)


def _part(id_: str | None, prefix: str) -> str:
    return id_.removeprefix(prefix) if id_ is not None and id_.startswith(prefix) else ""
