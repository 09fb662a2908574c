"""What staff text back when they were called: an alert is taken by a text that names it."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlmodel import Session

from smsint.db.tables import Alert, InboundMessage, OnCall, Page, table
from smsint.domain.paging import TRIES_COUNT_FOR, ask_text, taken_text
from smsint.domain.states import AlertStatus
from smsint.services import care
from smsint.services.access import audit
from smsint.services.calls import queue_text
from smsint.services.runtime import Runtime

_ALERT, _ON_CALL, _PAGE, _IN = table(Alert), table(OnCall), table(Page), table(InboundMessage)
NOT_NAMED = "alert_not_named"
"""The effect of a text that wanted an alert and did not name it."""


@dataclass(frozen=True, slots=True)
class OnCallNumber:
    """A number of somebody on call, with what it was called to."""

    alerts: tuple[str, ...]
    """The newest first; those that somebody has taken last."""
    tries: int
    """How often the number wanted one lately and did not name it."""


def on_call_numbers(
    session: Session, number_ids: Collection[int], *, now: datetime
) -> dict[int, OnCallNumber]:
    """Which of these numbers belong to somebody on call."""
    if not number_ids:
        return {}
    here = _ON_CALL.c.number_id.in_(number_ids) & _ON_CALL.c.removed_at.is_(None)
    rows = session.execute(
        select(_ON_CALL.c.number_id, _ALERT.c.id)
        .outerjoin(_PAGE, _PAGE.c.on_call_id == _ON_CALL.c.id)
        .outerjoin(_ALERT, _ALERT.c.id == _PAGE.c.alert_id)
        .where(here)
        .order_by((_ALERT.c.status == AlertStatus.OPEN).desc(), _PAGE.c.id.desc())
    )
    called: dict[int, list[str]] = {}
    for number_id, alert_id in rows:
        called.setdefault(number_id, []).extend([alert_id] if alert_id else [])
    tries = _tries(session, called.keys(), now) if called else {}
    return {
        number_id: OnCallNumber(tuple(dict.fromkeys(alerts)), tries[number_id])
        for number_id, alerts in called.items()
    }


def _tries(session: Session, number_ids: Collection[int], now: datetime) -> Counter[int]:
    rows = session.execute(
        select(_IN.c.number_id, _IN.c.effects).where(
            _IN.c.number_id.in_(number_ids), _IN.c.received_at > now - TRIES_COUNT_FOR
        )
    )
    return Counter(row.number_id for row in rows if NOT_NAMED in row.effects)


def take_alert(
    session: Session, runtime: Runtime, number_id: int, alert_id: str, *, now: datetime
) -> None:
    """Takes the alert in the name of whoever has the number, and tells them; the second one learns
    that somebody was before them."""
    row = session.execute(
        select(_ON_CALL.c.id).where(
            _ON_CALL.c.number_id == number_id, _ON_CALL.c.removed_at.is_(None)
        )
    ).first()
    if row is None:
        return
    taken = session.execute(
        update(_ALERT)
        .where(_ALERT.c.id == alert_id, _ALERT.c.status == AlertStatus.OPEN)
        .values(
            status=AlertStatus.ACKNOWLEDGED,
            acknowledged_at=now,
            acknowledged_by=f"on_call:{row.id}",
            updated_at=now,
        )
        .returning(_ALERT.c.number_id)
    ).one_or_none()
    if taken is not None:
        care.release_programme(session, taken.number_id)
        audit(session, runtime, f"on_call:{row.id}", "alert.acknowledged", f"alert:{alert_id}", now)
    queue_text(session, runtime, number_id, taken_text(alert_id, late=taken is None), now=now)


def ask_for_number(
    session: Session, runtime: Runtime, number_id: int, alert_id: str, *, left: int, now: datetime
) -> None:
    """Tells whoever has the phone how the alert is taken. Whoever forged the sender hears nothing,
    and the calls go on."""
    status = session.scalar(select(_ALERT.c.status).where(_ALERT.c.id == alert_id))
    is_open = status == AlertStatus.OPEN
    body = ask_text(alert_id, left=left) if is_open else taken_text(alert_id, late=True)
    queue_text(session, runtime, number_id, body, now=now)
