"""``smsint randomize``: agrees with the rows, and says which do not."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from typer.testing import CliRunner, Result

from smsint.cli import randomize
from smsint.db.tables import Allocation, RandomizationList, table
from smsint.services.installation import build_runtime
from smsint.services.runtime import Runtime
from smsint.settings import Settings
from tests.builders import BEN, CLEO, SHIPPED, TRIAL, Clinic
from tests.support.clock import SettableClock
from tests.support.rows import one_row

Smsint = Callable[..., Result]


@pytest.fixture
def trial(migrated_sqlite: Path, tmp_path: Path) -> Runtime:
    """An installation in which two people were allotted an arm."""
    (tmp_path / "smsint.db").write_bytes(migrated_sqlite.read_bytes())
    runtime = build_runtime(Settings(database_url=f"sqlite:///{tmp_path}/smsint.db"))
    library = replace(runtime.library, protocols={"trial": TRIAL})
    clinic = Clinic(replace(runtime, library=library), SettableClock())
    for person in (BEN, CLEO):
        clinic.enroll(person, protocol="trial")
    return runtime


@pytest.fixture
def run(tmp_path: Path) -> Smsint:
    """Types a command at that installation."""
    env = {
        "SMSINT_DATABASE_URL": f"sqlite:///{tmp_path}/smsint.db",
        "SMSINT_LIBRARY": str(SHIPPED),
    }
    return lambda *words: CliRunner().invoke(randomize.app, words, env=env)


def listed(result: Result) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(result.stdout)
    return found


def test_rows_that_agree(trial: Runtime, run: Smsint) -> None:
    done = run("audit")
    assert done.exit_code == 0, done.output
    assert "2" in done.output
    [one] = listed(run("audit", "--json"))
    assert one["ok"]
    assert one["strata"][0]["allocated"] == 2
    seed = trial.vault.open("randomization_list.seed", one_row(trial, RandomizationList).seed)
    assert seed not in done.output


def test_a_row_that_does_not(trial: Runtime, run: Smsint) -> None:
    with trial.database.write() as session:
        session.execute(update(table(Allocation)).values(arm="elsewhere"))
    done = run("audit")
    assert done.exit_code == 1
    assert "another arm than the list" in done.output


def test_a_seed_is_revealed_with_a_reason(trial: Runtime, run: Smsint) -> None:
    [one] = listed(run("reveal", "--protocol", "trial", "--reason", "closed"))
    seed = trial.vault.open("randomization_list.seed", one_row(trial, RandomizationList).seed)
    assert one["seed"] == seed
    assert run("reveal", "--protocol", "trial").exit_code == 2
    assert run("reveal", "--protocol", "other", "--reason", "x").exit_code == 1


def test_nothing_to_watch(trial: Runtime, run: Smsint) -> None:
    done = run("watch", "--json")
    assert done.exit_code == 0, done.output
    assert isinstance(json.loads(done.stdout), list)
