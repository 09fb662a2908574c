"""Everything that a text may name: looked up for many enrollments at once, opened one by one."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, func, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.tables import Enrollment, IncentiveEntry, Patient, table
from smsint.domain.appointments import Reported, spoken_day, spoken_time, visits_ahead
from smsint.domain.messages import Language
from smsint.domain.notes import NOTES, sayable
from smsint.domain.rendering import VARIABLES
from smsint.library.terms import revealing_words
from smsint.services.feedback import Record, feedback_values, records_of
from smsint.services.notes import Sealed, newest_notes, opened
from smsint.services.runtime import Runtime
from smsint.services.texts import program_values
from smsint.services.visits import reports_of

Values = dict[str, str | None]

_ENROLLMENT, _PATIENT, _ENTRY = table(Enrollment), table(Patient), table(IncentiveEntry)
_ALL = frozenset(VARIABLES)
_FIRST_NAME, _POINTS = frozenset({"first_name"}), frozenset({"points"})
_OF_VISITS = frozenset({"next_appointment", "appointment_time"})
_OF_ANSWERS = frozenset(
    name for name in VARIABLES if name.startswith(("check_ins_", "streak_", "mean_"))
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the tables say about some enrollments, still sealed."""

    first_names: Mapping[str, bytes] = field(default_factory=dict)
    notes: Sealed = field(default_factory=dict)
    reports: Mapping[str, Sequence[Reported]] = field(default_factory=dict)
    """By patient: the clinic knows patients, not enrollments."""
    records: Mapping[str, Record] = field(default_factory=dict)
    points: Mapping[str, int] = field(default_factory=dict)


_ROWS: Select[Any] = (
    select(
        _ENROLLMENT.c.id,
        _ENROLLMENT.c.patient_id,
        _ENROLLMENT.c.time_zone,
        _ENROLLMENT.c.language,
        _ENROLLMENT.c.discreet,
        _PATIENT.c.first_name,
    )
    .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
    .where(among(_ENROLLMENT.c.id, "ids"))
)


def values_for(
    session: Session,
    runtime: Runtime,
    enrollment_ids: Collection[str],
    *,
    now: datetime,
) -> dict[str, Values]:
    """What a text to each of these enrollments may name; what is missing or unfit is none."""
    if not enrollment_ids:
        return {}
    rows = session.connection().execute(_ROWS, {"ids": enrollment_ids}).all()
    facts = gather(session, rows, now=now)
    return {row.id: values_of(runtime, facts, row, now=now) for row in rows}


def gather(
    session: Session,
    rows: Sequence[Row[Any]],
    *,
    now: datetime,
    wanted: Mapping[str, Collection[str]] | None = None,
) -> Facts:
    """Looks up what is wanted, at most one or two statements for each source.

    ``wanted`` holds the names by enrollment, where only some are needed: a batch whose texts
    name nobody's plan costs no statement for plans. None means all of them.
    """
    called, notes, visits, answers, points = (
        [row for row in rows if wanted is None or not names.isdisjoint(wanted.get(row.id, ()))]
        for names in (_FIRST_NAME, frozenset(NOTES), _OF_VISITS, _OF_ANSWERS, _POINTS)
    )
    return Facts(
        first_names={row.id: row.first_name for row in called if row.first_name},
        notes=newest_notes(session, {row.id for row in notes}) if notes else {},
        reports=reports_of(session, {row.patient_id for row in visits}, now=now) if visits else {},
        records=records_of(session, {row.id for row in answers}, now=now) if answers else {},
        points=_points(session, {row.id for row in points}) if points else {},
    )


def values_of(runtime: Runtime, facts: Facts, row: Row[Any], *, now: datetime) -> Values:
    """The values of one enrollment.

    Raises UnreadableField: of this one only, so that it stops nobody else.
    """
    values = program_values(runtime)
    if name := facts.first_names.get(row.id):
        values["first_name"] = runtime.vault.open("patient.first_name", name)
    if sealed := facts.notes.get(row.id):
        values |= _notes(runtime, sealed, discreet=row.discreet)
    if reports := facts.reports.get(row.patient_id):
        values |= _next_visit(reports, row, now)
    if record := facts.records.get(row.id):
        values |= feedback_values(record, row.time_zone, now=now)
    if points := facts.points.get(row.id):
        values["points"] = str(points)
    return values


def visit_values(at: datetime, zone: str, language: Language) -> Values:
    """A visit as texts name it."""
    return {
        "next_appointment": spoken_day(at, zone, language),
        "appointment_time": spoken_time(at, zone, language),
    }


def _notes(runtime: Runtime, sealed: dict[str, bytes], *, discreet: bool) -> Values:
    revealing = _revealing if discreet else None
    return {
        name: sayable(name, opened(runtime, words), revealing)
        for name, words in sealed.items()
        if name in NOTES
    }


def _revealing(text: str) -> list[str]:
    """People mix their languages, so both lists count whatever the enrollment's language is."""
    return [*revealing_words(text, "en"), *revealing_words(text, "es")]


def _next_visit(reports: Sequence[Reported], row: Row[Any], now: datetime) -> Values:
    ahead = visits_ahead(reports, row.time_zone, now)
    return visit_values(ahead[0], row.time_zone, row.language) if ahead else {}


def _points(session: Session, enrollment_ids: Collection[str]) -> dict[str, int]:
    """A balance never falls, so the highest is the latest."""
    rows = session.execute(
        select(_ENTRY.c.enrollment_id, func.max(_ENTRY.c.balance).label("balance"))
        .where(_ENTRY.c.enrollment_id.in_(enrollment_ids))
        .group_by(_ENTRY.c.enrollment_id)
    )
    return {row.enrollment_id: row.balance for row in rows}
