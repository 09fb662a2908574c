"""What an unknown word stands for: a slip of the thumb, words run together, spelled by ear."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

_SWAP_FROM = 5
"""Letters from which two neighbors in the wrong order do."""
SLIP_FROM = 6
"""Letters from which one slip still leaves a word unmistakable."""
_LONG = 10
"""Letters from which two slips do."""
_SOUND_FROM = 5
"""Letters from which a word is known by its sound."""
_JOINED_FROM = 5
"""Letters from which a word may be several words run together."""
_SHORTEST = 4
"""Letters a short word must have before a slip of it is looked for."""
_VOWELS = re.compile(r"[aeiou]")


class Slips:
    """Finds the word that was meant."""

    def __init__(self, fuzzy: Iterable[str], glue: Iterable[str], sounded: Iterable[str]) -> None:
        """``fuzzy``: long words; ``glue``: words that get joined; ``sounded``: Spanish words."""
        self._fuzzy: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in set(fuzzy):
            self._fuzzy[word[0], len(word)].append(word)
        self._glue = frozenset(glue)
        self._longest = max(map(len, self._glue), default=0)
        self._bare = _unique((_VOWELS.sub("", word), word) for word in fuzzy)
        self._sounds = _unique((sound(w), w) for w in sounded if len(w) >= _SOUND_FROM)

    def meant(self, token: str) -> str | None:
        """The word or words that an unknown token stands for, if only one reading is likely."""
        if not token.isalpha():
            return None
        if not _VOWELS.search(token) and len(token) > 3:
            return self._bare.get(token)
        return self._near(token) or self._heard(token) or self._apart(token)

    def _near(self, token: str) -> str | None:
        """The long word that this is one slip away from; a very long one, two."""
        if len(token) < SLIP_FROM:
            return self._swapped(token)
        hits = [word for word in self._alike(token, 1) if one_slip(word, token)]
        if not hits and len(token) >= _LONG:
            near = (word for word in self._alike(token, 2) if len(word) >= _LONG)
            hits = [word for word in near if two_slips(word, token)]
        return hits[0] if len(hits) == 1 else None

    def _swapped(self, token: str) -> str | None:
        """The shorter word whose letters these are, two neighbors swapped."""
        near = self._fuzzy.get((token[0], len(token)), []) if len(token) >= _SWAP_FROM else []
        hits = [word for word in near if same_letters(word, token)]
        return hits[0] if len(hits) == 1 else None

    def _alike(self, token: str, slips: int) -> Iterator[str]:
        """The long words with its first letter, and nearly its length."""
        for length in range(max(SLIP_FROM, len(token) - slips), len(token) + slips + 1):
            yield from self._fuzzy.get((token[0], length), ())

    def _heard(self, token: str) -> str | None:
        """The Spanish word that sounds the same: kiero, avla, yamen."""
        return self._sounds.get(sound(token)) if len(token) >= _SOUND_FROM - 1 else None

    def _apart(self, token: str) -> str | None:
        """The words that were run together: nomore, leavemealone."""
        if len(token) < _JOINED_FROM:
            return None
        best: list[list[str] | None] = [[], *[None] * len(token)]
        for end in range(1, len(token) + 1):
            for start in range(max(0, end - self._longest), end):
                head, part = best[start], token[start:end]
                shorter = head is not None and (best[end] is None or len(head) < len(best[end]) - 1)  # type: ignore[arg-type]
                if shorter and part in self._glue:
                    best[end] = [*(head or ()), part]
        parts = best[-1]
        return " ".join(parts) if parts and len(parts) > 1 else None


_SOUNDS = (
    ("ch", "C"), ("qu", "k"), ("h", ""), ("ll", "y"), ("v", "b"), ("z", "s"), ("ce", "se"), ("ci", "si"),
    ("c", "k"), ("gue", "ge"), ("gui", "gi"), ("ge", "je"), ("gi", "ji"), ("x", "s"), ("mb", "nb"), ("w", "gu"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")


def sound(word: str) -> str:
    """How a Spanish word sounds, roughly: k for qu and c, b for v, s for z, no h."""
    for letters, heard in _SOUNDS:
        word = word.replace(letters, heard)
    return _DOUBLE.sub(r"\1", word)


_COASTAL_FROM = 5
"""Letters from which a word is read as the Caribbean says it."""
_COASTAL = tuple(
    (re.compile(heard), written)
    for heard, written in (
        (r"ao(s?)$", r"ado\1"),
        (r"(?<=[aei])l$", "r"),
        (r"(?<=[aei])l(?=(?:me|se|te|l[aeo]s?)$)", "r"),
        (r"(?<=[aeiou]{2})l(?=[tpcm])", "r"),
    )
)


def coastal(token: str) -> Iterator[str]:
    """How a word is written that is spelled as the Caribbean says it: cansao, matal, muelto."""
    if len(token) >= _COASTAL_FROM:
        for heard, written in _COASTAL:
            said = heard.sub(written, token)
            if said != token:
                yield said


def one_slip(word: str, other: str) -> bool:
    """Whether one letter was dropped, added, changed, or swapped with its neighbor."""
    if abs(len(word) - len(other)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), None)
    if start is None:
        return True
    a, b = word[start:], other[start:]
    swapped = a[:2] == b[1::-1] and a[2:] == b[2:]
    return swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:]


def same_letters(word: str, other: str) -> bool:
    """Whether two neighbors were swapped, one letter doubled, or one after the first left out."""
    if len(word) < _SHORTEST or not one_slip(word, other) or word == other:
        return False
    if len(other) == len(word):
        return sorted(word) == sorted(other)
    if len(other) < len(word):
        return word[0] == other[0]
    return _DOUBLE.sub(r"\1", word) == _DOUBLE.sub(r"\1", other)


_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {
    frozenset({a, b})
    for row, lower in zip(_KEYS, (*_KEYS[1:], ""), strict=True)
    for i, a in enumerate(row)
    for b in row[i + 1 : i + 2] + lower[max(0, i - 1) : i + 1]
}
"""Keys side by side, or one above the other."""


def neighbor_key(word: str, other: str) -> bool:
    """Whether one key was missed for the one beside it: "hekp" for help."""
    if not _SHORTEST <= len(word) < SLIP_FROM or len(word) != len(other):
        return False
    wrong = [pair for pair in zip(word, other, strict=True) if pair[0] != pair[1]]
    return len(wrong) == 1 and frozenset(wrong[0]) in _BESIDE


def two_slips(word: str, other: str) -> bool:
    """Whether two letters at most were dropped, added, changed or swapped."""
    start = next((i for i, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), None)
    if start is None or abs(len(word) - len(other)) > 2:
        return abs(len(word) - len(other)) <= 2
    a, b = word[start:], other[start:]
    rests = ((a[1:], b[1:]), (a[1:], b), (a, b[1:]), (a[2:], b[2:]))
    swapped = a[:2] == b[1::-1]
    return any(one_slip(x, y) for x, y in (rests if swapped else rests[:3]))


def _unique(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """The pairs whose left side leads to one word only."""
    found: dict[str, set[str]] = defaultdict(set)
    for key, word in pairs:
        found[key].add(word)
    return {key: next(iter(words)) for key, words in found.items() if len(words) == 1}
