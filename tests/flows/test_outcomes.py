"""How a task ends, and what that does to flags, enrollment and texts: the table of the guide, by REST."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from smsint.db.engine import Database
from smsint.jobs.turns import housekeeping_turn, sweep_turn
from smsint.services.reports.outreach import report, returns, tasks
from tests.builders import BEN
from tests.support.wire import Wire

BENS = "+12125550102"


@dataclass(frozen=True)
class After:
    """How things stand when a task has ended."""

    status: str = "active"
    texting: str = "on"
    flags: str = "closed"
    """Those about taking part: closed with the outcome as their reason, or open."""
    rung: str | None = None
    """Of the task that follows."""
    texted: bool = True
    """In the three days after."""


class Office:
    """Ben has answered nothing for eight days; staff have a task."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.ben = wire.enroll(BEN)
        self.live(days=8)
        (self.task,) = self.tasks()

    def live(self, **time: float) -> None:
        """Days pass, with a sweep every four hours."""
        clock, runtime = self.wire.clinic.clock, self.wire.clinic.runtime
        until = clock() + timedelta(**time)
        while clock() < until:
            clock.advance(hours=1)
            housekeeping_turn(runtime, clock())
            self.wire.spine.turn()
            if clock().hour % 4 == 0:
                sweep_turn(runtime, clock())

    def tasks(self) -> list[dict[str, Any]]:
        """The open ones about drifting away."""
        items = self.wire.call("GET", "/tasks?status=open")["items"]
        return [task for task in items if task["kind"] == "drifting"]

    def step(self, verb: str, **body: Any) -> dict[str, Any]:
        """Something is done about the task."""
        return self.wire.call("POST", f"/tasks/{self.task['id']}/{verb}", **body)

    def stands(self) -> After:
        """What REST says, and what Ben's phone shows in three days."""
        shown = self.wire.call("GET", f"/enrollments/{self.ben}")
        flags = self.wire.call("GET", f"/enrollments/{self.ben}/flags")["items"]
        mine = {(f["status"], f["close_reason"]) for f in flags if f["kind"] == "disengagement"}
        again, before = self.tasks(), len(self.wire.sent_to(BENS))
        self.live(days=3)
        return After(
            status=shown["status"],
            texting=shown["texting"],
            flags="open" if ("open", None) in mine else "closed",
            rung=again[0]["rung"] if again else None,
            texted=len(self.wire.sent_to(BENS)) > before,
        )


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """SQLite alone: what each step does to rows is tested on both in ``tests/services``."""
    return sqlite_database


@pytest.fixture
def office(wire: Wire) -> Office:
    return Office(wire)


_FOLLOWS: dict[str, After] = {
    "reached": After(),
    "returned": After(),
    "no_action_needed": After(),
    "may_text": After(flags="open"),
    "left_word": After(flags="open", rung="call"),
    "not_reached": After(flags="open", rung="call"),
    "wrong_number": After(texting="held", texted=False),
    "declined": After(),
    "declined calls": After(),
    "declined texts": After(status="opted_out", texting="opted_out", texted=False),
    "declined programme": After(status="ended", texted=False),
    "in_custody": After(status="paused", texted=False),
    "hospital": After(status="paused", texted=False),
    "transferred": After(status="ended", texted=False),
    "deceased": After(status="ended", texting="held", texted=False),
}


@pytest.mark.parametrize("ending", _FOLLOWS)
def test_what_follows_each_ending(office: Office, ending: str) -> None:
    outcome, _, declined = ending.partition(" ")
    office.step("claim")
    done = office.step("resolve", outcome=outcome, **({"declined": declined} if declined else {}))
    assert (done["status"], done["outcome"]) == ("resolved", outcome)
    assert office.stands() == _FOLLOWS[ending]


def test_each_try_that_reaches_nobody_climbs_the_ladder_to_its_top(office: Office) -> None:
    office.step("claim")
    rungs = [office.task["rung"]]
    for _ in range(5):
        rungs.append(office.step("attempt", outcome="no_answer")["rung"])
    assert rungs == ["text", "call", "alternate_contact", "peer", "letter", "letter"]
    assert office.step("attempt", outcome="reached")["tries"] == 6


def test_the_report_says_how_long_it_took_and_who_came_back(office: Office) -> None:
    runtime, clock = office.wire.clinic.runtime, office.wire.clinic.clock
    office.step("attempt", outcome="no_answer")
    clock.advance(hours=3)
    office.step("resolve", outcome="reached")
    with runtime.database.read() as session:
        (handled,) = [one for one in tasks(session, clock()) if one.kind == "drifting"]
        assert {one.texted for one in returns(session, clock())} == {None}, "the week is running"
    assert handled.hours_to_contact == pytest.approx((handled.hours_to_try or 0) + 3)

    clock.advance(days=2)
    office.wire.says(BENS, "sorry, lost my charger")
    with runtime.database.read() as session:
        back = returns(session, clock())
    assert {(one.reason, one.texted) for one in back} == {("reached", True)}
    html = report(runtime, now=clock())
    assert "Hours to contact" in html
    assert "Of those texted again" in html
    assert "charger" not in html


def test_who_stays_silent_after_a_call_is_counted_as_such(office: Office) -> None:
    office.step("resolve", outcome="reached")
    office.wire.clinic.clock.advance(days=8)
    with office.wire.clinic.runtime.database.read() as session:
        back = returns(session, office.wire.clinic.clock())
    assert {(one.reason, one.texted) for one in back} == {("reached", False)}
