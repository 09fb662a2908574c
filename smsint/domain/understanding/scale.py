"""A number on a scale, as people text it. Two readings are asked again; never a silent wrong one."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from smsint.domain.understanding import scale_signs as signs
from smsint.domain.understanding.meaning import Answer, Asked
from smsint.domain.understanding.words import Words


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
        tokens = self._tokens(folded)
        known = self._numbers["es" if language == "es" else "en"]
        every = list(self._numbers_in(tokens, asked, language))
        numbers = self._accepted(every, tokens, language)
        if not numbers or signs.ASKS.search(folded):
            return None if numbers else self._without_number(tokens, asked)
        if self._several_times(every, tokens) or self._other_scale(numbers, tokens, asked, known):
            return Answer("ambiguous")
        chosen = self._choose(numbers, tokens, asked, language)
        if self._unknown.search(" ".join(tokens[numbers[-1].end :])):
            chosen = None
        beside = chosen is numbers[-1] and self._beside(chosen, every, tokens)
        if chosen is None or beside or self._bounded(chosen, tokens):
            return Answer("ambiguous")
        if not asked.min <= chosen.value <= asked.max:
            return Answer("invalid") if chosen.value.is_integer() else None
        # A half lies between two points of the scale: like "6 or 7", asked again.
        whole = chosen.value.is_integer()
        return Answer("parsed", int(chosen.value)) if whole else Answer("ambiguous")

    def _tokens(self, folded: str) -> list[str]:
        """The words, numbers and marks of a text, without what only looks like a number."""
        plain = signs.STRETCH.sub(r"\1", folded)
        plain = signs.EMOTICONS.sub(" . ", plain)
        for pattern, said in signs.SAID_AS:
            plain = pattern.sub(said, plain)
        plain = signs.NOT_NUMBERS.sub(f" {signs.GONE} ", plain)
        return signs.TOKEN.findall(signs.ISH.sub("", plain.replace("'", "")))

    def _other_scale(
        self, numbers: list[_Number], tokens: list[str], asked: Asked, known: Mapping[str, int]
    ) -> bool:
        """Whether a number is out of another number than the highest: "3/5", or of a hundred."""
        for number in numbers:
            after = tokens[number.end : number.end + 3]
            if any(after[: len(phrase)] == phrase for phrase in signs.PERCENT):
                return asked.max != 100
            for phrase in signs.OUT_OF[:4]:
                top = after[len(phrase) :][:1]
                if tuple(after[: len(phrase)]) == phrase and top and _value(top[0], known):
                    return True
        return False

    def _several_times(self, every: list[_Number], tokens: list[str]) -> bool:
        """Whether a text gives one number for the morning and another for the night, or for one and
        another situation: "3 when im at work 8 when im home"."""
        figures = {n.value for n in every if n.word.isdecimal()}
        placed = {n.value for n in every if tokens[n.end : n.end + 1] in signs.SITUATIONS}
        if len(placed) > 1:
            return True
        said = set(tokens)
        return len(figures) > 1 and len(signs.DAY_PARTS & said) > 1 and signs.THEN.isdisjoint(said)

    def _beside(self, chosen: _Number, every: list[_Number], tokens: list[str]) -> bool:
        """Whether another number follows so closely that it may be meant too: "6 going on 7"."""
        for number in every:
            between = tokens[chosen.end : number.start]
            near = number.start > chosen.start and len(between) <= signs.NEAR
            open_ = near and not any(_is_break(t) or t == signs.GONE for t in between)
            if not open_ or number.value == chosen.value or not (set(between) - signs.PLACED):
                continue
            after = tokens[number.end] if number.end < len(tokens) else ""
            placed = tokens[number.start - 1] in signs.PLACED
            ends = not after or _is_break(after) or after in {"at", "en"}
            if ends and not placed and number.word not in signs.SLANG_WORDS:
                return True
        return False

    def _without_number(self, tokens: list[str], asked: Asked) -> Answer | None:
        """What a text without a number says: nothing at all is 0, "a lot" is asked again."""
        said = " ".join(t for t in tokens if t not in self._courtesy and not _is_break(t))
        text = " ".join(t for t in tokens if not _is_break(t))
        if {said, text} & self._nothing or signs.NOTHING.fullmatch(text):
            none = asked.min == 0 and _may_be_none(text, asked)
            return Answer("parsed", 0) if none else Answer("ambiguous")
        said = signs.DEGREES.sub("", said)
        text = " ".join(tokens)
        vague = (
            said in self._vague or text in self._vague or (bool(tokens) and set(text) <= {"?", " "})
        )
        if vague or (len(tokens) <= 12 and self._unknown.search(text)):
            return Answer("ambiguous")
        return None

    def _accepted(self, every: list[_Number], tokens: list[str], language: str) -> list[_Number]:
        """The numbers that answer; numbers that count something else fall away with their group."""
        accepted: list[_Number] = []
        slang = signs.SLANG_WORDS if language == "es" else signs.SLANG
        for group in self._groups(every, tokens):
            if len(tokens) > signs.LONG and group[0].start > signs.SOON:
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
            if end < len(tokens) and (more := _compound(value, tokens[end:], known)):
                value, end = more[0], end + more[1]
            half = _half(tokens[end : end + 3])
            value, end = value + (0.5 if half else 0), end + half
            end += _out_of(tokens[end : end + 3], asked.max, known)
            start = i
            led = i > 1 and tokens[i - 1] != "-" and tokens[i - 2] in self._anchors
            signed = i and (tokens[i - 1] == "-" or tokens[i - 1] in signs.MINUS)
            if signed and (i == 1 or _is_break(tokens[i - 2]) or led):
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
        beyond = tokens[last.end + 1] if last.end + 1 < len(tokens) else ""
        counts = after in self._units and not (after in signs.DAY and beyond.isdecimal())
        if counts or after == signs.GONE or _is_time(tokens[last.end : last.end + 3]):
            return False
        before = tokens[first.start - 1] if first.start else ""
        if after == "of" or (
            after == "de" and (last.word in signs.SLANG_WORDS or beyond in signs.MONTHS)
        ):
            return False
        if before in signs.POINTING and first.word in signs.SLANG_WORDS:
            return False
        if first.word in {"2", "4"} and first is last and (before in signs.GOING and not after):
            return False
        tail = self._slang_tail if first.word in slang and first is last else self._tail
        free = first.start == 0 and first.word not in slang
        if _rated(last, tokens):
            return True
        closes = not after or _is_break(after) or after in tail or free
        rated = before in signs.ARTICLES and first.word not in signs.SLANG_WORDS
        if rated and (not after or _is_break(after)) and not _is_question(tokens):
            return signs.HAVING.isdisjoint(tokens[max(0, first.start - 4) : first.start - 1])
        strong = rated and not self._anchors.isdisjoint(tokens[: first.start])
        return (closes or strong) and self._opens(first, tokens)

    def _opens(self, first: _Number, tokens: list[str]) -> bool:
        """Whether the words before a number lead to an answer."""
        before = tokens[first.start - 1] if first.start else ""
        subject = tokens[first.start - 2] if first.start > 1 else ""
        if before in {"at", "en"}:
            if not self._labels.isdisjoint(_clause_before(tokens, first.start)):
                return False
            put = not signs.PUT.isdisjoint(tokens[: first.start])
            return (not subject and before == "en") or subject in self._at_leads or put
        if before in signs.COPULAS and (
            subject in self._labels or (not subject and before == "is")
        ):
            return False
        for i, word in reversed(list(enumerate(tokens[: first.start]))):
            if word == "at":
                put = not signs.PUT.isdisjoint(tokens[:i])
                return i == 0 or put or tokens[i - 1] in self._at_leads
            figure = word[-1].isdecimal() or (word in self._numbers["en"] and i < first.start - 1)
            if word in self._anchors or figure or _is_break(word) or word == signs.GONE:
                return True
            if word not in self._lead:
                return False
        return True

    def _choose(
        self, numbers: list[_Number], tokens: list[str], asked: Asked, language: str
    ) -> _Number | None:
        """The one number meant: the corrected one, the one with the item's name, the only one."""
        kept = [n for n in numbers if not _negated(n, tokens)]
        if not kept:
            return None
        if len({n.value for n in kept}) == 1:
            return kept[-1]
        before, after = kept[-2], kept[-1]
        between = " ".join(tokens[before.end : after.start])
        if language == "es" and between.strip(" ,.") == "no" and not between.endswith((",", ".")):
            return None  # "4, no 7" is 4 to some and 7 to others
        if self._corrections.search(between) or signs.NO_WAIT.search(between) or "*" in between:
            return after
        if tokens[0] == "no" and before.start == 1 and signs.TURNED.issuperset(between.split()):
            return after
        said = not signs.SAID_FIRST.isdisjoint(tokens[: before.start])
        if said and not signs.BUT.isdisjoint(between.split()):
            return after
        if len(kept) == 2 and (present := _present(before, after, tokens)):
            return present
        if self._corrections.search(" ".join(tokens[after.end :])) and len(kept) == 2:
            return after
        named = [
            n
            for n in kept
            if asked.item and _names(tokens[max(0, n.start - 3) : n.start], asked.item)
        ]
        return named[0] if len(named) == 1 else None

    def _bounded(self, number: _Number, tokens: list[str]) -> bool:
        """Whether it is "more than 5" or "10+" rather than a number."""
        start = number.start
        while start and tokens[start - 1] in signs.ARTICLES:
            start -= 1
        before = tokens[start - 1] if start else ""
        after = tokens[number.end] if number.end < len(tokens) else ""
        two = tokens[number.end : number.end + 2]
        compared = before in signs.BOUNDS or tokens[max(0, start - 2) : start] in signs.THAN
        return compared or after in {"+", "plus"} or two in signs.OR_MORE


def _rated(number: _Number, tokens: list[str]) -> bool:
    """Whether "/10" or "out of ten" says that the number is a rating."""
    return (number.end > number.start + 1 and (tokens[number.start + 1],) in signs.OUT_OF) or (
        tuple(tokens[number.start + 1 : number.start + 3]) in signs.OUT_OF
        and number.end > number.start + 2
    )


def _is_question(tokens: list[str]) -> bool:
    """Whether the text asks something."""
    return tokens[-1] == "?" and len(tokens) > 4


def _is_time(after: list[str]) -> bool:
    """Whether the words after a number make it a time of the day: "at night", "de la noche"."""
    return after[:2] == ["at", "night"] or (
        after[:2] in (["in", "the"], ["de", "la"])
        and after[2:3]
        in (["morning"], ["evening"], ["afternoon"], ["noche"], ["tarde"], ["manana"])
    )


def _may_be_none(said: str, asked: Asked) -> bool:
    """Whether "none" can be 0 here: of cravings it is, of a mood it is not."""
    named = f"{said} {asked.item.lower()}"
    return not asked.item or any(root in named for root in signs.COMPLAINTS)


def _clause_before(tokens: list[str], end: int) -> list[str]:
    """The words before a number, back to the last break."""
    start = max((i + 1 for i, t in enumerate(tokens[:end]) if _is_break(t)), default=0)
    return tokens[start:end]


def _is_break(token: str) -> bool:
    """Whether a token is punctuation or an emoji, and ends a thought."""
    return not token[-1].isalnum() and token not in {signs.GONE, "$"}


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
    for phrase in signs.OUT_OF:
        size = len(phrase)
        if (
            tuple(after[:size]) == phrase
            and len(after) > size
            and _value(after[size], known) == top
        ):
            return size + 1
    return 0


def _compound(value: float, after: list[str], known: Mapping[str, int]) -> tuple[float, int] | None:
    """The whole of a number of several words, and how many more it takes: eighty five, a hundred."""
    words = after[1:] if after[0] in {"-", "y"} else after
    taken = len(after) - len(words) + 1
    unit = known.get(words[0], 0) if words and words[0].isalpha() else 0
    if value in signs.TENS and 0 < unit < 10:
        return value + unit, taken
    if value > 0 and unit >= 100 and after[0] not in {"-", "y"}:
        return value * unit, 1
    return None


def _present(before: _Number, after: _Number, tokens: list[str]) -> _Number | None:
    """The one of two numbers that is said of now, when the other is said of before."""
    middle = (before.end + after.start + 1) // 2
    first, second = set(tokens[:middle]), set(tokens[middle:])
    if first & signs.THEN and second & signs.NOW and not (first & signs.NOW or second & signs.THEN):
        return after
    if first & signs.NOW and second & signs.THEN and not second & signs.NOW:
        return before
    between = set(tokens[before.end : after.start])
    if (first | between) & signs.THEN and between & signs.NOW and not second & signs.THEN:
        return after
    return None


def _negated(number: _Number, tokens: list[str]) -> bool:
    """Whether "not" stands before it; "5 no 7" corrects, "era 4 no 7" denies."""
    start = number.start
    while start and tokens[start - 1] in signs.ARTICLES:
        start -= 1
    word = tokens[start - 1] if start else ""
    return word == "not" or (word == "no" and bool(signs.SAID & set(tokens[:start])))


def _names(before: list[str], item: str) -> bool:
    """Whether the words before name the item asked for: "craving" for cravings, crave."""
    return any(len(w) > 3 and w[:4] == item[:4] for w in before)


def _phrases(phrases: frozenset[str]) -> re.Pattern[str]:
    options = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    return re.compile(rf"(?<!\S)(?:{options})(?!\S)")
