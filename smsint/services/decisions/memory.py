"""What a batch of decisions must know besides its own rows: a statement for each source, at most."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.tables import DecisionPoint, table
from smsint.domain.content import names_of, reach
from smsint.domain.protocol import Track
from smsint.services.heard import Heard, heard_by
from smsint.services.library_archive import pinned
from smsint.services.policies import Known, known_at
from smsint.services.runtime import Runtime
from smsint.services.values import Facts, gather

_POINT = table(DecisionPoint)


@dataclass(frozen=True, slots=True)
class Memory:
    """What these enrollments have heard, and how far they are in their courses."""

    heard: Mapping[str, Heard]
    position: Mapping[tuple[str, str], int]
    facts: Facts
    """What their texts may name."""
    known: Known
    """What randomized decisions are made from."""


def remember(session: Session, runtime: Runtime, rows: Sequence[Row[Any]], now: datetime) -> Memory:
    """Looks it up for due cursors: only what their own tracks could say."""
    wanted: dict[str, set[str]] = {}
    templates: set[str] = set()
    courses: list[Row[Any]] = []
    for row, track in _tracks(runtime, rows):
        library = pinned(runtime, row.library_hash).library
        wanted.setdefault(row.id, set()).update(names_of(library, track.says))
        templates |= reach(library, track.says)
        if track.in_order:
            courses.append(row)
    return Memory(
        heard_by(session, {row.id for row in rows}, templates, now=now),
        _positions(session, courses),
        gather(session, rows, now=now, wanted=wanted),
        known_at(session, runtime, rows),
    )


def _tracks(runtime: Runtime, rows: Sequence[Row[Any]]) -> Iterator[tuple[Row[Any], Track]]:
    for row in rows:
        protocol = pinned(runtime, row.library_hash).library.protocols.get(row.protocol_id)
        track = protocol.track(row.track_id) if protocol else None
        if track is not None:
            yield row, track


_SAID = (
    select(_POINT.c.enrollment_id, _POINT.c.track_id, func.count().label("said"))
    .where(
        among(_POINT.c.enrollment_id, "ids"),
        among(_POINT.c.track_id, "tracks"),
        _POINT.c.template_id.is_not(None),
    )
    .group_by(_POINT.c.enrollment_id, _POINT.c.track_id)
)


def _positions(session: Session, courses: Sequence[Row[Any]]) -> dict[tuple[str, str], int]:
    """How many texts of its course each of them has had."""
    if not courses:
        return {}
    ids, tracks = {row.id for row in courses}, {row.track_id for row in courses}
    said = session.connection().execute(_SAID, {"ids": ids, "tracks": tracks}).all()
    return {(enrollment_id, track_id): count for enrollment_id, track_id, count in said}
