"""Fixtures for every test: databases, clock, runtime, client."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from smsint.db.engine import Database
from smsint.domain.content import Library
from smsint.services import passwords
from smsint.services.runtime import Runtime
from tests.builders import Clinic, a_runtime, small_library
from tests.support.applications import api_of
from tests.support.clock import SettableClock
from tests.support.database import PostgresServer, fresh_sqlite, sqlite_template, start_postgres
from tests.support.network import only_loopback


def pytest_collection_finish() -> None:
    """What has been imported and collected stays to the end, as do libraries and readers.

    Half a million objects: looking at them again and again took a quarter of a test's time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(700, 10, 100)


@pytest.fixture(scope="session", autouse=True)
def _no_network() -> Iterator[None]:
    with only_loopback():
        yield


@pytest.fixture(scope="session", autouse=True)
def _cheap_passwords() -> Iterator[None]:
    """Argon2 costs a quarter of a second on purpose; the tests sign in hundreds of times."""
    recommended = passwords.HASHER
    passwords.HASHER = PasswordHash([Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1)])
    yield
    passwords.HASHER = recommended


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One PostgreSQL server for the session (one per worker process under xdist)."""
    server = start_postgres()
    yield server
    server.close()


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The template that every SQLite database of the session is a copy of."""
    return sqlite_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def sqlite_database(migrated_sqlite: Path, tmp_path: Path) -> Iterator[Database]:
    """A migrated, empty SQLite database."""
    database = fresh_sqlite(migrated_sqlite, tmp_path)
    yield database
    database.close()


@pytest.fixture
def postgres_database(postgres_server: PostgresServer) -> Iterator[Database]:
    """A migrated, empty PostgreSQL database."""
    with postgres_server.fresh_url() as url:
        database = Database(url)
        yield database
        database.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> Database:
    """A migrated, empty database: every test that asks for it runs on both engines."""
    found: Database = request.getfixturevalue(f"{request.param}_database")
    return found


@pytest.fixture
def clock() -> SettableClock:
    """A clock at Monday 2027-03-01 15:00 UTC that the test moves with ``clock.advance(hours=2)``."""
    return SettableClock()


@pytest.fixture(scope="session")
def library() -> Library:
    """A small library with one protocol, ``steady``; see ``builders.small_library``."""
    return small_library()


@pytest.fixture
def runtime(database: Database, library: Library) -> Runtime:
    """The parts that use cases are made of, over a fresh database."""
    return a_runtime(database, library)


@pytest.fixture
def clinic(runtime: Runtime, clock: SettableClock) -> Clinic:
    """A site with API tokens for every role, and methods that enroll the known cast."""
    return Clinic(runtime, clock)


@pytest.fixture
def client(runtime: Runtime, clock: SettableClock) -> Iterator[TestClient]:
    """An HTTP client of the whole application; requests carry the role's token by hand."""
    with TestClient(api_of(runtime, clock)) as client:
        yield client
