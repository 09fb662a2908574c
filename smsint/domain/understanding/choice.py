"""One of several options, by letter, number, ordinal, word or misspelling."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from smsint.domain.understanding.meaning import Answer
from smsint.domain.understanding.normalize import fold
from smsint.domain.understanding.slips import one_slip, sound, two_slips
from smsint.domain.understanding.words import Words

_STRETCH = re.compile(r"([a-z])\1{2,}")
_WORD = re.compile(r"[a-z0-9]+")
_NO_OPTION = re.compile(
    r"\b(?:good (?:morning|afternoon|evening|night|day)|buen(?:os|as) (?:dias|tardes|noches)"
    r"|hasta (?:manana|la tarde|la noche)|nos vemos manana|a[ -]?ok(?:ay)?|god bless|thank god"
    r"|on the \d+(?:st|nd|rd|th)"
    r"|i'?ll (?:be|go|come|call|text|see|do|try|take|get|let|have))\b|<+/? ?3+|\b(?:ur|your|tu|su) (?:texts?|call|mensaje|llamada)\b"
)
"""A greeting or a farewell names no part of the day, a heart no number, and "your text" is ours, "on the 2nd" a day."""
_NEGATIONS = frozenset({"not", "no", "dont", "isnt", "never", "nunca", "ni"})
_TURNS = frozenset(
    ["no", "wait", "actually", "mean", "meant", "digo", "perdon", "sorry", "oops", "mejor", "decir"]
)
"""Between two options these make the second one count."""
_NOW = frozenset({"now", "today", "ahora", "ahorita", "hoy"})
"""So do these, whatever else stands there: "was worse monday but now better"."""
_TURNING = _TURNS | {
    "i",
    "quise",
    "dije",
    "was",
    "but",
    "pero",
    "said",
    "typo",
    "correction",
    "nvm",
    "era",
    "it",
    "to",
}
_BETWEEN = _TURNING | {"el", "la", "los", "las", "the", "is", "es", "son", "en", "in"}
_JOINTS = frozenset({"and", "or", "y", "o", "u", "maybe", "n", "between", "entre"})
_SEVERAL = frozenset([
    "both", "all", "ambos", "ambas", "todos", "todas", "todo", "toda", "either", "cualquiera",
    "any", "anything", "whichever", "whatever",
])  # fmt: skip
_NEITHER = frozenset(
    ["none", "neither", "ninguno", "ninguna", "options", "choices", "opciones", "depends"]
)
_ORDINALS = (
    ("first", "1st", "primera", "primero", "primer", "1ra", "1era", "1ro"),
    ("second", "2nd", "segunda", "segundo", "2da", "2do"),
    ("third", "3rd", "tercera", "tercero", "tercer", "3ra", "3ro"),
    ("fourth", "4th", "cuarta", "cuarto", "4ta", "4to"),
    ("fifth", "5th", "quinta", "quinto", "5ta", "5to"),
    ("sixth", "6th", "sexta", "sexto", "6ta", "6to"),
)
_LAST = frozenset({"last", "ultima", "ultimo"})
_MIDDLE = frozenset({"middle", "medio"})
_PLACES = _LAST.union(*_ORDINALS)
"""These say which option, and are no slip of a word of one: "last" of "lost"."""
_DEGREES = frozenset(
    {"very", "so", "too", "really", "that", "all", "muy", "tan", "nada", "the", "a"}
)
_AFTER_A_NUMBER = frozenset([
    "i", "please", "thanks", "lol", "and", "but", "because", "today", "maybe", "the", "for", "rn",
    "right", "gracias", "por", "porfa", "def", "probably", "again",
])  # fmt: skip
_SOUNDS_LIKE_A_WORD = frozenset({"2", "4"})
"""2 busy, 4 real: no options."""
_ARTICLES = frozenset({"a", "un", "una", "uno", "one", "1", "b", "c", "u", "i", "n", "y", "o"})
"""Before a word these are no letter and no number of an option."""
_SMALL = frozenset([
    "the", "and", "with", "for", "una", "con", "por", "del", "los", "las", "not", "someone",
    "alguien", "days", "day", "dias", "more", "than", "que", "out", "off",
])  # fmt: skip
_ROOT = 5
"""Letters that two words share when they have one root: aburrida, aburrimiento."""
_VOWELS = re.compile("[aeiou]")
_SUFFIX = re.compile(r"(?:ing|s|es|ed|ito|ita|cito)$")
_LETTER_FIRST = re.compile(
    r"\W*([a-hj-z])(?:\s?[.,:;)-]+\s+\w{2}|\s+(?:because|bc|cuz|cause|since|porque|pues|xq)\b)"
)
"""The letter of an option, with words that say why."""
_PLACE_FIRST = re.compile(
    r"\W*(?:(?:the|la|el)\s+)?(?:\w+\s+(?:one|option|choice|opcion)|(?:opcion|option|number|numero)\s+\w+)\s*,"
)
"""The place of an option, named as one, before whatever else is said."""
_MEANING = "option_"
"""How the classes of words begin that mean the same option."""
_FEW = 4
"""Words up to which a letter, a number or an ordinal is an option."""


@dataclass(frozen=True, slots=True)
class _Option:
    """One option, with its words."""

    words: tuple[str, ...]
    telling: tuple[str, ...]
    """Those of its words by which it can be known."""
    meanings: frozenset[str]
    """Other words for it: transport for a ride."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """An option that a text names, and where."""

    option: int
    start: int
    end: int
    whole: bool = True
    """By its own words, and not by what is only like one of them."""


class ChoiceReader:
    """Reads choices with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        self._numbers = {**words.numbers["es"], **words.numbers["en"]}
        self._spelling = words.spelling
        self._idle = words["courtesy"] | words["choice_lead"]
        self._units = words["unit"]
        self._meanings = tuple(
            words[name] for name in sorted(words.classes) if name.startswith(_MEANING)
        )
        self._unknown, self._vague = words["unknown"], words["vague_amount"]
        self._polar: Mapping[str, str] = {
            **dict.fromkeys(words["yes"], "yes"),
            **dict.fromkeys(words["no"], "no"),
        }

    def read(self, folded: str, options: Sequence[str]) -> Answer | None:
        """The option a text names; ambiguous when it names two, or denies one.

        What its first clause answers stands, unless the rest turns to another: "in person, i dont
        have wifi".
        """
        found = self._option(folded, options)
        head, _, rest = folded.partition(",")
        if found is None and _PLACE_FIRST.match(folded):
            return self._option(head, options)
        if found != Answer("ambiguous") or not _TURNS.isdisjoint(_WORD.findall(rest)):
            return found
        first, other = self._option(head, options), self._option(rest, options)
        parsed = (
            first is not None and first.status == "parsed" and (other is None or other == found)
        )
        return first if parsed else found

    def _option(self, folded: str, options: Sequence[str]) -> Answer | None:
        """The option that a text, or its first clause, names."""
        plain = _STRETCH.sub(r"\1\1", _NO_OPTION.sub(" ", folded).replace("'", ""))
        written = _WORD.findall(plain)
        tokens = [word for token in written for word in self._spelled(token).split()]
        if not tokens:
            return Answer("ambiguous") if folded.strip(" ?") == "" != folded.strip() else None
        known = _prepared(tuple(options), self._meanings)
        whole = self._whole(written, tokens, known)
        if whole is not None:
            return Answer("parsed", options[whole])
        if not _SEVERAL.isdisjoint(tokens) and len(self._bare(tokens, known)) <= _FEW:
            return Answer("ambiguous")
        named = list(_named(tokens, known))
        letter = _LETTER_FIRST.match(folded)
        if letter and ord(letter[1]) - ord("a") < len(known) and not _TURNS & set(tokens):
            which = ord(letter[1]) - ord("a")
            agreed = all(mention.option == which for mention in named)
            return Answer("parsed", options[which]) if agreed else Answer("ambiguous")
        found = self._marked(tokens, known, named)
        if found is not None:
            return Answer("parsed", options[found]) if found < len(options) else Answer("invalid")
        if named or self._marks(tokens, known):
            meant = _meant(named or self._marks(tokens, known), tokens)
            return Answer("ambiguous") if meant is None else Answer("parsed", options[meant])
        said = " ".join(tokens)
        unknown = said in self._unknown or not self._unknown.isdisjoint(tokens)
        vague = said in self._vague or not _NEITHER.isdisjoint(tokens) or folded.strip() == "?"
        return Answer("ambiguous") if unknown or vague else None

    def _spelled(self, token: str) -> str:
        """A token with slang undone, numbers as figures."""
        spelled = self._spelling.get(token, token) if len(token) > 1 else token
        return str(self._numbers.get(spelled, spelled))

    def _whole(
        self, written: Sequence[str], tokens: Sequence[str], known: Sequence[_Option]
    ) -> int | None:
        """The option that the whole text is, or means as a yes, a no or an "i do not know"."""
        exact = [i for i, o in enumerate(known) if list(o.words) in (list(written), list(tokens))]
        if exact:
            return exact[0]
        said = " ".join(written)
        polar = self._polar.get(said)
        unknown = said in self._unknown
        for i, option in enumerate(known):
            phrase = " ".join(option.words)
            same = polar is not None and phrase in _POLES and self._polar.get(phrase) == polar
            if same or (unknown and phrase in self._unknown):
                return i
            if said in _OKAY and phrase in _OKAY:
                return i
        begun = [i for i, o in enumerate(known) if _begins(o.words, tokens)]
        numeric = len(tokens) > 1 or int(tokens[0] if tokens[0].isdecimal() else 0) > len(known)
        return begun[0] if len(begun) == 1 and numeric else None

    def _bare(self, tokens: Sequence[str], known: Sequence[_Option]) -> list[str]:
        """The words without courtesy and what leads to an answer; an option's own words stay."""
        own = {word for option in known for word in option.telling}
        idle = (self._idle | _TURNING) - {"no"}
        bare = [t for t in tokens if t in own or t not in idle]
        return bare or [t for t in tokens if t not in _TURNING] or list(tokens)

    def _marked(
        self, tokens: list[str], known: Sequence[_Option], named: Sequence[_Mention]
    ) -> int | None:
        """The position that one letter, number or ordinal names; past the end when too high."""
        bare = self._bare(tokens, known)
        words = {option.words for option in known}
        if len(bare) <= _FEW and not named:
            for i, names in enumerate(_ORDINALS):
                if not set(names).isdisjoint(bare):
                    return i
            if not _LAST.isdisjoint(bare):
                return len(known) - 1
            if not _MIDDLE.isdisjoint(bare) and len(known) % 2:
                return len(known) // 2
        if len(set(bare)) != 1:
            counts = tokens[1:2] and tokens[1] in self._units
            bare = tokens[:1] if _opens(tokens) and not (named or counts) else []
        if not bare or ((bare[0],) in words and named):
            return None
        if (bare[0],) in words and len(bare[0]) == 1:
            return next(i for i, option in enumerate(known) if option.words == (bare[0],))
        return _position(bare[0], known)

    def _marks(self, tokens: Sequence[str], known: Sequence[_Option]) -> list[_Mention]:
        """The letters and numbers of options among a few short words: "a and c", "not a, b"."""
        bare = self._bare(tokens, known)
        if len(bare) > _FEW + 1:
            return []
        at = [(i, _position(t, known)) for i, t in enumerate(tokens) if t in bare]
        found = [_Mention(p, i, i + 1) for i, p in at if p is not None and p < len(known)]
        marks = {tokens[m.start] for m in found}
        kinds = {mark.isdecimal() for mark in marks}
        rest = set(bare) - marks - _JOINTS - _NEGATIONS - _TURNING
        return (
            found
            if len(marks) > 1 and not rest and len(kinds) == 1
            else (found if marks and not rest and not _NEGATIONS.isdisjoint(bare) else [])
        )


_POLES = frozenset({"yes", "no", "si"})
_OKAY = frozenset({"ok", "okay", "okey", "oky", "okie", "k", "kk"})


_HOUR = re.compile(r"(\d+)[a-z]")


def _begins(option: Sequence[str], tokens: Sequence[str]) -> bool:
    """Whether the option begins with the text, and with a number: "3-4" of "3-4 days"."""
    hour = len(tokens) == 1 and option and _HOUR.match(option[0])
    same = hour and hour[1] == tokens[0]
    return bool(same) or (list(option[: len(tokens)]) == list(tokens) and tokens[0].isdecimal())


def _opens(tokens: Sequence[str]) -> bool:
    """Whether a text opens with a number that is an option: "2 i guess", not "2 busy"."""
    if len(tokens) < 2 or not tokens[0].isdecimal() or tokens[1] in _JOINTS - {"and"} | _NEGATIONS:
        return False
    if tokens[1] in _JOINTS and tokens[2:3] and tokens[2].isdecimal():
        return False
    return tokens[0] not in _SOUNDS_LIKE_A_WORD or tokens[1] in _AFTER_A_NUMBER


def _position(mark: str, known: Sequence[_Option]) -> int | None:
    """The place of a letter or a number; numbers that are the options have no other place."""
    if mark.isdecimal():
        if all(len(option.words) == 1 and option.words[0].isdecimal() for option in known):
            same = [i for i, option in enumerate(known) if option.words[0] == mark]
            return same[0] if same else len(known)
        return int(mark) - 1 if 1 <= int(mark) <= len(known) else len(known)
    return ord(mark) - ord("a") if len(mark) == 1 else None


def _named(tokens: Sequence[str], known: Sequence[_Option]) -> Iterator[_Mention]:
    """The options that a text names by their words; a word that fits several names none."""
    i = 0
    while i < len(tokens):
        most = max((_run(option, tokens, i) for option in known), default=0)
        whole = [k for k, option in enumerate(known) if most and _run(option, tokens, i) == most]
        if len(whole) == 1 and not (len(tokens[i]) == 1 and len(tokens) > 1 and most == 1):
            yield _Mention(whole[0], i, i + most)
        elif not whole and tokens[i] not in _PLACES:
            meant = [k for k, option in enumerate(known) if tokens[i] in option.meanings]
            near = meant or [k for k, option in enumerate(known) if _hints(option, tokens[i])]
            if len(near) == 1:
                yield _Mention(near[0], i, i + 1, whole=False)
        i += max(most, 1)


def _run(option: _Option, tokens: Sequence[str], start: int) -> int:
    """How many tokens from here on are the option's own words."""
    size = len(option.words)
    if tuple(tokens[start : start + size]) == option.words:
        return size
    return 1 if size > 1 and tokens[start] == "".join(option.words) else 0


def _hints(option: _Option, token: str) -> bool:
    """Whether a token is one of the option's words with a slip, its beginning, root or consonants."""
    return any(_like(word, token) for word in option.telling)


@lru_cache(maxsize=20_000)
def _like(word: str, token: str) -> bool:
    if token == word:
        return True
    if len(token) < 2 or token[0].isdecimal():
        return False
    if token == _VOWELS.sub("", word) or (len(token) > 2 and word.startswith(token)):
        return True
    if len(word) == 3 == len(token) and word[0] == token[0]:
        return sorted(word) == sorted(token)
    if len(word) < 3 or len(token) < 3:
        return False
    if token.startswith(word[:-1]) and token.rstrip(token[-1]) == word.rstrip(word[-1]):
        return True
    stem = _SUFFIX.sub("", token)
    if stem == word or (len(stem) >= 3 and stem != token and word.startswith(stem)):
        return True
    if len(word) < 4:
        return False
    if (word[0] == token[0] and one_slip(word, token)) or (
        len(token) > _ROOT and word[:_ROOT] == token[:_ROOT]
    ):
        return True
    if len(word) >= 4 and sound(word) == sound(token):
        return True
    return len(word) >= 8 and len(token) >= 7 and word[0] == token[0] and two_slips(word, token)


def _meant(mentions: Sequence[_Mention], tokens: Sequence[str]) -> int | None:
    """The one option that is left: not the denied one, and the last one of a correction."""
    denied = {m.option for m in mentions if _denied(m, tokens)}
    kept = [m for m in mentions if not _denied(m, tokens)]
    if len({m.option for m in kept}) == 1:
        named = {i for m in mentions for i in range(m.start, m.end)}
        rest = [token for i, token in enumerate(tokens) if i not in named]
        lone = not denied and _NEGATIONS.isdisjoint(rest)
        return kept[0].option if lone or denied or _corrected(tokens, kept) else None
    if len({m.option for m in mentions}) == 2:
        for before, after in pairwise(mentions):
            between = set(tokens[before.end : after.start])
            turned = between & _NOW or (between & _TURNS and between <= _BETWEEN)
            if before.option != after.option and turned:
                return after.option
    return None


def _corrected(tokens: Sequence[str], kept: Sequence[_Mention]) -> bool:
    """Whether the only "no" of the text stands at its beginning and turns to another option."""
    first = kept[0].start
    return tokens[0] == "no" and first > 1 and _NEGATIONS.isdisjoint(tokens[1:])


def _denied(mention: _Mention, tokens: Sequence[str]) -> bool:
    """Whether "not" stands right before the option; a "no" between two of them corrects.

    Only what is named in full corrects: in "the ride, no car" nobody turns to "child care".
    """
    start = mention.start
    while start and tokens[start - 1] in _DEGREES and len(tokens[mention.start]) > 1:
        start -= 1
    before = tokens[start - 1] if start else ""
    return before in _NEGATIONS and (before != "no" or start == 1 or not mention.whole)


@lru_cache(maxsize=2_000)
def _prepared(
    options: tuple[str, ...], meanings: tuple[frozenset[str], ...]
) -> tuple[_Option, ...]:
    """The options with their words, and with other words of one meaning."""
    known = []
    for option in options:
        words = tuple(_WORD.findall(fold(option).replace("'", "")))
        telling = tuple(w for w in words if len(w) > 2 and w not in _SMALL)
        others = frozenset[str]().union(*(m for m in meanings if not m.isdisjoint(telling)))
        known.append(_Option(words, telling or (words if len(words) == 1 else ()), others))
    return tuple(known)
