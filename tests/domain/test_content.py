"""The library as one value, and what ids and themes stand for."""

from datetime import date

from smsint.domain.content import Hotline, Library, resolve
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import MessageTemplate
from smsint.domain.protocol import Schedule, Track
from smsint.domain.understanding.words import Words


def tip(key: str, text: str) -> MessageTemplate:
    return MessageTemplate(id=key, kind=MessageKind.TIP, text={"en": (text,), "es": (text,)})


WALK, CALL = tip("tips.walk", "Take a walk."), tip("tips.call", "Call a friend.")
LIBRARY = Library(
    protocols={},
    messages={m.id: m for m in (WALK, CALL, tip("other.one", "Other."))},
    questions={},
    hotlines={
        "crisis_line": Hotline(
            id="crisis_line",
            number="988",
            name="988 Lifeline",
            source="test",
            checked_on=date(2027, 1, 1),
            expires_on=date(2027, 6, 1),
        )
    },
    words=Words({}, {}, {}, {}, frozenset(), {}, {}),
    hash="0" * 64,
)


def track(*messages: str) -> Track:
    return Track(id="t", kind=MessageKind.TIP, schedule=Schedule(), messages=messages)


def test_a_theme_stands_for_all_its_messages() -> None:
    assert resolve(LIBRARY, track("tips")) == (WALK, CALL)


def test_a_message_named_twice_is_there_once_where_it_was_named_first() -> None:
    assert resolve(LIBRARY, track("tips.call", "tips")) == (CALL, WALK)


def test_an_unknown_name_stands_for_nothing() -> None:
    assert resolve(LIBRARY, track("nowhere")) == ()


def test_hotlines_are_values() -> None:
    assert LIBRARY.hotline_values == {"crisis_line": "988"}
