"""Yes or no, in the forms people use; in doubt ask again."""

import re

from smsint.domain.understanding.meaning import Answer
from smsint.domain.understanding.words import Words

_WORD = re.compile(r"[a-z0-9][a-z0-9'-]*|[^\w\s]", re.ASCII)
_WEAK = frozenset(
    ["did", "done", "right", "true", "course", "always", "def", "definitely", "y", "n", "ya", "listo", "lista", "cierto", "correct", "100", "hundred", "bet", "all", "seguro", "totally", "sure", "ye", "aye", "claro", "obvio", "never", "nothing", "none", "not", "nada", "na", "neg", "missed", "skipped", "taken", "took", "nunca", "ninguna", "ninguno", "absolutely", "obviously", "mo", "sis", "tes", "ok", "indeed", "certainly", "eso", "hai", "oui", "no_", "yo", "i_do"]
)  # fmt: skip
"""These answer only at the beginning of a text; elsewhere they are ordinary words."""
_STRETCH = re.compile(r"([a-z])\1{2,}")


class YesNoReader:
    """Reads yes and no with one word list."""

    def __init__(self, words: Words) -> None:
        """Prepares the tables once."""
        self._not_answers = _phrases(words["not_an_answer"])
        self._polar = {**dict.fromkeys(words["yes"], "yes"), **dict.fromkeys(words["no"], "no")}
        self._polar |= {"1": "yes", "2": "no"}
        self._pattern = _phrases(frozenset(self._polar), after=r"(?! not\b)")
        self._hedge = _phrases(words["hedge"] | words["unknown"])

    def read(self, folded: str) -> Answer | None:
        """The answer, if the text is one."""
        text = " ".join(_WORD.findall(_STRETCH.sub(r"\1", folded.replace("'", ""))))
        text = _LEAD.sub("", self._not_answers.sub("§", text.replace("no se me", "se me"))).strip(" .!,")
        found = [
            (hit.start(), self._polar[hit.group()], hit.group())
            for hit in self._pattern.finditer(text)
        ]
        meant = {
            polarity
            for start, polarity, word in found
            if start == 0 or self._strong(word) or _CORRECTED.search(text[:start])
        }
        hedged = len(text) < _SHORT and bool(self._hedge.search(text))
        if len(meant) == 1 and not hedged and self._credible(found, text):
            return Answer("parsed", meant.pop())
        return Answer("ambiguous") if meant or hedged else None

    def _strong(self, word: str) -> bool:
        """Whether the word answers wherever it stands."""
        return word not in _WEAK and (" " in word or len(word) > 2)

    def _credible(self, found: list[tuple[int, str, str]], text: str) -> bool:
        """A digit answers only alone."""
        return found[0][2] not in {"1", "2"} or len(text) <= 2


_SHORT = 60
"""Characters beyond which a "later" or "maybe" somewhere says nothing about the answer."""
_LEAD = re.compile(
    r"^(?:(?:unfortunately|sadly|sorry|hoy|today|actually|well|um|hi|hey|hello|honestly|oh|just|so"
    r"|hola|pues|perdon|lo siento|good morning|buenos dias|uh|lol)[ ,.!]+)+"
)
_CORRECTED = re.compile(r"(?:mean|meant|actually|sorry|wait|digo|perdon)[ ,.]+$")


def _phrases(phrases: frozenset[str], after: str = "") -> re.Pattern[str]:
    plain = {p.replace("'", "") for p in phrases}
    options = "|".join(map(re.escape, sorted(plain, key=len, reverse=True)))
    return re.compile(rf"(?<!\S)(?:{options})(?!\S){after}")
