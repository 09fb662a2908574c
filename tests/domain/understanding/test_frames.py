"""The little language of frames: what fits, and where."""

import re
from collections.abc import Iterator

import pytest

from smsint.domain.understanding import Reader, Words
from smsint.domain.understanding.frame import Frame, Match
from smsint.domain.understanding.frames import compile_frames, literals
from smsint.domain.understanding.keyword_frames import ASKED, OPT_IN, PREFERENCES
from smsint.domain.understanding.line import Line, line_of
from smsint.domain.understanding.opt_out_frames import AS_SAID, HELD, HONOURED, KEEP, ORDERS, TOPICS
from smsint.domain.understanding.safety import TABLES
from smsint.domain.understanding.wrong_number import with_owners
from smsint.domain.understanding.wrong_number_frames import PATIENT, WRONG_NUMBER
from tests.domain.understanding.as_regex import as_regex
from tests.exams.words.corpora import HERE, rows

LIKENESS = HERE / "likeness"


def _line(text: str) -> Line:
    return line_of(text, f". {text} .".split(), tuple(text.split()))


WORDS = Words(
    {"halt": frozenset({"stop", "cut it out"}), "filler": frozenset()},
    {},
    {},
    {},
    frozenset(),
    {},
    {},
)
FRAMES = [
    ("stop|end it", "please stop it now", True),
    ("<halt> texting", "cut it out texting", True),
    ("stop_it now", "stop it now", True),
    ("stop ~1 texting", "stop the texting", True),
    ("stop ~1 texting", "stop all the texting", False),
    ("stop ~2 me", "stop . tell me", False),
    ("^ stop", "please stop", False),
    ("stop $", "please stop", True),
    ("stop !it", "stop it", False),
    ("stop ~1 $|now", "stop", True),
    ("stop ~1 $|now", "stop right now", True),
    ("stop ~1 $|now", "stop it please", False),
    ("please? stop", "stop", True),
    ("^ so+? stop", "so so stop", True),
    ("suicid*", "suicidal", True),
]


@pytest.mark.parametrize(("frame", "text", "fits"), FRAMES)
def test_a_frame_fits_where_it_should(frame: str, text: str, fits: bool) -> None:
    found = Frame("rule", frame, WORDS).find(_line(text))
    assert (found is not None) is fits


def test_frames_come_in_their_order() -> None:
    frames = compile_frames({"one": "\n stop\n end\n", "two": "~1 $ "}, WORDS)
    assert [f.rule for f, _ in frames.fitting(_line("end stop"))] == ["one", "one", "two"]
    assert frames.first(_line("")) is not None


@pytest.mark.parametrize("frame", ["<nobody>", "stop <nobody>?", "stop !<nobody>", "a|<nobody>"])
def test_a_frame_of_an_unknown_class_is_refused(frame: str) -> None:
    with pytest.raises(KeyError):
        Frame("rule", frame, WORDS)


@pytest.mark.parametrize("frame", ["kill_mysel*", "su*cide", "stop !end_it*"])
def test_a_star_that_nothing_would_match_is_refused(frame: str) -> None:
    with pytest.raises(ValueError, match="a star ends one word"):
        Frame("rule", frame, WORDS)


def test_literals_are_the_words_that_frames_name() -> None:
    assert literals({"rule": "stop_it ~2 now|$ !again"}) == {"stop", "it", "now", "again"}


def test_of_several_fits_the_first_counts_with_short_gaps_and_many_words() -> None:
    line = _line("now stop it please stop it now now")
    found = Frame("rule", "~2 stop|stop_it ~2 please?", WORDS).find(line)
    assert found is not None
    assert found.words == ("now", "stop", "it", "please")
    assert Frame("rule", "now+ $", WORDS).find(line) == (line, 7, 9)


def test_what_stands_before_a_match_belongs_to_its_clause() -> None:
    found = Frame("rule", "stop ~2 $", WORDS).find(_line("ok . please do stop now"))
    assert found is not None
    assert found.before == ("please", "do")
    assert found.so_far == ("please", "do", "stop", "now")


def test_a_frame_is_taken_out_wherever_it_fits() -> None:
    left = Frame("rule", "^? stop it?", WORDS).without(_line("stop it or stop . stop"))
    assert left.text == " . _ or _ . _ . "


def test_few_of_four_thousand_frames_are_asked_for_an_ordinary_text(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Frame] = []
    find = Frame.find

    def noted(frame: Frame, line: Line) -> Match | None:
        asked.append(frame)
        return find(frame, line)

    monkeypatch.setattr(Frame, "find", noted)
    texts = (LIKENESS / "ordinary.en.txt").read_text(encoding="utf-8").splitlines()
    for text in texts:
        reader.read(text)
    assert 0 < len(asked) / len(texts) < 10


CLASSES = ("opt_out", "not_opt_out", "crisis_acute", "crisis_concern", "not_crisis")


def _tables(words: Words) -> Iterator[dict[str, str]]:
    yield from map(dict, TABLES)
    for table in (HONOURED, HELD, KEEP, AS_SAID, ORDERS, TOPICS, WRONG_NUMBER, PATIENT):
        yield dict(table)
    yield from (PREFERENCES, ASKED, OPT_IN, dict(words.idioms))
    yield {name: "\n".join(words[name]) for name in ("recovered", "past", "past_event")}


def test_every_frame_finds_what_the_same_regular_expression_finds(
    words: Words, reader: Reader
) -> None:
    """Also frames that are never asked, because a word of theirs is missing, would find nothing."""
    texts = [row.text for name in CLASSES for row in rows(name, "en")[::9] + rows(name, "es")[::9]]
    lines = [reader.line(text) for text in texts]
    words = with_owners(words)
    for table in _tables(words):
        frames = compile_frames(table, words)
        patterns = [re.compile(as_regex(frame.written, words)) for frame in frames]
        for line in lines:
            places = _places(line)
            asked = {id(frame): match for frame, match in frames.fitting(line)}
            for frame, pattern in zip(frames, patterns, strict=True):
                hit = pattern.search(line.text)
                span = hit and (places[hit.start()], places[hit.end()])
                match = asked.get(id(frame))
                assert (match and (match.start, match.end)) == span, (frame.written, line.text)


def _places(line: Line) -> dict[int, int]:
    """The place of each space of the text."""
    spaces = (i for i, letter in enumerate(line.text) if letter == " ")
    return {space: place for place, space in enumerate(spaces)}
