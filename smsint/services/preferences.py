"""Changing what a patient chose: hours, days, zone, language, wording, name, number."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, insert, select, update
from sqlmodel import Session

from smsint.db.tables import ConsentEvent, Enrollment, Number, Patient, table
from smsint.domain.content import Library, named
from smsint.domain.enrollment import PreferencesChange
from smsint.domain.protocol import Protocol
from smsint.domain.questions import Question
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.services import engagement
from smsint.services.access import Actor, audit
from smsint.services.appointments import plan_reminders
from smsint.services.cursors import plan_again
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.library_archive import pinned
from smsint.services.numbers import cancel_texts, e164, give_number, number_for, used_by_others
from smsint.services.roster import find_row
from smsint.services.runtime import Runtime
from smsint.services.switching import switch

_ENROLLMENT, _PATIENT = table(Enrollment), table(Patient)
_NUMBER, _CONSENT = table(Number), table(ConsentEvent)
_TIMETABLE = frozenset({"time_zone", "window", "days", "frequency"})
_SAID_IN_REMINDERS = frozenset(
    {"time_zone", "window", "discreet", "language", "first_name", "phone"}
)
_KEPT_AS_SENT = ("time_zone", "frequency", "discreet", "language", "taken_over_until", "thresholds")


def change_preferences(
    session: Session,
    runtime: Runtime,
    enrollment_id: str,
    change: PreferencesChange,
    actor: Actor,
    *,
    now: datetime,
) -> None:
    """Applies what was sent and plans again. Raises NotFound, Invalid or Conflict."""
    row = find_row(session, enrollment_id, actor, lock=True)
    if row.status == EnrollmentStatus.ENDED:
        raise Conflict("ended", "This enrollment has ended. Enroll the patient again.")
    fields = change.model_fields_set
    _check_thresholds(runtime, row, change)
    if change.phone is not None:
        _change_phone(session, runtime, row, change, now)
    values = _enrollment_values(change)
    session.execute(
        update(_ENROLLMENT)
        .where(_ENROLLMENT.c.id == enrollment_id)
        .values(**values, updated_at=now)
    )
    _change_patient(session, runtime, row.patient_id, change)
    if "time_zone" in fields:
        engagement.recount(session, [enrollment_id])  # its past days are other days now
    if fields & _TIMETABLE:
        plan_again(session, runtime, enrollment_id, now=now)
    if change.protocol_version is not None:
        switch(session, runtime, enrollment_id, actor, to=change.protocol_version, now=now)
    if fields & _SAID_IN_REMINDERS:
        plan_reminders(session, runtime, row.patient_id, now=now)
    subject = f"enrollment:{enrollment_id}"
    audit(session, runtime, actor.name, "enrollment.changed", subject, now, fields=sorted(fields))


def concerns(library: Library, protocol: Protocol | None) -> list[Question]:
    """The scales of a protocol with an end of concern, one for each thing that is measured."""
    tracks = protocol.tracks if protocol else ()
    said = [message for track in tracks for message in named(library, track.says)]
    first = [library.questions.get(message.question or "") for message in said]
    keys = dict.fromkeys(key for one in first if one for key in (one.id, *one.also))
    scales = [library.questions[key] for key in keys if key in library.questions]
    return list({one.item: one for one in scales if one.concern}.values())


def _check_thresholds(runtime: Runtime, row: Row[Any], change: PreferencesChange) -> None:
    """A threshold of something that is never asked would look as if it did something."""
    asked = pinned(runtime, row.library_hash).library.questions.values()
    known = {one.item for one in asked if one.concern}
    if unknown := sorted(set(change.thresholds or {}) - known):
        raise Invalid(
            FieldFault(
                f"/thresholds/{unknown[0]}",
                f"There is no such threshold. There are: {', '.join(sorted(known))}.",
            )
        )


def _enrollment_values(change: PreferencesChange) -> dict[str, Any]:
    sent = change.model_fields_set
    values = {name: getattr(change, name) for name in _KEPT_AS_SENT if name in sent}
    if change.days is not None:
        values["days"] = sorted(set(change.days))
    if change.window is not None:
        values |= {"window_start": change.window.start, "window_end": change.window.end}
    return values


def _change_patient(
    session: Session, runtime: Runtime, patient_id: str, change: PreferencesChange
) -> None:
    values: dict[str, Any] = {}
    if change.language is not None:
        values["language"] = change.language
    if "first_name" in change.model_fields_set:
        name = change.first_name
        values["first_name"] = runtime.vault.seal("patient.first_name", name) if name else None
    if values:
        session.execute(update(_PATIENT).where(_PATIENT.c.id == patient_id).values(values))


def _change_phone(
    session: Session, runtime: Runtime, row: Row[Any], change: PreferencesChange, now: datetime
) -> None:
    """Closes the old number's time and begins the new one's, under the consent already given."""
    number_id = number_for(session, runtime, e164(runtime, change.phone or ""), now=now)
    if number_id == row.number_id:
        return
    if not change.shared_phone and used_by_others(session, number_id, row.patient_id, row.site_id):
        raise Conflict(
            "phone_taken",
            "Another patient of this site is enrolled with this number. If they share the "
            'phone, send "shared_phone": true.',
        )
    standing = select(_NUMBER.c.texting).where(_NUMBER.c.id == number_id).with_for_update()
    if session.execute(standing).scalar_one() == TextingStatus.OPTED_OUT:
        raise Conflict(
            "opted_out",
            "This number asked to stop. The patient can text START from it, or be enrolled "
            "again with a later written or electronic consent.",
        )
    cancel_texts(session, row.id, "number_changed", now=now)
    give_number(session, row.patient_id, number_id, now=now)
    _carry_consent(session, row.patient_id, number_id, now)


def _carry_consent(session: Session, patient_id: str, number_id: int, now: datetime) -> None:
    """The consent was the patient's: the ledger shows under which one the new number is texted."""
    given = session.execute(
        select(_CONSENT)
        .where(_CONSENT.c.patient_id == patient_id, _CONSENT.c.kind == "granted")
        .order_by(_CONSENT.c.id.desc())
        .limit(1)
    ).one()
    session.execute(
        insert(_CONSENT).values(
            number_id=number_id,
            patient_id=patient_id,
            kind="granted",
            method=given.method,
            obtained_by=given.obtained_by,
            text_version=given.text_version,
            sms_risk_acknowledged_at=given.sms_risk_acknowledged_at,
            at=given.at,
            recorded_at=now,
        )
    )
