"""How people say that the phone is somebody else's, or that they do not know us.

By kinds: wrong number; I am not that person; there is no such person; they have another number;
this phone is somebody else's; it has a new owner; this was not meant for me; who are you; I am
nobody's patient. "My new number is" is none of them: that is the patient.
"""

from smsint.domain.understanding.wrong_number_frames.absent import ABSENT, AUSENTE
from smsint.domain.understanding.wrong_number_frames.english import ENGLISH
from smsint.domain.understanding.wrong_number_frames.patient import PATIENT
from smsint.domain.understanding.wrong_number_frames.reached import ALCANZADO, REACHED
from smsint.domain.understanding.wrong_number_frames.spanish import SPANISH

WRONG_NUMBER = ENGLISH | SPANISH | ABSENT | AUSENTE | REACHED | ALCANZADO
"""What says that the phone is somebody else's, or that the sender does not know us."""

__all__ = ["PATIENT", "WRONG_NUMBER"]
