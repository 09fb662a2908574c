"""``smsint export``, ``export verify`` and ``report study``, as an operator runs them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from smsint.cli import build
from smsint.db.engine import Database


@pytest.fixture
def run(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    """Commands against an empty, migrated database."""
    monkeypatch.setenv("SMSINT_DATABASE_URL", str(sqlite_database.url))
    monkeypatch.setenv("NO_COLOR", "1")
    return CliRunner()


APP = build(["export", "report"])


def test_an_export_is_written_and_holds(run: CliRunner, tmp_path: Path) -> None:
    out = str(tmp_path / "out")
    made = run.invoke(APP, ["export", "--out", out, "--json"])
    assert made.exit_code == 0, made.output
    assert json.loads(made.stdout)["files"][0]["name"] == "participants.csv"
    checked = run.invoke(APP, ["export", "verify", out])
    assert (checked.exit_code, "Everything holds" in checked.stdout) == (0, True)


def test_what_differs_is_listed_and_the_exit_code_says_so(run: CliRunner, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run.invoke(APP, ["export", "--out", str(out), "--format", "jsonl"])
    (out / "NOTICE.txt").write_text("")
    checked = run.invoke(APP, ["export", "verify", str(out)])
    assert checked.exit_code == 1
    assert "NOTICE.txt: 0 bytes instead of" in checked.stdout
    listed = run.invoke(APP, ["export", "verify", str(out), "--json"])
    assert json.loads(listed.stdout)["differences"][0]["file"] == "NOTICE.txt"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        ([], 2, "--out"),
        (["--out", "OUT", "--profile", "identified"], 1, "--reason"),
        (["--out", "OUT", "--profile", "everything"], 2, "identified"),
        (["--out", "OUT", "--from", "spring"], 2, "YYYY-MM-DD"),
        (["--out", "OUT", "--from", "2027-02-01", "--to", "2027-01-01"], 1, "--from"),
        (["verify", "OUT"], 1, "datapackage.json"),
    ],
)
def test_wrong_usage_says_what_to_mend(
    run: CliRunner, tmp_path: Path, arguments: list[str], code: int, says: str
) -> None:
    filled = [str(tmp_path / "out") if one == "OUT" else one for one in arguments]
    done = run.invoke(APP, ["export", *filled])
    assert (done.exit_code, says in done.output) == (code, True), done.output


def test_a_folder_that_cannot_be_written_is_said_without_a_traceback(
    run: CliRunner, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    done = run.invoke(APP, ["export", "--out", str(tmp_path / "file" / "out")])
    assert (done.exit_code, type(done.exception)) == (1, SystemExit)
    said = " ".join(done.output.split())
    assert "cannot be written: Not a directory. Mend that, and the same command goes on" in said


def test_a_rehearsal_finds_before_it_begins_that_its_folder_is_no_place(
    run: CliRunner, tmp_path: Path
) -> None:
    (tmp_path / "thesis.docx").write_text("")
    asked = ["simulate", "--protocol", "standard", "--patients", "2700", "--days", "1100"]
    for place, says in ((tmp_path, "other files"), (tmp_path / "thesis.docx" / "x", "Not a dir")):
        done = run.invoke(build(["simulate"]), [*asked, "--out", str(place)])
        assert (done.exit_code, says in " ".join(done.output.split())) == (1, True), done.output


def test_a_report_is_one_file(run: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "study.html"
    done = run.invoke(APP, ["report", "study", "--out", str(file)])
    assert done.exit_code == 0, done.output
    assert "0 participants" in file.read_text(encoding="utf-8")


def test_prices_of_ones_own_are_of_the_study_report(run: CliRunner, tmp_path: Path) -> None:
    file = str(tmp_path / "page.html")
    own = ["--price", "0.02", "--minutes", "12"]
    done = run.invoke(APP, ["report", "study", "--out", file, *own])
    assert done.exit_code == 0, done.output
    assert "0.02" in Path(file).read_text(encoding="utf-8")
    other = run.invoke(APP, ["report", "flags", "--out", file, *own])
    assert (other.exit_code, "only the study report" in other.output) == (2, True)
