"""Statuses, and which may follow which, as tables."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class EnrollmentStatus(StrEnum):
    """Where an enrollment stands. Opting out is a fact about the number, not about care."""

    ACTIVE = "active"
    PAUSED = "paused"
    ENDED = "ended"


class OutboxState(StrEnum):
    """The life of one text in the send ledger (see docs/states.md for the diagram)."""

    DUE = "due"
    CLAIMED = "claimed"
    IN_DOUBT = "in_doubt"
    SENT = "sent"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    SUPPRESSED = "suppressed"
    FAILED = "failed"
    ESCALATED = "escalated"


class DeliveryStatus(StrEnum):
    """What the provider says became of a text it accepted."""

    ACCEPTED = "accepted"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    CANCELED = "canceled"
    DELIVERED = "delivered"
    READ = "read"


class TaskStatus(StrEnum):
    """Where an outreach task stands."""

    OPEN = "open"
    CLAIMED = "claimed"
    RESOLVED = "resolved"


class FlagStatus(StrEnum):
    """Whether a flag still holds."""

    OPEN = "open"
    CLOSED = "closed"


class AlertStatus(StrEnum):
    """Whether somebody has taken a safety alert."""

    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"


class QuestionStatus(StrEnum):
    """What became of an open prompt."""

    OPEN = "open"
    ANSWERED = "answered"
    UNPARSED = "unparsed"
    EXPIRED = "expired"


class TextingStatus(StrEnum):
    """Whether automated texts may go to a number."""

    ON = "on"
    HELD = "held"
    """A person must look first: an ambiguous opt-out, a wrong number, a bad number."""
    OPTED_OUT = "opted_out"


class ExportStatus(StrEnum):
    """How far an export is."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    EXPIRED = "expired"
    """Its file is gone; ask again."""


class Role(StrEnum):
    """Who somebody is to the service; ``web/auth.py`` says what each may do."""

    ADMIN = "admin"
    CLINICIAN = "clinician"
    OUTREACH = "outreach"
    RESEARCHER = "researcher"
    AUDITOR = "auditor"
    SERVICE = "service"


_O = OutboxState

OUTBOX_TRANSITIONS: Mapping[OutboxState, frozenset[OutboxState]] = MappingProxyType(
    {
        # To sent without a claim: the provider proves, late, that it took an attempt which its
        # own lists did not know.
        _O.DUE: frozenset({_O.CLAIMED, _O.SENT, _O.EXPIRED, _O.CANCELLED, _O.SUPPRESSED}),
        _O.CLAIMED: frozenset({_O.SENT, _O.DUE, _O.IN_DOUBT, _O.FAILED}),
        _O.IN_DOUBT: frozenset({_O.SENT, _O.DUE, _O.FAILED, _O.ESCALATED}),
        # A provider that reports on a text after we gave it up proves that it was sent: a patient
        # has read what the ledger must not call cancelled.
        _O.ESCALATED: frozenset({_O.SENT}),
        _O.EXPIRED: frozenset({_O.SENT}),
        _O.CANCELLED: frozenset({_O.SENT}),
        _O.SUPPRESSED: frozenset({_O.SENT}),
        _O.SENT: frozenset(),
        _O.FAILED: frozenset(),
    }
)

UNRESOLVED = frozenset({OutboxState.CLAIMED, OutboxState.IN_DOUBT})
"""An attempt whose outcome nobody knows yet; a number has at most one."""

FINAL = frozenset(OutboxState) - UNRESOLVED - {OutboxState.DUE, OutboxState.ESCALATED}
"""Nobody does anything more; only the provider's late proof can still make a text sent."""
