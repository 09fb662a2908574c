"""Every code that a page may show has words, so that none reaches staff as the program writes it."""

import pytest

from smsint.domain.codebook.codes import CLOSE_REASONS, OTHER, UNSENT_REASONS
from smsint.domain.outreach import Outcome
from smsint.domain.rules import STANDARD
from smsint.web.pages.wording import WORDS

CODES = {
    "reason": UNSENT_REASONS,
    "closed": CLOSE_REASONS,
    "outcome": tuple(Outcome),
    "rule": tuple(rule.id for rule in STANDARD),
}


@pytest.mark.parametrize("family", CODES)
def test_every_code_has_words(family: str) -> None:
    assert [code for code in CODES[family] if code != OTHER and code not in WORDS[family]] == []
