"""What becomes of calls to staff: taken, failed, tried again."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Row, insert, literal_column, or_, select, update
from sqlmodel import Session

from smsint.db.outbox import OUTBOX
from smsint.db.tables import Alert, OnCall, Page, table
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.paging import (
    ROUND_AGAIN,
    TEXT_LEAVES_WITHIN,
    WEBHOOK_AGAIN,
    WEBHOOK_LEASE,
    Contact,
    reference,
)
from smsint.domain.states import AlertStatus, OutboxState
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row

log = structlog.get_logger()

_ALERT, _PAGE, _ON_CALL = table(Alert), table(Page), table(OnCall)
_GONE = frozenset(
    {
        OutboxState.EXPIRED,
        OutboxState.CANCELLED,
        OutboxState.SUPPRESSED,
        OutboxState.FAILED,
        OutboxState.ESCALATED,
    }
)


def contacts_of(session: Session, site_id: str | None) -> Sequence[Row[Any]]:
    """Who is called for a site: its own people and those of all sites; for a stranger's text,
    which every site sees, everybody."""
    query = select(_ON_CALL).where(_ON_CALL.c.removed_at.is_(None))
    if site_id is not None:
        query = query.where(or_(_ON_CALL.c.site_id == site_id, _ON_CALL.c.site_id.is_(None)))
    return session.execute(query.order_by(_ON_CALL.c.position, _ON_CALL.c.id)).all()


def contact_of(row: Row[Any]) -> Contact:
    """Somebody of the list as the domain chooses among them."""
    return Contact(row.id, row.position, row.from_time, row.to_time)


def queue_text(
    session: Session, runtime: Runtime, number_id: int, body: str, *, now: datetime
) -> int:
    """Queues a text to the phone of staff, which is worth nothing later; returns its id."""
    draft = Draft(
        number_id=number_id,
        kind=MessageKind.PAGE,
        language="en",
        body=body,
        due_at=now,
        expires_at=now + KINDS[MessageKind.PAGE].expires_after,
    )
    values = insert(OUTBOX).values(outbox_row(runtime, draft, now=now))
    return int(session.execute(values.returning(OUTBOX.c.id)).scalar_one())


def add_page(
    session: Session,
    alert_id: str,
    on_call_id: str | None,
    channel: str,
    now: datetime,
    outbox_id: int | None = None,
) -> None:
    """Writes down one call: of a text that is in the outbox, or of a webhook to be asked next."""
    session.execute(
        insert(_PAGE).values(
            alert_id=alert_id,
            on_call_id=on_call_id,
            channel=channel,
            outbox_id=outbox_id,
            state="waiting",
            tries=0,
            try_at=now,
            created_at=now,
            updated_at=now,
        )
    )


def check_texts(session: Session, now: datetime) -> int:
    """Looks at texts to staff: taken by the provider, gone wrong, or not leaving."""
    rows = session.execute(
        select(_PAGE.c.id, _PAGE.c.alert_id, _PAGE.c.created_at, OUTBOX.c.state, OUTBOX.c.reason)
        .join(OUTBOX, OUTBOX.c.id == _PAGE.c.outbox_id)
        .where(_waiting(_PAGE.c.state), _PAGE.c.channel == "text")
    ).all()
    moved = 0
    for row in rows:
        if row.state == OutboxState.SENT:
            _finish(session, row.id, "delivered", None, now)
        elif row.state in _GONE:
            failed(session, row.id, row.alert_id, f"The text to staff: {row.reason}.", now)
        elif now - row.created_at > TEXT_LEAVES_WITHIN:
            failed(session, row.id, row.alert_id, "The text to staff has not left.", now)
        else:
            continue
        moved += 1
    return moved


def text_failed(session: Session, outbox_id: int, why: str, *, now: datetime) -> None:
    """A text to staff did not arrive: the provider refused it, or said so later."""
    row = session.execute(
        select(_PAGE.c.id, _PAGE.c.alert_id).where(
            _PAGE.c.outbox_id == outbox_id, _PAGE.c.state != "failed"
        )
    ).one_or_none()
    if row is not None:
        failed(session, row.id, row.alert_id, f"The text to staff: {why}", now)


def failed(session: Session, page_id: int, alert_id: str, why: str, now: datetime) -> None:
    """Writes down that a call reached nobody, and lets the next one be made at once."""
    _finish(session, page_id, "failed", why, now)
    alert = session.execute(
        select(_ALERT.c.pages, _ALERT.c.site_id, _ALERT.c.next_page_at).where(
            _ALERT.c.id == alert_id, _ALERT.c.status == AlertStatus.OPEN
        )
    ).one_or_none()
    if alert is None:
        return
    people = max(1, len(contacts_of(session, alert.site_id)))
    wait = timedelta(0) if alert.pages % people else ROUND_AGAIN
    session.execute(
        update(_ALERT)
        .where(_ALERT.c.id == alert_id)
        .values(page_error=why, next_page_at=min(alert.next_page_at, now + wait))
    )
    log.warning("page_failed", alert=alert_id, page=page_id)


def _finish(session: Session, page_id: int, state: str, error: str | None, now: datetime) -> None:
    session.execute(
        update(_PAGE).where(_PAGE.c.id == page_id).values(state=state, error=error, updated_at=now)
    )


def _waiting(state: Any) -> Any:
    return state == literal_column("'waiting'")


# Webhooks


def take_webhooks(
    session: Session, runtime: Runtime, now: datetime
) -> list[tuple[Row[Any], str, dict[str, Any]]]:
    """Webhooks to ask now, with address and call; whoever dies over one loses only its lease."""
    rows = session.execute(
        select(_PAGE, _ON_CALL.c.webhook, _ALERT)
        .join(_ALERT, _ALERT.c.id == _PAGE.c.alert_id)
        .outerjoin(_ON_CALL, _ON_CALL.c.id == _PAGE.c.on_call_id)
        .where(_waiting(_PAGE.c.state), _PAGE.c.channel == "webhook", _PAGE.c.try_at <= now)
        .order_by(_PAGE.c.try_at)
        .limit(20)
        .with_for_update(of=_PAGE, skip_locked=True)
    ).all()
    if rows:
        session.execute(
            update(_PAGE)
            .where(_PAGE.c.id.in_([row.id for row in rows]))
            .values(tries=_PAGE.c.tries + 1, try_at=now + WEBHOOK_LEASE)
        )
    return [(row, _address(runtime, row), _ids(row)) for row in rows]


def _address(runtime: Runtime, row: Row[Any]) -> str:
    if row.webhook is None:
        return runtime.program.alert_webhook
    return runtime.vault.open("on_call.webhook", row.webhook)


def _ids(row: Row[Any]) -> dict[str, Any]:
    """What a call says: nothing that names or describes a patient."""
    return {
        "alert": row.alert_id,
        "reference": reference(row.alert_id),
        "level": row.level,
        "site": row.site_id,
        "raised_at": row.raised_at.isoformat().replace("+00:00", "Z"),
        "due_at": row.due_at.isoformat().replace("+00:00", "Z"),
        "page": row.pages,
    }


def settle_webhook(session: Session, row: Row[Any], error: str | None, now: datetime) -> None:
    """Records how a webhook answered: taken, to be tried again, or given up."""
    tries = row.tries + 1
    if error is None:
        _finish(session, row.id, "delivered", None, now)
    elif tries <= len(WEBHOOK_AGAIN):
        session.execute(
            update(_PAGE)
            .where(_PAGE.c.id == row.id)
            .values(try_at=now + WEBHOOK_AGAIN[tries - 1], error=error, updated_at=now)
        )
        session.execute(update(_ALERT).where(_ALERT.c.id == row.alert_id).values(page_error=error))
    else:
        failed(session, row.id, row.alert_id, error, now)
