"""The sending pipeline: claim, a bounded queue, many requests in flight, settle in groups.

An event loop in a thread of its own; claims and settlements run beside it in threads, so that the
database never waits for the provider or the provider for the database. They begin when the loop has
nothing at hand, and what was claimed begins when the settlement beside it is written: threads share
one interpreter, and handing it to and fro cost a third of a text (docs/performance.md).
"""

import asyncio
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import structlog

from smsint.db.lull import QUIET_TURNS
from smsint.gateway.base import SmsGateway
from smsint.services.runtime import Runtime
from smsint.services.sending import Claimed, Lapsed, Outcome, Turn, claim, settle

log = structlog.get_logger()

IN_FLIGHT = 50
IDLE = 1.0
"""Seconds between looks when nothing is due and nobody wakes us."""
MOST = 400
"""Texts claimed at one look, however fast the provider is: a STOP of their numbers waits for it."""
LINGER = 0.005
"""Seconds that a settlement waits for company, if any is on its way: one commit for many texts."""
_NOTHING = Turn([])


@dataclass(frozen=True, slots=True)
class _Job:
    """A claimed text with its times on the monotonic clock: a step of the system's clock must
    not stretch a claim."""

    text: Claimed
    wait_until: float
    start_by: float


def worth_claiming(answered: int, seconds: float, *, in_flight: int, life: float) -> int:
    """How many texts to claim when the provider answered so many in the last seconds.

    As many as it answers in a quarter of a claim's life: fewer looks cost less, and what is claimed
    and not begun in time was claimed for nothing. At least as many as can be in flight at once.
    """
    in_time = int(answered / max(seconds, 0.001) * life / 4)
    return max(in_flight, min(in_time, MOST))


class Sender:
    """Sends what is due until it is told to stop; ``wake`` makes it look at once."""

    def __init__(
        self,
        runtime: Runtime,
        gateway: SmsGateway,
        clock: Callable[[], datetime],
        *,
        in_flight: int = IN_FLIGHT,
    ) -> None:
        self._runtime, self._gateway, self._clock = runtime, gateway, clock
        self._in_flight = in_flight
        self._unsettled = 0
        self._answered = 0
        self._last_look = time.monotonic(), 0
        """When it was, and how many were answered then."""
        self._stopping = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._awake = asyncio.Event()
        self._written = asyncio.Event()
        """No settlement is being written."""
        self._written.set()
        self._thread = threading.Thread(target=self._run_thread, name="sender", daemon=True)

    def start(self) -> None:
        """Begins sending in a thread of its own."""
        self._thread.start()

    def wake(self) -> None:
        """There may be something due: look now. Safe from any thread."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            with suppress(RuntimeError):  # it closed just now
                loop.call_soon_threadsafe(self._awake.set)

    def stop(self) -> None:
        """Finishes what is in flight, gives back what was claimed but not begun, and ends."""
        self._stopping.set()
        self.wake()
        if self._thread.is_alive():
            self._thread.join()

    def _run_thread(self) -> None:
        asyncio.run(self.run(until_empty=False))

    async def run(self, *, until_empty: bool) -> int:
        """The pipeline, until ``stop`` or until nothing is due; returns how many it claimed."""
        self._loop = asyncio.get_running_loop()
        jobs: asyncio.Queue[_Job | None] = asyncio.Queue(self._in_flight)
        done: asyncio.Queue[Outcome | None] = asyncio.Queue()
        workers = [asyncio.create_task(self._work(jobs, done)) for _ in range(self._in_flight)]
        settler = asyncio.create_task(self._settle(done))
        claimed = await self._feed(jobs, until_empty=until_empty)
        for _ in workers:
            await jobs.put(None)
        await asyncio.gather(*workers)
        await done.put(None)
        await settler
        await self._gateway.close()
        return claimed

    async def _feed(self, jobs: asyncio.Queue[_Job | None], *, until_empty: bool) -> int:
        total = 0
        while not self._stopping.is_set():
            self._awake.clear()
            await self._lull()
            began = time.monotonic()
            unsettled = self._unsettled  # these kept other texts to their numbers waiting
            turn = await self._claim()
            self._unsettled += len(turn.claimed)
            total += len(turn.claimed)
            await self._written.wait()
            for text in turn.claimed:
                await jobs.put(self._job(text, began))
            paced = turn.wait_until is not None and not turn.circuit_open
            if until_empty and not (turn.looked_at or paced or unsettled):
                break
            if not turn.looked_at or turn.wait_until:
                await self._rest(turn)
        return total

    async def _claim(self) -> Turn:
        limit = self._worth_claiming()
        try:
            return await asyncio.to_thread(
                lambda: claim(self._runtime, now=self._clock(), limit=limit)
            )
        except Exception as error:  # noqa: BLE001  # a database that is away comes back
            log.error("claim_failed", error=type(error).__name__)
            return _NOTHING

    def _worth_claiming(self) -> int:
        (then, before), self._last_look = self._last_look, (time.monotonic(), self._answered)
        return worth_claiming(
            self._answered - before,
            time.monotonic() - then,
            in_flight=self._in_flight,
            life=self._runtime.program.timing.start_within.total_seconds(),
        )

    async def _lull(self) -> None:
        """Until some turns of the loop in a row brought no answer: at once, or when all is sent."""
        answered, quiet = self._answered, 0
        while quiet < QUIET_TURNS:
            await asyncio.sleep(0)
            quiet = quiet + 1 if self._answered == answered else 0
            answered = self._answered

    async def _rest(self, turn: Turn) -> None:
        """Until woken, or a second. While the pace allows nothing, waking would be for nothing:
        a look at the ledger keeps STOPs waiting."""
        if turn.wait_until is not None:
            seconds = (turn.wait_until - self._clock()).total_seconds()
            await asyncio.sleep(min(IDLE, max(seconds, 0.001)))
            return
        with suppress(TimeoutError):
            await asyncio.wait_for(self._awake.wait(), IDLE)

    def _job(self, text: Claimed, began: float) -> _Job:
        start_within = self._runtime.program.timing.start_within
        claimed_at = text.start_by - start_within
        slot = (text.slot_at - claimed_at).total_seconds()
        return _Job(text, began + slot, began + start_within.total_seconds())

    async def _work(
        self, jobs: asyncio.Queue[_Job | None], done: asyncio.Queue[Outcome | None]
    ) -> None:
        while (job := await jobs.get()) is not None:
            early = job.wait_until - time.monotonic()
            if early > 0:
                await asyncio.sleep(early)
            if self._stopping.is_set() or time.monotonic() >= job.start_by:
                done.put_nowait(Outcome(job.text, Lapsed()))
            else:
                done.put_nowait(Outcome(job.text, await self._gateway.send(job.text.sms)))
                self._answered += 1

    async def _settle(self, done: asyncio.Queue[Outcome | None]) -> None:
        while (first := await done.get()) is not None:
            await self._lull()
            if done.qsize() + 1 < self._unsettled:
                await asyncio.sleep(LINGER)
                await self._lull()
            batch = [first]
            while not done.empty():
                more = done.get_nowait()
                if more is None:
                    done.put_nowait(None)  # the end, after this batch
                    break
                batch.append(more)
            self._written.clear()
            await self._settle_until_done(batch)
            self._written.set()
            self._unsettled -= len(batch)
            self._awake.set()

    async def _settle_until_done(self, batch: list[Outcome]) -> None:
        """Settles, however long the database is away. If this process dies first, the reconciler
        finds out what became of these texts."""
        pause = 0.1
        while True:
            try:
                await asyncio.to_thread(lambda: settle(self._runtime, batch, now=self._clock()))
                return
            except Exception as error:  # noqa: BLE001  # as above
                log.error("settle_failed", texts=len(batch), error=type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(pause * 2, 5.0)
