"""How the installation is doing, computed from the database: right with any number of processes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, literal_column, or_, select
from sqlmodel import Session

from smsint.db.migrate import head
from smsint.db.tables import (
    Alert,
    Enrollment,
    OutboxMessage,
    Sender,
    ServiceState,
    Task,
    Tick,
    table,
)
from smsint.domain.states import (
    UNRESOLVED,
    AlertStatus,
    EnrollmentStatus,
    OutboxState,
    TaskStatus,
)
from smsint.services.runtime import Runtime

_OUT, _TICK, _STATE = table(OutboxMessage), table(Tick), table(ServiceState)
_ALERT, _TASK, _SENDER, _ENROLLMENT = table(Alert), table(Task), table(Sender), table(Enrollment)


@dataclass(frozen=True, slots=True)
class Health:
    """The state of the service. Ages are in seconds."""

    database: str
    """``ok``, ``not_migrated`` or ``unreachable``."""
    revision: str | None = None
    revision_wanted: str | None = None
    tick_ages: Mapping[str, float] = field(default_factory=dict)
    """How long ago each recurring piece of work last ran; empty before the first worker."""
    tick_errors: Mapping[str, str] = field(default_factory=dict)
    due: int = 0
    """Texts whose time has come."""
    oldest_due_age: float = 0.0
    claimed: int = 0
    in_doubt: int = 0
    last_provider_success_age: float | None = None
    """None when no text was handed over yet."""
    refused_since: Mapping[str, datetime] = field(default_factory=dict)
    """Senders that the provider refuses, and since when."""
    hold: bool = False
    """A restored copy that waits for ``smsint release``: nothing is sent."""
    alerts_open: int = 0
    alerts_overdue: int = 0
    """Alerts that nobody took in time."""
    pages_failed: int = 0
    """Open alerts whose latest call to staff reached nobody."""
    tasks_open: int = 0
    tasks_overdue: int = 0
    """Tasks past their time that nobody has put off."""
    enrollments: Mapping[str, int] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Whether requests can be served.

        A worker that stands still does not count: taking this process out of service would lose
        the patients' texts as well.
        """
        return self.database == "ok"


def check_schema(runtime: Runtime) -> tuple[str | None, str | None]:
    """The revision of the database, and the one this program needs."""
    return runtime.database.revision(), head()


def gather(session: Session, *, now: datetime, revision: str | None) -> Health:
    """Reads everything. Each query keeps to an index whose size does not grow with history."""
    ticks = session.execute(select(_TICK.c.name, _TICK.c.last_at, _TICK.c.last_error)).all()
    due, oldest = _due(session, now)
    unresolved = _count_by(session, _OUT.c.state, _OUT.c.state.in_(UNRESOLVED))
    success = _last_success(session)
    senders = select(_SENDER.c.name, _SENDER.c.open_since).where(_SENDER.c.open_since.is_not(None))
    hold = session.execute(select(_STATE.c.value).where(_STATE.c.key == "hold")).first()
    alerts = _count_by(session, _ALERT.c.status, _ALERT.c.status == AlertStatus.OPEN)
    tasks = _count_by(session, _TASK.c.status, _TASK.c.status != TaskStatus.RESOLVED)
    return Health(
        database="ok",
        revision=revision,
        revision_wanted=revision,
        tick_ages={row.name: _age(row.last_at, now) for row in ticks},
        tick_errors={row.name: row.last_error for row in ticks if row.last_error},
        due=due,
        oldest_due_age=_age(oldest, now) if oldest else 0.0,
        claimed=unresolved.get(OutboxState.CLAIMED, 0),
        in_doubt=unresolved.get(OutboxState.IN_DOUBT, 0),
        last_provider_success_age=_age(success, now) if success else None,
        refused_since={row.name: row.open_since for row in session.execute(senders)},
        hold=hold is not None,
        alerts_open=sum(alerts.values()),
        alerts_overdue=_count(session, _ALERT.c.due_at <= now),
        pages_failed=_count(session, _ALERT.c.page_error.is_not(None)),
        tasks_open=sum(tasks.values()),
        tasks_overdue=_overdue(session, now),
        enrollments={
            EnrollmentStatus(status).value: count
            for status, count in _count_by(session, _ENROLLMENT.c.status).items()
        },
    )


def _due(session: Session, now: datetime) -> tuple[int, datetime | None]:
    query = select(func.count(), func.min(_OUT.c.due_at)).where(
        _OUT.c.state == OutboxState.DUE, _OUT.c.due_at <= now
    )
    count, oldest = session.execute(query).one()
    return count, oldest


def _last_success(session: Session) -> datetime | None:
    """When the newest text in the ledger was handed over; the newest rows are looked at only."""
    newest = (
        select(_OUT.c.sent_at).order_by(_OUT.c.updated_at.desc(), _OUT.c.id.desc()).limit(1000)
    ).subquery()
    found: datetime | None = session.execute(select(func.max(newest.c.sent_at))).scalar()
    return found


def _count_by(session: Session, column: Any, *where: Any) -> dict[Any, int]:
    query = select(column, func.count()).where(*where).group_by(column)
    return {row[0]: row[1] for row in session.execute(query)}


def _count(session: Session, condition: Any) -> int:
    """How many open alerts meet a condition."""
    is_open = _ALERT.c.status == literal_column("'open'")  # as in the partial index
    return session.scalar(select(func.count()).where(is_open, condition)) or 0


def _overdue(session: Session, now: datetime) -> int:
    """As ``domain.outreach.is_overdue`` says, over the partial index of open tasks."""
    is_open = _TASK.c.status != literal_column(f"'{TaskStatus.RESOLVED.value}'")
    awake = or_(_TASK.c.snoozed_until.is_(None), _TASK.c.snoozed_until < now)
    query = select(func.count()).where(is_open, _TASK.c.due_at < now, awake)
    return session.scalar(query) or 0


def _age(at: datetime, now: datetime) -> float:
    return max(0.0, (now - at).total_seconds())
