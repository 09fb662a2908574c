"""Which wording to send, so that nobody hears the same twice, and how to fill it in safely.

A template is text and plain names, ``{{ first_name }}``, nothing else: no filter, no condition,
no attribute. Values go in as they are and never become template source. A value that could look
like markup, that is missing, or that is longer than its variable allows is not used at all: a
wording without it is chosen instead.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Literal

from smsint.domain.protocol import (
    Keyword,
    Language,
    MessageTemplate,
    Protocol,
    Question,
    Shape,
    Track,
)
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
# Control characters but the line break, lone surrogates, and marks that turn the text around.
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_MARKS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#")
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
    meaning: str = ""
    """For authors."""


ENOUGH_ANSWERS = 3
"""Fewer answers than this have no mean worth saying."""
VARIABLES: Mapping[str, Variable] = {
    "first_name": Variable(20, optional=True, free=True, meaning="the patient's first name"),
    "program_name": Variable(30, meaning="how the program calls itself; neutral"),
    "program_phone": Variable(20, optional=True, meaning="the program's phone number"),
    "plan": Variable(70, True, True, "the patient's own plan for a hard moment, in their words"),
    "reason": Variable(70, True, True, "what the patient does this for, in their words"),
    "goal": Variable(70, True, True, "the goal that the patient chose, in their words"),
    "next_appointment": Variable(
        42, optional=True, meaning='the next visit, as "Tue, Mar 9 at 3:30 PM"; names no clinic'
    ),
    "appointment_time": Variable(
        10, optional=True, meaning='its time alone, as "3:30 PM", for "tomorrow at"'
    ),
    "check_ins_asked": Variable(2, optional=True, meaning="check-ins asked in the last 7 days"),
    "check_ins_done": Variable(2, optional=True, meaning="of these, answered; absent when none"),
    "streak_days": Variable(
        3, optional=True, meaning="check-in days in a row, all answered; absent below 2"
    ),
    "mean_craving": Variable(
        2,
        optional=True,
        meaning=f"mean craving of the last 7 days, from {ENOUGH_ANSWERS} answers on",
    ),
    "mean_craving_before": Variable(
        2, optional=True, meaning="the same of the 7 days before; only beside a mean_craving"
    ),
    "mean_craving_lower": Variable(
        2, optional=True, meaning="mean_craving, only when it is lower than the week before"
    ),
    "mean_mood": Variable(
        2, optional=True, meaning=f"mean mood of the last 7 days, from {ENOUGH_ANSWERS} answers on"
    ),
    "mean_mood_before": Variable(
        2, optional=True, meaning="the same of the 7 days before; only beside a mean_mood"
    ),
    "mean_mood_higher": Variable(
        2, optional=True, meaning="mean_mood, only when it is higher than the week before"
    ),
    "pause_until": Variable(6, meaning="the first day after a pause; only in answers to PAUSE"),
    "points": Variable(5, optional=True, meaning="the balance of the incentive ledger"),
}
"""Besides these, every hotline's id is a variable with its number as the value. A wording that
needs a value that is not there is passed over: an optional variable is also a condition."""


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
            for name in _PLACEHOLDER.findall(text)
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
    usables: dict[str, bool] = {}
    first: tuple[datetime, datetime] | None = None
    found: tuple[MessageTemplate, _Part] | None = None
    for template in templates:
        if first == (_NEVER, _NEVER):
            break  # nothing can come before what was never heard
        if not _meant_for(template, values, usables):
            continue
        parts = _parts(texts_of(template, language, wording))
        told = _told(template, parts, heard)
        ever = max(told.values(), default=_NEVER)
        for part in _fillable(parts, values, usables):
            key = (told.get(part.gist, _NEVER), ever)
            if first is None or key < first:
                first, found = key, (template, part)
    if first is None or found is None:
        return None
    template, part = found
    return Choice(template, part.variant, part.source, repeat=now - first[0] < QUIET_FOR)


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
    if _MARKS.search(text):
        return "the text shows template marks"
    if _MACHINE_WORDS.search(text):
        return "the text shows a machine's word for a missing value"
    if _CONTROL.search(text):
        return "the text holds control characters"
    return None


@dataclass(frozen=True, slots=True)
class _Part:
    """One wording, read once."""

    variant: int
    source: str
    names: frozenset[str]
    gist: str


@lru_cache(maxsize=8192)
def _parts(texts: tuple[str, ...]) -> tuple[_Part, ...]:
    return tuple(_Part(i, text, variables(text), gist(text)) for i, text in enumerate(texts))


def _fillable(
    parts: Sequence[_Part], values: Mapping[str, str | None], usables: dict[str, bool]
) -> Sequence[_Part]:
    """The wordings whose every value is there; of twins, only the one that says most.

    ``usables`` remembers which values were looked at: the same few serve all templates.
    """
    best: dict[str, _Part] = {}
    for part in parts:
        if all(_is_there(name, values, usables) for name in part.names):
            rival = best.get(part.gist)
            if rival is None or len(part.names) > len(rival.names):
                best[part.gist] = part
    return sorted(best.values(), key=_in_file_order)


def _meant_for(
    template: MessageTemplate, values: Mapping[str, str | None], usables: dict[str, bool]
) -> bool:
    """Whether somebody has what a template is about, or lacks what it asks for."""
    if not template.needs and not template.unless:
        return True
    return all(_is_there(name, values, usables) for name in template.needs) and not any(
        _is_there(name, values, usables) for name in template.unless
    )


_in_file_order = attrgetter("variant")


def _is_there(name: str, values: Mapping[str, str | None], usables: dict[str, bool]) -> bool:
    known = usables.get(name)
    if known is None:
        known = usables[name] = usable(name, values.get(name))
    return known


def _told(
    template: MessageTemplate,
    parts: Sequence[_Part],
    heard: Mapping[tuple[str, int], datetime],
) -> dict[str, datetime]:
    """When each wording, or its twin with or without the name, was last heard, by gist."""
    told: dict[str, datetime] = {}
    for part in parts if heard else ():
        at = heard.get((template.id, part.variant))
        if at is not None and at > told.get(part.gist, _NEVER):
            told[part.gist] = at
    return told


@lru_cache(maxsize=4096)
def gist(text: str) -> str:
    """A wording without greeting, names, case and punctuation: the same gist reads as the same."""
    words: list[str] = re.findall(r"\w+", _PLACEHOLDER.sub(" ", text).casefold())
    return " ".join(words[words[:1] in _GREETINGS :])
