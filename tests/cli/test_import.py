"""``smsint import``: what spreadsheets make of a file, and a line of report per row."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from smsint.cli import build
from smsint.db.engine import Database
from smsint.db.tables import Enrollment, table
from smsint.services.csv_reading import Row, read_file
from smsint.services.csv_tables import MOST_ROWS, UnreadableFile
from smsint.services.runtime import Runtime
from tests.builders import Clinic, a_runtime, small_library
from tests.support.clock import SettableClock

COLUMNS = (
    "external_id", "phone", "first_name", "language", "time_zone", "protocol",
    "consent_granted_at", "consent_method", "consent_obtained_by", "consent_text_version",
)  # fmt: skip
ANA = (
    "MRN-ANA", "+12135550101", "Ana", "es", "America/Los_Angeles", "steady",
    "2027-02-20", "written", "Desk", "2027-01",
)  # fmt: skip
BEN = (
    "MRN-BEN", "+12125550102", "Ben", "en", "America/New_York", "steady",
    "2027-02-20T15:00:00Z", "verbal", "Desk", "2027-01",
)  # fmt: skip


def a_file(*rows: tuple[str, ...], separator: str = ",", columns: tuple[str, ...] = COLUMNS) -> str:
    return "\n".join(separator.join(row) for row in (columns, *rows)) + "\n"


def changed(row: tuple[str, ...], **cells: str) -> tuple[str, ...]:
    return tuple(cells.get(name, cell) for name, cell in zip(COLUMNS, row, strict=True))


def one(text: str | bytes) -> Row:
    rows = read_file(text if isinstance(text, bytes) else text.encode(), "US")
    assert len(rows) == 1
    return rows[0]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(a_file(ANA).encode(), id="as it is"),
        pytest.param(a_file(ANA).encode("utf-8-sig"), id="with a byte order mark"),
        pytest.param(a_file(ANA, separator="\t").encode("utf-16"), id="Unicode text of Excel"),
        pytest.param(a_file(ANA, separator=";").encode(), id="semicolons"),
        pytest.param(b"sep=;\r\n" + a_file(ANA, separator=";").encode(), id="sep= line"),
        pytest.param(a_file(ANA).replace("\n", "\r\n").encode(), id="Windows line ends"),
        pytest.param(a_file(ANA).encode() + b",,,,\n\n,,\n", id="empty rows at the end"),
        pytest.param(
            a_file(ANA).replace("+12135550101", '"=""+12135550101"""').encode(),
            id="formula of text",
        ),
        pytest.param(a_file(ANA).replace("+1213", "'+1213").encode(), id="apostrophe"),
        pytest.param(
            a_file(ANA).replace("external_id", "External ID").encode(), id="heading as people write"
        ),
        pytest.param(
            a_file(changed(ANA, language="Español")).encode("cp1252"), id="Windows letters"
        ),
        pytest.param(a_file(changed(ANA, consent_granted_at="2/20/2027")).encode(), id="US date"),
    ],
)
def test_what_spreadsheets_do_to_a_file_is_read_back(data: bytes) -> None:
    row = one(data)
    assert row.faults == ()
    assert row.request["external_id"] == "MRN-ANA"
    assert row.request["phone"] == "+12135550101"
    assert row.request["language"] == "es"
    granted = row.request["consent"]["granted_at"]
    assert granted == datetime(2027, 2, 20, 8, tzinfo=UTC)  # midnight in Los Angeles


def test_accents_survive_the_letters_of_windows() -> None:
    assert (
        one(a_file(changed(ANA, first_name="Íñigo")).encode("cp1252")).request["first_name"]
        == "Íñigo"
    )


@pytest.mark.parametrize(
    ("cells", "column", "advice"),
    [
        pytest.param({"phone": "1.21356E+10"}, "phone", "rounded", id="a rounded number"),
        pytest.param({"phone": ""}, "phone", "needed", id="nothing"),
        pytest.param({"time_zone": "PST"}, "time_zone", "IANA", id="no zone"),
        pytest.param({"consent_granted_at": "20.02.2027"}, "consent_granted_at", "2027-03-01", id="another order"),
        pytest.param({"consent_granted_at": "2027-02-30"}, "consent_granted_at", "2027-03-01", id="no such day"),
        pytest.param({"consent_granted_at": "2027-02-20 25:00"}, "consent_granted_at", "2027-03-01", id="no such hour"),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_meant_is_told_with_its_column(
    cells: dict[str, str], column: str, advice: str
) -> None:
    row = one(a_file(changed(ANA, **cells)))
    assert [fault.pointer for fault in row.faults] == [column]
    assert advice in row.faults[0].message


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        pytest.param("", "empty", id="empty"),
        pytest.param(a_file(), "no row", id="only names"),
        pytest.param(a_file(ANA, columns=("x", *COLUMNS[1:])), "column 1 is not known", id="a strange name"),
        pytest.param(a_file(ANA, columns=("phones", *COLUMNS[1:])), "perhaps phone", id="a slip"),
        pytest.param(a_file(ANA, columns=("phone", *COLUMNS[1:])), "twice", id="a name twice"),
        pytest.param("phone,language\n1,en\n", "missing: external_id", id="too few"),
        pytest.param(a_file(ANA).replace("Desk", '"Desk'), "Line 2", id="an open quotation mark"),
        pytest.param(a_file(*[ANA] * (MOST_ROWS + 1)), "at most", id="too many"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_says_what_to_mend(text: str, advice: str) -> None:
    with pytest.raises(UnreadableFile, match=advice):
        read_file(text.encode(), "US")


def test_lines_are_counted_as_a_spreadsheet_counts_them() -> None:
    rows = read_file((a_file(ANA) + "\n\n" + ",".join(BEN) + "\n").encode(), "US")
    assert [row.line for row in rows] == [2, 5]


def test_rows_are_checked_against_each_other() -> None:
    other = changed(ANA, first_name="Anna")
    same_phone = changed(BEN, phone="(213) 555-0101")
    ana, twin, rival, sharer = read_file(a_file(ANA, ANA, other, same_phone).encode(), "US")
    assert (ana.faults, twin.same_as) == ((), 2)
    assert "Line 2 is about the same patient" in rival.faults[0].message
    assert "Line 2 has the same number" in sharer.faults[0].message


class Installation:
    """A migrated database with a clinic, and the command over it."""

    def __init__(self, runtime: Runtime, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.runtime, self.folder = runtime, folder
        monkeypatch.setenv("SMSINT_DATABASE_URL", str(runtime.database.url.render_as_string(False)))

    def run(self, text: str, *options: str) -> tuple[int, list[str]]:
        """Exit code and printed lines."""
        file = self.folder / "patients.csv"
        file.write_text(text)
        result = CliRunner().invoke(build(["import"]), ["import", str(file), *options])
        return result.exit_code, result.stdout.splitlines()

    def enrolled(self) -> int:
        with self.runtime.database.read() as session:
            return len(session.execute(table(Enrollment).select()).all())


@pytest.fixture
def installation(
    sqlite_database: Database,
    clock: SettableClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Installation:
    runtime = a_runtime(sqlite_database, small_library())
    Clinic(runtime, clock, sites=("Harbor",))
    return Installation(runtime, tmp_path, monkeypatch)


SHIPPED_ANA = changed(ANA, protocol="starter", consent_granted_at="2026-02-20")
SHIPPED_BEN = changed(BEN, protocol="starter", consent_granted_at="2026-02-20T15:00:00Z")


def test_every_row_has_a_line_and_a_bad_one_hurts_no_other(installation: Installation) -> None:
    bad = changed(SHIPPED_BEN, phone="12")
    code, lines = installation.run(a_file(SHIPPED_ANA, bad))
    assert code == 1
    assert lines[0].startswith("line 2: enrolled: enr_")
    assert lines[1].startswith("line 3: to mend: phone: ")
    assert lines[2] == "1 new, 0 known, 1 to mend"
    assert installation.enrolled() == 1


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        pytest.param(
            {"time_zone": "Mars", "language": "klingon", "consent_method": "telepathy"},
            ["time_zone", "language", "consent_method"],
            id="and no word of the date, which has no meaning without its zone",
        ),
        pytest.param(
            {"phone": "1.2E+10", "consent_granted_at": "", "consent_text_version": ""},
            ["consent_granted_at", "consent_text_version", "phone"],
            id="what is empty, and what cannot be",
        ),
    ],
)
def test_everything_that_is_wrong_in_a_row_is_told_at_once(
    installation: Installation, cells: dict[str, str], columns: list[str]
) -> None:
    _, lines = installation.run(a_file(changed(SHIPPED_ANA, **cells)), "--dry-run", "--json")
    told = [error["pointer"] for error in json.loads(lines[0])["errors"]]
    assert told == columns


def test_importing_again_changes_nothing(installation: Installation) -> None:
    text = a_file(SHIPPED_ANA, SHIPPED_BEN)
    assert installation.run(text)[0] == 0
    code, lines = installation.run(text)
    assert (code, lines[-1]) == (0, "0 new, 2 known, 0 to mend")
    assert installation.enrolled() == 2


def test_a_dry_run_only_tells(installation: Installation) -> None:
    code, lines = installation.run(a_file(SHIPPED_ANA, SHIPPED_BEN), "--dry-run")
    assert (code, lines[-1]) == (0, "2 new, 0 known, 0 to mend")
    assert installation.enrolled() == 0


def test_programs_get_one_object_per_row(installation: Installation) -> None:
    _, lines = installation.run(a_file(SHIPPED_ANA), "--json")
    told: list[dict[str, Any]] = [json.loads(line) for line in lines]
    assert [one["result"] for one in told] == ["created"]


def test_a_file_that_is_not_there_is_a_wrong_usage(installation: Installation) -> None:
    result = CliRunner().invoke(build(["import"]), ["import", "nowhere.csv"])
    assert result.exit_code == 2
