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


WRONG = [
    ("", "not JSON"),
    ("not json", "not JSON"),
    ("[" * 100_000, "recursion"),
    ("[]", '"text"'),
    ('{"text": 7}', '"text"'),
    ('{"no": "text"}', '"text"'),
    ('{"text": "x", "question": "scale"}', '"kind"'),
    ('{"text": "x", "question": {"kind": "y"}}', "scale, yes_no, choice"),
    ('{"text": "x", "question": {"kind": "choice"}}', '"options"'),
    ('{"text": "x", "question": {"kind": "choice", "options": "abc"}}', '"options"'),
    ('{"text": "x", "question": {"kind": "choice", "options": []}}', '"options"'),
    ('{"text": "x", "question": {"kind": "scale", "min": 5, "max": 1}}', "below"),
    ('{"text": "x", "question": {"kind": "scale", "max": "ten"}}', "whole"),
    ('{"text": "x", "question": {"kind": "scale", "max": 9.5}}', "whole"),
    ('{"text": "x", "question": {"kind": "scale", "max": Infinity}}', "infinity"),
]


@pytest.mark.parametrize(("line", "why"), WRONG)
def test_a_wrong_line_is_answered_with_what_is_wrong_and_the_next_is_read(
    line: str, why: str
) -> None:
    result = _run("--jsonl", stdin='{"text": "hi"}\n' + line + '\n{"text": "STOP"}\n')
    before, wrong, after = map(json.loads, result.stdout.splitlines())
    assert (before["opt_out"], after["opt_out"]) == ("no", "yes")
    assert wrong["error"].startswith("line 2: ")
    assert why in wrong["error"]
    assert result.exit_code == 1
    assert "1 of the lines" in result.stderr


def test_bytes_that_are_no_characters_are_read_as_far_as_they_go() -> None:
    raw = b'{"text": "STOP \xff\xfe"}\n'
    result = CliRunner().invoke(APP, ["--jsonl"], input=raw, env={"SMSINT_LIBRARY": str(LIBRARY)})
    assert json.loads(result.stdout)["opt_out"] == "yes"


SHAPES = [
    ({"kind": "scale"}, "7", 7),
    ({"kind": "scale", "min": 1, "max": 5}, "4/5", 4),
    ({"kind": "scale", "min": 1, "max": 5}, "6", "invalid"),
    ({"kind": "scale", "min": 1, "max": 5}, "0", "invalid"),
    ({"kind": "scale", "min": 0, "max": 100}, "85", 85),
    ({"kind": "scale", "min": 0, "max": 100.0}, "85 out of 100", 85),
    ({"kind": "scale", "min": -5, "max": 5}, "-3", -3),
    ({"kind": "scale", "min": -5, "max": 5}, "-6", "invalid"),
    ({"kind": "choice", "options": ["10", "20", "30"]}, "20", "20"),
    ({"kind": "choice", "options": [1, 2, 3]}, "2", "2"),
    ({"kind": "choice", "options": ["Sí", "Más tarde", "Ningún día"]}, "mas tarde", "Más tarde"),
    ({"kind": "choice", "options": ["ready"]}, "ready", "ready"),
    ({"kind": "choice", "options": ["ready"]}, "a", "ready"),
    ({"kind": "choice", "options": list("pqrstuvwxyzo")}, "12", "o"),
    ({"kind": "choice", "options": ["jan", "feb", "mar", "apr", "may", "jun"] * 2}, "L", "jun"),
]


@pytest.mark.parametrize(("question", "text", "expected"), SHAPES)
def test_questions_of_any_shape_are_read(
    question: dict[str, object], text: str, expected: object
) -> None:
    result = _run("--jsonl", stdin=json.dumps({"text": text, "question": question}))
    answer = json.loads(result.stdout)["answer"]
    assert (answer["value"] if answer["status"] == "parsed" else answer["status"]) == expected


def test_a_text_and_lines_together_are_wrong_usage() -> None:
    assert _run("hi", "--jsonl").exit_code == 2
    assert _run().exit_code == 2


def test_a_library_without_words_is_explained(tmp_path: Path) -> None:
    result = _run("hi", "--dir", str(tmp_path))
    assert result.exit_code == 1
    assert "no word lists" in result.output
