"""A rehearsed study: the same bytes for the same seed, and an export that gives the truth back."""

import hashlib
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from smsint.cli import build
from smsint.db.tables import OutboxMessage
from smsint.domain.content import Library
from smsint.domain.states import OutboxState, Role
from smsint.domain.wcls import difference, estimate
from smsint.services.access import Actor
from smsint.services.exporting import ExportRequest, export, verify
from smsint.services.faults import Conflict
from smsint.services.sites import add_site
from smsint.simulation import parts
from smsint.simulation.burden import burden_of
from smsint.simulation.power import Assumptions, power
from smsint.simulation.run import Progress
from smsint.simulation.staff import Staff
from smsint.simulation.study import Study, a_runtime, cohort, rehearse
from tests.builders import SHIPPED, STEADY, TRIAL, reader_of
from tests.support.recovery import EFFECT, exported_trial, points_of
from tests.support.rows import rows_of
from tests.support.trials import a_trial

THOMPSON: dict[str, Any] = {"kind": "thompson"}


def exported(library: Library, folder: Path, seed: int) -> dict[str, str]:
    """The hashes of a small study's export."""
    folder.mkdir()
    study = Study("steady", patients=14, days=12, seed=seed)
    runtime = rehearse(library, study, folder, reader=reader_of(library.words))
    export(runtime, folder / "export", ExportRequest(), now=study.ends_at)
    runtime.database.close()
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted((folder / "export").iterdir())
    }


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(
    library: Library, tmp_path: Path
) -> None:
    first, again, other = (
        exported(library, tmp_path / name, seed) for name, seed in (("a", 5), ("b", 5), ("c", 6))
    )
    assert first == again
    assert first["messages.csv"] != other["messages.csv"]
    assert list(verify(tmp_path / "a" / "export")) == []


def test_a_study_is_counted(library: Library, tmp_path: Path) -> None:
    study = Study("steady", patients=10, days=14, seed=2)
    runtime = rehearse(library, study, tmp_path, reader=reader_of(library.words))
    found = burden_of(runtime, study)
    runtime.database.close()
    assert found.patients == 10
    assert 8 < found.patient_weeks <= 20
    assert found.texts == sum(sum(week.values()) for week in found.by_week.values())
    assert found.segments >= found.texts > 0 < found.inbound
    assert found.cost(0.01) == pytest.approx(0.01 * (found.segments + found.inbound))
    assert {"tips", "check", "welcome"} <= {t for week in found.by_week.values() for t in week}
    assert found.most_in_a_day <= 9


def test_a_rehearsed_patient_is_answered_in_time(library: Library, tmp_path: Path) -> None:
    """A reply is worth nothing after ten minutes: the marks on which people text must not be later."""
    study = Study("steady", patients=12, days=14, seed=2)
    runtime = rehearse(library, study, tmp_path, reader=reader_of(library.words))
    replies = [one for one in rows_of(runtime, OutboxMessage) if one.in_reply_to]
    runtime.database.close()
    assert len(replies) > 5
    assert {one.state for one in replies} == {OutboxState.SENT}


def test_a_cohort_in_parts_is_whole_and_the_same_with_any_number_of_workers(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "PEOPLE", 4)
    study = Study("steady", patients=12, days=9, seed=4)
    made = []
    for workers in (1, 2):
        folder = tmp_path / str(workers)
        folder.mkdir()
        runtime = rehearse(library, study, folder, reader=reader_of(library.words), workers=workers)
        files = export(runtime, folder / "export", ExportRequest(), now=study.ends_at)
        runtime.database.close()
        made.append({one.name: (one.rows, one.sha256) for one in files})
        assert verify(folder / "export") == []
    assert made[0] == made[1]
    assert made[0]["participants.csv"][0] == 12
    assert made[0]["answers.csv"][0] > 0


def test_one_worker_is_half_done_after_the_first_of_two_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "put_together", lambda *_: None)
    assert _days_shown(tmp_path, workers=1) == [0.5, 1.0, 1.5, 2.0]


def test_two_workers_are_done_when_both_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "put_together", lambda *_: None)
    shown = _days_shown(tmp_path, workers=2)
    assert shown == sorted(shown)
    assert shown[-1] == 2.0


def _days_shown(folder: Path, *, workers: int) -> list[float]:
    """Of two parts of two days each."""
    begins_at, day = Study("steady", 1, 1).begins_at, timedelta(days=1)
    (folder / "study.db").touch()
    shown: list[float] = []

    def run(_: int, __: Path, moved: Progress) -> None:
        for n in (1, 2):
            moved(begins_at + n * day)

    parts.in_parts(
        folder / "study.db", 2, run,
        workers=workers,
        begins_at=begins_at,
        progress=lambda now: shown.append((now - begins_at) / day),
    )  # fmt: skip
    return shown


def test_joining_goes_from_nothing_to_nearly_all(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "PEOPLE", 1)
    study, shares = Study("steady", patients=3, days=2, seed=4), list[float]()
    reader = reader_of(library.words)
    runtime = rehearse(library, study, tmp_path, reader=reader, joining=shares.append)
    runtime.database.close()
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0.9 < shares[-1] < 1


def test_what_went_wrong_in_a_part_is_said_and_not_that_a_worker_is_gone(tmp_path: Path) -> None:
    def fail(*_: Any) -> None:
        raise Conflict("number_in_use", "Somebody else has this number.")

    (tmp_path / "study.db").touch()
    begins_at = Study("steady", 1, 1).begins_at
    with pytest.raises(Conflict, match="Somebody else has this number") as raised:
        parts.in_parts(
            tmp_path / "study.db", 2, fail, workers=2, begins_at=begins_at, progress=lambda _: None
        )
    assert raised.value.code == "number_in_use"


@pytest.mark.parametrize(
    ("change", "count"),
    [
        pytest.param({}, 2, id="nothing ties people together"),
        pytest.param({"arms": TRIAL.arms}, 1, id="arms of one list"),
        pytest.param({"tracks": a_trial(THOMPSON).tracks}, 1, id="a policy that learns"),
    ],
)
def test_who_is_tied_together_stays_together(change: dict[str, Any], count: int) -> None:
    protocol = STEADY.model_copy(update=change)
    assert parts.parts_of(protocol, 1000) == count


def test_whoever_was_discharged_is_let_go(library: Library, tmp_path: Path) -> None:
    """Neither the end of their programme nor their new phone is entered any more."""
    runtime = a_runtime(library, 1, tmp_path / "study.db", reader=reader_of(library.words))
    now = Study("steady", 1, 1).begins_at
    with runtime.database.write() as session:
        site = add_site(session, runtime, "Harbor", "America/New_York", now=now).id
    staff = Staff(runtime, Actor("staff:rehearsal", Role.CLINICIAN, site), "steady")
    [person] = cohort(Study("steady", 1, 1))
    enrolled = staff.enroll(person, now)
    staff.end(enrolled, now)
    staff.end(enrolled, now)
    staff.note_new_phone(enrolled, person.next_phone, now)
    runtime.database.close()


def test_people_come_in_over_the_first_quarter() -> None:
    study = Study("steady", patients=50, days=40)
    entered = [person.enrolled_at for person in cohort(study)]
    assert min(entered) >= study.begins_at
    assert max(entered) <= study.begins_at + timedelta(days=10)


def test_the_export_of_a_trial_gives_its_effect_back(tmp_path: Path) -> None:
    """The small version of tests/exams/trials; there are its figures."""
    points = points_of(exported_trial(tmp_path, patients=30, days=16, seed=1))
    [effect] = estimate(points)
    assert len(points) > 250
    assert abs(effect.estimate - EFFECT) < 2 * effect.error
    assert difference(points) - EFFECT > 2 * effect.error, "a difference of means is far off"


def test_power_grows_with_people_and_is_five_percent_without_an_effect() -> None:
    def found(patients: int, effect: float) -> float:
        assumed = Assumptions(patients, decisions=20, probability=0.5, effect=effect)
        return power(assumed, runs=60, seed=1).share

    assert found(20, 0.1) < found(80, 0.1)
    assert found(80, 0.1) > 0.8
    assert found(20, 0.0) <= 0.12


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        pytest.param(["--protocol", "nothing", "--no-export"], "the library has", id="protocol"),
        pytest.param(["--protocol", "starter"], "--no-export", id="nowhere to write to"),
        pytest.param(["--protocol", "starter", "--power"], "at random", id="nothing is randomized"),
    ],
)
def test_wrong_usage_says_what_to_do(words: list[str], problem: str) -> None:
    env = {"SMSINT_LIBRARY": str(SHIPPED), "COLUMNS": "200"}
    done = CliRunner().invoke(build(["simulate"]), ["simulate", *words], env=env)
    assert done.exit_code == 2
    assert problem in done.output


def test_a_folder_gets_the_export_and_the_screen_a_summary(tmp_path: Path) -> None:
    env = {"SMSINT_LIBRARY": str(SHIPPED), "COLUMNS": "200"}
    words = ["--protocol", "starter", "--patients", "5", "--days", "6", "--seed", "3"]
    out = tmp_path / "export"
    done = CliRunner().invoke(build(["simulate"]), ["simulate", *words, "--out", str(out)], env=env)
    assert done.exit_code == 0, done.output
    assert "5 patients" in done.stdout
    assert done.stderr == "", "a bar is for a terminal"
    assert json.loads((out / "datapackage.json").read_text())["resources"]
