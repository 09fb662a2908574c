"""One text as canonical words, and where each of them stands.

A set of places is the bits of one number: bit 3 is the place of the fourth word. Shifting all of
them by one word is then one operation, however long the text is.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Places = int
"""A set of places; a place may also be the end, behind the last word."""
BREAK = "."
"""Stands between clauses, first and last."""


@dataclass(frozen=True, slots=True)
class Line:
    """One text, ready for frames."""

    folded: str
    """The text itself, folded; numbers are read from here."""
    said: tuple[str, ...]
    """Canonical words, with one ``.`` between clauses, at the start and at the end."""
    tokens: tuple[str, ...]
    """The canonical words with fillers ("really", "lol") and breaks still in place."""
    places: Mapping[str, Places]
    """Where each word of ``said`` stands."""
    words: frozenset[str]
    """The words of ``said``: two sets are soon compared, however large the other is."""

    @property
    def text(self) -> str:
        """What is said, in one string with a space around every word."""
        return f" {' '.join(self.said)} "

    @property
    def plain(self) -> str:
        """What is said, without the breaks at its ends; for evidence."""
        return " ".join(self.said).strip(" .")

    @property
    def breaks(self) -> Places:
        """The places between clauses."""
        return self.places.get(BREAK, 0)

    @property
    def end(self) -> int:
        """The place behind the last word."""
        return len(self.said)

    def saying(self, said: Iterable[str]) -> "Line":
        """The same text with something left out of what it says."""
        return line_of(self.folded, said, self.tokens)


def line_of(folded: str, said: Iterable[str], tokens: tuple[str, ...]) -> Line:
    """A line from its canonical words."""
    said = tuple(said)
    places: dict[str, Places] = {}
    bit = 1
    for word in said:
        places[word] = places.get(word, 0) | bit
        bit <<= 1
    return Line(folded, said, tokens, places, frozenset(places))


def with_joined(line: Line, most: int) -> tuple[Line, ...]:
    """The line, and for short texts the line without its breaks ("please... stop... texting me")."""
    inner = line.said[1:-1]
    if BREAK not in inner or len(inner) > most:
        return (line,)
    return line, line.saying((BREAK, *(word for word in inner if word != BREAK), BREAK))


def first(places: Places) -> int:
    """The first of some places."""
    return (places & -places).bit_length() - 1
