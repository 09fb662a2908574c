"""The check finds whatever was changed afterwards, and says where."""

import csv
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest
from sqlalchemy import select

from smsint.db.inbound import QUESTION
from smsint.db.outbox import ATTEMPT, OUTBOX
from smsint.domain.codebook import TABLES, Column, Profile
from smsint.domain.content import Library
from smsint.gateway.base import StatusUpdate
from smsint.services.delivery import deliver
from smsint.services.exporting import ExportRefused, ExportRequest, export, verify
from smsint.services.exporting.files import sha256_of
from tests.builders import a_runtime
from tests.exporting.conftest import Study
from tests.support.clock import START
from tests.support.database import fresh_sqlite


@pytest.fixture(scope="module")
def exports(finished_study: Path, library: Library, tmp_path_factory: Any) -> Path:
    """One export in each profile for all: every test changes a copy."""
    folder = Path(tmp_path_factory.mktemp("exports"))
    database = fresh_sqlite(finished_study, folder)
    runtime = a_runtime(database, library)
    now = START + timedelta(days=12)
    for profile in Profile:
        export(runtime, folder / profile, ExportRequest(profile, reason="A test"), now=now)
    database.close()
    return folder


@pytest.fixture
def out(exports: Path, tmp_path: Path) -> Path:
    return Path(copytree(exports / Profile.LIMITED, tmp_path / "copy"))


def change(out: Path, table: str, edit: Callable[[list[str]], None]) -> None:
    """Edits the lines of a file, and puts its new hash and size into the descriptor: as somebody
    would who wanted to deceive."""
    path = out / f"{table}.csv"
    lines = path.read_text(encoding="utf-8").splitlines()
    edit(lines)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    _sign(out, path)


def _sign(out: Path, path: Path) -> None:
    descriptor = out / "datapackage.json"
    package = json.loads(descriptor.read_text(encoding="utf-8"))
    resource = next(one for one in package["resources"] if one["path"] == path.name)
    resource |= {"hash": f"sha256:{sha256_of(path)}", "bytes": path.stat().st_size}
    descriptor.write_text(json.dumps(package), encoding="utf-8")


def cell(out: Path, table: str, row: int, column: str, value: str) -> None:
    """Puts a value into a cell."""

    def edit(lines: list[str]) -> None:
        cells = lines[row].split(",")
        cells[lines[0].split(",").index(column)] = value
        lines[row] = ",".join(cells)

    change(out, table, edit)


@pytest.mark.parametrize(
    ("profile", "table", "column"),
    [
        pytest.param(profile, table.name, column, id=f"{profile}-{table.name}.{column.name}")
        for profile in Profile
        for table in TABLES
        for column in table.of(profile)
        if column.derived
    ],
)
def test_a_wrong_value_in_any_derived_column_is_named(
    exports: Path, tmp_path: Path, profile: Profile, table: str, column: Column
) -> None:
    out = Path(copytree(exports / profile, tmp_path / "copy"))
    header, *lines = (out / f"{table}.csv").read_text(encoding="utf-8").splitlines()
    place = header.split(",").index(column.name)
    cells = [line.split(",")[place] for line in lines]
    row = next((n for n, value in enumerate(cells, 1) if value), 1)
    cell(out, table, row, column.name, _another(column, cells[row - 1]))
    named = {(one.file, one.row, one.column) for one in verify(out)}
    assert (f"{table}.csv", row, column.name) in named


def _another(column: Column, value: str) -> str:
    """A value that could stand there, and is wrong: without dates, by more than is known."""
    if column.values:
        return next(code for code in column.values if code != value)
    if column.name == "observed_days":
        return "0"  # that there is no end of the data after the last event can be known, not more
    if column.type in ("integer", "number"):
        return str(int(float(value or 0)) + (180 if column.unit == "seconds" else 3))
    return "2027-03-09" if column.type == "date" else f"{value}-not"


def test_a_day_that_was_left_out_is_missed(out: Path) -> None:
    change(out, "engagement_days", lambda lines: lines.__delitem__(1))
    assert any("has events and no row" in one.what for one in verify(out))


@pytest.mark.parametrize("profile", Profile)
def test_an_answered_prompt_that_is_said_not_to_have_arrived_is_a_prompt(
    study: Study, profile: Profile
) -> None:
    """Otherwise somebody would have answered more than they were asked."""
    _fail_answered_prompts(study)
    out = study.export(profile=profile, reason="A test")
    days = list(csv.DictReader(_lines(out, "engagement_days", header=True)))
    assert sum(int(day["undelivered"]) for day in days if day["answered"] != "0") > 0
    rates = [day[name] for day in days for name in ("response_rate_7", "response_rate_28")]
    assert max(float(rate) for rate in rates if rate) <= 1
    assert verify(out) == []


def _fail_answered_prompts(study: Study) -> None:
    answered = (
        select(OUTBOX.c.provider_sid, ATTEMPT.c.token)
        .join(QUESTION, (QUESTION.c.outbox_id == OUTBOX.c.id) & (QUESTION.c.status == "answered"))
        .join(ATTEMPT, ATTEMPT.c.outbox_id == OUTBOX.c.id)
    )
    with study.runtime.database.write() as session:
        updates = [
            StatusUpdate(row.provider_sid, "undelivered", 30036, row.token)
            for row in session.execute(answered)
        ]
        deliver(session, study.runtime, updates, now=study.clock())


def test_a_deidentified_latency_is_checked_to_the_minute(study: Study) -> None:
    out = study.export(profile=Profile.DEIDENTIFIED)
    [latency] = {row.split(",")[-1] for row in _lines(out, "answers")[:1]}
    cell(out, "answers", 1, "latency_s", str(int(latency) + 30))
    assert verify(out) == []
    cell(out, "answers", 1, "latency_s", str(int(latency) + 150))
    assert [(one.file, one.column) for one in verify(out)] == [("answers.csv", "latency_s")]


def _lines(out: Path, table: str, *, header: bool = False) -> list[str]:
    lines = (out / f"{table}.csv").read_text(encoding="utf-8").splitlines()
    return lines if header else lines[1:]


@pytest.mark.parametrize(
    ("table", "column", "value", "what"),
    [
        ("messages", "segments", "many", "it is not a number"),
        ("messages", "state", "gone", "it is none of the listed values"),
        ("messages", "kind", "", "it is empty"),
        ("messages", "planned_at", "yesterday", "it is no datetime"),
        ("messages", "template", "=cmd", "it is no code"),
        ("decision_points", "probability", "inf", "it is no number"),
        ("consents", "consent_no", "7", "the key does not grow"),
    ],
)
def test_a_value_that_cannot_be_is_found(
    out: Path, table: str, column: str, value: str, what: str
) -> None:
    cell(out, table, 1, column, value)
    if table == "consents":
        cell(out, table, 2, "participant_id", _first(out, table, "participant_id"))
    assert what in {one.what for one in verify(out)}


@pytest.mark.parametrize("words", ["child care", "los niños", "take-home 2"])
def test_a_listed_answer_may_be_several_words(out: Path, words: str) -> None:
    cell(out, "answers", 1, "value_code", words)
    assert "it is no code" not in {one.what for one in verify(out)}


@pytest.mark.parametrize("formula", ["=child care", "-care", " care", "child  care", "@care"])
def test_a_listed_answer_is_no_formula(out: Path, formula: str) -> None:
    cell(out, "answers", 1, "value_code", formula)
    assert "it is no code" in {one.what for one in verify(out)}


def _first(out: Path, table: str, column: str) -> str:
    header, row, *_ = (out / f"{table}.csv").read_text(encoding="utf-8").splitlines()
    return row.split(",")[header.split(",").index(column)]


def test_a_file_that_was_touched_is_found_by_its_hash(out: Path) -> None:
    path = out / "messages.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("sent", "seNt", 1), encoding="utf-8")
    assert "the hash differs: the file was changed" in {one.what for one in verify(out)}


def test_a_row_that_is_gone_is_found(out: Path) -> None:
    change(out, "messages", lambda lines: lines.__delitem__(-1))
    assert any("rows instead of" in one.what for one in verify(out))


def test_a_row_that_is_gone_is_missed_where_the_descriptor_was_changed_too(out: Path) -> None:
    change(out, "consents", lambda lines: lines.__delitem__(1))
    descriptor = out / "datapackage.json"
    package = json.loads(descriptor.read_text(encoding="utf-8"))
    next(one for one in package["resources"] if one["path"] == "consents.csv")["rows"] -= 1
    descriptor.write_text(json.dumps(package), encoding="utf-8")
    assert "a row before it is missing" in {one.what for one in verify(out)}


def test_a_row_of_nobody_is_found(out: Path) -> None:
    cell(out, "messages", 1, "participant_id", "P0")
    assert any("nobody" in one.what for one in verify(out))


def test_a_column_that_was_added_is_found(out: Path) -> None:
    change(out, "flags", lambda lines: lines.__setitem__(0, lines[0] + ",phone"))
    assert [one.what for one in verify(out)] == ["the columns are not those of the codebook"]


def test_a_file_that_is_missing_is_found(out: Path) -> None:
    (out / "answers.csv").unlink()
    (out / "NOTICE.txt").unlink()
    missing = {one.file for one in verify(out) if "missing" in one.what}
    assert missing == {"answers.csv", "NOTICE.txt"}


def test_a_table_of_another_export_is_found(out: Path) -> None:
    (out / "messages.jsonl").write_text("")
    assert [(one.file, one.what) for one in verify(out)] == [
        ("messages.jsonl", "it is of another export: take it away")
    ]


def test_a_folder_without_an_export_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match=r"datapackage\.json"):
        verify(tmp_path)
