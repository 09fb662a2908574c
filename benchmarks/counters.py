"""Counters without noise: commits and statements of one database."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import event

from smsint.db.engine import Database


@dataclass(slots=True)
class Counts:
    """What was asked of the database."""

    commits: int = 0
    statements: int = 0
    """Round trips to the driver: one for each execute or executemany."""


def counted(database: Database) -> Counts:
    """Counts from now on, for as long as the engine lives."""
    counts = Counts()

    def commit(_: Any) -> None:
        counts.commits += 1

    def statement(*_: Any) -> None:
        counts.statements += 1

    event.listen(database.engine, "commit", commit)
    event.listen(database.engine, "before_cursor_execute", statement)
    return counts
