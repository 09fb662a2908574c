"""One reader for all tests of this folder: it takes a tenth of a second to build."""

import pytest

from smsint.domain.understanding import Reader, Words
from smsint.library.words import load_words
from tests.exams.words.corpora import LIBRARY


@pytest.fixture(scope="session")
def words() -> Words:
    """The word lists that the service ships."""
    return load_words(LIBRARY / "words")


@pytest.fixture(scope="session")
def reader(words: Words) -> Reader:
    """The reader that the service ships."""
    return Reader(words)
