"""``smsint import --events``: what the clinic's own system writes into a file, and what becomes of it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from smsint.cli import build
from smsint.clock import utc_now
from smsint.db.engine import Database
from smsint.db.tables import ClinicEvent, Flag, OutboxMessage
from smsint.domain.clinic_events import ClinicEventKind
from smsint.jobs.turns import sweep_turn
from smsint.services.installation import build_runtime
from smsint.services.runtime import Runtime
from smsint.settings import Settings
from tests.builders import BEN, SHIPPED, Clinic
from tests.support.clock import SettableClock
from tests.support.rows import rows_of

A_DATE = "Write a date such as 2027-03-01, with a time such as 2027-03-01 15:30."
HEADER = "external_id,kind,occurred_at,value"


class Desk:
    """Ben has been enrolled for a week; files come in."""

    def __init__(self, runtime: Runtime, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.runtime, self.folder = runtime, folder
        monkeypatch.setenv("SMSINT_DATABASE_URL", str(runtime.database.url.render_as_string(False)))
        week_ago = SettableClock(utc_now() - timedelta(days=7))
        self.clinic = Clinic(runtime, week_ago, sites=("Harbor",))
        self.clinic.enroll(BEN, protocol="starter")

    def run(self, *rows: str, header: str = HEADER, options: tuple[str, ...] = ()) -> list[str]:
        """What is printed; the exit code is the first line."""
        file = self.folder / "events.csv"
        file.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8-sig")
        result = CliRunner().invoke(build(["import"]), ["import", str(file), "--events", *options])
        return [str(result.exit_code), *result.stdout.splitlines()]

    def events(self) -> list[tuple[str, datetime, str]]:
        """What is kept."""
        rows = rows_of(self.runtime, ClinicEvent)
        return [(str(row.kind), row.occurred_at, row.value) for row in rows]


@pytest.fixture
def desk(sqlite_database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.delenv("SMSINT_LIBRARY", raising=False)
    url = sqlite_database.url.render_as_string(hide_password=False)
    settings = Settings(database_url=url, library=SHIPPED)  # with the keys that the command finds
    return Desk(build_runtime(settings, database=sqlite_database), tmp_path, monkeypatch)


def day(ago: int) -> str:
    """A day in the past, as a file names it."""
    return f"{utc_now() - timedelta(days=ago):%Y-%m-%d}"


def test_each_row_is_recorded_once_and_a_bad_one_hurts_no_other(desk: Desk) -> None:
    rows = (
        f"MRN-BEN,Visit missed,{day(2)} 09:30,",
        f"MRN-BEN,urine test,{day(3)},negative",
        f"MRN-NOBODY,visit_kept,{day(2)},",
        f"MRN-BEN,vist_kept,{day(2)},",
        f"MRN-BEN,visit_kept,2{day(2)},",
    )
    assert desk.run(*rows) == [
        "1",
        "line 2: recorded",
        "line 3: recorded",
        "line 4: to mend: external_id: No patient here has this identifier.",
        f"line 5: to mend: kind: Write one of: {', '.join(ClinicEventKind)}.",
        f"line 6: to mend: occurred_at: {A_DATE}",
        "2 new, 0 known, 3 to mend",
    ]
    assert [kind for kind, *_ in desk.events()] == ["visit_missed", "urine_test"]
    assert desk.run(*rows[:2])[-1] == "0 new, 2 known, 0 to mend"


def test_times_are_the_clinics_and_a_day_alone_is_its_noon(desk: Desk) -> None:
    """The test's site keeps UTC."""
    told = desk.run(
        f"MRN-BEN,dose_dispensed,{day(3)},7 days",
        f"MRN-BEN,visit_kept,{day(3)} 3:30 PM,",
        f"MRN-BEN,visit_kept,{day(4)}T15:30-05:00,",
    )
    assert told[1:] == [*(f"line {n}: recorded" for n in (2, 3, 4)), "3 new, 0 known, 0 to mend"]
    hours = [at.astimezone(UTC).strftime("%H:%M") for _, at, _ in desk.events()]
    assert hours == ["12:00", "15:30", "20:30"]


def test_a_row_may_name_its_zone(desk: Desk) -> None:
    header = "external_id,kind,occurred_at,time_zone"
    assert desk.run(f"MRN-BEN,visit_kept,{day(3)} 09:00,America/Denver", header=header)[0] == "0"
    assert desk.run(f"MRN-BEN,visit_kept,{day(3)} 09:00,Denver", header=header)[1].startswith(
        "line 2: to mend: time_zone: Name the site"
    )


def test_a_visit_to_come_needs_its_time_and_is_reminded_of(desk: Desk) -> None:
    coming = f"{utc_now() + timedelta(days=3):%Y-%m-%d}"
    assert "the time of the visit" in desk.run(f"MRN-BEN,visit_scheduled,{coming},")[1]
    assert desk.run(f"MRN-BEN,visit_scheduled,{coming} 20:00,")[0] == "0"
    kinds = [row.kind for row in rows_of(desk.runtime, OutboxMessage) if row.state == "due"]
    assert kinds.count("appointment") == 2


def test_what_is_reported_leads_to_a_flag(desk: Desk) -> None:
    desk.run(f"MRN-BEN,visit_missed,{day(1)},")
    sweep_turn(desk.runtime, utc_now())
    assert "missed-visit" in {row.rule for row in rows_of(desk.runtime, Flag)}


def test_a_dry_run_only_tells(desk: Desk) -> None:
    told = desk.run(f"MRN-BEN,discharge,{day(1)},", options=("--dry-run",))
    assert told == ["0", "line 2: would be recorded", "1 new, 0 known, 0 to mend"]
    assert desk.events() == []


def test_programs_get_one_object_per_row_and_no_cell_is_repeated(desk: Desk) -> None:
    lines = desk.run("MRN-BEN,<script>,yesterday,", options=("--json",))[1:]
    told: list[dict[str, Any]] = [json.loads(line) for line in lines]
    assert [one["result"] for one in told] == ["invalid"]
    assert "script" not in lines[0]
    assert "yesterday" not in lines[0]


@pytest.mark.parametrize(
    ("header", "advice"),
    [("external_id,kind", "missing: occurred_at"), ("external_id,kin,occurred_at", "perhaps kind")],
)
def test_a_file_of_something_else_says_what_to_mend(desk: Desk, header: str, advice: str) -> None:
    file = desk.folder / "other.csv"
    file.write_text(f"{header}\na,b,c\n")
    result = CliRunner().invoke(build(["import"]), ["import", str(file), "--events"])
    assert result.exit_code == 1
    assert advice in result.output
