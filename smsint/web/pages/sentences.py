"""Sentences that were kept in English, said in the language of the console."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from smsint.domain.reasons import PARTS, PATTERNS

Say = Callable[[str], str]
"""A message in another language; itself when the catalog lacks it."""
_SENTENCE = re.compile(r"(?<=\.) ")


def said_again(text: str, say: Say) -> str:
    """A few sentences, each by itself: as the catalog has it, or by the pattern that it is made of."""
    ours, quote, theirs = text.partition(": “")
    if quote:  # what a patient wrote stands in quotation marks and is left alone
        return say(ours) + quote + theirs
    whole = say(text)
    if whole != text:
        return whole
    return " ".join(_filled(one, PATTERNS, say) for one in _SENTENCE.split(text))


def without_repeats(reasons: Iterable[str]) -> list[str]:
    """Several reasons one under the other: a sentence that was said already is left out."""
    said: set[str] = set()
    kept = []
    for reason in reasons:
        sentences = [one for one in _SENTENCE.split(reason) if one not in said]
        said.update(sentences)
        kept += [" ".join(sentences)] if sentences else []
    return kept


def _filled(text: str, patterns: Sequence[str], say: Say) -> str:
    for pattern in patterns:
        if found := _recognized(pattern).fullmatch(text):
            parts = {name: _filled(part, PARTS, say) for name, part in found.groupdict().items()}
            return say(pattern) % parts
    return say(text)


@cache
def _recognized(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"%\\\((\w+)\\\)s", r"(?P<\1>.+)", re.escape(pattern)))
