"""Proximal outcomes, computed again from the texts, the answers and the clinic events beside them.

Without dates an instant is known to the minute of a local day, and the end of the data to the day.
What lies at the very edge of a window may then count or not: only a value that cannot be is a difference.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from smsint.domain.outcomes import from_code
from smsint.domain.trial import Outcome
from smsint.services.exporting.reading import Numbered, Row

CLOCK_CHANGES = (0, 3600, -3600)
"""Seconds between the clock on the wall and time that has passed, where the clocks were changed."""
MINUTE, DAY = 60, 86_400
_ZONES = 26 * 3600
"""Between the clocks of two places: a later enrollment may be in another zone than the first."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_Here = Callable[["Span"], "Span"]
"""From the days of the participant to those of one enrollment."""


@dataclass(frozen=True, slots=True)
class Span:
    """An instant that is known to lie from ``low`` on and before ``high``, in seconds."""

    low: float
    high: float

    def moved(self, seconds: float, slack: float = 0) -> "Span":
        """Later by so much, and less well known by as much on either side."""
        return Span(self.low + seconds - slack, self.high + seconds + slack)


@dataclass(frozen=True, slots=True)
class Counted:
    """Something that may be an outcome, and when it was."""

    at: Span
    surely: bool
    """Whether it is what is looked for; false where its words are not in these files."""


def outcomes_of(
    rows: Mapping[str, Numbered], until: datetime | None
) -> Iterator[tuple[int, Row, set[Any]]]:
    """Each decision of one person with every outcome that it can have. ``until`` is the end of the
    data, where dates may be known."""
    starts = {row["enrollment_no"]: row["start_day"] for _, row in rows["enrollments"]}
    observed = next((row["observed_days"] for _, row in rows["retention"]), 0)
    for number, row in rows["decision_points"]:
        start = starts.get(row["enrollment_no"], 0)
        slack = 0 if row["enrollment_no"] == 1 else _ZONES
        end = _end(observed, start, slack, until)
        yield number, row, _possible(row, rows, _moves(-start * DAY, slack), end)


def _moves(seconds: float, slack: float) -> _Here:
    return lambda at: at.moved(seconds, slack)


def _end(observed_days: int, start_day: int, slack: float, until: datetime | None) -> Span:
    if until is not None:
        return _second(until)
    last = (observed_days - start_day) * DAY
    return Span(last - DAY, last).moved(0, slack)


def _possible(row: Row, rows: Mapping[str, Numbered], here: _Here, end: Span) -> set[Any]:
    if not row["available"] or row["outcome_name"] is None:
        return {None}
    outcome = from_code(row["outcome_name"])
    opens = _instant(row, "decided").moved(row["outcome_after"])
    closes = opens.moved(row["outcome_window"])
    known = list(_counted(outcome, row["enrollment_no"], rows, here))
    found: set[Any] = {None} if end.low < closes.high else set()
    if closes.low < end.high:
        dated = "decided_at" in row
        for change in (0,) if dated else CLOCK_CHANGES:
            found |= _values(opens, closes.moved(change), known)
    return found


def _values(opens: Span, closes: Span, known: Sequence[Counted]) -> set[Any]:
    surely = any(
        one.surely and opens.high <= one.at.low and one.at.high <= closes.low for one in known
    )
    perhaps = any(opens.low < one.at.high and one.at.low < closes.high for one in known)
    return {1.0} if surely else {0.0, 1.0} if perhaps else {0.0}


def _counted(
    outcome: Outcome, same: int, rows: Mapping[str, Numbered], here: _Here
) -> Iterator[Counted]:
    match outcome.kind:
        case "replied":
            for _, text in rows["inbound"]:
                if text["enrollment_no"] == same and not text["opted_out"]:
                    yield Counted(_instant(text, "received"), surely=True)
        case "answered":
            for _, one in rows["answers"]:
                if one["enrollment_no"] == same and one["status"] == "parsed" and one["is_final"]:
                    said = one["value_code"], one["value_number"]
                    yield from _fitting(outcome, one["item"], said, _instant(one, "answered"))
        case "event":
            for _, one in rows["clinic_events"]:
                at = _instant(one, "occurred")
                at = at if "occurred_at" in one else here(at)
                yield from _fitting(outcome, one["kind"], (one["result"], one["amount"]), at)


def _fitting(
    outcome: Outcome, item: str, said: tuple[str | None, float | None], at: Span
) -> Iterator[Counted]:
    if outcome.item not in ("", item):
        return
    code, number = said
    if outcome.value is None:
        yield Counted(at, surely=True)
    elif code is None and number is None:
        yield Counted(at, surely=False)
    elif outcome.value.casefold() == (code.casefold() if code is not None else f"{number:g}"):
        yield Counted(at, surely=True)


def _instant(row: Row, stem: str) -> Span:
    if f"{stem}_at" in row:
        return _second(datetime.fromisoformat(row[f"{stem}_at"]))
    begins = row[f"{stem}_day"] * DAY + row[f"{stem}_minute"] * MINUTE
    return Span(begins, begins + MINUTE)


def _second(at: datetime) -> Span:
    seconds = (at - _EPOCH).total_seconds()
    return Span(seconds, seconds + 1)
