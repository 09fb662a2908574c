"""Numbers as a front desk writes them."""

import pytest

from smsint.domain.phone import normalize


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        pytest.param("+12025550123", "+12025550123", id="as we keep it"),
        pytest.param("(202) 555-0123", "+12025550123", id="as dialled in the country"),
        pytest.param("1-202-555-0123", "+12025550123", id="with the trunk digit"),
        pytest.param("+44 7911 123456", "+447911123456", id="a phone from abroad"),
        pytest.param("２０２５５５０１２３", "+12025550123", id="full-width digits"),
        pytest.param("202-555-0123 ext 5", None, id="an extension cannot be texted"),
        pytest.param("555-0123", None, id="no area code"),
        pytest.param("+1 800 555 0199", None, id="toll-free: no patient"),
        pytest.param("+1 900 555 1234", None, id="premium: no patient"),
        pytest.param("911", None, id="an emergency line"),
        pytest.param("call Ben's mom", None, id="not a number"),
        pytest.param("", None, id="nothing"),
        pytest.param("\x00" * 40, None, id="control characters"),
        pytest.param("9" * 300, None, id="longer than any number"),
    ],
)
def test_a_number_is_kept_in_one_form_or_refused(written: str, kept: str | None) -> None:
    assert normalize(written, "US") == kept
