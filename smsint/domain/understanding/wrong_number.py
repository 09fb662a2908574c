"""Whether the phone is somebody else's, or the sender does not know us."""

from collections.abc import Iterable
from dataclasses import replace

from smsint.domain.understanding.bare import Bare
from smsint.domain.understanding.frames import compile_frames
from smsint.domain.understanding.line import BREAK, Line
from smsint.domain.understanding.words import Words
from smsint.domain.understanding.wrong_number_frames import PATIENT, WRONG_NUMBER


class WrongNumberReader:
    """Reads wrong numbers with one word list, with its owners."""

    def __init__(self, words: Words) -> None:
        """Files every frame once."""
        self._frames = compile_frames(WRONG_NUMBER, words)
        self._patient = compile_frames(PATIENT, words)
        self._alone = Bare(words["stranger_word"], (words["courtesy"] | {BREAK}) - {"again"})

    def read(self, line: Line) -> str | None:
        """The evidence that the number is somebody else's, if any."""
        if self._alone.among(line):
            return f"somebody else, and nothing more: {line.plain}"
        found = self._frames.first(line)
        if found is None or self.patient(line):
            return None
        return found[0].evidence(found[1])

    def patient(self, line: Line) -> bool:
        """Whether the text shows that it is the patient all the same."""
        return self._patient.first(line) is not None


def with_owners(words: Words) -> Words:
    """The words, with the class ``named``: whose phone it is ("Tina's" is left as "tinas")."""
    return replace(words, classes={**words.classes, "named": possessives(words["a_name"])})


def possessives(names: Iterable[str]) -> frozenset[str]:
    """Names as owners, when the apostrophe is gone."""
    return frozenset({name if name.endswith("s") else f"{name}s" for name in names})
