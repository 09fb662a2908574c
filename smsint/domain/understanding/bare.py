"""Texts that are one word or phrase of a kind, with nothing but courtesy around it."""

from smsint.domain.understanding.line import Line, Places
from smsint.domain.understanding.phrases import Found, Phrases, after, after_any


def alone(core: Phrases, courtesy: Phrases, line: Line) -> bool:
    """Whether the line is made of courtesy and at least one of the phrases."""
    found = core.at(line)
    if not found:
        return False
    polite = courtesy.at(line)
    return bool(surrounded(found, polite, 1, (*polite, *found)) >> line.end & 1)


def surrounded(core: Found, courtesy: Found, start: Places, behind: Found) -> Places:
    """Where one of the phrases leads to, with courtesy before it and more behind it."""
    return after_any(behind, after(core, after_any(courtesy, start)))


def repeated(core: Phrases, courtesy: Phrases, line: Line) -> str | None:
    """The phrase that the line is, perhaps said again, with nothing but courtesy around it.

    The last that can be it, and there the longest: courtesy may hold one, too.
    """
    found = core.at(line)
    if not found:
        return None
    polite = courtesy.at(line)
    reached = after_any(polite, 1)
    here = (
        (place, size)
        for place in reversed(range(line.end))
        for size, begin in found
        if begin & reached & 1 << place
    )
    for place, size in here:
        phrase = " ".join(line.said[place : place + size])
        behind = (*polite, *Phrases({phrase}).at(line))
        if after_any(behind, 1 << place + size) >> line.end & 1:
            return phrase
    return None
