"""The send ledger at work: claim, (the provider is asked elsewhere, with no transaction open), settle."""

from smsint.services.sending.changes import due_again, sent_change
from smsint.services.sending.claim import claim
from smsint.services.sending.settle import settle
from smsint.services.sending.taken import questions_of, took
from smsint.services.sending.values import Claimed, Lapsed, Outcome, Turn

__all__ = [
    "Claimed",
    "Lapsed",
    "Outcome",
    "Turn",
    "claim",
    "due_again",
    "questions_of",
    "sent_change",
    "settle",
    "took",
]
