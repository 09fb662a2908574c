"""Many writes in one transaction: answered when they are on disk, and each stands for itself."""

import asyncio
from collections.abc import Sequence

import pytest
from sqlalchemy import event, insert, select
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from smsint.db.engine import Database
from smsint.db.group_commit import GroupCommit
from smsint.db.tables import ServiceState, table
from tests.support.clock import START

STATE = table(ServiceState)


def keep(session: Session, keys: Sequence[str]) -> Sequence[str]:
    """Stores each key; the key ``poison`` cannot be stored."""
    for key in keys:
        if key == "poison":
            raise ValueError("poison")
        session.execute(insert(STATE).values(key=key, value="x", updated_at=START))
    return [key.upper() for key in keys]


def stored(database: Database) -> set[str]:
    with database.read() as session:
        return set(session.execute(select(STATE.c.key)).scalars())


def write_all(group: GroupCommit[str, str], keys: Sequence[str]) -> list[str | BaseException]:
    async def together() -> list[str | BaseException]:
        return await asyncio.gather(*(group.write(key) for key in keys), return_exceptions=True)

    try:
        return asyncio.run(together())
    finally:
        group.close()


def test_hundreds_of_writes_take_few_commits(database: Database) -> None:
    commits = 0

    def count(_: object) -> None:
        nonlocal commits
        commits += 1

    event.listen(database.engine, "commit", count)
    keys = [f"key {n}" for n in range(300)]
    results = write_all(GroupCommit(database, keep, name="test"), keys)

    assert results == [key.upper() for key in keys]
    assert stored(database) == set(keys)
    assert commits <= 60, "one for five at the most"


def test_who_comes_while_the_loop_is_busy_shares_the_commit(database: Database) -> None:
    """The writer does not take the interpreter from a loop that is bringing it more."""
    batches: list[int] = []

    def kept(session: Session, keys: Sequence[str]) -> Sequence[str]:
        batches.append(len(keys))
        return keep(session, keys)

    group: GroupCommit[str, str] = GroupCommit(database, kept, name="test")

    async def one_a_turn() -> None:
        writes = []
        for n in range(50):
            writes.append(asyncio.ensure_future(group.write(f"{n}")))
            await asyncio.sleep(0)
        await asyncio.gather(*writes)

    asyncio.run(one_a_turn())
    group.close()
    assert batches == [50]


def test_a_poisoned_item_hurts_nobody_else(database: Database) -> None:
    results = write_all(GroupCommit(database, keep, name="test"), ["a", "poison", "b", "c"])

    assert [results[0], *results[2:]] == ["A", "B", "C"]
    assert isinstance(results[1], ValueError)
    assert stored(database) == {"a", "b", "c"}


def test_a_database_that_is_away_fails_all_at_once(database: Database) -> None:
    """Not one after the other: each would wait ten seconds for the lock of the one before."""
    tries = 0

    def away(_: Session, __: Sequence[str]) -> Sequence[str]:
        nonlocal tries
        tries += 1
        raise OperationalError("BEGIN", {}, Exception("database is locked"))

    results = write_all(GroupCommit(database, away, name="test"), [f"{n}" for n in range(50)])
    assert all(isinstance(result, OperationalError) for result in results)
    assert tries <= 5


def test_it_goes_on_after_an_apply_that_answers_the_wrong_number(database: Database) -> None:
    """A bug of ours must not end the writer: every later webhook would hang."""

    def short(session: Session, keys: Sequence[str]) -> Sequence[str]:
        return keep(session, keys) if "good" in keys else []

    group: GroupCommit[str, str] = GroupCommit(database, short, name="test")

    async def one_after_the_other() -> list[str | BaseException]:
        bad = await asyncio.gather(group.write("bad"), return_exceptions=True)
        return [*bad, await asyncio.wait_for(group.write("good"), 5)]

    bad, good = asyncio.run(one_after_the_other())
    group.close()
    assert isinstance(bad, BaseException)
    assert good == "GOOD"


def test_whoever_has_gone_does_not_disturb_the_others(database: Database) -> None:
    group: GroupCommit[str, str] = GroupCommit(database, keep, name="test")

    async def leave_early() -> str:
        leaving = asyncio.ensure_future(group.write("left"))
        staying = asyncio.ensure_future(group.write("stayed"))
        await asyncio.sleep(0)
        leaving.cancel()
        return await staying

    assert asyncio.run(leave_early()) == "STAYED"
    group.close()
    assert stored(database) == {"left", "stayed"}


def test_close_finishes_what_waits(database: Database) -> None:
    group: GroupCommit[str, str] = GroupCommit(database, keep, name="test")

    async def begin() -> None:
        for n in range(100):
            asyncio.ensure_future(group.write(f"{n}"))  # noqa: RUF006  # nobody waits, on purpose
        await asyncio.sleep(0)
        await asyncio.to_thread(group.close)

    asyncio.run(begin())
    assert len(stored(database)) == 100
    assert pytest is not None
