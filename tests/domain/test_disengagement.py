"""Decisions about flags as values: open, keep, close, and the sentence that says why."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from smsint.domain.clinic_events import Happened, clinic_measures, shows_opioids
from smsint.domain.disengagement import Verdict, decide, next_moment
from smsint.domain.engagement import Drift, Record, Standing
from smsint.domain.flag_rules import Measure
from smsint.domain.rules import STANDARD
from smsint.domain.signals import Signals, signals_of

NOW = datetime(2027, 4, 30, 14, tzinfo=UTC)
DAY = timedelta(days=1)


def signals(
    values: dict[Measure, float], *, day: int = 10, silent: timedelta = 3 * DAY, prompts: int = 20
) -> Signals:
    return Signals(day, prompts, silent, values, Drift(0.1, Standing(), 0.8, learned_from=9))


def verdicts(of: Signals, open_rules: tuple[str, ...] = ()) -> dict[str, Verdict]:
    return {one.rule.id: one.verdict for one in decide(STANDARD, of, open_rules)}


@pytest.mark.parametrize(
    ("values", "more", "opened"),
    [
        pytest.param(
            {"missed_streak": 2}, {}, {"two-missed"}, id="two missed, silent, first month"
        ),
        pytest.param({"missed_streak": 2}, {"day": 40}, set(), id="later a week of silence"),
        pytest.param({"missed_streak": 2}, {"silent": DAY}, set(), id="texted yesterday"),
        pytest.param({"drift": 0.5}, {}, {"drifting"}, id="drifting"),
        pytest.param({"drift": 0.5}, {"prompts": 2}, set(), id="too few prompts say nothing"),
        pytest.param(
            {"missed_doses": 3}, {}, {"missed-dose", "three-missed-doses"}, id="three doses"
        ),
        pytest.param({"positive_urine": 1}, {"day": 45}, set(), id="urine in month one only"),
        pytest.param(
            {"failed_deliveries": 2}, {}, {"not-delivered"}, id="the phone, not the person"
        ),
        pytest.param({}, {}, set(), id="nothing known, nothing said"),
    ],
)
def test_what_opens(
    values: dict[Measure, float], more: dict[str, object], opened: set[str]
) -> None:
    found = verdicts(signals(values, **more))  # type: ignore[arg-type]  # by name
    assert {name for name, verdict in found.items() if verdict is Verdict.OPEN} == opened


@pytest.mark.parametrize(
    ("chance", "verdict"),
    [(0.41, Verdict.KEEP), (0.2, Verdict.KEEP), (0.15, Verdict.CLOSE)],
)
def test_a_flag_closes_at_a_lower_threshold_than_it_opened(chance: float, verdict: Verdict) -> None:
    assert verdicts(signals({"drift": chance}), ("drifting",)) == {"drifting": verdict}


def test_what_is_not_known_keeps_a_flag_open() -> None:
    assert verdicts(signals({}), ("two-missed",)) == {"two-missed": Verdict.KEEP}


def test_while_texts_cannot_reach_somebody_their_silence_says_nothing() -> None:
    record = Record([], NOW.date(), NOW, last_heard_at=NOW - 20 * DAY)
    away = signals_of(record, programme_day=5, texted=False, other={"opted_out": 1})
    assert set(away.values) == {"opted_out"}


def test_the_next_look_is_when_enough_silence_will_have_passed() -> None:
    assert next_moment(STANDARD, signals({"missed_streak": 2}, silent=DAY)) == DAY
    assert next_moment(STANDARD, signals({"missed_streak": 0}, silent=DAY)) is None


def test_the_sentence_is_plain_and_every_rule_has_one() -> None:
    values: dict[Measure, float] = {rule.measure: rule.open_at for rule in STANDARD}
    values["missed_doses"] = 3
    found = decide(STANDARD, signals(values, silent=8 * DAY), ())
    assert len(found) == len(STANDARD)
    said = {one.rule.id: one.sentence for one in found}
    assert said["two-missed"] == (
        "No answer to the last 2 check-ins, and no text for 8 days. Usually answers 8 of 10."
    )
    assert said["missed-visit"].startswith("Missed 1 visit and has kept none since.")
    assert "None" not in "".join(said.values())


@pytest.mark.parametrize(("prompts", "usual"), [(3, False), (4, True)])
def test_of_somebody_new_nobody_says_what_is_usual_for_them(prompts: int, usual: bool) -> None:
    """What is true of most people would pass for something that we know of this one."""
    new = replace(
        signals({"missed_streak": 2}), drift=Drift(0.1, Standing(), 0.7, learned_from=prompts)
    )
    (flag,) = decide(STANDARD, new, ())
    assert ("Usually answers" in flag.sentence) is usual


# What the clinic says


def happened(*events: tuple[str, int, str]) -> list[Happened]:
    return [Happened(kind, NOW - ago * DAY, value) for kind, ago, value in events]


@pytest.mark.parametrize(
    ("events", "measures"),
    [
        pytest.param(
            [("visit_missed", 9, ""), ("visit_missed", 2, "")], {"missed_visits": 2}, id="2"
        ),
        pytest.param(
            [("visit_missed", 9, ""), ("visit_kept", 2, "")], {"missed_visits": 0}, id="kept"
        ),
        pytest.param(
            [("dose_missed", 3, ""), ("dose_missed", 3, "again"), ("dose_missed", 2, "")],
            {"missed_doses": 2},
            id="a day reported twice is one day",
        ),
        pytest.param(
            [("dose_dispensed", 10, "7 days")],
            {"missed_doses": 0, "refill_gap_days": 3},
            id="seven days' supply, ten days ago",
        ),
        pytest.param([("dose_dispensed", 10, "")], {"missed_doses": 0}, id="supply not said"),
        pytest.param([("urine_test", 3, "negative")], {"positive_urine": 0}, id="negative"),
        pytest.param([], {}, id="a clinic without a feed has no missed visits"),
    ],
)
def test_measures_of_the_clinic(
    events: list[tuple[str, int, str]], measures: dict[Measure, float]
) -> None:
    assert clinic_measures(happened(*events), now=NOW, zone="America/New_York") == measures


@pytest.mark.parametrize(
    ("result", "shows"),
    [
        ("positive", True),
        ("Opioids POSITIVE", True),
        ("fentanyl +", True),
        ("buprenorphine positive", False),
        ("buprenorphine positive; fentanyl positive", True),
        ("negative", False),
        ("pending", False),
    ],
)
def test_a_test_that_shows_only_the_treatment_is_as_it_should_be(result: str, shows: bool) -> None:
    assert shows_opioids(result) is shows
