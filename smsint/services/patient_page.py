"""Everything that the page of one patient shows, read in one go."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row
from sqlmodel import Session

from smsint.domain.content import Library
from smsint.services import alerts, history, roster
from smsint.services import flags as flag_service
from smsint.services import patient_parts as parts
from smsint.services.access import Actor, audit
from smsint.services.alerts import Unfinished
from smsint.services.colleagues import Colleague, colleagues, names_of_actors
from smsint.services.conversation_page import Heard, Said, Talk, latest
from smsint.services.flags import FlagView
from smsint.services.history import ConsentView
from smsint.services.library_archive import pinned
from smsint.services.notes import notes_for
from smsint.services.outreach import TaskView
from smsint.services.past_care import Done, past_care
from smsint.services.patient_parts import MOST, ClinicEventView, DayView, NoteView, NumberView
from smsint.services.preview import CalendarRow
from smsint.services.replies_kept import Kept, kept_replies
from smsint.services.roster import EnrollmentView, Identity
from smsint.services.runtime import Runtime

MOST_DONE = 20


@dataclass(frozen=True, slots=True)
class Care:
    """The parts that only those see who work with patients."""

    alerts: Unfinished
    flags: Sequence[FlagView]
    tasks: Sequence[TaskView]
    colleagues: Sequence[Colleague]
    notes: Sequence[NoteView]
    own_words: Mapping[str, str]
    """What the patient told us to keep: plan, reason, goal."""
    reports: Mapping[str, Sequence[tuple[datetime, float]]]
    """Numbers that the patient reported, by item."""
    replies: Sequence[Kept]
    done: Sequence[Done]
    """What staff did about this person, the latest first."""
    planned: Sequence[Said]
    """Texts that wait in the outbox, also those that staff planned for later."""


@dataclass(frozen=True, slots=True)
class PatientPage:
    """One patient."""

    patient: EnrollmentView
    talk: Talk
    days: Sequence[DayView]
    upcoming: Sequence[CalendarRow]
    consents: Sequence[ConsentView]
    numbers: Sequence[NumberView]
    events: Sequence[ClinicEventView]
    care: Care | None
    actors: Mapping[str, str]
    library: Library
    """The one that the patient's programme follows."""


def patient_page(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    actor: Actor,
    identity: Identity,
    *,
    with_text: bool,
    with_care: bool,
    before: int | None = None,
    now: datetime,
) -> PatientPage:
    """Reads one patient; that it was read is audited. Raises NotFound."""
    row = roster.find_row(session, enrollment_id, actor)
    view = roster.views(session, runtime, [row], identity, now=now)[0]
    action = "conversation.read" if with_text else "enrollment.read"
    audit(session, runtime, actor.name, action, f"enrollment:{enrollment_id}", now)
    talk = latest(session, runtime, enrollment_id, with_text=with_text, before=before)
    care = _care(session, runtime, row, actor, now) if with_care else None
    consents = history.consents(
        session, runtime, row.patient_id, row.number_id, with_notes=with_text, after=None,
        limit=MOST,
    )  # fmt: skip
    known = [*(one.obtained_by for one in consents), *_authors(talk.texts), *_actors(care)]
    return PatientPage(
        patient=view,
        talk=talk,
        days=parts.days(session, row, now),
        upcoming=parts.upcoming(runtime, row, now) if view.status == "active" else [],
        consents=consents,
        numbers=parts.numbers(session, runtime, row.patient_id) if identity == "full" else [],
        events=parts.events(session, row.patient_id),
        care=care,
        actors=names_of_actors(session, runtime, known),
        library=pinned(runtime, row.library_hash).library,
    )


def _care(session: Session, runtime: Runtime, row: Row[Any], actor: Actor, now: datetime) -> Care:
    return Care(
        alerts=alerts.unfinished(session, runtime, actor, enrollment=row, now=now),
        flags=flag_service.flags(session, actor, enrollment_id=row.id, limit=MOST)[::-1],
        tasks=parts.open_tasks(session, runtime, row.id, actor),
        colleagues=colleagues(session, row.site_id),
        notes=parts.notes(session, runtime, row.id),
        own_words=notes_for(session, runtime, row.id),
        reports=parts.reports(session, row.id, now),
        replies=kept_replies(session, row.site_id),
        done=past_care(session, runtime, row, actor, most=MOST_DONE, now=now),
        planned=parts.planned(session, runtime, row.id),
    )


def _actors(care: Care | None) -> list[str | None]:
    if care is None:
        return []
    noted = [*(note.actor for note in care.notes), *(task.owner for task in care.tasks)]
    took = [one.acknowledged_by for one in care.alerts.taken]
    did = [one.by for one in care.done]
    return [*noted, *took, *did, *_authors(care.planned)]


def _authors(texts: Iterable[Said | Heard]) -> list[str | None]:
    return [one.written_by for one in texts if isinstance(one, Said)]
