"""The end of a conversation, as a page shows it: the latest texts, and what became of ours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlmodel import Session

from smsint.db.tables import InboundMessage, OutboxMessage, table
from smsint.domain.states import DeliveryStatus, OutboxState
from smsint.services.runtime import Runtime

_OUT, _IN = table(OutboxMessage), table(InboundMessage)
SHOWN = 150
_SAID_AT = func.coalesce(_OUT.c.sent_at, _OUT.c.due_at)


@dataclass(frozen=True, slots=True)
class Said:
    """One of our texts."""

    id: int
    at: datetime
    kind: str
    text: str | None
    """None for somebody who may not read it."""
    state: str = "due"
    delivery: DeliveryStatus | None = None
    error_code: int | None = None
    reason: str | None = None
    written_by: str | None = None
    """Who of the staff wrote it; none for what the service says by itself."""
    ours: bool = True


@dataclass(frozen=True, slots=True)
class Heard:
    """One of the patient's texts."""

    at: datetime
    text: str | None
    pictures: int
    effects: Sequence[str]
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """Both sides in order, and where what came before them is."""

    texts: Sequence[Said | Heard]
    earlier: int | None
    """Show what came before with this; none when this is all."""


def latest(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    *,
    with_text: bool,
    before: int | None = None,
) -> Talk:
    """The last texts of a conversation, or those before the ``before``-th from its end."""
    skip = before or 0
    need = skip + SHOWN + 1
    sent = session.execute(
        select(_OUT, _SAID_AT.label("at"))
        .where(_OUT.c.enrollment_id == enrollment_id, _OUT.c.state != OutboxState.DUE)
        .order_by(_OUT.c.due_at.desc(), _OUT.c.id.desc())
        .limit(need)
    ).all()
    received = session.execute(
        select(_IN)
        .where(_IN.c.enrollment_id == enrollment_id)
        .order_by(_IN.c.received_at.desc())
        .limit(need)
    ).all()
    rows = [(row.at, row, True) for row in sent]
    rows += [(row.received_at, row, False) for row in received]
    rows.sort(key=lambda one: one[0], reverse=True)
    page = rows[skip : skip + SHOWN]
    texts = [
        _said(runtime, row, with_text) if ours else _heard(runtime, row, with_text)
        for _, row, ours in reversed(page)
    ]
    return Talk(texts, skip + SHOWN if len(rows) > skip + SHOWN else None)


def _said(runtime: Runtime, row: Row[Any], with_text: bool) -> Said:
    return Said(
        id=row.id,
        at=row.at,
        kind=row.kind,
        text=runtime.vault.open("outbox_message.body", row.body) if with_text else None,
        state=row.state,
        delivery=row.delivery_status,
        error_code=row.error_code,
        reason=row.reason,
        written_by=row.written_by,
    )


def _heard(runtime: Runtime, row: Row[Any], with_text: bool) -> Heard:
    return Heard(
        at=row.received_at,
        text=runtime.vault.open("inbound_message.body", row.body) if with_text else None,
        pictures=row.num_media,
        effects=row.effects,
    )
