"""Texts that a site's staff keep to send again, and notes about patients."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlmodel import Session

from smsint.db.tables import SavedReply, StaffNote, table
from smsint.domain.rendering import fault_in
from smsint.services.access import Actor, audit
from smsint.services.faults import Conflict, FieldFault, Invalid, NotFound
from smsint.services.roster import find_row
from smsint.services.runtime import Runtime

_REPLY, _NOTE = table(SavedReply), table(StaffNote)
_MOST = 100


@dataclass(frozen=True, slots=True)
class Kept:
    """A text that is kept."""

    id: str
    title: str
    body: str


def kept_replies(session: Session, site_id: str | None) -> list[Kept]:
    """The kept texts of a site, by title."""
    query = select(_REPLY.c.id, _REPLY.c.title, _REPLY.c.body).where(_REPLY.c.site_id == site_id)
    return [Kept(*row) for row in session.execute(query.order_by(_REPLY.c.title))]


def keep_reply(
    session: Session, runtime: Runtime, actor: Actor, title: str, body: str, *, now: datetime
) -> None:
    """Keeps a text for the caller's site. Raises Invalid or Conflict."""
    fault = fault_in(body)
    if fault:
        raise Invalid(FieldFault("/body", f"{fault[0].upper()}{fault[1:]}."))
    if actor.site_id is None:
        raise Invalid(FieldFault("/title", "Only the staff of a site keep texts."))
    if len(kept_replies(session, actor.site_id)) >= _MOST:
        raise Conflict("full", "There are a hundred already: remove one first.")
    reply_id = runtime.new_id("reply")
    session.execute(
        insert(_REPLY).values(
            id=reply_id,
            site_id=actor.site_id,
            title=title,
            body=body,
            actor=actor.name,
            created_at=now,
        )
    )
    audit(session, runtime, actor.name, "reply.kept", f"reply:{reply_id}", now)


def remove_reply(
    session: Session, runtime: Runtime, actor: Actor, reply_id: str, *, now: datetime
) -> None:
    """Removes a kept text of the caller's site. Raises NotFound."""
    gone = delete(_REPLY).where(_REPLY.c.id == reply_id, _REPLY.c.site_id == actor.site_id)
    if session.execute(gone.returning(_REPLY.c.id)).one_or_none() is None:
        raise NotFound("text")
    audit(session, runtime, actor.name, "reply.removed", f"reply:{reply_id}", now)


def write_note(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    actor: Actor,
    words: str,
    *,
    now: datetime,
) -> None:
    """Keeps a note about a patient. Raises NotFound."""
    find_row(session, enrollment_id, actor)
    session.execute(
        insert(_NOTE).values(
            enrollment_id=enrollment_id,
            actor=actor.name,
            note=runtime.vault.seal("staff_note.note", words),
            at=now,
        )
    )
    audit(session, runtime, actor.name, "note.written", f"enrollment:{enrollment_id}", now)
