"""Which visits are to come, and when somebody hears of them."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from smsint.domain.appointments import Reported, remindings, spoken_day, spoken_time, visits_ahead
from smsint.domain.clinic_events import ClinicEventKind as Event
from smsint.domain.messages import Language
from smsint.domain.protocol import Reminder, Window
from smsint.domain.rendering import VARIABLES
from smsint.domain.segments import measure

NEW_YORK, PHOENIX = "America/New_York", "America/Phoenix"
HOURS = Window(start=time(9), end=time(20))
TOMORROW = Reminder(messages=("appointment.tomorrow",), before=timedelta(days=1))
TODAY = Reminder(messages=("appointment.today",), before=timedelta(hours=2))


def at(text: str, zone: str = NEW_YORK) -> datetime:
    """A local time of March 2027, as ``"9 15:30"``."""
    day, clock = text.split()
    local = datetime(2027, 3, int(day), tzinfo=ZoneInfo(zone))
    return datetime.combine(local, time.fromisoformat(f"{clock:0>5}"), local.tzinfo).astimezone(UTC)


def visit(when: str, *, said: str, name: str = "") -> Reported:
    """The clinic says on a day of March that there is a visit."""
    return Reported(Event.VISIT_SCHEDULED, at(when), name, at(said))


def event(kind: Event, when: str, *, said: str) -> Reported:
    """The clinic says something else."""
    return Reported(kind, at(when), "", at(said))


NOW = at("3 12:00")


@pytest.mark.parametrize(
    ("reports", "ahead"),
    [
        pytest.param([], [], id="nothing reported"),
        pytest.param([visit("9 10:00", said="1 9:00")], ["9 10:00"], id="one visit"),
        pytest.param([visit("3 11:00", said="1 9:00")], [], id="it is over"),
        pytest.param(
            [visit("9 10:00", said="1 9:00"), visit("11 10:00", said="2 9:00")],
            ["11 10:00"],
            id="moved to a later day: the old time is never announced",
        ),
        pytest.param(
            [visit("9 10:00", said="1 9:00"), visit("3 10:00", said="2 9:00")],
            [],
            id="moved to an earlier day that is over: the old one does not come back",
        ),
        pytest.param(
            [visit("9 10:00", said="1 9:00"), visit("16 10:00", said="1 9:00")],
            ["9 10:00", "16 10:00"],
            id="a whole schedule in one request stands together",
        ),
        pytest.param(
            [
                visit("9 10:00", said="1 9:00", name="group"),
                visit("5 10:00", said="2 9:00", name="doctor"),
            ],
            ["5 10:00", "9 10:00"],
            id="visits of different names stand side by side",
        ),
        pytest.param(
            [
                visit("9 10:00", said="1 9:00"),
                event(Event.VISIT_CANCELED, "9 10:00", said="2 9:00"),
            ],
            [],
            id="canceled by its time",
        ),
        pytest.param(
            [
                visit("9 10:00", said="1 9:00"),
                visit("16 10:00", said="1 9:00"),
                event(Event.VISIT_CANCELED, "9 10:00", said="2 9:00"),
            ],
            ["16 10:00"],
            id="canceled by its time: the other one stands",
        ),
        pytest.param(
            [
                visit("9 10:00", said="1 9:00"),
                event(Event.VISIT_CANCELED, "2 9:00", said="2 9:00"),
            ],
            [],
            id="canceled without saying which: none is announced",
        ),
        pytest.param(
            [
                event(Event.VISIT_CANCELED, "1 9:00", said="1 9:00"),
                visit("9 10:00", said="2 9:00"),
            ],
            ["9 10:00"],
            id="scheduled after the cancellation",
        ),
        pytest.param(
            [visit("3 16:00", said="1 9:00"), event(Event.VISIT_KEPT, "3 10:00", said="3 11:00")],
            [],
            id="came in the morning instead",
        ),
        pytest.param(
            [visit("9 10:00", said="1 9:00"), event(Event.VISIT_KEPT, "3 10:00", said="3 11:00")],
            ["9 10:00"],
            id="kept today's visit: next week's stands",
        ),
        pytest.param(
            [visit("9 10:00", said="1 9:00"), event(Event.DEATH, "2 3:00", said="3 11:00")],
            [],
            id="nobody is reminded after a death",
        ),
    ],
)
def test_visits_ahead(reports: list[Reported], ahead: list[str]) -> None:
    assert visits_ahead(reports, NEW_YORK, NOW) == [at(one) for one in ahead]


@pytest.mark.parametrize(
    ("visit_at", "due"),
    [
        pytest.param("9 15:30", ["8 15:30", "9 13:30"], id="in the afternoon"),
        pytest.param("9 9:30", ["8 9:30"], id="early: two hours before it is still night"),
        pytest.param("9 10:30", ["8 10:30", "9 9:00"], id="the second waits until nine"),
        pytest.param("9 7:00", ["8 9:00"], id="before the patient's hours"),
        pytest.param("9 21:00", ["8 9:00", "9 19:00"], id="after the patient's hours"),
        pytest.param("14 15:30", ["13 15:30", "14 13:30"], id="the clock changes in between"),
    ],
)
def test_reminders_come_the_day_before_and_two_hours_before(visit_at: str, due: list[str]) -> None:
    found = list(remindings([TOMORROW, TODAY], at(visit_at), HOURS, NEW_YORK))
    assert [one.due_at for one in found] == [at(one) for one in due]
    for one in found:
        assert one.expires_at <= at(visit_at) - timedelta(hours=1)


def test_tomorrow_is_said_on_no_other_day() -> None:
    (found,) = remindings([TOMORROW], at("9 15:30"), HOURS, NEW_YORK)
    assert found.expires_at == at("8 20:00")


@pytest.mark.parametrize(
    ("when", "language", "day", "clock"),
    [
        ("9 15:30", "en", "Tue, Mar 9 at 3:30 PM", "3:30 PM"),
        ("9 00:05", "en", "Tue, Mar 9 at 12:05 AM", "12:05 AM"),
        ("10 12:00", "es", "miércoles 10 de marzo, 12:00 p.m.", "12:00 p.m."),
        ("13 9:00", "es", "13 de marzo, 9:00 a.m.", "9:00 a.m."),
    ],
    ids=["afternoon", "after midnight", "noon", "a Spanish Saturday has no weekday"],
)
def test_how_a_visit_is_said(when: str, language: Language, day: str, clock: str) -> None:
    moment = at(when, PHOENIX)
    assert spoken_day(moment, PHOENIX, language) == day
    assert spoken_time(moment, PHOENIX, language) == clock


def test_every_day_of_a_year_fits_its_variable_and_the_cheap_alphabet() -> None:
    for n in range(366):
        moment = datetime(2027, 1, 1, 22, 45, tzinfo=UTC) + timedelta(days=n)
        for language in ("en", "es"):
            day = spoken_day(moment, PHOENIX, language)
            assert len(day) <= VARIABLES["next_appointment"].longest
            assert measure(day).encoding == "GSM-7"
