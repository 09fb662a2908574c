"""Texts of the library that are fitted to one patient: what answers a keyword, and what follows it.

Looked up once for a whole batch: what everybody has heard, and what a text may name.
"""

from collections.abc import Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import Row
from sqlmodel import Session

from smsint.db.vault import UnreadableField
from smsint.domain.choosing import Choice, gist
from smsint.domain.content import Library, named, names_of, reach
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import MessageTemplate
from smsint.domain.rendering import variables
from smsint.services.conversation import Conversation
from smsint.services.fitting import draft_of, fitting
from smsint.services.heard import heard_by
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, program_values
from smsint.services.values import Facts, Values, gather, values_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """One text to choose for the patient of a conversation."""

    conversation: Conversation
    templates: Sequence[MessageTemplate]
    """In rotation: what was never heard comes first."""
    kind: MessageKind
    asked_for: str
    """For staff, when there is nothing to say: the keyword, or the template."""
    after: timedelta | None = None
    """Later, and no longer an answer; none: at once."""


@dataclass(slots=True)
class Chosen:
    """What came out: texts to queue, and wishes that no text could meet."""

    drafts: list[Draft]
    unmet: list[Wanted]


def personal(runtime: Runtime, template: MessageTemplate, language: str) -> bool:
    """Whether a text depends on who reads it: names something of theirs, or has several wordings."""
    wordings = template.text.get(language, ())  # type: ignore[call-overload]  # a row's language is checked by the schema
    names, several = _differing(wordings)
    return several or not names <= program_values(runtime).keys()


@lru_cache(maxsize=512)
def _differing(wordings: tuple[str, ...]) -> tuple[frozenset[str], bool]:
    """What these wordings name, and whether they say different things."""
    names = frozenset().union(*(variables(text) for text in wordings))
    return names, len({gist(text) for text in wordings}) > 1


def choose_texts(
    session: Session, runtime: Runtime, wanted: Sequence[Wanted], *, now: datetime
) -> Chosen:
    """Chooses for a whole batch; somebody's second wish knows what the first one brought."""
    chosen = Chosen([], [])
    enrollments = (one.conversation.enrollment for one in wanted)
    known = {row.id: row for row in enrollments if row is not None}
    if not known:
        chosen.unmet += wanted
        return chosen
    names, templates = _reach(runtime, wanted)
    facts = gather(session, [*known.values()], now=now, wanted=names)
    values = {key: _opened(runtime, facts, row, now) for key, row in known.items()}
    heard = {
        key: dict(texts) for key, texts in heard_by(session, known, templates, now=now).items()
    }
    for one in wanted:
        key = one.conversation.enrollment_id or ""
        _meet(runtime, one, values.get(key, {}), heard.setdefault(key, {}), chosen, now)
    return chosen


def _reach(runtime: Runtime, wanted: Sequence[Wanted]) -> tuple[dict[str, set[str]], set[str]]:
    """What the texts of each enrollment may name, and the templates that any of them could be."""
    names: dict[str, set[str]] = {}
    templates: set[str] = set()
    for one in wanted:
        if one.conversation.enrollment is not None:
            library = pinned(runtime, one.conversation.enrollment.library_hash).library
            keys = tuple(template.id for template in one.templates)
            templates |= reach(library, keys)
            named_there = names.setdefault(one.conversation.enrollment.id, set())
            named_there |= names_of(library, keys)
    return names, templates


def _opened(runtime: Runtime, facts: Facts, row: Row[Any], now: datetime) -> Values:
    """What a text may name. Of somebody whose fields cannot be read nothing is named: their
    text is stored and answered all the same."""
    try:
        return values_of(runtime, facts, row, now=now)
    except UnreadableField:
        return program_values(runtime)


def _meet(
    runtime: Runtime,
    one: Wanted,
    values: Mapping[str, str | None],
    heard: MutableMapping[tuple[str, int], datetime],
    chosen: Chosen,
    now: datetime,
) -> None:
    enrollment = one.conversation.enrollment
    choice = enrollment and fitting(enrollment, one.templates, values=values, heard=heard, now=now)
    if choice is None or enrollment is None:
        chosen.unmet.append(one)
        return
    library = pinned(runtime, enrollment.library_hash).library
    heard[choice.template.id, choice.variant] = now
    chosen.drafts.append(_draft(one, choice, enrollment, values, library))
    follow_up = choice.template.follow_up
    if one.after is None and follow_up:
        templates = named(library, (follow_up,))
        after = choice.template.follow_up_after
        later = Wanted(one.conversation, templates, MessageKind.NUDGE, follow_up, after)
        _meet(runtime, later, values, heard, chosen, now)


def _draft(
    one: Wanted,
    choice: Choice,
    enrollment: Row[Any],
    values: Mapping[str, str | None],
    library: Library,
) -> Draft:
    """Due since the text was received: an answer to an old text expires before it leaves."""
    nudge = one.kind is MessageKind.NUDGE
    return draft_of(
        choice,
        enrollment,
        one.kind,
        values=values,
        due_at=one.conversation.received_at + (one.after or timedelta(0)),
        in_reply_to=None if nudge else one.conversation.text.sid,
        library_hash=library.hash_of(choice.template.id),
    )
