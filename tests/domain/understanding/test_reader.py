"""The whole reader: total, the same for every spelling of a character, and closed when it fails."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from smsint.domain.understanding import Asked, Reader, Safety, Understanding, Words
from smsint.domain.understanding.normalize import fold

QUESTIONS = st.sampled_from(
    [None, Asked("scale"), Asked("yes_no"), Asked("choice", options=("good", "ok", "bad")),
     Asked("choice"), Asked("choice", options=("", "🙂"))]
)  # fmt: skip
ANY_TEXT = st.text(st.characters(), max_size=300)
"""Any code points, halves of surrogate pairs and NUL included."""


@given(text=ANY_TEXT, question=QUESTIONS, language=st.sampled_from(["en", "es"]))
@example(text="\ud83d", question=None, language="en")
@example(text="\x00", question=Asked("scale"), language="en")
@example(text="²", question=Asked("scale"), language="en")
@example(text="٣", question=Asked("scale"), language="en")
def test_no_text_breaks_the_reader(
    reader: Reader, text: str, question: Asked | None, language: str
) -> None:
    found = reader.read(text, language=language, question=question)
    assert found.safety is None or found.safety.kind != "detector_error"


@given(text=ANY_TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(
    text=st.text(
        st.sampled_from("STOPstop 7íÍ’'🛑7️⃣７ＳＴＯＰ no más kill me myself quiero"), max_size=40
    )
)
def test_a_folded_text_means_the_same(reader: Reader, text: str) -> None:
    assert reader.read(fold(text)) == reader.read(text)


@settings(max_examples=20)
@given(words=st.lists(st.sampled_from(["god", "bless", "you", "thank", "please", "stop", "no"])))
def test_long_repetitions_stay_quick(reader: Reader, words: list[str]) -> None:
    assert isinstance(reader.read(" ".join(words * 60)), Understanding)


def test_a_reader_that_fails_is_an_alert(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Reader(words)
    monkeypatch.setattr(broken, "_understand", lambda *_: 1 / 0)
    found = broken.read("hello")
    assert found.safety == Safety("acute", "detector_error", "ZeroDivisionError")
    assert found.needs_staff


def test_several_things_can_be_true_of_one_text(reader: Reader) -> None:
    found = reader.read("8 and i want to die", question=Asked("scale"))
    assert found.answer is not None
    assert found.answer.value == 8
    assert found.safety is not None
    both = reader.read("wrong number stop texting me")
    assert both.wrong_number
    assert both.opt_out == "yes"


def test_an_opt_out_is_no_answer(reader: Reader) -> None:
    assert reader.read("no more texts", question=Asked("yes_no")).answer is None


def test_an_answer_with_a_story_needs_somebody(reader: Reader) -> None:
    story = "7 rough night my car broke down and I missed work"
    assert reader.read(story, question=Asked("scale")).needs_staff
    assert not reader.read("7 thanks", question=Asked("scale")).needs_staff


def test_the_item_asked_for_is_found_among_several(reader: Reader) -> None:
    asked = Asked("scale", item="mood")
    found = reader.read("craving 3 mood 7 took dose", question=asked).answer
    assert found is not None
    assert found.value == 7


@pytest.mark.parametrize(
    "text", ['Loved "Stop if it gets too much"', "Laughed at “kill myself”", "👍 to “hello”"]
)
def test_a_reaction_quotes_us_and_means_nothing(reader: Reader, text: str) -> None:
    found = reader.read(text)
    assert (found.opt_out, found.safety, found.needs_staff) == ("no", None, False)
