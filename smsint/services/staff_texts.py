"""A text that a member of staff writes: through the outbox like every other."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import insert, select, update
from sqlmodel import Session

from smsint.db.tables import Number, OutboxMessage, table
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.rendering import fault_in
from smsint.domain.segments import measure
from smsint.domain.states import EnrollmentStatus, OutboxState, TextingStatus
from smsint.services.access import Actor, audit
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.roster import find_row
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row

_OUTBOX, _NUMBER = table(OutboxMessage), table(Number)
_LONGEST = 10
"""Segments; Twilio cuts none, and refuses longer bodies in UCS-2 as well as in GSM-7."""
_FURTHEST = timedelta(days=60)
"""A text planned for later than this is a text that nobody will remember."""


@dataclass(frozen=True, slots=True)
class QueuedText:
    """A text that waits to be sent."""

    outbox_id: int
    state: OutboxState
    due_at: datetime
    expires_at: datetime
    encoding: str
    segments: int


def queue_staff_text(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    text: str,
    actor: Actor,
    *,
    due_at: datetime | None = None,
    now: datetime,
) -> QueuedText:
    """Queues a text inside the patient's hours, now or later. Raises NotFound, Invalid or Conflict."""
    later = due_at or now
    if not now <= later <= now + _FURTHEST:
        raise Invalid(FieldFault("/due_at", "Name a time to come, within 60 days."))
    row = find_row(session, enrollment_id, actor)
    size = measure(text)
    fault = fault_in(text) or ("the text is too long" if size.segments > _LONGEST else None)
    if fault:
        raise Invalid(FieldFault("/text", f"{fault[0].upper()}{fault[1:]}."))
    if row.status == EnrollmentStatus.ENDED:
        raise Conflict("ended", "This enrollment has ended: its patient is not texted any more.")
    if row.number_id is None:
        raise Conflict("no_number", "This patient has no number at present: give a new one first.")
    _check_number(session, row.number_id)
    draft = Draft(
        number_id=row.number_id,
        kind=MessageKind.STAFF,
        language=row.language,
        body=text,
        due_at=later,
        expires_at=later + KINDS[MessageKind.STAFF].expires_after,
        enrollment_id=enrollment_id,
        written_by=actor.name,
    )
    values = insert(_OUTBOX).values(outbox_row(runtime, draft, now=now))
    outbox_id = session.execute(values.returning(_OUTBOX.c.id)).scalar_one()
    audit(session, runtime, actor.name, "text.queued", f"outbox:{outbox_id}", now)
    return QueuedText(
        outbox_id, OutboxState.DUE, later, draft.expires_at, size.encoding, size.segments
    )


def cancel_staff_text(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    outbox_id: int,
    actor: Actor,
    *,
    now: datetime,
) -> None:
    """Takes back a staff text that has not left. Raises NotFound or Conflict."""
    find_row(session, enrollment_id, actor)
    gone = session.execute(
        update(_OUTBOX)
        .where(
            _OUTBOX.c.id == outbox_id,
            _OUTBOX.c.enrollment_id == enrollment_id,
            _OUTBOX.c.kind == MessageKind.STAFF,
            _OUTBOX.c.state == OutboxState.DUE,
        )
        .values(state=OutboxState.CANCELLED, reason="taken_back", updated_at=now)
        .returning(_OUTBOX.c.id)
    ).one_or_none()
    if gone is None:
        raise Conflict("gone", "This text has left already, or was taken back before.")
    audit(session, runtime, actor.name, "text.cancelled", f"outbox:{outbox_id}", now)


def _check_number(session: Session, number_id: int) -> None:
    """Under the number's lock, so that a STOP is either seen here or cancels this text."""
    number = session.execute(
        select(_NUMBER.c.texting, _NUMBER.c.texting_reason)
        .where(_NUMBER.c.id == number_id)
        .with_for_update()
    ).one()
    if number.texting == TextingStatus.OPTED_OUT:
        raise Conflict(
            "opted_out",
            "This patient asked to stop, so nothing can be texted. Call instead; texts may go "
            "again after the patient texts START or gives a new written consent.",
        )
    if number.texting == TextingStatus.HELD:
        raise Conflict(
            "held",
            "Texts to this number are held until somebody has looked at it: see its open task.",
        )
