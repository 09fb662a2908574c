"""Which wording to send, so that nobody hears the same twice, and how to fill it in safely.

A template is text and plain names, ``{{ first_name }}``, nothing else: no filter, no condition,
no attribute. Values go in as they are and never become template source. A value that could look
like markup, that is missing, or that is longer than its variable allows is not used at all: a
wording without it is chosen instead.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Literal

from smsint.domain.protocol import Language, MessageTemplate, Protocol, Question, Shape, Track
from smsint.domain.understanding.words import Words

Wording = Literal["discreet", "open"]

LONGEST_TEXT = 1600
"""Twilio refuses a longer body with error 21617."""
QUIET_FOR = timedelta(days=30)
"""A text stays unheard for this long while another one would do."""

_PLACEHOLDER = re.compile(r"\{\{ ?([a-z][a-z0-9_]*) ?\}\}")
# What template engines and databases print where a value is missing. The capital matters: Nan is
# a first name, and "null" is a word only to machines.
_MACHINE_WORDS = re.compile(r"\bNone\b|\bnull\b|\bnan\b|\bNaN\b|\bundefined\b")
_GREETINGS = (["hi"], ["hello"], ["hey"], ["hola"])
_BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Variable:
    """A name that templates may use."""

    longest: int
    """A longer value is not used, so that the checked number of segments holds."""
    optional: bool = False
    """Some patients or clinics have no value; every template needs a wording without it."""
    free: bool = False
    """Any script: the value may force UCS-2. The others are checked to be GSM-7 where they are set."""


VARIABLES: Mapping[str, Variable] = {
    "first_name": Variable(20, optional=True, free=True),
    "program_name": Variable(30),
    "program_phone": Variable(20, optional=True),
}
"""Besides these, every hotline's id is a variable with its number as the value."""


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
class Library:
    """Everything that the service can say and the words that it understands."""

    protocols: Mapping[str, Protocol]
    messages: Mapping[str, MessageTemplate]
    questions: Mapping[str, Question]
    hotlines: Mapping[str, Hotline]
    words: Words
    hash: str
    """SHA-256 of the files; kept with every text sent, so that its source can be shown again."""

    @property
    def hotline_values(self) -> dict[str, str]:
        """The numbers by variable, to be merged into the values of every text."""
        return {line.id: line.number for line in self.hotlines.values()}


@dataclass(frozen=True, slots=True)
class Choice:
    """One wording of one template."""

    template: MessageTemplate
    variant: int
    source: str
    """The wording with its placeholders, for ``render``."""
    repeat: bool = False
    """Heard less than 30 days ago: nothing else was left to say."""


class UnsafeRender(ValueError):
    """A text that must not be sent. Names the fault and the variable, never a value."""


def resolve(library: Library, track: Track) -> tuple[MessageTemplate, ...]:
    """The templates of a track, in order, each once; a name without a dot may stand for a theme."""
    found: dict[str, MessageTemplate] = {}
    for key in track.messages:
        if key in library.messages:
            found.setdefault(key, library.messages[key])
        else:
            found.update((m.id, m) for m in library.messages.values() if m.theme == key)
    return tuple(found.values())


def texts_of(
    template: MessageTemplate, language: Language, wording: Wording = "discreet"
) -> tuple[str, ...]:
    """The wordings of a template; open wording falls back to the discreet one, not the reverse."""
    discreet = template.text.get(language, ())
    return template.open_text.get(language, discreet) if wording == "open" else discreet


def choose(
    templates: Sequence[MessageTemplate],
    *,
    language: Language,
    wording: Wording,
    values: Mapping[str, str | None],
    heard: Mapping[tuple[str, int], datetime],
    now: datetime,
    in_order: bool = False,
    position: int = 0,
) -> Choice | None:
    """The next wording for one patient; none when no wording can be filled in.

    What was never heard comes first, in library order; then what was heard longest ago, so that
    a text of the last 30 days is chosen only when nothing else is left (``repeat`` says so).
    ``heard`` holds when each (template id, variant) last went to this patient. ``in_order`` takes the template at
    ``position`` (a course; it starts over at its end) and only its wording is open.
    """
    if in_order and templates:
        templates = (templates[position % len(templates)],)
    choices = [c for t in templates for c in _fillable(t, texts_of(t, language, wording), values)]
    by_text, by_template = _last_heard(choices, language, wording, heard)
    if not choices:
        return None
    first = min(
        choices,
        key=lambda c: (by_text[c.template.id, c.variant], by_template.get(c.template.id, _NEVER)),
    )
    return replace(first, repeat=now - by_text[first.template.id, first.variant] < QUIET_FOR)


@lru_cache(maxsize=4096)
def variables(text: str) -> frozenset[str]:
    """The names that a template uses. Raises UnsafeRender if it holds any other brace."""
    if set("{}") & set(_PLACEHOLDER.sub("", text)):
        raise UnsafeRender("braces are only for names, written like {{ first_name }}")
    return frozenset(_PLACEHOLDER.findall(text))


def render(text: str, values: Mapping[str, str | None]) -> str:
    """Fills in a template. Raises UnsafeRender for whatever must not reach a phone."""
    for name in sorted(variables(text)):
        if not usable(name, values.get(name)):
            raise UnsafeRender(f"there is no value for {name} that can be sent")
    rendered = _PLACEHOLDER.sub(lambda match: values[match[1]] or "", text)
    if fault := fault_in(rendered):
        raise UnsafeRender(fault)
    return rendered


def usable(name: str, value: str | None) -> bool:
    """Whether a value may stand in a text: one short line of plain characters."""
    if value is None or set("{}<>\n\r") & set(value) or fault_in(value):
        return False
    return name not in VARIABLES or len(value) <= VARIABLES[name].longest


def fault_in(text: str) -> str | None:
    """Why a finished text must not be sent; none when it may."""
    if not text.strip():
        return "the text is empty"
    if len(text) > LONGEST_TEXT:
        return f"the text is longer than {LONGEST_TEXT} characters"
    if any(mark in text for mark in ("{{", "}}", "{%", "%}", "{#")):
        return "the text shows template marks"
    if _MACHINE_WORDS.search(text):
        return "the text shows a machine's word for a missing value"
    if any(_is_control(char) for char in text):
        return "the text holds control characters"
    return None


def _fillable(
    template: MessageTemplate, texts: Sequence[str], values: Mapping[str, str | None]
) -> list[Choice]:
    """The wordings whose every value is there; of twins, only the one that says most."""
    best: dict[str, Choice] = {}
    for variant, text in enumerate(texts):
        names = variables(text)
        if all(usable(name, values.get(name)) for name in names):
            rival = best.get(gist(text))
            if rival is None or len(names) > len(variables(rival.source)):
                best[gist(text)] = Choice(template, variant, text)
    return sorted(best.values(), key=lambda choice: choice.variant)


def _last_heard(
    choices: Sequence[Choice],
    language: Language,
    wording: Wording,
    heard: Mapping[tuple[str, int], datetime],
) -> tuple[dict[tuple[str, int], datetime], dict[str, datetime]]:
    """When each choice, or its twin with or without the name, was last heard; and each template."""
    by_template: dict[str, datetime] = {}
    by_gist: dict[tuple[str, str], datetime] = {}
    templates = {choice.template.id: choice.template for choice in choices}
    for (key, variant), at in heard.items():
        by_template[key] = max(at, by_template.get(key, _NEVER))
        texts = texts_of(templates[key], language, wording) if key in templates else ()
        if variant < len(texts):
            twin = key, gist(texts[variant])
            by_gist[twin] = max(at, by_gist.get(twin, _NEVER))
    return {
        (c.template.id, c.variant): by_gist.get((c.template.id, gist(c.source)), _NEVER)
        for c in choices
    }, by_template


@lru_cache(maxsize=4096)
def gist(text: str) -> str:
    """A wording without greeting, names, case and punctuation: the same gist reads as the same."""
    words: list[str] = re.findall(r"\w+", _PLACEHOLDER.sub(" ", text).casefold())
    return " ".join(words[words[:1] in _GREETINGS :])


def _is_control(char: str) -> bool:
    """Control characters but the line break, lone surrogates, and marks that turn the text around."""
    return (unicodedata.category(char) in ("Cc", "Cs") and char != "\n") or char in _BIDI_CONTROLS
