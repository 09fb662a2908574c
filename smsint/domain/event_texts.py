"""Which text answers an event at the clinic: a missed visit asks, kindly and once, what was in the way."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from smsint.domain.calendar import next_open
from smsint.domain.clinic_events import ClinicEventKind as Event
from smsint.domain.protocol import EventText, Window

FRESH = timedelta(days=3)
"""An event that is reported later is history: a question about it would puzzle more than help."""
TAKEN_BACK: Mapping[Event, frozenset[str]] = MappingProxyType(
    {
        Event.VISIT_KEPT: frozenset({Event.VISIT_MISSED}),
        Event.VISIT_CANCELED: frozenset({Event.VISIT_MISSED}),
        Event.DOSE_DISPENSED: frozenset({Event.DOSE_MISSED}),
    }
)
"""What a report says did not happen after all, or is over: its text need not leave."""


@dataclass(frozen=True, slots=True)
class Answering:
    """One text that answers one event."""

    event_text: EventText
    due_at: datetime


def answering(
    event_texts: Iterable[EventText],
    kind: Event,
    occurred_at: datetime,
    *,
    arm: str,
    hours: Window,
    zone: str,
    last: Mapping[str, datetime],
    now: datetime,
) -> Iterator[Answering]:
    """The texts that a new report of an event brings, each at its first allowed moment.

    ``last`` says when each event text of this enrollment was last due: one that came lately does
    not come again, so that somebody who misses a whole week is asked once.
    """
    if occurred_at < now - FRESH:
        return
    for one in event_texts:
        for_them = kind in one.on and (not one.arms or arm in one.arms)
        due_at = next_open(now + one.after, hours, zone)
        if for_them and (one.id not in last or due_at - last[one.id] >= one.not_again_for):
            yield Answering(one, due_at)
