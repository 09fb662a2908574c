"""From what a thumb types to plain tokens."""

import pytest

from smsint.domain.understanding import Words
from smsint.domain.understanding.normalize import Normalizer
from smsint.domain.understanding.slips import one_slip

SPELLINGS = {
    "I don't wanna": ". i do not want to .",
    "I’m ok": ". i am ok .",
    "plz  STOOOP": ". please stop .",
    "k1ll": ". kill .",
    "f*ck": ". fuck .",
    "s.t.o.p": ". stop .",
    "a b c": ". a b c .",
    "niño, mañana": ". nino . manana .",
    "op​t out": ". optout .",
    "just really stop": ". stop .",
    "im opting tf out": ". i am optout .",
    "messges": ". messages .",
    "massages": ". massages .",
    "…": " . ",
    "": " . ",
}


@pytest.fixture(scope="module")
def normalizer(words: Words) -> Normalizer:
    known = {
        word for group in words.classes.values() for phrase in group for word in phrase.split()
    }
    return Normalizer(words, frozenset(known))


@pytest.mark.parametrize(("text", "plain"), SPELLINGS.items())
def test_a_text_becomes_plain_tokens(normalizer: Normalizer, text: str, plain: str) -> None:
    assert normalizer.line(text).text.strip() == plain.strip()


@pytest.mark.parametrize(
    ("word", "other", "slip"),
    [
        ("stop", "stop", True),
        ("stop", "stpo", True),
        ("stop", "stp", True),
        ("stp", "stop", True),
        ("stop", "shop", True),
        ("stop", "spot", False),
        ("stop", "stopping", False),
    ],
)
def test_one_slip_is_one_letter(word: str, other: str, slip: bool) -> None:
    assert one_slip(word, other) is slip
