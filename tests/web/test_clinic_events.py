"""The clinic tells us what happened there."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from smsint.db.tables import ClinicEvent
from smsint.services.runtime import Runtime
from tests.builders import BEN, Clinic
from tests.support.rows import rows_of

PATH = "/api/v1/clinic-events"
MISSED = {
    "external_id": "MRN-BEN",
    "kind": "visit_missed",
    "occurred_at": "2027-02-27T14:00:00-05:00",
}


@pytest.fixture(autouse=True)
def _ben(clinic: Clinic) -> None:
    clinic.enroll(BEN)


def _report(client: TestClient, clinic: Clinic, role: str = "service", **changes: Any) -> Any:
    return client.post(PATH, json={**MISSED, **changes}, headers=clinic.headers(role))


def test_an_event_is_kept_once(client: TestClient, clinic: Clinic, runtime: Runtime) -> None:
    first, again = _report(client, clinic), _report(client, clinic, "clinician")
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json()["id"] == again.json()["id"]
    (row,) = rows_of(runtime, ClinicEvent)
    assert (row.kind, row.value, row.occurred_at.hour) == ("visit_missed", "", 19)


def test_a_time_may_be_written_as_in_a_file(client: TestClient, clinic: Clinic) -> None:
    first = _report(client, clinic, occurred_at="2027-02-27T14:00-05:00")
    again = _report(client, clinic, occurred_at="2027-02-27 19:00Z")
    assert (first.status_code, again.status_code) == (201, 200)
    refused = _report(client, clinic, occurred_at="2027-02-27T14:00")
    (told,) = refused.json()["errors"]
    assert (refused.status_code, told["pointer"]) == (422, "/occurred_at")
    assert "with its offset, for example 2027-03-01T15:00Z" in told["message"]


def test_two_results_of_one_day_are_two_events(
    client: TestClient, clinic: Clinic, runtime: Runtime
) -> None:
    for value in ("negative", "positive"):
        assert _report(client, clinic, kind="urine_test", value=value).status_code == 201
    assert len(rows_of(runtime, ClinicEvent)) == 2


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        pytest.param({"external_id": "MRN-NOBODY"}, 404, id="a patient nobody knows"),
        pytest.param({"occurred_at": "2027-03-09T15:00:00Z"}, 422, id="missed next week"),
        pytest.param({"kind": "party"}, 422, id="a kind nobody knows"),
        pytest.param(
            {"kind": "visit_scheduled", "occurred_at": "2027-03-09T15:00:00Z"},
            201,
            id="a visit to come",
        ),
    ],
)
def test_what_cannot_have_happened_is_refused(
    client: TestClient, clinic: Clinic, changes: dict[str, Any], status: int
) -> None:
    assert _report(client, clinic, **changes).status_code == status


def test_an_identifier_of_two_sites_needs_the_site(client: TestClient, clinic: Clinic) -> None:
    clinic.enroll(BEN, by=clinic.actor(site="hillside"))
    headers = clinic.headers("service", None)
    assert client.post(PATH, json=MISSED, headers=headers).status_code == 422
    named = client.post(PATH, json={**MISSED, "site": "Hillside"}, headers=headers)
    assert named.status_code == 201


def test_bulk_reports_each_row_by_itself(client: TestClient, clinic: Clinic) -> None:
    _report(client, clinic)
    rows = [
        MISSED,
        {**MISSED, "kind": "visit_kept"},
        {**MISSED, "external_id": "MRN-NOBODY"},
        {**MISSED, "occurred_at": "yesterday"},
    ]
    answer = client.post(f"{PATH}/bulk", json={"items": rows}, headers=clinic.headers("service"))
    results = [row["result"] for row in answer.json()["results"]]
    assert results == ["exists", "created", "not_found", "invalid"]
