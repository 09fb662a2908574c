"""How long somebody stays: histories worked out by hand, and survival curves."""

import csv
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from smsint.domain.codebook import RETENTION_DAYS
from smsint.domain.retention import (
    PERIOD,
    WEEK,
    CareEvent,
    at_risk,
    kaplan_meier,
    retained,
    spans,
    stay,
)

_FILE = Path(__file__).parent / "retention_histories.csv"
HISTORIES = list(csv.DictReader(_FILE.read_text(encoding="utf-8").splitlines()))


def events_of(text: str) -> list[CareEvent]:
    """``day kind [supply|-] [result]``, separated by semicolons."""
    found = []
    for part in filter(None, text.split(";")):
        day, kind, *more = part.split()
        amount = float(more[0]) if more and more[0] != "-" else None
        found.append(CareEvent(int(day), kind, amount, more[1] if len(more) > 1 else None))
    return found


def whole(text: str) -> int | None:
    return int(text) if text else None


@pytest.mark.parametrize("row", HISTORIES, ids=[row["who"] for row in HISTORIES])
def test_a_history_worked_out_by_hand(row: dict[str, str]) -> None:
    found = stay(events_of(row["events"]), int(row["observed_days"]))
    assert (found.time_days if found else None) == whole(row["time_days"]), row["why"]
    assert (found.end_type if found else None) == whole(row["end_type"]), row["why"]
    assert (found.last_care_day if found else None) == whole(row["last_care_day"]), row["why"]
    for day in RETENTION_DAYS:
        assert retained(found, day) == whole(row[f"retained_{day}"]), (day, row["why"])


def test_there_are_more_than_twenty_of_them_and_every_ending_is_among_them() -> None:
    assert len(HISTORIES) == 24
    assert {row["end_type"] for row in HISTORIES} == {"", "0", "1", "2", "3", "4", "5"}


_events = st.lists(
    st.builds(
        CareEvent,
        st.integers(0, 120),
        st.sampled_from(["dose_dispensed", "visit_kept", "discharge", "transfer", "urine_test"]),
        st.none() | st.integers(1, 40).map(float),
        st.none() | st.just("xr"),
    ),
    max_size=12,
)


@given(_events, st.integers(1, 150), st.sampled_from([WEEK, PERIOD]))
def test_weeks_and_periods_add_up_to_the_stay_and_only_the_last_can_hold_the_event(
    events: list[CareEvent], observed: int, days: int
) -> None:
    found = stay(events, observed)
    if found is None:
        return
    assert 0 <= found.time_days <= observed
    parts = spans(found, days)
    assert sum(week.stop - week.start for week in parts) == found.time_days
    assert [week.event for week in parts[:-1]] == [0] * (len(parts) - 1 if parts else 0)
    if parts:
        assert parts[-1].event == int(found.left)


@given(_events, st.integers(1, 150))
@example([CareEvent(1, "discharge")], 2)  # nobody reported care, and the gap would begin before it
def test_looking_for_longer_never_shortens_a_known_stay(
    events: list[CareEvent], observed: int
) -> None:
    early, late = stay(events, observed), stay(events, observed + 30)
    if early is not None and early.left and late is not None:
        known = [one for one in events if one.kind in ("dose_dispensed", "visit_kept")]
        if all(one.day < observed for one in known):
            assert late.time_days == early.time_days


# Times of remission of the treated group of Freireich (1963), as every textbook has them.
_FREIREICH = [
    (6, 1), (6, 1), (6, 1), (6, 0), (7, 1), (9, 0), (10, 1), (10, 0), (11, 0), (13, 1), (16, 1),
    (17, 0), (19, 0), (20, 0), (22, 1), (23, 1), (25, 0), (32, 0), (32, 0), (34, 0), (35, 0),
]  # fmt: skip


def test_kaplan_meier_is_the_textbooks() -> None:
    curve = kaplan_meier((time, bool(event)) for time, event in _FREIREICH)
    found = [(step.day, round(step.estimate, 3), step.at_risk) for step in curve]
    assert found == [
        (0, 1.0, 21), (6, 0.857, 21), (7, 0.807, 17), (10, 0.753, 15), (13, 0.690, 12),
        (16, 0.627, 11), (22, 0.538, 7), (23, 0.448, 6),
    ]  # fmt: skip


def test_limits_on_the_log_log_scale_are_those_of_r() -> None:
    """``survfit(Surv(t, d) ~ 1, conf.type = "log-log")`` gives 0.620 to 0.952 at week 6."""
    step = kaplan_meier((time, bool(event)) for time, event in _FREIREICH)[1]
    assert (round(step.low, 3), round(step.high, 3)) == (0.620, 0.952)


def test_the_numbers_at_risk_are_those_just_before() -> None:
    people = [(3.0, True), (3.0, False), (5.0, True)]
    assert at_risk(people, [0, 3, 4, 6]) == {0: 3, 3: 3, 4: 1, 6: 0}
    assert kaplan_meier([]) == kaplan_meier([])[:1]
