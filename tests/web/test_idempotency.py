"""The same POST again gets the first answer again, and has no second effect."""

from threading import Barrier, Thread

import pytest
from fastapi.testclient import TestClient

from smsint.db.tables import Enrollment, IdempotencyKey, OutboxMessage
from smsint.services.idempotency import Claim, begin
from smsint.services.runtime import Runtime
from tests.builders import BEN, CLEO, Clinic
from tests.support.clock import SettableClock
from tests.support.rows import one_row, rows_of

BASE = "/api/v1/enrollments"


def _keyed(clinic: Clinic, key: str = "first", role: str = "service") -> dict[str, str]:
    return {**clinic.headers(role), "Idempotency-Key": key}


def test_a_repeated_request_gets_the_first_answer(client: TestClient, clinic: Clinic) -> None:
    body = clinic.request(BEN)
    first = client.post(BASE, json=body, headers=_keyed(clinic))
    again = client.post(BASE, json=body, headers=_keyed(clinic))
    assert (first.status_code, again.status_code) == (201, 201)  # not 200: the first answer
    assert again.content == first.content
    assert again.headers["location"] == first.headers["location"]
    assert again.headers["idempotency-replayed"] == "true"


def test_a_text_posted_twice_is_queued_once(
    client: TestClient, clinic: Clinic, runtime: Runtime
) -> None:
    bens = clinic.enroll(BEN, protocol="trial")
    for _ in range(2):
        answer = client.post(
            f"{BASE}/{bens}/messages",
            json={"text": "See you at nine."},
            headers=_keyed(clinic, role="clinician"),
        )
        assert answer.status_code == 201
    assert len(rows_of(runtime, OutboxMessage)) == 1


@pytest.mark.parametrize("path", [BASE, f"{BASE}/bulk"])
def test_a_key_cannot_be_used_for_another_request(
    client: TestClient, clinic: Clinic, path: str
) -> None:
    def body(person: dict[str, str]) -> dict[str, object]:
        request = clinic.request(person)
        return {"items": [request]} if path.endswith("bulk") else request

    assert client.post(path, json=body(BEN), headers=_keyed(clinic)).status_code < 300
    other = client.post(path, json=body(CLEO), headers=_keyed(clinic))
    assert other.status_code == 422
    assert other.json()["errors"][0]["pointer"] == "/header/Idempotency-Key"
    assert client.post(path, json=body(CLEO), headers=_keyed(clinic, "second")).is_success


def test_each_caller_has_keys_of_its_own(client: TestClient, clinic: Clinic) -> None:
    client.post(BASE, json=clinic.request(BEN), headers=_keyed(clinic))
    colleague = _keyed(clinic, role="clinician")
    assert client.post(BASE, json=clinic.request(CLEO), headers=colleague).status_code == 201


def test_a_request_that_failed_may_be_mended_under_its_key(
    client: TestClient, clinic: Clinic
) -> None:
    wrong = clinic.request(BEN, protocol="none")
    assert client.post(BASE, json=wrong, headers=_keyed(clinic)).status_code == 422
    assert client.post(BASE, json=clinic.request(BEN), headers=_keyed(clinic)).status_code == 201


def test_a_key_is_forgotten_after_a_day(
    client: TestClient, clinic: Clinic, clock: SettableClock
) -> None:
    client.post(BASE, json=clinic.request(BEN), headers=_keyed(clinic))
    clock.advance(hours=24)
    assert client.post(BASE, json=clinic.request(CLEO), headers=_keyed(clinic)).is_success


def test_while_the_first_is_in_flight_the_second_waits(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    body = clinic.request(BEN)
    client.post(BASE, json=body, headers=_keyed(clinic, "shape"))
    claim = one_row(runtime, IdempotencyKey)
    begin(runtime, Claim(claim.owner, "first", _fingerprint(client, clinic)), now=clock())
    assert client.post(BASE, json=body, headers=_keyed(clinic)).json()["code"] == "in_flight"
    clock.advance(seconds=61)  # it was cut off, so it had no effect
    assert client.post(BASE, json=body, headers=_keyed(clinic)).is_success


def _fingerprint(client: TestClient, clinic: Clinic) -> bytes:
    request = client.build_request("POST", BASE, json=clinic.request(BEN))
    said = f"POST {BASE}\n".encode() + request.content
    return clinic.runtime.vault.index(said.decode("latin-1"))


def test_of_eight_at_once_one_has_the_effect(
    client: TestClient, clinic: Clinic, runtime: Runtime
) -> None:
    body, headers = clinic.request(BEN), _keyed(clinic)
    together, statuses = Barrier(8), []

    def post() -> None:
        together.wait()
        statuses.append(client.post(BASE, json=body, headers=headers).status_code)

    threads = [Thread(target=post) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(statuses) <= {201, 409}
    assert 201 in statuses
    assert len(rows_of(runtime, Enrollment)) == 1


def test_what_is_kept_of_an_answer_is_sealed(
    client: TestClient, clinic: Clinic, runtime: Runtime
) -> None:
    client.post(BASE, json=clinic.request(BEN), headers=_keyed(clinic, role="clinician"))
    assert b"Ben" not in one_row(runtime, IdempotencyKey).body


def test_a_key_must_be_plain(client: TestClient, clinic: Clinic) -> None:
    headers = _keyed(clinic, "x" * 256)
    assert client.post(BASE, json=clinic.request(BEN), headers=headers).status_code == 422
