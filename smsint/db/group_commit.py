"""Many small writes in one transaction: whoever asks is answered when the commit is on disk.

While one batch is being committed the next one gathers, so that the number of commits falls as
the load rises and nobody waits for a timer. Measured against a commit per request: docs/performance.md.

The writer begins when the event loop has nothing more at hand, and not with the first item: the two
threads share one interpreter, and handing it to and fro cost a quarter of a request.
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

QUIET_TURNS = 3
"""Of an event loop: one each to read what came, to begin with it, and to have it here."""


class GroupCommit(Generic[Item, Result]):
    """A writer thread for one kind of item; ``write`` is awaited from an event loop."""

    def __init__(
        self, database: Database, apply: "Apply[Item, Result]", *, name: str, most: int = 256
    ) -> None:
        self._database, self._apply, self._most = database, apply, most
        self._waiting: queue.SimpleQueue[tuple[Item, asyncio.Future[Result]]] = queue.SimpleQueue()
        self._calls: queue.SimpleQueue[bool] = queue.SimpleQueue()
        """Wake the writer; false: for the last time."""
        self._gathering: asyncio.AbstractEventLoop | None = None
        """The loop that will call the writer."""
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    async def write(self, item: Item) -> Result:
        """Returns what ``apply`` made of the item, once it is committed. Raises what it raised."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()
        self._waiting.put((item, future))
        if self._gathering is not loop:
            self._gathering = loop
            self._gather(loop)
        return await future

    def close(self) -> None:
        """Finishes what is waiting, then ends the thread."""
        self._calls.put(False)
        self._thread.join()

    def _gather(self, loop: asyncio.AbstractEventLoop, had: int = 0, quiet: int = 0) -> None:
        """Calls the writer when so many turns of the loop brought nothing more, or enough is here."""
        has = self._waiting.qsize()
        quiet = quiet + 1 if has == had else 0
        if quiet < QUIET_TURNS and has < self._most:
            loop.call_soon(self._gather, loop, has, quiet)
            return
        self._gathering = None  # before the call: what comes from here on makes one of its own
        self._calls.put(True)

    def _run(self) -> None:
        goes_on = True
        while goes_on:
            goes_on = self._calls.get()
            while batch := self._batch():
                self._commit(batch)

    def _batch(self) -> list[tuple[Item, asyncio.Future[Result]]]:
        """What is waiting, as far as one transaction takes it."""
        count = min(self._waiting.qsize(), self._most)  # nobody but this thread takes any out
        return [self._waiting.get() for _ in range(count)]

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
