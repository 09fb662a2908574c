"""Clocks that are moved."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from smsint.simulation.clock import ShiftedClock, VirtualClock
from tests.support.clock import SettableClock

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_a_virtual_clock_stands_still_and_never_goes_back() -> None:
    clock = VirtualClock(NOON)
    clock.move_to(NOON + HOUR)
    clock.move_to(NOON)
    assert clock() == NOON + HOUR


def test_a_shifted_clock_runs_on_from_where_it_was_moved_to(tmp_path: Path) -> None:
    real = SettableClock(NOON)
    clock = ShiftedClock(tmp_path / "clock", real)
    assert clock() == NOON
    clock.move_to(NOON + 5 * HOUR)
    real.advance(minutes=1)
    assert clock() == NOON + 5 * HOUR + timedelta(minutes=1)


def test_its_offset_outlives_the_process(tmp_path: Path) -> None:
    real = SettableClock(NOON)
    ShiftedClock(tmp_path / "clock", real).set(NOON - 72 * HOUR)
    real.advance(hours=1)
    assert ShiftedClock(tmp_path / "clock", real)() == NOON - 71 * HOUR


def test_moving_to_an_instant_gone_by_changes_nothing(tmp_path: Path) -> None:
    real = SettableClock(NOON)
    clock = ShiftedClock(tmp_path / "clock", real)
    clock.move_to(NOON - HOUR)
    assert clock() == NOON
    assert not (tmp_path / "clock").exists()
