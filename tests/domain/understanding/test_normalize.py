"""From what a thumb types to plain tokens; and the little language of frames."""

import pytest

from smsint.domain.understanding import Words
from smsint.domain.understanding.frames import Frame, compile_frames, literals
from smsint.domain.understanding.keyword_frames import ASKED, OPT_IN, PREFERENCES
from smsint.domain.understanding.normalize import Line, Normalizer, line_of
from smsint.domain.understanding.opt_out_frames import AS_SAID, HELD, HONOURED, KEEP, ORDERS, TOPICS
from smsint.domain.understanding.safety import TABLES
from smsint.domain.understanding.slips import one_slip
from smsint.domain.understanding.wrong_number import WRONG_NUMBER, with_owners
from smsint.domain.understanding.wrong_number_frames import PATIENT

SPELLINGS = {
    "I don't wanna": ". i do not want to .",
    "I’m ok": ". i am ok .",
    "plz  STOOOP": ". please stop .",
    "k1ll": ". kill .",
    "f*ck": ". fuck .",
    "s.t.o.p": ". stop .",
    "a b c": ". a b c .",
    "niño, mañana": ". nino . manana .",
    "op​t out": ". optout .",
    "just really stop": ". stop .",
    "messges": ". messages .",
    "massages": ". massages .",
    "…": " . ",
    "": " . ",
}


@pytest.fixture(scope="module")
def normalizer(words: Words) -> Normalizer:
    known = {
        word for group in words.classes.values() for phrase in group for word in phrase.split()
    }
    return Normalizer(words, frozenset(known))


@pytest.mark.parametrize(("text", "plain"), SPELLINGS.items())
def test_a_text_becomes_plain_tokens(normalizer: Normalizer, text: str, plain: str) -> None:
    assert normalizer.line(text).text.strip() == plain.strip()


@pytest.mark.parametrize(
    ("word", "other", "slip"),
    [
        ("stop", "stop", True),
        ("stop", "stpo", True),
        ("stop", "stp", True),
        ("stp", "stop", True),
        ("stop", "shop", True),
        ("stop", "spot", False),
        ("stop", "stopping", False),
    ],
)
def test_one_slip_is_one_letter(word: str, other: str, slip: bool) -> None:
    assert one_slip(word, other) is slip


def _line(text: str) -> Line:
    return line_of(text, f" . {text} . ", tuple(text.split()))


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


def test_every_frame_that_ships_compiles(words: Words) -> None:
    tables = (
        *TABLES,
        HONOURED,
        HELD,
        AS_SAID,
        ORDERS,
        TOPICS,
        KEEP,
        WRONG_NUMBER,
        PATIENT,
        PREFERENCES,
        ASKED,
        OPT_IN,
        words.idioms,
        {name: "\n".join(words[name]) for name in ("recovered", "past", "past_event")},
    )
    for table in tables:
        for rule, frames in table.items():
            for frame in filter(str.strip, frames.splitlines()):
                assert Frame(rule, frame, with_owners(words)).pattern.pattern, frame


def test_literals_are_the_words_that_frames_name() -> None:
    assert literals({"rule": "stop_it ~2 now|$ !again"}) == {"stop", "it", "now", "again"}
