"""Words of crisis as frames, a room for each kind of meaning and language."""

from smsint.domain.understanding.crisis import english, spanish

ACUTE = (*english.ACUTE, *spanish.ACUTE)
CONCERN = (*english.CONCERN, *spanish.CONCERN)
