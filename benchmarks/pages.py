"""Benchmark 7, pages: how long Today, a patient and the list take with 10,000 patients behind them.

The whole request is taken: sign-in check, queries, opening sealed fields, template, and the audit
entry's commit. There is no other side to compare with; the goal is a time that feels immediate.
"""

import time as clock
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from statistics import median
from typing import Any

from fastapi.testclient import TestClient

from benchmarks import clinic, product
from benchmarks.databases import Place, analyze
from benchmarks.measure import Finding, Goal
from smsint.clock import utc_now
from smsint.db.tables import EngagementDay, Flag, InboundMessage, Task
from smsint.domain.states import FlagStatus, Role, TaskStatus
from smsint.gateway.sandbox import SandboxGateway
from smsint.service import build_service
from smsint.services.people import add_staff
from smsint.services.runtime import Runtime
from smsint.settings import Settings

GOAL = Goal(150, at_least=False)
"""Milliseconds at the median."""
_TRACK = "pages"
_PAST_DAYS = 20
_REPLIES = 8
_SITE = "site_bench"
_EMAIL, _NAME = "bench@clinic.example", "Bench"


def run(place: Place, *, patients: int = 10_000, visits: int = 40) -> list[Finding]:
    """Times of the pages that staff look at all day."""
    runtime = product.runtime(place.migrated_url())
    now = utc_now()
    fill(runtime, patients, now)
    analyze(runtime.database)
    note = f"{patients:,} patients, {patients * _PAST_DAYS:,} texts behind them"
    findings = []
    with signed_in(runtime) as client:
        for name, path in _pages(patients).items():
            took, used = _times(client, path, visits)
            told = f"{note}; {median(used):.0f} ms of processor time"
            findings.append(Finding("pages", place.name, f"{name}, ms", took, GOAL, told))
    runtime.database.close()
    return findings


def _pages(patients: int) -> dict[str, Callable[[int], str]]:
    return {
        "Today": lambda _: "/",
        "Today, overdue only": lambda _: "/?when=overdue",
        "Patient": lambda n: f"/patients/enr_{n * 97 % patients}",
        "Patients": lambda _: "/patients",
        "Patients, flagged": lambda _: "/patients?flagged=true",
        "Patients, further on": lambda n: f"/patients?after=enr_{n * 97 % patients}",
    }


def signed_in(runtime: Runtime) -> TestClient:
    """A browser of a clinician at the site."""
    now = utc_now()
    with runtime.database.write() as session:
        made = add_staff(
            session, runtime, email=_EMAIL, role=Role.CLINICIAN, site_id=_SITE, name=_NAME, now=now
        )  # fmt: skip
    app = build_service(
        Settings.model_validate({"gateway": "sandbox"}),
        runtime,
        clock=utc_now,
        with_worker=False,
        gateway=SandboxGateway(clock=utc_now),
    )
    client = TestClient(app, headers={"Sec-Fetch-Site": "same-origin"})
    answer = client.post("/sign-in", data={"email": _EMAIL, "password": made.password})
    if answer.status_code != 200:
        raise RuntimeError("the sign-in was refused")
    return client


def _times(
    client: TestClient, path: Callable[[int], str], visits: int
) -> tuple[list[float], list[float]]:
    """Milliseconds of each visit, and of this process's work in it; the first only warm up.

    Beside other work on the same cores the first says more about the machine than the second.
    """
    took, used = [], []
    for n in range(visits + 3):
        began, cpu = clock.perf_counter(), clock.process_time()
        answer = client.get(path(n))
        took.append((clock.perf_counter() - began) * 1000)
        used.append((clock.process_time() - cpu) * 1000)
        if answer.status_code != 200:
            raise RuntimeError(f"{path(n)}: {answer.status_code}")
    return took[3:], used[3:]


def fill(runtime: Runtime, patients: int, now: datetime) -> None:
    """Patients with weeks of texts, replies, counters, tasks and flags."""
    clinic.add_patients(runtime, patients, now)
    clinic.add_cursors(runtime, _TRACK, now + timedelta(hours=3))
    for days_ago in range(1, _PAST_DAYS + 1):
        clinic.add_past_day(runtime, _TRACK, days_ago, now)
    clinic.insert_rows(runtime.database, InboundMessage, _replies(runtime, patients, now))
    clinic.insert_rows(runtime.database, EngagementDay, _days(patients, now))
    clinic.insert_rows(runtime.database, Flag, _flags(runtime, patients, now))
    clinic.insert_rows(runtime.database, Task, _tasks(patients, now))


def _replies(runtime: Runtime, patients: int, now: datetime) -> Iterator[dict[str, Any]]:
    body = runtime.vault.seal("inbound_message.body", "7, a long but good day")
    understanding = runtime.vault.seal("inbound_message.understanding", "{}")
    for n in range(patients):
        for reply in range(_REPLIES):
            at = now - timedelta(days=reply * 2, minutes=n % 600 + 5)
            yield {
                "message_sid": f"SM{n:08x}{reply:02x}",
                "number_id": n + 1,
                "enrollment_id": f"enr_{n}",
                "body": body,
                "num_media": 0,
                "understanding": understanding,
                "effects": ["answer:parsed"],
                "source": "webhook",
                "received_at": at,
                "recorded_at": at,
            }


def _days(patients: int, now: datetime) -> Iterator[dict[str, Any]]:
    for n in range(patients):
        for ago in range(_PAST_DAYS):
            yield {
                "enrollment_id": f"enr_{n}",
                "on": now.date() - timedelta(days=ago),
                "sent": 1,
                "delivered": 1,
                "undelivered": 0,
                "prompts": ago % 2,
                "answered": ago % 2 * (n % 2),
                "not_understood": 0,
                "inbound": ago % 2 * (n % 2),
                "unprompted": 0,
                "latency_s": 60,
            }


def _flags(runtime: Runtime, patients: int, now: datetime) -> Iterator[dict[str, Any]]:
    """One patient in twenty."""
    for n in range(0, patients, 20):
        yield {
            "id": f"flag_{n}",
            "site_id": _SITE,
            "enrollment_id": f"enr_{n}",
            "rule": "two-missed",
            "level": "amber",
            "sentence": "No answer to the last 2 check-ins.",
            "inputs": {},
            "library_hash": runtime.library.hash,
            "status": FlagStatus.OPEN,
            "opened_at": now - timedelta(hours=n % 90),
        }


def _tasks(patients: int, now: datetime) -> Iterator[dict[str, Any]]:
    """One patient in twenty needs a call."""
    for n in range(0, patients, 20):
        yield {
            "id": f"task_{n}",
            "site_id": _SITE,
            "number_id": n + 1,
            "enrollment_id": f"enr_{n}",
            "kind": "drifting",
            "priority": 30 + n % 40,
            "reasons": ["No answer to the last 2 check-ins."],
            "status": TaskStatus.OPEN,
            "opened_at": now - timedelta(hours=n % 90),
            "due_at": now + timedelta(hours=n % 90 - 20),
            "updated_at": now,
        }
