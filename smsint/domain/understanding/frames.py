"""Tables of frames, filed by the words that they need: few are asked about a text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, reduce
from itertools import permutations
from operator import or_

from smsint.domain.understanding.frame import Frame, Match
from smsint.domain.understanding.line import Line, first
from smsint.domain.understanding.steps import element
from smsint.domain.understanding.words import Words


class Frames:
    """Frames in order. A set of them is the bits of one number, so that words pick them at once."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        """Files each frame under the words of its anchors."""
        self._frames = tuple(frames)
        self._size = len(self._frames)
        self._all = (1 << self._size) - 1
        self._depth = max((len(frame.anchors) for frame in self._frames), default=0)
        self._free, self._filed = self._file()
        self._words = frozenset(self._filed)
        self._holding: Callable[[str], int] = cache(self._with_anchor)

    def _file(self) -> tuple[int, Mapping[str, Sequence[Sequence[int]]]]:
        """The anchors of each rank in a stretch of bits of its own: missing ones, and by word."""
        free = 0
        by_anchor: dict[frozenset[str], list[int]] = defaultdict(list)
        for i, frame in enumerate(self._frames):
            for rank, anchor in enumerate(frame.anchors):
                by_anchor[anchor].append(rank * self._size + i)
            for rank in range(len(frame.anchors), self._depth):
                free |= 1 << (rank * self._size + i)
        by_word: dict[str, list[Sequence[int]]] = defaultdict(list)
        for anchor, bits in by_anchor.items():
            for word in anchor:
                by_word[word].append(bits)
        return free, by_word

    def _with_anchor(self, word: str) -> int:
        """The bits of every anchor with that word; put together when a text first says it."""
        return reduce(or_, (1 << bit for bits in self._filed[word] for bit in bits))

    def __iter__(self) -> Iterator[Frame]:
        return iter(self._frames)

    def fitting(self, line: Line) -> Iterator[tuple[Frame, Match]]:
        """The frames that fit, in order, each with the first place where it does."""
        left = self._possible(line.words)
        while left:
            frame = self._frames[first(left)]
            left &= left - 1
            match = frame.find(line)
            if match:
                yield frame, match

    def _possible(self, words: frozenset[str]) -> int:
        """The frames of which every anchor is among the words, as bits."""
        held = self._free
        for word in words & self._words:
            held |= self._holding(word)
        left = self._all
        for _ in range(self._depth):
            left &= held
            held >>= self._size
        return left

    def first(self, line: Line) -> tuple[Frame, Match] | None:
        """The first frame that fits."""
        return next(self.fitting(line), None)


def compile_frames(table: Mapping[str, str], words: Words) -> Frames:
    """Reads a table of rule -> frames, one a line, in order."""
    return Frames(
        Frame(rule, frame, words)
        for rule, frames in table.items()
        for row in frames.splitlines()
        if row.strip()
        for frame in _orders(row)
    )


def literals(table: Mapping[str, str]) -> frozenset[str]:
    """Every plain word that some frame names, so that it is never taken for a misspelling."""
    named = {written for frames in table.values() for written in frames.split()}
    phrases = frozenset[str]().union(*(element(written).literals for written in named))
    return frozenset(word for phrase in phrases for word in phrase.split() if word.isalpha())


def _orders(row: str) -> Iterator[str]:
    """The frames of a row: one, or a scene's parts in every order."""
    return (" & ".join(order) for order in permutations(row.split(" & ")))
