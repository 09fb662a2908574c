"""A visit at the clinic is announced the day before and two hours before, and never at a wrong time."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from smsint.db.tables import OutboxMessage
from smsint.domain.clinic_events import ClinicEventReport
from smsint.domain.content import Library
from smsint.domain.enrollment import PreferencesChange
from smsint.domain.kinds import MessageKind
from smsint.domain.messages import MessageTemplate
from smsint.domain.states import OutboxState
from smsint.services.clinic_events import record_clinic_event
from smsint.services.preferences import change_preferences
from smsint.services.runtime import Runtime
from smsint.services.standing import end
from smsint.services.transact import transact
from smsint.services.values import values_for
from tests.builders import ANA, BEN, Clinic, small_library
from tests.support.rows import rows_of
from tests.support.spine import Spine

NEW_YORK = ZoneInfo("America/New_York")
TOMORROW = MessageTemplate(
    id="appointment.tomorrow",
    kind=MessageKind.APPOINTMENT,
    text={
        "en": ("Reminder: tomorrow at {{ appointment_time }}.",),
        "es": ("Recuerda: te esperamos {{ next_appointment }}.",),
    },
)
TODAY = MessageTemplate(
    id="appointment.today",
    kind=MessageKind.APPOINTMENT,
    text={"en": ("See you today at {{ appointment_time }}.",), "es": ("Te esperamos hoy.",)},
)


@pytest.fixture(scope="session")
def library() -> Library:
    """The small library, with reminders."""
    small = small_library()
    own = {text.id: text for text in (TOMORROW, TODAY)}
    return replace(small, messages={**small.messages, **own})


def at(text: str) -> datetime:
    """A time in New York in March 2027, as ``"9 15:30"``; tests begin on the 1st at 10:00 there."""
    day, clock = text.split()
    local = datetime(2027, 3, int(day), tzinfo=NEW_YORK)
    return datetime.combine(local, time.fromisoformat(f"{clock:0>5}"), NEW_YORK).astimezone(UTC)


def clinic_says(clinic: Clinic, kind: str, when: str, **more: Any) -> None:
    """The clinic reports an event about Ben."""
    body = {"external_id": "MRN-BEN", "kind": kind, "occurred_at": at(when).isoformat(), **more}
    report, now = ClinicEventReport.model_validate(body), clinic.clock()
    transact(
        clinic.runtime,
        lambda s: record_clinic_event(s, clinic.runtime, report, clinic.actor(), now=now),
    )


def waiting(runtime: Runtime) -> list[str]:
    """The reminders that wait, with their local times."""
    rows = rows_of(runtime, OutboxMessage, kind=MessageKind.APPOINTMENT, state=OutboxState.DUE)
    return [
        f"{row.due_at.astimezone(NEW_YORK):%d %H:%M} "
        + runtime.vault.open("outbox_message.body", row.body)
        for row in rows
    ]


def next_visit(runtime: Runtime, clinic: Clinic, enrollment: str) -> str | None:
    """What APPT would answer."""
    with runtime.database.read() as session:
        found = values_for(session, runtime, [enrollment], now=clinic.clock())
    return found[enrollment].get("next_appointment")


def test_a_visit_is_announced_twice(runtime: Runtime, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    clinic_says(clinic, "visit_scheduled", "9 15:30")
    assert waiting(runtime) == [
        "08 15:30 Reminder: tomorrow at 3:30 PM.",
        "09 13:30 See you today at 3:30 PM.",
    ]
    assert next_visit(runtime, clinic, ben) == "Tue, Mar 9 at 3:30 PM"


def test_a_visit_that_moves_is_announced_at_its_new_time_only(
    runtime: Runtime, clinic: Clinic
) -> None:
    ben = clinic.enroll(BEN)
    clinic_says(clinic, "visit_scheduled", "9 15:30")
    clinic.clock.advance(hours=1)
    clinic_says(clinic, "visit_scheduled", "11 11:00")
    assert [text[:8] for text in waiting(runtime)] == ["10 11:00", "11 09:00"]
    assert next_visit(runtime, clinic, ben) == "Thu, Mar 11 at 11:00 AM"


@pytest.mark.parametrize(
    ("kind", "when"),
    [
        pytest.param("visit_canceled", "9 15:30", id="canceled, by its time"),
        pytest.param("visit_canceled", "1 10:00", id="canceled, just now"),
        pytest.param("discharge", "1 9:00", id="the patient left"),
    ],
)
def test_a_visit_that_will_not_be_is_not_announced(
    runtime: Runtime, clinic: Clinic, kind: str, when: str
) -> None:
    ben = clinic.enroll(BEN)
    clinic_says(clinic, "visit_scheduled", "9 15:30")
    clinic.clock.advance(hours=1)
    clinic_says(clinic, kind, when)
    assert waiting(runtime) == []
    assert next_visit(runtime, clinic, ben) is None


def test_who_came_in_the_morning_is_not_told_to_come_in_the_afternoon(
    runtime: Runtime, clinic: Clinic
) -> None:
    clinic.enroll(BEN)
    clinic_says(clinic, "visit_scheduled", "1 16:00")
    assert len(waiting(runtime)) == 1
    clinic.clock.advance(hours=1)
    clinic_says(clinic, "visit_kept", "1 10:30")
    assert waiting(runtime) == []


def test_the_nightly_schedule_changes_nothing_that_is_true(
    runtime: Runtime, clinic: Clinic
) -> None:
    clinic.enroll(BEN)
    for _ in range(3):
        clinic_says(clinic, "visit_scheduled", "9 15:30")
        clinic_says(clinic, "visit_scheduled", "16 15:30")
        clinic.clock.advance(hours=1)
    assert [text[:8] for text in waiting(runtime)] == [
        *("08 15:30", "09 13:30", "15 15:30", "16 13:30")
    ]


def test_a_reminder_that_is_about_to_leave_stays(runtime: Runtime, clinic: Clinic) -> None:
    """Otherwise a report at the wrong minute would lose it."""
    clinic.enroll(BEN)
    clinic_says(clinic, "visit_scheduled", "2 15:30")
    clinic.clock.now = at("1 15:30") + timedelta(seconds=1)
    clinic_says(clinic, "visit_scheduled", "2 15:30")
    assert [text[:8] for text in waiting(runtime)] == ["01 15:30", "02 13:30"]


def test_a_visit_tomorrow_morning_made_this_afternoon_needs_no_reminder_today(
    runtime: Runtime, clinic: Clinic
) -> None:
    clinic.enroll(BEN)
    clinic.clock.now = at("1 15:00")
    clinic_says(clinic, "visit_scheduled", "2 11:00")
    assert [text[:8] for text in waiting(runtime)] == ["02 09:00"]


def test_reminders_leave_in_time(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    clinic_says(clinic, "visit_scheduled", "3 15:30")
    spine.run(until=at("4 9:00"), step=timedelta(minutes=30))
    bodies = [sent.sms.body for sent in spine.gateway.sent]
    texts = [body for body in bodies if "3:30" in body]
    assert texts == ["Reminder: tomorrow at 3:30 PM.", "See you today at 3:30 PM."]


def test_the_reminder_speaks_the_patients_language_and_zone(
    runtime: Runtime, clinic: Clinic
) -> None:
    clinic.enroll(ANA)
    clinic_says(clinic, "visit_scheduled", "10 15:30", external_id="MRN-ANA")
    assert waiting(runtime)[0].endswith("Recuerda: te esperamos miércoles 10 de marzo, 12:30 p.m..")


def test_nobody_is_reminded_after_the_end(runtime: Runtime, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    clinic_says(clinic, "visit_scheduled", "9 15:30")
    now = clinic.clock()
    transact(runtime, lambda s: end(s, runtime, ben, clinic.actor(), reason="moved", now=now))
    assert waiting(runtime) == []
    clinic_says(clinic, "visit_scheduled", "10 15:30")
    assert waiting(runtime) == []


def test_a_change_of_zone_or_language_changes_what_waits(runtime: Runtime, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    clinic_says(clinic, "visit_scheduled", "9 15:30")
    change = PreferencesChange.model_validate({"time_zone": "America/Chicago", "language": "es"})
    now = clinic.clock()
    transact(
        runtime, lambda s: change_preferences(s, runtime, ben, change, clinic.actor(), now=now)
    )
    assert waiting(runtime) == [
        "08 15:30 Recuerda: te esperamos martes 9 de marzo, 2:30 p.m..",
        "09 13:30 Te esperamos hoy.",
    ]


def test_a_visit_that_was_known_before_the_enrollment_is_announced(
    runtime: Runtime, clinic: Clinic
) -> None:
    ben = clinic.enroll(BEN)
    now = clinic.clock()
    transact(runtime, lambda s: end(s, runtime, ben, clinic.actor(), reason="moved", now=now))
    clinic_says(clinic, "visit_scheduled", "9 15:30")
    clinic.enroll(BEN)
    assert len(waiting(runtime)) == 2
