"""Benchmark 6, peers: the same work by other services. What is lost or doubled counts first.

Each service enrolls (durably), holds texts that are not due, sends those that are, stops one
patient, and is killed while it sends. They run one after the other; only the rates of one round
may be compared with each other.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from benchmarks.databases import Place
from benchmarks.measure import Finding, Goal
from benchmarks.processes import Server, server

LATENCY_MS = 80
TEXTS_EACH = 90


@dataclass(frozen=True, slots=True)
class Service:
    """One of those that are compared."""

    name: str
    module: str
    mode: str = "default"
    only: str | None = None
    """The one database that it runs on."""


SERVICES = (
    Service("smsint", "benchmarks.service"),
    Service("FastAPI + APScheduler, defaults", "benchmarks.baselines.naive_service"),
    Service("FastAPI + APScheduler, tuned", "benchmarks.baselines.naive_service", "tuned"),
    Service("procrastinate", "benchmarks.baselines.procrastinate_service", only="postgresql"),
    Service("pgqueuer", "benchmarks.baselines.pgqueuer_service", only="postgresql"),
)


@dataclass(frozen=True, slots=True)
class Run:
    """One service over one fresh database and provider."""

    service: Service
    url: str
    provider: Server

    def do(self, action: str, *numbers: int) -> float:
        """Runs one action to its end; the seconds of the work itself."""
        command = self._command(action, *map(str, numbers))
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=900)
        return float(json.loads(done.stdout.splitlines()[-1])["seconds"])

    @contextmanager
    def working(self) -> Iterator["subprocess.Popen[bytes]"]:
        """A worker, killed at the end of the block."""
        worker = subprocess.Popen(
            self._command("work"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield worker
        finally:
            worker.kill()
            worker.wait()

    def counts(self) -> dict[str, Any]:
        """What came to the provider."""
        found: dict[str, Any] = self.provider.get("/counts")
        return found

    def _command(self, *arguments: str) -> list[str]:
        provider = f"http://127.0.0.1:{self.provider.port}"
        base = [sys.executable, "-m", self.service.module, self.url, provider, self.service.mode]
        return [*base, *arguments]


@contextmanager
def fresh(place: Place, service: Service) -> Iterator[Run]:
    """An empty installation."""
    with server("benchmarks.provider", "{port}", str(LATENCY_MS)) as provider:
        run = Run(service, place.empty_url(), provider)
        run.do("setup")
        yield run


def run(
    place: Place,
    *,
    patients: int = 20,
    due: int = 2_000,
    holds: tuple[int, ...] = (0, 20_000),
    patience: float = 40.0,
) -> list[Finding]:
    """Every service that runs on this database."""
    findings: list[Finding] = []
    for service in SERVICES:
        if service.only in (None, place.name):
            findings += _crash(place, service, due, patience)
            for hold in holds:
                findings += _drain(place, service, due, hold, patience)
            findings += _enroll_and_stop(place, service, patients)
    return findings


def _crash(place: Place, service: Service, due: int, patience: float) -> list[Finding]:
    """Killed when half is sent, and started again: what never came, and what came twice."""
    with fresh(place, service) as run:
        run.do("due", due, _soon(due))
        with run.working():
            _wait(lambda: run.counts()["requests"] >= due // 2, _soon(due) + patience)
        with run.working():
            _wait_until_still(run, due, patience)
        came = run.counts()
    none = Goal(0, at_least=False) if service.name == "smsint" else None
    lost = due - (came["requests"] - came["repeated"])
    return [
        Finding("peers", place.name, f"lost of {due:,}, killed at half: {service.name}", [lost], none),
        Finding("peers", place.name, f"sent twice, killed at half: {service.name}",
                [came["repeated"]], none),
    ]  # fmt: skip


def _drain(place: Place, service: Service, due: int, hold: int, patience: float) -> list[Finding]:
    """So many due at once while others wait: how many came, and how fast."""
    with fresh(place, service) as run:
        if hold:
            run.do("fill", hold // TEXTS_EACH, TEXTS_EACH)
        run.do("due", due, _soon(due))
        with run.working():
            _wait_until_still(run, due, patience)
        came = run.counts()
    distinct = came["requests"] - came["repeated"]
    rate = distinct / came["seconds"] if came["seconds"] else 0.0
    name = f"{hold:,} waiting: {service.name}"
    return [
        Finding("peers", place.name, f"sent of {due:,} due, {name}", [distinct],
                Goal(due) if service.name == "smsint" else None),
        Finding("peers", place.name, f"texts per second, {name}", [rate]),
    ]  # fmt: skip


def _enroll_and_stop(place: Place, service: Service, patients: int) -> list[Finding]:
    with fresh(place, service) as run:
        seconds = run.do("enroll", patients, TEXTS_EACH)
        run.do("fill", 1, TEXTS_EACH)
        stopped = run.do("stop", 1_000)
    return [
        Finding("peers", place.name, f"ms to enroll for {TEXTS_EACH} texts: {service.name}",
                [seconds / patients * 1000]),
        Finding("peers", place.name, f"ms to stop one patient: {service.name}", [stopped * 1000]),
    ]  # fmt: skip


def _soon(due: int) -> int:
    """Seconds until the texts are due: planned, and the worker up, so that none is late at start."""
    return 10 + due // 50


def _wait(done: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if done():
            return True
        time.sleep(0.05)
    return False


def _wait_until_still(run: Run, due: int, patience: float) -> None:
    """Until all have come and a little more, or nothing has come for so many seconds."""
    patience += _soon(due)
    last, since = -1, time.monotonic()
    while time.monotonic() - since < (2.0 if last >= due else patience):
        came = run.counts()["requests"]
        if came != last:
            last, since = came, time.monotonic()
        time.sleep(0.2)
