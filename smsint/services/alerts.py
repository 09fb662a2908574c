"""Safety alerts, until somebody has taken them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, or_, select, update
from sqlmodel import Session

from smsint.db.tables import Alert, Number, table
from smsint.domain.states import AlertStatus
from smsint.services.access import Actor, audit, own_site_or_none
from smsint.services.faults import Conflict, NotFound
from smsint.services.runtime import Runtime

_ALERT, _NUMBER = table(Alert), table(Number)


@dataclass(frozen=True, slots=True)
class AlertView:
    """One alert, with the number to call."""

    id: str
    site: str | None
    """Null for a sender whom no site knows: every site sees it."""
    enrollment_id: str | None
    phone: str
    level: str
    kind: str
    evidence: str
    message_id: str
    texts: int
    status: AlertStatus
    raised_at: datetime
    updated_at: datetime
    acknowledged_at: datetime | None
    acknowledged_by: str | None


def alerts(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    *,
    status: AlertStatus | None,
    after: tuple[datetime, str] | None,
    limit: int,
    now: datetime,
) -> list[AlertView]:
    """Alerts in the order in which they were raised. Reading them is audited."""
    query = _joined(actor)
    if status is not None:
        query = query.where(_ALERT.c.status == status)
    if after is not None:
        at, last = after
        later = and_(_ALERT.c.raised_at == at, _ALERT.c.id > last)
        query = query.where(or_(_ALERT.c.raised_at > at, later))
    rows = session.execute(query.order_by(_ALERT.c.raised_at, _ALERT.c.id).limit(limit)).all()
    if rows:
        ids = [row.id for row in rows]
        audit(session, runtime, actor.name, "alerts.read", "alerts", now, ids=ids)
    return [_view(runtime, row) for row in rows]


def acknowledge(
    session: Session, runtime: Runtime, alert_id: str, actor: Actor, *, now: datetime
) -> AlertView:
    """Takes an alert; the second person learns who was first. Raises NotFound or Conflict."""
    taken = session.execute(
        update(_ALERT)
        .where(
            _ALERT.c.id == alert_id,
            _ALERT.c.status == AlertStatus.OPEN,
            own_site_or_none(_ALERT.c.site_id, actor),
        )
        .values(
            status=AlertStatus.ACKNOWLEDGED,
            acknowledged_at=now,
            acknowledged_by=actor.name,
            updated_at=now,
        )
        .returning(_ALERT.c.id)
    ).one_or_none()
    row = session.execute(_joined(actor).where(_ALERT.c.id == alert_id)).one_or_none()
    if row is None:
        raise NotFound("alert")
    if taken is None and row.acknowledged_by != actor.name:
        raise Conflict("acknowledged", f"{row.acknowledged_by} has taken this alert already.")
    if taken is not None:
        audit(session, runtime, actor.name, "alert.acknowledged", f"alert:{alert_id}", now)
    return _view(runtime, row)


def _joined(actor: Actor) -> Select[Any]:
    return (
        select(_ALERT, _NUMBER.c.phone)
        .join(_NUMBER, _NUMBER.c.id == _ALERT.c.number_id)
        .where(own_site_or_none(_ALERT.c.site_id, actor))
    )


def _view(runtime: Runtime, row: Row[Any]) -> AlertView:
    return AlertView(
        id=row.id,
        site=row.site_id,
        enrollment_id=row.enrollment_id,
        phone=runtime.vault.open("number.phone", row.phone),
        level=row.level,
        kind=row.kind,
        evidence=runtime.vault.open("alert.evidence", row.evidence),
        message_id=row.message_sid,
        texts=row.texts,
        status=row.status,
        raised_at=row.raised_at,
        updated_at=row.updated_at,
        acknowledged_at=row.acknowledged_at,
        acknowledged_by=row.acknowledged_by,
    )
