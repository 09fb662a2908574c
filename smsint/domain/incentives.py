"""An escalating ledger with reset and restore, as contingency management keeps one.

Petry (2000) and Higgins: what consecutive successes earn grows step by step, falls back to the
base after a miss, and returns to where it stood after some successes in a row. Here a success is
a day on which a check-in was answered, whatever the answer was, so that honesty never costs.
Points are recorded; nothing is paid out, and what a site makes of them is the site's own matter.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from smsint.domain.shapes import Shape

Reason = Literal["answered", "restored", "missed"]


class Incentives(Shape):
    """How points grow. In points, or in any unit that a site gives them."""

    base: Annotated[int, Field(ge=0, le=1000)] = 10
    """For a success after a miss, and for the first."""
    step: Annotated[int, Field(ge=0, le=1000)] = 5
    """More for each success in a row."""
    most: Annotated[int, Field(ge=0, le=1000)] = 50
    """For one success, however long the row."""
    restore_after: Annotated[int, Field(ge=1, le=60)] = 3
    """Successes in a row after a miss until the next one earns as before the miss."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a ledger stands after a day."""

    balance: int = 0
    step: int = 0
    """Successes since the base: the next one earns the base and so many steps."""
    lost: int = 0
    """The step from which the last miss fell; none to win back when 0."""
    since_miss: int = 0
    """Successes in a row since the last miss."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What one check-in day earned."""

    on: date
    points: int
    balance: int
    reason: Reason


def ledger(days: Iterable[tuple[date, bool]], rules: Incentives) -> Iterator[Entry]:
    """The entries of check-in days in their order; the same days always give the same entries."""
    standing = Standing()
    for on, answered in days:
        standing, entry = settle(standing, on, answered, rules)
        yield entry


def settle(
    standing: Standing, on: date, answered: bool, rules: Incentives
) -> tuple[Standing, Entry]:
    """The entry of one day, and where the ledger stands after it."""
    if not answered:
        fell_from = max(standing.step, standing.lost)
        return Standing(standing.balance, lost=fell_from), Entry(on, 0, standing.balance, "missed")
    since = standing.since_miss + 1
    restored = bool(standing.lost) and since > rules.restore_after and standing.lost > standing.step
    step = standing.lost if restored else standing.step
    points = min(rules.base + step * rules.step, rules.most)
    after = replace(
        standing,
        balance=standing.balance + points,
        step=step + 1,
        lost=0 if since > rules.restore_after else standing.lost,
        since_miss=since,
    )
    return after, Entry(on, points, after.balance, "restored" if restored else "answered")
