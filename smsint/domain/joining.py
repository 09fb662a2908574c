"""Words that came in more than one text."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from smsint.domain.segments import measure
from smsint.domain.understanding.meaning import Safety

WITHIN_A_CARRIER = timedelta(seconds=15)
"""The parts of a long text, when the carrier hands them over one by one."""
ONE_BREATH = timedelta(seconds=60)
"""Two texts within this may be one sentence: read together for words of crisis."""
SAME_WORDS = timedelta(minutes=10)
MOST_SAME = 3
"""The same words more often than this within ``SAME_WORDS`` come from a machine."""
_FULL = {"GSM-7": (153, 160), "UCS-2": (67, 70)}
"""Units of a full segment: with the header that joins parts, and without."""


@dataclass(frozen=True, slots=True)
class Before:
    """The text that came before this one from the same number."""

    body: str
    at: datetime
    safety: Safety | None = None


def cut_off(body: str) -> bool:
    """Whether a text ends where a carrier would have cut it (a space at the cut may be lost)."""
    size = measure(body)
    return any(full - size.units in (0, 1) for full in _FULL[size.encoding])


def continues(before: Before | None, at: datetime) -> bool:
    """Whether a text is the second part of one that the carrier cut."""
    return _soon_after(before, at, WITHIN_A_CARRIER) and before is not None and cut_off(before.body)


def in_one_breath(before: Before | None, at: datetime) -> bool:
    """Whether two texts came so close that they may be one sentence."""
    return _soon_after(before, at, ONE_BREATH) and before is not None and before.safety is None


def _soon_after(before: Before | None, at: datetime, within: timedelta) -> bool:
    """A text that the provider's list told of late came before what is stored: no sequel to it."""
    return before is not None and timedelta(0) <= at - before.at <= within


def joined(before: Before, body: str, *, cut: bool) -> str:
    """Both texts as one; between the parts of a cut text nothing was left out."""
    return f"{before.body}{'' if cut else ' '}{body}"
