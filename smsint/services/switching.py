"""Moving running enrollments to today's version of their protocol, when staff say so."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlmodel import Session

from smsint.db.tables import Enrollment, TrackCursor, table
from smsint.domain.enrollment import tracks_of
from smsint.domain.protocol import Protocol
from smsint.domain.states import EnrollmentStatus
from smsint.services.access import Actor, audit, own_site
from smsint.services.appointments import plan_reminders
from smsint.services.cursors import plan_again
from smsint.services.faults import Conflict
from smsint.services.library_archive import keep_library
from smsint.services.runtime import Runtime

_ENROLLMENT, _CURSOR = table(Enrollment), table(TrackCursor)


@dataclass(frozen=True, slots=True)
class Behind:
    """Running enrollments that are pinned to an earlier library, by the version they follow."""

    ids: tuple[str, ...]
    versions: dict[str, int]


def behind(
    session: Session,
    runtime: Runtime,
    protocol_id: str,
    actor: Actor,
    *,
    from_version: str | None = None,
    site_id: str | None = None,
) -> Behind:
    """Who would be switched."""
    query = (
        select(_ENROLLMENT.c.id, _ENROLLMENT.c.protocol_version)
        .where(
            _ENROLLMENT.c.protocol_id == protocol_id,
            _ENROLLMENT.c.library_hash != runtime.library.hash,
            _ENROLLMENT.c.status != EnrollmentStatus.ENDED,
            own_site(_ENROLLMENT.c.site_id, actor),
        )
        .order_by(_ENROLLMENT.c.id)
    )
    if from_version is not None:
        query = query.where(_ENROLLMENT.c.protocol_version == from_version)
    if site_id is not None:
        query = query.where(_ENROLLMENT.c.site_id == site_id)
    rows = session.execute(query).all()
    return Behind(
        tuple(row.id for row in rows), dict(Counter(row.protocol_version for row in rows))
    )


def switch(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    actor: Actor,
    *,
    to: str | None = None,
    now: datetime,
) -> None:
    """Pins one enrollment to today's library and plans its tracks afresh. Raises Conflict.

    What was decided stays decided: a track goes on after its last occurrence, a new one begins
    with what is still to come, and one that is gone falls silent.
    """
    row = _lock(session, enrollment_id)
    protocol = runtime.library.protocols.get(row.protocol_id)
    if protocol is None or protocol.arm(row.arm) is None:
        raise Conflict(
            "no_such_version",
            "Today's library has no such protocol, or not with this patient's arm.",
        )
    if to not in (None, protocol.version):
        raise Conflict("no_such_version", f"Today's library holds version {protocol.version}.")
    if row.library_hash == runtime.library.hash:
        return
    keep_library(session, runtime.library, now=now)
    session.execute(
        update(_ENROLLMENT)
        .where(_ENROLLMENT.c.id == enrollment_id)
        .values(
            library_hash=runtime.library.hash, protocol_version=protocol.version, updated_at=now
        )
    )
    _add_tracks(session, protocol, row)
    plan_again(session, runtime, enrollment_id, now=now)
    plan_reminders(session, runtime, row.patient_id, now=now)
    subject, before = f"enrollment:{enrollment_id}", row.protocol_version
    detail = {"from": before, "to": protocol.version, "library": runtime.library.hash[:12]}
    audit(session, runtime, actor.name, "enrollment.switched", subject, now, **detail)


def _lock(session: Session, enrollment_id: str) -> Row[Any]:
    query = select(_ENROLLMENT).where(_ENROLLMENT.c.id == enrollment_id).with_for_update()
    return session.execute(query).one()


def _add_tracks(session: Session, protocol: Protocol, row: Row[Any]) -> None:
    """Cursors for tracks that the earlier version did not have; planned with the others."""
    known = set(
        session.execute(
            select(_CURSOR.c.track_id).where(_CURSOR.c.enrollment_id == row.id)
        ).scalars()
    )
    new: list[dict[str, Any]] = [
        {"enrollment_id": row.id, "track_id": track.id, "failures": 0}
        for track in tracks_of(protocol, row.arm)
        if track.id not in known
    ]
    if new:
        session.connection().execute(insert(_CURSOR), new)
