"""A clock that the test moves."""

from datetime import UTC, datetime, timedelta

START = datetime(2027, 3, 1, 15, 0, tzinfo=UTC)
"""A Monday: 10:00 in New York, 08:00 in Phoenix, 07:00 in Los Angeles."""


class SettableClock:
    """Reads the same instant until it is moved."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> datetime:
        """Moves the clock (``advance(hours=2)``) and returns the new instant."""
        self.now += timedelta(**by)
        return self.now
