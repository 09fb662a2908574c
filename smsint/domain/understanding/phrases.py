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
        self._single: set[str] = set()
        self._stems: list[str] = []
        self._longer: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for phrase in phrases:
            word, *more = phrase.split()
            if more:
                self._longer[word].append((word, *more))
            elif word.endswith("*"):
                self._stems.append(word[:-1])
            else:
                self._single.add(word)

    def at(self, line: Line) -> Found:
        """Where they stand."""
        found: dict[int, Places] = {}
        single = self._alone(line)
        if single:
            found[1] = single
        places = line.places
        for word in self._longer.keys() & places.keys():
            for phrase in self._longer[word]:
                if phrase[1] in places and (here := _standing(phrase, places)):
                    found[len(phrase)] = found.get(len(phrase), 0) | here
        return sorted(found.items(), reverse=True) if len(found) > 1 else tuple(found.items())

    def _alone(self, line: Line) -> Places:
        """Where the single words stand."""
        found = 0
        for word in self._single & line.places.keys():
            found |= line.places[word]
        for stem in self._stems:
            for word in line.places:
                if word.startswith(stem) and _LETTERS.issuperset(word[len(stem) :]):
                    found |= line.places[word]
        return found


_LETTERS = frozenset(ascii_lowercase)


def _standing(phrase: tuple[str, ...], places: Mapping[str, Places]) -> Places:
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


@lru_cache(maxsize=32_768)
def first_words(options: frozenset[str]) -> frozenset[str]:
    """The words by which they begin."""
    return frozenset(phrase.partition(" ")[0] for phrase in options)


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
