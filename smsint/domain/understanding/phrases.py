"""Sets of words and phrases, found in a line by looking at its own words only."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from string import ascii_lowercase

from smsint.domain.understanding.line import Line, Places

Found = Sequence[tuple[int, Places]]
"""How many words something takes, and where that begins; the longest first."""


class Phrases:
    """A set of words and phrases. ``suicid*`` is any word that begins so."""

    def __init__(self, phrases: Iterable[str]) -> None:
        """Files the phrases under their first words."""
        split = [phrase.split() for phrase in phrases]
        single = {words[0] for words in split if len(words) == 1}
        self._stems = tuple(word[:-1] for word in single if word.endswith("*"))
        self._single = frozenset(single)
        longer: dict[str, list[Sequence[str]]] = defaultdict(list)
        for words in split:
            if len(words) > 1:
                longer[words[0]].append(words)
        self._longer, self._heads = longer, frozenset(longer)

    def at(self, line: Line) -> Found:
        """Where they stand."""
        single = self._begun(line) if self._stems else 0
        for word in self._single & line.words:
            single |= line.places[word]
        heads = self._heads & line.words
        if not heads:
            return ((1, single),) if single else ()
        found = {1: single}
        for phrase in (phrase for word in heads for phrase in self._longer[word]):
            if phrase[1] in line.places:
                found[len(phrase)] = found.get(len(phrase), 0) | _standing(phrase, line.places)
        return sorted((size, here) for size, here in found.items() if here)[::-1]

    def _begun(self, line: Line) -> Places:
        """Where words stand that begin with a stem."""
        found = 0
        for word in line.words:
            if any(word.startswith(s) and _LETTERS.issuperset(word[len(s) :]) for s in self._stems):
                found |= line.places[word]
        return found


_LETTERS = frozenset(ascii_lowercase)


def _standing(phrase: Sequence[str], places: Mapping[str, Places]) -> Places:
    """Where a phrase of several words begins."""
    found = -1
    for i, word in enumerate(phrase):
        found &= places.get(word, 0) >> i
        if not found:
            return 0
    return found


@lru_cache(maxsize=16_384)
def phrases_of(options: frozenset[str]) -> Phrases:
    """The phrases, filed once: a word list has some two hundred classes, named by many frames."""
    return Phrases(options)


COMMON = frozenset([
    "a", "and", "am", "are", "at", "be", "can", "do", "for", "from", "get", "go", "going",
    "have", "i", "in", "is", "it", "me", "my", "no", "not", "of", "off", "on", "or", "out",
    "so", "that", "the", "they", "this", "to", "up", "was", "we", "will", "with", "you",
    "your", "en", "el", "la", "de", "que", "y", "ya", "mi", "es", "un",
])  # fmt: skip
"""Words of every other text: they rule nothing out."""


@lru_cache(maxsize=32_768)
def telling_words(options: frozenset[str]) -> frozenset[str]:
    """A word of each that few texts hold: by it a text shows that one of them may stand in it."""
    return frozenset(max(phrase.split(), key=_tells) for phrase in options)


def _tells(word: str) -> tuple[bool, int]:
    return word not in COMMON, len(word)


def after(found: Found, places: Places) -> Places:
    """Where one of them leads to from some places."""
    reached = 0
    for size, begin in found:
        reached |= (begin & places) << size
    return reached


def before(found: Found, places: Places) -> Places:
    """From where one of them leads to some places."""
    reached = 0
    for size, begin in found:
        reached |= begin & (places >> size)
    return reached


def after_any(found: Found, places: Places) -> Places:
    """Where any number of them, one behind the other, lead to from some places."""
    return _spread(lambda new: after(found, new), places)


def before_any(found: Found, places: Places) -> Places:
    """From where any number of them, one behind the other, lead to some places."""
    return _spread(lambda new: before(found, new), places)


def _spread(step: Callable[[Places], Places], places: Places) -> Places:
    new = places
    while new:
        new = step(new) & ~places
        places |= new
    return places
