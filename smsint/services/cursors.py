"""The next occurrence of each track, kept in one row per track whatever the programme's length."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, bindparam, func, select, update
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.tables import DecisionPoint, Enrollment, TrackCursor, table
from smsint.domain.enrollment import tracks_of, upcoming
from smsint.domain.planning import Timetable
from smsint.domain.protocol import Protocol
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.timetables import timetable_of

_CURSOR, _POINT = table(TrackCursor), table(DecisionPoint)
_ENROLLMENT = table(Enrollment)
_NEXT = (
    select(_CURSOR.c.enrollment_id, func.min(_CURSOR.c.next_at).label("at"))
    .where(among(_CURSOR.c.enrollment_id, "ids"), _CURSOR.c.next_at.is_not(None))
    .group_by(_CURSOR.c.enrollment_id)
)


def first_cursors(
    protocol: Protocol, timetable: Timetable, enrollment_id: str, *, now: datetime
) -> list[dict[str, Any]]:
    """The rows of the cursors of a new enrollment."""
    return [
        {"enrollment_id": enrollment_id, "track_id": track.id, "failures": 0}
        | _next(protocol, track.id, timetable, None, now)
        for track in tracks_of(protocol, timetable.arm)
    ]


def plan_again(session: Session, runtime: Runtime, enrollment_id: str, *, now: datetime) -> None:
    """Moves the cursors after the timetable changed. What was decided is never decided again."""
    enrollment = session.execute(select(_ENROLLMENT).where(_ENROLLMENT.c.id == enrollment_id)).one()
    library = pinned(runtime, enrollment.library_hash).library
    protocol = library.protocols[enrollment.protocol_id]
    cursors = _locked_cursors(session, enrollment_id)  # first: the engine decides under this lock
    decided = _last_decided(session, enrollment_id)
    changes = [
        {"cursor_id": cursor.id}
        | _renamed(
            _next(
                protocol,
                cursor.track_id,
                timetable_of(enrollment),
                decided.get(cursor.track_id),
                now,
            )
        )
        for cursor in cursors
    ]
    if changes:
        move = update(_CURSOR).where(_CURSOR.c.id == bindparam("cursor_id"))
        session.connection().execute(
            move.values(next_on=bindparam("on"), next_at=bindparam("at")), changes
        )


def stop_cursors(session: Session, enrollment_id: str) -> None:
    """Nothing more is planned for an enrollment that ended."""
    session.execute(
        update(_CURSOR)
        .where(_CURSOR.c.enrollment_id == enrollment_id)
        .values(next_on=None, next_at=None)
    )


def next_message_at(session: Session, enrollment_ids: Iterable[str]) -> dict[str, datetime]:
    """When each enrollment is next due."""
    rows = look_up(session, _NEXT, ids=list(enrollment_ids))
    return {row.enrollment_id: row.at for row in rows}


def _locked_cursors(session: Session, enrollment_id: str) -> list[Row[Any]]:
    return list(
        session.execute(
            select(_CURSOR.c.id, _CURSOR.c.track_id)
            .where(_CURSOR.c.enrollment_id == enrollment_id)
            .order_by(_CURSOR.c.id)
            .with_for_update()
        )
    )


def _last_decided(session: Session, enrollment_id: str) -> dict[str, date]:
    rows = session.execute(
        select(_POINT.c.track_id, func.max(_POINT.c.occurrence_on).label("on"))
        .where(_POINT.c.enrollment_id == enrollment_id)
        .group_by(_POINT.c.track_id)
    )
    return {row.track_id: row.on for row in rows}


def _next(
    protocol: Protocol,
    track_id: str,
    timetable: Timetable,
    last_decided: date | None,
    now: datetime,
) -> dict[str, Any]:
    track = next((track for track in protocol.tracks if track.id == track_id), None)
    turn = track and upcoming(protocol, track, timetable, last_decided=last_decided, now=now)
    return {"next_on": turn.on if turn else None, "next_at": turn.due_at if turn else None}


def _renamed(next_: dict[str, Any]) -> dict[str, Any]:
    """An UPDATE's parameters must not be named like the columns that it sets."""
    return {"on": next_["next_on"], "at": next_["next_at"]}
