"""The elements of a frame, and how each leads from places in a line to places further on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from smsint.domain.understanding.line import BREAK, Line, Places
from smsint.domain.understanding.phrases import Found, Phrases, before, first_words, phrases_of
from smsint.domain.understanding.words import Words

_SCENE = 8
"""Words that may stand between the parts of a scene."""
_REPEATED = 4

Kind = Literal["words", "not", "start", "end", "gap", "scene"]


@dataclass(frozen=True, slots=True)
class Element:
    """One element as it is written; the same in every frame that has it."""

    kind: Kind
    literals: frozenset[str] = frozenset()
    firsts: frozenset[str] = frozenset()
    """The words by which they begin; none when one of them is a stem."""
    classes: tuple[str, ...] = ()
    gap: int = 0
    """How many words may stand here."""
    optional: bool = False
    most: int = 1
    """How often it may be repeated."""
    ends: bool = False
    """Or the clause ends right here."""

    def options(self, words: Words) -> frozenset[str]:
        """The words and phrases that it stands for."""
        return self.literals.union(*(words[name] for name in self.classes)) or _NOTHING

    def anchor(self, words: Words) -> frozenset[str]:
        """Words of which the text must hold one for it to fit; empty when unknown.

        Raises ``KeyError`` for a class that no word list defines.
        """
        firsts = [first_words(words[name]) for name in self.classes]
        if self.kind != "words" or self.optional or self.ends:
            return frozenset()
        return self.firsts.union(*firsts) if firsts else self.firsts


_NOTHING = frozenset({"_"})
"""What an empty class stands for: no word is written so."""
_SIMPLE = {"^": Element("start"), "$": Element("end"), "&": Element("scene", gap=_SCENE)}


@lru_cache(maxsize=32_768)  # four thousand frames have nine thousand different elements
def element(written: str) -> Element:
    """Reads one element."""
    if written in _SIMPLE:
        return _SIMPLE[written]
    if written[0] == "~":
        return Element("gap", gap=int(written[1:]))
    if written[0] == "!":
        return Element("not", *_parts(written[1:]))
    bare = written.rstrip("?+")
    count = written[len(bare) :]
    ends = "$" in bare
    most = _REPEATED if "+" in count else 1
    return Element("words", *_parts(bare), optional="?" in count, most=most, ends=ends)


def _parts(written: str) -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """The words and phrases, the words by which they begin, and the names of the classes."""
    parts = [part for part in written.split("|") if part not in {"_", "$"}]
    plain = [part for part in parts if part[0] != "<"]
    phrases = frozenset(part.replace("_", " ") for part in plain)
    firsts = () if "*" in written else (part.partition("_")[0] for part in plain)
    return phrases, frozenset(firsts), tuple(part[1:-1] for part in parts if part[0] == "<")


class Step(NamedTuple):
    """One element of one frame, with what may stand before it."""

    kind: Kind
    phrases: Phrases
    gap: int
    across: bool
    """Whether the gap may reach into other clauses."""
    optional: bool
    ends: bool

    def back(self, places: Places, line: Line) -> Places:
        """From where it leads to some places."""
        reached = step = before(self._found(line), places)
        free = -1 if self.across else ~line.breaks
        for _ in range(self.gap):
            step = (step >> 1) & free
            reached |= step
        return reached | (places & line.breaks) if self.ends else reached

    def onward(self, place: int, places: Places, line: Line) -> int:
        """Where it leads to from one place, so as to come to one of some places.

        Of several ways: the end of the clause, the shortest gap, the most words.
        """
        if self.ends and (places & line.breaks) >> place & 1:
            return place
        found = self._found(line)
        for start in range(place, place + self.gap + 1):
            for size, begin in found:
                if begin >> start & places >> (start + size) & 1:
                    return start + size
            if not self.across and line.said[start] == BREAK:
                break
        raise AssertionError("only called from where the step leads on")

    def _found(self, line: Line) -> Found:
        """How many words it takes from which places; the preferred way first."""
        if self.kind == "start":
            return ((0, line.breaks << 1),)
        if self.kind == "end":
            return ((0, line.breaks),)
        found = self.phrases.at(line)
        if self.kind == "not":
            return ((0, ~_begin(found)),)
        return (*found, (0, -1)) if self.optional else found


def _begin(found: Found) -> Places:
    return before(found, -1)


def steps(elements: Sequence[Element], words: Words) -> Iterator[Step]:
    """The steps of a frame; a gap belongs to what comes after it."""
    gap = Element("gap")
    for one in elements:
        if one.kind in {"gap", "scene"}:
            gap = one
            continue
        phrases = phrases_of(one.options(words))
        across = gap.kind == "scene"
        yield Step(one.kind, phrases, gap.gap, across, one.optional, one.ends)
        for _ in range(1, one.most):
            yield Step(one.kind, phrases, 0, False, True, False)
        gap = Element("gap")
