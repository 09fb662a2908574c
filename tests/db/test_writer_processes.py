"""Processes that write: the same promises as the threads', and what holds when one of them dies."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Awaitable, Callable, Iterator, Sequence
from functools import partial

import pytest
from sqlalchemy import select
from sqlmodel import Session

from smsint.db import writer_processes
from smsint.db.engine import Database
from smsint.db.group_commit import NotWritten
from smsint.db.tables import ServiceState, table
from smsint.db.writer_processes import ENOUGH, Work, WriterProcesses
from tests.db.test_group_commit import keep

STATE = table(ServiceState)


def build(url: str) -> Work:
    """What each process writes to."""
    return Database(url), {"key": keep, "pid": _pid, "death": _die}


def _pid(_: Session, asked: Sequence[None]) -> Sequence[int]:
    return [os.getpid()] * len(asked)


def _die(_: Session, __: Sequence[None]) -> Sequence[None]:
    os.kill(os.getpid(), signal.SIGKILL)
    return []


def broken() -> Work:
    raise ValueError("no keys")


@pytest.fixture(autouse=True)
def nobody_is_left() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


def run(
    database: Database, journey: Callable[[WriterProcesses], Awaitable[None]], *, writers: int = 1
) -> None:
    """The journey, with so many writers; in the end they are stopped."""

    async def whole() -> None:
        url = database.url.render_as_string(hide_password=False)
        processes = WriterProcesses(partial(build, url), writers)
        await processes.start()
        try:
            await journey(processes)
        finally:
            await processes.stop()

    asyncio.run(asyncio.wait_for(whole(), 60))


def stored(database: Database) -> set[str]:
    with database.read() as session:
        return set(session.execute(select(STATE.c.key)).scalars())


def test_what_is_written_together_is_answered_and_on_disk(database: Database) -> None:
    keys = [f"key {n}" for n in range(5 * ENOUGH + 1)]

    async def together(writers: WriterProcesses) -> None:
        assert await asyncio.gather(*(writers.write("key", key) for key in keys)) == [
            key.upper() for key in keys
        ]
        assert stored(database) == set(keys)

    run(database, together, writers=2)


def test_it_is_written_by_other_processes_that_share_the_work(database: Database) -> None:
    async def one_batch_after_the_other(writers: WriterProcesses) -> None:
        wrote = await asyncio.gather(*(writers.write("pid", None) for _ in range(4 * ENOUGH)))
        assert len(set(wrote)) == 2
        assert os.getpid() not in wrote

    run(database, one_batch_after_the_other, writers=2)


def test_a_poisoned_item_hurts_nobody_else(database: Database) -> None:
    async def with_poison(writers: WriterProcesses) -> None:
        asked = (writers.write("key", key) for key in ("a", "poison", "b"))
        a, poison, b = await asyncio.gather(*asked, return_exceptions=True)
        assert (a, b) == ("A", "B")
        assert isinstance(poison, NotWritten)
        assert str(poison) == "ValueError", "its name, and none of its values"

    run(database, with_poison)


def test_a_writer_that_dies_is_told_and_replaced(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer_processes, "BACK_AFTER", 0.2)

    async def with_a_death(writers: WriterProcesses) -> None:
        with pytest.raises(NotWritten):
            await writers.write("death", None)
        with pytest.raises(NotWritten):  # nobody waits for a writer that may never come
            await writers.write("key", "too early")
        while True:
            try:
                assert await writers.write("key", "later") == "LATER"
                break
            except NotWritten:
                await asyncio.sleep(0.05)

    run(database, with_a_death)
    assert stored(database) == {"later"}


def test_the_other_writer_takes_over(database: Database) -> None:
    async def with_a_death(writers: WriterProcesses) -> None:
        with pytest.raises(NotWritten):
            await writers.write("death", None)
        assert await writers.write("key", "at once") == "AT ONCE"

    run(database, with_a_death, writers=2)


def test_a_signal_to_the_whole_group_ends_no_writer(database: Database) -> None:
    """The web process still has something to hand over when it is told to end."""

    async def signalled(writers: WriterProcesses) -> None:
        pid = await writers.write("pid", None)
        for name in (signal.SIGTERM, signal.SIGINT):
            os.kill(pid, name)
        assert await writers.write("key", "a") == "A"
        assert await writers.write("pid", None) == pid

    run(database, signalled)


def test_stopping_writes_what_waits(database: Database) -> None:
    left: list[asyncio.Future[str]] = []

    async def leave(writers: WriterProcesses) -> None:
        left.extend(asyncio.ensure_future(writers.write("key", f"{n}")) for n in range(3 * ENOUGH))
        await asyncio.sleep(0)

    run(database, leave)
    assert len(stored(database)) == 3 * ENOUGH
    assert {future.result() for future in left} == {f"{n}" for n in range(3 * ENOUGH)}


def test_a_writer_that_cannot_start_says_so() -> None:
    with pytest.raises(NotWritten):
        asyncio.run(WriterProcesses(broken, 1).start())
