"""Frames are picked by their words before any pattern is compiled; that may not lose a match."""

from smsint.domain.understanding import Reader, Words
from smsint.domain.understanding.frames import compile_frames
from smsint.domain.understanding.keyword_frames import ASKED, OPT_IN, PREFERENCES
from smsint.domain.understanding.opt_out_frames import AS_SAID, HELD, HONOURED, KEEP, ORDERS, TOPICS
from smsint.domain.understanding.safety import TABLES
from smsint.domain.understanding.wrong_number import WRONG_NUMBER, with_owners
from tests.exams.words.corpora import rows

CLASSES = ("opt_out", "not_opt_out", "crisis_acute", "crisis_concern", "not_crisis")


def test_what_is_looked_for_first_never_loses_a_match(words: Words, reader: Reader) -> None:
    tables = (
        *TABLES,
        HONOURED,
        HELD,
        KEEP,
        AS_SAID,
        ORDERS,
        TOPICS,
        WRONG_NUMBER,
        PREFERENCES,
        ASKED,
        OPT_IN,
        words.idioms,
    )
    texts = [row.text for name in CLASSES for row in rows(name, "en")[::9] + rows(name, "es")[::9]]
    lines = [reader._normalizer.line(text) for text in texts]
    for table in tables:
        frames = compile_frames(table, with_owners(words))
        for line in lines:
            fitting = {id(frame) for frame, _ in frames.fitting(line)}
            assert fitting == {id(f) for f in frames._frames if f.pattern.search(line.text)}, line
