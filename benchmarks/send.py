"""Benchmark 4, send: the whole ledger against the same client that remembers nothing."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from os import getpid
from statistics import median
from typing import Any

from sqlalchemy import func, select

from benchmarks import clinic, people, product
from benchmarks.baselines.bare_send import send_all, send_all_by_aiohttp
from benchmarks.counters import Counts, counted
from benchmarks.databases import Place, analyze
from benchmarks.machine import resident_megabytes
from benchmarks.measure import Finding, Goal, Pair, Slice, alternate, cpu_ratios, ratios
from benchmarks.processes import Server, server
from smsint.clock import utc_now
from smsint.db.tables import OutboxMessage, table
from smsint.domain.kinds import MessageKind
from smsint.domain.states import OutboxState
from smsint.gateway.base import OutgoingSms
from smsint.gateway.twilio import TwilioGateway
from smsint.jobs.sender import IN_FLIGHT, Sender
from smsint.services.runtime import Runtime

SLOW_MS = 80
_OUTBOX = table(OutboxMessage)


@dataclass(slots=True)
class Bench:
    """One database with patients, and a provider."""

    runtime: Runtime
    provider: Server
    counts: Counts = field(init=False)
    next_patient: int = 0

    def __post_init__(self) -> None:
        self.counts = counted(self.runtime.database)

    def gateway(self) -> TwilioGateway:
        """A client of its own for each slice: the pipeline closes the one that it used."""
        return TwilioGateway(
            product.ACCOUNT,
            product.TOKEN,
            public_url=product.PUBLIC_URL,
            from_=product.SENDER,
            api_url=f"http://127.0.0.1:{self.provider.port}",
            max_in_flight=IN_FLIGHT,
        )

    def by_ledger(self, texts: int) -> Slice:
        """Due rows, claimed, sent and settled. They are written before the clock starts."""
        now = utc_now()
        clinic.add_texts(self.runtime, texts, now, first=self.next_patient, kind=MessageKind.STAFF)
        self.next_patient = (self.next_patient + texts) % (people.MOST_PATIENTS - texts)
        sender = Sender(self.runtime, self.gateway(), utc_now)
        return timed(lambda: sender.run(until_empty=True), texts)

    def by_client(self, texts: int) -> Slice:
        """The same requests out of memory."""
        made = outgoing(texts)
        gateway = self.gateway()
        return timed(lambda: send_all(gateway, made, IN_FLIGHT), texts)

    def by_aiohttp(self, texts: int) -> Slice:
        """The same requests by another client."""
        made = outgoing(texts)
        path = f"/2010-04-01/Accounts/{product.ACCOUNT}/Messages.json"
        url = f"http://127.0.0.1:{self.provider.port}{path}"
        login = (product.ACCOUNT, product.TOKEN)
        return timed(
            lambda: send_all_by_aiohttp(url, login, product.SENDER, made, IN_FLIGHT), texts
        )

    def check(self, sent: int) -> None:
        """Every text went once, and its row knows."""
        came = self.provider.get("/counts")
        with self.runtime.database.read() as session:
            settled = session.execute(
                select(func.count()).where(_OUTBOX.c.state == OutboxState.SENT)
            ).scalar_one()
        if (came["requests"], came["repeated"], settled) != (sent, 0, sent):
            raise AssertionError(f"{sent} due, {came} came to the provider, {settled} are settled")


def outgoing(texts: int) -> list[OutgoingSms]:
    """Requests as the ledger makes them."""
    return [
        OutgoingSms(people.phone(n), f"{people.BODY} ({n})", f"{n:032x}", 36_000)
        for n in range(texts)
    ]


def timed(work: Callable[[], Coroutine[Any, Any, object]], units: int) -> Slice:
    """How fast so many units were done, and at what cost of processor time of this process."""
    wall, cpu = time.perf_counter(), time.process_time()
    asyncio.run(work())
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return Slice(units / wall, cpu / units * 1e6)


def run(
    place: Place, *, pairs: int = 12, fast: int = 1_000, slow: int = 500, many: int = 100_000
) -> list[Finding]:
    """Every part of the benchmark, each on a fresh database."""
    name = place.name
    with bench(place, 0) as at_once:
        client = alternate(lambda: at_once.by_client(fast), lambda: at_once.by_aiohttp(fast), pairs)
        quick = _against_client(at_once, fast, pairs)
        quick_commits = at_once.counts.commits
    with bench(place, SLOW_MS) as real:
        usual = _against_client(real, slow, pairs)
    with bench(place, SLOW_MS) as burst:
        together = burst.by_ledger(1_000)
        burst.check(1_000)
    with bench(place, 0) as long:
        growth = _growth(long, many)
    ideal = IN_FLIGHT / (SLOW_MS / 1000)
    sent = (pairs + 1) * fast
    return [
        *_speed(name, "0 ms", Goal(0.65), quick),
        *_speed(name, f"{SLOW_MS} ms", Goal(0.85), usual),
        Finding("send", name, "commits per text, 0 ms", [quick_commits / sent], Goal(0.05, False)),
        *_speed(name, "client / aiohttp", Goal(0.5), client),
        Finding("send", name, "1,000 due at once: time / ideal", [ideal / together.rate],
                Goal(1.5, False)),
        Finding("send", name, f"memory after {many:,} texts / after a tenth", [growth],
                Goal(1.1, False)),
    ]  # fmt: skip


@contextmanager
def bench(place: Place, latency_ms: int) -> Iterator[Bench]:
    """A fresh database with patients, and a provider that takes so long over each text."""
    runtime = product.runtime(place.migrated_url())
    clinic.add_patients(runtime, people.MOST_PATIENTS, utc_now())
    analyze(runtime.database)
    with server("benchmarks.provider", "{port}", str(latency_ms)) as provider:
        yield Bench(runtime, provider)
    runtime.database.close()


def _against_client(bench: Bench, texts: int, pairs: int) -> list[Pair]:
    bench.counts.commits = 0
    return alternate(lambda: bench.by_ledger(texts), lambda: bench.by_client(texts), pairs)


def _growth(bench: Bench, texts: int) -> float:
    """Memory at the end over memory after a tenth, when every cache has been filled."""
    wave = texts // 10
    bench.by_ledger(wave)
    before = resident_megabytes(getpid())
    for _ in range(9):
        bench.by_ledger(wave)
    return resident_megabytes(getpid()) / before


def _speed(database: str, name: str, goal: Goal, pairs: list[Pair]) -> list[Finding]:
    rate = median(mine.rate for mine, _ in pairs)
    cpu = median(mine.cpu_us for mine, _ in pairs)
    return [
        Finding(
            "send", database, f"texts per second, {name}", ratios(pairs), goal, f"{rate:,.0f}/s"
        ),
        Finding(
            "send", database, f"processor time, {name}", cpu_ratios(pairs), note=f"{cpu:.0f} µs"
        ),
    ]
