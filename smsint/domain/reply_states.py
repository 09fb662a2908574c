"""Six ways in which there may be no answer, or one: never mixed up with each other.

A trial that counts "no reply" as silence also counts the texts that never arrived and the answers
that the machine did not understand.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from smsint.domain.delivery import FAILURES
from smsint.domain.states import DeliveryStatus, OutboxState


class ReplyState(StrEnum):
    """What became of one question."""

    NOT_DUE = "not_due"
    """The text has not left yet; it still may."""
    UNAVAILABLE = "unavailable"
    """Not asked: paused, opted out, held, over the daily cap, or nobody could send it."""
    NOT_DELIVERED = "not_delivered"
    """Asked, and the text did not reach the phone."""
    SILENT = "silent"
    """It reached the phone, as far as anybody knows, and no answer came (yet)."""
    NOT_UNDERSTOOD = "not_understood"
    """Words came that did not answer it."""
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Asking:
    """One question with all that is known of its text."""

    state: OutboxState
    due_at: datetime
    delivery_status: DeliveryStatus | None = None
    answers: Collection[str] = ()
    """The statuses of the answers to it: parsed, invalid, ambiguous."""
    unparsed: bool = False
    """It was closed because the words that came were not understood."""


_GONE = frozenset(
    {OutboxState.EXPIRED, OutboxState.CANCELLED, OutboxState.SUPPRESSED, OutboxState.FAILED}
)
_NOT_YET = frozenset({OutboxState.DUE, OutboxState.CLAIMED})


def reply_state(asking: Asking) -> ReplyState:
    """Which of the six it is. What the patient said counts for more than what the carrier says."""
    if "parsed" in asking.answers:
        return ReplyState.ANSWERED
    if asking.answers or asking.unparsed:
        return ReplyState.NOT_UNDERSTOOD
    if asking.state in _NOT_YET:
        return ReplyState.NOT_DUE
    if asking.state in _GONE:
        return ReplyState.UNAVAILABLE
    if asking.delivery_status in FAILURES:
        return ReplyState.NOT_DELIVERED
    return ReplyState.SILENT
