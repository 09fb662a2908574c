"""What the clinic reported about visits."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import Session

from smsint.db.tables import ClinicEvent, table
from smsint.domain.appointments import ABOUT_VISITS, LOOK_BACK, Reported
from smsint.domain.clinic_events import ClinicEventKind

_EVENT = table(ClinicEvent)


def reports_of(
    session: Session, patient_ids: Collection[str], *, now: datetime
) -> dict[str, list[Reported]]:
    """What the clinic said about visits, by patient. One statement."""
    found: dict[str, list[Reported]] = {}
    for row in session.execute(
        select(
            _EVENT.c.patient_id,
            _EVENT.c.kind,
            _EVENT.c.occurred_at,
            _EVENT.c.value,
            func.coalesce(_EVENT.c.confirmed_at, _EVENT.c.recorded_at).label("reported_at"),
        ).where(
            _EVENT.c.patient_id.in_(patient_ids),
            _EVENT.c.kind.in_(ABOUT_VISITS),
            _EVENT.c.occurred_at >= now - LOOK_BACK,
        )
    ):
        kind = ClinicEventKind(row.kind)
        report = Reported(kind, row.occurred_at, row.value, row.reported_at)
        found.setdefault(row.patient_id, []).append(report)
    return found
