"""A small language for frames: how words must stand together to mean something.

A frame is a row of elements separated by spaces:

- ``word`` or ``one|other``: exactly that word; ``suicid*``: any word that begins so (one word); an
  underscore is a space inside one alternative: ``stop|cut_it_out``
- ``<halt>``: any word or phrase of that class in the word lists
- ``element?``: may be missing; ``element+``: one to four of it
- ``~3``: up to three words of the same clause
- ``^`` and ``$``: the beginning and the end of a clause; ``~2 word|$``: the end right here, or
  that word within two
- ``!a|b``: the next word is none of these (nothing is consumed)
- ``this ~1 one & that``: a scene, its parts in any order, up to eight words of any clause between
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from smsint.domain.understanding.line import BREAK, Line, Places, first
from smsint.domain.understanding.phrases import COMMON
from smsint.domain.understanding.steps import Step, element, steps
from smsint.domain.understanding.words import Words

_ANCHORS = 4
"""Elements by which a frame is filed."""


class Match(NamedTuple):
    """Where a frame fits a line."""

    line: Line
    start: int
    end: int

    @property
    def words(self) -> tuple[str, ...]:
        """The words it fits."""
        return self.line.said[self.start : self.end]

    @property
    def before(self) -> tuple[str, ...]:
        """The words of the same clause that stand before it."""
        return _since_break(self.line.said[: self.start])

    @property
    def so_far(self) -> tuple[str, ...]:
        """The words of the clause in which it ends, up to there."""
        return _since_break(self.line.said[: self.end])


def _since_break(said: tuple[str, ...]) -> tuple[str, ...]:
    start = max((i for i, word in enumerate(said) if word == BREAK), default=-1)
    return said[start + 1 :]


class Frame:
    """One frame. Its steps are made when a text first holds its words: there are many."""

    def __init__(self, rule: str, frame: str, words: Words) -> None:
        """Raises ``KeyError`` for a class that no word list defines."""
        self.rule, self.written = rule, frame
        self._words = words
        self._elements = tuple(map(element, frame.split()))
        anchors = [a for a in (e.anchor(words) for e in self._elements) if a]
        self.anchors = tuple(sorted(anchors, key=_rarity)[:_ANCHORS])
        """The text must hold a word of each of these, or the frame cannot fit."""

    @cached_property
    def negates(self) -> bool:
        """Whether the frame says "not" itself, so that a "not" inside it denies nothing."""
        said = (option for e in self._elements for option in e.options(self._words))
        return any(not _NEGATIONS.isdisjoint(re.findall(r"\w+", option)) for option in said)

    def find(self, line: Line) -> Match | None:
        """The first place where the frame fits, if any."""
        alive = self._alive(line)
        return self._match(first(alive[0]), alive, line) if alive[0] else None

    def everywhere(self, line: Line) -> Iterator[Match]:
        """Every place where the frame fits, none within another."""
        alive = self._alive(line)
        starts = alive[0]
        while starts:
            match = self._match(first(starts), alive, line)
            yield match
            starts &= -1 << max(match.end, match.start + 1)

    def _match(self, start: int, alive: Sequence[Places], line: Line) -> Match:
        """The match that begins at one of the first places."""
        end = start
        for step, leads_on in zip(self._steps, alive[1:], strict=True):
            end = step.onward(end, leads_on, line)
        return Match(line, start, end)

    def _alive(self, line: Line) -> Sequence[Places]:
        """For each step, and behind the last, the places from where the rest of the frame fits."""
        places = (2 << line.end) - 1
        alive = [places]
        for step in reversed(self._steps):
            places = step.back(places, line)
            if not places:
                return (0,)
            alive.append(places)
        return alive[::-1]

    def without(self, line: Line) -> Line:
        """The line with ``_`` wherever the frame fits."""
        said: list[str] = []
        read = 0
        for match in self.everywhere(line):
            said += (*line.said[read : match.start], "_")
            read = match.end
        return line.saying((*said, *line.said[read:])) if read else line

    def evidence(self, match: Match) -> str:
        """The rule and the words, for staff."""
        return f"{self.rule}: {' '.join(match.words).strip(' .')}"

    @cached_property
    def _steps(self) -> tuple[Step, ...]:
        return tuple(steps(self._elements, self._words))


_NEGATIONS = frozenset(
    ["not", "no", "never", "nobody", "noone", "without", "nunca", "sin", "nadie", "cannot", "nada"]
)


def _rarity(anchor: frozenset[str]) -> tuple[int, int]:
    """What to sort anchors by, so that the first rules a frame out for the most texts."""
    return len(anchor & COMMON), len(anchor)
