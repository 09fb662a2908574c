"""Participants, enrollments, consents and clinic events."""

import json
from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import (
    Double,
    Integer,
    and_,
    case,
    cast,
    exists,
    func,
    literal,
    null,
    or_,
    select,
)

from smsint.db.tables import (
    ClinicEvent,
    ConsentEvent,
    EngagementDay,
    Enrollment,
    Number,
    Patient,
    PatientNumber,
    table,
)
from smsint.domain.codebook import CONSENT_METHODS, POOLED, RESULTS, Profile
from smsint.domain.deidentification import pooled
from smsint.services.exporting.expressions import Clock, Expr, listed, number, only, text, yes
from smsint.services.exporting.extract import Extract
from smsint.services.exporting.request import ExportRequest
from smsint.services.exporting.snapshot import Snapshot
from smsint.services.runtime import Runtime

_ENROLLMENT, _PATIENT, _NUMBER = table(Enrollment), table(Patient), table(Number)
_HAS, _CONSENT, _EVENT = table(PatientNumber), table(ConsentEvent), table(ClinicEvent)
_DAY = table(EngagementDay)
Open = Callable[[str], Callable[[Sequence[Any]], list[str | None]]]


def opener(runtime: Runtime) -> Open:
    """Opens the sealed values of a column, by its name in the vault."""

    def of(column: str) -> Callable[[Sequence[Any]], list[str | None]]:
        def run(values: Sequence[Any]) -> list[str | None]:
            vault = runtime.vault
            return [None if v is None else vault.open(column, bytes(v)) or None for v in values]

        return run

    return of


def participants(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """One row per person."""
    people, clock = taken.people, _clock(taken, taken.people)
    latest = _latest_zone(taken)
    source = (
        people.join(_PATIENT, _PATIENT.c.id == people.c.person)
        .outerjoin(_HAS, and_(_HAS.c.patient_id == people.c.person, _HAS.c.to_at.is_(None)))
        .outerjoin(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
    )
    hide = request.profile is Profile.DEIDENTIFIED
    opened = opener(runtime)
    return Extract(
        "participants",
        people,
        {
            "participant_id": people.c.study_id,
            "site": _pooled(taken, _PATIENT.c.site_id, hide),
            "language": _pooled(taken, _PATIENT.c.language, hide),
            "time_zone": _pooled_zone(taken, latest, hide),
            "texting": text(_NUMBER.c.texting),
            "enrollments": select(func.count())
            .where(taken.spells.c.person == people.c.person)
            .scalar_subquery(),
            "created_at": clock.utc(_PATIENT.c.created_at),
            "external_id": _PATIENT.c.external_id,
            "first_name": _PATIENT.c.first_name,
            "phone": _NUMBER.c.phone,
        },
        source,
        (),
        finish={
            "external_id": opened("patient.external_id"),
            "first_name": opened("patient.first_name"),
            "phone": opened("number.phone"),
        },
    )


def enrollments(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """One row per enrollment, with the sums of its days."""
    spells, clock = taken.spells, _clock(taken, taken.spells)
    e = _ENROLLMENT.c
    sums = {
        name: _sum_of_days(taken, request, name)
        for name in ("sent", "delivered", "prompts", "answered")
    }
    return Extract(
        "enrollments",
        spells,
        {
            "participant_id": spells.c.study_id,
            "enrollment_no": spells.c.no,
            "start_day": spells.c.start_day,
            "protocol": e.protocol_id,
            "protocol_version": e.protocol_version,
            "library_hash": e.library_hash,
            "arm": spells.c.arm,
            "arm_probability": e.arm_probability,
            "status": text(e.status),
            "window_start": _minutes(e.window_start, taken),
            "window_end": _minutes(e.window_end, taken),
            "days_chosen": _length(e.days, taken),
            "discreet": yes(e.discreet),
            "thresholds": e.thresholds,
            "enrolled_day": clock.day(e.created_at),
            "enrolled_minute": clock.minute(e.created_at),
            "enrolled_at": clock.utc(e.created_at),
            "ended_day": clock.day(e.ended_at),
            "ended_at": clock.utc(e.ended_at),
            **sums,
            "response_rate": case(
                (sums["prompts"] > 0, cast(sums["answered"], Double) / sums["prompts"]),
                else_=null(),
            ),
            "start_on": text(e.start_on),
            "end_on": text(e.end_on),
            "enrollment_id": e.id,
            "status_reason": e.status_reason,
        },
        spells.join(_ENROLLMENT, e.id == spells.c.id),
        (),
        finish={
            "thresholds": _one_code,
            "status_reason": opener(runtime)("enrollment.status_reason"),
        },
    )


def _one_code(values: Sequence[Any]) -> list[str | None]:
    """Pairs as one code, such as ``craving=6/mood=3``; the driver of SQLite gives JSON as text."""
    known = [json.loads(value) if isinstance(value, str) else value for value in values]
    return ["/".join(f"{k}={v}" for k, v in sorted(pairs.items())) or None for pairs in known]


def clinic_events(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """What the clinic reported."""
    people, clock, e = taken.people, _clock(taken, taken.people), _EVENT.c
    order = (e.occurred_at, e.kind, e.id)
    return Extract(
        "clinic_events",
        people,
        {
            "participant_id": people.c.study_id,
            "event_no": func.row_number().over(partition_by=people.c.ordinal, order_by=order),
            "kind": e.kind,
            "occurred_day": clock.day(e.occurred_at),
            "occurred_minute": clock.minute(e.occurred_at),
            "occurred_at": clock.utc(e.occurred_at),
            "amount": number(e.value, is_sqlite=taken.is_sqlite),
            "result": only(e.value, RESULTS),
            "value": text(e.value),
            "recorded_by": e.recorded_by,
        },
        people.join(_EVENT, e.patient_id == people.c.person),
        order,
        clock.between(e.occurred_at, None, request.to),
    )


def consents(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """The consent ledger, as it is about each person.

    An entry that names nobody (a STOP from a phone that several share) is about everybody who had
    the number then.
    """
    people, clock, c = taken.people, _clock(taken, taken.people), _CONSENT.c
    theirs = and_(_HAS.c.patient_id == people.c.person, _HAS.c.number_id == c.number_id)
    then = and_(_HAS.c.from_at <= c.at, or_(_HAS.c.to_at.is_(None), _HAS.c.to_at > c.at))
    about = or_(
        and_(c.patient_id == people.c.person, exists().where(theirs)),
        and_(c.patient_id.is_(None), exists().where(theirs, then)),
    )
    source = people.join(_CONSENT, about)
    opened = opener(runtime)
    return Extract(
        "consents",
        people,
        {
            "participant_id": people.c.study_id,
            "consent_no": func.row_number().over(partition_by=people.c.ordinal, order_by=c.id),
            "kind": c.kind,
            "method": listed(c.method, CONSENT_METHODS),
            "given_day": clock.day(c.at),
            "given_minute": clock.minute(c.at),
            "given_at": clock.utc(c.at),
            "risk_acknowledged": yes(c.sms_risk_acknowledged_at.is_not(None)),
            "text_version": text(c.text_version),
            "obtained_by": text(c.obtained_by),
            "note": c.note,
        },
        source,
        (c.id,),
        clock.between(c.at, None, request.to),
        finish={"note": opened("consent_event.note")},
    )


def _clock(taken: Snapshot, cohort: Any) -> Clock:
    return Clock(cohort, taken.changes, is_sqlite=taken.is_sqlite)


def _latest_zone(taken: Snapshot) -> Expr:
    s = taken.spells.c
    newest = select(s.zone).where(s.person == taken.people.c.person)
    return newest.order_by(s.no.desc()).limit(1).scalar_subquery()


def _pooled(taken: Snapshot, column: Any, hide: bool) -> Expr:
    if not hide:
        return text(column)
    found = taken.connection.execute(
        select(column, func.count())
        .join(taken.people, taken.people.c.person == _PATIENT.c.id)
        .group_by(column)
    )
    hidden = pooled({str(value): count for value, count in found})
    return case((column.in_(sorted(hidden)), literal(POOLED)), else_=text(column))


def _pooled_zone(taken: Snapshot, latest: Expr, hide: bool) -> Expr:
    if not hide:
        return latest
    s = taken.spells.c
    newest = (
        select(func.max(s.no))
        .where(s.person == taken.people.c.person)
        .correlate(taken.people)
        .scalar_subquery()
    )
    joined = taken.people.join(
        taken.spells, and_(s.person == taken.people.c.person, s.no == newest)
    )
    found = taken.connection.execute(
        select(s.zone, func.count()).select_from(joined).group_by(s.zone)
    )
    hidden = pooled({str(value): count for value, count in found})
    return case((latest.in_(sorted(hidden)), literal(POOLED)), else_=latest)


def _sum_of_days(taken: Snapshot, request: ExportRequest, name: str) -> Expr:
    query = select(func.coalesce(func.sum(_DAY.c[name]), 0)).where(
        _DAY.c.enrollment_id == taken.spells.c.id
    )
    if request.to is not None:
        query = query.where(_DAY.c.on <= request.to)
    return cast(query.scalar_subquery(), Integer)


def _minutes(at: Any, taken: Snapshot) -> Expr:
    hour, minute = ("%H", "%M") if taken.is_sqlite else ("hour", "minute")
    if taken.is_sqlite:
        return cast(func.strftime(hour, at), Integer) * 60 + cast(
            func.strftime(minute, at), Integer
        )
    return cast(func.date_part(hour, at) * 60 + func.date_part(minute, at), Integer)


def _length(days: Any, taken: Snapshot) -> Expr:
    return func.json_array_length(days) if taken.is_sqlite else func.jsonb_array_length(days)
