"""The real engine on a virtual clock: it jumps from one due moment to the next.

Nothing is skipped and nothing expires on the way, because every turn runs at the moment for which
it was due, as if the worker had been running all the time.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import TracebackType

from sqlalchemy import bindparam, exists, func, select

from smsint.db.outbox import OUTBOX
from smsint.db.tables import Alert, TrackCursor, table
from smsint.db.types import Instant
from smsint.domain.states import AlertStatus, OutboxState
from smsint.gateway.base import Accepted, OutgoingSms, SendResult, SmsGateway
from smsint.services.decisions import decide
from smsint.services.paging import Pager, page_due
from smsint.services.runtime import Runtime
from smsint.services.sending import Claimed, Outcome, claim, settle
from smsint.simulation.clock import MovableClock

MOST = 200
"""Texts, or decisions, in one transaction."""
AGAIN, LONGEST = timedelta(seconds=5), timedelta(minutes=15)
"""When something stays due after a turn (the pace was spent, a circuit is open): the next looks."""

_CURSOR, _ALERT = table(TrackCursor), table(Alert)
_NOW = bindparam("now", type_=Instant())
_PLANNED = _CURSOR.c.next_at.is_not(None)
# Written out and not bound, so that the partial index serves.
_DUE = OUTBOX.c.state == bindparam("due", OutboxState.DUE, literal_execute=True)
_TO_DECIDE = exists().where(_PLANNED, _CURSOR.c.next_at <= _NOW)
_TO_SEND = exists().where(_DUE, OUTBOX.c.due_at <= _NOW)
_NEXT_CALL = select(func.min(_ALERT.c.next_page_at)).where(
    _ALERT.c.status == bindparam("open", AlertStatus.OPEN, literal_execute=True)
)
_WAITING = select(_TO_DECIDE, _TO_SEND)
_AHEAD = select(
    select(func.min(_CURSOR.c.next_at)).where(_PLANNED, _CURSOR.c.next_at > _NOW).scalar_subquery(),
    select(func.min(OUTBOX.c.due_at)).where(_DUE, OUTBOX.c.due_at > _NOW).scalar_subquery(),
    _TO_DECIDE,
    _TO_SEND,
)
"""When there is next something to decide, or to send; whether something is still waiting."""


@dataclass(frozen=True, slots=True)
class Left:
    """A text that the provider took."""

    outbox_id: int
    sms: OutgoingSms
    sid: str
    delivered: bool = False
    """The provider's first answer says so already."""


class Engine:
    """Turns of the engine in this thread, one after the other. Use it as a context."""

    def __init__(
        self,
        runtime: Runtime,
        gateway: SmsGateway,
        clock: MovableClock,
        *,
        pager: Pager | None = None,
    ) -> None:
        """With a ``pager`` it also calls people to alerts, and stops for every call."""
        self.runtime, self.clock, self._pager = runtime, clock, pager
        self._gateway = gateway
        self._patience = AGAIN
        self._loop = asyncio.Runner()

    def __enter__(self) -> "Engine":
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        self._loop.close()

    def next_stop(self) -> datetime | None:
        """The next moment worth a turn; none when nothing is planned any more."""
        now = self.clock()
        with self.runtime.database.read() as session:
            decision, text, *waiting = session.execute(_AHEAD, {"now": now}).one()
            call = session.scalar(_NEXT_CALL) if self._pager else None
        again = now + self._patience if any(waiting) else None
        stops = (decision, text, again, call and max(call, now))
        return min((at for at in stops if at is not None), default=None)

    def turn(self) -> list[Left]:
        """Decides and sends whatever is due now; returns what the provider took."""
        now = self.clock()
        moved = page_due(self.runtime, self._pager, self.clock) if self._pager else 0
        to_decide, to_send = self._waiting(now)
        while to_decide:
            decided = decide(self.runtime, now=now, limit=MOST)
            moved += decided
            to_decide, to_send = decided == MOST, True
        left: list[Left] = []
        while to_send and (turn := claim(self.runtime, now=now, limit=MOST)).looked_at:
            moved += turn.looked_at
            left += self._send(turn.claimed, now)
            all_left = len(turn.claimed) == turn.looked_at < MOST
            to_send = turn.wait_until is None and not all_left
        self._patience = AGAIN if moved else min(2 * self._patience, LONGEST)
        return left

    def _waiting(self, now: datetime) -> tuple[bool, bool]:
        """Whether something is to be decided, or to be sent: a look that costs far less than a turn
        that finds nothing."""
        with self.runtime.database.read() as session:
            to_decide, to_send = session.connection().execute(_WAITING, {"now": now}).one()
        return bool(to_decide), bool(to_send)

    def _send(self, claimed: list[Claimed], now: datetime) -> list[Left]:
        if not claimed:
            return []
        results = self._loop.run(self._ask(claimed))
        settle(
            self.runtime,
            [Outcome(text, result) for text, result in zip(claimed, results, strict=True)],
            now=now,
        )
        return [
            Left(text.outbox_id, text.sms, result.sid, result.status == "delivered")
            for text, result in zip(claimed, results, strict=True)
            if isinstance(result, Accepted)
        ]

    async def _ask(self, claimed: list[Claimed]) -> list[SendResult]:
        return await asyncio.gather(*(self._gateway.send(text.sms) for text in claimed))

    def run_until(
        self, until: datetime, *, progress: Callable[[datetime], None] = lambda _: None
    ) -> None:
        """Moves the clock on, stopping at each moment at which something is due."""
        while (at := self.next_stop()) is not None and at <= until:
            self.clock.move_to(at)
            self.turn()
            progress(at)
        self.clock.move_to(until)
