"""Clocks that move when they are told to: one for a simulated past, one for a running demo."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from smsint.clock import Clock, utc_now


class MovableClock(Protocol):
    """A clock that can be moved forward. Time never runs backwards: rows are in its order."""

    def __call__(self) -> datetime:
        """The present instant."""
        ...

    def move_to(self, instant: datetime) -> None:
        """Makes it this instant, or leaves a clock alone that is there already or beyond."""
        ...


class VirtualClock:
    """Stands still between two moves."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def __call__(self) -> datetime:
        """The instant it was last moved to."""
        return self._now

    def move_to(self, instant: datetime) -> None:
        """Moves forward, or not at all."""
        self._now = max(self._now, instant)


class ShiftedClock:
    """Runs like the real clock, shifted by an offset that is kept in a file."""

    def __init__(self, path: Path, base: Clock = utc_now) -> None:
        self._path, self._base = path, base
        self._offset = timedelta(seconds=float(path.read_text())) if path.exists() else timedelta()

    def __call__(self) -> datetime:
        """Real time plus the offset."""
        return self._base() + self._offset

    def move_to(self, instant: datetime) -> None:
        """Moves forward, or not at all; the new offset is kept."""
        if instant > self():
            self.set(instant)

    def set(self, instant: datetime) -> None:
        """Makes it this instant, also an earlier one: only while nothing uses the clock."""
        self._offset = instant - self._base()
        draft = self._path.with_suffix(".new")
        draft.write_text(repr(self._offset.total_seconds()))
        draft.replace(self._path)
