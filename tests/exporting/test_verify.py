"""The check finds whatever was changed afterwards, and says where."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from smsint.domain.codebook import Profile
from smsint.services.exporting import ExportRefused, verify
from smsint.services.exporting.files import sha256_of
from tests.exporting.conftest import Study


@pytest.fixture
def out(study: Study) -> Path:
    return study.export(profile=Profile.LIMITED)


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
    ("table", "column", "value"),
    [
        ("participants", "enrollments", "2"),
        ("enrollments", "sent", "999"),
        ("enrollments", "response_rate", "0.123"),
        ("engagement_days", "response_rate_7", "0.5"),
        ("engagement_days", "response_rate_28", "0.5"),
        ("retention", "time_days", "77"),
        ("retention", "retained_7", "0"),
        ("retention", "opt_out_days", "1"),
        ("retention_intervals", "stop", "99"),
        ("retention_intervals", "flags", "9"),
    ],
)
def test_a_derived_value_that_was_changed_is_found(
    out: Path, table: str, column: str, value: str
) -> None:
    lines = (out / f"{table}.csv").read_text(encoding="utf-8").splitlines()
    place = lines[0].split(",").index(column)
    row = next(n for n, line in enumerate(lines) if n and line.split(",")[place] not in ("", value))
    cell(out, table, row, column, value)
    found = verify(out)
    assert any((f"{table}.csv", row, column) == (one.file, one.row, one.column) for one in found)


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


def test_a_folder_without_an_export_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match=r"datapackage\.json"):
        verify(tmp_path)
