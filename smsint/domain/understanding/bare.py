"""Texts that are one word or phrase of a kind, with nothing but courtesy around it."""

from collections.abc import Iterable

from smsint.domain.understanding.line import Line, Places
from smsint.domain.understanding.phrases import Found, Phrases, after, after_any


class Bare:
    """Some phrases and the courtesy that may stand around them."""

    def __init__(self, core: Iterable[str], courtesy: Iterable[str]) -> None:
        """Files the phrases."""
        self._core, self._courtesy = Phrases(core), Phrases(courtesy)
        self._words = frozenset(w for p in (*core, *courtesy) for w in p.split())

    def among(self, line: Line) -> bool:
        """Whether the line is made of courtesy and at least one of the phrases."""
        if not line.words <= self._words:
            return False
        core, courtesy = self._core.at(line), self._courtesy.at(line)
        return bool(surrounded(core, courtesy, 1, (*courtesy, *core)) >> line.end & 1)

    def repeated(self, line: Line) -> str | None:
        """The phrase that the line is, perhaps said again, with nothing but courtesy around it.

        The last that can be it, and there the longest: courtesy may hold one, too.
        """
        if not line.words <= self._words:
            return None
        core, courtesy = self._core.at(line), self._courtesy.at(line)
        reached = after_any(courtesy, 1)
        for place in reversed(range(line.end)):
            for size, begin in core:
                if begin & reached & 1 << place:
                    phrase = " ".join(line.said[place : place + size])
                    behind = (*courtesy, *Phrases({phrase}).at(line))
                    if after_any(behind, 1 << place + size) >> line.end & 1:
                        return phrase
        return None


def surrounded(core: Found, courtesy: Found, start: Places, behind: Found) -> Places:
    """Where one of the phrases leads to, with courtesy before it and more behind it."""
    return after_any(behind, after(core, after_any(courtesy, start)))
