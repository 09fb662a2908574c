"""One text that answers several questions, and texts that belong together."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from smsint.domain.answering import corrects
from smsint.domain.items import read_items
from smsint.domain.joining import Before, continues, cut_off, in_one_breath, joined
from smsint.domain.reply_states import Asking, ReplyState, reply_state
from smsint.domain.states import DeliveryStatus, OutboxState
from smsint.domain.understanding import Answer, Asked, Reader
from smsint.library.load import load_library
from tests.builders import SHIPPED, reader_of

ITEMS = ("craving", "mood", "dose_taken")
ASKED = (
    Asked("scale", 0, 10, (), "craving"),
    Asked("choice", options=("bad", "ok", "good"), item="mood"),
    Asked("yes_no", item="dose_taken"),
)
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return reader_of(load_library(Path(SHIPPED)).words)


def _values(reader: Reader, text: str, asked: tuple[Asked, ...] = ASKED) -> list[object]:
    """What a text says to each; "?" for what must be asked again, none for nothing."""

    def read(place: int, part: str) -> Answer | None:
        return reader.read(part, question=asked[place]).answer

    heard = read_items(text, [one.item for one in asked], read)
    return [one and (one.value if one.status == "parsed" else "?") for one in heard]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("craving 3 mood ok took dose", [3, "ok", "yes"], id="each by its name"),
        pytest.param("Craving 3, mood good, took my dose", [3, "good", "yes"], id="with commas"),
        pytest.param("antojo 3 animo ok dosis si", [3, "ok", "yes"], id="in Spanish"),
        pytest.param("3, ok, yes", [3, "ok", "yes"], id="in the order asked"),
        pytest.param("3 ok y", [3, "ok", "yes"], id="in the order asked, in short"),
        pytest.param("yes 3 good", [3, "good", "yes"], id="each fits one question only"),
        pytest.param("craving 8", [8, None, None], id="one of three"),
        pytest.param("mood bad", [None, "bad", None], id="another of three"),
        pytest.param("took it", [None, None, "yes"], id="the last of three"),
        pytest.param("3", ["?", "?", None], id="a bare value that may be the third option as well"),
        pytest.param("hello there", [None, None, None], id="none of three"),
    ],
)
def test_three_questions_in_one_text(reader: Reader, text: str, values: list[object]) -> None:
    assert _values(reader, text) == values


TWO_SCALES = (ASKED[0], Asked("scale", 0, 10, (), "mood"))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("craving 3 mood 6", [3, 6], id="by name"),
        pytest.param("mood 6 craving 3", [3, 6], id="by name, the other way round"),
        pytest.param("3 craving, 6 mood", [3, 6], id="the value first"),
        pytest.param("3 and 6", [3, 6], id="in the order asked"),
        pytest.param("3/6", [3, 6], id="with a stroke"),
        pytest.param("7", ["?", "?"], id="one value for two questions is never guessed"),
        pytest.param("mood 6", [None, 6], id="the named one alone"),
        pytest.param("6 mood", [None, 6], id="the named one alone, the value first"),
    ],
)
def test_two_questions_of_one_kind(reader: Reader, text: str, values: list[object]) -> None:
    assert _values(reader, text, TWO_SCALES) == values


@pytest.mark.parametrize(
    ("body", "cut"),
    [
        ("x" * 160, True),
        ("x" * 153, True),
        ("x" * 159, True),
        ("x" * 120, False),
        ("é" * 70, False),
        ("ё" * 70, True),
        ("ё" * 67, True),
        ("ё" * 40, False),
        ("", False),
    ],
)
def test_where_a_carrier_cuts(body: str, cut: bool) -> None:
    assert cut_off(body) is cut


def test_parts_belong_together_for_seconds_only() -> None:
    first = Before("x" * 153, NOON)
    assert continues(first, NOON + timedelta(seconds=3))
    assert not continues(first, NOON + timedelta(seconds=40))
    assert not continues(Before("hello", NOON), NOON + timedelta(seconds=1))
    assert not continues(first, NOON - timedelta(hours=1)), "told of late by the provider's list"
    assert in_one_breath(Before("i want to", NOON), NOON + timedelta(seconds=40))
    assert joined(Before("ki", NOON), "ll", cut=True) == "kill"
    assert joined(Before("i want to", NOON), "die", cut=False) == "i want to die"


_S, _D = OutboxState, DeliveryStatus


@pytest.mark.parametrize(
    ("asking", "state"),
    [
        (Asking(_S.DUE, NOON), ReplyState.NOT_DUE),
        (Asking(_S.CLAIMED, NOON), ReplyState.NOT_DUE),
        (Asking(_S.SUPPRESSED, NOON), ReplyState.UNAVAILABLE),
        (Asking(_S.CANCELLED, NOON), ReplyState.UNAVAILABLE),
        (Asking(_S.EXPIRED, NOON), ReplyState.UNAVAILABLE),
        (Asking(_S.SENT, NOON, _D.UNDELIVERED), ReplyState.NOT_DELIVERED),
        (Asking(_S.SENT, NOON, _D.FAILED), ReplyState.NOT_DELIVERED),
        (Asking(_S.SENT, NOON, _D.DELIVERED), ReplyState.SILENT),
        (Asking(_S.SENT, NOON), ReplyState.SILENT),
        (Asking(_S.IN_DOUBT, NOON), ReplyState.SILENT),
        (Asking(_S.SENT, NOON, _D.DELIVERED, ("ambiguous",)), ReplyState.NOT_UNDERSTOOD),
        (Asking(_S.SENT, NOON, _D.DELIVERED, unparsed=True), ReplyState.NOT_UNDERSTOOD),
        (Asking(_S.SENT, NOON, _D.DELIVERED, ("ambiguous", "parsed")), ReplyState.ANSWERED),
        # Some carriers report a failure for a text that arrived: an answer is proof.
        (Asking(_S.SENT, NOON, _D.UNDELIVERED, ("parsed",)), ReplyState.ANSWERED),
    ],
)
def test_six_states_of_a_reply(asking: Asking, state: ReplyState) -> None:
    assert reply_state(asking) is state


def test_an_answer_is_not_a_correction() -> None:
    assert not any(
        corrects(text) for text in ("3", "craving 3", "no", "no thanks", "yes", "about 4")
    )
