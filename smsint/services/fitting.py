"""A text of the library for one person: its wording, and the draft of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import SimpleNamespace
from typing import Any, Protocol

from sqlalchemy import Row

from smsint.domain.choosing import Choice, choose
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.messages import Language, MessageTemplate
from smsint.domain.rendering import render
from smsint.services.texts import Draft


class Person(Protocol):
    """What the choice of a wording asks of somebody: a row, a request or a preview has it."""

    @property
    def language(self) -> Language:
        """Of the texts."""

    @property
    def discreet(self) -> bool:
        """Whether a text must say nothing about treatment."""


def fitting(
    person: Person | Row[Any] | SimpleNamespace,
    templates: Sequence[MessageTemplate],
    *,
    values: Mapping[str, str | None],
    heard: Mapping[tuple[str, int], datetime],
    now: datetime,
    in_order: bool = False,
    position: int = 0,
) -> Choice | None:
    """``choose`` in the language and wording of the patient; none when nothing can be said."""
    return choose(
        templates,
        language=person.language,
        wording="discreet" if person.discreet else "open",
        values=values,
        heard=heard,
        now=now,
        in_order=in_order,
        position=position,
    )


def draft_of(
    choice: Choice,
    row: Row[Any] | SimpleNamespace,
    kind: MessageKind,
    *,
    values: Mapping[str, str | None],
    due_at: datetime,
    expires_at: datetime | None = None,
    **more: Any,
) -> Draft:
    """The draft of what was chosen; it expires as its kind says unless told otherwise.

    ``more`` are further fields of Draft: where the text comes from, and what it answers.
    """
    return Draft(
        number_id=row.number_id,
        kind=kind,
        language=row.language,
        body=render(choice.source, values),
        due_at=due_at,
        expires_at=expires_at or due_at + KINDS[kind].expires_after,
        enrollment_id=row.id,
        template_id=choice.template.id,
        variant=choice.variant,
        question_key=choice.template.question,
        **more,
    )
