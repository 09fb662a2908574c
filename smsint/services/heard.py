"""What each patient has heard lately, so that nobody hears the same twice."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from sqlalchemy import bindparam, func, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.outbox import OUTBOX
from smsint.domain.states import OutboxState

MEMORY = timedelta(days=120)
"""How far back it is remembered what somebody has heard; repetition is barred for 30 days."""
_UNHEARD = (OutboxState.CANCELLED, OutboxState.SUPPRESSED, OutboxState.EXPIRED, OutboxState.FAILED)

Heard = Mapping[tuple[str, int], datetime]
"""When each wording (template, variant) was last planned for somebody."""


_HEARD = (
    select(
        OUTBOX.c.enrollment_id,
        OUTBOX.c.template_id,
        OUTBOX.c.variant,
        func.max(OUTBOX.c.planned_at).label("at"),
    )
    .where(
        among(OUTBOX.c.enrollment_id, "ids"),
        OUTBOX.c.due_at >= bindparam("since"),
        among(OUTBOX.c.template_id, "templates"),
        *(OUTBOX.c.state != state for state in _UNHEARD),
    )
    .group_by(OUTBOX.c.enrollment_id, OUTBOX.c.template_id, OUTBOX.c.variant)
)


def heard_by(
    session: Session,
    enrollment_ids: Collection[str],
    templates: Collection[str],
    *,
    now: datetime,
) -> dict[str, Heard]:
    """What these enrollments have heard of some templates, by enrollment. One statement."""
    heard: dict[str, dict[tuple[str, int], datetime]] = {}
    rows = look_up(session, _HEARD, ids=enrollment_ids, templates=templates, since=now - MEMORY)
    for enrollment_id, template_id, variant, at in rows:
        heard.setdefault(enrollment_id, {})[template_id, variant] = at
    return dict(heard)
