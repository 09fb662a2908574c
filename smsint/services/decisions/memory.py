"""What a batch of decisions must know besides its own rows: a statement for each source, at most."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Row, func, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.tables import DecisionPoint, table
from smsint.domain.content import names_of, reach
from smsint.domain.protocol import Protocol, Track
from smsint.services.heard import Heard, heard_by
from smsint.services.library_archive import pinned
from smsint.services.policies import Known, known_at
from smsint.services.runtime import Runtime
from smsint.services.values import Facts, gather

_POINT = table(DecisionPoint)


class Place(NamedTuple):
    """A track in the version of the library that an enrollment is pinned to."""

    runtime: Runtime
    """With that version."""
    protocol: Protocol
    track: Track


@dataclass(frozen=True, slots=True)
class Memory:
    """What these enrollments have heard, and how far they are in their courses."""

    places: Mapping[tuple[str, str, str], Place]
    """By library hash, protocol and track; none where that version has lost one of them."""
    heard: Mapping[str, Heard]
    position: Mapping[tuple[str, str], int]
    facts: Facts
    """What their texts may name."""
    known: Known
    """What randomized decisions are made from."""


def remember(session: Session, runtime: Runtime, rows: Sequence[Row[Any]], now: datetime) -> Memory:
    """Looks it up for due cursors: only what their own tracks could say."""
    places = _places(runtime, rows)
    met = [(row, place) for row in rows if (place := places.get(place_of(row))) is not None]
    wanted: dict[str, set[str]] = {}
    for row, place in met:
        names = names_of(place.runtime.library, place.track.says)
        wanted.setdefault(row.id, set()).update(names)
    said = (reach(place.runtime.library, place.track.says) for place in places.values())
    return Memory(
        places,
        heard_by(session, {row.id for row in rows}, frozenset().union(*said), now=now),
        _positions(session, [row for row, place in met if place.track.in_order]),
        gather(session, rows, now=now, wanted=wanted),
        known_at(session, [(row, place.track) for row, place in met]),
    )


def place_of(row: Row[Any]) -> tuple[str, str, str]:
    """Where a due cursor stands: the key of ``Memory.places``."""
    return row.library_hash, row.protocol_id, row.track_id


def _places(runtime: Runtime, rows: Sequence[Row[Any]]) -> dict[tuple[str, str, str], Place]:
    """Few programmes have many patients: each track is looked up once."""
    places: dict[tuple[str, str, str], Place] = {}
    for library_hash, protocol_id, track_id in {place_of(row) for row in rows}:
        followed = pinned(runtime, library_hash)
        protocol = followed.library.protocols.get(protocol_id)
        track = protocol.track(track_id) if protocol else None
        if protocol is not None and track is not None:
            places[library_hash, protocol_id, track_id] = Place(followed, protocol, track)
    return places


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
    said = look_up(session, _SAID, ids=ids, tracks=tracks)
    return {(row.enrollment_id, row.track_id): row.said for row in said}
