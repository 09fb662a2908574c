"""Which behavior change strategies the library covers, in which phases, as a table."""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from smsint.domain.content import Library
from smsint.domain.messages import MessageTemplate
from smsint.library.reach import uses

By = Literal["strategy", "bct", "phase", "protocol", "review"]

STRATEGIES = {
    "SM": "self-monitoring",
    "FR": "feedback and reinforcement",
    "PE": "psychoeducation",
    "CA": "cue awareness",
    "PI": "providing instruction",
    "MM": "mindfulness (MORE)",
}
"""The review's five (Scialanca 2025) and the sixth that its MORE study adds."""
PHASES = ("induction", "early", "steady", "after", "booster")
"""Starting, days 1 to 30, the time after, after leaving care, and what comes back later."""
_ANY = "any"


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
    """Strategies or techniques (BCT codes) by phase, phases or protocols by strategy, or what has
    been reviewed by whom."""
    messages = [m for m in library.messages.values() if m.strategy != "none"]
    phases = phases_of(library)
    cells: list[tuple[str, str]]
    used = tuple(one for one in (*PHASES, _ANY) if any(one in found for found in phases.values()))
    match by:
        case "strategy":
            cells = [(m.strategy, phase) for m in messages for phase in phases[m.id]]
            return _table(by, tuple(STRATEGIES), used, cells)
        case "bct":
            cells = [(code, phase) for m in messages for code in m.bct for phase in phases[m.id]]
            return _table(by, tuple(sorted({row for row, _ in cells}, key=_number)), used, cells)
        case "phase":
            cells = [(phase, m.strategy) for m in messages for phase in phases[m.id]]
            return _table(by, used, tuple(STRATEGIES), cells)
        case "protocol":
            pairs = {(one.protocol.id, one.template.id) for one in uses(library)}
            cells = [(key, library.messages[name].strategy) for key, name in sorted(pairs)]
            return _table(by, tuple(library.protocols), tuple(STRATEGIES), cells)
        case "review":
            cells = [(m.theme, _review(m)) for m in library.messages.values()]
            rows = tuple(dict.fromkeys(row for row, _ in cells))
            return _table(by, rows, ("not reviewed", "reviewed"), cells)


def phases_of(library: Library) -> dict[str, tuple[str, ...]]:
    """The phases in which each text can be heard: its own, or those of the tracks that send it."""
    found: dict[str, dict[str, None]] = {key: {} for key in library.messages}
    for use in uses(library):
        if use.phase:
            found[use.template.id][use.phase] = None
    return {
        key: (message.phase,) if message.phase else tuple(found[key]) or (_ANY,)
        for key, message in library.messages.items()
    }


def covered_cells(library: Library) -> frozenset[tuple[str, str]]:
    """The pairs of strategy and phase in which there is something to say."""
    phases = phases_of(library)
    return frozenset((m.strategy, p) for m in library.messages.values() for p in phases[m.id])


def _table(
    by: By, rows: tuple[str, ...], columns: tuple[str, ...], cells: Iterable[tuple[str, str]]
) -> Coverage:
    return Coverage(by, columns, rows, dict(Counter(cells)))


def _review(message: MessageTemplate) -> str:
    return "reviewed" if message.reviewed else "not reviewed"


def review_of(messages: Collection[MessageTemplate]) -> str:
    """How many of some texts a clinician has read, in words."""
    read = sum(message.reviewed for message in messages)
    if read == len(messages):
        return f"all {read} texts have a clinical reviewer"
    if not read:
        return f"not clinically reviewed: none of {len(messages)} texts has a reviewer"
    return f"not clinically reviewed: {len(messages) - read} of {len(messages)} texts"


def _number(code: str) -> tuple[int, ...]:
    """BCT codes in the order of the taxonomy: 2.3 before 12.1."""
    return tuple(int(part) for part in code.split(".") if part.isdecimal())
