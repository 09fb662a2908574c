"""One turn of each recurring piece of work: called by the worker, by tests, and by simulations."""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select

from smsint.db.tables import (
    ServiceState,
    Tick,
    table,
)
from smsint.db.upsert import put
from smsint.gateway.base import GatewayUnavailable, SmsGateway
from smsint.services.decisions import decide
from smsint.services.exporting.jobs import make_exports
from smsint.services.housekeeping import keep_house
from smsint.services.incentives import settle_incentives
from smsint.services.overdue import raise_overdue
from smsint.services.paging import Pager, page_due
from smsint.services.policies import update_policies
from smsint.services.reconciliation import reconcile_inbound, reconcile_outbound
from smsint.services.runtime import Runtime
from smsint.services.sweep import notice, sweep

log = structlog.get_logger()

_TICK, _STATE = table(Tick), table(ServiceState)
FIRST_LOOK_BACK = timedelta(hours=1)
"""How far the first pass over the provider's inbound list reads."""
_INBOUND_SEEN = "inbound_seen_until"


def decide_turn(runtime: Runtime, now: datetime) -> int:
    """Decides everything that is due, in batches; returns how many occurrences."""
    total = 0
    while count := decide(runtime, now=now):
        total += count
    return total


def outbound_turn(runtime: Runtime, gateway: SmsGateway, now: datetime) -> int:
    """Judges attempts in doubt."""
    return reconcile_outbound(runtime, gateway, now=now)


def inbound_turn(runtime: Runtime, gateway: SmsGateway, now: datetime) -> int:
    """Takes in texts whose webhooks never reached us, since the last pass that succeeded."""
    with runtime.database.read() as session:
        seen = session.scalar(select(_STATE.c.value).where(_STATE.c.key == _INBOUND_SEEN))
    since = datetime.fromisoformat(seen) if seen else now - FIRST_LOOK_BACK
    taken = reconcile_inbound(runtime, gateway, since=since, now=now)
    _remember(runtime, _INBOUND_SEEN, now.isoformat(), now)
    return taken


def _remember(runtime: Runtime, key: str, value: str, now: datetime) -> None:
    with runtime.database.write() as session:
        put(session, _STATE, {"key": key}, {"value": value, "updated_at": now})


def housekeeping_turn(runtime: Runtime, now: datetime) -> int:
    """Ends pauses that are over, closes questions nobody answered; nothing waits for it."""
    keep_house(runtime, now=now)
    return 0


def incentives_turn(runtime: Runtime, now: datetime) -> int:
    """Settles the check-in days that are over; nothing waits for it."""
    settle_incentives(runtime, now=now)
    return 0


def policies_turn(runtime: Runtime, now: datetime) -> int:
    """Updates the learning policies whose time has come; nothing waits for it."""
    update_policies(runtime, now=now)
    return 0


def sweep_turn(runtime: Runtime, now: datetime, pager: Pager | None = None) -> int:
    """Looks at everybody who is due, opens and closes flags, raises what is overdue.

    Without a ``pager`` whoever leads is told by text only.
    """
    notice(runtime, now=now)
    while sweep(runtime, now=now):
        pass
    raise_overdue(runtime, pager, now=now)
    return 0


def page_turn(runtime: Runtime, pager: Pager, clock: Callable[[], datetime]) -> int:
    """Calls staff to alerts that nobody has taken; returns how many calls moved."""
    return page_due(runtime, pager, clock)


def export_turn(runtime: Runtime, clock: Callable[[], datetime]) -> int:
    """Makes the research exports that were asked for; nothing waits for it."""
    make_exports(runtime, clock)
    return 0


def run_turn(
    runtime: Runtime, name: str, turn: Callable[[], int], clock: Callable[[], datetime]
) -> int:
    """Runs one turn, records when (for ``/readyz``), and survives what goes wrong in it."""
    error: str | None = None
    count = 0
    try:
        count = turn()
    except GatewayUnavailable:
        error = "the provider's list could not be read"
    except Exception as problem:
        error = type(problem).__name__
        log.exception("turn_failed", turn=name)
    try:
        _record(runtime, name, error, clock())
    except Exception as problem:  # noqa: BLE001  # the database is away: the age of the tick says so
        log.error("tick_not_recorded", turn=name, error=type(problem).__name__)
    return count


def _record(runtime: Runtime, name: str, error: str | None, now: datetime) -> None:
    with runtime.database.read() as session:
        last = session.execute(select(_TICK).where(_TICK.c.name == name)).one_or_none()
    if last and last.last_error == error and now - last.last_at < timedelta(seconds=10):
        return
    with runtime.database.write() as session:
        put(session, _TICK, {"name": name}, {"last_at": now, "last_error": error})
