"""What followed a decision: one rule for policies, exports and reports.

The window opens at the decision (plus the declared delay), so that nothing counts that happened
before it, and an outcome is 1 if it happened inside, otherwise 0. It is missing only where the
decision was not available and while the window is open.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple

from smsint.domain.trial import Outcome


@dataclass(frozen=True, slots=True)
class Happened:
    """Something that may be an outcome."""

    kind: str
    """``replied``, ``answered`` or ``event``."""
    at: datetime
    item: str = ""
    value: str | None = None


class Window(NamedTuple):
    """When an outcome counts; the end is excluded."""

    opens_at: datetime
    closes_at: datetime

    @classmethod
    def of(cls, opens_at: datetime, seconds: int) -> "Window":
        """As a decision point keeps it."""
        return cls(opens_at, opens_at + timedelta(seconds=seconds))


def window_of(outcome: Outcome, decided_at: datetime) -> Window:
    """The window of a decision made at that instant."""
    opens_at = decided_at + outcome.after
    return Window(opens_at, opens_at + outcome.within)


def from_code(code: str) -> Outcome:
    """What ``Outcome.code`` wrote. Raises ValueError for anything else."""
    what, _, value = code.partition("=")
    kind, _, item = what.partition(":")
    return Outcome.model_validate(
        {"kind": kind, "item": item, "value": value if "=" in code else None}
    )


def value_of(
    outcome: Outcome, window: Window, happened: Iterable[Happened], *, now: datetime
) -> float | None:
    """1 or 0; none while the window is open."""
    if now < window.closes_at:
        return None
    return float(any(_counts(outcome, window, one) for one in happened))


def _counts(outcome: Outcome, window: Window, one: Happened) -> bool:
    return (
        one.kind == outcome.kind
        and window.opens_at <= one.at < window.closes_at
        and outcome.item in ("", one.item)
        and (outcome.value is None or (one.value or "").casefold() == outcome.value.casefold())
    )
