"""The labelled texts of this folder. ``dev`` rows helped to write the rules; ``held_out`` rows were
written after them and were measured before anything was changed (see README.md)."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from smsint.domain.understanding import Asked

HERE = Path(__file__).parent
LIBRARY = HERE.parents[2] / "message_library"
LANGUAGES = ("en", "es")


@dataclass(frozen=True, slots=True)
class Row:
    """One text and why it stands where it stands."""

    set: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer to a question."""

    set: str
    asked: Asked
    language: str
    text: str
    expected: str
    """The value; ``?`` ask again, ``!`` off the scale, ``-`` not an answer."""


@dataclass(frozen=True, slots=True)
class KeywordRow:
    """One text, and the keyword that it is or asks for."""

    set: str
    language: str
    text: str
    expected: str
    """The keyword; ``START`` opts in; ``-`` none."""


def rows(name: str, language: str) -> list[Row]:
    """The texts of one class in one language."""
    return [Row(r["set"], r["text"], r["reason"]) for r in _read(f"{name}.{language}.tsv")]


def keywords() -> list[KeywordRow]:
    """Every text that is a keyword, or only looks like one."""
    return [
        KeywordRow(r["set"], r["language"], r["text"], r["expected"]) for r in _read("keywords.tsv")
    ]


def answers() -> list[AnswerRow]:
    """Every answer, with its question."""
    return [
        AnswerRow(r["set"], _asked(r["question"]), r["language"], r["text"], r["expected"])
        for r in _read("answers.tsv")
    ]


def _asked(question: str) -> Asked:
    """``scale``, ``scale:1:5``, ``yes_no`` or ``choice:good|ok|bad``."""
    kind, _, options = question.partition(":")
    if kind == "scale":
        lowest, _, highest = options.partition(":")
        return Asked("scale", int(lowest or 0), int(highest or 10))
    return Asked("choice", options=tuple(options.split("|"))) if options else Asked("yes_no")


def _read(file: str) -> Iterator[dict[str, str]]:
    with (HERE / file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
