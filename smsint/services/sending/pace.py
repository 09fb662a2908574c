"""The sender's pace: so many segments a second, whoever sends them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from smsint.services.runtime import Runtime

LEAST_LOOK = 20
"""Texts, at any pace: those that may not leave are set aside without using it up."""


@dataclass(slots=True)
class Pace:
    """Hands out start times, so that no second carries more segments than the sender may send."""

    rate: float
    next_slot_at: datetime
    until: datetime
    ahead: timedelta
    """So long before the next slot the next texts are claimed: no slot stays empty."""

    @classmethod
    def of(cls, runtime: Runtime, next_slot_at: datetime, now: datetime) -> "Pace":
        # A slot late in the claim's life would leave no time to begin in.
        start_within = runtime.program.timing.start_within
        until = now + start_within / 2
        return cls(runtime.program.send_rate, max(next_slot_at, now), until, start_within / 4)

    @property
    def most(self) -> int:
        """How many texts are worth looking at: a look locks them and their numbers, and a STOP
        of any of these numbers waits until it is over."""
        return max(LEAST_LOOK, ceil((self.until - self.next_slot_at).total_seconds() * self.rate))

    @property
    def look_again_at(self) -> datetime | None:
        """When there is room again; none while there is."""
        return self.next_slot_at - self.ahead if self.spent else None

    @property
    def spent(self) -> bool:
        return self.next_slot_at >= self.until

    def slot(self, segments: int) -> datetime:
        slot = self.next_slot_at
        self.next_slot_at = slot + timedelta(seconds=segments / self.rate)
        return slot
