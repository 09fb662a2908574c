"""How people say that they want no more texts: frames by tier, kind and language."""

from smsint.domain.understanding.opt_out_frames.announced import ANNOUNCED, HINTED
from smsint.domain.understanding.opt_out_frames.as_said import AS_SAID
from smsint.domain.understanding.opt_out_frames.carried import COMPLAINTS, ORDERS, TOPICS
from smsint.domain.understanding.opt_out_frames.cease import CEASE
from smsint.domain.understanding.opt_out_frames.espanol import ESPANOL
from smsint.domain.understanding.opt_out_frames.held_en import HELD_EN
from smsint.domain.understanding.opt_out_frames.held_es import HELD_ES
from smsint.domain.understanding.opt_out_frames.keep import KEEP
from smsint.domain.understanding.opt_out_frames.other_words import IN_OTHER_WORDS, PERHAPS
from smsint.domain.understanding.opt_out_frames.refusal import REFUSAL
from smsint.domain.understanding.opt_out_frames.removal import REMOVAL
from smsint.domain.understanding.opt_out_frames.stays import ELSEWHERE, STAYS, TEASING, TOLERATED
from smsint.domain.understanding.opt_out_frames.unwelcome import UNWELCOME

HONOURED = CEASE | REMOVAL | REFUSAL | IN_OTHER_WORDS | ANNOUNCED | ESPANOL
"""Honoured at once."""
HELD = HELD_EN | HELD_ES | UNWELCOME | PERHAPS | HINTED
"""Held until staff decide."""

TABLES = (HONOURED, HELD, KEEP, STAYS, ELSEWHERE, TEASING, TOLERATED, AS_SAID, ORDERS)
"""Every table whose words are known to the speller; topics have none of their own."""

__all__ = [
    "AS_SAID", "COMPLAINTS", "ELSEWHERE", "HELD", "HONOURED", "KEEP", "ORDERS", "STAYS", "TABLES", "TEASING", "TOLERATED", "TOPICS",
]  # fmt: skip
