"""The reader against every labelled text; ``make exam-words`` prints the same in numbers."""

import pytest

from smsint.domain.understanding import Reader
from tests.exams.words.corpora import LANGUAGES, answers, keywords, rows
from tests.exams.words.exam import BARS, KEYWORD_BAR, Bar, keyword_shown, shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("bar", BARS.values(), ids=BARS.keys())
def test_every_class_of_texts_stays_above_its_bar(reader: Reader, bar: Bar, language: str) -> None:
    texts = [row.text for row in rows(bar.corpus, language)]
    hits = [text for text in texts if bar.counts(reader.read(text, language=language))]
    share = len(hits) / len(texts)
    assert bar.at_least <= share <= bar.at_most, hits if bar.at_most < 1 else set(texts) - {*hits}


def test_keywords_are_the_right_ones_or_none(reader: Reader) -> None:
    wrong = [
        row.text
        for row in keywords()
        if keyword_shown(reader.read(row.text, language=row.language)) != row.expected
    ]
    assert len(wrong) <= (1 - KEYWORD_BAR) * len(keywords()), wrong


def test_no_answer_stands_twice() -> None:
    assert len({(row.text, row.asked, row.language) for row in answers()}) == len(answers())


def test_answers_are_exact_and_never_silently_wrong(reader: Reader) -> None:
    wrong, silent = [], []
    for row in answers():
        found = reader.read(row.text, language=row.language, question=row.asked).answer
        if shown(found) != row.expected:
            wrong.append(row.text)
            if found and found.status == "parsed":
                silent.append(row.text)
    assert len(wrong) <= 0.05 * len(answers()), wrong
    assert not silent
