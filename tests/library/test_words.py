"""Word lists as files: what cannot be used is refused with its file and key."""

from pathlib import Path

import pytest

from smsint.domain.understanding import Reader
from smsint.library.words import WordsError, load_words
from tests.exams.words.corpora import LIBRARY


def _write(directory: Path, **files: str) -> Path:
    for name, text in files.items():
        (directory / f"{name}.toml").write_text(text, encoding="utf-8")
    return directory


def test_the_shipped_lists_make_a_reader() -> None:
    assert Reader(load_words(LIBRARY / "words")).read("STOP").opt_out == "yes"


def test_files_are_one_list(tmp_path: Path) -> None:
    _write(tmp_path, a='[classes]\none = ["x"]', b='[classes]\ntwo = ["y"]\n[spelling]\nu = "you"')
    found = load_words(tmp_path)
    assert found["one"] == {"x"}
    assert found["two"] == {"y"}
    assert found.spelling == {"u": "you"}


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({}, "there are no word lists"),
        ({"a": "not toml"}, "a.toml: cannot be read"),
        ({"a": 'spelling = "x"'}, "a.toml: spelling: must be a table"),
        ({"a": '[classes]\none = ["x"]', "b": '[classes]\none = ["y"]'}, "b.toml: classes.one"),
    ],
)
def test_a_fault_names_its_file(tmp_path: Path, files: dict[str, str], says: str) -> None:
    with pytest.raises(WordsError, match=says):
        load_words(_write(tmp_path, **files))


def test_hotlines_are_not_words(tmp_path: Path) -> None:
    _write(tmp_path, hotlines='[hotlines]\nx = "y"', a='[classes]\none = ["x"]')
    assert load_words(tmp_path).classes.keys() == {"one"}


def test_no_word_has_an_accent_or_a_capital() -> None:
    words = load_words(LIBRARY / "words")
    plain = {w for group in words.classes.values() for w in group} | words.keywords.keys()
    assert {w for w in plain | words.spelling.keys() if w != w.lower() or not w.isascii()} == set()


def test_versions_of_a_library_share_their_weights() -> None:
    """They are most of what a library weighs, and many versions are held at once."""
    assert load_words(LIBRARY / "words").likeness is load_words(LIBRARY / "words").likeness
