"""What a sentence that could be about our texts is about instead: visits, medicine, other people."""

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

from smsint.domain.understanding.frame import Match
from smsint.domain.understanding.line import BREAK
from smsint.domain.understanding.phrases import Phrases


class Topic:
    """What a match may be about besides our texts."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._phrases = Phrases(phrases)

    def within(self, match: Match) -> bool:
        """Whether the match itself names it."""
        return any(
            begin >> match.start & ~(-1 << max(0, match.end - match.start - size + 1))
            for size, begin in self._phrases.at(match.line)
        )

    def follows(self, match: Match) -> bool:
        """Whether it comes within three words, and before a new thought."""
        begin = reduce(or_, (places for _, places in self._phrases.at(match.line)), 0)
        for place in range(match.end, min(match.end + _SOON, match.line.end)):
            if begin >> place & 1:
                return True
            if _new_thought(match.line.said[place : place + 2]):
                break
        return False


def _new_thought(said: Sequence[str]) -> bool:
    """Whether the first of two words begins something else; "me escriben" does not."""
    if said[0] == "me":
        return not said[1].startswith(("escrib", "mand", "envi", "llam"))
    return said[0] in _NEW_THOUGHT


_SOON = 4
_NEW_THOUGHT = frozenset(
    {
        BREAK,
        "us",
        "because",
        "since",
        "so",
        "and",
        "please",
        "porque",
        "y",
        "not",
        "but",
        "pero",
        "only",
    }
)
