"""What a rehearsed study asked of its patients, and what it would cost."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from smsint.db.tables import Enrollment, InboundMessage, OutboxMessage, table
from smsint.domain.prices import cost
from smsint.domain.states import EnrollmentStatus, OutboxState
from smsint.services.runtime import Runtime
from smsint.simulation.study import Study

_OUT, _IN, _ENROLLMENT = table(OutboxMessage), table(InboundMessage), table(Enrollment)
_MONDAY = 7


@dataclass(frozen=True, slots=True)
class Burden:
    """Counts of one study."""

    patients: int
    patient_weeks: float
    """From enrollment to the end of each programme or of the data."""
    texts: int
    segments: int
    inbound: int
    most_in_a_day: int
    """Texts to one patient on one UTC day."""
    by_week: Mapping[int, Mapping[str, int]]
    """Texts by week since the study began, and by track: the message calendar of the whole study."""

    @property
    def texts_a_week(self) -> float:
        """Texts for each patient and week."""
        return self.texts / self.patient_weeks if self.patient_weeks else 0.0

    def cost(self, price: float) -> float:
        """At so much for each segment, in either direction."""
        return cost(self.segments, self.inbound, price)


def burden_of(runtime: Runtime, study: Study) -> Burden:
    """Counts what left and what came back."""
    sent = _OUT.c.state == OutboxState.SENT
    with runtime.database.read() as session:
        texts, segments = session.execute(
            select(func.count(), func.coalesce(func.sum(_OUT.c.segments), 0)).where(sent)
        ).one()
        inbound = session.scalar(select(func.count()).select_from(_IN)) or 0
        people = session.execute(
            select(_ENROLLMENT.c.created_at, _ENROLLMENT.c.ended_at, _ENROLLMENT.c.status)
        ).all()
        rows = session.execute(
            select(_OUT.c.number_id, _OUT.c.track_id, _OUT.c.kind, _OUT.c.sent_at).where(sent)
        )
        days, by_week = _count(rows, study)
    weeks = sum(
        ((one.ended_at if one.status == EnrollmentStatus.ENDED else study.ends_at) - one.created_at)
        .total_seconds() / 604_800
        for one in people
    )  # fmt: skip
    most = max(days.values(), default=0)
    return Burden(len(people), weeks, int(texts), int(segments), inbound, most, by_week)


def _count(rows: Any, study: Study) -> tuple[dict[tuple[int, int], int], dict[int, dict[str, int]]]:
    days: dict[tuple[int, int], int] = {}
    by_week: dict[int, dict[str, int]] = {}
    for row in rows:
        day = (row.sent_at - study.begins_at).days
        key = row.number_id, row.sent_at.toordinal()
        days[key] = days.get(key, 0) + 1
        week = by_week.setdefault(day // _MONDAY, {})
        name = row.track_id or row.kind.value
        week[name] = week.get(name, 0) + 1
    return days, dict(sorted(by_week.items()))
