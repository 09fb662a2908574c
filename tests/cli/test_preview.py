"""``smsint preview``, as an author or a clinic types it."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from smsint.cli.preview import preview
from tests.builders import SHIPPED

APP = typer.Typer()
APP.command()(preview)
WHO = ("--protocol", "starter", "--start", "2027-03-01", "--time-zone", "America/New_York")


def _run(*words: str) -> Result:
    return CliRunner().invoke(APP, [*WHO, *words], env={"SMSINT_LIBRARY": str(SHIPPED)})


def test_json_has_the_shape_that_others_rely_on() -> None:
    rows = json.loads(_run("--format", "json", "--days", "10").stdout)
    assert set(rows[0]) == {
        "occurrence_on",
        "local_time",
        "due_at",
        "track",
        "kind",
        "template",
        "text",
        "encoding",
        "segments",
    }
    assert rows[0]["occurrence_on"] == "2027-03-01"
    assert (rows[0]["local_time"], rows[0]["due_at"]) == ("09:00", "2027-03-01T14:00:00Z")
    assert {row["encoding"] for row in rows} <= {"GSM-7", "UCS-2"}
    assert max(row["occurrence_on"] for row in rows) <= "2027-03-10"


def test_the_patients_hours_days_and_language_count() -> None:
    words = ("--window", "11:00-12:00", "--language", "es", "--weekdays", "mon,thu")
    rows = json.loads(_run(*words, "--format", "json").stdout)
    assert {row["local_time"][:2] for row in rows} == {"11"}
    english = json.loads(_run("--format", "json").stdout)
    assert {row["text"] for row in rows}.isdisjoint(row["text"] for row in english)


def test_text_is_for_reading_and_html_is_escaped() -> None:
    assert "Mon 2027-03-01" in _run("--days", "3").stdout
    page = _run("--days", "30", "--format", "html", "--first-name", "A&B").stdout
    assert page.startswith("<!doctype html>")
    assert "A&amp;B" in page
    assert "A&B" not in page


def test_the_page_for_an_ethics_board_has_everything_in_both_languages() -> None:
    page = _run("--format", "html").stdout
    week = page.split("<h2>Week 1</h2>")[1].split("</table>")[0]
    rows = week.split("<tr>")[2:]
    assert rows
    assert all('<span lang="en">' in row and '<span lang="es">' in row for row in rows)
    for part in ("Welcome", "On demand, in rotation", "When a patient texts CRAVE", "Question: "):
        assert part in page
    assert "Not understood: asked once more" in page
    assert "<script" not in page
    assert '<span lang="es"></span>' not in page


def test_the_page_says_what_nobody_has_reviewed_and_what_staff_are_told() -> None:
    page = _run("--protocol", "medical-management", "--format", "html").stdout
    for part in (
        "not clinically reviewed: none of",
        "2 hours after the clinic reports: visit missed; once in 7 days at most",
        "One of: ride, work, waiting, ill, low, child care / transporte, trabajo,",
        "Staff are told: Needs a way to get here",
        "PI providing instruction",
    ):
        assert part in page


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("--protocol", "none"), id="no such protocol"),
        pytest.param(("--time-zone", "Eastern"), id="no such zone"),
        pytest.param(("--arm", "none"), id="no such arm"),
        pytest.param(("--language", "fr"), id="no such language"),
        pytest.param(("--window", "20:00-09:00"), id="a window over midnight"),
        pytest.param(("--weekdays", "monday"), id="a day spelled out"),
        pytest.param(("--start", "1 March"), id="not a date"),
        pytest.param(("--days", "0"), id="no days"),
    ],
)
def test_wrong_usage_is_exit_2(words: tuple[str, ...]) -> None:
    assert _run(*words).exit_code == 2


def test_a_library_that_cannot_be_read_is_exit_1(tmp_path: Path) -> None:
    (tmp_path / "messages").mkdir()
    result = CliRunner().invoke(APP, [*WHO], env={"SMSINT_LIBRARY": str(tmp_path)})
    assert result.exit_code == 1
    assert "smsint library check" in result.output
