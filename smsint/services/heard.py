"""What each patient has heard lately, so that nobody hears the same twice."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlmodel import Session

from smsint.db.outbox import OUTBOX
from smsint.domain.states import OutboxState

MEMORY = timedelta(days=120)
"""How far back it is remembered what somebody has heard; repetition is barred for 30 days."""
_UNHEARD = (OutboxState.CANCELLED, OutboxState.SUPPRESSED, OutboxState.EXPIRED, OutboxState.FAILED)

Heard = Mapping[tuple[str, int], datetime]
"""When each wording (template, variant) was last planned for somebody."""


def heard_by(
    session: Session, enrollment_ids: Collection[str], *, now: datetime
) -> dict[str, Heard]:
    """What these enrollments have heard, by enrollment. One statement."""
    heard: dict[str, dict[tuple[str, int], datetime]] = {}
    for row in session.execute(
        select(
            OUTBOX.c.enrollment_id,
            OUTBOX.c.template_id,
            OUTBOX.c.variant,
            func.max(OUTBOX.c.planned_at).label("at"),
        )
        .where(
            OUTBOX.c.enrollment_id.in_(enrollment_ids),
            OUTBOX.c.due_at >= now - MEMORY,
            OUTBOX.c.template_id.is_not(None),
            OUTBOX.c.state.not_in(_UNHEARD),
        )
        .group_by(OUTBOX.c.enrollment_id, OUTBOX.c.template_id, OUTBOX.c.variant)
    ):
        heard.setdefault(row.enrollment_id, {})[row.template_id, row.variant] = row.at
    return dict(heard)
