"""Nothing is forgotten: tasks past their time rise in the list, and whoever leads is told."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Integer, Row, Select, bindparam, literal_column, or_, select
from sqlmodel import Session

from smsint.db.bulk import update_rows
from smsint.db.tables import Number, Site, Task, table
from smsint.domain.outreach import OVERDUE_AGAIN, OVERDUE_RISE, is_overdue
from smsint.domain.paging import whom
from smsint.domain.states import TaskStatus, TextingStatus
from smsint.services.calls import contact_of, contacts_of, queue_text
from smsint.services.paging import Pager
from smsint.services.runtime import Runtime

log = structlog.get_logger()

_TASK, _SITE, _NUMBER = table(Task), table(Site), table(Number)
_TEXT = "smsint: tasks are overdue. Please look at the Today page."
"""To the phone of whoever leads: nothing that names or describes a patient."""


_PAST: Select[Any] = (
    select(
        _TASK.c.id,
        _TASK.c.site_id,
        _TASK.c.due_at,
        _TASK.c.snoozed_until,
        _TASK.c.priority,
        _TASK.c.raised_at,
    )
    .where(
        _TASK.c.due_at < bindparam("now"),
        # Written out: a planner takes a partial index only for what it can read.
        _TASK.c.status != literal_column(f"'{TaskStatus.RESOLVED.value}'"),
        or_(_TASK.c.raised_at.is_(None), _TASK.c.raised_at < bindparam("raised_before")),
    )
    .order_by(_TASK.c.due_at)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(skip_locked=True)
)


def raise_overdue(
    runtime: Runtime, pager: Pager | None = None, *, now: datetime, limit: int = 200
) -> int:
    """Tasks past their time rise in the list, and whoever leads is told; returns how many rose.

    Once a day for as long as a task stays overdue; one call tells of all tasks of a site. Where
    the only way to tell anybody is a webhook and it does not answer, the tasks rise at the next
    turn, when it is asked again.
    """
    with runtime.database.write() as session:
        wanted = {"now": now, "raised_before": now - OVERDUE_AGAIN, "most": limit}
        rows = session.connection().execute(_PAST, wanted).all()
        late = [row for row in rows if is_overdue(row.due_at, row.snoozed_until, now)]
        if not late:
            return 0
        risen = [
            {"id": row.id, "priority": _risen(row.priority), "raised_at": now, "updated_at": now}
            for row in late
        ]
        update_rows(session, _TASK, risen)
        sites = sorted({row.site_id for row in late}, key=str)
        calls = [(site, *_tell_lead(session, runtime, site, now)) for site in sites]
    told = [_was_told(pager, late, *one) for one in calls]
    unheard = {site for (site, *_), heard in zip(calls, told, strict=True) if not heard}
    if unheard:
        _again_next_turn(runtime, [row for row in late if row.site_id in unheard])
    return len(late) - sum(row.site_id in unheard for row in late)


def _risen(priority: int) -> int:
    return priority - OVERDUE_RISE if priority > OVERDUE_RISE else priority


def _tell_lead(
    session: Session, runtime: Runtime, site_id: str | None, now: datetime
) -> tuple[bool, str | None]:
    """Texts the first person on duty whom anything reaches; whether it did, and the webhook that
    is to be asked."""
    everybody = contacts_of(session, site_id)
    texted = _takes_texts(session, everybody)
    contacts = {one.id: one for one in everybody if one.number_id in texted or one.webhook}
    zone = session.scalar(select(_SITE.c.time_zone).where(_SITE.c.id == site_id)) or "UTC"
    lead = whom(
        [contact_of(one) for one in contacts.values()], 0, now.astimezone(ZoneInfo(zone)).time()
    )
    if lead is None:
        return False, runtime.program.alert_webhook or None
    row = contacts[lead.id]
    if row.number_id in texted:
        queue_text(session, runtime, row.number_id, _TEXT, now=now)
    webhook = runtime.vault.open("on_call.webhook", row.webhook) if row.webhook else None
    return row.number_id in texted, webhook


def _takes_texts(session: Session, contacts: Sequence[Row[Any]]) -> set[int]:
    """Whose phones a text may go to: a STOP from one, or a look that is owed to it, holds ours, too."""
    ids = [one.number_id for one in contacts if one.number_id is not None]
    on = _NUMBER.c.texting == TextingStatus.ON
    return set(session.scalars(select(_NUMBER.c.id).where(_NUMBER.c.id.in_(ids), on)))


def _was_told(
    pager: Pager | None,
    late: Sequence[Row[Any]],
    site_id: str | None,
    texted: bool,
    webhook: str | None,
) -> bool:
    """Asks the webhook, if there is one; whether somebody heard, or nobody could."""
    if webhook is None or pager is None:
        return True
    count = sum(row.site_id == site_id for row in late)
    error = pager.post(webhook, {"kind": "overdue_tasks", "site": site_id, "tasks": count})
    if error is not None:
        log.warning("lead_not_told", site=site_id, why=error)
    return texted or error is None


def _again_next_turn(runtime: Runtime, rows: Sequence[Row[Any]]) -> None:
    """Tasks of which nobody was told are as they were before."""
    before = [{"id": row.id, "priority": row.priority, "raised_at": row.raised_at} for row in rows]
    with runtime.database.write() as session:
        update_rows(session, _TASK, before)
