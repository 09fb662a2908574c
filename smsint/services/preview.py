"""The texts that a patient would get, from the same functions that decide about real ones."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from smsint.domain.content import Library, resolve
from smsint.domain.messages import Language
from smsint.domain.planning import Slot, Timetable, calendar
from smsint.domain.protocol import Protocol
from smsint.domain.rendering import render
from smsint.domain.segments import Encoding, measure
from smsint.services.fitting import fitting


@dataclass(frozen=True, slots=True)
class Person:
    """For whom the preview is made."""

    language: Language = "en"
    first_name: str | None = None
    discreet: bool = True


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One text of the preview."""

    occurrence_on: date
    local_time: str
    """Wall time where the patient is, as ``HH:MM``."""
    due_at: datetime
    """UTC."""
    track: str
    kind: str
    template: str
    text: str
    encoding: Encoding
    segments: int


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """One planned text of an enrollment; which wording it has is chosen when it is due."""

    occurrence_on: date
    local_time: str | None
    due_at: datetime | None
    """Null when the text finds no place in its day."""
    track: str
    kind: str
    reason: str | None
    """Why it finds no place: ``daily_cap`` or ``no_room``."""


def preview(
    library: Library,
    protocol: Protocol,
    timetable: Timetable,
    person: Person,
    program: dict[str, str | None],
    *,
    first_on: date,
    days: int,
) -> Iterator[PreviewRow]:
    """Every text that would leave, with the wording that somebody new to all of it would get."""
    values = {**program, "first_name": person.first_name}
    heard: dict[tuple[str, int], datetime] = {}
    said: Counter[str] = Counter()
    for slot in calendar(protocol, timetable, first_on, days):
        if slot.due_at is None:
            continue
        choice = fitting(
            person,
            resolve(library, slot.track),
            values=values,
            heard=heard,
            now=slot.occurrence.due_at,
            in_order=slot.track.in_order,
            position=said[slot.track.id],
        )
        if choice is None:
            continue
        said[slot.track.id] += 1
        heard[choice.template.id, choice.variant] = slot.due_at
        text = render(choice.source, values)
        yield _preview_row(slot, slot.due_at, timetable.zone, choice.template.id, text)


def calendar_rows(
    protocol: Protocol, timetable: Timetable, *, first_on: date, days: int
) -> list[CalendarRow]:
    """The plan of so many days, with what finds no place and why."""
    return [
        CalendarRow(
            occurrence_on=slot.occurrence.on,
            local_time=_wall_time(slot.due_at, timetable.zone) if slot.due_at else None,
            due_at=slot.due_at,
            track=slot.track.id,
            kind=slot.track.kind,
            reason=slot.reason,
        )
        for slot in calendar(protocol, timetable, first_on, days)
    ]


def _preview_row(slot: Slot, due_at: datetime, zone: str, template: str, text: str) -> PreviewRow:
    size = measure(text)
    return PreviewRow(
        occurrence_on=slot.occurrence.on,
        local_time=_wall_time(due_at, zone),
        due_at=due_at,
        track=slot.track.id,
        kind=slot.track.kind,
        template=template,
        text=text,
        encoding=size.encoding,
        segments=size.segments,
    )


def _wall_time(at: datetime, zone: str) -> str:
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"
