"""Somebody on call takes an alert by a text, and whoever only has the sender's number does not."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import pytest

from smsint.db.engine import Database
from smsint.jobs.turns import page_turn
from tests.builders import BEN
from tests.support.wire import Wire

BENS, KIMS, LEES = "+12125550102", "+12025550141", "+12025550142"


class NoWebhooks:
    """Nobody here has an address."""

    def post(self, url: str, call: Mapping[str, Any]) -> str | None:
        """Fails the test."""
        raise AssertionError(url)


class Night:
    """Two in the morning where Ben is: he is enrolled, Kim is on call, and then Lee."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        wire.enroll(BEN)
        for name, phone in (("Kim", KIMS), ("Lee", LEES)):
            wire.call("POST", "/on-call", 201, name=name, phone=phone)
        wire.live(hours=16, step=timedelta(hours=1))

    def pass_time(self, minutes: int) -> None:
        """A turn of the worker each minute."""
        for _ in range(minutes):
            self.wire.clinic.clock.advance(minutes=1)
            page_turn(self.wire.clinic.runtime, NoWebhooks(), self.wire.clinic.clock)
            self.wire.spine.send_due()

    def alert(self) -> dict[str, Any]:
        """The only alert."""
        (alert,) = self.wire.call("GET", "/alerts")["items"]
        return dict(alert)


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """SQLite alone: what taking an alert does to rows is tested on both in ``tests/services``."""
    return sqlite_database


@pytest.fixture
def night(wire: Wire) -> Night:
    return Night(wire)


def test_crisis_call_one_number_taken_outcome(night: Night) -> None:
    wire = night.wire
    assert "988" in wire.answer_to(BENS, "i want to kill myself")[0]
    night.pass_time(1)
    (call,) = wire.sent_to(KIMS)
    number = call.rpartition(" ")[2].rstrip(".")
    assert call.endswith(f"To take it by text, reply {number}.")
    assert night.alert()["reference"] == f"A-{number}"

    assert wire.answer_to(KIMS, "1") == [
        f"smsint: A-{number} is not yours yet, others are still called. To take it, reply {number}."
    ]
    assert night.alert()["status"] == "open"
    assert wire.answer_to(KIMS, number) == [f"smsint: A-{number} is yours. Open the Today page."]
    alert = night.alert()
    assert (alert["status"], alert["next_page_at"]) == ("acknowledged", None)
    night.pass_time(40)
    assert wire.sent_to(LEES) == [], "nobody else is woken"
    assert wire.answer_to(KIMS, "1") == [f"smsint: A-{number} was taken before."]

    path = f"/alerts/{alert['id']}/outcome"
    closed = wire.call("POST", path, outcome="reached", note="Spoke with him, his sister is there.")
    assert closed["outcome"] == "reached"


def test_a_forged_sender_takes_nothing_and_the_next_is_called(night: Night) -> None:
    """Whoever forges Kim's number sees no answer; Kim does, and Lee is called in time."""
    wire = night.wire
    wire.says(BENS, "i want to kill myself")
    night.pass_time(1)
    number = night.alert()["reference"].removeprefix("A-")
    for guess in ("1", "ok", "i have it", *(f"{n:04d}" for n in range(20) if f"{n:04d}" != number)):
        wire.says(KIMS, guess)
    assert night.alert()["status"] == "open"
    assert len(wire.sent_to(KIMS)) == 1 + 5, "her phone is not flooded"

    night.pass_time(15)
    assert len(wire.sent_to(LEES)) == 1
    assert wire.answer_to(LEES, f"1 {number}") == [
        f"smsint: A-{number} is yours. Open the Today page."
    ]
    assert night.alert()["status"] == "acknowledged"
