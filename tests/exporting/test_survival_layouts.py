"""The layouts for survival analysis, of one course that is counted by hand."""

from typing import Any

import pytest

from smsint.domain.retention import CareEvent
from smsint.services.exporting.survival import Course, interval_rows, period_rows

SUPPLIED = [CareEvent(0, "dose_dispensed", 28), CareEvent(28, "dose_dispensed", 14)]
"""Covered to day 42; after that there is nothing more."""


def a_course(observed_days: int, **more: Any) -> Course:
    return Course("p1", "steady", "texts", observed_days, care=SUPPLIED, **more)


def test_a_period_has_what_was_known_when_it_began() -> None:
    course = a_course(
        100, days=[(0, 2, 1, 1), (29, 1, 1, 2), (30, 5, 5, 5)], flags=[29, 31], tries=[3]
    )
    first, second = period_rows(course)
    assert (first["period"], first["days"], first["whole"], first["event"]) == (1, 30, 1, 0)
    assert (first["prompts"], first["response_rate"], first["end_type"]) == (0, None, None)
    assert (second["period"], second["days"], second["whole"], second["event"]) == (2, 12, 1, 1)
    assert (second["prompts"], second["answered"], second["inbound"]) == (3, 2, 3)
    assert (second["response_rate"], second["flags"], second["tries"]) == (2 / 3, 1, 1)


@pytest.mark.parametrize(
    ("observed", "whole"),
    [
        pytest.param(45, [1, 0], id="the data end within the allowed gap, fifteen days in"),
        pytest.param(30, [1], id="a period to its last day"),
        pytest.param(12, [0], id="no period was seen to its end"),
    ],
)
def test_a_period_that_was_not_seen_to_its_end_says_so(observed: int, whole: list[int]) -> None:
    assert [row["whole"] for row in period_rows(a_course(observed))] == whole


def test_both_layouts_add_up_to_the_same_stay_with_the_same_event() -> None:
    weeks, periods = list(interval_rows(a_course(100))), list(period_rows(a_course(100)))
    assert sum(row["days"] for row in periods) == weeks[-1]["stop"] == 42
    assert sum(row["event"] for row in periods) == sum(row["event"] for row in weeks) == 1


def test_of_whom_the_clinic_reported_nothing_there_is_no_row() -> None:
    assert list(period_rows(Course("p2", "steady", "texts", 90))) == []
