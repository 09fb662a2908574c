"""Benchmark 1, webhook: signed texts, understood, stored and answered before the 200.

Against the ceiling (``baselines/bare_webhook.py``) and against the tutorial
(``baselines/tutorial_webhook.py``). Every text answers an open question of a known patient, so each
one makes the service write the text, the answer, the closed question and a reply.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from itertools import count, islice
from urllib.parse import urlencode

from sqlalchemy import create_engine, func, select, text

from benchmarks import clinic, product
from benchmarks.databases import Place, analyze
from benchmarks.http_load import burst
from benchmarks.measure import Finding, Goal, Pair, Slice, alternate, cpu_ratios, ratios
from benchmarks.processes import Server, server
from smsint.clock import utc_now
from smsint.db.tables import Answer, InboundMessage, OutboxMessage, table
from smsint.gateway.twilio.signature import signature_of

PATH = "/twilio/inbound"
IN_FLIGHT = 64


def signed_requests(first: int, patients: int) -> Iterator[bytes]:
    """Requests with the twenty fields that Twilio sends; each text has its own id and patient."""
    for n in count(first):
        fields = [
            ("ToCountry", "US"), ("ToState", "DC"), ("SmsMessageSid", f"SM{2**64 + n:032x}"),
            ("NumMedia", "0"), ("ToCity", ""), ("FromZip", "20001"), ("SmsSid", f"SM{2**64 + n:032x}"),
            ("FromState", "DC"), ("SmsStatus", "received"), ("FromCity", "WASHINGTON"), ("Body", str(n % 11)),
            ("FromCountry", "US"), ("To", product.SENDER), ("ToZip", ""), ("NumSegments", "1"),
            ("MessageSid", f"SM{2**64 + n:032x}"), ("AccountSid", product.ACCOUNT),
            ("From", clinic.phone(n % patients)), ("ApiVersion", "2010-04-01"), ("MessagingServiceSid", ""),
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

    def __init__(self, running: Server, patients: int, per_slice: int) -> None:
        self._server, self._patients, self._per_slice = running, patients, per_slice
        self.sent = 0

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


def run(place: Place, *, pairs: int, per_slice: int) -> list[Finding]:
    """The ratios, and the counters."""
    theirs = {"ceiling": "bare_webhook", "tutorial": "tutorial_webhook"}
    patients = min(clinic.MOST_PATIENTS, per_slice * (2 * (pairs + 2)) + 4_000)
    url = place.migrated_url()
    parts = product.runtime(url)
    now = utc_now()
    clinic.add_patients(parts, patients, now)
    clinic.ask(parts, patients, now)
    analyze(parts.database)
    findings: list[Finding] = []
    with ExitStack() as stack:
        ours = Side(
            stack.enter_context(server("benchmarks.product", url, "{port}")), patients, per_slice
        )
        for name, module in theirs.items():
            their_url = place.empty_url()
            with server(
                f"benchmarks.baselines.{module}",
                their_url,
                "{port}",
                product.TOKEN,
                product.PUBLIC_URL,
            ) as running:
                other = Side(running, patients, per_slice if name == "ceiling" else per_slice // 8)
                taken = alternate(ours.slice, other.slice, pairs)
                findings += _findings(place.name, name, taken)
        findings += _counters(place.name, ours)
    _check(parts.database.engine, ours.sent, patients)
    parts.database.close()
    return findings
