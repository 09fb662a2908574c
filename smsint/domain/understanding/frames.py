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
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from smsint.domain.understanding.normalize import Line
from smsint.domain.understanding.words import Words

_GAP = r"(?: (?!\. )[^ ]+){{0,{}}}?"


Classes = Mapping[str, frozenset[str]]
"""The word classes that a frame names."""


class Frame:
    """One frame. Its pattern is compiled when a text first holds its words: there are many."""

    def __init__(self, rule: str, frame: str, words: Words) -> None:
        """Raises ``KeyError`` for a class that no word list defines."""
        self.rule = rule
        classes = {name: words[name] for name in _CLASS.findall(frame)}
        elements = frame.split()
        anchors = (a for a in (_anchor(e, classes) for e in elements) if a)
        self.anchors = tuple(sorted(anchors, key=_rarity)[:4])
        """The text must hold a word of each of these, or the pattern cannot match."""
        self._elements, self._classes = elements, classes

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression."""
        return re.compile("".join(_pieces(self._elements, self._classes)))

    @cached_property
    def negates(self) -> bool:
        """Whether the frame says "not" itself, so that a "not" inside it denies nothing."""
        return bool(_NEGATION.search(self.pattern.pattern))

    def find(self, line: Line) -> re.Match[str] | None:
        """The first place where the frame fits, if any."""
        for anchor in self.anchors:
            if anchor.isdisjoint(line.words):
                return None
        return self.pattern.search(line.text)

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
    """Frames in order, found by the words of a text."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        """Files each frame under the words of its rarest anchor."""
        self._frames = tuple(frames)
        self._by_word: dict[str, list[int]] = {}
        self._unanchored: list[int] = []
        for i, frame in enumerate(self._frames):
            if not frame.anchors:
                self._unanchored.append(i)
            for word in frame.anchors[0] if frame.anchors else ():
                self._by_word.setdefault(word, []).append(i)

    def fitting(self, line: Line) -> Iterator[tuple[Frame, re.Match[str]]]:
        """The frames that fit, in order, each with the first place where it does."""
        numbers = set(self._unanchored)
        for word in line.words & self._by_word.keys():
            numbers.update(self._by_word[word])
        for number in sorted(numbers):
            match = self._frames[number].find(line)
            if match:
                yield self._frames[number], match

    def first(self, line: Line) -> tuple[Frame, re.Match[str]] | None:
        """The first frame that fits."""
        return next(self.fitting(line), None)


def compile_frames(table: Mapping[str, str], words: Words) -> Frames:
    """Compiles a table of rule -> frames, one a line, in order."""
    return Frames(
        Frame(rule, frame, words)
        for rule, frames in table.items()
        for frame in frames.splitlines()
        if frame.strip()
    )


def literals(table: Mapping[str, str]) -> frozenset[str]:
    """Every plain word that some frame names, so that it is never taken for a misspelling."""
    parts = (e.strip("!?+") for frames in table.values() for e in frames.split())
    names = (w for p in parts if not p.startswith("~") for w in p.replace("_", "|").split("|"))
    return frozenset(w for w in names if w.isalpha())


def _pieces(elements: Sequence[str], words: Classes) -> Iterator[str]:
    """The regular expression of each element; ``~2 $|now`` is the end here, or "now" soon."""
    gap = ""
    for element in elements:
        if element.startswith("~"):
            gap = _GAP.format(int(element[1:]))
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
_COUNTS = {"": "", "?": "?", "+": "{1,4}", "+?": "{0,4}"}


def _options(element: str, words: Classes) -> str:
    """The alternatives of one element, the longest first."""
    parts = [part for part in element.split("|") if part != "_"]
    groups = (words[p[1:-1]] if p[0] == "<" else (p.replace("_", " "),) for p in parts)
    options = sorted({o for group in groups for o in group}, key=lambda o: (-len(o), o))
    return "|".join(re.escape(o).replace(r"\*", "[a-z]*") for o in options) or "_"


def _anchor(element: str, words: Classes) -> frozenset[str]:
    """Words of which the text must hold one for this element to match; empty when unknown."""
    if element[0] in "^$~!" or element.endswith("?") or "$" in element or "*" in element:
        return frozenset()
    parts = element.rstrip("+").split("|")
    options = (words[p[1:-1]] if p[0] == "<" else (p.replace("_", " "),) for p in parts)
    return frozenset(o.partition(" ")[0] for group in options for o in group)
