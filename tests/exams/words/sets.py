"""Labelled texts as JSON lines, one file a class: what other authors wrote, here or in a folder given.

A line is ``{"text", "language", "label"}``; in ``answers.jsonl`` it is ``{"text", "language",
"question", "expect"}`` where ``expect`` is none when the text is no answer. The name of the file is
the class, perhaps with a language: ``optout_es``, ``optout_hard_en``, ``acute_en``, ``concern_en``,
``safety_hard_en``, ``wrong_number``, ``wrong_number_hard``, ``help_keywords``, ``answers``.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from smsint.domain.understanding import Asked, Reader, Understanding

OWN = Path(__file__).parent / "sets"
KEPT = (
    OWN,
    *(
        OWN / name
        for name in ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
    ),
)
"""In the order in which they were learned from."""
_UNREAD = Path(__file__).parent / "unread"
UNREAD = (_UNREAD, _UNREAD / "second", _UNREAD / "third")
"""What nobody learns from, neither who writes rules nor ``train.py``: what a new author would show."""

Line = Mapping[str, Any]
Judge = Callable[[Understanding, Line], bool]


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of a class: how often the judge says yes, and what it must or may be."""

    name: str
    counts: Judge
    at_least: float = 0.0
    at_most: float = 1.0


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure of one file."""

    measure: Measure
    of: str
    hits: int
    total: int
    misses: tuple[str, ...]

    @property
    def share(self) -> float:
        """The share of hits."""
        return self.hits / self.total

    @property
    def passed(self) -> bool:
        """Whether the bar is reached."""
        return self.measure.at_least <= self.share <= self.measure.at_most


def figures(reader: Reader, folder: Path) -> Iterator[Figure]:
    """Every measure of every file, in order of the files."""
    for path in sorted(folder.glob("*.jsonl")):
        read = [(line, _read(reader, line)) for line in lines(path)]
        groups: dict[str, list[tuple[Line, Understanding]]] = defaultdict(list)
        for line, understood in read:
            groups[_group(path.stem, line)].append((line, understood))
        for group, members in groups.items():
            yield from _figures(path.stem, group, members)


def lines(path: Path) -> list[Line]:
    """The lines of one file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _figures(stem: str, group: str, members: list[tuple[Line, Understanding]]) -> Iterator[Figure]:
    for measure in MEASURES[_class(stem)]:
        hits = [(line, measure.counts(understood, line)) for line, understood in members]
        missed = tuple(line["text"] for line, hit in hits if hit is (measure.at_most < 1))
        yield Figure(measure, group, sum(hit for _, hit in hits), len(hits), missed)


def _read(reader: Reader, line: Line) -> Understanding:
    question = line.get("question")
    return reader.read(line["text"], language=line["language"], question=_asked(question))


def _asked(question: Mapping[str, Any] | None) -> Asked | None:
    if not question:
        return None
    options = tuple(question.get("options", ()))
    return Asked(question["kind"], question.get("min", 0), question.get("max", 10), options)


def _class(stem: str) -> str:
    return stem.removesuffix("_en").removesuffix("_es")


def _group(stem: str, line: Line) -> str:
    kind = f" {line['question']['kind']}" if line.get("question") else ""
    return f"{_class(stem)} {line['language']}{kind}"


def _held(found: Understanding, _: Line) -> bool:
    return found.opt_out != "no"


def _acute(found: Understanding, _: Line) -> bool:
    return found.safety is not None and found.safety.level == "acute"


def _alarm(found: Understanding, _: Line) -> bool:
    return found.safety is not None


def _exact(found: Understanding, line: Line) -> bool:
    """The right value; where there is none, no value: asked again, off the scale, no answer."""
    expect = line["expect"]
    if expect is None or expect["status"] != "parsed":
        return found.answer is None or found.answer.status != "parsed"
    return found.answer is not None and found.answer.value == expect["value"]


def _silent(found: Understanding, line: Line) -> bool:
    parsed = found.answer is not None and found.answer.status == "parsed"
    return parsed and not _exact(found, line)


def _keyword(found: Understanding, line: Line) -> bool:
    return bool((found.keyword or "none") == line["label"])


MEASURES: Mapping[str, tuple[Measure, ...]] = {
    "optout": (
        Measure("honoured or held", _held, at_least=0.95),
        Measure("honoured at once", lambda found, _: found.opt_out == "yes"),
    ),
    "optout_hard": (Measure("false opt-out", _held, at_most=0.01),),
    "acute": (Measure("acute, as acute", _acute, at_least=0.97),),
    "concern": (Measure("concern", _alarm, at_least=0.85),),
    "safety_hard": (Measure("false alarm", _alarm, at_most=0.10),),
    "wrong_number": (Measure("wrong number", lambda found, _: found.wrong_number, at_least=0.9),),
    "wrong_number_hard": (
        Measure("false wrong number", lambda found, _: found.wrong_number, at_most=0.03),
    ),
    "help_keywords": (Measure("keyword", _keyword, at_least=0.9),),
    "answers": (
        Measure("answer exact", _exact, at_least=0.95),
        Measure("answer silently wrong", _silent, at_most=0.01),
    ),
}
"""What each class is measured by."""
