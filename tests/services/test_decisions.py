"""One decision for each planned step, made when it is due, whatever happened in between."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select, update

from smsint.db.tables import METADATA, DecisionPoint, Enrollment, TrackCursor, table
from smsint.domain.content import Library
from smsint.domain.enrollment import EnrollmentRequest, PreferencesChange
from smsint.domain.protocol import Schedule
from smsint.domain.states import EnrollmentStatus
from smsint.jobs.turns import decide_turn
from smsint.services.enrollment import enroll
from smsint.services.preferences import change_preferences
from tests.builders import ANA, BEN, CLEO, STEADY, Clinic, a_request
from tests.support.spine import OUTBOX, Spine, phone

POINT, CURSOR, ENROLLMENT = table(DecisionPoint), table(TrackCursor), table(Enrollment)


def local_hours(spine: Spine, zone: str, **where: Any) -> list[str]:
    """The local time of every text of the programme that was sent."""
    sent = spine.rows(OUTBOX.c.state == "sent", OUTBOX.c.track_id.is_not(None))
    return [f"{row.sent_at.astimezone(ZoneInfo(zone)):%a %H:%M}" for row in sent]


def points(spine: Spine) -> Counter[str]:
    """How many decisions, by outcome."""
    rows = spine.select(POINT)
    return Counter("text" if row.available else row.reason for row in rows)


def enrollment(spine: Spine, **values: Any) -> None:
    """Changes every enrollment by hand."""
    with spine.runtime.database.write() as session:
        session.execute(update(ENROLLMENT).values(**values))


def test_the_right_text_leaves_at_the_right_local_minute(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    spine.turn()
    spine.run(until=spine.clock() + timedelta(days=3), step=timedelta(minutes=20))

    assert local_hours(spine, "America/New_York") == [
        "Mon 11:00",  # an hour after the welcome
        "Mon 17:00",
        "Tue 10:00",
        "Wed 10:00",
        "Wed 17:00",
        "Thu 10:00",
    ]


def test_one_decision_for_each_occurrence_however_often_the_turn_runs(
    spine: Spine, clinic: Clinic
) -> None:
    clinic.enroll(BEN)
    spine.clock.advance(hours=7)
    for _ in range(3):
        decide_turn(spine.runtime, spine.clock())

    assert len(spine.select(POINT)) == len(
        {(p.track_id, p.occurrence_on) for p in spine.select(POINT)}
    )
    assert decide_turn(spine.runtime, spine.clock()) == 0


def test_a_cursor_that_was_moved_back_sends_nothing_twice_and_stops_nobody_else(
    spine: Spine, clinic: Clinic
) -> None:
    """By hand, by a bug or by an old copy of the row."""
    ben = clinic.enroll(BEN)
    spine.clock.advance(hours=3)
    spine.turn()
    before = len(spine.gateway.sent)
    with spine.runtime.database.write() as session:
        session.execute(
            update(CURSOR)
            .where(CURSOR.c.enrollment_id == ben, CURSOR.c.track_id == "tips")
            .values(next_on=date(2027, 3, 1), next_at=spine.clock() - timedelta(hours=3))
        )
    clinic.enroll(CLEO)
    spine.clock.advance(hours=2)
    spine.turn()

    tips = [row for row in spine.rows() if row.track_id == "tips" and row.enrollment_id == ben]
    assert len(tips) == 1
    assert len(spine.gateway.sent) > before, "Cleo has heard from us"


def test_a_protocol_that_the_library_lost_waits_until_it_is_back(
    spine: Spine, clinic: Clinic
) -> None:
    """An operator started with the wrong SMSINT_LIBRARY: nobody's programme may end of it."""
    clinic.enroll(BEN)
    whole = spine.runtime
    spine.runtime = replace(whole, library=replace(whole.library, protocols={}))
    spine.clock.advance(hours=1)
    spine.turn()
    assert all(row.next_at is not None for row in spine.select(CURSOR))

    spine.runtime = whole
    spine.run(until=spine.clock() + timedelta(days=2), step=timedelta(hours=1))
    assert points(spine)["text"] >= 3


class TestPause:
    """A pause leaves reasons, not a flood."""

    def test_and_resume(self, spine: Spine, clinic: Clinic) -> None:
        clinic.enroll(BEN)
        until = spine.clock() + timedelta(days=5)
        enrollment(spine, status=EnrollmentStatus.PAUSED, paused_until=until)
        spine.run(until=until - timedelta(minutes=1), step=timedelta(hours=1))
        paused = points(spine)
        sent = len([row for row in spine.rows() if row.track_id])
        spine.run(until=until + timedelta(days=1), step=timedelta(hours=1))

        assert sent == 0
        assert set(paused) == {"paused"}
        assert paused["paused"] >= 7
        assert 1 <= len([row for row in spine.rows() if row.track_id]) <= 3

    def test_while_the_worker_was_down_is_caught_up_with_reasons(
        self, spine: Spine, clinic: Clinic
    ) -> None:
        clinic.enroll(BEN)
        spine.clock.advance(days=10)
        spine.turn()

        found = points(spine)
        assert found["expired"] >= 10
        assert found["text"] <= 1


def test_late_enrollment_sends_only_what_still_makes_sense(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN, start_on=(spine.clock() - timedelta(days=10)).date().isoformat())
    spine.turn()
    sent = [row for row in spine.rows() if row.track_id]
    assert len(sent) <= 1
    assert points(spine)["text"] <= 1


def test_a_zone_change_moves_the_next_text_and_repeats_none(spine: Spine, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=9), step=timedelta(minutes=30))
    with spine.runtime.database.write() as session:
        west = PreferencesChange.model_validate({"time_zone": "America/Los_Angeles"})
        change_preferences(session, spine.runtime, ben, west, clinic.actor(), now=spine.clock())
    spine.run(until=spine.clock() + timedelta(days=2), step=timedelta(minutes=30))

    by_day = Counter((row.track_id, row.occurrence_on) for row in spine.rows() if row.track_id)
    assert set(by_day.values()) == {1}
    tuesday = [row for row in spine.rows() if row.occurrence_on == date(2027, 3, 2)]
    assert [row.sent_at.hour for row in tuesday if row.track_id == "tips"] == [18], "10:00 there"


def early_birds(library: Library) -> Library:
    """A check-in at 06:30, a tip at 07:00 and a kind word at 08:00, every day."""
    named = dict(zip(("check", "tips", "week"), ("06:30", "07:00", "08:00"), strict=True))
    tracks = [
        track.model_copy(
            update={
                "schedule": Schedule(at=time.fromisoformat(named[track.id])),
                "messages": ("tips",) if track.id == "tips" else track.messages,
            }
        )
        for track in STEADY.tracks
    ]
    protocol = STEADY.model_copy(update={"tracks": tuple(tracks), "welcome": None})
    return replace(library, protocols={"steady": protocol})


def test_a_worker_that_was_down_overnight_makes_no_flood(spine: Spine, clinic: Clinic) -> None:
    """Down from 22:00 to 09:00 local: nothing expired goes out, at most one catch-up text each
    in three hours, never above the sender's rate."""
    people, rate = (1000 if spine.runtime.database.is_sqlite else 200), 20
    program = replace(spine.runtime.program, send_rate=float(rate))
    library = early_birds(spine.runtime.library)
    spine.runtime = clinic.runtime = replace(spine.runtime, library=library, program=program)
    enroll_many(clinic, people, window={"start": "06:00", "end": "22:00"})
    spine.clock.now = at("2027-03-01 22:00")
    decide_turn(spine.runtime, spine.clock())
    assert spine.send_due() == 0

    slots: list[datetime] = []
    for until in (at("2027-03-02 09:00"), at("2027-03-02 11:55"), at("2027-03-02 12:30")):
        spine.clock.now = until
        decide_turn(spine.runtime, until)
        while claimed := spine.claim():
            slots += [text.slot_at for text in claimed]
            spine.settle(claimed, spine.send(claimed))
            spine.clock.now = claimed[-1].slot_at + timedelta(seconds=1 / rate)

    sent = spine.rows(OUTBOX.c.state == "sent")
    assert Counter(row.track_id for row in sent) == {"tips": people, "week": people}
    assert Counter(row.reason for row in spine.select(POINT))["expired"] >= people, "check-ins"
    assert all(row.sent_at < row.expires_at for row in sent)
    for own in grouped(sent):
        assert own[1].sent_at - own[0].sent_at >= timedelta(hours=3), "one catch-up in three hours"
    assert max(Counter(int(slot.timestamp()) for slot in slots).values()) <= rate


def at(local: str) -> datetime:
    """An instant of New York."""
    return (
        datetime.fromisoformat(local).replace(tzinfo=ZoneInfo("America/New_York")).astimezone(UTC)
    )


def grouped(rows: list[Any]) -> list[list[Any]]:
    """Each enrollment's texts, in the order in which they left."""
    found: dict[str, list[Any]] = {}
    for row in sorted(rows, key=lambda row: row.sent_at):
        found.setdefault(row.enrollment_id, []).append(row)
    return list(found.values())


def enroll_many(clinic: Clinic, people: int, **changes: Any) -> None:
    """Enrolls a crowd in one transaction."""
    now = clinic.clock()
    with clinic.runtime.database.write() as session:
        for n in range(people):
            person = {**BEN, "external_id": f"MRN-{n}", "phone": phone(n)}
            request = EnrollmentRequest.model_validate(a_request(person, now, **changes))
            enroll(session, clinic.runtime, request, clinic.actor(), now=now)


def test_the_rows_of_an_enrollment_do_not_depend_on_the_programmes_days(
    spine: Spine, clinic: Clinic
) -> None:
    clinic.enroll(ANA)  # the first enrollment also keeps the library, once for all
    written = []
    for n, days in enumerate((7, 90, 365)):
        protocol = STEADY.model_copy(update={"days": days})
        library = replace(spine.runtime.library, protocols={"steady": protocol})
        clinic.runtime = replace(spine.runtime, library=library)
        before = all_rows(spine)
        clinic.enroll(BEN, external_id=f"MRN-{n}", phone=f"+1212555013{n}")
        written.append(all_rows(spine) - before)
    assert len(set(written)) == 1
    assert written[0] < 15


def all_rows(spine: Spine) -> int:
    """Every row of every table."""
    with spine.runtime.database.read() as session:
        return sum(
            session.scalar(select(func.count()).select_from(one)) or 0
            for one in METADATA.sorted_tables
        )


def test_spanish_for_ana(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(ANA)
    spine.run(until=spine.clock() + timedelta(hours=5), step=timedelta(minutes=30))
    bodies = [sent.sms.body for sent in spine.gateway.sent]
    assert bodies
    assert all(body.startswith("ES ") for body in bodies)
