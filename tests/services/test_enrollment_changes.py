"""Changing, pausing, resuming, ending: few rows change, nothing is said twice, nothing floods."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from smsint.db.tables import (
    ConsentEvent,
    DecisionPoint,
    Enrollment,
    Number,
    OutboxMessage,
    Patient,
    PatientNumber,
    TrackCursor,
)
from smsint.domain.enrollment import PreferencesChange
from smsint.domain.states import OutboxState, TextingStatus
from smsint.services import standing
from smsint.services.consent import Source, opt_out
from smsint.services.decisions import decide
from smsint.services.faults import Conflict, Invalid, NotFound
from smsint.services.preferences import change_preferences
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import BEN, CLEO, Clinic
from tests.support.clock import START, SettableClock
from tests.support.rows import one_row, row_counts, rows_of


class Desk:
    """A clinician at Harbor who changes one enrollment."""

    def __init__(self, clinic: Clinic, enrollment_id: str) -> None:
        self._clinic, self.id = clinic, enrollment_id

    def change(self, **fields: Any) -> None:
        """PATCH."""
        change = PreferencesChange.model_validate(fields)
        self._do(change_preferences, change)

    def pause(self, until: datetime | None = None) -> None:
        """Pauses."""
        self._do(standing.pause, reason="holiday", until=until)

    def resume(self) -> None:
        """Resumes."""
        self._do(standing.resume, reason="back")

    def end(self) -> None:
        """Ends."""
        self._do(standing.end, reason="moved away")

    def stop(self) -> None:
        """The patient told staff to stop."""
        self._do(standing.opt_out_told_to_staff, method="phone", note="Asked twice.")

    def _do(self, use_case: Any, *args: Any, **more: Any) -> None:
        runtime, now, actor = self._clinic.runtime, self._clinic.clock(), self._clinic.actor()
        if args:
            transact(runtime, lambda s: use_case(s, runtime, self.id, *args, actor, now=now))
        else:
            transact(runtime, lambda s: use_case(s, runtime, self.id, actor, **more, now=now))


@pytest.fixture
def ben(clinic: Clinic) -> Desk:
    """Ben, enrolled at 10:00 in New York on a Monday."""
    return Desk(clinic, clinic.enroll(BEN))


def _next(runtime: Runtime) -> dict[str, datetime | None]:
    return {cursor.track_id: cursor.next_at for cursor in rows_of(runtime, TrackCursor)}


def _utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2027, 3, day, hour, minute, tzinfo=UTC)


def test_a_new_window_moves_what_is_to_come(runtime: Runtime, ben: Desk) -> None:
    ben.change(window={"start": "11:00", "end": "16:00"})
    due = _next(runtime)
    assert due["tips"] == _utc(1, 16)  # 10:00 lies before the window: its start
    assert due["check"] == _utc(1, 16) or due["check"] is not None
    row = one_row(runtime, Enrollment)
    assert (f"{row.window_start:%H:%M}", f"{row.window_end:%H:%M}") == ("11:00", "16:00")


def test_a_new_zone_moves_what_is_to_come(runtime: Runtime, ben: Desk) -> None:
    ben.change(time_zone="America/Los_Angeles")
    assert _next(runtime)["tips"] == _utc(1, 18)


def test_new_days_leave_what_was_decided_alone(
    runtime: Runtime, ben: Desk, clock: SettableClock
) -> None:
    decide(runtime, now=clock())
    ben.change(days=["mon", "thu"])
    assert _next(runtime)["tips"] == _utc(4, 15)
    decided = [(p.track_id, p.occurrence_on) for p in rows_of(runtime, DecisionPoint)]
    assert decided == [("tips", date(2027, 3, 1))]


def test_moving_west_over_midnight_never_decides_a_day_twice(
    runtime: Runtime, ben: Desk, clock: SettableClock
) -> None:
    """Decided on Monday in New York, then it is Monday once more in Honolulu."""
    decide(runtime, now=clock())
    ben.change(time_zone="Pacific/Honolulu")
    clock.advance(days=3)
    while decide(runtime, now=clock()):
        pass
    tips = [p.occurrence_on for p in rows_of(runtime, DecisionPoint, track_id="tips")]
    assert tips == sorted(set(tips))


def test_a_changed_name_and_language_reach_the_patient_row(runtime: Runtime, ben: Desk) -> None:
    ben.change(first_name=None, language="es", discreet=False)
    assert one_row(runtime, Patient).first_name is None
    assert one_row(runtime, Patient).language == "es"
    enrollment = one_row(runtime, Enrollment)
    assert (enrollment.language, enrollment.discreet) == ("es", False)


def test_staff_take_over_and_give_back(runtime: Runtime, ben: Desk) -> None:
    until = START + timedelta(hours=3)
    ben.change(taken_over_until=until.isoformat())
    assert one_row(runtime, Enrollment).taken_over_until == until
    ben.change(taken_over_until=None)
    assert one_row(runtime, Enrollment).taken_over_until is None


# --- another number ---------------------------------------------------------------------------


def test_a_new_number_closes_the_old_ones_time(
    runtime: Runtime, ben: Desk, clock: SettableClock
) -> None:
    clock.advance(hours=1)
    ben.change(phone="+12125550199")
    old, new = rows_of(runtime, PatientNumber)
    assert (old.from_at, old.to_at) == (START, clock.now)
    assert (new.from_at, new.to_at) == (clock.now, None)
    assert [text.state for text in rows_of(runtime, OutboxMessage)] == [OutboxState.CANCELLED]
    carried = rows_of(runtime, ConsentEvent)[-1]
    assert (carried.kind, carried.number_id, carried.method) == (
        "granted",
        new.number_id,
        "written",
    )


def test_the_same_number_written_otherwise_changes_nothing(runtime: Runtime, ben: Desk) -> None:
    ben.change(phone="1-212-555-0102")
    assert len(rows_of(runtime, PatientNumber)) == 1
    assert one_row(runtime, OutboxMessage).state == OutboxState.DUE


def test_a_number_that_asked_to_stop_cannot_be_moved_to(
    runtime: Runtime, clinic: Clinic, ben: Desk, clock: SettableClock
) -> None:
    clinic.enroll(CLEO)
    cleos = rows_of(runtime, Number)[-1].id
    transact(runtime, lambda s: opt_out(s, cleos, Source("text"), now=clock.now))
    with pytest.raises(Conflict) as conflict:
        ben.change(phone=CLEO["phone"], shared_phone=True)
    assert conflict.value.code == "opted_out"


def test_a_number_in_use_cannot_be_moved_to_unless_shared(clinic: Clinic, ben: Desk) -> None:
    clinic.enroll(CLEO)
    with pytest.raises(Conflict) as conflict:
        ben.change(phone=CLEO["phone"])
    assert conflict.value.code == "phone_taken"
    ben.change(phone=CLEO["phone"], shared_phone=True)


# --- pause, resume, end ------------------------------------------------------------------------


def test_a_pause_changes_one_row(runtime: Runtime, ben: Desk) -> None:
    before, due = row_counts(runtime), _next(runtime)
    ben.pause()
    after = row_counts(runtime)
    assert {name for name in after if after[name] != before[name]} == {"audit_event"}
    assert _next(runtime) == due
    assert one_row(runtime, OutboxMessage).state == OutboxState.DUE


def test_what_passes_in_a_pause_is_written_down_and_not_caught_up(
    runtime: Runtime, ben: Desk, clock: SettableClock
) -> None:
    ben.pause(until=START + timedelta(days=2, hours=1))
    for _ in range(3):
        while decide(runtime, now=clock()):
            pass
        clock.advance(days=1)
    tips = rows_of(runtime, DecisionPoint, track_id="tips")
    assert [(p.occurrence_on.day, p.available, p.reason) for p in tips] == [
        (1, False, "paused"),
        (2, False, "paused"),
        (3, False, "paused"),
    ]
    ben.resume()
    while decide(runtime, now=clock()):
        pass
    assert rows_of(runtime, DecisionPoint, track_id="tips")[-1].available


def test_a_pause_until_yesterday_is_refused(ben: Desk) -> None:
    with pytest.raises(Invalid):
        ben.pause(until=START - timedelta(days=1))


def test_the_end_stops_the_cursors_and_cancels_what_waits(runtime: Runtime, ben: Desk) -> None:
    ben.end()
    assert set(_next(runtime).values()) == {None}
    assert one_row(runtime, OutboxMessage).state == OutboxState.CANCELLED
    ben.end()  # a second time changes nothing
    reason = one_row(runtime, Enrollment).status_reason
    assert reason is not None
    assert b"moved away" not in reason
    assert runtime.vault.open("enrollment.status_reason", reason) == "moved away"


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(lambda ben: ben.pause(), id="pause"),
        pytest.param(lambda ben: ben.resume(), id="resume"),
        pytest.param(lambda ben: ben.change(discreet=False), id="change"),
    ],
)
def test_what_has_ended_stays_ended(ben: Desk, step: Any) -> None:
    ben.end()
    with pytest.raises(Conflict):
        step(ben)


def test_after_the_end_ben_may_be_enrolled_again(clinic: Clinic, ben: Desk) -> None:
    ben.end()
    assert clinic.enroll(BEN) != ben.id


def test_whoever_comes_back_with_another_phone_is_texted_there(
    runtime: Runtime, clinic: Clinic, ben: Desk
) -> None:
    ben.end()
    clinic.enroll({**BEN, "phone": "+12125550177", "first_name": "Benny"})
    patient = one_row(runtime, Patient)
    assert runtime.vault.open("patient.first_name", patient.first_name) == "Benny"
    old, new = rows_of(runtime, PatientNumber)
    assert (old.to_at, new.to_at, new.patient_id) == (START, None, patient.id)
    assert rows_of(runtime, OutboxMessage)[-1].number_id == new.number_id


def test_an_opt_out_told_to_staff_stops_the_number(runtime: Runtime, ben: Desk) -> None:
    ben.stop()
    assert one_row(runtime, Number).texting == TextingStatus.OPTED_OUT
    assert one_row(runtime, OutboxMessage).state == OutboxState.CANCELLED
    event = rows_of(runtime, ConsentEvent)[-1]
    assert (event.kind, event.method, event.obtained_by) == (
        "opted_out",
        "phone",
        "test:clinician",
    )
    assert runtime.vault.open("consent_event.note", event.note) == "Asked twice."
    ben.stop()  # told again: nothing more to do
    assert len(rows_of(runtime, ConsentEvent)) == 2


def test_another_sites_enrollment_is_not_there(runtime: Runtime, clinic: Clinic) -> None:
    hillsides = clinic.enroll(BEN, by=clinic.actor(site="hillside"))
    with pytest.raises(NotFound):
        Desk(clinic, hillsides).end()
