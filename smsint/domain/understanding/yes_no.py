"""Yes or no, in the forms people use; in doubt ask again."""

import re
from itertools import pairwise

from smsint.domain.understanding.meaning import Answer
from smsint.domain.understanding.words import Words

_WORD = re.compile(r"[a-z0-9][a-z0-9'-]*|[^\w\s]", re.ASCII)
_STRETCH = re.compile(r"([a-z])\1{2,}")


class YesNoReader:
    """Reads yes and no with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        self._not_answers = _phrases(words["not_an_answer"])
        self._weak = words["weak_answer"]
        self._alone = words["alone_answer"]
        self._follows = words["after_alone"]
        self._polar = {**dict.fromkeys(words["yes"], "yes"), **dict.fromkeys(words["no"], "no")}
        self._polar |= {"1": "yes", "2": "no"}
        self._pattern = _phrases(frozenset(self._polar), after=r"(?! not\b)")
        self._hedge = _phrases(words["hedge"] | words["unknown"])

    def read(self, folded: str) -> Answer | None:
        """The answer, if the text is one."""
        text = " ".join(_WORD.findall(_STRETCH.sub(r"\1", folded.replace("'", ""))))
        text = _LEAD.sub("", self._not_answers.sub("§", text.replace("no se me", "se me"))).strip(
            " .!,"
        )
        found = [hit for hit in self._pattern.finditer(text) if self._answers(hit, text)]
        if not found and _DOUBLED.search(text):
            text = _DOUBLED.sub(r"\1", text)
            found = [hit for hit in self._pattern.finditer(text) if self._answers(hit, text)]
        meant = {self._polar[hit.group()] for hit in found}
        hedged = len(text) < _SHORT and bool(self._hedge.search(text))
        corrected = self._corrected(found, text)
        if corrected:
            return Answer("parsed", corrected)
        if len(meant) == 1 and not hedged and (found[0].group() not in _DIGITS or len(text) == 1):
            return Answer("parsed", meant.pop())
        return Answer("ambiguous") if meant or hedged else None

    def _corrected(self, found: list[re.Match[str]], text: str) -> str | None:
        """The last word, when "wait" or "i mean" stands where a yes turned into a no."""
        said = [(hit, self._polar[hit.group()]) for hit in found]
        turns = [(a, b) for (a, x), (b, y) in pairwise(said) if x != y]
        if len(turns) == 1 and _WAIT.search(text[turns[0][0].end() : turns[0][1].start()]):
            return said[-1][1]
        return None

    def _answers(self, hit: re.Match[str], text: str) -> bool:
        """Whether a word of yes or no answers where it stands."""
        word, after = hit.group(), text[hit.end() :].split()[:1]
        if word in self._alone and after and after[0].isalnum() and after[0] not in self._follows:
            return False
        if hit.start() == 0 or _CORRECTED.search(text[: hit.start()]):
            return True
        return len(text) < _SHORT and word not in self._weak and (" " in word or len(word) > 2)


_SHORT = 60
"""Characters beyond which a yes, a no or a "maybe" in the middle says nothing about the answer."""
_DOUBLED = re.compile(r"([a-z])\1\b")
_WAIT = re.compile(
    r"\b(?:wait|actually|i mean|mean|meant|digo|perdon|sorry|correction|oops|nvm|scratch that)\b"
)
"""Between a yes and a no these make the second one count."""
_DIGITS = frozenset({"1", "2"})
_LEAD = re.compile(
    r"^(?:(?:unfortunately|sadly|sorry|hoy|today|actually|well|um|hi|hey|hello|honestly|oh|just|so"
    r"|hola|pues|perdon|lo siento|good morning|buenos dias|uh(?! h)|lol)[ ,.!]+)+"
)
_CORRECTED = re.compile(r"(?:mean|meant|actually|sorry|wait|digo|perdon)[ ,.]+$")


def _phrases(phrases: frozenset[str], after: str = "") -> re.Pattern[str]:
    plain = {p.replace("'", "") for p in phrases}
    options = "|".join(map(re.escape, sorted(plain, key=len, reverse=True)))
    return re.compile(rf"(?<!\S)(?:{options})(?!\S){after}")
