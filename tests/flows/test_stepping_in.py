"""From silence to a flag, to a task, to a call, and back: over the wire, on a virtual clock."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from smsint.jobs.turns import housekeeping_turn, sweep_turn
from tests.builders import ANA, BEN, Clinic
from tests.support.applications import api_of
from tests.support.clock import SettableClock
from tests.support.spine import Spine

BENS, ANAS = "+12125550102", "+12135550101"


class Wire:
    """The application, and a worker that takes turns while time passes."""

    def __init__(self, client: TestClient, clinic: Clinic) -> None:
        self.client, self.clinic = client, clinic
        self.spine = Spine(clinic.runtime, clinic.clock)

    def call(self, verb: str, path: str, status: int = 200, **body: Any) -> dict[str, Any]:
        """One REST call by a clinician."""
        answer = self.client.request(
            verb, f"/api/v1{path}", json=body or None, headers=self.clinic.headers()
        )
        assert answer.status_code == status, answer.text
        return dict(answer.json())

    def live(self, *, answers: dict[str, str] | None = None, **time: float) -> None:
        """Lets hours pass; whoever is in ``answers`` replies to each prompt within the hour."""
        until = self.clinic.clock() + timedelta(**time)
        runtime = self.clinic.runtime
        while self.clinic.clock() < until:
            self.clinic.clock.advance(hours=1)
            before = len(self.spine.gateway.sent)
            housekeeping_turn(runtime, self.clinic.clock())
            self.spine.turn()
            for sent in self.spine.gateway.sent[before:]:
                if "0 to 10" in sent.sms.body and sent.sms.to in (answers or {}):
                    self.clinic.clock.advance(minutes=10)
                    self.spine.says(sent.sms.to, (answers or {})[sent.sms.to])
                    self.spine.send_due()
            sweep_turn(runtime, self.clinic.clock())

    def items(self, path: str) -> list[dict[str, Any]]:
        """A listing."""
        return list(self.call("GET", path)["items"])


@pytest.fixture
def wire(clinic: Clinic, clock: SettableClock) -> Iterator[Wire]:
    with TestClient(api_of(clinic.runtime, clock)) as client:
        yield Wire(client, clinic)


def test_silence_flag_task_call_return(wire: Wire) -> None:
    """Ben answers for a week, then falls silent; Ana answers all along and is left in peace."""
    ben = str(wire.call("POST", "/enrollments", 201, **wire.clinic.request(BEN))["id"])
    ana = str(wire.call("POST", "/enrollments", 201, **wire.clinic.request(ANA))["id"])
    wire.live(days=8, answers={BENS: "7", ANAS: "8"})
    assert wire.items("/flags") == []

    wire.live(days=5, answers={ANAS: "8"})
    flags = wire.items("/flags?status=open")
    assert {flag["enrollment_id"] for flag in flags} == {ben}
    two_missed = next(flag for flag in flags if flag["rule"] == "two-missed")
    assert two_missed["sentence"].startswith("No answer to the last 2 check-ins")
    explained = wire.call("GET", f"/flags/{two_missed['id']}/explain")
    assert explained["inputs"]["missed_streak"] == 2
    assert explained["thresholds"]["silent_hours"] == 48, "the first month is stricter"
    assert explained["library_hash"] == wire.clinic.runtime.library.hash

    (task,) = wire.items("/tasks?status=open")
    assert (task["enrollment_id"], task["kind"], task["rung"]) == (ben, "drifting", "text")
    assert two_missed["sentence"] in task["reasons"]
    assert 1 < task["score"] < 15

    detail = wire.call("GET", f"/tasks/{task['id']}")
    assert detail["suggestion"]["words"].startswith("Hi Ben, this is Care Team.")
    wire.call("POST", f"/tasks/{task['id']}/claim")
    after = wire.call("POST", f"/tasks/{task['id']}/attempt", outcome="left_word")
    assert (after["rung"], after["tries"]) == ("call", 1)
    wire.call("POST", f"/tasks/{task['id']}/attempt", outcome="reached", note="Lost his charger")
    wire.call("POST", f"/tasks/{task['id']}/resolve", outcome="reached")
    assert wire.items("/flags?status=open") == []

    wire.live(days=9, answers={BENS: "6", ANAS: "8"})
    assert wire.items("/flags?status=open") == [], "counting began anew with the call"
    assert wire.items("/tasks?status=open") == []
    closed = wire.items(f"/enrollments/{ben}/flags")
    assert {flag["close_reason"] for flag in closed} == {"reached"}
    assert wire.items(f"/enrollments/{ana}/flags") == []


def test_somebody_who_texts_again_needs_no_call(wire: Wire) -> None:
    """The task that nobody has taken ends by itself; the one that is taken says so."""
    ids = {
        phone: str(wire.call("POST", "/enrollments", 201, **wire.clinic.request(who))["id"])
        for who, phone in ((BEN, BENS), (ANA, ANAS))
    }
    wire.live(days=8)
    tasks = {task["enrollment_id"]: task for task in wire.items("/tasks?status=open")}
    assert set(tasks) == set(ids.values())
    wire.call("POST", f"/tasks/{tasks[ids[ANAS]]['id']}/claim")

    wire.live(days=4, answers={BENS: "7", ANAS: "7"})
    bens = wire.call("GET", f"/tasks/{tasks[ids[BENS]]['id']}")["task"]
    assert (bens["status"], bens["outcome"]) == ("resolved", "returned")
    anas = wire.call("GET", f"/tasks/{tasks[ids[ANAS]]['id']}")["task"]
    assert anas["status"] == "claimed"
    assert anas["reasons"][-1] == "Has texted again."
    reasons = {flag["close_reason"] for flag in wire.items("/flags?status=closed")}
    assert reasons == {"returned"}
