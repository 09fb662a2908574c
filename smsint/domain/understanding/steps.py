"""The elements of a frame, and how each leads from places in a line to places further on."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import repeat
from typing import Literal, NamedTuple

from smsint.domain.understanding.line import BREAK, Line, Places
from smsint.domain.understanding.phrases import Found, Phrases, before, phrases_of, telling_words
from smsint.domain.understanding.words import Words

_SCENE = 8
"""Words that may stand between the parts of a scene."""
_REPEATED = 4

Kind = Literal["words", "not", "start", "end", "gap", "scene"]


class Element(NamedTuple):
    """One element as it is written; the same in every frame that has it."""

    kind: Kind
    literals: frozenset[str] = frozenset()
    telling: frozenset[str] = frozenset()
    """A word of each that few texts hold; none when one of them is a stem."""
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
        telling = [telling_words(words[name]) for name in self.classes]
        if self.kind != "words" or self.optional or self.ends:
            return frozenset()
        return self.telling.union(*telling) if telling else self.telling


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
    """The words and phrases, a telling word of each, and the names of the classes.

    Raises ``ValueError`` for a stem inside a phrase, or with letters behind the star.
    """
    parts = [part for part in written.split("|") if part not in {"_", "$"}]
    classes = tuple(part[1:-1] for part in parts if part[0] == "<") if "<" in written else ()
    phrases = frozenset(part.replace("_", " ") for part in parts if part[0] != "<")
    if "*" in written:
        for phrase in phrases:
            if (" " in phrase and "*" in phrase) or "*" in phrase[:-1]:
                raise ValueError(f"{written}: a star ends one word, and no phrase: {phrase}")
        return phrases, frozenset(), classes
    return phrases, telling_words(phrases) if "_" in written else phrases, classes


class Step(NamedTuple):
    """One element of one frame, with what may stand before it."""

    found: Callable[[Line], Found]
    """How many words it takes from which places; the preferred way first."""
    gap: int = 0
    across: bool = False
    """Whether the gap may reach into other clauses."""
    ends: bool = False

    def back(self, places: Places, line: Line) -> Places:
        """From where it leads to some places."""
        reached = 0
        for size, begin in self.found(line):
            reached |= begin & (places >> size)
        if reached and self.gap:
            reached = self._before_gap(reached, line)
        return reached | (places & line.breaks) if self.ends else reached

    def _before_gap(self, places: Places, line: Line) -> Places:
        """Those places, and the ones from where the gap leads to them."""
        free = -1 if self.across else ~line.breaks
        reached = places
        for _ in range(self.gap):
            places = (places >> 1) & free
            reached |= places
        return reached

    def onward(self, place: int, places: Places, line: Line) -> int:
        """Where it leads to from one place, so as to come to one of some places.

        Of several ways: the end of the clause, the shortest gap, the most words.
        """
        if self.ends and (places & line.breaks) >> place & 1:
            return place
        found = self.found(line)
        for start in range(place, place + self.gap + 1):
            for size, begin in found:
                if begin >> start & places >> (start + size) & 1:
                    return start + size
            if not self.across and line.said[start] == BREAK:
                break
        raise AssertionError("only called from where the step leads on")


def steps(elements: Iterable[Element], words: Words) -> Iterator[Step]:
    """The steps of a frame; a gap belongs to what comes after it."""
    gap = _NO_GAP
    for one in elements:
        if one.kind in {"gap", "scene"}:
            gap = one
            continue
        phrases = phrases_of(one.options(words))
        found = partial(_optional, phrases) if one.optional else _FINDERS[one.kind](phrases)
        yield Step(found, gap.gap, gap.kind == "scene", one.ends)
        yield from repeat(Step(partial(_optional, phrases)), one.most - 1)
        gap = _NO_GAP


_NO_GAP = Element("gap")
_FINDERS: Mapping[Kind, Callable[[Phrases], Callable[[Line], Found]]] = {
    "words": lambda phrases: phrases.at,
    "not": lambda phrases: partial(_absent, phrases),
    "start": lambda _: lambda line: ((0, line.breaks << 1),),
    "end": lambda _: lambda line: ((0, line.breaks),),
}


def _optional(phrases: Phrases, line: Line) -> Found:
    return (*phrases.at(line), (0, -1))


def _absent(phrases: Phrases, line: Line) -> Found:
    return ((0, ~before(phrases.at(line), -1)),)
