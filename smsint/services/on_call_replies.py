"""What staff text back when they were called: an alert is taken by a text."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update
from sqlmodel import Session

from smsint.db.outbox import OUTBOX
from smsint.db.tables import Alert, OnCall, Page, table
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.paging import taken_text
from smsint.domain.states import AlertStatus
from smsint.services import care
from smsint.services.access import audit
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row

_ALERT, _ON_CALL, _PAGE = table(Alert), table(OnCall), table(Page)


@dataclass(frozen=True, slots=True)
class OnCallNumber:
    """A number of somebody on call, with what it was called to."""

    alerts: tuple[str, ...]
    """The newest first; those that somebody has taken last."""


def on_call_numbers(session: Session, number_ids: Collection[int]) -> dict[int, OnCallNumber]:
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
    return {
        number_id: OnCallNumber(tuple(dict.fromkeys(alerts)))
        for number_id, alerts in called.items()
    }


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
    _answer(session, runtime, number_id, taken_text(alert_id, late=taken is None), now)


def _answer(session: Session, runtime: Runtime, number_id: int, body: str, now: datetime) -> None:
    draft = Draft(
        number_id=number_id,
        kind=MessageKind.PAGE,
        language="en",
        body=body,
        due_at=now,
        expires_at=now + KINDS[MessageKind.PAGE].expires_after,
    )
    session.execute(insert(OUTBOX).values(outbox_row(runtime, draft, now=now)))
