"""What may be said back of a patient's own words: short, plain, and nothing that gives them away."""

import re
from collections.abc import Callable, Sequence

from smsint.domain.rendering import VARIABLES, usable
from smsint.domain.segments import to_gsm_equivalent

NOTES = ("plan", "reason", "goal")
"""What patients may keep with us, by the name that templates use."""
LONGEST_KEPT = 500
"""More is kept in the conversation, but not as a note."""

Revealing = Callable[[str], Sequence[str]]
"""Which words of a text would tell a stranger of treatment; the library has the list."""

_CLAUSE_END = re.compile(r"[.!?;,](?=\s|$)|\s[-–—]\s")
# A link in a text looks like fraud to carriers, whoever wrote it.
_LINK = re.compile(r"https?:|www\.|\w\.(?:com|net|org|io|ly)\b", re.IGNORECASE)


def tidy(words: str) -> str:
    """Words as they are kept: one line, without the spaces around them."""
    return " ".join(words.split())[:LONGEST_KEPT]


def sayable(name: str, words: str, revealing: Revealing | None) -> str | None:
    """What a text may say back, or none.

    Marks that would make the text costly are spelled plainly, letters never. Too long a note is
    said up to the end of a clause. ``revealing`` is given for discreet wording.
    """
    plain = "".join(to_gsm_equivalent(char) or char for char in tidy(words))
    said = _fitting(plain, VARIABLES[name].longest).strip(" .,;!?-")
    if not usable(name, said) or _LINK.search(said) or (revealing and revealing(said)):
        return None
    return said


def _fitting(words: str, longest: int) -> str:
    """The words, or their first clauses as far as they fit; empty when not even one does."""
    if len(words.rstrip(" .,;!?-")) <= longest:
        return words
    ends = [found.start() for found in _CLAUSE_END.finditer(words) if found.start() <= longest]
    return words[: ends[-1]] if ends else ""
