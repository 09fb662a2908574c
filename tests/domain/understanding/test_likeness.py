"""The second opinion: what no rule foresaw, weighed; it adds, doubts, and takes nothing back."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from smsint.domain.understanding import Reader, Words
from smsint.domain.understanding.likeness import BASE, KINDS, LikenessReader, features
from smsint.library.words import WordsError, load_words
from tests.exams.words.corpora import LIBRARY

WEIGHTS = {
    BASE: (-50, -50, -50, -50),
    "banana": (200, -10, 0, 0),
    "banana boat": (100, 0, 0, 0),
    "raft": (0, 300, 0, 0),
    "cliff": (0, 0, 300, 300),
    "fog": (0, 0, 0, 300),
}


@pytest.fixture(scope="module")
def taught(words: Words) -> Reader:
    """A reader that was taught nonsense, to tell the second opinion from the rules."""
    return Reader(replace(words, likeness=WEIGHTS))


def test_words_count_alone_in_a_row_near_each_other_and_by_how_they_begin() -> None:
    found = set(features([".", "leave", "the", "phone", "alone", "."]))
    assert {"leave", "phone alone", "leave the phone", "leave ~ alone"} <= found
    assert "messa*" in features(["messages"])


def test_function_words_say_something_only_where_a_clause_begins_or_ends() -> None:
    """Who opens with "i" speaks of himself, who opens with "she" of somebody else."""
    assert set(features([".", "i", "am", "the", "."])) == {". i", ". i am", "the .", "am the ."}


def test_what_alone_it_takes_for_an_opt_out_is_held_and_never_honoured(taught: Reader) -> None:
    found = taught.read("banana boat")
    assert found.opt_out == "ambiguous"
    assert found.needs_staff
    assert found.evidence == ("likeness: banana + banana boat",)


def test_a_wrong_number_and_danger_are_added(taught: Reader) -> None:
    assert taught.read("raft").wrong_number
    acute, concern = taught.read("cliff").safety, taught.read("fog").safety
    assert acute is not None
    assert concern is not None
    assert (acute.level, acute.kind) == ("acute", "likeness")
    assert (concern.level, concern.kind) == ("concern", "likeness")


@pytest.fixture(scope="module")
def against(words: Words) -> Reader:
    """A reader that was taught to find everything unlike."""
    speaks = {word: (-9999,) * len(KINDS) for word in (BASE, "stop", "texting", "die")}
    return Reader(replace(words, likeness=speaks))


def test_it_takes_back_no_danger_that_a_rule_found(against: Reader) -> None:
    assert against.read("i want to die").safety is not None


def test_an_opt_out_that_is_unlike_all_others_is_read_by_a_person(against: Reader) -> None:
    """ "then i texted stop to my ex": the texts go on, and whoever reads it sees why."""
    found = against.read("stop texting me he said in the film")
    assert (found.opt_out, found.needs_staff) == ("no", True)
    assert found.evidence[0].endswith("nothing else in it is like an opt-out")


def test_a_few_words_are_held_and_not_honoured_however_unlike(against: Reader) -> None:
    assert against.read("stop texting me").opt_out == "ambiguous"


def test_an_opt_out_of_somebody_in_danger_is_held_however_unlike(against: Reader) -> None:
    """A cry for help is like no opt-out, and may be one all the same."""
    assert against.read("stop texting me i want to die").opt_out == "ambiguous"


@pytest.mark.parametrize("text", ["STOP", "stop please", "S T O P", "Stop!!"])
def test_a_stop_word_is_never_doubted(against: Reader, text: str) -> None:
    assert against.read(text).opt_out == "yes"


def test_what_a_rule_lowered_stays_lowered(words: Words) -> None:
    reader = Reader(replace(words, likeness={BASE: (-1,) * 4, "kill": (0, 0, 500, 500)}))
    found = reader.read("i wanted to kill myself last year").safety
    assert found is not None
    assert (found.level, found.kind) == ("concern", "suicide")


@pytest.mark.parametrize("written", ["{}", "{}!!", "please {} thanks"])
def test_a_bare_keyword_is_what_it_is_and_like_nothing(words: Words, written: str) -> None:
    """HELP alone is like every text that cries for help."""
    reader = Reader(words)
    for name in words.keywords:
        found = reader.read(written.format(name).upper())
        assert found.safety is None or found.safety.kind != "likeness", found


def test_two_keywords_that_came_within_a_minute_are_like_nothing_either(words: Words) -> None:
    """Who asks for a kit and then for tips is answered twice, and in no danger for that."""
    reader = Reader(words)
    plain = [name for name, of in words.keywords.items() if of not in {"HELP", "CALL", "SLIP"}]
    for first, second in product(plain, repeat=2):
        found = reader.read(f"{first}\n{second}")
        assert found.safety is None or found.safety.kind != "likeness", found


def test_a_keyword_beside_a_cry_for_help_may_be_danger(words: Words) -> None:
    assert Reader(words).read("narcan help").safety is not None


@pytest.mark.parametrize(("score", "level"), [(250, "acute"), (60, "concern")])
def test_a_concern_of_the_rules_is_raised_only_when_it_is_surely_acute(
    words: Words, score: int, level: str
) -> None:
    weights = {BASE: (-9999, -9999, score, -9999), "tonight": (0, 0, 0, 0)}
    found = Reader(replace(words, likeness=weights)).read("i am hopeless tonight").safety
    assert found is not None
    assert found.level == level


def test_without_weights_nothing_is_like_anything(words: Words) -> None:
    assert LikenessReader({}).read(Reader(words).line("stop texting me")) == {}


@pytest.mark.parametrize(
    ("weights", "what"),
    [("a b = 1 2 3", "4 numbers"), ("a b = 1 2 3 x", "whole numbers"), ("ab", "whole numbers")],
)
def test_weights_that_cannot_be_read_are_named(tmp_path: Path, weights: str, what: str) -> None:
    (tmp_path / "likeness.toml").write_text(f"[likeness]\nweights = '''\n{weights}\n'''\n")
    with pytest.raises(WordsError, match=what):
        load_words(tmp_path)


def test_the_shipped_weights_are_in_order() -> None:
    first, *names = load_words(LIBRARY / "words").likeness
    assert first == BASE
    assert names == sorted(names)
