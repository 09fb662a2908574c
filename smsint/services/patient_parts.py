"""The parts of a patient's page, each read by one statement."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, select
from sqlmodel import Session

from smsint.db.tables import (
    Answer,
    ClinicEvent,
    EngagementDay,
    Number,
    OutboxMessage,
    PatientNumber,
    StaffNote,
    Task,
    table,
)
from smsint.domain.calendar import local_date
from smsint.domain.states import OutboxState, TaskStatus
from smsint.services import outreach
from smsint.services.access import Actor
from smsint.services.conversation_page import Said
from smsint.services.library_archive import pinned
from smsint.services.outreach import TaskView
from smsint.services.preview import CalendarRow, calendar_rows
from smsint.services.runtime import Runtime
from smsint.services.timetables import timetable_of

_HAS, _NUMBER, _EVENT = table(PatientNumber), table(Number), table(ClinicEvent)
_NOTE, _DAY, _TASK = table(StaffNote), table(EngagementDay), table(Task)
_ANSWER, _OUT = table(Answer), table(OutboxMessage)
RIBBON_DAYS = 84
"""Twelve weeks: long enough to see somebody drift, short enough to see at a glance."""
_UPCOMING_DAYS = 7
MOST = 100


@dataclass(frozen=True, slots=True)
class NumberView:
    """A number that the patient had, from when to when."""

    phone: str
    from_at: datetime
    to_at: datetime | None


@dataclass(frozen=True, slots=True)
class ClinicEventView:
    """Something that happened at the clinic."""

    kind: str
    value: str
    occurred_at: datetime


@dataclass(frozen=True, slots=True)
class NoteView:
    """What a member of staff wrote down."""

    actor: str
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class DayView:
    """One local day of the ribbon."""

    on: date
    prompts: int
    answered: int
    inbound: int
    undelivered: int
    sent: int

    @property
    def state(self) -> str:
        """What the day comes to, in one word."""
        if self.answered:
            return "answered"
        if self.inbound:
            return "wrote"
        if self.undelivered and self.undelivered >= self.sent:
            return "undelivered"
        return "silent" if self.prompts else "quiet"


def open_tasks(
    session: Session, runtime: Runtime, enrollment_id: str, actor: Actor
) -> list[TaskView]:
    """Tasks of one enrollment that are not resolved, the next due first."""
    open_ = select(_TASK.c.id).where(
        _TASK.c.enrollment_id == enrollment_id, _TASK.c.status != TaskStatus.RESOLVED
    )
    ids = session.execute(open_.order_by(_TASK.c.due_at).limit(MOST)).scalars().all()
    return outreach.some_tasks(session, runtime, ids, actor)


def notes(session: Session, runtime: Runtime, enrollment_id: str) -> list[NoteView]:
    """What staff wrote down, the latest first."""
    rows = session.execute(
        select(_NOTE)
        .where(_NOTE.c.enrollment_id == enrollment_id)
        .order_by(_NOTE.c.at.desc(), _NOTE.c.id.desc())
        .limit(MOST)
    )
    return [
        NoteView(row.actor, runtime.vault.open("staff_note.note", row.note), row.at) for row in rows
    ]


def reports(
    session: Session, enrollment_id: str, now: datetime
) -> dict[str, list[tuple[datetime, float]]]:
    """Numbers of the ribbon's weeks, by item, the oldest first."""
    rows = session.execute(
        select(_ANSWER.c.item, _ANSWER.c.value, _ANSWER.c.answered_at)
        .where(
            _ANSWER.c.enrollment_id == enrollment_id,
            _ANSWER.c.status == "parsed",
            _ANSWER.c.answered_at > now - timedelta(days=RIBBON_DAYS),
        )
        .order_by(_ANSWER.c.answered_at)
    )
    found: dict[str, list[tuple[datetime, float]]] = {}
    for row in rows:
        value = _number(row.value)
        if value is not None:
            found.setdefault(row.item, []).append((row.answered_at, value))
    return found


def _number(value: str | None) -> float | None:
    try:
        return float(value or "")
    except ValueError:
        return None


def planned(session: Session, runtime: Runtime, enrollment_id: str) -> list[Said]:
    """Texts that wait in the outbox."""
    rows = session.execute(
        select(_OUT)
        .where(_OUT.c.enrollment_id == enrollment_id, _OUT.c.state == OutboxState.DUE)
        .order_by(_OUT.c.due_at)
        .limit(MOST)
    )
    return [
        Said(
            id=row.id,
            at=row.due_at,
            kind=row.kind,
            text=runtime.vault.open("outbox_message.body", row.body),
            written_by=row.written_by,
        )
        for row in rows
    ]


def days(session: Session, row: Row[Any], now: datetime) -> list[DayView]:
    """Every local day of the last weeks, since the programme began; days without a row are quiet."""
    today = local_date(now, row.time_zone)
    first = max(row.start_on, today - timedelta(days=RIBBON_DAYS - 1))
    found = {
        one.on: one
        for one in session.execute(
            select(_DAY).where(_DAY.c.enrollment_id == row.id, _DAY.c.on >= first)
        )
    }
    length = max(0, (today - first).days + 1)
    return [_day(first + timedelta(days=n), found) for n in range(length)]


def _day(on: date, found: Mapping[date, Any]) -> DayView:
    row = found.get(on)
    if row is None:
        return DayView(on, 0, 0, 0, 0, 0)
    return DayView(on, row.prompts, row.answered, row.inbound, row.undelivered, row.sent)


def upcoming(runtime: Runtime, row: Row[Any], now: datetime) -> list[CalendarRow]:
    """The texts of the coming week that find a place."""
    protocol = pinned(runtime, row.library_hash).library.protocols.get(row.protocol_id)
    if protocol is None:
        return []
    first = local_date(now, row.time_zone)
    rows = calendar_rows(protocol, timetable_of(row), first_on=first, days=_UPCOMING_DAYS)
    return [one for one in rows if one.due_at is not None and one.due_at > now]


def numbers(session: Session, runtime: Runtime, patient_id: str) -> list[NumberView]:
    """The numbers that a patient had, the present one first."""
    rows = session.execute(
        select(_NUMBER.c.phone, _HAS.c.from_at, _HAS.c.to_at)
        .join(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
        .where(_HAS.c.patient_id == patient_id)
        .order_by(_HAS.c.from_at.desc())
    )
    return [
        NumberView(runtime.vault.open("number.phone", row.phone), row.from_at, row.to_at)
        for row in rows
    ]


def events(session: Session, patient_id: str) -> list[ClinicEventView]:
    """What happened at the clinic, the latest first."""
    rows = session.execute(
        select(_EVENT.c.kind, _EVENT.c.value, _EVENT.c.occurred_at)
        .where(_EVENT.c.patient_id == patient_id)
        .order_by(_EVENT.c.occurred_at.desc())
        .limit(MOST)
    )
    return [ClinicEventView(*row) for row in rows]
