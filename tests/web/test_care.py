"""Tasks, flags and alerts: who has taken what, and what was done."""

from datetime import timedelta
from threading import Barrier, Thread
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import insert

from smsint.db.tables import Alert, Enrollment, Flag, Number, Task, TaskEvent, table
from smsint.domain.states import FlagStatus, TextingStatus
from smsint.services.care import About, open_task
from smsint.services.consent import Source, hold
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import BEN, Clinic
from tests.support.clock import START, SettableClock
from tests.support.rows import one_row, rows_of

API = "/api/v1"


@pytest.fixture
def ben(clinic: Clinic) -> str:
    """Ben at Harbor."""
    return clinic.enroll(BEN)


@pytest.fixture
def task(runtime: Runtime, ben: str) -> str:
    """Somebody should call Ben."""
    return _open(runtime, ben, "quiet")


def _open(runtime: Runtime, enrollment_id: str, kind: str) -> str:
    number = one_row(runtime, Number).id
    about = About(number, enrollment_id, "harbor")
    return transact(
        runtime,
        lambda s: open_task(
            s,
            runtime,
            about,
            kind,
            ["Two check-ins unanswered."],
            priority=50,
            due_in=timedelta(hours=48),
            now=START,
        ),
    )


class Worker:
    """A member of staff with a token of their own."""

    def __init__(self, client: TestClient, headers: dict[str, str]) -> None:
        self._client, self._headers = client, headers

    def do(self, task: str, action: str, **body: Any) -> Any:
        """One step on a task."""
        path = f"{API}/tasks/{task}/{action}"
        return self._client.post(path, json=body, headers=self._headers)

    def get(self, path: str) -> Any:
        """Reads."""
        return self._client.get(f"{API}/{path}", headers=self._headers).json()


@pytest.fixture
def kim(client: TestClient, clinic: Clinic) -> Worker:
    """Kim does outreach."""
    return Worker(client, clinic.headers("outreach"))


@pytest.fixture
def lee(client: TestClient, clinic: Clinic) -> Worker:
    """Lee is a clinician."""
    return Worker(client, clinic.headers("clinician"))


def test_a_task_says_whom_to_call_and_why(kim: Worker, task: str) -> None:
    (listed,) = kim.get("tasks?status=open")["items"]
    assert listed["id"] == task
    assert (listed["first_name"], listed["phone"]) == ("Ben", "+12125550102")
    assert listed["reasons"] == ["Two check-ins unanswered."]
    assert listed["due_at"] == "2027-03-03T15:00:00Z"
    assert kim.get("tasks?status=resolved")["items"] == []


def test_the_life_of_a_task(kim: Worker, runtime: Runtime, task: str) -> None:
    assert kim.do(task, "claim").json()["status"] == "claimed"
    assert kim.do(task, "attempt", outcome="no_answer", note="Rang out.").status_code == 200
    assert kim.do(task, "note", note="Mother says try at six.").status_code == 200
    done = kim.do(task, "resolve", outcome="reached").json()
    assert (done["status"], done["outcome"], done["resolved_at"]) == (
        "resolved",
        "reached",
        "2027-03-01T15:00:00Z",
    )
    again = kim.do(task, "reopen", note="Missed the next visit too.").json()
    assert (again["status"], again["owner"], again["outcome"]) == ("open", None, None)
    history = kim.get(f"tasks/{task}")["history"]
    assert [(step["kind"], step["outcome"], step["note"]) for step in history] == [
        ("claim", None, None),
        ("attempt", "no_answer", "Rang out."),
        ("note", None, "Mother says try at six."),
        ("resolve", "reached", None),
        ("reopen", None, "Missed the next visit too."),
    ]
    assert b"Mother" not in b"".join(row.note or b"" for row in rows_of(runtime, TaskEvent))


def test_a_task_has_one_owner(kim: Worker, lee: Worker, task: str) -> None:
    kim.do(task, "claim")
    assert kim.do(task, "claim").status_code == 200  # hers already
    refused = lee.do(task, "claim")
    assert (refused.status_code, refused.json()["code"]) == (409, "claimed")
    assert lee.do(task, "claim", take_over=True).json()["owner"] != kim.get("me")["name"]


def test_of_two_who_claim_at_once_one_gets_it(
    kim: Worker, lee: Worker, runtime: Runtime, task: str
) -> None:
    together, statuses = Barrier(2), []

    def claim(worker: Worker) -> None:
        together.wait()
        statuses.append(worker.do(task, "claim").status_code)

    threads = [Thread(target=claim, args=[worker]) for worker in (kim, lee)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 409]
    assert len(rows_of(runtime, TaskEvent)) == 1


@pytest.mark.parametrize(
    ("before", "action", "body"),
    [
        pytest.param([], "reopen", {}, id="reopen what is open"),
        pytest.param(["resolve"], "claim", {}, id="claim what is resolved"),
        pytest.param(["resolve"], "attempt", {"outcome": "reached"}, id="attempt afterwards"),
        pytest.param(["resolve"], "resolve", {"outcome": "reached"}, id="resolve twice"),
    ],
)
def test_steps_that_make_no_sense_are_refused(
    kim: Worker, task: str, before: list[str], action: str, body: dict[str, str]
) -> None:
    for step in before:
        kim.do(task, step, outcome="reached")
    assert kim.do(task, action, **body).status_code == 409


def test_a_need_has_one_open_task(kim: Worker, runtime: Runtime, ben: str, task: str) -> None:
    kim.do(task, "resolve", outcome="reached")
    _open(runtime, ben, "quiet")
    refused = kim.do(task, "reopen")
    assert (refused.status_code, refused.json()["code"]) == (409, "open_task_exists")


@pytest.mark.parametrize("body", [{}, {"outcome": "solved"}, {"outcome": 1}])
def test_an_outcome_is_one_of_the_list(kim: Worker, task: str, body: dict[str, Any]) -> None:
    assert kim.do(task, "resolve", **body).status_code == 422


@pytest.mark.parametrize(
    ("outcome", "status", "texting"),
    [
        pytest.param("reached", "active", "on", id="reached: nothing changes"),
        pytest.param("wrong_number", "active", "held", id="a stranger has the phone"),
        pytest.param("in_custody", "paused", "on", id="somebody else may read the phone"),
        pytest.param("deceased", "ended", "held", id="no text after a death"),
    ],
)
def test_an_outcome_has_its_consequence(
    kim: Worker, ben: str, task: str, outcome: str, status: str, texting: str
) -> None:
    kim.do(task, "resolve", outcome=outcome)
    enrollment = kim.get(f"enrollments/{ben}")
    assert (enrollment["status"], enrollment["texting"]) == (status, texting)


def test_staff_release_a_held_number_by_resolving_its_task(
    kim: Worker, runtime: Runtime, task: str, clock: SettableClock
) -> None:
    number = one_row(runtime, Number).id
    transact(runtime, lambda s: hold(s, number, "ambiguous", Source("text"), now=clock()))
    kim.do(task, "resolve", outcome="may_text")
    assert one_row(runtime, Number).texting == TextingStatus.ON


def test_resolving_about_an_enrollment_that_ended_changes_it_no_more(
    kim: Worker, lee: Worker, client: TestClient, clinic: Clinic, ben: str, task: str
) -> None:
    end = {"reason": "moved"}
    client.post(f"{API}/enrollments/{ben}/end", json=end, headers=clinic.headers())
    assert kim.do(task, "resolve", outcome="hospital").status_code == 200
    assert kim.get(f"enrollments/{ben}")["status"] == "ended"


def test_a_strangers_text_is_a_task_of_every_site(
    client: TestClient, clinic: Clinic, kim: Worker
) -> None:
    clinic.text_from({"phone": "+12025550177"}, "who is this")
    (task,) = kim.get("tasks")["items"]
    assert (task["site"], task["enrollment_id"], task["first_name"]) == (None, None, None)
    hillside = Worker(client, clinic.headers("outreach", "hillside"))
    assert hillside.get(f"tasks/{task['id']}")["text"] == "who is this"


# --- alerts ------------------------------------------------------------------------------------


def test_words_of_crisis_are_an_alert_until_somebody_takes_it(
    client: TestClient, clinic: Clinic, kim: Worker, runtime: Runtime, ben: str
) -> None:
    clinic.text_from(BEN, "i want to kill myself")
    (alert,) = kim.get("alerts?status=open")["items"]
    assert (alert["level"], alert["enrollment_id"], alert["phone"]) == ("acute", ben, BEN_PHONE)

    def take(role: str) -> Any:
        path = f"{API}/alerts/{alert['id']}/acknowledge"
        return client.post(path, headers=clinic.headers(role))

    taken = take("outreach")
    assert (taken.status_code, taken.json()["status"]) == (200, "acknowledged")
    assert take("outreach").status_code == 200  # hers already
    late = take("clinician")
    assert (late.status_code, late.json()["code"]) == (409, "acknowledged")
    assert kim.get("alerts?status=open")["items"] == []
    assert one_row(runtime, Alert).acknowledged_at == START


BEN_PHONE = "+12125550102"


# --- flags -------------------------------------------------------------------------------------


def _flag(runtime: Runtime, enrollment_id: str, name: str = "0") -> str:
    flag_id = f"flag_{name * 20}"
    row = {
        "id": flag_id,
        "site_id": "harbor",
        "enrollment_id": enrollment_id,
        "rule": "two_missed",
        "level": "amber",
        "sentence": "Ben missed two check-ins.",
        "inputs": {"missed": 2},
        "library_hash": "abc",
        "status": FlagStatus.OPEN,
        "opened_at": START,
    }
    transact(runtime, lambda s: s.execute(insert(table(Flag)).values(row)))
    return flag_id


def test_a_flag_explains_itself(kim: Worker, runtime: Runtime, ben: str) -> None:
    flag_id = _flag(runtime, ben)
    (listed,) = kim.get("flags?status=open")["items"]
    assert (listed["id"], listed["sentence"]) == (flag_id, "Ben missed two check-ins.")
    assert kim.get(f"enrollments/{ben}/flags")["items"] == [listed]
    explained = kim.get(f"flags/{flag_id}/explain")
    assert (explained["flag"], explained["inputs"]) == (listed, {"missed": 2})


def test_listings_go_on_where_they_stopped(kim: Worker, runtime: Runtime, ben: str) -> None:
    """Two tasks due at the same instant, two pages."""
    made = {_open(runtime, ben, "quiet"), _open(runtime, ben, "bad_number")}
    first = kim.get("tasks?limit=1")
    second = kim.get(f"tasks?limit=1&cursor={first['next_cursor']}")
    assert {first["items"][0]["id"], second["items"][0]["id"]} == made
    assert second["next_cursor"] is None
    assert len(rows_of(runtime, Task)) == 2
    assert one_row(runtime, Enrollment).id == ben
