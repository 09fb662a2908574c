"""What an unknown word stands for: slips, words run together, words spelled by ear."""

import pytest

from smsint.domain.understanding.slips import (
    Slips,
    coastal,
    one_slip,
    same_letters,
    sound,
    two_slips,
)

SLIPS = Slips(
    fuzzy=["unsubscribe", "messages", "texting", "hospital", "morir"],
    glue=["no", "more", "leave", "me", "alone", "stop", "texting"],
    sounded=["quiero", "llamen", "escriban", "borren"],
)


@pytest.mark.parametrize(
    ("token", "meant", "reason"),
    [
        ("mesages", "messages", "one letter left out"),
        ("unsubcribbe", "unsubscribe", "two slips in a very long word"),
        ("mssgs", "messages", "no vowels"),
        ("nomore", "no more", "run together"),
        ("leavemealone", "leave me alone", "run together"),
        ("kiero", "quiero", "k for qu"),
        ("yamen", "llamen", "y for ll"),
        ("eskriban", "escriban", "k for c"),
        ("voren", "borren", "v for b, r for rr"),
        ("moirr", "morir", "two neighbors swapped"),
        ("morit", None, "another letter in a short word"),
        ("texas", None, "too short and too far: a place, not a message"),
        ("xk7", None, "not letters only"),
    ],
)
def test_an_unknown_word_is_read_as_the_one_that_was_meant(
    token: str, meant: str | None, reason: str
) -> None:
    assert SLIPS.meant(token) == meant, reason


def test_a_keyword_keeps_its_letters_in_a_slip() -> None:
    assert same_letters("tips", "tisp")
    assert same_letters("slip", "slipp")
    assert same_letters("crave", "crve")
    assert not same_letters("mood", "food"), "another word, not a slip"


def test_slips_are_counted_as_letters_dropped_added_changed_or_swapped() -> None:
    assert one_slip("stop", "sotp")
    assert one_slip("stop", "stp")
    assert not one_slip("unsubscribe", "unsubcribbe")
    assert two_slips("unsubscribe", "unsubcribbe")
    assert not two_slips("unsubscribe", "subscribers")


def test_words_that_sound_alike_in_spanish_have_one_sound() -> None:
    assert sound("vaca") == sound("baka")
    assert sound("hacer") == sound("aser")


@pytest.mark.parametrize(
    ("token", "written"),
    [
        ("cansao", ["cansado"]),
        ("tiraos", ["tirados"]),
        ("matal", ["matar"]),
        ("morilme", ["morirme"]),
        ("muelto", ["muerto"]),
        ("mal", []),
        ("almas", []),
        ("respira", []),
    ],
)
def test_caribbean_spelling_is_written_out(token: str, written: list[str]) -> None:
    assert list(coastal(token)) == written
