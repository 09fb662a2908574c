"""Four weeks of the shipped programme, text by text: no repeat, nothing broken, nothing too long."""

from datetime import UTC, datetime, timedelta

import pytest

from smsint.domain.choosing import choose, gist
from smsint.domain.content import Library, resolve
from smsint.domain.messages import Language, MessageTemplate
from smsint.domain.rendering import VARIABLES, render
from smsint.domain.segments import measure
from smsint.library.load import load_library
from smsint.library.rules_schedule import busiest_month
from tests.library.tiny import SHIPPED

START = datetime(2027, 3, 1, 15, tzinfo=UTC)
SETTINGS = {"program_name": "Next Steps", "program_phone": "+1 202-555-0100"}


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library(SHIPPED)


def hear(
    library: Library,
    templates: tuple[MessageTemplate, ...],
    turns: int,
    language: Language,
    first_name: str | None,
    in_order: bool = False,
) -> list[str]:
    """What one patient hears from some templates, one text a day."""
    always = {name: "4 May" for name, variable in VARIABLES.items() if not variable.optional}
    values = {**always, **SETTINGS, **library.hotline_values, "first_name": first_name}
    values |= {name: "walk" for template in templates for name in template.needs}
    heard: dict[tuple[str, int], datetime] = {}
    said = []
    for turn in range(turns):
        now = START + timedelta(days=turn)
        choice = choose(
            templates,
            language=language,
            wording="discreet",
            values=values,
            heard=heard,
            now=now,
            in_order=in_order,
            position=turn,
        )
        assert choice is not None
        heard[choice.template.id, choice.variant] = now
        said.append(render(choice.source, values))
    return said


people = pytest.mark.parametrize(
    ("language", "first_name"),
    [("es", "Ana"), ("es", "María Ángeles"), ("en", "Ben"), ("en", None), ("es", None)],
)


@people
def test_no_track_repeats_itself_at_its_highest_frequency(
    library: Library, language: Language, first_name: str | None
) -> None:
    protocol = library.protocols["starter"]
    for track in protocol.tracks:
        turns = busiest_month(protocol, track)
        said = hear(library, resolve(library, track), turns, language, first_name, track.in_order)
        without_name = [gist(text.replace(first_name or "", "")) for text in said]
        assert len(set(without_name)) == turns, track.id


@people
def test_eight_low_days_hear_eight_different_answers(
    library: Library, language: Language, first_name: str | None
) -> None:
    for key in ("check-in.low", "check-in.middle", "check-in.high"):
        said = hear(library, (library.messages[key],), 8, language, first_name)
        assert len(set(said)) == 8, key


@people
def test_every_message_can_be_said_in_two_segments_at_most(
    library: Library, language: Language, first_name: str | None
) -> None:
    for template in library.messages.values():
        for text in hear(library, (template,), 10, language, first_name):
            assert measure(text).segments <= 2, template.id


def test_the_welcome_says_what_the_law_and_the_carriers_ask_for(library: Library) -> None:
    for language, words in {
        "en": ["Next Steps", "STOP", "HELP", "rates may apply", "not watched 24/7", "911"],
        "es": ["Next Steps", "STOP", "AYUDA", "cargos", "No leemos a toda hora", "911"],
    }.items():
        (text,) = hear(
            library,
            (library.messages["system.welcome"],),
            1,
            "es" if language == "es" else "en",
            "Ana",
        )
        assert [word for word in words if word not in text] == []


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("system.help", ["Next Steps", "988", "911", "STOP"]),
        ("system.safety-acute", ["988", "911"]),
        ("system.safety-concern", ["988", "911"]),
        ("system.safety-overdose", ["911", "(Narcan)"]),
        ("system.received", ["988", "911"]),
        ("system.stopped", ["Next Steps", "START"]),
        ("system.started", ["Next Steps", "STOP"]),
    ],
)
@people
def test_the_texts_of_the_service_say_what_they_must(
    library: Library, language: Language, first_name: str | None, key: str, words: list[str]
) -> None:
    for text in hear(library, (library.messages[key],), 2, language, first_name):
        assert [word for word in words if word not in text] == []
