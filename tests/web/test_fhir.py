"""FHIR R4: what the published models accept, of one's own site, page by page."""

from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient
from fhir.resources.R4B import get_fhir_model_class

from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, CLEO, Clinic
from tests.support.clock import SettableClock
from tests.support.spine import Spine

FHIR = "/api/v1/fhir"
KINDS = ("Patient", "Communication", "QuestionnaireResponse", "Task", "Consent")


def checked(resource: dict[str, Any]) -> dict[str, Any]:
    """Accepted by the published models, and said again exactly as it was said."""
    model = get_fhir_model_class(resource["resourceType"])
    model.model_validate(resource)
    return resource


def get(client: TestClient, headers: dict[str, str], path: str, **params: Any) -> dict[str, Any]:
    answer = client.get(f"{FHIR}/{path}", params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "application/fhir+json"
    return checked(answer.json())


@pytest.fixture
def told(client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock) -> Clinic:
    """Ana has answered a question, Ben has stopped, a task waits."""
    spine = Spine(runtime, clock)
    clinic.enroll(ANA)
    clinic.enroll(BEN)
    spine.run(until=clock() + timedelta(hours=10), step=timedelta(hours=1))
    clinic.text_from(ANA, "7")
    clinic.text_from(BEN, "STOP")
    return clinic


def test_the_capability_statement(client: TestClient, clinic: Clinic) -> None:
    found = get(client, clinic.headers("service"), "metadata")
    assert found["fhirVersion"] == "4.0.1"
    assert {one["type"] for one in found["rest"][0]["resource"]} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("role", ["clinician", "service"])
def test_every_resource_is_one_that_the_published_models_accept(
    client: TestClient, told: Clinic, kind: str, role: str
) -> None:
    headers = told.headers(role)
    found = get(client, headers, kind)
    assert found["entry"], kind
    for entry in found["entry"]:
        resource = checked(entry["resource"])
        assert entry["fullUrl"] == f"{FHIR}/{kind}/{resource['id']}"
        assert get(client, headers, f"{kind}/{resource['id']}") == resource


def test_a_clinician_reads_who_and_what_and_a_program_does_not(
    client: TestClient, told: Clinic
) -> None:
    for role, sees in (("clinician", True), ("service", False)):
        headers = told.headers(role)
        people = [entry["resource"] for entry in get(client, headers, "Patient")["entry"]]
        assert any("telecom" in one for one in people) is sees
        assert all("name" not in one for one in people) is not sees
        assert {one["identifier"][0]["value"] for one in people} == {"MRN-ANA", "MRN-BEN"}
        texts = [entry["resource"] for entry in get(client, headers, "Communication")["entry"]]
        assert any("payload" in one for one in texts) is sees


def test_what_ana_said_and_what_ben_no_longer_permits(client: TestClient, told: Clinic) -> None:
    headers = told.headers("clinician")
    (said,) = get(client, headers, "QuestionnaireResponse")["entry"]
    assert said["resource"]["item"] == [{"linkId": "wellbeing", "answer": [{"valueInteger": 7}]}]
    consents = [entry["resource"] for entry in get(client, headers, "Consent")["entry"]]
    assert [one["provision"]["type"] for one in consents] == ["permit", "permit", "deny"]


def test_one_patients_own(client: TestClient, told: Clinic) -> None:
    headers = told.headers("clinician")
    people = [entry["resource"] for entry in get(client, headers, "Patient")["entry"]]
    ana = next(one["id"] for one in people if one["identifier"][0]["value"] == "MRN-ANA")
    found = get(client, headers, "Communication", patient=f"Patient/{ana}")
    subjects = {entry["resource"]["subject"]["reference"] for entry in found["entry"]}
    assert subjects == {f"Patient/{ana}"}


def test_pages_follow_their_links_and_miss_nothing(client: TestClient, told: Clinic) -> None:
    headers = told.headers("clinician")
    whole = get(client, headers, "Communication", _count=200)["entry"]
    pieces, url = [], f"{FHIR}/Communication?_count=1"
    while url:
        found = checked(client.get(url, headers=headers).json())
        pieces += found["entry"]
        links = {link["relation"]: link["url"] for link in found["link"]}
        url = links.get("next", "")
    assert pieces == whole


def test_what_has_changed_since(client: TestClient, told: Clinic, clock: SettableClock) -> None:
    headers = told.headers("clinician")
    before = clock().isoformat().replace("+00:00", "Z")
    clock.advance(minutes=5)
    told.text_from(ANA, "gracias")
    found = get(client, headers, "Communication", _lastUpdated=f"gt{before}")
    assert any(entry["resource"]["id"].startswith("in-") for entry in found["entry"])
    assert get(client, headers, "Consent", _lastUpdated=f"gt{before}").get("entry") is None


def test_nothing_of_another_site(client: TestClient, told: Clinic) -> None:
    own = get(client, told.headers("clinician"), "Patient")["entry"][0]["resource"]["id"]
    other = told.headers("clinician", "hillside")
    for kind in KINDS:
        assert "entry" not in get(client, other, kind)
    assert client.get(f"{FHIR}/Patient/{own}", headers=other).status_code == 404


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("Observation", 404),
        ("Patient/x_y", 404),
        ("Task?_count=0", 422),
        ("Task?cursor=x", 422),
        ("Task?_lastUpdated=gtyesterday00", 422),
    ],
)
def test_what_is_not_there_is_said_so(
    client: TestClient, clinic: Clinic, path: str, status: int
) -> None:
    answer = client.get(f"{FHIR}/{path}", headers=clinic.headers("clinician"))
    assert answer.status_code == status


def a_patient(**consent: str) -> dict[str, Any]:
    """Cleo, as a record system sends her."""
    parts = {
        "protocol": "steady",
        "granted_at": "2027-02-28T15:00:00Z",
        "method": "written",
        "obtained_by": "Front desk",
        "text_version": "2027-01",
        "sms_risk_acknowledged_at": "2027-02-28T15:00:00Z",
        **consent,
    }
    return {
        "resourceType": "Patient",
        "identifier": [{"system": "urn:oid:1.2.3", "value": "MRN-CLEO"}],
        "name": [{"family": "Quillfeather", "given": ["Cleo"]}],
        "telecom": [{"system": "email", "value": "c@clinic.example"},
                    {"system": "phone", "value": CLEO["phone"]}],
        "communication": [{"language": {"coding": [{"code": "en-US"}]}}],
        "extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/timezone",
             "valueCode": "America/Phoenix"},
            {"url": "urn:smsint:enrollment",
             "extension": [{"url": name, "valueString": value} for name, value in parts.items()]},
        ],
    }  # fmt: skip


def test_a_record_system_brings_a_patient_in(client: TestClient, clinic: Clinic) -> None:
    headers, body = clinic.headers("service"), checked(a_patient())
    made = client.post(f"{FHIR}/Patient", json=body, headers=headers)
    assert made.status_code == 201, made.text
    assert get(client, headers, made.headers["Location"].removeprefix(f"{FHIR}/")) == made.json()
    again = client.post(f"{FHIR}/Patient", json=body, headers=headers)
    assert (again.status_code, again.json()) == (200, made.json())


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"telecom": []}, "/phone"),
        ({"identifier": None}, "/external_id"),
        ({"communication": "en"}, "/language"),
        ({"extension": []}, "/consent"),
        ({"resourceType": "Person"}, "/resourceType"),
    ],
)
def test_a_patient_that_lacks_something_is_refused_with_what(
    client: TestClient, clinic: Clinic, change: dict[str, Any], pointer: str
) -> None:
    body = {**a_patient(), **change}
    refused = client.post(f"{FHIR}/Patient", json=body, headers=clinic.headers("service"))
    assert refused.status_code == 422
    assert pointer in {error["pointer"] for error in refused.json()["errors"]}
