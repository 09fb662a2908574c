"""What passes between a claim, the provider and a settlement."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from smsint.gateway.base import OutgoingSms, SendResult


class Claimed(NamedTuple):
    """A text that this process, and no other, may send until ``start_by``."""

    outbox_id: int
    number_id: int
    sms: OutgoingSms
    segments: int
    slot_at: datetime
    """Not before this: the sender's pace."""
    start_by: datetime


@dataclass(frozen=True, slots=True)
class Turn:
    """What one look at the ledger brought."""

    claimed: list[Claimed]
    looked_at: int = 0
    """Texts that were judged, also those that must wait or will never leave."""
    wait_until: datetime | None = None
    """The sender's pace or circuit allows nothing before this."""
    circuit_open: bool = False
    """The account is refused: until a probe is taken, waiting is not worth anybody's while."""


@dataclass(frozen=True, slots=True)
class Lapsed:
    """The request was not begun in time: certainly not sent."""


class Outcome(NamedTuple):
    """What became of a claimed text."""

    claimed: Claimed
    result: SendResult | Lapsed
