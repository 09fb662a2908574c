"""Reading everything that the survival layouts need, for some people at a time."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from smsint.domain.codebook import Profile
from smsint.services.exporting.extract import Extract, batches, chunks
from smsint.services.exporting.request import ExportRequest
from smsint.services.exporting.snapshot import Snapshot
from smsint.services.exporting.survival import (
    Course,
    Record,
    add_clinic_event,
    add_consent,
    add_day,
    add_flag,
    add_task,
)
from smsint.services.runtime import Runtime

Make = Callable[[Runtime, Snapshot, ExportRequest], Extract]


def courses(
    runtime: Runtime,
    taken: Snapshot,
    request: ExportRequest,
    extracts: Mapping[str, Make],
) -> Iterator[list[Course]]:
    """Everybody's course, in the order of the files; also what was before ``--from``."""
    wanted = replace(request, from_=None)
    made = {name: extracts[name](runtime, taken, wanted) for name in (*_BY_PERSON, *_BY_SPELL)}
    for first, last in chunks(taken.count(taken.people)):
        found = _people(taken, first, last)
        spells = _spells(taken, first, last)
        for name, add in _BY_PERSON.items():
            for row in _records(taken, made[name], first, last):
                add(found[row["participant_id"]], row)
        if spells:
            _add_by_spell(taken, made, found, spells)
        yield list(found.values())


_BY_PERSON: Mapping[str, Callable[[Course, Record], None]] = {
    "clinic_events": add_clinic_event,
    "consents": add_consent,
}
_BY_SPELL: Mapping[str, Callable[[Course, Record, int], None]] = {
    "engagement_days": add_day,
    "flags": add_flag,
    "outreach": add_task,
}


def _add_by_spell(
    taken: Snapshot,
    made: Mapping[str, Extract],
    found: Mapping[str, Course],
    spells: Mapping[tuple[str, int], tuple[int, int]],
) -> None:
    ordinals = [ordinal for ordinal, _ in spells.values()]
    first, last = min(ordinals), max(ordinals)
    for name, add in _BY_SPELL.items():
        for row in _records(taken, made[name], first, last):
            person = row["participant_id"]
            add(found[person], row, spells[person, row["enrollment_no"]][1])


def _records(taken: Snapshot, extract: Extract, first: int, last: int) -> Iterator[dict[str, Any]]:
    names = extract.names(Profile.DEIDENTIFIED)
    for batch in batches(taken, extract, Profile.DEIDENTIFIED, first, last):
        for row in batch:
            yield dict(zip(names, row, strict=True))


def _people(taken: Snapshot, first: int, last: int) -> dict[str, Course]:
    p = taken.people.c
    query = select(p.study_id, p.protocol, p.arm, p.start_on, p.zone).where(
        p.ordinal.between(first, last)
    )
    return {
        row.study_id: Course(
            row.study_id,
            row.protocol,
            row.arm,
            observed_days(taken.observed_until, row.zone, row.start_on),
            row.start_on.isoformat(),
        )
        for row in taken.connection.execute(query.order_by(p.ordinal))
    }


def observed_days(until: datetime, zone: str, start_on: date) -> int:
    """Days from day 0 to the last day of the data, both included; none before the start."""
    return max(0, (until.astimezone(ZoneInfo(zone)).date() - start_on).days + 1)


def _spells(taken: Snapshot, first: int, last: int) -> dict[tuple[str, int], tuple[int, int]]:
    """Ordinal and first day of each enrollment of these people; both cohorts go by study id."""
    s, p = taken.spells.c, taken.people.c
    bounds = select(func.min(p.study_id), func.max(p.study_id)).where(
        p.ordinal.between(first, last)
    )
    low, high = taken.connection.execute(bounds).one()
    query = select(s.study_id, s.no, s.ordinal, s.start_day).where(s.study_id.between(low, high))
    return {
        (row.study_id, row.no): (row.ordinal, row.start_day)
        for row in taken.connection.execute(query)
    }
