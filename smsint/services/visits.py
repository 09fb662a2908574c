"""What the clinic reported about visits."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.tables import ClinicEvent, table
from smsint.domain.appointments import ABOUT_VISITS, LOOK_BACK, Reported
from smsint.domain.clinic_events import ClinicEventKind

_EVENT = table(ClinicEvent)
_REPORTS = select(
    _EVENT.c.patient_id,
    _EVENT.c.kind,
    _EVENT.c.occurred_at,
    _EVENT.c.value,
    func.coalesce(_EVENT.c.confirmed_at, _EVENT.c.recorded_at).label("reported_at"),
).where(
    among(_EVENT.c.patient_id, "patients"),
    _EVENT.c.kind.in_(ABOUT_VISITS),
    _EVENT.c.occurred_at >= bindparam("since"),
)


def reports_of(
    session: Session, patient_ids: Collection[str], *, now: datetime
) -> dict[str, list[Reported]]:
    """What the clinic said about visits, by patient. One statement."""
    found: dict[str, list[Reported]] = {}
    wanted = {"patients": patient_ids, "since": now - LOOK_BACK}
    for row in session.connection().execute(_REPORTS, wanted):
        kind = ClinicEventKind(row.kind)
        report = Reported(kind, row.occurred_at, row.value, row.reported_at)
        found.setdefault(row.patient_id, []).append(report)
    return found
