"""Enrolling and changing over REST."""

from threading import Thread
from typing import Any

import pytest
from fastapi.testclient import TestClient

from smsint.db.tables import Enrollment
from smsint.services.runtime import Runtime
from smsint.services.sending import claim
from tests.builders import ANA, BEN, CLEO, DEE, Clinic
from tests.support.clock import SettableClock
from tests.support.rows import rows_of

BASE = "/api/v1/enrollments"


def test_a_clinic_enrolls_ben(client: TestClient, clinic: Clinic) -> None:
    answer = client.post(BASE, json=clinic.request(BEN), headers=clinic.headers())
    made = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"{BASE}/{made['id']}"
    assert client.get(answer.headers["location"], headers=clinic.headers()).json() == made
    expected = {
        "external_id": "MRN-BEN",
        "phone": "+12125550102",
        "status": "active",
        "texting": "on",
        "arm": "standard",
        "protocol": "steady",
        "protocol_version": "1",
        "site": "harbor",
        "start_on": "2027-03-01",
        "window": {"start": "09:00", "end": "20:00"},
        "next_message_at": "2027-03-01T15:00:00Z",
        "opted_out_at": None,
    }
    assert {name: made[name] for name in expected} == expected


def test_the_same_again_is_200_and_other_data_409(client: TestClient, clinic: Clinic) -> None:
    headers = clinic.headers("service")
    first = client.post(BASE, json=clinic.request(BEN), headers=headers)
    again = client.post(BASE, json=clinic.request(BEN), headers=headers)
    other = client.post(BASE, json=clinic.request(BEN, language="es"), headers=headers)
    assert (first.status_code, again.status_code, other.status_code) == (201, 200, 409)
    assert again.json() == first.json()
    assert again.headers["location"] == first.headers["location"]
    assert other.json()["code"] == "external_id_taken"


def test_without_consent_nobody_is_enrolled(
    client: TestClient, clinic: Clinic, runtime: Runtime
) -> None:
    body = clinic.request(BEN)
    del body["consent"]
    answer = client.post(BASE, json=body, headers=clinic.headers())
    assert answer.status_code == 422
    assert answer.json()["errors"] == [{"pointer": "/consent", "message": "This field is needed."}]
    assert rows_of(runtime, Enrollment) == []


@pytest.mark.parametrize(
    ("changes", "pointer"),
    [
        pytest.param({"phone": "12"}, "/phone", id="not a number"),
        pytest.param({"time_zone": "Eastern"}, "/time_zone", id="not a zone"),
        pytest.param({"window": {"start": "9", "end": "20:00"}}, "/window/start", id="not a time"),
        pytest.param({"consent": {}}, "/consent/granted_at", id="an empty consent"),
        pytest.param({"days": ["someday"]}, "/days/0", id="not a day"),
    ],
)
def test_a_field_that_cannot_be_used_is_pointed_at(
    client: TestClient, clinic: Clinic, changes: dict[str, Any], pointer: str
) -> None:
    body = clinic.request(BEN, **changes)
    answer = client.post(BASE, json=body, headers=clinic.headers())
    assert answer.status_code == 422
    assert pointer in [error["pointer"] for error in answer.json()["errors"]]


def test_validate_answers_like_enrolling_and_changes_nothing(
    client: TestClient, clinic: Clinic, runtime: Runtime
) -> None:
    def validate(body: dict[str, Any]) -> Any:
        return client.post(f"{BASE}/validate", json=body, headers=clinic.headers())

    assert validate(clinic.request(BEN)).json() == {
        "result": "would_be_created",
        "enrollment_id": None,
    }
    assert rows_of(runtime, Enrollment) == []
    bens = clinic.enroll(BEN)
    assert validate(clinic.request(BEN)).json() == {"result": "exists", "enrollment_id": bens}
    assert validate(clinic.request(BEN, language="es")).status_code == 409
    assert validate(clinic.request(CLEO, phone="12")).status_code == 422


def test_bulk_does_each_row_by_itself(client: TestClient, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    rows = [
        clinic.request(BEN),
        clinic.request(CLEO),
        clinic.request(DEE, shared_phone=False),
        clinic.request(ANA, language="fr"),
        {},
    ]
    answer = client.post(f"{BASE}/bulk", json={"items": rows}, headers=clinic.headers())
    results = answer.json()["results"]
    assert [row["result"] for row in results] == [
        "exists",
        "created",
        "conflict",
        "invalid",
        "invalid",
    ]
    assert [row["index"] for row in results] == list(range(5))
    assert results[2]["code"] == "phone_taken"
    assert results[3]["errors"][0]["pointer"] == "/language"


@pytest.mark.parametrize(
    "wanted", [{"phone": "(212) 555-0102"}, {"external_id": "MRN-BEN"}], ids=["phone", "identifier"]
)
def test_a_patient_is_found_by_post(
    client: TestClient, clinic: Clinic, wanted: dict[str, str]
) -> None:
    bens, _ = clinic.enroll(BEN), clinic.enroll(CLEO)
    answer = client.post(f"{BASE}/search", json=wanted, headers=clinic.headers())
    assert [item["id"] for item in answer.json()["items"]] == [bens]


@pytest.mark.parametrize("body", [{}, {"phone": "+12125550102", "external_id": "MRN-BEN"}])
def test_a_search_names_exactly_one(
    client: TestClient, clinic: Clinic, body: dict[str, str]
) -> None:
    answer = client.post(f"{BASE}/search", json=body, headers=clinic.headers())
    assert answer.status_code == 422


def test_pages_hold_everybody_once(client: TestClient, clinic: Clinic) -> None:
    made = {clinic.enroll(person) for person in (ANA, BEN, CLEO, DEE)}
    seen, cursor = [], None
    while True:
        page = client.get(
            BASE,
            params={"limit": 3, **({"cursor": cursor} if cursor else {})},
            headers=clinic.headers(),
        ).json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert len(seen) == 4
    assert set(seen) == made


def test_only_what_changed_since(client: TestClient, clinic: Clinic, clock: SettableClock) -> None:
    clinic.enroll(ANA)
    since = clock.now.isoformat().replace("+00:00", "Z")
    clock.advance(minutes=1)
    bens = clinic.enroll(BEN)
    page = client.get(BASE, params={"updated_after": since}, headers=clinic.headers()).json()
    assert [item["id"] for item in page["items"]] == [bens]


def test_preferences_change_by_patch(client: TestClient, clinic: Clinic) -> None:
    bens = clinic.enroll(BEN)
    change = {"time_zone": "America/Denver", "days": ["tue"], "first_name": None}
    answer = client.patch(f"{BASE}/{bens}", json=change, headers=clinic.headers())
    assert answer.status_code == 200
    assert answer.json()["time_zone"] == "America/Denver"
    assert answer.json()["days"] == ["tue"]
    assert answer.json()["first_name"] is None
    assert client.get(f"{BASE}/{bens}", headers=clinic.headers()).json() == answer.json()


def test_pause_resume_stop_and_end(client: TestClient, clinic: Clinic) -> None:
    bens, headers = clinic.enroll(BEN), clinic.headers()

    def post(verb: str, **body: Any) -> Any:
        return client.post(f"{BASE}/{bens}/{verb}", json=body, headers=headers)

    paused = post("pause", reason="holiday", until="2027-03-08T15:00:00Z").json()
    assert (paused["status"], paused["paused_until"]) == ("paused", "2027-03-08T15:00:00Z")
    assert post("resume", reason="back").json()["status"] == "active"
    stopped = post("opt-out", method="in_person", note="At the front desk").json()
    assert (stopped["status"], stopped["texting"]) == ("opted_out", "opted_out")
    assert stopped["opted_out_at"] == "2027-03-01T15:00:00Z"
    ended = post("end", reason="moved").json()
    assert (ended["status"], ended["next_message_at"]) == ("ended", None)
    assert post("pause", reason="late").status_code == 409


def test_an_opt_out_is_answered_when_nothing_can_start_any_more(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    """A worker has claimed Ben's welcome and may still begin to send it for some seconds."""
    bens = clinic.enroll(BEN)
    claim(runtime, now=clock())
    answers: list[Any] = []

    def stop() -> None:
        path = f"{BASE}/{bens}/opt-out"
        answers.append(client.post(path, json={"method": "phone"}, headers=clinic.headers()))

    thread = Thread(target=stop)
    thread.start()
    thread.join(timeout=1)
    too_early = list(answers)
    clock.advance(minutes=1)
    thread.join(timeout=10)
    assert too_early == []
    assert answers[0].json()["texting"] == "opted_out"


def test_the_callers_role_decides_who_is_named(client: TestClient, clinic: Clinic) -> None:
    bens = clinic.enroll(BEN)

    def identity(role: str) -> tuple[str | None, ...]:
        seen = client.get(f"{BASE}/{bens}", headers=clinic.headers(role)).json()
        return seen["external_id"], seen["first_name"], seen["phone"]

    assert identity("clinician") == ("MRN-BEN", "Ben", "+12125550102")
    assert identity("service") == ("MRN-BEN", None, None)
    assert identity("admin") == (None, None, None)
