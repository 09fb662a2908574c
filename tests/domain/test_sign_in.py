"""How long a sign-in lasts, and how guessing is slowed down."""

from datetime import UTC, datetime, timedelta

import pytest

from smsint.domain.sign_in import LONGEST_WAIT, is_signed_in, wait_after

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("began", "seen", "counts"),
    [
        pytest.param({"hours": 1}, {"minutes": 1}, True, id="at work"),
        pytest.param({"hours": 1}, {"minutes": 14, "seconds": 59}, True, id="a long call"),
        pytest.param({"hours": 1}, {"minutes": 15}, False, id="walked away"),
        pytest.param({"hours": 11, "minutes": 59}, {"seconds": 1}, True, id="the end of a shift"),
        pytest.param({"hours": 12}, {"seconds": 1}, False, id="never signed out"),
    ],
)
def test_a_sign_in_ends_by_itself(
    began: dict[str, int], seen: dict[str, int], counts: bool
) -> None:
    assert is_signed_in(NOON - timedelta(**began), NOON - timedelta(**seen), now=NOON) is counts


def test_the_first_slips_cost_nothing_and_guessing_costs_ever_more() -> None:
    waits = [wait_after(failures) for failures in range(12)]
    assert waits[:5] == [timedelta()] * 5
    assert waits[5:8] == [timedelta(minutes=1), timedelta(minutes=2), timedelta(minutes=4)]
    assert waits == sorted(waits)
    assert wait_after(10_000) == LONGEST_WAIT
