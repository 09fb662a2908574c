"""How people say that they want no more texts: frames by tier, kind and language."""

from smsint.domain.understanding.opt_out_frames.as_said import AS_SAID
from smsint.domain.understanding.opt_out_frames.carried import ORDERS, TOPICS
from smsint.domain.understanding.opt_out_frames.cease import CEASE
from smsint.domain.understanding.opt_out_frames.espanol import ESPANOL
from smsint.domain.understanding.opt_out_frames.held_en import HELD_EN
from smsint.domain.understanding.opt_out_frames.held_es import HELD_ES
from smsint.domain.understanding.opt_out_frames.keep import KEEP
from smsint.domain.understanding.opt_out_frames.refusal import REFUSAL
from smsint.domain.understanding.opt_out_frames.removal import REMOVAL
from smsint.domain.understanding.opt_out_frames.unwelcome import UNWELCOME

HONOURED = CEASE | REMOVAL | REFUSAL | ESPANOL
"""Honoured at once."""
HELD = HELD_EN | HELD_ES | UNWELCOME
"""Held until staff decide."""

__all__ = ["AS_SAID", "HELD", "HONOURED", "KEEP", "ORDERS", "TOPICS"]
