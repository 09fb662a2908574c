"""Texts in both directions as a researcher may follow them while a study runs: no names, no words.

An entry that changes comes again under the same key. Days and minutes are local and count from the
enrollment's start. Its time is in nothing but the sealed cursor; whoever asks every hour still
learns when things happen, as with any live feed.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, RowMapping, Select, and_, or_, select
from sqlmodel import Session

from smsint.db.tables import Enrollment, InboundMessage, OutboxMessage, Patient, table
from smsint.db.vault import UnreadableField
from smsint.domain.codebook import OTHER, UNSENT_REASONS
from smsint.services.access import Actor, own_site
from smsint.services.runtime import Runtime

_OUT, _IN = table(OutboxMessage), table(InboundMessage)
_ENROLLMENT, _PATIENT = table(Enrollment), table(Patient)
Place = tuple[datetime, str, str]
"""Instant, ``in`` or ``out``, and the row's own id; in the order of the log."""
_CURSOR = "engagement_log.cursor"


@dataclass(frozen=True, slots=True)
class Entry:
    """One text."""

    key: str
    """The same for the same text, whenever it is asked for; means nothing anywhere else."""
    participant_id: str
    protocol: str
    direction: Literal["inbound", "outbound"]
    kind: str
    day: int
    """Study day on which it was sent (or is planned), or received."""
    minute: int
    """Of the local day."""
    track: str | None
    template: str | None
    state: str
    delivery_status: str | None
    reason: str | None
    segments: int | None
    prompted: bool | None
    """Of an inbound text: whether a question was open."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry and where it stands in the log, which is not shown."""

    entry: Entry
    place: Place


def entries(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    *,
    updated_after: datetime | None,
    after: Place | None,
    limit: int,
) -> list[Listed]:
    """The log in the order of the last change."""
    sent = session.execute(_sent(actor, updated_after, after).limit(limit)).mappings()
    received = session.execute(_received(actor, updated_after, after).limit(limit)).mappings()
    both = [_outbound(runtime, row) for row in sent] + [_inbound(runtime, row) for row in received]
    return sorted(both, key=lambda one: one.place)[:limit]


def seal_place(runtime: Runtime, place: Place) -> str:
    """A cursor that only this service can read: it holds the time of an event."""
    at, direction, key = place
    return runtime.vault.seal(_CURSOR, f"{at.isoformat()} {direction} {key}").hex()


def open_place(runtime: Runtime, cursor: str) -> Place:
    """The way back. Raises ValueError."""
    try:
        at, direction, key = runtime.vault.open(_CURSOR, bytes.fromhex(cursor)).split(" ")
    except UnreadableField:
        raise ValueError("not a cursor of this log") from None
    return datetime.fromisoformat(at), direction, key


def _columns() -> tuple[Any, ...]:
    e = _ENROLLMENT.c
    return (e.start_on, e.time_zone, e.protocol_id, _PATIENT.c.study_id)


def _sent(actor: Actor, updated_after: datetime | None, after: Place | None) -> Select[Any]:
    o = _OUT.c
    query = _of_people(select(_OUT, *_columns()), o.enrollment_id, actor)
    last = int(after[2]) if after and after[1] == "out" else -1
    return _page(query, o.updated_at, o.id, "out", last, updated_after, after)


def _received(actor: Actor, updated_after: datetime | None, after: Place | None) -> Select[Any]:
    i = _IN.c
    query = _of_people(select(_IN, *_columns()), i.enrollment_id, actor)
    last = after[2] if after and after[1] == "in" else ""
    return _page(query, i.recorded_at, i.message_sid, "in", last, updated_after, after)


def _of_people(query: Select[Any], enrollment: ColumnElement[Any], actor: Actor) -> Select[Any]:
    return (
        query.join(_ENROLLMENT, _ENROLLMENT.c.id == enrollment)
        .join(_PATIENT, _PATIENT.c.id == _ENROLLMENT.c.patient_id)
        .where(own_site(_ENROLLMENT.c.site_id, actor))
    )


def _page(
    query: Select[Any],
    at: ColumnElement[Any],
    key: ColumnElement[Any],
    direction: str,
    last: int | str,
    updated_after: datetime | None,
    after: Place | None,
) -> Select[Any]:
    if updated_after is not None:
        query = query.where(at > updated_after)
    if after is not None:
        later = at > after[0]
        # At one instant inbound texts come first.
        if direction >= after[1]:
            later = or_(later, and_(at == after[0], key > last))
        query = query.where(later)
    return query.order_by(at, key)


def _outbound(runtime: Runtime, row: RowMapping) -> Listed:
    day, minute = _local(row, row["sent_at"] or row["planned_at"])
    reason = row["reason"]
    entry = Entry(
        key=_key(runtime, f"out:{row['id']}"),
        participant_id=row["study_id"],
        protocol=row["protocol_id"],
        direction="outbound",
        kind=row["kind"],
        day=day,
        minute=minute,
        track=row["track_id"],
        template=row["template_id"],
        state=row["state"],
        delivery_status=row["delivery_status"],
        reason=reason if reason is None or reason in UNSENT_REASONS else OTHER,
        segments=row["segments"],
        prompted=None,
    )
    return Listed(entry, (row["updated_at"], "out", str(row["id"])))


def _inbound(runtime: Runtime, row: RowMapping) -> Listed:
    day, minute = _local(row, row["received_at"])
    entry = Entry(
        key=_key(runtime, f"in:{row['message_sid']}"),
        participant_id=row["study_id"],
        protocol=row["protocol_id"],
        direction="inbound",
        kind="inbound",
        day=day,
        minute=minute,
        track=None,
        template=None,
        state="received",
        delivery_status=None,
        reason=None,
        segments=None,
        prompted=row["question_id"] is not None,
    )
    return Listed(entry, (row["recorded_at"], "in", row["message_sid"]))


def _key(runtime: Runtime, text: str) -> str:
    return runtime.vault.index(f"engagement_log:{text}").hex()


def _local(row: RowMapping, at: datetime) -> tuple[int, int]:
    local = at.astimezone(ZoneInfo(row["time_zone"]))
    return (local.date() - row["start_on"]).days, local.hour * 60 + local.minute
