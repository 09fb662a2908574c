"""From any Unicode to plain tokens: case, accents, emoji, contractions, slang, misspellings."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from smsint.domain.understanding.line import BREAK, Line, line_of
from smsint.domain.understanding.slips import Slips, coastal
from smsint.domain.understanding.words import Words

LONGEST = 1600
"""Characters read of one text: the longest that the provider delivers."""

_TRANSLATE = str.maketrans(
    {"’": "'", "‘": "'", "´": "'", "`": "'", "ʼ": "'", "′": "'", "½": ".5", "⁄": "/", "“": '"'}
    | {"”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-", "−": "-", "…": "..."}
)
_TOKEN = re.compile(
    r"(\d+(?:[.,]\d+)?(?![a-z0-9*@$'])"  # a number
    r"|[a-z0-9@$][a-z0-9'*@$]*)"  # a word, perhaps masked or leet: f*ck, st0p
    r"|[\s'*@$\"()_]+"  # a gap
    r"|(.)",  # a break
    re.DOTALL,
)
_PHONE = re.compile(
    r"(?<![\w.])(?:\+?1[-. ]?)?(?:\(?\d{3}\)?[-. ]?)?\d{3}[-.]\d{4}(?!\w)|(?<![\w.])1?\d{10}(?!\w)"
)
_FOUR_DIGITS = re.compile(r"\d{4}")
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_LETTERS = re.compile(r"(?<![a-z0-9])(?:[a-z][ .\-]+){2,}[a-z](?![a-z0-9'])")
_STRETCH = re.compile(r"([a-z])\1{2,}")
_LEET = str.maketrans("01345@$", "oieasas")


def fold(text: str) -> str:
    """Lower case, no accents, plain quotes, full-width and keycap characters as their plain ones."""
    text = text[:LONGEST]
    if not text.isascii():
        text = _plain(_plain(_I_DID.sub(r"\1e antes", text.translate(_TRANSLATE))))
    folded = text.casefold()
    shown = folded
    if not folded.isprintable():
        shown = "".join(c if c.isprintable() or c == "\n" else " " for c in folded)
    return _HASH.sub(" number ", shown) if "#" in shown else shown


def _plain(text: str) -> str:
    """Without marks, invisible characters and halves of surrogate pairs."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    kept = (c for c in parts if unicodedata.category(c) not in _DROPPED)
    return unicodedata.normalize("NFKC", "".join(kept)).translate(_TRANSLATE)


_HASH = re.compile(r"(?<=\w )#(?!\w)|(?<=\w)#(?!\w)|^#(?=\s)")
"""Wrong #, my # : a number."""
_I_DID = re.compile(r"\b(par|borr|cancel|elimin|quit|dej)(?:é|e\u0301)\b", re.IGNORECASE)
"""Spanish "paré" (I stopped) must not become "pare" (stop!) when the accent goes."""
_DROPPED = frozenset({"Mn", "Me", "Cf", "Cs", "Cn", "Co"})


def _phones(folded: str) -> str:
    """Phone numbers in words: "take 555-0142 off" is "take this number off"."""
    return _PHONE.sub(" this number ", folded) if _FOUR_DIGITS.search(folded) else folded


class Normalizer:
    """Turns texts into lines, with the spelling of one word list."""

    def __init__(self, words: Words, vocabulary: frozenset[str]) -> None:
        """``vocabulary``: every word that some frame or class knows; never respelled."""
        self._spelling = words.spelling
        self._known = vocabulary | words.spelling.keys() | words.real_words
        self._emoji = {fold(emoji): f" {word} " for emoji, word in words.emoji.items()}
        self._emoji_pattern = _any_of(self._emoji)
        self._joins = _by_first_word(words.joins)
        self._fillers = words["filler"]
        self._slips = Slips(words.fuzzy, words["glue"], words["sounded"])
        self._word: Callable[[str], str] = lru_cache(maxsize=20_000)(self._respell)

    def fold(self, text: str) -> str:
        """The folded text, with the emoji that speak put into words."""
        folded = fold(text)
        if not folded.isascii():
            folded = self._emoji_pattern.sub(lambda hit: self._emoji[hit.group()], folded)
        return folded

    def line(self, text: str) -> Line:
        """Reads a text into canonical tokens."""
        folded = self.fold(text)
        spaced = _LETTERS.sub(self._join_letters, _HYPHEN.sub(" ", _phones(folded)))
        tokens = tuple(self._joined(" ".join(self._tokens(spaced)).split()))
        kept = (t for t in tokens if t not in self._fillers)
        return line_of(folded, _with_single_breaks(kept), tokens)

    def _tokens(self, text: str) -> list[str]:
        """Canonical tokens in order, ``.`` for every break."""
        found = _TOKEN.findall(text)
        return [self._word(word) if word else BREAK for word, end in found if word or end]

    def _joined(self, words: Sequence[str]) -> Iterator[str]:
        """The words, with phrases that are one word joined."""
        place = 0
        while place < len(words):
            for phrase, joined in self._joins.get(words[place], ()):
                if words[place : place + len(phrase)] == phrase:
                    yield from joined
                    place += len(phrase)
                    break
            else:
                yield words[place]
                place += 1

    def _respell(self, token: str) -> str:
        """The canonical word or words for one token."""
        for form in _forms(token):
            if form in self._spelling:
                return self._spelling[form]
            if form in self._known:
                return form
        bare = token.replace("'", "").strip("*@$")
        if bare.endswith("in") and len(bare) > _G_FROM and bare + "g" in self._known:
            return self._spelling.get(bare + "g", bare + "g")
        for form in coastal(bare):
            if form in self._known:
                return self._spelling.get(form, form)
        meant = (self._slips.meant(bare) or bare or ".").split()
        return " ".join(self._spelling.get(word, word) for word in meant)

    def _join_letters(self, hit: re.Match[str]) -> str:
        """``s t o p`` and ``s.t.o.p`` as one word, when it is a word."""
        word = re.sub(r"[^a-z]", "", hit.group())
        return word if word in self._known else hit.group()


_G_FROM = 4
"""Letters from which "laughin" is laughing."""


def _with_single_breaks(words: Iterable[str]) -> Iterator[str]:
    """The words with one break wherever there are some, and one at each end."""
    last = BREAK
    yield last
    for word in words:
        if word != BREAK or last != BREAK:
            yield word
        last = word
    if last != BREAK:
        yield BREAK


def _forms(token: str) -> Iterator[str]:
    """Ways to read a token: as it is, without apostrophes, unstretched, with leet undone."""
    yield token
    bare = token.replace("'", "")
    yield bare
    yield _STRETCH.sub(r"\1\1", bare)
    yield _STRETCH.sub(r"\1", bare)
    yield bare.translate(_LEET) if not bare.isalpha() and not bare[:1].isdecimal() else bare


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """Matches the longest of some phrases."""
    ordered = sorted(phrases, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered)) if ordered else r"(?!)")


def _by_first_word(joins: Mapping[str, str]) -> Mapping[str, Sequence[tuple[list[str], list[str]]]]:
    """Phrases with what they are joined to, by their first word, the longest first."""
    found: dict[str, list[tuple[list[str], list[str]]]] = defaultdict(list)
    for phrase in sorted(joins, key=len, reverse=True):
        words = phrase.split()
        found[words[0]].append((words, joins[phrase].split()))
    return found
