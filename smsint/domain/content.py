"""What the service can say: the library as one value, and the templates behind ids and themes."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from smsint.domain.messages import Keyword, MessageTemplate
from smsint.domain.protocol import Protocol, Track
from smsint.domain.questions import Question
from smsint.domain.rendering import PLACEHOLDER
from smsint.domain.shapes import Shape
from smsint.domain.understanding.words import Words


class Hotline(Shape):
    """A line that takes calls at any hour; its id is the variable that texts use."""

    id: str
    number: str
    name: str
    note: str = ""
    source: str
    checked_on: date
    """When somebody last made sure of the number."""
    expires_on: date
    """After this day the number must be checked again."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """The templates behind a list of ids and themes."""

    templates: tuple[MessageTemplate, ...]
    reach: frozenset[str]
    """Their ids, and those of what comes back to them."""
    names: frozenset[str]
    """The variables that all of these use."""


@dataclass(frozen=True, slots=True)
class Library:
    """Everything that the service can say and the words that it understands."""

    protocols: Mapping[str, Protocol]
    messages: Mapping[str, MessageTemplate]
    questions: Mapping[str, Question]
    hotlines: Mapping[str, Hotline]
    words: Words
    hash: str
    """SHA-256 of the files; kept with every text sent, so that its source can be shown again."""
    files: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    """The text of each file by its path, to be kept with the hash."""
    present: "Library | None" = field(default=None, repr=False, compare=False)
    """Of a version that an enrollment is pinned to: the version of today, which what is said to
    everybody comes from."""
    versions: dict[str, "Library"] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """Other versions by hash, as they were read for the enrollments pinned to them."""
    resolved: dict[tuple[str, ...], Resolved] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What ``named`` found before: it asks the same few lists for every text."""
    turns: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The turns of its tracks that were planned before: ``services/timetables.py``."""

    @property
    def hotline_values(self) -> dict[str, str]:
        """The numbers by variable, to be merged into the values of every text."""
        return {line.id: line.number for line in self.hotlines.values()}

    def program_values(self, name: str, phone: str) -> dict[str, str | None]:
        """What every text may name: the program, its phone, and the emergency lines."""
        return {"program_name": name, "program_phone": phone, **self.hotline_values}

    def hash_of(self, template_id: str | None) -> str:
        """The version that holds the wording of a text."""
        if self.present is None or template_id is None:
            return self.hash
        message = self.present.messages.get(template_id)
        return self.present.hash if message and message.said_to_everybody else self.hash


def resolve(library: Library, track: Track) -> tuple[MessageTemplate, ...]:
    """The templates of a track, in order, each once; a name without a dot may stand for a theme."""
    return named(library, track.messages)


def on_demand(
    library: Library, protocol: Protocol, keyword: Keyword
) -> tuple[MessageTemplate, ...]:
    """The templates that answer a keyword: those that the protocol names, or the theme of its name."""
    return named(library, protocol.on_demand.get(keyword, (keyword.lower(),)))


def named(library: Library, keys: tuple[str, ...]) -> tuple[MessageTemplate, ...]:
    """The templates behind ids and themes, in order, each once."""
    return _resolved(library, keys).templates


def names_of(library: Library, keys: tuple[str, ...]) -> frozenset[str]:
    """The variables that any wording behind ids and themes, or of what follows it, uses."""
    return _resolved(library, keys).names


def reach(library: Library, keys: tuple[str, ...]) -> frozenset[str]:
    """The templates behind ids and themes, and those that come back to them, by id."""
    return _resolved(library, keys).reach


def _resolved(library: Library, keys: tuple[str, ...]) -> Resolved:
    found = library.resolved.get(keys)
    if found is None:
        templates = tuple(_named(library, keys).values())
        back = tuple(template.follow_up for template in templates if template.follow_up)
        reached = {one.id: one for one in templates} | _named(library, back)
        names = frozenset(
            name
            for template in reached.values()
            for table in (template.text, template.open_text)
            for texts in table.values()
            for text in texts
            for name in PLACEHOLDER.findall(text)
        ) | {name for one in reached.values() for name in (*one.needs, *one.unless)}
        found = library.resolved[keys] = Resolved(templates, frozenset(reached), names)
    return found


def _named(library: Library, keys: tuple[str, ...]) -> dict[str, MessageTemplate]:
    found: dict[str, MessageTemplate] = {}
    for key in keys:
        if key in library.messages:
            found.setdefault(key, library.messages[key])
        else:
            found.update((m.id, m) for m in library.messages.values() if m.theme == key)
    return found
