"""A second opinion: how much a text is like texts of a kind, by the weight of its words.

The frames read what somebody foresaw. This weighs everything else: each feature of a text (a word,
two or three words in a row, two near each other, how a long word begins) has a learned weight for
each kind, and their sum says how alike; what it does not know speaks against every likeness.
It adds to what the frames said and takes nothing back but an opt-out: that it may hold, or leave to
whoever reads the text (decision 15).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import sqrt
from typing import NamedTuple

from smsint.domain.understanding.line import BREAK, Line

KINDS = ("opt_out", "wrong_number", "acute", "crisis")
"""What a text may be like; ``crisis`` is acute or concern. Weights come in this order."""
BASE = "(base)"
"""The feature that every text has: what must be outweighed."""

_NEAR = 5
"""Words that stand less than this far apart are near each other."""
_STEM = 5
"""Letters at which a longer word begins like others of its kind."""
_UNLIKE = -400
"""Hundredths: below this, four in five of what the frames of opt-outs saw in new authors' texts was none."""
_NAMED = 5
"""How many features the evidence names."""

FUNCTION_WORDS = frozenset(
    [
        "a", "an", "the", "i", "you", "he", "she", "it", "they", "we", "us", "me", "him", "her",
        "them", "my", "your", "his", "its", "our", "their", "this", "that", "there", "and", "or",
        "but", "so", "if", "as", "of", "in", "on", "at", "to", "for", "from", "with", "by", "up",
        "out", "all", "about", "some", "than", "then", "just", "is", "am", "are", "was", "were",
        "be", "been", "do", "does", "did", "have", "has", "had", "can", "could", "will", "would",
        "get", "got", "go", "going", "went", "what", "when", "how", "yall", "el", "la", "los",
        "las", "un", "una", "unos", "unas", "de", "del", "al", "y", "o", "que", "en", "es", "soy",
        "esta", "estoy", "estan", "son", "lo", "le", "les", "se", "su", "sus", "mi", "mis", "te",
        "tu", "con", "por", "para", "a", "si", "ya", "muy", "como", "pero", "_",
    ]
)  # fmt: skip
"""Words that say nothing alone: only beside another word, or where a clause begins or ends, do they count."""


class Likeness(NamedTuple):
    """One kind that a text is like, with what weighed most."""

    score: float
    """Above 0 it is likely; the larger, the surer."""
    evidence: str


@dataclass(frozen=True, slots=True)
class LikenessReader:
    """Weighs texts with learned weights; without any, nothing is like or unlike anything."""

    weights: Mapping[str, Sequence[int]]

    def read(self, line: Line) -> Mapping[str, Likeness]:
        """The kinds that the text is like."""
        found, scores = self._weighed(line)
        return {
            kind: Likeness(score, self._evidence(i, found))
            for i, (kind, score) in enumerate(scores.items())
            if score > 0
        }

    def unlike(self, line: Line, kind: str) -> bool:
        """Whether the text is so unlike all of a kind that a frame which names it is mistaken."""
        _, scores = self._weighed(line)
        return scores.get(kind, 0) < _UNLIKE

    def _weighed(self, line: Line) -> tuple[Sequence[str], Mapping[str, float]]:
        """The known features of the text, and how alike it is to each kind if there are any."""
        every = features(line.said)
        found = [f for f in every if f in self.weights]
        if BASE not in self.weights or not found:
            return found, {}
        share = sqrt(len(every))
        sums = map(sum, zip(*(self.weights[f] for f in found), strict=True))
        scores = zip(KINDS, sums, self.weights[BASE], strict=True)
        return found, {kind: total / share + least for kind, total, least in scores}

    def _evidence(self, kind: int, found: Sequence[str]) -> str:
        """The features that weighed most, the heaviest first."""
        heaviest = sorted(set(found), key=lambda f: (-self.weights[f][kind], f))
        named = islice((f for f in heaviest if self.weights[f][kind] > 0), _NAMED)
        return "likeness: " + " + ".join(f.replace(" . ", " ").strip(" .") for f in named)


def features(tokens: Sequence[str]) -> list[str]:
    """The features of canonical tokens, ``.`` between clauses; each once."""
    return list(dict.fromkeys(_features(tokens)))


def _features(tokens: Sequence[str]) -> Iterator[str]:
    last = len(tokens) - 1
    empty = [token in FUNCTION_WORDS for token in tokens]
    for i, word in enumerate(tokens):
        if not empty[i] and word != BREAK:
            yield word
            if len(word) > _STEM:
                yield f"{word[:_STEM]}*"
        if i == last:
            break
        after = tokens[i + 1]
        both = empty[i] and empty[i + 1]
        if not both:
            yield f"{word} {after}"
        if i + 1 < last and not (both and empty[i + 2]):
            yield f"{word} {after} {tokens[i + 2]}"
        if word != BREAK:
            for j in range(i + 2, min(i + _NEAR, last + 1)):
                if tokens[j] != BREAK and not (empty[i] and empty[j]):
                    yield f"{word} ~ {tokens[j]}"
