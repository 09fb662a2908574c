"""A text of the library for the patient of one enrollment row: its wording, and the draft of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row

from smsint.domain.choosing import Choice, choose
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.messages import MessageTemplate
from smsint.domain.rendering import render
from smsint.services.texts import Draft


def fitting(
    row: Row[Any],
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
        language=row.language,
        wording="discreet" if row.discreet else "open",
        values=values,
        heard=heard,
        now=now,
        in_order=in_order,
        position=position,
    )


def draft_of(
    choice: Choice,
    row: Row[Any],
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
