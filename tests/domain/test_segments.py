"""A text costs what the phone network will charge for it."""

import pytest
import smsutil
from hypothesis import example, given
from hypothesis import strategies as st

from smsint.domain.segments import Measure, measure, to_gsm_equivalent

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

COSTS = [
    ("", "GSM-7", 1, 0, "", "an empty text is still one message at Twilio"),
    ("a" * 160, "GSM-7", 1, 160, "", "the most that one segment holds"),
    ("a" * 161, "GSM-7", 2, 161, "", "one more, and each part pays for a header"),
    ("a" * 306, "GSM-7", 2, 306, "", "2 x 153"),
    ("a" * 307, "GSM-7", 3, 307, "", "one more than 2 x 153"),
    ("€" * 80, "GSM-7", 1, 160, "", "an extension character takes two places"),
    ("a" * 152 + "€" + "a" * 152, "GSM-7", 3, 306, "", "the pair at 153 moves, so 306 is too much"),
    ("a" * 151 + "€" + "a" * 153, "GSM-7", 2, 306, "", "the pair ends exactly at 153"),
    ("ñ é ü ¿ ¡ Ñ à", "GSM-7", 1, 13, "", "Spanish letters that GSM-7 has"),
    ("mañana será", "UCS-2", 1, 11, "á", "á is not one of them"),
    ("ó" * 70, "UCS-2", 1, 70, "ó", "the most that one segment holds"),
    ("ó" * 71, "UCS-2", 2, 71, "ó", "one more"),
    ("ó" * 135, "UCS-2", 3, 135, "ó", "one more than 2 x 67"),
    ("ó" * 66 + "😀" + "ó" * 66, "UCS-2", 3, 134, "ó😀", "an emoji at 67 moves whole"),
    (FAMILY, "UCS-2", 1, 8, "\U0001f468\u200d\U0001f469\U0001f467", "three emoji, two joiners"),
    ("it’s “fine” – ok…", "UCS-2", 1, 17, "’“”–…", "what a word processor makes of quotes"),
    ("\ud83d", "UCS-2", 1, 1, "\ud83d", "half an emoji is one unit, not a crash"),
]


@pytest.mark.parametrize(
    ("text", "encoding", "segments", "units", "forced_by"),
    [row[:5] for row in COSTS],
    ids=[row[5] for row in COSTS],
)
def test_what_a_text_costs(
    text: str, encoding: str, segments: int, units: int, forced_by: str
) -> None:
    found = measure(text)
    assert (found.encoding, found.segments, found.units) == (encoding, segments, units)
    assert found.forced_by == forced_by


gsm = "abc 1?@€{}[]~^|\\\n\fñéüàÄΩ"
mixed = st.text(st.sampled_from(gsm + "áó’😀👍\u202f"), max_size=340)


@given(st.one_of(st.text(st.sampled_from(gsm), max_size=480), mixed, st.text(max_size=200)))
@example("a" * 152 + "€" * 80)
def test_it_counts_as_an_independent_library_does(text: str) -> None:
    # smsutil takes the bare escape character for a letter; Twilio does not, and neither do we.
    text = text.replace("\x1b", "")
    theirs = smsutil.split(text)
    if text:
        assert (measure(text).encoding == "GSM-7") == (theirs.encoding == "gsm0338")
    assert measure(text).segments == len(theirs.parts)
    assert measure(text).units == theirs.total_bytes // (2 if theirs.encoding != "gsm0338" else 1)


def test_the_escape_character_alone_is_not_gsm() -> None:
    assert measure("\x1b") == Measure("UCS-2", 1, 1, "\x1b")


@pytest.mark.parametrize(
    ("char", "equivalent"),
    [("’", "'"), ("“", '"'), ("–", "-"), ("…", "..."), ("\u202f", " "), ("ñ", "ñ")],
)
def test_a_mark_has_a_cheap_twin(char: str, equivalent: str) -> None:
    assert to_gsm_equivalent(char) == equivalent
    assert measure(equivalent).encoding == "GSM-7"


@pytest.mark.parametrize("letter", "áíóúÁÍÓÚ😀")
def test_an_accent_is_never_dropped(letter: str) -> None:
    assert to_gsm_equivalent(letter) is None
