"""What a patient's text means: safety, opt-out, wrong number, keywords, answers; in that order.

Words live in ``message_library/words/`` where a clinician may edit them; the frames that join
them into meaning live here. Everything is deterministic, and every conclusion carries its
evidence.
"""

from smsint.domain.understanding.meaning import Answer, Asked, Safety, Understanding
from smsint.domain.understanding.reader import Reader
from smsint.domain.understanding.words import Words

__all__ = ["Answer", "Asked", "Reader", "Safety", "Understanding", "Words"]
