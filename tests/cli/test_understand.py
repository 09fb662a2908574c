"""``smsint understand``, as a script outside relies on it."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from smsint.cli.understand import understand
from tests.exams.words.corpora import LIBRARY

APP = typer.Typer()
APP.command()(understand)
SHAPE = {"opt_out", "opt_in", "help", "wrong_number", "safety", "keyword", "answer", "needs_staff"}


def _run(*words: str, stdin: str = "") -> Result:
    return CliRunner().invoke(APP, list(words), input=stdin, env={"SMSINT_LIBRARY": str(LIBRARY)})


def test_one_text_gives_one_line() -> None:
    found = json.loads(_run("STOP").stdout)
    assert set(found) >= SHAPE
    assert (found["opt_out"], found["safety"], found["answer"]) == ("yes", None, None)


def test_lines_in_are_lines_out_in_order() -> None:
    lines = [
        {"text": "8 and i want to die", "question": {"kind": "scale", "min": 0, "max": 10}},
        {"text": "sí", "language": "es", "question": {"kind": "yes_no"}},
        {"text": "b", "question": {"kind": "choice", "options": ["good", "ok", "bad"]}},
        {"text": "half of a pair: \ud83d"},
        {"text": "once", "language": None, "question": None},
    ]
    result = _run("--jsonl", stdin="".join(json.dumps(line) + "\n" for line in lines))
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert len(found) == len(lines)
    assert found[0]["answer"] == {"status": "parsed", "value": 8}
    assert found[0]["safety"]["level"] == "acute"
    assert found[1]["answer"]["value"] == "yes"
    assert found[2]["answer"]["value"] == "ok"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "not json",
        "[]",
        '{"text": 7}',
        '{"no": "text"}',
        '{"text": "x", "question": {"kind": "y"}}',
    ],
)
def test_a_wrong_line_is_named(line: str) -> None:
    result = _run("--jsonl", stdin='{"text": "hi"}\n' + line + "\n")
    assert result.exit_code == 2
    assert "line 2" in result.output


def test_a_text_and_lines_together_are_wrong_usage() -> None:
    assert _run("hi", "--jsonl").exit_code == 2
    assert _run().exit_code == 2


def test_a_library_without_words_is_explained(tmp_path: Path) -> None:
    result = _run("hi", "--dir", str(tmp_path))
    assert result.exit_code == 1
    assert "no word lists" in result.output
