"""Benchmark 1, webhook: signed texts, understood, stored and answered before the 200.

Against the ceiling (``baselines/bare_webhook.py``) and against the tutorial
(``baselines/tutorial_webhook.py``), with writers of their own and with the threads that a small
clinic has. Every text answers an open question of a known patient, so each
one makes the service write the text, the answer, the closed question and a reply.
"""

from collections.abc import Iterator
from itertools import count, islice
from statistics import median
from urllib.parse import urlencode

from sqlalchemy import func, select

from benchmarks import clinic, people, product
from benchmarks.databases import Place, analyze
from benchmarks.http_load import burst
from benchmarks.measure import Finding, Goal, Pair, Slice, alternate, cpu_ratios, ratios
from benchmarks.processes import Server, server
from smsint.clock import utc_now
from smsint.db.engine import Database
from smsint.db.tables import Answer, InboundMessage, OutboxMessage, table
from smsint.gateway.twilio.signature import signature_of

PATH = "/twilio/inbound"
IN_FLIGHT = 64
WRITERS = {"sqlite": 1, "postgresql": 2}
"""Processes that write, as an installation with much traffic would have them (SMSINT_WRITERS)."""


def signed_requests(first: int, patients: int) -> Iterator[bytes]:
    """Requests with the twenty fields that Twilio sends; each text has its own id and patient."""
    for n in count(first):
        fields = [
            ("ToCountry", "US"), ("ToState", "DC"), ("SmsMessageSid", f"SM{2**64 + n:032x}"),
            ("NumMedia", "0"), ("ToCity", ""), ("FromZip", "20001"), ("SmsSid", f"SM{2**64 + n:032x}"),
            ("FromState", "DC"), ("SmsStatus", "received"), ("FromCity", "WASHINGTON"), ("Body", str(n % 11)),
            ("FromCountry", "US"), ("To", product.SENDER), ("ToZip", ""), ("NumSegments", "1"),
            ("MessageSid", f"SM{2**64 + n:032x}"), ("AccountSid", product.ACCOUNT),
            ("From", people.phone(n % patients)), ("ApiVersion", "2010-04-01"), ("MessagingServiceSid", ""),
        ]  # fmt: skip
        signature = signature_of(product.TOKEN, product.PUBLIC_URL + PATH, fields).decode()
        body = urlencode(fields).encode()
        yield (
            f"POST {PATH} HTTP/1.1\r\nHost: texts.clinic.example\r\nI-Twilio-Idempotency-Token: {n}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\nX-Twilio-Signature: {signature}\r\n"
            f"User-Agent: TwilioProxy/1.1\r\nContent-Length: {len(body)}\r\n\r\n"
        ).encode() + body


class Side:
    """One server under load."""

    def __init__(self, running: Server, patients: int, per_slice: int, sent: int = 0) -> None:
        self._server, self._patients, self._per_slice = running, patients, per_slice
        self.sent = sent

    def slice(self) -> Slice:
        """So many requests, all answered."""
        requests = list(islice(signed_requests(self.sent, self._patients), self._per_slice))
        before = self._server.cpu_seconds()
        load = burst(self._server.port, requests, connections=IN_FLIGHT)
        used = self._server.cpu_seconds() - before
        if load.statuses != {200: len(requests)}:
            raise AssertionError(f"answers: {load.statuses}")
        self.sent += len(requests)
        return Slice(
            len(requests) / load.seconds, used / len(requests) * 1e6, load.percentile_ms(0.99)
        )

    def commits_each(self, connections: int, requests: int) -> float:
        """Commits per request with so many in flight: a counter, not a time."""
        batch = list(islice(signed_requests(self.sent, self._patients), requests))
        before = self._server.get("/counts")["commits"]
        burst(self._server.port, batch, connections=connections)
        self.sent += requests
        return float(self._server.get("/counts")["commits"] - before) / requests


def run(place: Place, *, pairs: int = 12, per_slice: int = 2_000) -> list[Finding]:
    """The ratios against both baselines, then the counters; with writers and without."""
    patients = 2 * (per_slice * 2 * (pairs + 1) + 3_000)
    url = place.migrated_url()
    parts = product.runtime(url)
    now = utc_now()
    clinic.add_patients(parts, patients, now)
    clinic.ask(parts, patients, now)
    analyze(parts.database)
    found: list[Finding] = []
    sent = 0
    for writers in (WRITERS[place.name], 0):
        with server("benchmarks.product", url, "{port}", str(writers)) as running:
            ours = Side(running, patients, per_slice, sent)
            ours.slice()
            analyze(parts.database)  # now there are answers, too
            found += _measured(place, ours, writers, pairs, per_slice)
            sent = ours.sent
    _check(parts.database, sent)
    parts.database.close()
    return found


def _measured(
    place: Place, ours: Side, writers: int, pairs: int, per_slice: int
) -> Iterator[Finding]:
    by = f"{writers} writing processes" if writers else "written by threads"
    for baseline, bound, size in (("bare", 0.55, per_slice), ("tutorial", 8, per_slice // 8)):
        goal = Goal(bound) if writers else None
        name = f"{'ceiling' if baseline == 'bare' else baseline}, {by}"
        yield from _speed(
            place.name, name, goal, _against(place, f"{baseline}_webhook", ours, size, pairs)
        )
    for connections, requests, most in ((IN_FLIGHT, 2_000, 0.2), (1, 200, 1.0)):
        each = ours.commits_each(connections, requests)
        name = f"commits per request, {connections} in flight, {by}"
        yield Finding("webhook", place.name, name, [each], Goal(most, at_least=False))


def _against(place: Place, module: str, ours: Side, per_slice: int, pairs: int) -> list[Pair]:
    arguments = (place.empty_url(), "{port}", product.TOKEN, product.PUBLIC_URL)
    with server(f"benchmarks.baselines.{module}", *arguments) as running:
        theirs = Side(running, people.MOST_PATIENTS, per_slice)
        return alternate(ours.slice, theirs.slice, pairs)


def _speed(database: str, baseline: str, goal: Goal | None, pairs: list[Pair]) -> list[Finding]:
    rate = median(mine.rate for mine, _ in pairs)
    cpu = median(mine.cpu_us for mine, _ in pairs)
    slowest = [mine.p99_ms / other.p99_ms for mine, other in pairs]
    return [
        Finding("webhook", database, f"requests per second / {baseline}", ratios(pairs), goal,
                f"{rate:,.0f}/s"),
        Finding("webhook", database, f"processor time per request / {baseline}", cpu_ratios(pairs),
                note=f"{cpu:.0f} µs"),
        Finding("webhook", database, f"99th percentile of latency / {baseline}", slowest),
    ]  # fmt: skip


def _check(database: Database, sent: int) -> None:
    """Every acknowledged text stands there once, with its answer and its reply."""
    outbox = table(OutboxMessage)
    with database.read() as session:
        stored = [
            session.execute(select(func.count()).select_from(table(model))).scalar_one()
            for model in (InboundMessage, Answer)
        ]
        replies = session.execute(
            select(func.count()).select_from(outbox).where(outbox.c.in_reply_to.is_not(None))
        ).scalar_one()
    if [*stored, replies] != [sent, sent, sent]:
        raise AssertionError(f"{sent} acknowledged, but {stored} and {replies} replies are stored")
