"""Which behavior change strategies the library covers, as a table."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from smsint.domain.content import Library
from smsint.domain.protocol import MessageTemplate

By = Literal["strategy", "bct", "phase"]

STRATEGIES = {
    "SM": "self-monitoring",
    "FR": "feedback and reinforcement",
    "PE": "psychoeducation",
    "CA": "cue awareness",
    "PI": "providing instruction",
    "MM": "mindfulness (MORE)",
}
"""The review's five (Scialanca 2025) and the sixth that its MORE study adds."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Number of message templates by row and column; texts without a strategy are left out."""

    by: By
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    counts: dict[tuple[str, str], int]

    def as_rows(self) -> list[dict[str, str | int]]:
        """One record per row, for JSON."""
        return [
            {self.by: row, **{column: self.counts.get((row, column), 0) for column in self.columns}}
            for row in self.rows
        ]


def coverage(library: Library, by: By) -> Coverage:
    """Strategies by phase; techniques (BCT codes) by phase; or phases by strategy."""
    messages = [m for m in library.messages.values() if m.strategy != "none"]
    phases = tuple(dict.fromkeys(_phase(message) for message in messages))
    rows, columns = {
        "strategy": (tuple(STRATEGIES), phases),
        "bct": (tuple(sorted({c for m in messages for c in m.bct}, key=_number)), phases),
        "phase": (phases, tuple(STRATEGIES)),
    }[by]
    counts = Counter(cell for message in messages for cell in _cells(message, by))
    return Coverage(by, columns, rows, dict(counts))


def _cells(message: MessageTemplate, by: By) -> Iterable[tuple[str, str]]:
    if by == "bct":
        return [(code, _phase(message)) for code in message.bct]
    cell = message.strategy, _phase(message)
    return [cell if by == "strategy" else cell[::-1]]


def _phase(message: MessageTemplate) -> str:
    return message.phase or "any"


def _number(code: str) -> tuple[int, ...]:
    """BCT codes in the order of the taxonomy: 2.3 before 12.1."""
    return tuple(int(part) for part in code.split(".") if part.isdecimal())
