"""``kill -9`` at random moments, faults before and after acceptance: 0 lost, 0 twice."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from smsint.app import create_app
from smsint.db.engine import Database
from smsint.db.vault import Vault
from smsint.domain.content import Library
from smsint.services.runtime import Runtime
from tests.builders import Clinic, a_runtime
from tests.exams.crash.arena import AUDIT_KEY, DATA_KEY, INDEX_KEY, Arena, arena, fill
from tests.support.clock import SettableClock

# Dozens of processes: minutes on two cores, so `make exam-crash` runs them and the suite does not.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

WORKERS = {"sqlite": 1, "postgresql": 2}
"""A SQLite file has one writer; any number of workers share a PostgreSQL database."""


@pytest.fixture
def runtime(database: Database, library: Library) -> Runtime:
    """With the keys that the worker processes are given."""
    vault = Vault([DATA_KEY], INDEX_KEY)
    return a_runtime(database, library, vault=vault, audit_key=AUDIT_KEY)


@pytest.fixture
def ledger(runtime: Runtime) -> Callable[[], list[dict[str, Any]]]:
    """Reads the whole of ``GET /ledger``, page by page."""

    def read() -> list[dict[str, Any]]:
        clock = SettableClock()
        headers = Clinic(runtime, clock).headers("service", site=None)
        rows: list[dict[str, Any]] = []
        with TestClient(create_app(runtime, clock=clock)) as client:
            cursor: dict[str, Any] = {}
            while True:
                page = client.get("/api/v1/ledger", params=cursor, headers=headers).json()
                rows += page["items"]
                if not page["next_cursor"]:
                    return rows
                cursor = {"cursor": page["next_cursor"]}

    return read


def _assert_perfect(ring: Arena, rows: list[dict[str, Any]], texts: int) -> None:
    assert [row for row in rows if row["state"] != "sent"] == []
    assert ring.verdict(rows) == {
        "texts": texts,
        "sent": texts,
        "accepted by the provider": texts,
        "lost": 0,
        "duplicates": 0,
    }


def test_a_few_kills_lose_nothing_and_double_nothing(
    runtime: Runtime, ledger: Callable[[], list[dict[str, Any]]]
) -> None:
    fill(runtime, 200, numbers=60)
    workers = WORKERS[runtime.database.url.get_backend_name()]
    with arena(runtime.database, workers=workers, seed=7, send_rate=60, hurry=True) as ring:
        ring.kill_while_sending(6)
        assert ring.drain(60)
        assert ring.stop() == [0] * workers
    _assert_perfect(ring, ledger(), 200)


def test_sixty_kills_lose_nothing_and_double_nothing(
    runtime: Runtime, ledger: Callable[[], list[dict[str, Any]]]
) -> None:
    fill(runtime, 2000, numbers=700)
    workers = WORKERS[runtime.database.url.get_backend_name()]
    with arena(runtime.database, workers=workers, seed=11, send_rate=40) as ring:
        ring.kill_while_sending(60)
        assert ring.drain(300)
        assert ring.stop() == [0] * workers
    _assert_perfect(ring, ledger(), 2000)
