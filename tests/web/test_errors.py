"""Errors are problems (RFC 9457) that say what to mend and repeat nothing that was sent."""

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError

from smsint.app import create_app
from smsint.db.engine import Database
from smsint.domain.content import Library
from smsint.web.route import LARGE_BODY, SMALL_BODY
from tests.builders import BEN, Clinic, a_runtime
from tests.support.clock import SettableClock

BASE = "/api/v1/enrollments"
NOBODY = "enr_" + "0" * 20
CANARY = "CANARY-5550199"


def _is_problem(answer: Any, status: int) -> dict[str, Any]:
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["cache-control"] == "no-store"
    problem: dict[str, Any] = answer.json()
    assert {"type", "title", "status", "detail"} <= set(problem)
    assert problem["status"] == status
    assert CANARY not in answer.text
    return problem


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        pytest.param("GET", "/nowhere", 404, id="an address that is none"),
        pytest.param("GET", f"{BASE}/", 404, id="a slash too many is not redirected"),
        pytest.param("GET", f"{BASE}/{NOBODY}", 404, id="an enrollment that is none"),
        pytest.param("GET", f"{BASE}/{CANARY}", 404, id="an id that no id looks like"),
        pytest.param("GET", f"{BASE}/enr_%00", 404, id="NUL in an id"),
        pytest.param("DELETE", BASE, 405, id="a method that is not taken"),
        pytest.param("GET", f"{BASE}?limit=0", 422, id="a page of nothing"),
        pytest.param("GET", f"{BASE}?limit={'9' * 5000}", 422, id="a page of everything"),
        pytest.param("GET", f"{BASE}?limit={CANARY}", 422, id="a page of words"),
        pytest.param("GET", f"{BASE}?cursor={CANARY}", 422, id="a cursor of one's own"),
        pytest.param("GET", f"{BASE}?cursor=WyJcdTAwMDAiXQ", 422, id="NUL in a cursor"),
        pytest.param("GET", f"{BASE}?updated_after=0001-01-01T00:00:00Z", 422, id="the year 1"),
        pytest.param("GET", f"{BASE}?updated_after={CANARY}", 422, id="a time of words"),
    ],
)
def test_addresses_and_parameters(
    client: TestClient, clinic: Clinic, method: str, path: str, status: int
) -> None:
    _is_problem(client.request(method, path, headers=clinic.headers()), status)


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        (BASE, "GET, POST"),
        (f"{BASE}/{NOBODY}", "GET, PATCH"),
        (f"{BASE}/{NOBODY}/messages", "GET, POST"),
        (f"{BASE}/search", "POST"),
    ],
)
def test_an_address_names_all_its_methods(
    client: TestClient, clinic: Clinic, path: str, methods: str
) -> None:
    for wrong in ("DELETE", "PUT", "OPTIONS"):
        answer = client.request(wrong, path, headers=clinic.headers())
        _is_problem(answer, 405)
        assert answer.headers["allow"] == methods


def test_a_word_that_is_an_address_is_not_taken_for_an_id(
    client: TestClient, clinic: Clinic
) -> None:
    answer = client.patch(f"{BASE}/search", json={}, headers=clinic.headers())
    _is_problem(answer, 405)
    assert answer.headers["allow"] == "POST"


@pytest.mark.parametrize(
    ("body", "status"),
    [
        pytest.param(b"", 422, id="nothing"),
        pytest.param(b"{", 422, id="half an object"),
        pytest.param(b'"CANARY-5550199"', 422, id="a string"),
        pytest.param(b"[]", 422, id="a list"),
        pytest.param(b"null", 422, id="null"),
        pytest.param(b'{"phone": "\xff"}', 400, id="not UTF-8"),
        pytest.param(b'{"phone": ' + b"9" * 5000 + b"}", 400, id="a number of 5,000 digits"),
        pytest.param(b"[" * 30_000, 400, id="30,000 brackets"),
        pytest.param(b'{"external_id": "\\ud800"}', 422, id="half a surrogate pair"),
        pytest.param(b'{"external_id": "\\u0000"}', 422, id="NUL"),
        pytest.param(b'{"phone": NaN, "days": Infinity}', 422, id="not a number"),
        pytest.param(b'{"CANARY-5550199": "CANARY-5550199"}', 422, id="an unknown field"),
        pytest.param(b'{"consent": {"CANARY-5550199": 1}}', 422, id="an unknown field inside"),
        pytest.param(b" " * (SMALL_BODY + 1), 413, id="more than 64 KiB"),
    ],
)
def test_bodies_that_cannot_be_used(
    client: TestClient, clinic: Clinic, body: bytes, status: int
) -> None:
    headers = {**clinic.headers(), "Content-Type": "application/json"}
    _is_problem(client.post(BASE, content=body, headers=headers), status)


def test_a_body_of_another_type_is_not_guessed_at(client: TestClient, clinic: Clinic) -> None:
    body = json.dumps(clinic.request(BEN))
    for kind in ("text/plain", "application/x-www-form-urlencoded"):
        headers = {**clinic.headers(), "Content-Type": kind}
        _is_problem(client.post(BASE, content=body, headers=headers), 422)


def test_a_long_list_has_a_longer_limit(client: TestClient, clinic: Clinic) -> None:
    rows = [clinic.request({**BEN, "external_id": "x" * 2000}) for _ in range(100)]
    answer = client.post(f"{BASE}/bulk", json={"items": rows}, headers=clinic.headers())
    assert answer.status_code == 200
    too_long = b" " * (LARGE_BODY + 1)
    headers = {**clinic.headers(), "Content-Type": "application/json"}
    _is_problem(client.post(f"{BASE}/bulk", content=too_long, headers=headers), 413)


def test_a_field_is_pointed_at_and_what_it_held_is_not_repeated(
    client: TestClient, clinic: Clinic
) -> None:
    body = clinic.request(BEN, phone=CANARY, time_zone=CANARY, language=CANARY)
    problem = _is_problem(client.post(BASE, json=body, headers=clinic.headers()), 422)
    errors = {error["pointer"]: error["message"] for error in problem["errors"]}
    assert set(errors) == {"/time_zone", "/language"}
    assert "America/New_York" in errors["/time_zone"]


def test_when_the_database_is_gone_the_answer_is_503(
    sqlite_database: Database, library: Library, clock: SettableClock, monkeypatch: Any
) -> None:
    runtime = a_runtime(sqlite_database, library)
    headers = Clinic(runtime, clock).headers()
    client = TestClient(create_app(runtime, clock=clock), raise_server_exceptions=False)

    def gone(*_: object) -> None:
        raise OperationalError(f"SELECT {CANARY}", {}, Exception(CANARY))

    monkeypatch.setattr(Database, "read", gone)
    answer = client.get(BASE, headers=headers)
    _is_problem(answer, 503)
    assert answer.headers["retry-after"] == "5"


def test_a_mistake_of_ours_is_a_500_that_tells_nothing(
    sqlite_database: Database, library: Library, clock: SettableClock, monkeypatch: Any
) -> None:
    runtime = a_runtime(sqlite_database, library)
    headers = Clinic(runtime, clock).headers()
    client = TestClient(create_app(runtime, clock=clock), raise_server_exceptions=False)

    def broken(*_: object, **__: object) -> None:
        raise RuntimeError(CANARY)

    monkeypatch.setattr("smsint.services.roster.page", broken)
    _is_problem(client.get(BASE, headers=headers), 500)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=5,
)


def test_no_value_in_any_field_is_a_5xx(
    sqlite_database: Database, library: Library, clock: SettableClock
) -> None:
    runtime = a_runtime(sqlite_database, library)
    clinic = Clinic(runtime, clock)
    client, headers = TestClient(create_app(runtime, clock=clock)), clinic.headers()
    good = clinic.request(BEN)
    fields = [*good, "arm", "start_on", "window", "days", "frequency", "discreet", "site"]

    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(fields), JSON)
    def send(field: str, value: Any) -> None:
        body = json.dumps({**good, field: value})
        typed = {**headers, "Content-Type": "application/json"}
        answer = client.post(f"{BASE}/validate", content=body, headers=typed)
        assert answer.status_code in {200, 409, 422}

    send()
