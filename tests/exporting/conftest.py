"""A small study that the real engine ran for twelve days, with secrets planted in every field."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert

from smsint.db.engine import Database
from smsint.db.tables import Flag, Task, TaskEvent, table
from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.domain.codebook import Profile
from smsint.domain.content import Library
from smsint.domain.states import FlagStatus, TaskStatus
from smsint.gateway.sandbox import SandboxGateway
from smsint.services.clinic_events import record_clinic_event
from smsint.services.exporting import ExportRequest, export
from smsint.services.runtime import Runtime
from smsint.services.standing import end
from smsint.services.transact import transact
from smsint.simulation.clock import VirtualClock
from smsint.simulation.engine import Engine
from tests.builders import ANA, BEN, CLEO, DEE, Clinic, a_runtime
from tests.support.clock import START
from tests.support.database import fresh_sqlite

CANARIES = (
    "Xanadu", "Zebulon", "MRN-ANA", "MRN-BEN", "MRN-CLEO", "MRN-DEE", "Ana", "Ben", "Cleo",
    "2135550101", "2125550102", "6025550103", "555-0101", "SM0", "Quillfeather", "Front desk",
)  # fmt: skip
"""Names, numbers, identifiers and words that only these people use."""


@dataclass(frozen=True)
class Study:
    """The people, and where their export goes."""

    runtime: Runtime
    clinic: Clinic
    clock: VirtualClock
    folder: Path

    def export(self, name: str = "out", **changes: Any) -> Path:
        """Writes an export into a folder of that name."""
        changes.setdefault("profile", Profile.DEIDENTIFIED)
        changes.setdefault("reason", "to test")
        request = ExportRequest(**changes)
        export(self.runtime, self.folder / name, request, now=self.clock())
        return self.folder / name


@pytest.fixture(scope="session")
def finished_study(migrated_sqlite: Path, library: Library, tmp_path_factory: Any) -> Path:
    """The study's database file, which every test gets a copy of: running it takes seconds."""
    database = fresh_sqlite(migrated_sqlite, tmp_path_factory.mktemp("study"))
    run_study(a_runtime(database, library))
    with database.engine.connect() as connection:
        connection.rollback()
        connection.connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    return Path(str(database.url.database))


@pytest.fixture
def study(finished_study: Path, library: Library, tmp_path: Path) -> Iterator[Study]:
    """The study on SQLite: Ana answers, Ben stops and leaves, Cleo is dispensed medicine, Dee
    shares Cleo's phone."""
    database = fresh_sqlite(finished_study, tmp_path)
    runtime, clock = a_runtime(database, library), VirtualClock(START + timedelta(days=12))
    clinic = Clinic(runtime, clock, sites=())  # type: ignore[arg-type]  # another clock that is called
    yield Study(runtime, clinic, clock, tmp_path)
    database.close()


@pytest.fixture
def postgres_study(postgres_database: Database, library: Library, tmp_path: Path) -> Study:
    """The same on PostgreSQL."""
    runtime = a_runtime(postgres_database, library)
    clock = run_study(runtime)
    clinic = Clinic(runtime, clock, sites=())  # type: ignore[arg-type]  # another clock that is called
    return Study(runtime, clinic, clock, tmp_path)


@pytest.fixture(params=["study", pytest.param("postgres_study", marks=pytest.mark.postgres)])
def either(request: pytest.FixtureRequest) -> Study:
    """The study on each database."""
    found: Study = request.getfixturevalue(request.param)
    return found


def run_study(runtime: Runtime) -> VirtualClock:
    """Twelve days, from the same seed on every database."""
    runtime = replace(runtime, entropy=Random("study").randbytes)
    clock = VirtualClock(START)
    clinic = Clinic(runtime, clock)  # type: ignore[arg-type]  # another clock that is called
    people = {
        one["external_id"]: clinic.enroll(one, start_on=START.date().isoformat())
        for one in (ANA, BEN, CLEO, DEE)
    }
    gateway = SandboxGateway(clock=clock)
    with Engine(runtime, gateway, clock) as engine:
        engine.run_until(START + timedelta(days=1, hours=12))
        clinic.text_from(ANA, "6")
        clinic.text_from(BEN, "Zebulon says 3, call 2125550102")
        engine.run_until(START + timedelta(days=4))
        clinic.text_from(ANA, "about a 7, Xanadu")
        clinic.text_from(BEN, "STOP")
        engine.run_until(START + timedelta(days=12))
    _clinic_events(runtime, clinic, clock)
    _care(runtime, clock, people["MRN-ANA"])
    _ends(runtime, clinic, clock, people["MRN-BEN"])
    return clock


def _clinic_events(runtime: Runtime, clinic: Clinic, clock: VirtualClock) -> None:
    reports = [
        ClinicEventReport(
            external_id=who, kind=kind, occurred_at=START + timedelta(days=day), value=value
        )
        for who, kind, day, value in (
            ("MRN-ANA", ClinicEventKind.DOSE_DISPENSED, 0, "7"),
            ("MRN-ANA", ClinicEventKind.URINE_TEST, 3, "negative"),
            ("MRN-ANA", ClinicEventKind.DOSE_DISPENSED, 8, "7"),
            ("MRN-BEN", ClinicEventKind.VISIT_KEPT, 1, "with Quillfeather"),
            ("MRN-CLEO", ClinicEventKind.DOSE_DISPENSED, 0, "2125550102"),
            ("MRN-CLEO", ClinicEventKind.DOSE_MISSED, 2, "Zebulon"),
        )
    ]
    with runtime.database.write() as session:
        for report in reports:
            record_clinic_event(session, runtime, report, clinic.actor(), now=clock())


def _care(runtime: Runtime, clock: VirtualClock, enrollment_id: str) -> None:
    at = START + timedelta(days=9)
    flag = {
        "id": "flag_00", "site_id": "harbor", "enrollment_id": enrollment_id,
        "rule": "missed_prompts", "level": "amber", "sentence": "Xanadu did not answer.",
        "inputs": {"said": "Xanadu"}, "library_hash": "00", "status": FlagStatus.CLOSED,
        "opened_at": at, "closed_at": at + timedelta(days=1), "close_reason": "Quillfeather called",
    }  # fmt: skip
    task = {
        "id": "task_00", "site_id": "harbor", "number_id": 1, "enrollment_id": enrollment_id,
        "flag_id": "flag_00", "kind": "flag", "priority": 50, "reasons": ["Xanadu"],
        "status": TaskStatus.RESOLVED, "owner_id": "staff_Quillfeather", "outcome": "reached",
        "opened_at": at, "due_at": at + timedelta(days=2), "updated_at": clock(),
        "resolved_at": at + timedelta(days=1),
    }  # fmt: skip
    note = runtime.vault.seal("task_event.note", "Xanadu said hello")
    tried = {"task_id": "task_00", "kind": "attempt", "actor": "Quillfeather", "note": note}
    with runtime.database.write() as session:
        session.execute(insert(table(Flag)).values(flag))
        session.execute(insert(table(Task)).values(task))
        session.execute(insert(table(TaskEvent)).values(tried | {"at": at + timedelta(hours=5)}))


def _ends(runtime: Runtime, clinic: Clinic, clock: VirtualClock, enrollment_id: str) -> None:
    now, actor = clock(), clinic.actor()
    transact(
        runtime,
        lambda s: end(s, runtime, enrollment_id, actor, reason="Zebulon moved", now=now),
    )
