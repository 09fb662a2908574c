"""The ledger and the inbound log, as an outsider reconciles them."""

from typing import Any

from fastapi.testclient import TestClient

from smsint.services.decisions import decide
from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, Clinic
from tests.support.clock import SettableClock


def _all(client: TestClient, path: str, headers: dict[str, str], **params: Any) -> list[Any]:
    """Every page of a listing, two at a time."""
    items, cursor = [], None
    while True:
        asked = {"limit": 2, **params, **({"cursor": cursor} if cursor else {})}
        page = client.get(f"/api/v1/{path}", params=asked, headers=headers).json()
        items += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            return items


def test_every_text_is_a_row(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    bens = clinic.enroll(BEN)
    decide(runtime, now=clock())
    welcome, tip = _all(client, "ledger", clinic.headers("service"))
    assert (welcome["kind"], welcome["occurrence"]) == ("welcome", None)
    assert tip == {
        "outbox_id": tip["outbox_id"],
        "enrollment_id": bens,
        "kind": "tip",
        "occurrence": "tips:2027-03-01",
        "state": "due",
        "attempts": 0,
        "provider_sid": None,
        "due_at": "2027-03-01T15:00:00Z",
        "expires_at": "2027-03-02T01:00:00Z",  # the end of the window, 20:00 in New York
        "sent_at": None,
        "delivery_status": None,
        "reason": None,
        "error_code": None,
        "updated_at": "2027-03-01T15:00:00Z",
    }


def test_a_poller_gets_what_changed_since(
    client: TestClient, clinic: Clinic, clock: SettableClock
) -> None:
    headers = clinic.headers("service")
    bens = clinic.enroll(BEN)
    since = _all(client, "ledger", headers)[-1]["updated_at"]
    assert _all(client, "ledger", headers, updated_after=since) == []
    clock.advance(minutes=1)
    client.post(f"/api/v1/enrollments/{bens}/end", json={"reason": "x"}, headers=headers)
    (changed,) = _all(client, "ledger", headers, updated_after=since)
    assert (changed["state"], changed["reason"]) == ("cancelled", "ended")


def test_inbound_texts_are_listed_without_their_words(
    client: TestClient, clinic: Clinic, clock: SettableClock
) -> None:
    bens = clinic.enroll(BEN)
    sids = []
    for words in ("hello there", "STOP", "my secret"):
        sids.append(clinic.text_from(BEN, words))
        clock.advance(seconds=1)
    rows = _all(client, "inbound", clinic.headers("service"))
    assert [row["provider_sid"] for row in rows] == sids
    assert {row["enrollment_id"] for row in rows} == {bens}
    assert set(rows[0]) == {
        "provider_sid",
        "enrollment_id",
        "received_at",
        "recorded_at",
        "source",
        "effects",
    }
    assert rows[1]["effects"]
    assert "secret" not in str(rows)


def test_a_site_sees_its_own_rows_only(client: TestClient, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    clinic.enroll(ANA, by=clinic.actor(site="hillside"))
    clinic.text_from(BEN, "hi")
    clinic.text_from({"phone": "+12025550177"}, "who is this")
    harbor = clinic.headers("service")
    hillside = clinic.headers("service", "hillside")
    everywhere = clinic.headers("service", None)
    assert len(_all(client, "inbound", harbor)) == 1
    assert _all(client, "inbound", hillside) == []
    assert len(_all(client, "inbound", everywhere)) == 2
    own = {row["outbox_id"] for row in _all(client, "ledger", hillside)}
    assert own.isdisjoint(row["outbox_id"] for row in _all(client, "ledger", harbor))
    assert len(own) == 1
