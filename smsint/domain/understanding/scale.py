"""A number on a scale, as people text it. Two readings are asked again; never a silent wrong one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from smsint.domain.understanding.meaning import Answer, Asked
from smsint.domain.understanding.words import Words

_NOT_NUMBERS = re.compile(
    r"<+\s?3+|\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?|\d+ ?[ap]\.?m\b\.?|\b\d{1,2}\.\d\d\b|[$£€]\s?\d[\d.,]*|\d+(?:st|nd|rd|th)\b"
    r"|\d+/\d+/\d+|\b24 ?/ ?7\b|\b(?:\d[\s().-]*){7,}\d?|\b911\b|\b988\b"
    r"|\b(?:scale|escala)\b[a-z ]*?\d+\s*(?:-|to|a|al|through)\s*\d+|\(\d+\s*-\s*\d+\)"
    r"|\b\d+(?:mg|ml|k|x|hrs?|h|mins?|m|d|g|lbs?|yo|yrs?|wks?|oz|ft|u|nite|day|morrow)\b|\b[a-z]+\d+[a-z\d]*\b"
    r"|\b(?:top|catch|route|interstate|highway|hwy|covid|area) \d+|\bhigh (?:5|five)s?\b|#1 (?:fan|mom|dad)|\bone (?:day|time|more|thing|of|day)\b"
)
_STRETCH = re.compile(r"([a-z])\1{2,}")
_ISH = re.compile(r"(?<=[a-z0-9]) ?-?ish\b")
_EMOTICONS = re.compile(r"(?<!\d)[:;=]-?[03)(pd|/\\]+(?!\w)|(?<!\w)8-?\)+|(?<!\w)x[d)]+(?!\w)")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|\.\d+|[a-z]+(?:'[a-z]+)*|[^\s]")
_LONG, _SOON = 40, 2
"""In a text of more tokens than that, an answer stands within its first few."""
_GONE = "§"
"""Where a number stood that counts something else."""
_OUT_OF = (("/",), ("out", "of"), ("of",), ("outta",), ("de",), ("sobre",), ("over",), ("en",))
_BOUNDS = frozenset({"than", "least", "most", "over", "under", "above", "below", ">", "<", "+"})
_THAN = (["mas", "de"], ["menos", "de"], ["mas", "que"], ["menos", "que"], ["al", "menos"])
_SLANG = frozenset({"1", "2", "4", "one", "una", "uno"})
"""Digits that stand for "to" and "for", and words for "someone" and "once"."""
_SLANG_WORDS = frozenset({"one", "una", "uno", "un"})
_PUT = frozenset({"put", "rate", "rated"})
_DAY_PARTS = frozenset(
    [
        "morning",
        "afternoon",
        "evening",
        "night",
        "noon",
        "am",
        "pm",
        "manana",
        "tarde",
        "noche",
        "mediodia",
        "earlier",
        "later",
        "now",
        "ahora",
        "ahorita",
        "yesterday",
        "ayer",
        "antes",
        "before",
    ]
)
_SAID = frozenset({"era", "es", "quise", "digo", "meant", "mean", "was"})
_NO_WAIT = re.compile(r"\bno(?: ?(?:,|\.|wait|espera|perdon)|$)")
_COPULAS = frozenset({"is", "are", "was", "es", "son"})


@dataclass(frozen=True, slots=True)
class _Number:
    value: float
    start: int
    end: int
    """Index of the first token after it."""
    word: str


class ScaleReader:
    """Reads numbers with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        english, spanish = words.numbers["en"], words.numbers["es"]
        # "once" is eleven in Spanish and one time in English.
        self._numbers: Mapping[str, Mapping[str, int]] = {
            "es": {**english, **spanish},
            "en": {
                **{k: v for k, v in spanish.items() if k not in {"once", "una", "dies"}},
                **english,
            },
        }
        self._lead = words["number_lead"] | {c for c in words["correction"] if " " not in c}
        self._tail = words["number_tail"]
        self._units = words["unit"]
        self._at_leads = words["at_lead"]
        self._labels = words["label"]
        self._anchors = words["number_anchor"]
        self._slang_tail = words["slang_tail"]
        self._corrections = _phrases(words["correction"])
        self._alternatives = words["alternative"] | {"-", "/", "~", "&", ",", "?"}
        self._unknown = _phrases(words["unknown"])
        self._nothing = words["nothing_at_all"]
        self._vague = words["vague_amount"]
        self._courtesy = words["courtesy"]

    def read(self, folded: str, asked: Asked, language: str) -> Answer | None:
        """The number a text gives, if it gives one."""
        plain = _ISH.sub("", _STRETCH.sub(r"\1", folded.replace("'", "")))
        plain = _EMOTICONS.sub(" . ", plain)
        tokens = _TOKEN.findall(_NOT_NUMBERS.sub(f" {_GONE} ", plain))
        numbers = self._accepted(tokens, asked, language)
        if self._several_times(tokens):
            return Answer("ambiguous")
        if not numbers:
            return self._without_number(tokens, asked)
        chosen = self._choose(numbers, tokens, asked)
        if self._unknown.search(" ".join(tokens[numbers[-1].end :])):
            chosen = None
        if chosen is None or self._bounded(chosen, tokens):
            return Answer("ambiguous")
        if not asked.min <= chosen.value <= asked.max:
            return Answer("invalid")
        whole = chosen.value.is_integer()
        return Answer("parsed", int(chosen.value) if whole else chosen.value)

    def _without_number(self, tokens: list[str], asked: Asked) -> Answer | None:
        """What a text without a number says: nothing at all is 0, "a lot" is asked again."""
        said = " ".join(t for t in tokens if t not in self._courtesy and not _is_break(t))
        if said in self._nothing and asked.min == 0:
            return Answer("parsed", 0) if _names_a_complaint(said, asked) else Answer("ambiguous")
        text = " ".join(tokens)
        vague = (
            said in self._vague or text in self._vague or (bool(tokens) and set(text) <= {"?", " "})
        )
        if vague or (len(tokens) <= 12 and self._unknown.search(text)):
            return Answer("ambiguous")
        return None

    def _accepted(self, tokens: list[str], asked: Asked, language: str) -> list[_Number]:
        """The numbers that answer; numbers that count something else fall away with their group."""
        accepted: list[_Number] = []
        slang = _SLANG_WORDS if language == "es" else _SLANG
        for group in self._groups(list(self._numbers_in(tokens, asked, language)), tokens):
            if len(tokens) > _LONG and group[0].start > _SOON:
                break
            if self._fits(group[0], group[-1], tokens, slang):
                accepted += group
        return accepted

    def _numbers_in(self, tokens: list[str], asked: Asked, language: str) -> Iterator[_Number]:
        """Every number of the text, with "/10" and "and a half" taken along."""
        known = self._numbers["es" if language == "es" else "en"]
        skip = 0
        for i, token in enumerate(tokens):
            value = _value(token, known)
            if value is None or i < skip:
                continue
            end = i + 1
            half = _half(tokens[end : end + 3])
            value, end = value + (0.5 if half else 0), end + half
            end += _out_of(tokens[end : end + 3], asked.max, known)
            start = i
            if i and tokens[i - 1] == "-" and (i == 1 or _is_break(tokens[i - 2])):
                value, start = -value, i - 1
            skip = end
            yield _Number(value, start, end, token)

    def _groups(self, numbers: list[_Number], tokens: list[str]) -> list[list[_Number]]:
        """Numbers joined by "or", "to", "-": "3 or 4 times" stands or falls together."""
        groups: list[list[_Number]] = []
        for number in numbers:
            between = tokens[groups[-1][-1].end : number.start] if groups else []
            if groups and len(between) <= 2 and all(t in self._alternatives for t in between):
                groups[-1].append(number)
            else:
                groups.append([number])
        return groups

    def _fits(
        self, first: _Number, last: _Number, tokens: list[str], slang: frozenset[str]
    ) -> bool:
        """Whether the words around say that this is an answer and not a count, a time, a "to"."""
        after = tokens[last.end] if last.end < len(tokens) else ""
        if after == "-" and last.end + 1 < len(tokens):
            after = tokens[last.end + 1]
        if after in self._units or after == _GONE or _is_time(tokens[last.end : last.end + 3]):
            return False
        if last.word in _SLANG_WORDS and after in {"of", "de"}:
            return False
        tail = self._slang_tail if first.word in slang and first is last else self._tail
        free = first.start == 0 and first.word not in slang
        if _rated(last, tokens):
            return True
        closes = not after or _is_break(after) or after in tail or free
        return closes and self._opens(first, tokens)

    def _opens(self, first: _Number, tokens: list[str]) -> bool:
        """Whether the words before a number lead to an answer."""
        before = tokens[first.start - 1] if first.start else ""
        subject = tokens[first.start - 2] if first.start > 1 else ""
        if before in {"at", "en"}:
            if not self._labels.isdisjoint(_clause_before(tokens, first.start)):
                return False
            put = not _PUT.isdisjoint(tokens[: first.start])
            return not subject or subject in self._at_leads or put
        if before in _COPULAS and (subject in self._labels or (not subject and before == "is")):
            return False
        for i, word in reversed(list(enumerate(tokens[: first.start]))):
            if word == "at":
                return i == 0 or tokens[i - 1] in self._at_leads
            if word in self._anchors or word[-1].isdecimal() or _is_break(word) or word == _GONE:
                return True
            if word not in self._lead:
                return False
        return True

    def _choose(self, numbers: list[_Number], tokens: list[str], asked: Asked) -> _Number | None:
        """The one number meant: the corrected one, the one with the item's name, the only one."""
        kept = [n for n in numbers if not _negated(n, tokens)] or numbers
        if len({n.value for n in kept}) == 1:
            return kept[-1]
        before, after = kept[-2], kept[-1]
        between = " ".join(tokens[before.end : after.start])
        if self._corrections.search(between) or _NO_WAIT.search(between):
            return after
        if self._corrections.search(" ".join(tokens[after.end :])) and len(kept) == 2:
            return after
        named = [
            n
            for n in kept
            if asked.item and _names(tokens[max(0, n.start - 3) : n.start], asked.item)
        ]
        return named[0] if len(named) == 1 else None

    def _several_times(self, tokens: list[str]) -> bool:
        """Whether a text gives one number for the morning and another for the night."""
        digits = {token for token in tokens if token.isdecimal()}
        parts = _DAY_PARTS & set(tokens)
        return len(digits) > 1 and len(parts) > 1

    def _bounded(self, number: _Number, tokens: list[str]) -> bool:
        """Whether it is "more than 5" or "10+" rather than a number."""
        before = tokens[number.start - 1] if number.start else ""
        after = tokens[number.end] if number.end < len(tokens) else ""
        two = tokens[number.end : number.end + 2]
        compared = before in _BOUNDS or tokens[max(0, number.start - 2) : number.start] in _THAN
        return compared or after == "+" or two in (["or", "more"], ["or", "less"], ["o", "mas"])


def _rated(number: _Number, tokens: list[str]) -> bool:
    """Whether "/10" or "out of ten" says that the number is a rating."""
    return (number.end > number.start + 1 and (tokens[number.start + 1],) in _OUT_OF) or (
        tuple(tokens[number.start + 1 : number.start + 3]) in _OUT_OF
        and number.end > number.start + 2
    )


def _is_time(after: list[str]) -> bool:
    """Whether the words after a number make it a time of the day: "at night", "de la noche"."""
    return after[:2] == ["at", "night"] or (
        after[:2] in (["in", "the"], ["de", "la"])
        and after[2:3]
        in (["morning"], ["evening"], ["afternoon"], ["noche"], ["tarde"], ["manana"])
    )


def _names_a_complaint(said: str, asked: Asked) -> bool:
    """Whether "none" is of cravings or pain, in the text or in the question; of a mood it is not 0."""
    named = f"{said} {asked.item.lower()}"
    return any(
        root in named for root in ("crav", "urge", "pain", "antoj", "ansia", "gana", "dolor")
    )


def _clause_before(tokens: list[str], end: int) -> list[str]:
    """The words before a number, back to the last break."""
    start = max((i + 1 for i, t in enumerate(tokens[:end]) if _is_break(t)), default=0)
    return tokens[start:end]


def _is_break(token: str) -> bool:
    """Whether a token is punctuation or an emoji, and ends a thought."""
    return not token[-1].isalnum() and token not in {_GONE, "$"}


def _value(token: str, known: Mapping[str, int]) -> float | None:
    """The number a token stands for."""
    if token[-1].isascii() and token[-1].isdecimal():
        return float(token.replace(",", "."))
    once = token[:-1] if token[-2:-1] == token[-1:] else token
    word = token if token in known else once
    return float(known[word]) if word in known else None


def _half(after: list[str]) -> int:
    """How many tokens "and a half" takes here."""
    for phrase in (["and", "a", "half"], ["y", "medio"], ["y", "media"], ["and", "half"]):
        if after[: len(phrase)] == phrase:
            return len(phrase)
    return 0


def _out_of(after: list[str], top: int, known: Mapping[str, int]) -> int:
    """How many tokens "/10" or "out of ten" takes here."""
    for phrase in _OUT_OF:
        size = len(phrase)
        if (
            tuple(after[:size]) == phrase
            and len(after) > size
            and _value(after[size], known) == top
        ):
            return size + 1
    return 0


def _negated(number: _Number, tokens: list[str]) -> bool:
    """Whether "not" stands before it; "5 no 7" corrects, "era 4 no 7" denies."""
    word = tokens[number.start - 1] if number.start else ""
    return word == "not" or (word == "no" and bool(_SAID & set(tokens[: number.start])))


def _names(before: list[str], item: str) -> bool:
    """Whether the words before name the item asked for: "craving" for cravings, crave."""
    return any(len(w) > 3 and w[:4] == item[:4] for w in before)


def _phrases(phrases: frozenset[str]) -> re.Pattern[str]:
    options = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return re.compile(rf"(?<!\S)(?:{options})(?!\S)")
