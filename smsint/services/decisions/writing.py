"""Writing a batch of decisions: the points, the texts they queue, and where the cursors go."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlmodel import Session

from smsint.db.bulk import insert_rows, reserve_ids, update_rows
from smsint.db.outbox import OUTBOX
from smsint.db.tables import DecisionPoint, TrackCursor, table
from smsint.services.decisions.occurrence import Decided
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.texts import outbox_row

_POINT, _CURSOR = table(DecisionPoint), table(TrackCursor)


def point_ids(session: Session, count: int) -> Iterator[int]:
    """Of the points of so many decisions, known beforehand: texts name them."""
    return iter(reserve_ids(session, _POINT, count))


def write(
    session: Session,
    runtime: Runtime,
    decided: Sequence[Decided],
    ids: Iterator[int],
    now: datetime,
) -> None:
    """A statement for each table."""
    points: list[dict[str, Any]] = []
    texts: list[dict[str, Any]] = []
    for one in decided:
        if one.point is not None:
            point_id = next(ids)
            points.append({"id": point_id, **one.point})
            texts += _texts(runtime, one, point_id, now)
    insert_rows(session, _POINT, points)
    insert_rows(session, OUTBOX, texts)
    places = [
        {
            "id": one.row.cursor_id,
            "next_on": one.next_on,
            "next_at": one.next_at,
            "failures": one.failures,
        }
        for one in decided
    ]
    update_rows(session, _CURSOR, places)


def _texts(
    runtime: Runtime, decided: Decided, point_id: int, now: datetime
) -> Iterator[dict[str, Any]]:
    followed = pinned(runtime, decided.row.library_hash)
    if decided.draft:
        yield outbox_row(followed, decided.draft, now=now) | {"decision_point_id": point_id}
    if decided.later:
        yield outbox_row(followed, decided.later, now=now)
