"""Who may lift a STOP."""

from datetime import UTC, datetime, timedelta

import pytest

from smsint.domain.consent import NumberStanding, admit
from smsint.domain.states import TextingStatus

STOPPED_AT = datetime(2027, 3, 1, 12, tzinfo=UTC)
STOPPED = NumberStanding(TextingStatus.OPTED_OUT, STOPPED_AT)
BEFORE, AFTER = STOPPED_AT - timedelta(days=1), STOPPED_AT + timedelta(days=1)


@pytest.mark.parametrize(
    ("standing", "method", "granted_at", "verdict"),
    [
        pytest.param(None, "verbal", BEFORE, "as_it_is", id="a number never seen"),
        pytest.param(
            NumberStanding(TextingStatus.ON, None), "verbal", BEFORE, "as_it_is", id="a live number"
        ),
        pytest.param(
            # A hold is a question to staff; enrolling does not answer it.
            NumberStanding(TextingStatus.HELD, None),
            "written",
            AFTER,
            "as_it_is",
            id="a held number stays held",
        ),
        pytest.param(STOPPED, "written", AFTER, "opt_in", id="signed after the STOP"),
        pytest.param(STOPPED, "electronic", AFTER, "opt_in", id="ticked after the STOP"),
        pytest.param(STOPPED, "verbal", AFTER, "refused", id="a spoken word against a STOP"),
        pytest.param(STOPPED, "written", BEFORE, "refused", id="withdrawn by the STOP"),
        pytest.param(STOPPED, "written", STOPPED_AT, "refused", id="at the same instant"),
    ],
)
def test_only_a_later_provable_consent_lifts_a_stop(
    standing: NumberStanding | None, method: str, granted_at: datetime, verdict: str
) -> None:
    admission = admit(standing, method=method, granted_at=granted_at)
    assert admission.verdict == verdict
    assert bool(admission.reason) == (verdict == "refused")
