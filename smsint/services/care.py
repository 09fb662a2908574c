"""Asking for a human: outreach tasks and safety alerts, joined to the open one instead of doubled."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, exists, insert, select, update
from sqlmodel import Session

from smsint.db.bulk import insert_rows, update_rows
from smsint.db.tables import Alert, Number, Task, table
from smsint.domain.states import AlertStatus, TaskStatus
from smsint.services.runtime import Runtime

_TASK, _ALERT, _NUMBER = table(Task), table(Alert), table(Number)
SAME_CONVERSATION = timedelta(hours=6)
"""Words of crisis within this after the last ones join their alert."""
_LONGEST_CONVERSATION = timedelta(days=7)
FIND_NUMBER_WITHIN = timedelta(hours=48)
CALL_NOW_WITHIN = timedelta(minutes=15)
_OPEN_ONE = (
    select(_TASK.c.id, _TASK.c.reasons, _TASK.c.due_at, _TASK.c.priority)
    .where(
        _TASK.c.number_id == bindparam("number"),
        _TASK.c.kind == bindparam("of_kind"),
        _TASK.c.status != TaskStatus.RESOLVED,
    )
    .with_for_update()
)


@dataclass(frozen=True, slots=True)
class About:
    """Whom a task or alert is about; the site is none for a sender whom no site knows."""

    number_id: int
    enrollment_id: str | None = None
    site_id: str | None = None
    message_sid: str | None = None


def open_task(
    session: Session,
    runtime: Runtime,
    about: About,
    kind: str,
    reasons: Sequence[str],
    *,
    priority: int,
    due_in: timedelta,
    now: datetime,
) -> str:
    """Opens a task, or adds the reasons to the open one of the same kind; returns its id."""
    wanted = {"number": about.number_id, "of_kind": kind}
    existing = session.connection().execute(_OPEN_ONE, wanted).one_or_none()
    if existing:
        joined = {
            "id": existing.id,
            "reasons": [*existing.reasons, *(r for r in reasons if r not in existing.reasons)],
            "due_at": min(existing.due_at, now + due_in),
            "priority": min(existing.priority, priority),
            "updated_at": now,
        }
        update_rows(session, _TASK, [joined])
        return str(existing.id)
    task = {
        "id": runtime.new_id("task"),
        "site_id": about.site_id,
        "number_id": about.number_id,
        "enrollment_id": about.enrollment_id,
        "message_sid": about.message_sid,
        "kind": kind,
        "priority": priority,
        "reasons": list(reasons),
        "status": TaskStatus.OPEN,
        "tries": 0,
        "opened_at": now,
        "due_at": now + due_in,
        "updated_at": now,
    }
    insert_rows(session, _TASK, [task])
    return str(task["id"])


def raise_alert(
    session: Session,
    runtime: Runtime,
    about: About,
    *,
    level: str,
    kind: str,
    evidence: str,
    now: datetime,
) -> str:
    """Raises a safety alert, or joins the one of the same conversation; returns its id.

    A joined alert keeps the worse level. Words of acute crisis after words of concern start the
    clock again, also when somebody had taken the alert: what they took was something else. Other
    words after somebody looked are a new alert. The programme's texts wait for an acute alert.
    """
    if level == "acute":
        hold_programme(session, about.number_id, now=now)
    existing = _same_conversation(session, about.number_id, now)
    if existing is None:
        return _new_alert(session, runtime, about, level, kind, evidence, now)
    worse = existing.level == "concern" and level == "acute"
    if existing.status == AlertStatus.ACKNOWLEDGED and not worse:
        return _new_alert(session, runtime, about, level, kind, evidence, now)
    changes: dict[str, Any] = {
        "texts": existing.texts + 1,
        "evidence": _with(runtime, existing.evidence, evidence),
        "updated_at": now,
    }
    if worse:
        changes |= _CALLED_AGAIN | {
            "level": level,
            "kind": kind,
            "due_at": now + runtime.program.alerts.within(level),
            "next_page_at": now,
        }
    session.execute(update(_ALERT).where(_ALERT.c.id == existing.id).values(changes))
    return str(existing.id)


NOBODY_HAS_IT: dict[str, Any] = {
    "status": AlertStatus.OPEN,
    "acknowledged_at": None,
    "acknowledged_by": None,
    "chased_at": None,
}
"""What makes a taken alert open again."""
_CALLED_AGAIN: dict[str, Any] = NOBODY_HAS_IT | {
    "pages": 0,
    "outcome": None,
    "outcome_at": None,
    "outcome_by": None,
}
_MOST_EVIDENCE = 5
"""Lines that an alert shows; the conversation has the rest."""


def _same_conversation(session: Session, number_id: int, now: datetime) -> Row[Any] | None:
    """The alert that new words belong to: the open one, else the one that was taken last."""
    return session.execute(
        select(_ALERT.c.id, _ALERT.c.level, _ALERT.c.texts, _ALERT.c.status, _ALERT.c.evidence)
        .where(
            _ALERT.c.number_id == number_id,
            _ALERT.c.raised_at > now - _LONGEST_CONVERSATION,
            _ALERT.c.updated_at > now - SAME_CONVERSATION,
        )
        .order_by(_ALERT.c.status.desc(), _ALERT.c.raised_at.desc())
        .limit(1)
        .with_for_update()
    ).one_or_none()


def _with(runtime: Runtime, sealed: bytes, evidence: str) -> bytes:
    """The evidence so far and one more line; what was said before is not said twice."""
    lines = runtime.vault.open("alert.evidence", sealed).splitlines()
    if evidence not in lines:
        lines = [*lines, evidence][:_MOST_EVIDENCE]
    return runtime.vault.seal("alert.evidence", "\n".join(lines))


def _new_alert(
    session: Session,
    runtime: Runtime,
    about: About,
    level: str,
    kind: str,
    evidence: str,
    now: datetime,
) -> str:
    alert_id = runtime.new_id("alert")
    session.execute(
        insert(_ALERT).values(
            id=alert_id,
            site_id=about.site_id,
            number_id=about.number_id,
            enrollment_id=about.enrollment_id,
            message_sid=about.message_sid,
            level=level,
            kind=kind,
            evidence=runtime.vault.seal("alert.evidence", evidence),
            status=AlertStatus.OPEN,
            texts=1,
            raised_at=now,
            updated_at=now,
            due_at=now + runtime.program.alerts.within(level),
            next_page_at=now,
            pages=0,
        )
    )
    return alert_id


def hold_programme(session: Session, number_id: int, *, now: datetime) -> None:
    """The programme's texts to a number wait until somebody has taken the alert."""
    session.execute(
        update(_NUMBER)
        .where(_NUMBER.c.id == number_id, _NUMBER.c.safety_hold_at.is_(None))
        .values(safety_hold_at=now)
    )


def release_programme(session: Session, number_id: int) -> None:
    """Lets the programme's texts go again, unless another acute alert of the number is open."""
    other = exists().where(
        _ALERT.c.number_id == number_id,
        _ALERT.c.status == AlertStatus.OPEN,
        _ALERT.c.level == "acute",
    )
    session.execute(
        update(_NUMBER)
        .where(_NUMBER.c.id == number_id, _NUMBER.c.safety_hold_at.is_not(None), ~other)
        .values(safety_hold_at=None)
    )


def call_now(
    session: Session, runtime: Runtime, about: About, reason: str, *, now: datetime
) -> str:
    """The emergency lines did not reach somebody in crisis: only a call can."""
    return open_task(
        session,
        runtime,
        about,
        "call_now",
        [reason],
        priority=0,
        due_in=CALL_NOW_WITHIN,
        now=now,
    )
