"""STOPs racing with sends by other processes: once a STOP is acknowledged, no request starts."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from queue import Empty, SimpleQueue
from urllib.parse import urlencode

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from smsint.clock import utc_now
from smsint.db.engine import Database
from smsint.db.group_commit import WriterThreads
from smsint.db.vault import Vault
from smsint.domain.content import Library
from smsint.gateway.twilio.signature import signature_of
from smsint.services.inbox import inbox
from smsint.services.runtime import Runtime
from smsint.web.webhooks import Signing, Webhooks
from tests.builders import a_runtime
from tests.exams.crash.arena import AUDIT_KEY, DATA_KEY, INDEX_KEY, Arena, arena, fill
from tests.exams.crash.test_crash import WORKERS
from tests.support.fake_twilio import ACCOUNT_SID, AUTH_TOKEN, Behavior
from tests.support.spine import CLINIC_PHONE, phone

# Dozens of processes: minutes on two cores, so `make exam-crash` runs them and the suite does not.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(900)]

PUBLIC = "https://texts.clinic.example"
POSTERS = 40  # each may wait for the second or two in which a claimed text may start
RATE = 20
"""Texts a second, and STOPs."""
HEALTHY = Behavior(latency=0.02)


@pytest.fixture
def runtime(database: Database, library: Library) -> Runtime:
    """With the keys that the worker processes are given."""
    vault = Vault([DATA_KEY], INDEX_KEY)
    return a_runtime(database, library, vault=vault, audit_key=AUDIT_KEY)


@contextmanager
def web(runtime: Runtime) -> Iterator[TestClient]:
    """The webhooks, in a process that sends nothing itself."""
    writers = WriterThreads(runtime.database, inbox(runtime, utc_now))
    signing = Signing(ACCOUNT_SID, (AUTH_TOKEN,), PUBLIC)
    webhooks = Webhooks(runtime, signing, utc_now, writers)
    with TestClient(webhooks.before(Starlette())) as client:
        yield client
    writers.close()


def post_stop(client: TestClient, n: int) -> datetime:
    """Posts the STOP of the n-th number; returns when it was acknowledged."""
    sid = f"SM{n:032x}"
    pairs = [
        ("MessageSid", sid),
        ("AccountSid", ACCOUNT_SID),
        ("From", phone(n)),
        ("To", CLINIC_PHONE),
        ("Body", "STOP"),
        ("NumMedia", "0"),
    ]
    signature = signature_of(AUTH_TOKEN, f"{PUBLIC}/twilio/inbound", pairs).decode()
    answer = client.post(
        "/twilio/inbound",
        content=urlencode(pairs).encode(),
        headers={
            "X-Twilio-Signature": signature,
            "Content-Type": "application/x-www-form-urlencoded",
        },
    )
    assert answer.status_code == 200
    return utc_now()


def race(ring: Arena, client: TestClient, people: int) -> dict[str, datetime]:
    """Everybody says STOP from four seconds before to one second after the text is to be sent;
    when each was acknowledged."""
    began = time.monotonic()
    planned = sorted((n / RATE + ring.random.uniform(-4, 1), n) for n in range(people))
    waiting: SimpleQueue[tuple[float, int]] = SimpleQueue()
    for plan in planned:
        waiting.put(plan)
    acknowledged: dict[str, datetime] = {}

    def poster() -> None:
        while True:
            try:
                seconds, n = waiting.get_nowait()
            except Empty:
                return
            time.sleep(max(0.0, began + seconds - time.monotonic()))
            acknowledged[phone(n)] = post_stop(client, n)

    threads = [threading.Thread(target=poster) for _ in range(POSTERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return acknowledged


def check(ring: Arena, acknowledged: dict[str, datetime], people: int) -> None:
    assert len(acknowledged) == people
    programme = [seen for seen in ring.fake.requests if "How are things" in seen.fields["Body"]]
    late = [
        seen.fields["To"]
        for seen in programme
        if datetime.fromisoformat(seen.at) > acknowledged[seen.fields["To"]]
    ]
    assert late == [], "requests that started after their STOP was acknowledged"
    assert 0.03 * people < len(programme) < 0.97 * people, "a race that both sides win sometimes"


def run_race(runtime: Runtime, people: int, *, hurry: bool) -> None:
    workers = WORKERS[runtime.database.url.get_backend_name()]
    fill(runtime, people, numbers=people)
    with (
        arena(
            runtime.database,
            workers=workers,
            seed=5,
            send_rate=RATE,
            hurry=hurry,
            behavior=HEALTHY,
        ) as ring,
        web(runtime) as client,
    ):
        ring.wait_for(3, seconds=30)
        acknowledged = race(ring, client, people)
        time.sleep(2)
        ring.stop()
        check(ring, acknowledged, people)


def test_a_hundred_stops_race_with_sends(runtime: Runtime) -> None:
    run_race(runtime, 100, hurry=True)


def test_a_thousand_stops_race_with_sends(runtime: Runtime) -> None:
    run_race(runtime, 1000, hurry=False)
