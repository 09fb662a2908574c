"""A small language for frames: how words must stand together to mean something.

A frame is a row of elements separated by spaces:

- ``word`` or ``one|other``: exactly that word; ``suicid*``: any word that begins so; an
  underscore is a space inside one alternative: ``stop|cut_it_out``
- ``<halt>``: any word or phrase of that class in the word lists
- ``element?``: may be missing; ``element+``: one to four of it
- ``~3``: up to three words of the same clause
- ``^`` and ``$``: the beginning and the end of a clause; ``word|$``: that word, or the end
- ``!a|b``: the next word is none of these (nothing is consumed)
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from smsint.domain.understanding.normalize import Line
from smsint.domain.understanding.words import Words

_GAP = r"(?: (?!\. )[^ ]+){{0,{}}}?"


@dataclass(frozen=True, slots=True)
class Frame:
    """One compiled frame."""

    rule: str
    pattern: re.Pattern[str]
    anchors: tuple[frozenset[str], ...]
    """The text must hold a word of each of these, or the pattern cannot match."""

    def find(self, line: Line) -> re.Match[str] | None:
        """The first place where the frame fits, if any."""
        for anchor in self.anchors:
            if anchor.isdisjoint(line.words):
                return None
        return self.pattern.search(line.text)

    def evidence(self, match: re.Match[str]) -> str:
        """The rule and the words, for staff."""
        return f"{self.rule}: {match.group().strip(' .')}"


def compile_frame(rule: str, frame: str, words: Words) -> Frame:
    """Compiles one frame; ``KeyError`` names a class that no word list defines."""
    elements = frame.split()
    pattern = "".join(_element(e, words) for e in elements)
    anchors = (a for a in (_anchor(e, words) for e in elements) if a)
    return Frame(rule, re.compile(pattern), tuple(sorted(anchors, key=len)[:3]))


def compile_frames(table: Mapping[str, str], words: Words) -> tuple[Frame, ...]:
    """Compiles a table of rule -> frames, one a line, in order."""
    return tuple(
        compile_frame(rule, frame, words)
        for rule, frames in table.items()
        for frame in frames.strip().splitlines()
    )


def literals(table: Mapping[str, str]) -> frozenset[str]:
    """Every plain word that some frame names, so that it is never taken for a misspelling."""
    parts = (e.strip("!?+") for frames in table.values() for e in frames.split())
    names = (w for p in parts if not p.startswith("~") for w in p.replace("_", "|").split("|"))
    return frozenset(w for w in names if w.isalpha())


def first(frames: Iterable[Frame], line: Line) -> tuple[Frame, re.Match[str]] | None:
    """The first frame that fits."""
    for frame in frames:
        match = frame.find(line)
        if match:
            return frame, match
    return None


def _element(element: str, words: Words) -> str:
    """The regular expression of one element; each word brings the space before it."""
    if element in _EDGES:
        return _EDGES[element]
    if element.startswith("~"):
        return _GAP.format(int(element[1:]))
    if element.startswith("!"):
        return f"(?! (?:{_options(element[1:], words)}) )"
    bare = element.rstrip("?+")
    one = f"(?: (?:{_options(bare, words)})(?= ))"
    if "$" in bare:
        return f"(?:{one}|{_EDGES['$']})"
    return one + _COUNTS[element[len(bare) :]]


_EDGES = {"^": r"(?<= \.)", "$": r"(?= \. )"}
_COUNTS = {"": "", "?": "?", "+": "{1,4}", "+?": "{0,4}"}


def _options(element: str, words: Words) -> str:
    """The alternatives of one element, the longest first."""
    parts = [part for part in element.split("|") if part not in {"_", "$"}]
    groups = (words[p[1:-1]] if p[0] == "<" else (p.replace("_", " "),) for p in parts)
    options = sorted({o for group in groups for o in group}, key=lambda o: (-len(o), o))
    return "|".join(re.escape(o).replace(r"\*", "[a-z]*") for o in options) or "_"


def _anchor(element: str, words: Words) -> frozenset[str]:
    """Words of which the text must hold one for this element to match; empty when unknown."""
    if element[0] in "^$~!" or element.endswith("?") or "$" in element or "*" in element:
        return frozenset()
    parts = element.rstrip("+").split("|")
    options = (words[p[1:-1]] if p[0] == "<" else (p.replace("_", " "),) for p in parts)
    return frozenset(o.split()[0] for group in options for o in group)
