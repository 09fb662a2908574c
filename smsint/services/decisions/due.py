"""Which tracks are due, with everything about their patients that a decision looks at."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, Row, Select, bindparam, select
from sqlmodel import Session

from smsint.db.looks import look_up
from smsint.db.tables import (
    DecisionPoint,
    Enrollment,
    Number,
    Patient,
    PatientNumber,
    TrackCursor,
    table,
)

_CURSOR, _ENROLLMENT, _POINT = table(TrackCursor), table(Enrollment), table(DecisionPoint)
_PATIENT, _NUMBER, _HAS = table(Patient), table(Number), table(PatientNumber)
_DECIDED = (
    (_POINT.c.enrollment_id == _CURSOR.c.enrollment_id)
    & (_POINT.c.track_id == _CURSOR.c.track_id)
    & (_POINT.c.occurrence_on == _CURSOR.c.next_on)
)

# Made once: building it for each turn costs more than an empty turn itself.
_DUE: Select[Any] = (
    select(
        _CURSOR.c.id.label("cursor_id"),
        _CURSOR.c.track_id,
        _CURSOR.c.next_on,
        _CURSOR.c.next_at,
        _CURSOR.c.failures,
        _POINT.c.id.label("decided_as"),
        _ENROLLMENT.c.id,
        _ENROLLMENT.c.patient_id,
        _ENROLLMENT.c.protocol_id,
        _ENROLLMENT.c.library_hash,
        _ENROLLMENT.c.arm,
        _ENROLLMENT.c.seed,
        _ENROLLMENT.c.status,
        _ENROLLMENT.c.start_on,
        _ENROLLMENT.c.end_on,
        _ENROLLMENT.c.time_zone,
        _ENROLLMENT.c.window_start,
        _ENROLLMENT.c.window_end,
        _ENROLLMENT.c.days,
        _ENROLLMENT.c.frequency,
        _ENROLLMENT.c.discreet,
        _ENROLLMENT.c.language,
        _ENROLLMENT.c.paused_until,
        _ENROLLMENT.c.taken_over_until,
        _PATIENT.c.first_name,
        _NUMBER.c.id.label("number_id"),
        _NUMBER.c.texting,
        _NUMBER.c.safety_hold_at,
    )
    .join(_ENROLLMENT, _ENROLLMENT.c.id == _CURSOR.c.enrollment_id)
    .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
    .outerjoin(_HAS, (_HAS.c.patient_id == _PATIENT.c.id) & _HAS.c.to_at.is_(None))
    .outerjoin(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
    .outerjoin(_POINT, _DECIDED)
    .where(_CURSOR.c.next_at <= bindparam("now"))
    .order_by(_CURSOR.c.next_at)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(of=_CURSOR, skip_locked=True)
)


def due_cursors(session: Session, now: datetime, limit: int) -> Sequence[Row[Any]]:
    """The cursors that are due, locked, the longest due first."""
    return look_up(session, _DUE, now=now, most=limit)
