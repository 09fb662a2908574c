"""A small language for frames: how words must stand together to mean something.

A frame is a row of elements separated by spaces:

- ``word`` or ``one|other``: exactly that word; ``suicid*``: any word that begins so; an
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
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import permutations

from smsint.domain.understanding.normalize import Line
from smsint.domain.understanding.words import Words

_GAP = r"(?: (?!\. )[^ ]+){{0,{}}}?"
_SCENE = 8
_BETWEEN = rf"(?: [^ ]+){{0,{_SCENE}}}?"
"""What may stand between the parts of a scene."""

Classes = Mapping[str, frozenset[str]]
"""The word classes that a frame names."""


class Frame:
    """One frame. Its pattern is compiled when a text first holds its words: there are many."""

    def __init__(self, rule: str, frame: str, words: Words) -> None:
        """Raises ``KeyError`` for a class that no word list defines."""
        self.rule = rule
        classes = {name: words[name] for name in _CLASS.findall(frame)}
        elements = frame.split()
        found = [_anchor(e, classes) for e in elements]
        anchors = [a for a in found if a]
        self.anchors = tuple(sorted(anchors, key=_rarity)[:4])
        """The text must hold a word of each of these, or the pattern cannot match."""
        self._elements, self._classes, self._found = elements, classes, found

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile("".join(_pieces(self._elements, self._classes)))

    @cached_property
    def _steps(self) -> tuple[tuple[frozenset[str], int], ...]:
        """Each anchor in order, and how many words it may stand behind the anchor before."""
        steps: list[tuple[frozenset[str], int]] = []
        reach = 0
        for element, anchor in zip(self._elements, self._found, strict=True):
            if anchor:
                steps.append((anchor, reach))
                reach = 0
            reach += _longest(element, self._classes)
        return tuple(steps)

    @cached_property
    def negates(self) -> bool:
        """Whether the frame says "not" itself, so that a "not" inside it denies nothing."""
        return bool(_NEGATION.search(self.pattern.pattern))

    def find(self, line: Line) -> re.Match[str] | None:
        """The first place where the frame fits, if any."""
        return self.pattern.search(line.text) if self._in_order(line) else None

    def _in_order(self, line: Line) -> bool:
        """Whether its anchors follow each other closely enough; spares most frames the compiling."""
        reached: list[int] | None = None
        for anchor, reach in self._steps:
            here = [place for word in anchor & line.words for place in line.places[word]]
            if reached is not None:
                here = [p for p in here if any(0 < p - before <= reach for before in reached)]
            if not here:
                return False
            reached = here
        return True

    def evidence(self, match: re.Match[str]) -> str:
        """The rule and the words, for staff."""
        return f"{self.rule}: {match.group().strip(' .')}"


_CLASS = re.compile(r"<(\w+)>")
_COMMON = frozenset(
    [
        "a",
        "and",
        "am",
        "are",
        "at",
        "be",
        "can",
        "do",
        "for",
        "from",
        "get",
        "go",
        "going",
        "have",
        "i",
        "in",
        "is",
        "it",
        "me",
        "my",
        "no",
        "not",
        "of",
        "off",
        "on",
        "or",
        "out",
        "so",
        "that",
        "the",
        "they",
        "this",
        "to",
        "up",
        "was",
        "we",
        "will",
        "with",
        "you",
        "your",
        "en",
        "el",
        "la",
        "de",
        "me",
        "no",
        "que",
        "y",
        "ya",
        "mi",
        "es",
        "un",
    ]
)


def _rarity(anchor: frozenset[str]) -> tuple[int, int]:
    """Anchors of rare words first: they spare the most texts the regular expression."""
    return len(anchor & _COMMON), len(anchor)


_NEGATION = re.compile(r"\b(?:not|no|never|nobody|noone|without|nunca|sin|nadie|cannot|nada)\b")


class Frames:
    """Frames in order. A set of them is the bits of one number, so that words pick them at once."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        """Files each frame under the words of its anchors."""
        self._frames = tuple(frames)
        self._size = len(self._frames)
        self._depth = max((len(frame.anchors) for frame in self._frames), default=0)
        self._free, self._by_word = self._filed()

    def _filed(self) -> tuple[int, Mapping[str, int]]:
        """The anchors of each rank in a stretch of bits of its own: missing ones, and by word."""
        free = 0
        by_word: dict[str, int] = defaultdict(int)
        for i, frame in enumerate(self._frames):
            for rank in range(self._depth):
                bit = 1 << (rank * self._size + i)
                if rank >= len(frame.anchors):
                    free |= bit
                    continue
                for word in frame.anchors[rank]:
                    by_word[word] |= bit
        return free, dict(by_word)

    def fitting(self, line: Line) -> Iterator[tuple[Frame, re.Match[str]]]:
        """The frames that fit, in order, each with the first place where it does."""
        for number in self._possible(line.words):
            match = self._frames[number].find(line)
            if match:
                yield self._frames[number], match

    def _possible(self, words: frozenset[str]) -> Iterator[int]:
        """The numbers of the frames of which every anchor is among the words."""
        held = self._free
        for word in words & self._by_word.keys():
            held |= self._by_word[word]
        left = (1 << self._size) - 1
        for _ in range(self._depth):
            left &= held
            held >>= self._size
        while left:
            lowest = left & -left
            yield lowest.bit_length() - 1
            left ^= lowest

    def first(self, line: Line) -> tuple[Frame, re.Match[str]] | None:
        """The first frame that fits."""
        return next(self.fitting(line), None)


def compile_frames(table: Mapping[str, str], words: Words) -> Frames:
    """Compiles a table of rule -> frames, one a line, in order."""
    return Frames(
        Frame(rule, frame, words)
        for rule, frames in table.items()
        for row in frames.splitlines()
        if row.strip()
        for frame in _orders(row)
    )


def literals(table: Mapping[str, str]) -> frozenset[str]:
    """Every plain word that some frame names, so that it is never taken for a misspelling."""
    parts = (e.strip("!?+") for frames in table.values() for e in frames.split())
    names = (w for p in parts if not p.startswith("~") for w in p.replace("_", "|").split("|"))
    return frozenset(w for w in names if w.isalpha())


def _orders(row: str) -> Iterator[str]:
    """The frames of a row: one, or a scene's parts in every order."""
    return (" & ".join(order) for order in permutations(row.split(" & ")))


def _pieces(elements: Sequence[str], words: Classes) -> Iterator[str]:
    """The regular expression of each element; ``~2 $|now`` is the end here, or "now" soon."""
    gap = ""
    for element in elements:
        if element.startswith("~"):
            gap = _GAP.format(int(element[1:]))
            continue
        if element == "&":
            gap = _BETWEEN
            continue
        ends = "$" in element and element != "$"
        piece = _element(element.replace("|$", "").replace("$|", ""), words)
        yield f"(?:{_EDGES['$']}|{gap}{piece})" if ends else gap + piece
        gap = ""
    yield gap


def _element(element: str, words: Classes) -> str:
    """The regular expression of one element; each word brings the space before it."""
    if element in _EDGES:
        return _EDGES[element]
    if element.startswith("!"):
        return f"(?! (?:{_options(element[1:], words)}) )"
    bare = element.rstrip("?+")
    one = f"(?: (?:{_options(bare, words)})(?= ))"
    return one + _COUNTS[element[len(bare) :]]


_EDGES = {"^": r"(?<= \.)", "$": r"(?= \. )"}
_REPEATED = 4
_COUNTS = {"": "", "?": "?", "+": f"{{1,{_REPEATED}}}", "+?": f"{{0,{_REPEATED}}}"}


def _options(element: str, words: Classes) -> str:
    """The alternatives of one element, the longest first."""
    parts = [part for part in element.split("|") if part != "_"]
    groups = (words[p[1:-1]] if p[0] == "<" else (p.replace("_", " "),) for p in parts)
    options = sorted({o for group in groups for o in group}, key=lambda o: (-len(o), o))
    return "|".join(re.escape(o).replace(r"\*", "[a-z]*") for o in options) or "_"


def _longest(element: str, words: Classes) -> int:
    """How many words an element takes at most; the gap of a scene may lie in another clause."""
    if element in _EDGES or element[0] == "!":
        return 0
    if element[0] == "~":
        return int(element[1:])
    if element == "&":
        return sys.maxsize // 2
    bare = element.rstrip("?+")
    parts = [part for part in bare.split("|") if part not in {"_", "$"}]
    groups = (words[p[1:-1]] if p[0] == "<" else (p.replace("_", " "),) for p in parts)
    most = max((len(option.split()) for group in groups for option in group), default=0)
    return most * (_REPEATED if "+" in element[len(bare) :] else 1)


def _anchor(element: str, words: Classes) -> frozenset[str]:
    """Words of which the text must hold one for this element to match; empty when unknown."""
    if element[0] in "^$~!&" or element.endswith("?") or "$" in element or "*" in element:
        return frozenset()
    parts = element.rstrip("+").split("|")
    groups = (_firsts(words[p[1:-1]]) if p[0] == "<" else (p.partition("_")[0],) for p in parts)
    return frozenset(word for group in groups for word in group)


@lru_cache(maxsize=512)  # a word list has some two hundred classes, named by thousands of frames
def _firsts(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)
