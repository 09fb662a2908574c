"""Whether an alert would call somebody now: for a watchdog outside, and for staff who would not know.

The path can break without a word: no worker runs, nobody is on call, the provider refuses the
sender. What is broken cannot call for help itself, so it has to be asked.
"""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, literal_column, or_, select, true
from sqlmodel import Session

from smsint.db.tables import Alert, Number, OnCall, Sender, ServiceState, Tick, table
from smsint.domain.states import TextingStatus
from smsint.services.runtime import Runtime

_TICK, _ON_CALL, _SENDER = table(Tick), table(OnCall), table(Sender)
_STATE, _ALERT, _NUMBER = table(ServiceState), table(Alert), table(Number)
STANDS_STILL = timedelta(minutes=3)
"""Whoever calls people takes a turn every few seconds."""


class Trouble(StrEnum):
    """Why an alert may reach nobody."""

    NO_WORKER = "no_worker"
    """Nothing has looked for alerts lately, or it fails."""
    NOBODY_ON_CALL = "nobody_on_call"
    """Or only phones that a STOP came from."""
    HOLD = "hold"
    """Sending is on hold after a restore."""
    SENDER_REFUSED = "sender_refused"
    """The provider takes no texts from us."""
    CALL_FAILED = "call_failed"
    """The latest call to an open alert reached nobody."""
    OVERDUE = "overdue"
    """Nobody has taken an alert in its time."""


UNSEEN = (Trouble.NO_WORKER, Trouble.NOBODY_ON_CALL, Trouble.HOLD, Trouble.SENDER_REFUSED)
"""What no open alert shows: staff are told of it beside the alerts."""


def trouble(
    session: Session, runtime: Runtime, *, site_id: str | None = None, now: datetime
) -> list[Trouble]:
    """What stands between an alert and somebody who takes it; empty when nothing does."""
    is_open = _ALERT.c.status == literal_column("'open'")  # as in the partial index
    tick = session.execute(select(_TICK).where(_TICK.c.name == "page")).one_or_none()
    turns = tick is not None and not tick.last_error and now - tick.last_at <= STANDS_STILL
    here = or_(_ON_CALL.c.site_id.is_(None), _ON_CALL.c.site_id == site_id) if site_id else true()
    stopped = select(_NUMBER.c.id).where(
        _NUMBER.c.id == _ON_CALL.c.number_id, _NUMBER.c.texting == TextingStatus.OPTED_OUT
    )
    reached = or_(_ON_CALL.c.webhook.is_not(None), ~stopped.exists())
    called = bool(runtime.program.alert_webhook)
    found = {
        Trouble.NO_WORKER: not turns,
        Trouble.NOBODY_ON_CALL: not called
        and not _any(session, _ON_CALL.c.removed_at.is_(None), here, reached),
        Trouble.HOLD: _any(session, _STATE.c.key == "hold"),
        Trouble.SENDER_REFUSED: _any(session, _SENDER.c.open_since.is_not(None)),
        Trouble.CALL_FAILED: _any(session, is_open, _ALERT.c.page_error.is_not(None)),
        Trouble.OVERDUE: _any(session, is_open, _ALERT.c.due_at <= now),
    }
    return [one for one, holds in found.items() if holds]


def _any(session: Session, *where: Any) -> bool:
    columns: list[ColumnElement[Any]] = [literal_column("1")]
    return session.execute(select(*columns).where(*where).limit(1)).first() is not None
