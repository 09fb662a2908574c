"""Calling staff to safety alerts until somebody takes them: down the list, and again from its top.

A call is a text through the same ledger as every other, a webhook, or both. What a call says are
ids. A call that fails is written on the alert, and the next person is called at once.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Row, literal_column, select, update
from sqlmodel import Session

from smsint.db.tables import Alert, Site, table
from smsint.domain.paging import page_text, whom
from smsint.domain.states import AlertStatus
from smsint.services.calls import (
    add_page,
    check_texts,
    contact_of,
    contacts_of,
    queue_text,
    settle_webhook,
    take_webhooks,
)
from smsint.services.chasing import chase
from smsint.services.runtime import Runtime

log = structlog.get_logger()

_ALERT, _SITE = table(Alert), table(Site)
NOBODY = "Nobody is on call: add somebody under On call."
_AT_ONCE = 4
"""Webhooks that are asked at the same time."""


class Pager(Protocol):
    """Hands a call to an address."""

    def post(self, url: str, call: Mapping[str, Any]) -> str | None:
        """None when it was taken, else why not, in words. Never raises for what the other does."""
        ...


def page_due(runtime: Runtime, pager: Pager, clock: Callable[[], datetime]) -> int:
    """Calls whoever must be called now; returns how many calls were made or settled."""
    with runtime.database.write() as session:
        moved = check_texts(session, clock())
        moved += _call_next(session, runtime, clock())
        moved += chase(session, runtime, clock())
        calls = take_webhooks(session, runtime, clock())
    if calls:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            answers = list(pool.map(lambda call: pager.post(call[1], call[2]), calls))
        with runtime.database.write() as session:
            for (row, _, _), error in zip(calls, answers, strict=True):
                settle_webhook(session, row, error, clock())
    return moved + len(calls)


def _call_next(session: Session, runtime: Runtime, now: datetime) -> int:
    due = session.execute(
        select(_ALERT, _SITE.c.time_zone)
        .outerjoin(_SITE, _SITE.c.id == _ALERT.c.site_id)
        .where(_open(_ALERT.c.status), _ALERT.c.next_page_at <= now)
        .order_by(_ALERT.c.next_page_at)
        .limit(50)
        .with_for_update(of=_ALERT, skip_locked=True)
    ).all()
    for alert in due:
        _call(session, runtime, alert, now)
    return len(due)


def _open(status: Any) -> Any:
    """Written out: a planner takes a partial index only for a condition that it can read."""
    return status == literal_column(f"'{AlertStatus.OPEN.value}'")


def _call(session: Session, runtime: Runtime, alert: Row[Any], now: datetime) -> None:
    """Calls the next person by every way there is, and the address of the settings."""
    contacts = contacts_of(session, alert.site_id)
    local = now.astimezone(ZoneInfo(alert.time_zone or "UTC")).time()
    chosen = whom([contact_of(row) for row in contacts], alert.pages, local)
    row = next((row for row in contacts if chosen and row.id == chosen.id), None)
    if row is not None and row.number_id is not None:
        _queue_text(session, runtime, alert, row, now)
    if row is not None and row.webhook is not None:
        add_page(session, alert.id, row.id, "webhook", now)
    if runtime.program.alert_webhook:
        add_page(session, alert.id, None, "webhook", now)
    nobody = row is None and not runtime.program.alert_webhook
    session.execute(
        update(_ALERT)
        .where(_ALERT.c.id == alert.id)
        .values(
            pages=alert.pages + 1,
            next_page_at=now + runtime.program.alerts.within(alert.level),
            page_error=NOBODY if nobody else None,
        )
    )
    log.info("alert_paged", alert=alert.id, page=alert.pages + 1, reached_nobody=nobody)


def _queue_text(
    session: Session, runtime: Runtime, alert: Row[Any], contact: Row[Any], now: datetime
) -> None:
    outbox_id = queue_text(session, runtime, contact.number_id, page_text(alert.id), now=now)
    add_page(session, alert.id, contact.id, "text", now, outbox_id)
