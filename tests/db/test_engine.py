"""Transactions: what a reader sees, what a writer waits for, and what SQLite loses by default."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text, update
from sqlalchemy.exc import IntegrityError, InternalError

from smsint.db import engine
from smsint.db.engine import Database
from smsint.db.tables import ServiceState, table
from tests.support.clock import START

STATE = table(ServiceState)
THREADS, ROUNDS = 4, 50


def put(database: Database, key: str, value: str) -> None:
    with database.write() as session:
        session.execute(insert(STATE).values(key=key, value=value, updated_at=START))


def value(database: Database, key: str) -> str | None:
    with database.read() as session:
        return session.scalar(select(STATE.c.value).where(STATE.c.key == key))


def count_up(database: Database) -> None:
    """Reads and then writes: the pattern that loses updates."""
    for _ in range(ROUNDS):
        with database.write() as session:
            query = select(STATE.c.value).where(STATE.c.key == "counter").with_for_update()
            found = int(session.scalar(query) or 0)
            session.execute(
                update(STATE).where(STATE.c.key == "counter").values(value=str(found + 1))
            )


def in_threads(work: object, *arguments: object) -> list[BaseException]:
    """Runs the same work in several threads at once; what went wrong in them."""
    wrong: list[BaseException] = []

    def run() -> None:
        try:
            work(*arguments)  # type: ignore[operator]  # any callable
        except BaseException as error:  # noqa: BLE001  # told to the test
            wrong.append(error)

    threads = [threading.Thread(target=run) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return wrong


def test_no_concurrent_update_is_lost(database: Database) -> None:
    put(database, "counter", "0")
    assert in_threads(count_up, database) == []
    assert value(database, "counter") == str(THREADS * ROUNDS)


def test_pysqlites_own_transactions_lose_an_update_without_an_error(tmp_path: Path) -> None:
    """Why ``db/engine.py`` begins its own: the driver begins one only at the first write."""
    first, second = (sqlite3.connect(tmp_path / "naive.db") for _ in range(2))
    first.executescript("CREATE TABLE counter (value INTEGER); INSERT INTO counter VALUES (0)")
    read = "SELECT value FROM counter"
    for connection, seen in [(c, c.execute(read).fetchone()[0]) for c in (first, second)]:
        connection.execute("UPDATE counter SET value = ?", (seen + 1,))
        connection.commit()

    assert first.execute(read).fetchone() == (1,), "two were counted"
    first.close()
    second.close()


def test_an_exception_leaves_nothing_behind(database: Database) -> None:
    def half() -> None:
        with database.write() as session:
            session.execute(insert(STATE).values(key="half", value="1", updated_at=START))
            raise RuntimeError("halfway")

    with pytest.raises(RuntimeError, match="halfway"):
        half()
    assert value(database, "half") is None


def test_a_reader_does_not_wait_for_a_writer(database: Database) -> None:
    put(database, "seen", "before")
    with database.write() as session:
        session.execute(update(STATE).where(STATE.c.key == "seen").values(value="after"))
        assert value(database, "seen") == "before"
    assert value(database, "seen") == "after"


@pytest.mark.parametrize(
    "trusted", [pytest.param(60, id="at once"), pytest.param(0, id="after a pause")]
)
def test_a_server_that_restarts_fails_nobodys_next_request(
    postgres_database: Database, monkeypatch: pytest.MonkeyPatch, trusted: float
) -> None:
    monkeypatch.setattr(engine, "TRUSTED", trusted)
    put(postgres_database, "seen", "before")
    others = Database(postgres_database.url.render_as_string(hide_password=False))
    with others.write() as session:
        session.execute(
            text(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    others.close()
    assert value(postgres_database, "seen") == "before"


def test_what_only_reads_cannot_write_on_postgresql(postgres_database: Database) -> None:
    with pytest.raises(InternalError), postgres_database.read() as session:
        session.execute(insert(STATE).values(key="a", value="1", updated_at=START))
    put(postgres_database, "b", "2")  # with the connection that was used for it
    assert value(postgres_database, "b") == "2"


def test_a_look_stays_prepared_when_its_transaction_ends(postgres_database: Database) -> None:
    for _ in range(10):
        value(postgres_database, "seen")
    with postgres_database.read() as session:
        prepared = session.scalar(text("SELECT count(*) FROM pg_prepared_statements"))
    assert prepared == 1


def test_errors_do_not_quote_what_was_stored(database: Database) -> None:
    put(database, "secret key", "secret value")
    with pytest.raises(IntegrityError) as error:
        put(database, "secret key", "secret value")
    assert "secret value" not in str(error.value)


def test_a_commit_is_on_disk_before_it_returns(sqlite_database: Database) -> None:
    with sqlite_database.read() as session:
        settings = [
            session.scalar(text(f"PRAGMA {name}"))
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert settings == ["wal", 2, 1]


def test_a_file_that_another_program_locks_is_waited_for(sqlite_database: Database) -> None:
    put(sqlite_database, "waited", "no")
    other = sqlite3.connect(
        str(sqlite_database.url.database), isolation_level=None, check_same_thread=False
    )
    other.execute("BEGIN IMMEDIATE")
    timer = threading.Timer(0.3, lambda: other.execute("COMMIT"))
    timer.start()
    with sqlite_database.write() as session:
        session.execute(update(STATE).where(STATE.c.key == "waited").values(value="yes"))
    timer.join()
    other.close()
    assert value(sqlite_database, "waited") == "yes"
