"""An outcome is 1 or 0 in its window, missing only while the window is open."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from smsint.domain.outcomes import Happened, Window, from_code, value_of, window_of
from smsint.domain.trial import Outcome
from tests.support.clock import START

HOUR = timedelta(hours=1)
REPLIED = Outcome()
DOSE = Outcome(kind="answered", item="dose_taken", value="yes")
VISIT = Outcome(kind="event", item="visit_kept", after=12 * HOUR, within=36 * HOUR)
LATER = START + timedelta(days=9)


def at(hours: float) -> datetime:
    return START + hours * HOUR


@pytest.mark.parametrize(
    ("outcome", "happened", "value"),
    [
        pytest.param(REPLIED, Happened("replied", at(0)), 1.0, id="at the very instant"),
        pytest.param(REPLIED, Happened("replied", at(23.99)), 1.0, id="within the day"),
        pytest.param(REPLIED, Happened("replied", at(24)), 0.0, id="the end is excluded"),
        pytest.param(REPLIED, Happened("replied", at(-0.01)), 0.0, id="before the decision"),
        pytest.param(REPLIED, Happened("answered", at(1)), 0.0, id="something else"),
        pytest.param(DOSE, Happened("answered", at(1), "dose_taken", "Yes"), 1.0, id="in any case"),
        pytest.param(DOSE, Happened("answered", at(1), "dose_taken", "no"), 0.0, id="a no"),
        pytest.param(DOSE, Happened("answered", at(1), "craving", "yes"), 0.0, id="another item"),
        pytest.param(VISIT, Happened("event", at(11), "visit_kept"), 0.0, id="too early"),
        pytest.param(VISIT, Happened("event", at(47), "visit_kept"), 1.0, id="the next day"),
    ],
)
def test_what_counts(outcome: Outcome, happened: Happened, value: float) -> None:
    assert value_of(outcome, window_of(outcome, START), [happened], now=LATER) == value


def test_nothing_is_zero_and_an_open_window_is_missing() -> None:
    window = window_of(REPLIED, START)
    assert value_of(REPLIED, window, [], now=at(24)) == 0.0
    assert value_of(REPLIED, window, [Happened("replied", at(1))], now=at(23.9)) is None


@given(
    st.sampled_from(["replied", "answered"]),
    st.from_regex(r"[a-z_]{0,12}", fullmatch=True),
    st.none() | st.from_regex(r"[a-z0-9=: ]{0,8}", fullmatch=True),
)
def test_a_code_says_everything(kind: str, item: str, value: str | None) -> None:
    outcome = Outcome.model_validate({"kind": kind, "item": item, "value": value})
    assert from_code(outcome.code) == outcome


@pytest.mark.parametrize("code", ["", "guessed", "event", "answered:x:y=1=2"])
def test_a_code_that_nobody_wrote_is_refused_or_read_once(code: str) -> None:
    if code.startswith("answered"):
        assert from_code(code).code == code
    else:
        with pytest.raises(ValidationError):
            from_code(code)


def test_a_window_is_kept_as_an_instant_and_seconds() -> None:
    window = window_of(VISIT, START)
    assert Window.of(window.opens_at, int(VISIT.within.total_seconds())) == window
