"""Texts that answer an event at the clinic: queued when it is reported, withdrawn when it is taken back."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, bindparam, func, insert, select, update
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.outbox import OUTBOX, waiting
from smsint.domain.calendar import local_date
from smsint.domain.clinic_events import ClinicEventReport
from smsint.domain.content import named, reach
from smsint.domain.event_texts import TAKEN_BACK, Answering, answering
from smsint.domain.kinds import MessageKind
from smsint.domain.protocol import EventText, Window
from smsint.domain.states import EnrollmentStatus, OutboxState
from smsint.services.appointments import running_enrollments
from smsint.services.fitting import draft_of, fitting
from smsint.services.heard import heard_by
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.texts import outbox_row
from smsint.services.values import gather, values_of

_NEVER_CAME = (OutboxState.CANCELLED, OutboxState.SUPPRESSED, OutboxState.EXPIRED)
_OF_EVENTS = (OUTBOX.c.enrollment_id == bindparam("of")) & among(OUTBOX.c.track_id, "tracks")
_LAST: Select[Any] = (
    select(OUTBOX.c.track_id, func.max(OUTBOX.c.planned_at).label("at"))
    .where(_OF_EVENTS, *(OUTBOX.c.state != state for state in _NEVER_CAME))
    .group_by(OUTBOX.c.track_id)
)
_WITHDRAW = (
    update(OUTBOX)
    .where(_OF_EVENTS, waiting(OUTBOX.c.state))
    .values(state=OutboxState.CANCELLED, reason="event_changed", updated_at=bindparam("now"))
)


def answer_event(
    session: Session, runtime: Runtime, patient_id: str, report: ClinicEventReport, *, now: datetime
) -> None:
    """Queues what the patient's programmes say to a new event; of several, the oldest that speaks.

    Consent, pause, hours, cap and gap are judged when the text is about to leave, like any other.
    """
    for row in running_enrollments(session, patient_id):
        own = pinned(runtime, row.library_hash)
        protocol = own.library.protocols.get(row.protocol_id)
        if protocol is None or not protocol.after_events:
            continue
        _take_back(session, row.id, protocol.after_events, report, now)
        begun = row.start_on <= local_date(report.occurred_at, row.time_zone)
        if row.status == EnrollmentStatus.ACTIVE and begun:
            last = _last(session, row.id, [one.id for one in protocol.after_events])
            if brought := _answering(protocol.after_events, row, report, last, now):
                _queue(session, own, row, report, brought, now)
                return


def _answering(
    event_texts: Collection[EventText],
    row: Row[Any],
    report: ClinicEventReport,
    last: Mapping[str, datetime],
    now: datetime,
) -> Collection[Answering]:
    return list(
        answering(
            event_texts,
            report.kind,
            report.occurred_at,
            arm=row.arm,
            hours=Window(start=row.window_start, end=row.window_end),
            zone=row.time_zone,
            last=last,
            now=now,
        )
    )


def _last(session: Session, enrollment_id: str, ids: Collection[str]) -> dict[str, datetime]:
    rows = look_up(session, _LAST, of=enrollment_id, tracks=ids)
    return {row.track_id: row.at for row in rows}


def _take_back(
    session: Session,
    enrollment_id: str,
    event_texts: Collection[EventText],
    report: ClinicEventReport,
    now: datetime,
) -> None:
    """A visit that was kept after all, or a supply that was picked up: there is nothing to ask."""
    over = TAKEN_BACK.get(report.kind, frozenset())
    ids = [one.id for one in event_texts if over.intersection(one.on)]
    if not ids:
        return
    session.connection().execute(_WITHDRAW, {"of": enrollment_id, "tracks": ids, "now": now})


def _queue(
    session: Session,
    runtime: Runtime,
    row: Row[Any],
    report: ClinicEventReport,
    brought: Collection[Answering],
    now: datetime,
) -> None:
    templates = {key for one in brought for key in reach(runtime.library, one.event_text.messages)}
    heard = heard_by(session, [row.id], templates, now=now).get(row.id, {})
    values = values_of(runtime, gather(session, [row], now=now), row, now=now)
    for one in brought:
        choice = fitting(
            row,
            named(runtime.library, one.event_text.messages),
            values=values,
            heard=heard,
            now=one.due_at,
        )
        if choice is None:
            continue
        draft = draft_of(
            choice,
            row,
            MessageKind.NUDGE,
            values=values,
            due_at=one.due_at,
            track_id=one.event_text.id,
            occurrence_on=local_date(report.occurred_at, row.time_zone),
        )
        session.execute(insert(OUTBOX), outbox_row(runtime, draft, now=now))
