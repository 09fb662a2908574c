"""One of several options, by letter, number, word or misspelling."""

import re
from collections.abc import Sequence

from smsint.domain.understanding.meaning import Answer
from smsint.domain.understanding.normalize import fold, one_slip
from smsint.domain.understanding.words import Words

_STRETCH = re.compile(r"([a-z])\1{2,}")
_WORD = re.compile(r"[a-z0-9]+")
_NEGATIONS = frozenset({"not", "no", "dont", "isnt", "never", "nunca", "ni"})


def read_choice(folded: str, options: Sequence[str], words: Words) -> Answer | None:
    """The option a text names; ambiguous when it names two, or denies one."""
    numbers = {**words.numbers["es"], **words.numbers["en"]}
    plain = _STRETCH.sub(r"\1\1", folded.replace("'", ""))
    spelled = (
        words.spelling.get(token, token) if len(token) > 1 else token
        for token in _WORD.findall(plain)
    )
    tokens = [str(numbers.get(token, token)) for token in spelled]
    bare = [
        t for t in tokens if t not in words["courtesy"] and t not in words["choice_lead"]
    ] or tokens
    index = _by_mark(bare, tokens, options)
    if index is not None:
        return Answer("parsed", options[index]) if index < len(options) else Answer("invalid")
    named = {i for i, option in enumerate(options) if _named(option, tokens)}
    if len(named) == 1 and _NEGATIONS.isdisjoint(tokens):
        return Answer("parsed", options[named.pop()])
    if named:
        return Answer("ambiguous")
    unknown = " ".join(tokens) in words["unknown"] or not words["unknown"].isdisjoint(tokens)
    return Answer("ambiguous") if unknown else None


def _by_mark(bare: list[str], tokens: list[str], options: Sequence[str]) -> int | None:
    """The position named by a letter or a number that stands alone; past the end when too high."""
    marks = {fold(option) for option in options}
    if len(set(bare)) != 1:
        bare = tokens[:1] if len(tokens) > 1 and tokens[0].isdecimal() else []
    if not bare or bare[0] in marks:
        return None
    mark = bare[0]
    if mark.isdecimal():
        return int(mark) - 1 if 1 <= int(mark) <= len(options) else len(options)
    if len(mark) == 1:
        return ord(mark) - ord("a")
    return None


def _named(option: str, tokens: list[str]) -> bool:
    """Whether the text holds the option's words, or its one long word with a slip."""
    wanted = _WORD.findall(fold(option).replace("'", ""))
    if not wanted:
        return False
    if any(tokens[i : i + len(wanted)] == wanted for i in range(len(tokens))):
        return True
    word = max(wanted, key=len)
    return len(wanted) == 1 and any(_alike(word, token) for token in tokens)


def _alike(word: str, token: str) -> bool:
    """The same word with a slip, or cut short."""
    if len(word) < 4 or len(token) < 3:
        return False
    return one_slip(word, token) or (len(token) >= 4 and word.startswith(token))
