"""How many text message segments a text costs, and which characters make it expensive.

One segment carries 140 bytes: 160 characters of GSM-7 (3GPP TS 23.038) or 70 UTF-16 units. A
longer text is cut into parts that each spend 6 bytes on a header: 153 and 67 remain.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Encoding = Literal["GSM-7", "UCS-2"]

# The escape character itself is left out: alone it means nothing, and Twilio does not send it.
_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENSION = frozenset("\f^{}\\[~]|€")
_GSM = _BASIC | _EXTENSION
_PLAIN = re.compile(f"[{re.escape(''.join(sorted(_BASIC)))}]*")
_ROOM: dict[Encoding, tuple[int, int]] = {"GSM-7": (160, 153), "UCS-2": (70, 67)}

# Same mark, other code point. Letters are absent on purpose: "año" without its tilde is another
# word, so an accent is never dropped; the author finds another wording instead.
_EQUIVALENTS = {
    **dict.fromkeys("‘’‚‛′´`", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\t", " "),
    **dict.fromkeys("\u200b\u200d\ufeff\u00ad", ""),
    "…": "...",
    "•": "-",
    "·": "-",
    "×": "x",
}


@dataclass(frozen=True, slots=True)
class Measure:
    """What a text costs on the air."""

    encoding: Encoding
    segments: int
    units: int
    """Septets (an extension character is two) or UTF-16 units (an emoji is two)."""
    forced_by: str
    """The distinct characters that GSM-7 does not have, in order of appearance."""


def measure(text: str) -> Measure:
    """The cost of a text; an empty one still takes one segment, as Twilio counts."""
    if _PLAIN.fullmatch(text):  # most texts: one septet a character, so that counting is dividing
        units = len(text)
        alone, together = _ROOM["GSM-7"]
        return Measure("GSM-7", 1 if units <= alone else -(-units // together), units, "")
    forced_by = "".join(dict.fromkeys(char for char in text if char not in _GSM))
    encoding: Encoding = "UCS-2" if forced_by else "GSM-7"
    costs = [2 if _is_pair(char, encoding) else 1 for char in text]
    return Measure(encoding, _segments(costs, *_ROOM[encoding]), sum(costs), forced_by)


def to_gsm_equivalent(char: str) -> str | None:
    """The GSM-7 spelling of the same mark, or none where only another wording will do."""
    return char if char in _GSM else _EQUIVALENTS.get(char)


def _is_pair(char: str, encoding: Encoding) -> bool:
    return char in _EXTENSION if encoding == "GSM-7" else ord(char) > 0xFFFF


def _segments(costs: Iterable[int], alone: int, together: int) -> int:
    """Fills part after part; a pair that does not fit moves whole to the next part."""
    parts, used, total = 1, 0, 0
    for cost in costs:
        total += cost
        if used + cost > together:
            parts, used = parts + 1, 0
        used += cost
    return 1 if total <= alone else parts
