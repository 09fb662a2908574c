"""Whatever is sent to the REST API: never a 5xx, never a status that the description leaves out."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from smsint.app import create_app
from smsint.clock import utc_now
from smsint.db.engine import Database
from smsint.domain.content import Library
from smsint.domain.states import Role
from tests.builders import ANA, BEN, Clinic, a_runtime
from tests.support.clock import SettableClock

CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
)


@pytest.fixture
def clinic(sqlite_database: Database, library: Library) -> Clinic:
    """A clinic of the present with two patients, so that there is something to find."""
    clinic = Clinic(a_runtime(sqlite_database, library), SettableClock(utc_now()))
    clinic.enroll(ANA)
    clinic.enroll(BEN)
    return clinic


@pytest.fixture
def address(clinic: Clinic) -> Iterator[str]:
    """The application behind a real HTTP server."""
    app = create_app(clinic.runtime, clock=utc_now)
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_config=None))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def examine(address: str, headers: dict[str, str], examples: int, folder: Path) -> None:
    """Runs schemathesis; fails with its report."""
    tool = Path(sys.executable).with_name("schemathesis")
    command = [
        *(str(tool), "run", f"{address}/openapi.json", "--seed", "1", "--mode", "all"),
        *("--max-examples", str(examples), "--continue-on-failure", "--checks", ",".join(CHECKS)),
        *("--header", f"Authorization: {headers['Authorization']}", "--no-color"),
    ]
    found = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout[-8000:]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_few_examples_of_each_operation(address: str, clinic: Clinic, tmp_path: Path) -> None:
    examine(address, clinic.headers("clinician"), 3, tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("role", [Role.CLINICIAN, Role.SERVICE, Role.ADMIN, Role.OUTREACH])
def test_five_hundred_examples_of_each_operation(
    address: str, clinic: Clinic, tmp_path: Path, role: Role
) -> None:
    examine(address, clinic.headers(role), 500 if role is Role.CLINICIAN else 100, tmp_path)
