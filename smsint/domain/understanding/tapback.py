"""Reactions that phones send as texts: ``Liked "..."`` quotes our words, not the patient's."""

import re

_TAPBACK = re.compile(
    r"\s*[\u200a-\u200f]*(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted \S+ to|[^\w\s]{1,8} to"
    r"|removed an? [\w ]{3,20} from|(?:a .{1,40} )?le (?:gust[oó]|encant[oó]|dio risa|impact[oó])"
    r"|(?:no )?me gusta|me encanta|se ri[oó] de|destac[oó]|cuestion[oó]|reaccion[oó] (?:con )?\S+ a)\s*"
    r"(?:[\"“«].*[\"”»]|an? (?:image|message|attachment|video|sticker|imagen|mensaje))[\s\u200a-\u200f]*",
    re.IGNORECASE | re.DOTALL,
)


def is_tapback(text: str) -> bool:
    """Whether the whole text is a phone's note that somebody reacted to a text."""
    return len(text) < 2000 and bool(_TAPBACK.fullmatch(text))
