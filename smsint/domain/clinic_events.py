"""What the clinic tells us happened there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from smsint.domain.calendar import local_date
from smsint.domain.enrollment import Identifier
from smsint.domain.fields import Instant, Label
from smsint.domain.flag_rules import Measure
from smsint.domain.shapes import Shape


class ClinicEventKind(StrEnum):
    """The kinds of event that the clinic reports."""

    VISIT_SCHEDULED = "visit_scheduled"
    VISIT_KEPT = "visit_kept"
    VISIT_MISSED = "visit_missed"
    VISIT_CANCELED = "visit_canceled"
    DOSE_DISPENSED = "dose_dispensed"
    DOSE_MISSED = "dose_missed"
    URINE_TEST = "urine_test"
    MEDICATION_STARTED = "medication_started"
    MEDICATION_CHANGED = "medication_changed"
    HOSPITAL_STAY = "hospital_stay"
    IN_CUSTODY = "in_custody"
    TRANSFER = "transfer"
    DISCHARGE = "discharge"
    DEATH = "death"


class ClinicEventReport(Shape):
    """One event at the clinic, about the patient with that identifier."""

    external_id: Identifier
    kind: ClinicEventKind
    occurred_at: Instant
    value: Annotated[Label, StringConstraints(max_length=80)] | None = None
    """A result or a place, such as ``negative``."""
    site: Label | None = None
    """Needed only from a caller who belongs to no site, when the identifier is used at several."""


@dataclass(frozen=True, slots=True)
class Happened:
    """One event at the clinic."""

    kind: str
    at: datetime
    value: str = ""


LOOK_BACK = timedelta(days=60)
"""Older events say nothing of how somebody is doing now."""
_VISITS, _DOSES, _URINE = timedelta(days=30), timedelta(days=14), timedelta(days=14)
_K = ClinicEventKind
_EXPECTED = re.compile(r"bup|norbup|methadone|eddp|medication", re.IGNORECASE)
"""What a test of somebody in treatment should show."""
_DAYS = re.compile(r"(\d{1,3})")


def clinic_measures(
    events: Sequence[Happened], *, now: datetime, zone: str
) -> dict[Measure, float]:
    """What the clinic's events say, oldest first; what it never reports is left out.

    A clinic without a feed of visits has no missed visits, and one that says no days' supply has
    no refill gap: what is missing is not known, and opens no flag.
    """
    measures: dict[Measure, float] = {}
    if _any(events, _K.VISIT_MISSED, _K.VISIT_KEPT):
        missed = _since_last(events, _K.VISIT_MISSED, {_K.VISIT_KEPT}, now - _VISITS)
        measures["missed_visits"] = len(missed)
    if _any(events, _K.DOSE_MISSED, _K.DOSE_DISPENSED):
        missed = _since_last(events, _K.DOSE_MISSED, {_K.DOSE_DISPENSED}, now - _DOSES)
        measures["missed_doses"] = len({local_date(event.at, zone) for event in missed})
    tests = [event for event in events if event.kind == _K.URINE_TEST and event.at > now - _URINE]
    if tests:
        measures["positive_urine"] = int(shows_opioids(tests[-1].value))
    gap = _refill_gap(events, local_date(now, zone), zone)
    if gap is not None:
        measures["refill_gap_days"] = gap
    return measures


def shows_opioids(result: str) -> bool:
    """Whether a urine result is one to talk about: positive, and not only for the treatment.

    Understood are words such as ``negative``, ``positive``, ``opioids positive``, ``fentanyl +``
    and ``buprenorphine positive``; what is not understood is not called positive.
    """
    named = result.casefold()
    if not ("pos" in named or "+" in named):
        return False
    parts = [part for part in re.split(r"[;,/]", named) if "pos" in part or "+" in part]
    return any(not _EXPECTED.search(part) for part in parts)


def _any(events: Sequence[Happened], *kinds: ClinicEventKind) -> bool:
    return any(event.kind in kinds for event in events)


def _since_last(
    events: Sequence[Happened], kind: str, ends: set[ClinicEventKind], since: datetime
) -> list[Happened]:
    """The events of a kind since the last one that ends their row."""
    found: list[Happened] = []
    for event in events:
        if event.kind in ends:
            found.clear()
        elif event.kind == kind and event.at > since:
            found.append(event)
    return found


def _refill_gap(events: Sequence[Happened], today: date, zone: str) -> int | None:
    """Days since the last supply ran out; none when no event says how long one lasts."""
    ends = None
    for event in events:
        days = _DAYS.search(event.value) if event.kind == _K.DOSE_DISPENSED else None
        if days:
            ends = local_date(event.at, zone) + timedelta(days=int(days[1]))
    return None if ends is None else max(0, (today - ends).days)
