"""Group commits by processes of their own, for more requests than one interpreter reads and writes.

An event loop gathers what is to be written, and hands it in batches to writers that it started. Each
writer has its connection and its parts, and takes the next batch before the loop has heard of the
last: neither waits for the other. On SQLite, which has one writer anyway, more than one brings nothing.

Both ends are ours: a frame is a length in four bytes and a pickle of so many.
"""

import asyncio
import multiprocessing
import pickle
import signal
import socket
import struct
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from multiprocessing.util import Finalize
from typing import Any, BinaryIO

import structlog
from sqlalchemy.exc import SQLAlchemyError

from smsint.db.engine import Database
from smsint.db.group_commit import Apply, NotWritten, commit, tell
from smsint.db.lull import Lull

log = structlog.get_logger()

Work = tuple[Database, Mapping[str, Apply[Any, Any]]]
"""What a writer writes to, and how it applies the items of each kind."""
_Asked = tuple[Any, asyncio.Future[Any]]

ENOUGH = 32
"""Items worth a batch: fewer than may be in flight, so that one is gathered while one is written."""
MOST = 256
"""Of a batch: what gathers while a disk is slow is written at once."""
AHEAD = 2
"""Batches that a writer has at once: one at work, one at hand."""
BACK_AFTER = 1.0
"""Seconds before a writer that ended is started again."""
_LENGTH = struct.Struct("!I")


class WriterProcesses:
    """So many writers; everything here is called in one event loop."""

    def __init__(self, build: Callable[[], Work], count: int) -> None:
        self._build, self._count = build, count
        self._waiting: defaultdict[str, deque[_Asked]] = defaultdict(deque)
        self._lull = Lull(self._here, ENOUGH, self._hand_over)
        self._writers: list[_Writer] = []
        self._keepers: list[asyncio.Task[None]] = []
        self._stopping = False

    async def start(self) -> None:
        """Starts the writers; returns when all are ready. Raises NotWritten when one ends at once."""
        self._writers = [*await asyncio.gather(*(self._started() for _ in range(self._count)))]
        self._keepers = [asyncio.create_task(self._keep(writer)) for writer in self._writers]

    async def write(self, kind: str, item: Any) -> Any:
        """See Writers."""
        if not self._writers:
            raise NotWritten("no writer runs")
        future = asyncio.get_running_loop().create_future()
        self._waiting[kind].append((item, future))
        self._lull.await_it()
        return await future

    async def stop(self) -> None:
        """Writes what is waiting, then ends the writers."""
        self._stopping = True
        self._hand_over()
        for writer in self._writers:
            writer.finish()
        await asyncio.gather(*self._keepers)

    def _here(self) -> int:
        return sum(map(len, self._waiting.values()))

    def _hand_over(self) -> None:
        """Batches for whoever has the least to do. A writer at work gets only one that is worth it:
        what comes until it has finished goes into the same commit."""
        for kind, waiting in self._waiting.items():
            while waiting and self._writers:
                writer = min(self._writers, key=lambda one: one.batches)
                worth_it = not writer.batches or 2 * len(waiting) >= ENOUGH
                if not self._stopping and (writer.batches >= AHEAD or not worth_it):
                    break
                fair = max(ENOUGH, len(waiting) // len(self._writers))
                count = min(len(waiting), fair, MOST)
                writer.take(kind, [waiting.popleft() for _ in range(count)])

    async def _keep(self, writer: "_Writer") -> None:
        """Listens to a writer, and to the one that takes its place when it ends."""
        while True:
            await writer.listen(self._hand_over)
            self._writers.remove(writer)  # before anything is awaited: it takes nothing more
            await writer.ended()
            if self._stopping:
                return
            log.error("writer_ended", left=len(self._writers))
            if not self._writers:
                self._refuse_all()
            writer = await self._started_again()
            self._take_on(writer)

    def _take_on(self, writer: "_Writer") -> None:
        self._writers.append(writer)
        if self._stopping:  # told while it started
            writer.finish()

    async def _started_again(self) -> "_Writer":
        while True:
            await asyncio.sleep(BACK_AFTER)
            with suppress(NotWritten):
                return await self._started()

    async def _started(self) -> "_Writer":
        return await _Writer.start(self._build)

    def _refuse_all(self) -> None:
        for waiting in self._waiting.values():
            while waiting:
                tell(waiting.popleft()[1], NotWritten("no writer runs"))


class _Writer:
    """The loop's end of one writer."""

    def __init__(
        self, process: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._process, self._reader, self._writer = process, reader, writer
        self._asked: deque[list[asyncio.Future[Any]]] = deque()
        """Who waits for each batch that it has, in its order."""

    @classmethod
    async def start(cls, build: Callable[[], Work]) -> "_Writer":
        """Returns when it is ready to write. Raises NotWritten."""
        ours, theirs = socket.socketpair()
        # Spawned: a fork of a process with threads may inherit a lock that nobody will open.
        process = multiprocessing.get_context("spawn").Process(
            target=serve, args=(theirs, build), name="writer", daemon=True
        )
        with theirs:
            await asyncio.to_thread(process.start)
        # It outlives signals: where nobody stopped it, this process would wait for it at its end.
        Finalize(None, process.kill, exitpriority=1)
        self = cls(process, *await asyncio.open_unix_connection(sock=ours))
        if await self._frame() is None:
            await self.ended()
            raise NotWritten("the writer did not start")
        return self

    @property
    def batches(self) -> int:
        """How many it has."""
        return len(self._asked)

    def take(self, kind: str, asked: Sequence[_Asked]) -> None:
        """Hands it a batch; what does not fit between the processes waits here, and nobody for it."""
        self._writer.writelines(_framed((kind, [item for item, _ in asked])))
        self._asked.append([future for _, future in asked])

    def finish(self) -> None:
        """It ends when it has written what it has."""
        self._writer.write_eof()

    async def listen(self, then: Callable[[], None]) -> None:
        """Tells who asked, and calls ``then`` after each batch; returns when it writes no more."""
        while (outcomes := await self._frame()) is not None:
            for future, outcome in zip(self._asked.popleft(), outcomes, strict=True):
                tell(future, outcome)
            then()

    async def ended(self) -> None:
        """Tells who still waits."""
        while self._asked:
            for future in self._asked.popleft():
                tell(future, NotWritten("the writer ended"))
        self._writer.close()
        await asyncio.to_thread(self._process.join)

    async def _frame(self) -> list[Any] | None:
        try:
            head = await self._reader.readexactly(_LENGTH.size)
            frame = await self._reader.readexactly(_LENGTH.unpack(head)[0])
        except (asyncio.IncompleteReadError, ConnectionError):
            return None
        outcomes: list[Any] = pickle.loads(frame)  # noqa: S301  # our own process wrote it
        return outcomes


def serve(connection: socket.socket, build: Callable[[], Work]) -> None:
    """A writer: writes what it is handed until the other end is closed.

    It is told to end by that alone: a signal to the whole group would reach it before the loop has
    handed over what waits.
    """
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, signal.SIG_IGN)
    database, applies = build()
    with connection, connection.makefile("rb") as frames:
        _send(connection, [])
        for kind, items in _read(frames):
            _send(connection, [*map(_portable, commit(database, applies[kind], items))])
    database.close()


def _read(frames: BinaryIO) -> Iterator[tuple[str, list[Any]]]:
    while len(head := frames.read(_LENGTH.size)) == _LENGTH.size:
        yield pickle.loads(frames.read(_LENGTH.unpack(head)[0]))  # noqa: S301  # as above


def _send(connection: socket.socket, value: Any) -> None:
    with suppress(ConnectionError):  # nobody listens any more: what is written is written
        connection.sendall(b"".join(_framed(value)))


def _framed(value: Any) -> tuple[bytes, bytes]:
    frame = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(frame)), frame


def _portable(outcome: Any) -> Any:
    """What the other end may read of it: of an error the name, without the values in it."""
    if not isinstance(outcome, Exception):
        return outcome
    name = type(outcome).__name__
    log.error(
        "not_written", error=name, exc_info=not isinstance(outcome, SQLAlchemyError) and outcome
    )
    return NotWritten(name)
