"""Frames as regular expressions: slow to compile, and an independent word on what a frame fits."""

import re
from collections.abc import Iterator

from smsint.domain.understanding import Words

_EDGES = {"^": r"(?<= \.)", "$": r"(?= \. )"}
_COUNTS = {"": "", "?": "?", "+": "{1,4}", "+?": "{0,4}"}


def as_regex(frame: str, words: Words) -> str:
    """The regular expression of a frame, for texts with one space around every word."""
    return "".join(_pieces(frame, words))


def _pieces(frame: str, words: Words) -> Iterator[str]:
    gap = ""
    for element in frame.split():
        if element.startswith("~"):
            gap = rf"(?: (?!\. )[^ ]+){{0,{int(element[1:])}}}?"
        elif element == "&":
            gap = r"(?: [^ ]+){0,8}?"
        else:
            piece = gap + _element(element.replace("|$", "").replace("$|", ""), words)
            ends = "$" in element and element != "$"
            yield f"(?:{_EDGES['$']}|{piece})" if ends else piece
            gap = ""


def _element(element: str, words: Words) -> str:
    if element in _EDGES:
        return _EDGES[element]
    if element.startswith("!"):
        return f"(?! (?:{_options(element[1:], words)}) )"
    bare = element.rstrip("?+")
    return f"(?: (?:{_options(bare, words)})(?= ))" + _COUNTS[element[len(bare) :]]


def _options(element: str, words: Words) -> str:
    """The longest first."""
    parts = [part for part in element.split("|") if part != "_"]
    groups = (words[p[1:-1]] if p[0] == "<" else (p.replace("_", " "),) for p in parts)
    options = sorted({o for group in groups for o in group}, key=lambda o: (-len(o), o))
    return "|".join(re.escape(o).replace(r"\*", "[a-z]*") for o in options) or "_"
