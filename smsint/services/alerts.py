"""Safety alerts, until somebody has taken them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, or_, select, update
from sqlmodel import Session

from smsint.db.tables import Alert, Number, table
from smsint.domain.paging import AlertOutcome, in_plain_words, reference
from smsint.domain.states import AlertStatus
from smsint.services import care
from smsint.services.access import Actor, audit, own_site_or_none
from smsint.services.faults import Conflict, NotFound
from smsint.services.keyset import beyond
from smsint.services.runtime import Runtime

_ALERT, _NUMBER = table(Alert), table(Number)
_MOST = 200
_WEEK = timedelta(days=7)


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
    """Why, in plain words, and the words behind it."""
    message_id: str
    texts: int
    status: AlertStatus
    raised_at: datetime
    updated_at: datetime
    acknowledged_at: datetime | None
    acknowledged_by: str | None
    reference: str
    """What people call it, also in the text to whoever is on call."""
    due_at: datetime
    """Somebody must have taken it by then."""
    pages: int
    """How many people were called so far."""
    next_page_at: datetime | None
    """When the next one is; null once somebody has taken it."""
    page_error: str | None
    """Why the latest call reached nobody; null when it did."""
    outcome: str | None
    outcome_at: datetime | None
    outcome_by: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Alerts that ask something of somebody."""

    open: Sequence[AlertView]
    """Nobody has them: danger now first, then who waits longest."""
    taken: Sequence[AlertView]
    """Somebody has them, and nobody has said yet how they ended."""


def unfinished(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    *,
    enrollment: Row[Any] | None = None,
    now: datetime,
) -> Unfinished:
    """What waits at the caller's site, or for one enrollment. Reading it is audited."""

    def found(status: AlertStatus, *where: ColumnElement[bool]) -> list[AlertView]:
        query = _joined(actor).where(_ALERT.c.status == status, *where)
        if enrollment is not None:
            query = query.where(_concerns(enrollment))
        # The worst first also of those that are read: of very many, the last ones are left out.
        order = (_ALERT.c.level != "acute", _ALERT.c.raised_at, _ALERT.c.id)
        return _read(session, runtime, actor, query.order_by(*order).limit(_MOST), now)

    return Unfinished(
        found(AlertStatus.OPEN),
        found(
            AlertStatus.ACKNOWLEDGED, _ALERT.c.outcome.is_(None), _ALERT.c.raised_at > now - _WEEK
        ),
    )


def ended(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    *,
    enrollment: Row[Any],
    most: int,
    now: datetime,
) -> list[AlertView]:
    """Alerts of one enrollment of which somebody said how they ended, the latest first. Reading
    them is audited."""
    query = (
        _joined(actor)
        .where(_concerns(enrollment), _ALERT.c.outcome.is_not(None))
        .order_by(_ALERT.c.outcome_at.desc(), _ALERT.c.id)
        .limit(most)
    )
    return _read(session, runtime, actor, query, now)


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
    order = (_ALERT.c.raised_at, _ALERT.c.id)
    query = query.where(beyond(order, after)).order_by(*order).limit(limit)
    return _read(session, runtime, actor, query, now)


def _read(
    session: Session, runtime: Runtime, actor: Actor, query: Select[Any], now: datetime
) -> list[AlertView]:
    rows = session.execute(query).all()
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
        care.release_programme(session, row.number_id)
        audit(session, runtime, actor.name, "alert.acknowledged", f"alert:{alert_id}", now)
    return _view(runtime, row)


def call_next(
    session: Session, runtime: Runtime, alert_id: str, actor: Actor, *, now: datetime
) -> AlertView:
    """The next person is called at once: whoever has an alert cannot see to it, or nobody should
    wait for its clock. One that somebody had is open again, and its clock begins anew. Raises
    NotFound or Conflict.
    """
    query = _joined(actor).where(_ALERT.c.id == alert_id).with_for_update(of=_ALERT)
    row = session.execute(query).one_or_none()
    if row is None:
        raise NotFound("alert")
    if row.outcome is not None:
        raise Conflict("alert_closed", "Somebody has noted how this alert ended.")
    changes: dict[str, Any] = {"next_page_at": now, "updated_at": now}
    if row.status == AlertStatus.ACKNOWLEDGED:
        changes |= care.NOBODY_HAS_IT | {"due_at": now + runtime.program.alerts.within(row.level)}
        if row.level == "acute":
            care.hold_programme(session, row.number_id, now=now)
    session.execute(update(_ALERT).where(_ALERT.c.id == alert_id).values(changes))
    audit(session, runtime, actor.name, "alert.escalated", f"alert:{alert_id}", now)
    return _view(runtime, session.execute(_joined(actor).where(_ALERT.c.id == alert_id)).one())


def close(
    session: Session,
    runtime: Runtime,
    alert_id: str,
    outcome: AlertOutcome,
    note: str | None,
    actor: Actor,
    *,
    now: datetime,
) -> AlertView:
    """Says how an alert ended; later words replace earlier ones. Raises NotFound or Conflict."""
    mine = own_site_or_none(_ALERT.c.site_id, actor)
    row = session.execute(_joined(actor).where(_ALERT.c.id == alert_id)).one_or_none()
    if row is None:
        raise NotFound("alert")
    if row.status == AlertStatus.OPEN:
        raise Conflict("not_acknowledged", "Take the alert first: others are still being called.")
    session.execute(
        update(_ALERT)
        .where(_ALERT.c.id == alert_id, mine)
        .values(
            outcome=outcome,
            outcome_at=now,
            outcome_by=actor.name,
            note=runtime.vault.seal("alert.note", note) if note else None,
            updated_at=now,
        )
    )
    audit(session, runtime, actor.name, "alert.closed", f"alert:{alert_id}", now, outcome=outcome)
    return _view(runtime, session.execute(_joined(actor).where(_ALERT.c.id == alert_id)).one())


def _concerns(enrollment: Row[Any]) -> ColumnElement[bool]:
    """Raised for the enrollment, or by its phone since: who of a shared phone wrote is unknown."""
    by_its_phone = and_(
        _ALERT.c.number_id == enrollment.number_id,
        _ALERT.c.raised_at >= enrollment.created_at,
    )
    return or_(_ALERT.c.enrollment_id == enrollment.id, by_its_phone)


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
        evidence=in_plain_words(row.kind, runtime.vault.open("alert.evidence", row.evidence)),
        message_id=row.message_sid,
        texts=row.texts,
        status=row.status,
        raised_at=row.raised_at,
        updated_at=row.updated_at,
        acknowledged_at=row.acknowledged_at,
        acknowledged_by=row.acknowledged_by,
        reference=reference(row.id),
        due_at=row.due_at,
        pages=row.pages,
        next_page_at=row.next_page_at if row.status == AlertStatus.OPEN else None,
        page_error=row.page_error,
        outcome=row.outcome,
        outcome_at=row.outcome_at,
        outcome_by=row.outcome_by,
        note=runtime.vault.open("alert.note", row.note) if row.note else None,
    )
