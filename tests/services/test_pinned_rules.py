"""Flags are judged by the version of the programme that a patient follows, until staff switch it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import event

from smsint.db.engine import Database
from smsint.db.tables import Engagement, Enrollment, Flag, Task
from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.domain.codebook import Profile
from smsint.domain.outreach import AttemptOutcome, TaskAction
from smsint.domain.trial import Randomization
from smsint.jobs.turns import sweep_turn
from smsint.library.load import load_library
from smsint.services.clinic_events import record_clinic_event
from smsint.services.exporting import ExportRequest
from smsint.services.exporting.run import blinded
from smsint.services.runtime import Runtime
from smsint.services.switching import switch
from smsint.services.task_steps import Step, take_step
from smsint.services.transact import transact
from tests.builders import ANA, BEN, Clinic, a_runtime
from tests.library.tiny import PROTOCOL, write
from tests.support.applications import api_of
from tests.support.clock import SettableClock
from tests.support.rows import one_row, rows_of

_BEFORE = """
[[rules]]
id = "ill"
measure = "missed_doses"
open_at = 5
close_at = 2

[outreach]
due = "12h"
ladder = [{ id = "letter", wait = "24h" }, { id = "call", wait = "24h" }]
"""
_TODAY = """
[[rules]]
id = "missed-visit"
measure = "missed_visits"
open_at = 2
close_at = 0

[outreach]
on_discharge = "keep"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The tiny library; its programme is patient with nobody, and calls last."""
    root = write(tmp_path / "library")
    with (root / PROTOCOL).open("a", encoding="utf-8") as file:
        file.write(_BEFORE)
    return root


@pytest.fixture
def runtime(database: Database, folder: Path) -> Runtime:
    """The service with that library."""
    return a_runtime(database, load_library(folder))


@pytest.fixture
def ben(clinic: Clinic) -> str:
    """Ben enrolls before the edit."""
    return clinic.enroll(BEN, protocol="tiny", arm="a")


@pytest.fixture
def edited(runtime: Runtime, folder: Path, ben: str, clinic: Clinic) -> Runtime:
    """An author edits the rules, the service begins again, and Ana enrolls."""
    file = folder / PROTOCOL
    text = file.read_text(encoding="utf-8").replace(_BEFORE, _TODAY)
    file.write_text(text.replace('version = "1"', 'version = "2"'), encoding="utf-8")
    clinic.runtime = replace(runtime, library=load_library(folder))
    clinic.enroll(ANA, protocol="tiny", arm="a")
    return clinic.runtime


def report(clinic: Clinic, who: str, kind: str) -> None:
    """The clinic tells us of something, and the sweep looks."""
    runtime, now = clinic.runtime, clinic.clock()
    told = ClinicEventReport(external_id=who, kind=ClinicEventKind(kind), occurred_at=now)
    actor = clinic.actor("service")
    transact(runtime, lambda s: record_clinic_event(s, runtime, told, actor, now=now))
    sweep_turn(runtime, now)


def both_miss_a_visit(clinic: Clinic) -> None:
    """Ben, of the first version, and Ana, of the second."""
    sweep_turn(clinic.runtime, clinic.clock())
    for who in ("MRN-BEN", "MRN-ANA"):
        report(clinic, who, "visit_missed")


def test_one_missed_visit_flags_whom_the_earlier_version_flags(
    edited: Runtime, clinic: Clinic, ben: str
) -> None:
    both_miss_a_visit(clinic)
    flag = one_row(edited, Flag)
    assert (flag.enrollment_id, flag.rule, flag.thresholds["open_at"]) == (ben, "missed-visit", 1)
    assert flag.library_hash == one_row(edited, Enrollment, id=ben).library_hash
    assert flag.library_hash != edited.library.hash


def test_after_the_switch_todays_rules_hold(edited: Runtime, clinic: Clinic, ben: str) -> None:
    now, actor = clinic.clock(), clinic.actor()
    transact(edited, lambda s: switch(s, edited, ben, actor, now=now))
    both_miss_a_visit(clinic)
    assert rows_of(edited, Flag) == []
    clinic.clock.advance(days=1)
    report(clinic, "MRN-BEN", "visit_missed")
    flag = one_row(edited, Flag)
    assert (flag.thresholds["open_at"], flag.library_hash) == (2, edited.library.hash)


def test_what_a_site_and_a_patient_changed_lies_over_the_version_that_is_followed(
    edited: Runtime, clinic: Clinic, clock: SettableClock, ben: str
) -> None:
    with TestClient(api_of(edited, clock)) as client:
        site = client.put(
            "/api/v1/rules/missed-visit", json={"open_at": 3}, headers=clinic.headers()
        )
        assert site.status_code == 200
        both_miss_a_visit(clinic)
        assert rows_of(edited, Flag) == []
        path = f"/api/v1/enrollments/{ben}/rules/missed-visit"
        assert client.put(path, json={"open_at": 1}, headers=clinic.headers()).status_code == 200
    sweep_turn(edited, clock())
    assert one_row(edited, Flag).enrollment_id == ben


def test_a_rule_that_only_the_earlier_version_has_can_still_be_changed(
    edited: Runtime, clinic: Clinic, clock: SettableClock, ben: str
) -> None:
    ana = one_row(edited, Enrollment, protocol_version="2").id

    def change(path: str, **values: Any) -> int:
        address = f"/api/v1{path}/rules/ill"
        return client.put(address, json=values, headers=clinic.headers()).status_code

    with TestClient(api_of(edited, clock)) as client:
        assert change("", open_at=2) == 422, "it would open and close at once"
        assert change("", open_at=4) == 200
        assert change(f"/enrollments/{ben}", open_at=3) == 200
        assert change(f"/enrollments/{ana}", open_at=3) == 404, "hers has no such rule"
        shown = client.get(f"/api/v1/enrollments/{ben}/rules", headers=clinic.headers()).json()
        holds = {one["id"]: one["open_at"] for one in shown["items"]}
    assert (holds["missed-visit"], holds["ill"]) == (1, 3)


def test_how_staff_step_in_is_the_versions_too(edited: Runtime, clinic: Clinic) -> None:
    sweep_turn(edited, clinic.clock())
    for who in ("MRN-BEN", "MRN-ANA"):
        report(clinic, who, "dose_missed")
    bens, anas = sorted(rows_of(edited, Task, kind="clinic"), key=lambda task: task.number_id)
    assert (bens.rung, anas.rung) == ("letter", "text")
    assert bens.due_at < anas.due_at

    step = Step(TaskAction.ATTEMPT, outcome=AttemptOutcome.NO_ANSWER)
    now, actor = clinic.clock(), clinic.actor()
    transact(edited, lambda s: take_step(s, edited, bens.id, step, actor, now=now))
    assert one_row(edited, Task, id=bens.id).rung == "call"

    clinic.clock.advance(hours=1)
    for who in ("MRN-BEN", "MRN-ANA"):
        report(clinic, who, "discharge")
    status = {row.protocol_version: row.status.value for row in rows_of(edited, Enrollment)}
    assert status == {"1": "ended", "2": "active"}


def test_an_edit_unblinds_no_study(runtime: Runtime, clinic: Clinic) -> None:
    """Ben was in a blinded version; today's is open."""
    tiny = runtime.library.protocols["tiny"]
    veiled = tiny.model_copy(update={"randomization": Randomization(blinded=True)})
    before = replace(runtime.library, hash="b" * 64, protocols={"tiny": veiled})
    clinic.runtime = replace(runtime, library=before)
    ben = clinic.enroll(BEN, protocol="tiny", arm="a")
    clinic.runtime = today = runtime
    today.library.versions[before.hash] = before
    clinic.enroll(ANA, protocol="tiny", arm="a")

    assert blinded(today, ExportRequest(profile=Profile.DEIDENTIFIED)) == {"tiny"}
    assert blinded(today, ExportRequest(profile=Profile.IDENTIFIED)) == set()
    with TestClient(api_of(today, clinic.clock)) as client:
        shown = client.get("/api/v1/enrollments", headers=clinic.headers("admin")).json()
    arms = {one["id"]: one["arm"] for one in shown["items"]}
    assert arms.pop(ben) in {"A", "B", "masked"}
    assert list(arms.values()) == ["a"]


def test_two_versions_cost_a_sweep_no_more_statements_than_one(
    edited: Runtime, clinic: Clinic
) -> None:
    def statements() -> list[str]:
        seen: list[str] = []

        def keep(_: object, __: object, statement: str, *___: object) -> None:
            seen.append(statement)

        event.listen(edited.database.engine, "before_cursor_execute", keep)
        sweep_turn(edited, clinic.clock())
        event.remove(edited.database.engine, "before_cursor_execute", keep)
        return seen

    sweep_turn(edited, clinic.clock())
    clinic.clock.advance(days=2)
    apart = statements()
    assert len(rows_of(edited, Engagement)) == 2
    now, actor = clinic.clock(), clinic.actor()
    ben = one_row(edited, Enrollment, protocol_version="1").id
    transact(edited, lambda s: switch(s, edited, ben, actor, now=now))
    clinic.clock.advance(days=2)
    assert len(apart) == len(statements())
