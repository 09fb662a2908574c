"""Many small writes in one transaction: whoever asks is answered when the commit is on disk.

While one batch is being committed the next one gathers, so that the number of commits falls as
the load rises and nobody waits for a timer. Measured against a commit per request: docs/performance.md.
"""

import asyncio
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from smsint.db.engine import Database

Item = TypeVar("Item")
Result = TypeVar("Result")
Apply = Callable[[Session, Sequence[Item]], Sequence[Result]]


class GroupCommit(Generic[Item, Result]):
    """A writer thread for one kind of item; ``write`` is awaited from an event loop."""

    def __init__(
        self, database: Database, apply: "Apply[Item, Result]", *, name: str, most: int = 256
    ) -> None:
        self._database, self._apply, self._most = database, apply, most
        self._waiting: queue.SimpleQueue[tuple[Item, asyncio.Future[Result]] | None] = (
            queue.SimpleQueue()
        )
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    async def write(self, item: Item) -> Result:
        """Returns what ``apply`` made of the item, once it is committed. Raises what it raised."""
        future: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.put((item, future))
        return await future

    def close(self) -> None:
        """Finishes what is waiting, then ends the thread."""
        self._waiting.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (first := self._waiting.get()) is not None:
            batch = [first]
            closing = self._gather(batch)
            self._commit(batch)
            if closing:
                return

    def _gather(self, batch: list[tuple[Item, asyncio.Future[Result]]]) -> bool:
        """Adds what is waiting already; true when the end was asked for."""
        while len(batch) < self._most:
            try:
                waiting = self._waiting.get_nowait()
            except queue.Empty:
                return False
            if waiting is None:
                return True
            batch.append(waiting)
        return False

    def _commit(self, batch: list[tuple[Item, asyncio.Future[Result]]]) -> None:
        try:
            with self._database.write() as session:
                results = self._apply(session, [item for item, _ in batch])
                if len(results) != len(batch):
                    raise ValueError(f"{len(results)} results for {len(batch)} items")
        except Exception as error:  # noqa: BLE001  # handed to whoever asked
            if len(batch) == 1 or _is_away(error):
                failed: list[tuple[asyncio.Future[Result], Result | Exception]]
                failed = [(future, error) for _, future in batch]
                _resolve(failed)
                return
            for one in batch:  # a poisoned item hurts nobody else
                self._commit([one])
            return
        _resolve([(future, result) for (_, future), result in zip(batch, results, strict=True)])


def _is_away(error: Exception) -> bool:
    """Whether the database does not answer: then nobody's turn is better than another's, and each
    would wait for the same lock again. A deadlock is between two writers, and passes."""
    deadlock = getattr(getattr(error, "orig", None), "sqlstate", None) == "40P01"
    return isinstance(error, OperationalError) and not deadlock


def _resolve(outcomes: "list[tuple[asyncio.Future[Result], Result | Exception]]") -> None:
    """Hands results to their event loops, waking each loop once."""
    by_loop: dict[
        asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Result], Result | Exception]]
    ] = {}
    for outcome in outcomes:
        by_loop.setdefault(outcome[0].get_loop(), []).append(outcome)
    for loop, own in by_loop.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(_set, own)


def _set(outcomes: "list[tuple[asyncio.Future[Result], Result | Exception]]") -> None:
    for future, outcome in outcomes:
        if future.done():
            continue
        if isinstance(outcome, Exception):
            future.set_exception(outcome)
        else:
            future.set_result(outcome)
