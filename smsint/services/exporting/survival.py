"""The survival layouts, computed from the rows of other files: by the export and by its check.

Everything here is a function of the exported rows, so that what an export says of retention can be
computed again from the files beside it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from smsint.domain.codebook import RETENTION_DAYS
from smsint.domain.retention import PERIOD, WEEK, CareEvent, Span, Stay, retained, spans, stay

Record = Mapping[str, Any]


@dataclass(slots=True)
class Course:
    """What is known of one person, in study days of the first enrollment."""

    participant_id: str
    protocol: str
    arm: str
    observed_days: int
    start_on: str | None = None
    care: list[CareEvent] = field(default_factory=list)
    opt_outs: list[int] = field(default_factory=list)
    days: list[tuple[int, int, int, int]] = field(default_factory=list)
    """Day, prompts, answered, inbound."""
    flags: list[int] = field(default_factory=list)
    tries: list[int] = field(default_factory=list)


def add_clinic_event(course: Course, row: Record) -> None:
    """A row of clinic_events."""
    event = CareEvent(row["occurred_day"], row["kind"], row["amount"], row["result"])
    course.care.append(event)


def add_consent(course: Course, row: Record) -> None:
    """A row of consents."""
    if row["kind"] == "opted_out":
        course.opt_outs.append(max(0, row["given_day"]))


def add_day(course: Course, row: Record, start_day: int) -> None:
    """A row of engagement_days, of an enrollment that began on that day of the person's."""
    counts = row["prompts"], row["answered"], row["inbound"]
    course.days.append((row["day"] + start_day, *counts))


def add_flag(course: Course, row: Record, start_day: int) -> None:
    """A row of flags."""
    course.flags.append(row["opened_day"] + start_day)


def add_task(course: Course, row: Record, start_day: int) -> None:
    """A row of outreach."""
    if row["first_try_day"] is not None:
        course.tries.append(row["first_try_day"] + start_day)


def retention_row(course: Course) -> dict[str, Any]:
    """One person's row of retention."""
    found = stay(course.care, course.observed_days)
    out = min(course.opt_outs, default=None)
    opted_out = out is not None and out < course.observed_days
    wrote = [day for day, _, _, inbound in course.days if inbound]
    return {
        "participant_id": course.participant_id,
        "protocol": course.protocol,
        "arm": course.arm,
        "observed_days": course.observed_days,
        "time_days": found.time_days if found else None,
        "end_type": found.end_type if found else None,
        "left": int(found.left) if found else None,
        **{f"retained_{day}": retained(found, day) for day in RETENTION_DAYS},
        "last_care_day": found.last_care_day if found else None,
        "opt_out_days": out if opted_out else course.observed_days,
        "opted_out": int(opted_out),
        "last_contact_day": max(wrote, default=None),
        "start_on": course.start_on,
    }


def interval_rows(course: Course) -> Iterator[dict[str, Any]]:
    """One person's rows of retention_intervals."""
    for week, known in _spans(course, WEEK):
        yield {"start": week.start, "stop": week.stop, **known}


def period_rows(course: Course) -> Iterator[dict[str, Any]]:
    """One person's rows of retention_periods."""
    for number, (span, known) in enumerate(_spans(course, PERIOD), 1):
        whole = span.stop - span.start == PERIOD or span.event
        yield {"period": number, "days": span.stop - span.start, "whole": int(whole), **known}


def _spans(course: Course, days: int) -> Iterator[tuple[Span, dict[str, Any]]]:
    """Time in treatment in parts of so many days, with what was known when each began."""
    found = stay(course.care, course.observed_days)
    if found is None:
        return
    before = _Before(course, days)
    for span in spans(found, days):
        counts = before.at(span.start)
        prompts, answered = counts["prompts"], counts["answered"]
        yield (
            span,
            {
                "participant_id": course.participant_id,
                "arm": course.arm,
                "event": span.event,
                "end_type": span.end_type,
                **counts,
                "response_rate": answered / prompts if prompts else None,
                "opted_out": int(any(day < span.start for day in course.opt_outs)),
            },
        )


class _Before:
    """Sums over the same number of days before a day."""

    def __init__(self, course: Course, span: int) -> None:
        days = sorted(course.days)
        self._span = span
        self._days = [day for day, *_ in days]
        self._sums = [[0, *accumulate(row[place] for row in days)] for place in (1, 2, 3)]
        self._flags, self._tries = sorted(course.flags), sorted(course.tries)

    def at(self, start: int) -> dict[str, int]:
        """What was counted on the days before."""
        since = start - self._span
        first, last = bisect_left(self._days, since), bisect_left(self._days, start)
        prompts, answered, inbound = (sums[last] - sums[first] for sums in self._sums)
        return {
            "prompts": prompts,
            "answered": answered,
            "inbound": inbound,
            "flags": _within(self._flags, since, start),
            "tries": _within(self._tries, since, start),
        }


def _within(days: Sequence[int], since: int, start: int) -> int:
    return bisect_left(days, start) - bisect_left(days, since)


def stays(courses: Iterable[Course]) -> list[Stay | None]:
    """Time in treatment of each person."""
    return [stay(course.care, course.observed_days) for course in courses]
