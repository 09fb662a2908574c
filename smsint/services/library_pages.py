"""The message library as staff read it: what could be said, to whom, and what it covers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from smsint.domain.content import Library
from smsint.domain.enrollment import Window
from smsint.domain.messages import Language, MessageTemplate
from smsint.domain.planning import Timetable
from smsint.domain.protocol import Frequency, Protocol, Weekday
from smsint.domain.segments import measure
from smsint.services.preview import Person, PreviewRow, preview
from smsint.services.runtime import Runtime
from smsint.services.texts import program_values


@dataclass(frozen=True, slots=True)
class Wording:
    """One way to say it, with its size before names are filled in."""

    language: Language
    text: str
    segments: int
    open: bool = False
    """Says more than the discreet wording; only for patients who chose so."""


@dataclass(frozen=True, slots=True)
class TemplateView:
    """One message with all its wordings."""

    id: str
    theme: str
    kind: str
    strategy: str
    phase: str | None
    review: str
    """Who has read it, and when; empty when nobody has."""
    wordings: Sequence[Wording]


@dataclass(frozen=True, slots=True)
class Themes:
    """Themes with how many messages each holds, and those that were asked for."""

    themes: Sequence[tuple[str, int]]
    found: Sequence[TemplateView]


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides which texts somebody gets."""

    protocol: str
    arm: str
    language: Language
    start_on: date
    time_zone: str
    window: Window
    days: frozenset[Weekday] = frozenset()
    frequency: Frequency | None = None
    first_name: str | None = None
    discreet: bool = True
    length: int = 28
    """Days to show."""


def themes(library: Library, *, theme: str = "", words: str = "") -> Themes:
    """The messages of a theme, or those with these words in any wording; first the themes."""
    counts: dict[str, int] = {}
    for message in library.messages.values():
        counts[message.theme] = counts.get(message.theme, 0) + 1
    found = [
        _view(message)
        for message in library.messages.values()
        if (not theme or message.theme == theme) and _holds(message, words.casefold())
    ]
    return Themes(sorted(counts.items()), found if theme or words else [])


def shown_to(runtime: Runtime, shape: Shape) -> list[PreviewRow]:
    """The texts that somebody of that shape would get, from the functions that send them."""
    protocol = runtime.library.protocols[shape.protocol]
    timetable = Timetable(
        start_on=shape.start_on,
        zone=shape.time_zone,
        window=shape.window,
        days=shape.days,
        frequency=shape.frequency,
        arm=shape.arm or first_arm(protocol),
    )
    return list(
        preview(
            runtime.library,
            protocol,
            timetable,
            Person(shape.language, shape.first_name, shape.discreet),
            program_values(runtime),
            first_on=shape.start_on,
            days=min(shape.length, protocol.days),
        )
    )


def first_arm(protocol: Protocol) -> str:
    """The arm that is shown when none was chosen."""
    return protocol.arms[0].id


def _holds(message: MessageTemplate, words: str) -> bool:
    if not words:
        return True
    texts = [text for wordings in message.text.values() for text in wordings]
    return words in message.id or any(words in text.casefold() for text in texts)


def _view(message: MessageTemplate) -> TemplateView:
    said = [
        Wording(language, text, measure(text).segments)
        for language, texts in message.text.items()
        for text in texts
    ]
    said += [
        Wording(language, text, measure(text).segments, open=True)
        for language, texts in message.open_text.items()
        for text in texts
    ]
    return TemplateView(
        message.id,
        message.theme,
        message.kind.value,
        message.strategy,
        message.phase,
        f"{message.reviewer}, {message.reviewed_on}" if message.reviewed else "",
        said,
    )
