"""Many small writes in one transaction: whoever asks is answered when the commit is on disk.

While one batch is being committed the next one gathers, so that the number of commits falls as
the load rises and nobody waits for a timer. Measured against a commit per request: docs/performance.md.

The writer begins when the event loop has nothing more at hand, and not with the first item: the two
threads share one interpreter, and handing it to and fro cost a quarter of a request.
"""

import asyncio
import queue
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from smsint.db.engine import Database
from smsint.db.lull import Lull

Item = TypeVar("Item")
Result = TypeVar("Result")
Apply = Callable[[Session, Sequence[Item]], Sequence[Result]]


class Writers(Protocol):
    """Who writes items of several kinds, whatever they run on."""

    async def start(self) -> None:
        """Before the first."""
        ...

    async def write(self, kind: str, item: Any) -> Any:
        """Returns what was made of the item, once it is committed.

        Raises what stood in its way; NotWritten when it may be on disk all the same.
        """
        ...

    async def stop(self) -> None:
        """Finishes what is being written."""
        ...


class NotWritten(Exception):
    """The item may not be on disk: its writer failed or ended. Asking again does no harm."""


class WriterThreads:
    """A thread of this process for each kind."""

    def __init__(self, database: Database, applies: "Mapping[str, Apply[Any, Any]]") -> None:
        self._of = {
            kind: GroupCommit(database, applies[kind], name=f"{kind}-writer") for kind in applies
        }

    async def start(self) -> None:
        """They run already."""

    async def write(self, kind: str, item: Any) -> Any:
        """See Writers."""
        return await self._of[kind].write(item)

    async def stop(self) -> None:
        """In a thread: what is being written needs this loop to hear that it was."""
        await asyncio.to_thread(self.close)

    def close(self) -> None:
        """The same, for whoever has no loop."""
        for one in self._of.values():
            one.close()


class GroupCommit(Generic[Item, Result]):
    """A writer thread for one kind of item; ``write`` is awaited from an event loop."""

    def __init__(
        self, database: Database, apply: "Apply[Item, Result]", *, name: str, most: int = 256
    ) -> None:
        self._database, self._apply, self._most = database, apply, most
        self._waiting: queue.SimpleQueue[tuple[Item, asyncio.Future[Result]]] = queue.SimpleQueue()
        self._calls: queue.SimpleQueue[bool] = queue.SimpleQueue()
        """Wake the writer; false: for the last time."""
        self._lull = Lull(self._waiting.qsize, most, lambda: self._calls.put(True))
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    async def write(self, item: Item) -> Result:
        """Returns what ``apply`` made of the item, once it is committed. Raises what it raised."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Result] = loop.create_future()
        self._waiting.put((item, future))
        self._lull.await_it()
        return await future

    def close(self) -> None:
        """Finishes what is waiting, then ends the thread."""
        self._calls.put(False)
        self._thread.join()

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
        outcomes = commit(self._database, self._apply, [item for item, _ in batch])
        _resolve([(future, outcome) for (_, future), outcome in zip(batch, outcomes, strict=True)])


def commit(
    database: Database, apply: "Apply[Item, Result]", items: Sequence[Item]
) -> "list[Result | Exception]":
    """What ``apply`` made of each item, committed, or what stood in its way."""
    try:
        with database.write() as session:
            results = apply(session, items)
            if len(results) != len(items):
                raise ValueError(f"{len(results)} results for {len(items)} items")
            return [*results]
    except Exception as error:  # noqa: BLE001  # handed to whoever asked
        if len(items) == 1 or _is_away(error):
            return [error] * len(items)
    # A poisoned item hurts nobody else.
    return [outcome for item in items for outcome in commit(database, apply, [item])]


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
        tell(future, outcome)


def tell(future: asyncio.Future[Result], outcome: Result | Exception) -> None:
    """Answers whoever asked, unless they have gone."""
    if future.done():
        return
    if isinstance(outcome, Exception):
        future.set_exception(outcome)
    else:
        future.set_result(outcome)
