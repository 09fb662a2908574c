"""Arms, standing, and the first turn of each track."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from pydantic import ValidationError

from smsint.domain.enrollment import (
    EnrollmentRequest,
    PreferencesChange,
    Window,
    reported_status,
    tracks_of,
    upcoming,
)
from smsint.domain.planning import Timetable
from smsint.domain.states import EnrollmentStatus, TextingStatus
from tests.builders import BEN, STEADY, TRIAL, a_request
from tests.support.clock import START

ACTIVE, PAUSED, ENDED = EnrollmentStatus.ACTIVE, EnrollmentStatus.PAUSED, EnrollmentStatus.ENDED
ON, HELD, OUT = TextingStatus.ON, TextingStatus.HELD, TextingStatus.OPTED_OUT
SOON, BEFORE = START + timedelta(hours=1), START - timedelta(hours=1)


@pytest.mark.parametrize(
    ("status", "until", "texting", "reported"),
    [
        pytest.param(ACTIVE, None, ON, "active", id="running"),
        pytest.param(ACTIVE, None, HELD, "active", id="a hold is about the number"),
        pytest.param(PAUSED, None, ON, "paused", id="paused until somebody resumes"),
        pytest.param(PAUSED, SOON, ON, "paused", id="paused until soon"),
        pytest.param(PAUSED, BEFORE, ON, "active", id="the pause is over"),
        pytest.param(PAUSED, SOON, OUT, "opted_out", id="a STOP outweighs a pause"),
        pytest.param(ENDED, None, OUT, "ended", id="the end outweighs a STOP"),
    ],
)
def test_the_clinic_is_told_what_counts(
    status: EnrollmentStatus, until: datetime | None, texting: TextingStatus, reported: str
) -> None:
    assert reported_status(status, until, texting, START) == reported


def test_tracks_speak_to_their_arms_only() -> None:
    assert [track.id for track in tracks_of(TRIAL, "usual")] == ["check"]
    assert [track.id for track in tracks_of(TRIAL, "texts")] == ["tips", "check"]


def _ben(**changes: object) -> Timetable:
    values: dict[str, object] = {
        "start_on": date(2027, 3, 1),
        "zone": "America/New_York",
        "window": Window(),
        "days": frozenset(),
        "frequency": None,
        "arm": "standard",
    }
    return Timetable(**{**values, **changes})  # type: ignore[arg-type]  # a table of fields


TIPS, CHECK, WEEK = STEADY.tracks


def _utc(day: int, hour: int) -> datetime:
    return datetime(2027, 3, day, hour, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "last_decided", "next_on"),
    [
        pytest.param(_utc(1, 12), None, 1, id="enrolled before the first tip"),
        pytest.param(_utc(1, 17), None, 2, id="enrolled after the first tip: the next one"),
        pytest.param(_utc(2, 17), date(2027, 3, 1), 2, id="two hours late: a tip lives twelve"),
        pytest.param(_utc(2, 1), None, 2, id="after its window: tomorrow"),
        pytest.param(_utc(1, 17), date(2027, 3, 1), 2, id="decided already: never again"),
        pytest.param(_utc(10, 12), None, 10, id="enrolled late: no flood of nine tips"),
        pytest.param(_utc(10, 12), date(2027, 3, 4), 10, id="the clinic was away for a week"),
        pytest.param(_utc(1, 12), date(2027, 3, 5), 6, id="decided ahead: a zone moved back"),
    ],
)
def test_the_next_turn_is_undecided_and_can_still_be_sent(
    now: datetime, last_decided: date | None, next_on: int
) -> None:
    turn = upcoming(STEADY, TIPS, _ben(), last_decided=last_decided, now=now)
    assert turn is not None
    assert turn.on == date(2027, 3, next_on)


def test_a_track_that_has_had_its_say_has_no_next_turn() -> None:
    assert upcoming(STEADY, TIPS, _ben(), last_decided=None, now=_utc(30, 12)) is None


def _request(**changes: object) -> EnrollmentRequest:
    return EnrollmentRequest.model_validate(a_request(BEN, START, **changes))


def test_a_request_reads_what_a_clinic_writes() -> None:
    request = _request(window={"start": "10:30", "end": "18:00"}, days=["mon", "thu"])
    assert request.window == Window(start=time(10, 30), end=time(18))
    assert [day.value for day in request.days] == ["mon", "thu"]


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"window": {"start": "20:00", "end": "09:00"}}, id="a window over midnight"),
        pytest.param({"window": {"start": "09:00", "end": "09:00"}}, id="a window of no minute"),
        pytest.param({"window": {"start": "24:00", "end": "25:00"}}, id="hours that no clock has"),
        pytest.param({"window": {"end": "00:00"}}, id="ends before the default start"),
        pytest.param({"discreet": 1}, id="a number for a boolean"),
        pytest.param({"discreet": "yes"}, id="a word for a boolean"),
        pytest.param({"language": "fr"}, id="a language without texts"),
        pytest.param({"days": ["monday"]}, id="a day spelled out"),
        pytest.param({"days": ["mon"] * 8}, id="more days than a week has"),
        pytest.param({"external_id": "A\x00B"}, id="NUL"),
        pytest.param({"consent": None}, id="no consent"),
        pytest.param({"nickname": "Benny"}, id="a field that nobody knows"),
    ],
)
def test_a_request_that_cannot_be_meant_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        _request(**changes)


def test_a_preference_left_out_stays_and_some_can_be_taken_back() -> None:
    change = PreferencesChange.model_validate({"frequency": None, "first_name": None})
    assert change.model_fields_set == {"frequency", "first_name"}
    assert PreferencesChange(phone="+12025550123").phone == "+12025550123"
    for needed in ("time_zone", "window", "days", "discreet", "language", "phone"):
        with pytest.raises(ValidationError):
            PreferencesChange.model_validate({needed: None})
