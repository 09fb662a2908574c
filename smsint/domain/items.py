"""One text that answers several questions: "craving 3 mood ok took dose"."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from itertools import pairwise, permutations

from smsint.domain.understanding.meaning import Answer

NAMES = {
    "craving": ("crav", "urge", "pull", "antoj", "ansia", "ganas"),
    "closeness": ("clos", "near", "cerca"),
    "mood": ("mood", "feel", "animo", "humor", "siento"),
    "wellbeing": ("today", "day", "overall", "hoy", "dia"),
    "dose_taken": ("dose", "took", "take", "taken", "med", "missed", "skipped", "dosis", "tome"),
    "sleep": ("sleep", "slept", "dorm", "sueno"),
    "stress": ("stress", "estres"),
    "pain": ("pain", "dolor"),
    "confidence": ("confid", "confia"),
    "withdrawal": ("withdraw", "sick", "abstinen", "malestar"),
}
"""How patients name what was asked, by the beginning of the word; any other construct is known by
the parts of its own name."""
_WORD = re.compile(r"[^\W\d_]+")
_SEPARATORS = (
    re.compile(r"\s*(?:[,;/|\n]|\band\b|\by\b|&)\s*|\s+"),
    re.compile(r"[\s,;/|]+"),  # here "y" may be a yes
)
_MOST_AT_ONCE = 4
"""Questions whose answers are told apart by what fits; one text hardly asks more."""
_LEAST = 4
"""Letters of a construct's own name that must agree."""

Read = Callable[[int, str], Answer | None]
"""What a text says to the question of that place."""


def read_items(text: str, items: Sequence[str], read: Read) -> list[Answer | None]:
    """What a text says to each question, in their order.

    A value belongs to the item that it stands beside. Values without names are taken in the order
    asked when there is one for each, or when each fits one question only. One bare value that
    would fit several questions is ambiguous: asked again, never guessed.
    """
    named = _by_name(text, items)
    if named:
        return [
            _read_part(i, named[i], items[i], read)
            if i in named
            else _only_if_nobody_else(i, text, items, named, read)
            for i in range(len(items))
        ]
    return _by_place(text, items, read) or _by_fit(text, items, read)


def _by_name(text: str, items: Sequence[str]) -> dict[int, str]:
    """The part of the text that speaks of each item, where it is named once."""
    plain = _plain(text)
    places: list[tuple[int, int]] = []
    for word in _WORD.finditer(plain):
        of = [i for i, item in enumerate(items) if _names(word.group(), item)]
        if len(of) == 1 and of[0] not in {place[1] for place in places}:
            places.append((word.start(), of[0]))
    if not places:
        return {}
    if re.match(r"\W*\d", plain[: places[0][0]]):  # "3 craving, 6 mood": the value comes first
        ends = [_end_of_word(plain, start) for start, _ in places]
        spans = [(before, end) for before, end in pairwise([0, *ends])]
    else:
        starts = [start for start, _ in places]
        spans = [*pairwise([*starts, len(text)])]
        spans[0] = (0, spans[0][1])
    return {i: text[slice(*span)] for (_, i), span in zip(places, spans, strict=True)}


def _read_part(place: int, part: str, item: str, read: Read) -> Answer | None:
    """What a part says beside the name of its item; the name may be the answer: "took dose"."""
    value = _WORD.sub(lambda word: "" if _names(_plain(word.group()), item) else word.group(), part)
    said = read(place, value) if value.strip() else None
    return said if _parsed(said) else read(place, part)


def _only_if_nobody_else(
    place: int, text: str, items: Sequence[str], named: dict[int, str], read: Read
) -> Answer | None:
    """A question that the text does not name: answered only by what no named part holds."""
    said = read(place, text)
    taken = any(
        (other := read(i, part)) is not None and said is not None and other.value == said.value
        for i, part in named.items()
    )
    if said is None or taken or len(items) - len(named) > 1:
        return None
    return said if said.status == "parsed" and isinstance(said.value, str) else None


def _by_place(text: str, items: Sequence[str], read: Read) -> list[Answer | None] | None:
    """One value for each question: in the order asked, or in the only order in which all fit."""
    if not 2 <= len(items) <= _MOST_AT_ONCE:
        return None
    for separator in _SEPARATORS:
        parts = [part for part in separator.split(text.strip()) if part]
        if len(parts) == len(items):
            return _matched(parts, read)
    return None


def _matched(parts: Sequence[str], read: Read) -> list[Answer | None] | None:
    count = range(len(parts))
    said = [[read(i, part) for part in parts] for i in count]
    if all(_parsed(said[i][i]) for i in count):
        return [said[i][i] for i in count]
    orders = [o for o in permutations(count) if all(_parsed(said[i][o[i]]) for i in count)]
    return [said[i][orders[0][i]] for i in count] if len(orders) == 1 else None


def _by_fit(text: str, items: Sequence[str], read: Read) -> list[Answer | None]:
    heard = [read(i, text) for i in range(len(items))]
    parsed = [said for said in heard if _parsed(said)]
    if len(parsed) > 1:
        return [Answer("ambiguous") if _parsed(said) else said for said in heard]
    return [said if _parsed(said) or not parsed else None for said in heard]


def _parsed(said: Answer | None) -> bool:
    return said is not None and said.status == "parsed"


def _names(word: str, item: str) -> bool:
    own = tuple(part[:_LEAST] for part in item.split("_") if len(part) >= _LEAST)
    return word.startswith(NAMES.get(item, ()) or own)


def _end_of_word(text: str, start: int) -> int:
    found = _WORD.match(text, start)
    return found.end() if found else start


def _plain(text: str) -> str:
    """Lower case without accents, each letter in its place."""
    return "".join(unicodedata.normalize("NFD", char)[0].lower()[:1] or char for char in text)
