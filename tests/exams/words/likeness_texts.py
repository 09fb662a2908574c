"""Every text that teaches the second opinion, with what it is and is not."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from tests.exams.words.corpora import HERE, LANGUAGES, answers, rows
from tests.exams.words.sets import OWN, lines

YES, NO, NOT_JUDGED = 1, 0, -1
LABELS: dict[str, tuple[int, ...]] = {
    "opt_out": (YES, NOT_JUDGED, NO, NO),
    "stays": (NO, NO, NO, NOT_JUDGED),
    "wrong_number": (NOT_JUDGED, YES, NO, NO),
    "acute": (NO, NO, YES, YES),
    "concern": (NO, NO, NOT_JUDGED, YES),
    "harmless": (NO, NO, NO, NO),
    "ordinary": (NO, NO, NO, NO),
    "chat": (NO, NO, NO, NO),
    "answers": (NO, NO, NO, NOT_JUDGED),
    "not_wrong_number": (NOT_JUDGED, NO, NOT_JUDGED, NOT_JUDGED),
}
"""By the name of a class: what each of ``likeness.KINDS`` is."""
_CORPORA = {
    "opt_out": "opt_out",
    "not_opt_out": "stays",
    "crisis_acute": "acute",
    "crisis_concern": "concern",
    "not_crisis": "harmless",
    "wrong_number": "wrong_number",
    "not_wrong_number": "not_wrong_number",
}
_SETS = {
    "optout": "opt_out",
    "optout_hard": "stays",
    "acute": "acute",
    "concern": "concern",
    "safety_hard": "harmless",
    "wrong_number": "wrong_number",
    "wrong_number_hard": "not_wrong_number",
    "answers": "answers",
    "help_keywords": "answers",
}
_BLOCK = 12
"""Neighbors in a file were written in one breath: they are held out together."""


@dataclass(frozen=True, slots=True)
class Example:
    """One text to learn from."""

    text: str
    language: str
    of: str
    """Its class, a key of ``LABELS``."""
    block: str
    """Texts of one block are never split between learning and measuring."""

    @property
    def labels(self) -> tuple[int, ...]:
        """What it is, in the order of ``KINDS``."""
        return LABELS[self.of]


def examples() -> list[Example]:
    """All of them, in a fixed order."""
    return list(chain(_own(), _labelled(), _answers(), _sets()))


def _own() -> Iterator[Example]:
    for path in sorted((HERE / "likeness").glob("*.txt")):
        of, _, language = path.stem.partition(".")
        for i, text in enumerate(path.read_text(encoding="utf-8").splitlines()):
            yield Example(text, language, of, f"{path.stem} {i // _BLOCK}")


def _labelled() -> Iterator[Example]:
    for name, of in _CORPORA.items():
        for language in LANGUAGES:
            for i, row in enumerate(rows(name, language)):
                yield Example(row.text, language, of, f"{name} {language} {i // _BLOCK}")


def _answers() -> Iterator[Example]:
    for i, row in enumerate(answers()):
        yield Example(row.text, row.language, "answers", f"answers {i // _BLOCK}")


def _sets() -> Iterator[Example]:
    for path in sorted(OWN.glob("**/*.jsonl")):
        of = _SETS[path.stem.removesuffix("_en").removesuffix("_es")]
        for i, line in enumerate(lines(path)):
            yield Example(line["text"], line["language"], of, f"{path} {i // _BLOCK}")
