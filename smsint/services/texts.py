"""Putting a text into the outbox: the one place where a body is rendered, measured and sealed."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.rendering import UnsafeRender, render, usable, variables
from smsint.domain.segments import measure
from smsint.domain.states import OutboxState
from smsint.services.runtime import Runtime


class Draft(NamedTuple):
    """A text before it is a row. Times are instants; the body is what the patient will read."""

    number_id: int
    kind: MessageKind
    language: str
    body: str
    due_at: datetime
    expires_at: datetime
    enrollment_id: str | None = None
    decision_point_id: int | None = None
    in_reply_to: str | None = None
    track_id: str | None = None
    occurrence_on: date | None = None
    template_id: str | None = None
    variant: int | None = None
    question_key: str | None = None
    priority: int | None = None
    written_by: str | None = None
    """Who of the staff wrote it; none for what the service says by itself."""
    library_hash: str | None = None
    """The version that holds the wording, where it is not the one in hand."""


def outbox_row(runtime: Runtime, draft: Draft, *, now: datetime) -> dict[str, Any]:
    """The row of ``outbox_message`` for a draft."""
    policy = KINDS[draft.kind]
    size = _size(draft.body)
    priority = policy.priority if draft.priority is None else draft.priority
    return {
        "number_id": draft.number_id,
        "enrollment_id": draft.enrollment_id,
        "decision_point_id": draft.decision_point_id,
        "in_reply_to": draft.in_reply_to,
        "kind": draft.kind,
        "lane": 0 if policy.urgent else 1,
        "priority": priority,
        "track_id": draft.track_id,
        "occurrence_on": draft.occurrence_on,
        "template_id": draft.template_id,
        "variant": draft.variant,
        "library_hash": draft.library_hash or runtime.library.hash_of(draft.template_id),
        "question_key": draft.question_key,
        "language": draft.language,
        "written_by": draft.written_by,
        "body": runtime.vault.seal("outbox_message.body", draft.body),
        "encoding": size.encoding,
        "segments": size.segments,
        "state": OutboxState.DUE,
        "due_at": draft.due_at,
        "planned_at": draft.due_at,
        "expires_at": draft.expires_at,
        "empty_lists": 0,
        "attempts": 0,
        "retries": 0,
        "created_at": now,
        "updated_at": now,
    }


_size = lru_cache(maxsize=512)(measure)  # as ``render`` keeps its texts


def program_values(runtime: Runtime) -> dict[str, str | None]:
    """What every text may name: the program, its phone, and the emergency lines."""
    return runtime.library.program_values(runtime.program.name, runtime.program.phone)


def system_draft(
    runtime: Runtime,
    template_id: str,
    *,
    kind: MessageKind,
    language: str,
    number_id: int,
    now: datetime,
    values: Mapping[str, str | None] | None = None,
    **more: Any,
) -> Draft:
    """A draft of a service text such as ``system.help``, due now and expiring as its kind says.

    Its first wording whose every name has a value: the library's check sees to it that one needs
    none of the patient. ``values`` are what this one text may name besides.
    """
    template = runtime.library.messages[template_id]
    wordings = template.text.get(language) or template.text["en"]  # type: ignore[call-overload]  # a row's language is checked by the schema
    sayable = {**program_values(runtime), **(values or {})}
    variant, body = _filled(wordings, frozenset(sayable.items()))
    draft = Draft(
        number_id=number_id,
        kind=kind,
        language=language,
        body=body,
        due_at=now,
        expires_at=now + KINDS[kind].expires_after,
        template_id=template_id,
        variant=variant,
    )
    return draft._replace(**more)


@lru_cache(maxsize=512)  # the same few answers go to everybody
def _filled(wordings: tuple[str, ...], items: frozenset[tuple[str, str | None]]) -> tuple[int, str]:
    """The first wording that can be said with these values, and which one it is."""
    values = dict(items)
    for variant, wording in enumerate(wordings):
        if all(usable(name, values.get(name)) for name in variables(wording)):
            return variant, render(wording, values)
    raise UnsafeRender("no wording can be filled in")
