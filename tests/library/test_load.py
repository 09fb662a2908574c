"""The library is what its files say, in their order."""

from pathlib import Path

import pytest

from smsint.domain.messages import MessageTemplate
from smsint.domain.understanding.words import Words
from smsint.library import directory as places
from smsint.library import load
from smsint.library.directory import library_directory
from smsint.library.findings import LibraryFault
from smsint.library.load import library_hash, load_library, read_library
from tests.library.tiny import CHECK, TIPS, write


def test_items_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    library = load_library(write(tmp_path / "library"))
    assert [key for key in library.messages if key.startswith("tips.")] == [
        "tips.walk",
        "tips.call",
    ]
    assert library.messages["tips.call"].bct == ("1.4",), "defaults hold for every entry"
    assert library.hotline_values == {"emergency_line": "911", "crisis_line": "988"}


def test_a_fault_names_its_file_and_key_and_the_rest_is_read(tmp_path: Path) -> None:
    reading = read_library(write(tmp_path / "library", TIPS, '["Call a friend."]', "7"))
    assert [(f.file, f.key) for f in reading.findings] == [(TIPS, "tips.call text.en")]
    assert "tips.walk" in reading.library.messages
    assert reading.file_of(reading.library.messages["check.day"]) == CHECK


def test_a_library_with_a_fault_does_not_load(tmp_path: Path) -> None:
    with pytest.raises(LibraryFault, match=r"tips\.call text\.en"):
        load_library(write(tmp_path / "library", TIPS, '["Call a friend."]', "7"))


def test_a_finding_never_shows_what_was_written(tmp_path: Path) -> None:
    directory = write(tmp_path / "library", TIPS, '["Call a friend."]', '"Call +12025550123"')
    assert "2025550123" not in str(read_library(directory).findings)


def test_a_file_of_another_encoding_is_a_finding(tmp_path: Path) -> None:
    directory = write(tmp_path / "library")
    (directory / TIPS).write_bytes("text.es = 'mañana'".encode("latin-1"))
    assert [f.problem for f in read_library(directory).findings] == ["the file is not UTF-8"]


def test_word_lists_that_cannot_be_read_are_a_fault_of_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(directory: Path) -> Words:
        raise ValueError(f"{directory.name}/safety.toml: two words have no reason")

    monkeypatch.setattr(load, "load_words", broken)
    with pytest.raises(LibraryFault, match=r"words/safety\.toml: two words"):
        read_library(write(tmp_path / "library"))


class TestHash:
    def test_the_same_files_have_the_same_hash(self, tmp_path: Path) -> None:
        one, two = write(tmp_path / "one"), write(tmp_path / "two")
        assert library_hash(one) == library_hash(two) == load_library(one).hash

    @pytest.mark.parametrize("change", ["content", "name", "notes"])
    def test_it_changes_with_the_content_and_nothing_else(
        self, tmp_path: Path, change: str
    ) -> None:
        directory = write(tmp_path / "library")
        before = library_hash(directory)
        if change == "content":
            (directory / TIPS).write_text((directory / TIPS).read_text() + "\n")
        elif change == "name":
            (directory / TIPS).rename(directory / "messages" / "tricks.toml")
        else:
            (directory / "README.md").write_text("For authors.")
        assert (library_hash(directory) == before) == (change == "notes")


def test_a_configured_folder_is_used(tmp_path: Path) -> None:
    assert library_directory(tmp_path) == tmp_path


def test_without_a_folder_the_library_of_the_package_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "SHIPPED", (tmp_path,))
    assert library_directory(tmp_path / "nowhere") == tmp_path
    monkeypatch.setattr(places, "SHIPPED", ())
    assert library_directory(tmp_path / "nowhere") == tmp_path / "nowhere"


def test_a_message_knows_its_theme() -> None:
    assert MessageTemplate(id="tips.walk", kind="tip", text={}).theme == "tips"
