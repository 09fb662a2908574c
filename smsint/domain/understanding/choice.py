"""One of several options, by letter, number, word or misspelling."""

import re
from collections.abc import Sequence
from itertools import pairwise

from smsint.domain.understanding.meaning import Answer
from smsint.domain.understanding.normalize import fold
from smsint.domain.understanding.slips import one_slip
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
    if len(set(_marks(bare, options))) > 1 or not _SEVERAL.isdisjoint(tokens):
        return Answer("ambiguous")
    index = _by_mark(bare, tokens, options)
    if index is not None:
        return Answer("parsed", options[index]) if index < len(options) else Answer("invalid")
    corrected = _corrected(tokens, options)
    if corrected is not None:
        return Answer("parsed", options[corrected])
    named, denied = _named_in(tokens, options)
    if len(named) == 1 and (denied or _NEGATIONS.isdisjoint(tokens)):
        return Answer("parsed", options[named.pop()])
    if named or denied:
        return Answer("ambiguous")
    said = " ".join(tokens)
    unknown = said in words["unknown"] or not words["unknown"].isdisjoint(tokens)
    vague = said in words["vague_amount"] or not _NEITHER.isdisjoint(tokens)
    return Answer("ambiguous") if unknown or vague else None


def _corrected(tokens: list[str], options: Sequence[str]) -> int | None:
    """The second of two options with a "no" or "wait" between them: "a no wait c"."""
    words = [_which(token, options) for token in tokens]
    found = [(i, which) for i, which in enumerate(words) if which is not None]
    if len(found) != _TWO or found[0][1] == found[1][1]:
        return None
    between = tokens[found[0][0] + 1 : found[1][0]]
    return found[1][1] if not _TURNS.isdisjoint(between) and set(between) <= _TURNS_AND else None


def _which(token: str, options: Sequence[str]) -> int | None:
    """The option that one word or letter is."""
    letter = ord(token) - ord("a") if len(token) == 1 and token.isalpha() else -1
    if 0 <= letter < len(options):
        return letter
    hits = [i for i, option in enumerate(options) if _named(option, [token])]
    return hits[0] if len(hits) == 1 else None


_TWO = 2
_TURNS = frozenset({"no", "wait", "actually", "mean", "meant", "digo", "perdon", "sorry", "oops"})
_TURNS_AND = _TURNS | {"i", "mejor", "quise", "decir", "dije"}
_SEVERAL = frozenset(
    {"both", "all", "ambos", "ambas", "todos", "todas", "todo", "toda", "either", "cualquiera"}
)
_NEITHER = frozenset(
    {"none", "neither", "ninguno", "ninguna", "options", "choices", "opciones", "depends"}
)
_ORDINALS = (
    ("first", "1st", "primera", "primero", "primer", "1ra", "1era", "1ro"),
    ("second", "2nd", "segunda", "segundo", "2da", "2do"),
    ("third", "3rd", "tercera", "tercero", "tercer", "3ra", "3ro"),
    ("fourth", "4th", "cuarta", "cuarto", "4ta"),
)
_AFTER_A_NUMBER = frozenset(
    [
        "i",
        "please",
        "thanks",
        "lol",
        "and",
        "but",
        "because",
        "today",
        "maybe",
        "the",
        "for",
        "rn",
        "right",
        "gracias",
        "por",
    ]
)
_SOUNDS_LIKE_A_WORD = frozenset({"2", "4"})
"""2 busy, 4 real: no options."""
_LAST = frozenset({"last", "ultima", "ultimo"})


def _marks(bare: list[str], options: Sequence[str]) -> list[str]:
    """The letters and numbers of options among some short words: "a and c", "1 or 2"."""
    if not 0 < len(bare) <= _FEW or any(bare[0] == fold(option) for option in options):
        return []
    letters = {chr(ord("a") + i) for i in range(len(options))}
    digits = {str(i + 1) for i in range(len(options))}
    found = [word for word in bare if word in (digits if bare[0].isdecimal() else letters)]
    return found if set(bare) <= {*found, "and", "or", "y", "o", "maybe"} else []


_FEW = 4
"""Words up to which two letters are two options."""


def _named_in(tokens: list[str], options: Sequence[str]) -> tuple[set[int], set[int]]:
    """The options that a text names, and those it names only to deny them."""
    named = {i for i, option in enumerate(options) if _named(option, tokens)}
    if not named:
        near = [{i for i, o in enumerate(options) if _part(o, t)} for t in tokens]
        named = {i for hits in near if len(hits) == 1 for i in hits}
    denied = {i for i in named if _denied(options[i], tokens)}
    return (named - denied, denied) if named - denied else (named, set())


def _denied(option: str, tokens: list[str]) -> bool:
    """Whether "not" stands right before the option."""
    first = _WORD.findall(fold(option))[:1]
    pairs = pairwise(tokens)
    return any(a in _NEGATIONS and [b] == first for a, b in pairs)


def _part(option: str, token: str) -> bool:
    """Whether a token is one of the option's words, its beginning, its root or its consonants."""
    words = [w for w in _WORD.findall(fold(option)) if len(w) > 2 and w not in _SMALL]
    return any(
        _alike(word, token)
        or word == token
        or (len(token) > 2 and word.startswith(token))
        or (len(token) > _ROOT and word[:_ROOT] == token[:_ROOT])
        or (len(token) > 1 and token == _VOWELS.sub("", word))
        for word in words
    )


_SMALL = frozenset(
    {
        "the",
        "and",
        "with",
        "for",
        "una",
        "con",
        "por",
        "del",
        "los",
        "las",
        "not",
        "someone",
        "alguien",
    }
)
_ROOT = 5
"""Letters that two words share when they have one root: aburrida, aburrimiento."""
_VOWELS = re.compile("[aeiou]")


def _by_mark(bare: list[str], tokens: list[str], options: Sequence[str]) -> int | None:
    """The position named by a letter or a number that stands alone; past the end when too high."""
    marks = {fold(option) for option in options}
    for i, names in enumerate(_ORDINALS[: len(options)]):
        if len(bare) <= _FEW and not set(names).isdisjoint(bare):
            return i
    if len(bare) <= _FEW and not _LAST.isdisjoint(bare):
        return len(options) - 1
    if len(set(bare)) != 1:
        slang = len(tokens) > 1 and tokens[0] in _SOUNDS_LIKE_A_WORD
        opens = tokens[:1] != tokens and tokens[0].isdecimal()
        opens = opens and not (slang and tokens[1] not in _AFTER_A_NUMBER)
        bare = tokens[:1] if opens else []
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
    if len(wanted) > 1 and "".join(wanted) in tokens:
        return True
    word = max(wanted, key=len)
    return len(wanted) == 1 and any(_alike(word, token) for token in tokens)


def _alike(word: str, token: str) -> bool:
    """The same word with a slip, or cut short."""
    if len(word) < 4 or len(token) < 3:
        return False
    return one_slip(word, token) or (len(token) >= 4 and word.startswith(token))
