"""The database: one set of rules for transactions on SQLite and PostgreSQL."""

import select
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DisconnectionError
from sqlmodel import Session

READ = {"smsint_read": True}
_ONLY_READ = READ | {"postgresql_readonly": True}
TRUSTED = 1.0
"""Seconds after its last use for which a connection to PostgreSQL is taken to be there."""


class NotMigrated(Exception):
    """The schema is older (or newer) than this program."""


class Database:
    """One database, and the only place where transactions begin and end."""

    def __init__(self, url: str, *, pool_size: int = 10) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        # SQLite has one writer. Threads of one process take turns here, because SQLite's own
        # waiting sleeps in steps of up to 100 ms.
        self._turn: AbstractContextManager[Any] = (
            threading.Lock() if self.is_sqlite else nullcontext()
        )
        options: dict[str, Any] = {"pool_size": pool_size, "max_overflow": pool_size}
        if self.is_sqlite:
            self._make_folder()
            options["connect_args"] = {"timeout": 10, "check_same_thread": False}
        # SQLAlchemy's errors quote bound values otherwise: numbers and texts in the log.
        self.engine: Engine = create_engine(url, hide_parameters=True, **options)
        if self.is_sqlite:
            event.listen(self.engine, "connect", _prepare_sqlite)
            event.listen(self.engine, "begin", _begin_sqlite)
        else:
            event.listen(self.engine, "connect", _prepare_postgresql)
            event.listen(self.engine, "checkin", _note_use)
            event.listen(self.engine, "checkout", _look_for_life)

    def _make_folder(self) -> None:
        if self.url.database and self.url.database != ":memory:":
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction that may write: commits at the end, rolls back on any exception."""
        with (
            self._turn,
            self.engine.connect() as connection,
            self._session(connection) as session,
        ):
            try:
                yield session
                session.commit()
            except BaseException:
                session.rollback()
                raise

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads: never blocks a writer, and is not blocked by one."""
        with (
            self.engine.connect().execution_options(**_ONLY_READ) as connection,
            self._session(connection) as session,
        ):
            yield session
            # Nothing to keep; but after a ROLLBACK psycopg forgets every statement that it prepared.
            session.commit()

    @staticmethod
    def _session(connection: Connection) -> Session:
        return Session(bind=connection, expire_on_commit=False, autoflush=True)

    def revision(self) -> str | None:
        """The schema's revision; none for an empty database."""
        with self.engine.connect().execution_options(**READ) as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            found = connection.scalar(text("SELECT version_num FROM alembic_version"))
            return None if found is None else str(found)

    def close(self) -> None:
        """Gives back every connection."""
        self.engine.dispose()


def _prepare_sqlite(connection: Any, _: Any) -> None:
    # pysqlite's own transaction handling lost 1,400 of 1,600 concurrent updates without an
    # error (tests/db/test_engine.py repeats the experiment): it is switched off, and `begin` below decides.
    connection.isolation_level = None
    connection.create_function("from_hex", 1, bytes.fromhex, deterministic=True)  # for db.among
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",  # an acknowledged text must survive a power cut
        "busy_timeout=10000",
        "foreign_keys=ON",
        "temp_store=MEMORY",
        "cache_size=-65536",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _prepare_postgresql(connection: Any, record: Any) -> None:
    # Whatever zone the server has: an instant is then read as it is kept, in UTC.
    connection.execute("SET TIME ZONE 'UTC'")
    connection.commit()
    _note_use(connection, record)


def _note_use(_: Any, record: Any) -> None:
    record.info["used_at"] = time.monotonic()


def _look_for_life(connection: Any, record: Any, _: Any) -> None:
    """A connection that died while nobody used it is replaced before anybody notices.

    A server that restarts says so on each connection, and asking it whether it is there costs a tenth
    of an enrollment: it is asked after a pause, in which a network may have lost it without a word,
    or when there is something to read.
    """
    spoken = select.poll()
    spoken.register(connection, select.POLLIN)
    if time.monotonic() - record.info["used_at"] < TRUSTED and not spoken.poll(0):
        return
    with suppress(psycopg.Error):
        connection.pgconn.exec_(b"")
    if connection.closed:
        raise DisconnectionError


def _begin_sqlite(connection: Connection) -> None:
    # A reader that later writes cannot wait for its turn (the busy timeout does not apply to an
    # upgrade), so writers take the lock at once.
    reading = connection.get_execution_options().get("smsint_read")
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
