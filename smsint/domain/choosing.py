"""Which wording one patient hears next, so that nobody hears the same twice."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from smsint.domain.messages import Language, MessageTemplate, Wording, texts_of
from smsint.domain.rendering import PLACEHOLDER, usable, variables

QUIET_FOR = timedelta(days=30)
"""A text stays unheard for this long while another one would do."""

_GREETINGS = (["hi"], ["hello"], ["hey"], ["hola"])
_NEVER = datetime.min.replace(tzinfo=UTC)


class Choice(NamedTuple):
    """One wording of one template."""

    template: MessageTemplate
    variant: int
    source: str
    """The wording with its placeholders, for ``render``."""
    repeat: bool = False
    """Heard less than 30 days ago: nothing else was left to say."""


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
        texts = texts_of(template, language, wording)
        told = _told(template, _parts(texts), heard)
        ever = max(told.values(), default=_NEVER)
        there = frozenset([n for n in _names(texts) if _is_there(n, values, usables)])
        for part in _fillable(texts, there):
            key = (told.get(part.gist, _NEVER), ever)
            if first is None or key < first:
                first, found = key, (template, part)
    if first is None or found is None:
        return None
    template, part = found
    return Choice(template, part.variant, part.source, repeat=now - first[0] < QUIET_FOR)


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


@lru_cache(maxsize=8192)
def _names(texts: tuple[str, ...]) -> frozenset[str]:
    """What any of these wordings names."""
    return frozenset().union(*(part.names for part in _parts(texts)))


@lru_cache(maxsize=8192)
def _fillable(texts: tuple[str, ...], there: frozenset[str]) -> Sequence[_Part]:
    """The wordings whose every value is there; of twins, only the one that says most."""
    best: dict[str, _Part] = {}
    for part in _parts(texts):
        if part.names <= there:
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
    words: list[str] = re.findall(r"\w+", PLACEHOLDER.sub(" ", text).casefold())
    return " ".join(words[words[:1] in _GREETINGS :])
