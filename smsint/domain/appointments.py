"""Which visits are to come, from what the clinic reported, and when to remind somebody of them.

The latest report wins. Of several schedules for visits of one name (the event's ``value``) only
the last counts, so that a visit that was moved is never announced at its old time; a whole
schedule reported in one request stands together.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from smsint.domain.calendar import local_date, moment, next_open, window_bounds
from smsint.domain.clinic_events import ClinicEventKind as Event
from smsint.domain.messages import Language
from smsint.domain.protocol import Reminder, Window

LOOK_BACK = timedelta(days=90)
"""Reports about visits further back say nothing about the visits to come."""
TOO_LATE = timedelta(hours=1)
"""Before the visit: who has not left by then is not helped by a text."""
_DAY = timedelta(days=1)
_SETTLES = frozenset({Event.VISIT_KEPT, Event.VISIT_MISSED})
_VOIDS = frozenset(
    {
        Event.VISIT_CANCELED,
        Event.DISCHARGE,
        Event.TRANSFER,
        Event.IN_CUSTODY,
        Event.HOSPITAL_STAY,
        Event.DEATH,
    }
)
ABOUT_VISITS = frozenset({Event.VISIT_SCHEDULED}) | _SETTLES | _VOIDS
"""The events that say whether there is a visit to come."""

_DAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS_EN = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
_MONTHS_ES = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
    "octubre", "noviembre", "diciembre",
)  # fmt: skip
# Without the weekday on the one day whose accent GSM-7 lacks: it would cost the whole text 90
# characters, and an accent is never dropped.
_DAYS_ES = ("lunes ", "martes ", "miércoles ", "jueves ", "viernes ", "", "domingo ")


@dataclass(frozen=True, slots=True)
class Reported:
    """One clinic event about visits."""

    kind: Event
    at: datetime
    """When the visit is, or when the other thing happened."""
    name: str
    """Which of several kinds of visit; empty when the clinic does not tell them apart."""
    reported_at: datetime
    """When the clinic last said so."""


@dataclass(frozen=True, slots=True)
class Reminding:
    """One reminder of one visit."""

    reminder: Reminder
    visit_at: datetime
    due_at: datetime
    expires_at: datetime


def visits_ahead(reports: Iterable[Reported], zone: str, now: datetime) -> list[datetime]:
    """The visits still to come, soonest first."""
    reports = list(reports)
    scheduled = [report for report in reports if report.kind is Event.VISIT_SCHEDULED]
    latest = {
        name: max(one.reported_at for one in scheduled if one.name == name)
        for name in {one.name for one in scheduled}
    }
    standing = (
        visit.at
        for visit in scheduled
        if visit.at > now
        and visit.reported_at == latest[visit.name]
        and not any(_ends(report, visit, scheduled, zone) for report in reports)
    )
    return sorted(set(standing))


def _ends(report: Reported, visit: Reported, scheduled: Sequence[Reported], zone: str) -> bool:
    """Whether a later report means that this visit will not take place, or already has."""
    if report.reported_at < visit.reported_at:
        return False
    if report.kind in _SETTLES:
        return local_date(visit.at, zone) <= local_date(report.at, zone)
    if report.kind is Event.VISIT_CANCELED and any(other.at == report.at for other in scheduled):
        return visit.at == report.at
    return report.kind in _VOIDS


def remindings(
    reminders: Iterable[Reminder], visit_at: datetime, hours: Window, zone: str
) -> Iterator[Reminding]:
    """The reminders of a visit that find a moment in the patient's hours."""
    for reminder in reminders:
        days = reminder.before // _DAY if reminder.before % _DAY == timedelta() else 0
        found = (
            _days_before(visit_at, days, hours, zone)
            if days
            else _hours_before(visit_at, reminder.before, hours, zone)
        )
        if found is not None:
            yield Reminding(reminder, visit_at, *found)


def _days_before(
    visit_at: datetime, days: int, hours: Window, zone: str
) -> tuple[datetime, datetime] | None:
    """On that date and no other, because the text says "tomorrow"."""
    local = visit_at.astimezone(ZoneInfo(zone))
    on = local.date() - days * _DAY
    due_at, bounds = moment(on, local.time(), hours, zone), window_bounds(on, hours, zone)
    return (due_at, bounds[1]) if due_at is not None and bounds is not None else None


def _hours_before(
    visit_at: datetime, before: timedelta, hours: Window, zone: str
) -> tuple[datetime, datetime] | None:
    due_at = next_open(visit_at - before, hours, zone)
    expires_at = visit_at - min(TOO_LATE, before / 2)
    same_day = local_date(due_at, zone) == local_date(visit_at, zone)
    return (due_at, expires_at) if due_at < expires_at and same_day else None


def spoken_day(at: datetime, zone: str, language: Language) -> str:
    """A visit as a text says it: "Tue, Mar 9 at 3:30 PM", "martes 9 de marzo, 3:30 p.m."."""
    on, clock = at.astimezone(ZoneInfo(zone)).date(), spoken_time(at, zone, language)
    if language == "es":
        return f"{_DAYS_ES[on.weekday()]}{on.day} de {_MONTHS_ES[on.month - 1]}, {clock}"
    return f"{_DAYS_EN[on.weekday()]}, {_MONTHS_EN[on.month - 1]} {on.day} at {clock}"


def spoken_time(at: datetime, zone: str, language: Language) -> str:
    """The time of a visit on the clock that people in the United States read."""
    local = at.astimezone(ZoneInfo(zone))
    half = ("a.m.", "p.m.") if language == "es" else ("AM", "PM")
    return f"{local.hour % 12 or 12}:{local.minute:02d} {half[local.hour >= 12]}"
