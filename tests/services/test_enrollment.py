"""Enrolling writes what is needed and no more, and consent comes first."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest

from smsint.db.engine import Database
from smsint.db.tables import (
    ConsentEvent,
    Enrollment,
    Number,
    OutboxMessage,
    Patient,
    PatientNumber,
    TrackCursor,
)
from smsint.domain.content import Library
from smsint.domain.kinds import MessageKind
from smsint.domain.states import TextingStatus
from smsint.services.consent import Source, hold, opt_out
from smsint.services.faults import Conflict, Invalid
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import ANA, BEN, CLEO, DEE, STEADY, Clinic, a_runtime
from tests.support.clock import START, SettableClock
from tests.support.rows import one_row, row_counts, rows_of

A_DAY_AGO = START - timedelta(days=1)


def _stop(runtime: Runtime, at: datetime) -> None:
    """The only number there is opts out."""
    number = one_row(runtime, Number)
    transact(runtime, lambda s: opt_out(s, number.id, Source("text"), now=at))


def _consent(clinic: Clinic, **changes: Any) -> dict[str, Any]:
    return {**clinic.request(BEN)["consent"], **changes}


def test_ben_is_stored_sealed_with_a_cursor_for_each_track(
    runtime: Runtime, clinic: Clinic
) -> None:
    enrollment_id = clinic.enroll(BEN)

    patient, number = one_row(runtime, Patient), one_row(runtime, Number)
    assert runtime.vault.open("patient.external_id", patient.external_id) == "MRN-BEN"
    assert runtime.vault.open("patient.first_name", patient.first_name) == "Ben"
    assert runtime.vault.open("number.phone", number.phone) == "+12125550102"
    assert one_row(runtime, PatientNumber).number_id == number.id

    cursors = {c.track_id: c.next_at for c in rows_of(runtime, TrackCursor)}
    assert cursors == {
        "tips": datetime(2027, 3, 1, 15, tzinfo=UTC),  # 10:00 in New York
        "check": datetime(2027, 3, 1, 22, tzinfo=UTC),  # 17:00, a Monday
        "week": datetime(2027, 3, 7, 17, tzinfo=UTC),  # 12:00 on day 6
    }
    assert one_row(runtime, Enrollment).id == enrollment_id


def test_consent_is_written_down_as_it_was_given(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    consent = one_row(runtime, ConsentEvent)
    assert (consent.kind, consent.method, consent.obtained_by) == (
        "granted",
        "written",
        "Front desk",
    )
    assert (consent.at, consent.recorded_at) == (A_DAY_AGO, START)


@pytest.mark.parametrize(
    ("person", "text"),
    [
        pytest.param(BEN, "Ben, welcome to Care Team.", id="Ben, in English"),
        pytest.param(ANA, "ES Ana, welcome to Care Team.", id="Ana, in Spanish"),
        pytest.param(DEE, "Welcome to Care Team.", id="Dee, whose name we do not know"),
        pytest.param(
            {**BEN, "first_name": "{{ x }}"},
            "Welcome to Care Team.",
            id="a name that looks like a template is not used",
        ),
    ],
)
def test_the_welcome_waits_in_the_outbox(
    runtime: Runtime, clinic: Clinic, person: dict[str, Any], text: str
) -> None:
    clinic.enroll(person)
    welcome = one_row(runtime, OutboxMessage)
    assert runtime.vault.open("outbox_message.body", welcome.body) == text
    assert (welcome.kind, welcome.state, welcome.due_at) == (MessageKind.WELCOME, "due", START)
    assert welcome.expires_at == START + timedelta(hours=24)


def test_a_protocol_without_a_welcome_sends_none(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(BEN, protocol="trial")
    assert rows_of(runtime, OutboxMessage) == []


@pytest.mark.parametrize("days", [7, 90, 365])
def test_the_number_of_rows_does_not_depend_on_the_days(
    runtime: Runtime, clock: SettableClock, days: int
) -> None:
    protocol = STEADY.model_copy(update={"days": days})
    library = replace(runtime.library, protocols={"steady": protocol})
    clinic = Clinic(a_runtime(runtime.database, library), clock)
    before = row_counts(runtime)
    clinic.enroll(BEN)
    written = {
        name: count - before[name]
        for name, count in row_counts(runtime).items()
        if count != before[name]
    }
    assert written == {
        "patient": 1,
        "number": 1,
        "patient_number": 1,
        "consent_event": 1,
        "enrollment": 1,
        "track_cursor": 3,
        "outbox_message": 1,
        "audit_event": 1,
        "library_version": 1,  # once for all enrollments
    }


def test_an_arm_is_drawn_and_its_probability_kept(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(BEN, protocol="trial")
    row = one_row(runtime, Enrollment)
    assert (row.arm, row.arm_probability) in {("usual", 0.25), ("texts", 0.75)}
    tracks = {cursor.track_id for cursor in rows_of(runtime, TrackCursor)}
    assert tracks == ({"check"} if row.arm == "usual" else {"tips", "check"})


def test_an_arm_that_the_clinic_names_is_not_drawn(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(BEN, protocol="trial", arm="usual")
    row = one_row(runtime, Enrollment)
    assert (row.arm, row.arm_probability) == ("usual", 1.0)


def test_whoever_starts_late_gets_no_flood(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(BEN, start_on="2027-02-15")
    cursors = {c.track_id: c.next_on for c in rows_of(runtime, TrackCursor)}
    assert cursors["tips"] == date(2027, 3, 1)
    assert cursors["week"] == date(2027, 3, 7)  # day 20; days 6 and 13 are gone


@pytest.mark.parametrize(
    ("person", "changes", "pointer"),
    [
        pytest.param(BEN, {"phone": "911"}, "/phone", id="an emergency line"),
        pytest.param(BEN, {"protocol": "none"}, "/protocol", id="no such protocol"),
        pytest.param(BEN, {"arm": "none"}, "/arm", id="no such arm"),
        pytest.param(BEN, {"start_on": "2029-01-01"}, "/start_on", id="in two years"),
        pytest.param(BEN, {"site": "nowhere"}, "/site", id="no such site"),
        pytest.param(BEN, {"site": "hillside"}, "/site", id="another's site"),
    ],
)
def test_what_cannot_be_used_is_named(
    clinic: Clinic, person: dict[str, Any], changes: dict[str, Any], pointer: str
) -> None:
    with pytest.raises(Invalid) as invalid:
        clinic.enroll(person, **changes)
    assert [error.pointer for error in invalid.value.errors] == [pointer]


def test_all_faults_are_named_at_once(clinic: Clinic) -> None:
    tomorrow = (START + timedelta(days=1)).isoformat()
    with pytest.raises(Invalid) as invalid:
        clinic.enroll(
            BEN, phone="1", protocol="none", consent=_consent(clinic, granted_at=tomorrow)
        )
    pointers = {error.pointer for error in invalid.value.errors}
    assert pointers == {"/phone", "/protocol", "/consent/granted_at"}


# --- who is enrolled already -----------------------------------------------------------------


def test_the_same_request_again_finds_the_enrollment(runtime: Runtime, clinic: Clinic) -> None:
    first = clinic.enroll(BEN, window={"start": "10:00", "end": "19:00"}, days=["mon", "fri"])
    before = row_counts(runtime)
    again = clinic.enroll(BEN, window={"start": "10:00", "end": "19:00"}, days=["fri", "mon"])
    assert again == first
    assert row_counts(runtime) == before


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"phone": "+12125550109"}, id="phone"),
        pytest.param({"first_name": "Benjamin"}, id="first_name"),
        pytest.param({"language": "es"}, id="language"),
        pytest.param({"time_zone": "America/Chicago"}, id="time_zone"),
        pytest.param({"protocol": "trial"}, id="protocol"),
        pytest.param({"start_on": "2027-03-02"}, id="start_on"),
        pytest.param({"window": {"start": "10:00", "end": "11:00"}}, id="window"),
        pytest.param({"days": ["mon"]}, id="days"),
        pytest.param({"frequency": "weekly"}, id="frequency"),
        pytest.param({"discreet": False}, id="discreet"),
    ],
)
def test_other_data_about_an_enrolled_patient_is_a_conflict(
    clinic: Clinic, changes: dict[str, Any]
) -> None:
    clinic.enroll(BEN)
    with pytest.raises(Conflict) as conflict:
        clinic.enroll(BEN, **changes)
    assert conflict.value.code == "external_id_taken"
    assert next(iter(changes)) in str(conflict.value)


def test_another_consent_about_an_enrolled_patient_is_a_conflict(clinic: Clinic) -> None:
    clinic.enroll(BEN)
    with pytest.raises(Conflict, match="consent"):
        clinic.enroll(BEN, consent=_consent(clinic, text_version="2027-02"))


def test_a_number_in_use_needs_to_be_called_shared(clinic: Clinic) -> None:
    clinic.enroll(CLEO)
    with pytest.raises(Conflict) as conflict:
        clinic.enroll({**DEE, "shared_phone": False})
    assert conflict.value.code == "phone_taken"
    assert clinic.enroll(DEE)


def test_one_site_does_not_learn_of_another_sites_patients(
    runtime: Runtime, clinic: Clinic
) -> None:
    """The same number and the same identifier at another site: nothing gives them away."""
    clinic.enroll(BEN)
    clinic.enroll(BEN, by=clinic.actor(site="hillside"))
    assert len(rows_of(runtime, Patient)) == 2
    assert len(rows_of(runtime, Number)) == 1


# --- numbers that asked to stop --------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "hours_after_stop"),
    [
        pytest.param("verbal", 1, id="a spoken word does not lift a STOP"),
        pytest.param("written", -1, id="the STOP withdrew what was signed before"),
    ],
)
def test_a_number_that_asked_to_stop_is_not_enrolled(
    runtime: Runtime, clinic: Clinic, clock: SettableClock, method: str, hours_after_stop: int
) -> None:
    clinic.enroll(CLEO)
    _stop(runtime, clock.now)
    granted_at = clock.now + timedelta(hours=hours_after_stop)
    clock.advance(days=1)
    consent = _consent(clinic, method=method, granted_at=granted_at.isoformat())
    with pytest.raises(Conflict) as conflict:
        clinic.enroll(DEE, consent=consent)
    assert conflict.value.code == "opted_out"
    assert len(rows_of(runtime, Patient)) == 1


@pytest.mark.parametrize("method", ["written", "electronic"])
def test_a_later_provable_consent_opens_the_number_again(
    runtime: Runtime, clinic: Clinic, clock: SettableClock, method: str
) -> None:
    clinic.enroll(CLEO)
    _stop(runtime, clock.now)
    clock.advance(days=2)  # a_request's consent is a day old: after the STOP
    clinic.enroll(DEE, consent=_consent(clinic, method=method))
    assert one_row(runtime, Number).texting == TextingStatus.ON
    kinds = [event.kind for event in rows_of(runtime, ConsentEvent)]
    assert kinds == ["granted", "opted_out", "granted", "opted_in"]


def test_a_held_number_stays_held(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> None:
    clinic.enroll(CLEO)
    number = one_row(runtime, Number)
    transact(runtime, lambda s: hold(s, number.id, "bad_number", Source("carrier"), now=clock.now))
    clinic.enroll(DEE)
    assert one_row(runtime, Number).texting == TextingStatus.HELD


# --- the site ---------------------------------------------------------------------------------


def test_a_single_clinic_need_not_name_its_site(runtime: Runtime, clock: SettableClock) -> None:
    """A fresh installation: no site yet, and a caller who belongs to none."""
    fresh = Clinic(runtime, clock, sites=())
    fresh.enroll(BEN, by=fresh.actor("service", None))
    assert one_row(runtime, Enrollment).site_id == "main-clinic"


def test_a_caller_of_no_site_must_name_one_of_several(clinic: Clinic) -> None:
    everywhere = clinic.actor("service", None)
    with pytest.raises(Invalid):
        clinic.enroll(BEN, by=everywhere)
    assert clinic.enroll(BEN, by=everywhere, site="Harbor")


# --- at rest and at once -----------------------------------------------------------------------


def test_nothing_in_the_database_file_tells_who_ben_is(
    sqlite_database: Database, library: Library, clock: SettableClock
) -> None:
    clinic = Clinic(a_runtime(sqlite_database, library), clock)
    clinic.enroll({**BEN, "external_id": "CANARY-ID", "first_name": "CanaryName"})
    file = Path(sqlite_database.url.database or "")
    stored = b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))
    assert b"steady" in stored  # the search would find what is there
    for secret in (b"CANARY-ID", b"CanaryName", b"2125550102"):
        assert secret not in stored


def test_of_eight_who_enroll_ben_at_once_one_does_and_seven_find_him(
    runtime: Runtime, clinic: Clinic
) -> None:
    clinic.enroll(ANA)  # so that the audit chain has a head to race for
    together, found = Barrier(8), []

    def enroll() -> None:
        together.wait()
        found.append(clinic.enroll(BEN))

    threads = [Thread(target=enroll) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    assert len(rows_of(runtime, Enrollment)) == 2
