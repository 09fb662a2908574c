"""Whether the process lives, whether it can serve, and how it is doing."""

from datetime import timedelta
from typing import Any

from fastapi.testclient import TestClient
from sqlalchemy import insert, update

from smsint.app import create_app
from smsint.db.engine import Database
from smsint.db.tables import OutboxMessage, Sender, ServiceState, Task, Tick, table
from smsint.domain.content import Library
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import ANA, BEN, Clinic, a_runtime
from tests.support.clock import SettableClock


def _execute(runtime: Runtime, statement: Any) -> None:
    transact(runtime, lambda s: s.execute(statement))


def test_the_process_lives(client: TestClient) -> None:
    assert client.get("/healthz").json() == {"status": "ok"}


def test_readiness_tells_what_waits_and_what_is_in_doubt(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    clinic.enroll(BEN)
    clinic.enroll(ANA)
    outbox, now = table(OutboxMessage), clock.now
    doubt = {"state": "in_doubt", "token": "t"}
    _execute(runtime, update(outbox).where(outbox.c.id == 1).values(doubt))
    _execute(runtime, insert(table(Tick)).values(name="decide", last_at=now))
    clock.advance(seconds=30)
    ready = client.get("/readyz")
    assert ready.status_code == 200
    expected = {
        "database": "ok",
        "tick_ages": {"decide": 30.0},
        "due": 1,
        "oldest_due_age": 30.0,
        "in_doubt": 1,
        "claimed": 0,
        "last_provider_success_age": None,
        "hold": False,
        "enrollments": {"active": 2},
    }
    assert {key: ready.json()[key] for key in expected} == expected


def test_a_hold_a_refused_sender_and_a_late_success_are_told(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    clinic.enroll(BEN)
    now = clock.now
    sent = {"state": "sent", "provider_sid": "SM1", "sent_at": now - timedelta(hours=2)}
    _execute(runtime, update(table(OutboxMessage)).values(sent))
    _execute(runtime, insert(table(ServiceState)).values(key="hold", value="1", updated_at=now))
    _execute(
        runtime, insert(table(Sender)).values(name="sandbox", next_slot_at=now, open_since=now)
    )
    ready = client.get("/readyz").json()
    assert ready["hold"] is True
    assert ready["refused_since"] == {"sandbox": "2027-03-01T15:00:00Z"}
    assert ready["last_provider_success_age"] == 7200.0


def test_a_standing_worker_does_not_take_the_web_out_of_service(
    client: TestClient, runtime: Runtime, clock: SettableClock
) -> None:
    """Otherwise the patients' texts would be lost with it."""
    _execute(runtime, insert(table(Tick)).values(name="decide", last_at=clock.now))
    clock.advance(days=1)
    assert client.get("/readyz").status_code == 200


def test_an_unmigrated_or_missing_database_is_503(
    tmp_path: Any, library: Library, clock: SettableClock
) -> None:
    empty = Database(f"sqlite:///{tmp_path}/empty.db")
    client = TestClient(create_app(a_runtime(empty, library), clock=clock))
    assert client.get("/readyz").status_code == 503
    assert client.get("/readyz").json()["database"] == "not_migrated"
    empty.close()
    nowhere = Database("postgresql+psycopg://nobody@/none?host=/nonexistent")
    client = TestClient(create_app(a_runtime(nowhere, library), clock=clock))
    assert client.get("/readyz").json()["database"] == "unreachable"
    assert client.get("/healthz").status_code == 200
    assert "smsint_ready 0.0" in client.get("/metrics").text


def test_metrics_are_counts_and_nobodys_data(client: TestClient, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    clinic.text_from(BEN, "i want to kill myself")
    answer = client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    assert 'smsint_enrollments{status="active"} 1.0' in answer.text
    assert "smsint_alerts_open 1.0" in answer.text
    for secret in ("Ben", "5550102", "MRN", "kill"):
        assert secret not in answer.text


def test_metrics_can_be_kept_to_those_with_the_token(
    runtime: Runtime, clock: SettableClock
) -> None:
    client = TestClient(create_app(runtime, clock=clock, metrics_token="m-secret"))
    assert client.get("/metrics").status_code == 401
    wrong = {b"Authorization": "Bearer é".encode("latin-1")}
    assert client.get("/metrics", headers=wrong).status_code == 401
    right = {"Authorization": "Bearer m-secret"}
    assert client.get("/metrics", headers=right).status_code == 200


def test_tasks_past_their_time_are_counted_until_they_are_put_off(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    clinic.enroll(BEN)
    clinic.text_from(BEN, "can someone look at the letter I got")
    assert client.get("/readyz").json()["tasks_overdue"] == 0
    clock.advance(days=7)
    assert client.get("/readyz").json()["tasks_overdue"] == 1
    assert "smsint_tasks_overdue 1.0" in client.get("/metrics").text
    until = clock() + timedelta(hours=4)
    _execute(runtime, update(table(Task)).values(snoozed_until=until))
    assert client.get("/readyz").json()["tasks_overdue"] == 0
