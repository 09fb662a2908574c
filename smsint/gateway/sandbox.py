"""A full fake of the provider in memory: for the demo, the simulation and the tests.

It keeps what a real provider keeps (a list of messages with times), refuses what Twilio refuses, and
fails where its script says so: before a text is taken, after it, or slowly.
"""

import asyncio
import secrets
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from smsint.clock import Clock
from smsint.gateway.base import (
    Accepted,
    GatewayUnavailable,
    InboundSms,
    ListedSms,
    OptOutType,
    OutgoingSms,
    Refused,
    SendResult,
    StatusUpdate,
    Unclear,
    storable,
)
from smsint.gateway.rules import keyword, refusal

DEFAULT_SENDER = "+12025550100"


@dataclass(frozen=True, slots=True)
class Fault:
    """How one request fails. ``answer`` none means that it does not, after the delay."""

    answer: Refused | Unclear | None = None
    taken: bool = False
    """Whether the text was accepted all the same; only an unclear answer can hide that."""
    delay: float = 0.0
    """Seconds of real time before the answer."""


def refused(code: int, http_status: int = 400, retry_after: float | None = None) -> Fault:
    """The provider refuses with this error code."""
    return Fault(Refused(code, http_status, retry_after))


def too_many_requests(retry_after: float | None = None) -> Fault:
    """The provider asks to slow down."""
    return refused(20429, 429, retry_after)


def no_connection() -> Fault:
    """Not a byte reaches the provider."""
    return Fault(Refused(None))


def lost_before_acceptance(reason: str = "HTTP 503") -> Fault:
    """The caller learns nothing, and the provider did not take the text."""
    return Fault(Unclear(reason))


def lost_after_acceptance(reason: str = "ReadTimeout") -> Fault:
    """The caller learns nothing, and the provider did take the text."""
    return Fault(Unclear(reason), taken=True)


def slow(seconds: float) -> Fault:
    """The provider takes the text, after a while."""
    return Fault(delay=seconds)


Script = Callable[[OutgoingSms], Fault | None] | Iterable[Fault | None]
"""Decides for each request, in order of arrival; none, or an exhausted sequence, means success."""


@dataclass(frozen=True, slots=True)
class SentSms:
    """One text that the fake took."""

    sid: str
    sms: OutgoingSms
    accepted_at: datetime
    status: str = "queued"
    error_code: int | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One request that reached the fake, whatever became of it."""

    sms: OutgoingSms
    at: datetime
    sid: str | None
    """None when the fake did not take the text."""


@dataclass
class SandboxGateway:
    """Implements SmsGateway in memory; every method may be called from any thread.

    ``on_status`` gets ``early`` statuses before ``send`` returns, as Twilio may do it. Those of
    ``later`` wait in ``pending`` until ``deliver`` is called, in any order. ``on_inbound`` gets what
    ``receive`` simulates. With ``blocks_opted_out`` the provider itself acts on STOP, like Twilio:
    error 21610 from then on. ``listing_works`` false makes the lists unreadable.
    """

    clock: Clock
    script: Script = ()
    senders: Sequence[str] = (DEFAULT_SENDER,)
    on_status: Callable[[StatusUpdate], object] | None = None
    on_inbound: Callable[[InboundSms], object] | None = None
    early: Sequence[str] = ()
    later: Sequence[str] = ()
    blocks_opted_out: bool = False
    listing_works: bool = True
    new_sid: Callable[[], str] = lambda: secrets.token_hex(16)
    """32 hex digits, unlike any of an earlier run: the service stores message ids for good."""
    name: str = "sandbox"
    pending: list[StatusUpdate] = field(default_factory=list)
    blocked: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._lock = threading.RLock()
        self._sent: dict[str, SentSms] = {}
        self._inbound: list[tuple[InboundSms, datetime]] = []
        self._requests: list[Request] = []
        self._faults: Iterator[Fault | None] = (
            iter(()) if callable(self.script) else iter(self.script)
        )

    # SmsGateway

    async def send(self, sms: OutgoingSms) -> SendResult:
        """Takes, refuses or loses one text as the script and the provider's rules say."""
        fault = self._fault_for(sms)
        if fault.delay:
            await asyncio.sleep(fault.delay)
        sid, result = self._decide(sms, fault)
        for status in self.early if sid else ():
            await asyncio.to_thread(self._tell, StatusUpdate(str(sid), status, None, sms.token))
        return result

    def list_outbound(self, *, to: str, since: datetime) -> list[ListedSms]:
        """What was taken for one number since then, newest first."""
        with self._lock:
            sent = [_listed_sent(text, self.senders[0]) for text in self._sent.values()]
        return self._list([sms for sms in sent if sms.to == to], since)

    def list_inbound(self, *, since: datetime) -> list[ListedSms]:
        """What was simulated with ``receive`` since then, newest first."""
        with self._lock:
            received = [_listed_inbound(text, at) for text, at in self._inbound]
        return self._list(received, since)

    def check(self) -> str | None:
        """Nothing can be wrong with a fake."""
        return None

    async def close(self) -> None:
        """Holds nothing open."""

    # What only a fake can do

    @property
    def sent(self) -> list[SentSms]:
        """Every text taken, oldest first."""
        with self._lock:
            return list(self._sent.values())

    @property
    def requests(self) -> list[Request]:
        """Every request, oldest first."""
        with self._lock:
            return list(self._requests)

    def deliver(self, updates: Iterable[StatusUpdate] | None = None) -> None:
        """Hands status callbacks to ``on_status``: those given, in their order, or all pending."""
        with self._lock:
            chosen = list(self.pending if updates is None else updates)
            self.pending = [update for update in self.pending if update not in chosen]
        for update in chosen:
            self._tell(update)

    def receive(
        self,
        from_: str,
        body: str,
        *,
        num_media: int = 0,
        opt_out_type: OptOutType | None = None,
        reaches_us: bool = True,
    ) -> InboundSms:
        """Somebody texts us; without ``reaches_us`` only the provider's list knows of it."""
        with self._lock:
            sid = f"{'MM' if num_media else 'SM'}{self.new_sid()}"
            sms = InboundSms(sid, from_, self.senders[0], storable(body), num_media, opt_out_type)
            self._inbound.append((sms, self.clock()))
            self._obey(from_, body)
        if reaches_us and self.on_inbound is not None:
            self.on_inbound(sms)
        return sms

    def _fault_for(self, sms: OutgoingSms) -> Fault:
        if callable(self.script):
            return self.script(sms) or Fault()
        with self._lock:
            return next(self._faults, None) or Fault()

    def _decide(self, sms: OutgoingSms, fault: Fault) -> tuple[str | None, SendResult]:
        with self._lock:
            code = refusal(sms, sender=self.senders[0], blocked=self.blocked)
            sid: str | None = None
            result: SendResult
            if fault.answer is not None and not fault.taken:
                result = fault.answer
            elif code is not None:
                result = Refused(code, 400)
            else:
                sid = self._take(sms)
                result = fault.answer or Accepted(sid, "queued")
            self._requests.append(Request(sms, self.clock(), sid))
            return sid, result

    def _take(self, sms: OutgoingSms) -> str:
        sid = f"SM{self.new_sid()}"
        self._sent[sid] = SentSms(sid, sms, self.clock())
        self.pending += [StatusUpdate(sid, status, None, sms.token) for status in self.later]
        return sid

    def _tell(self, update: StatusUpdate) -> None:
        with self._lock:
            if text := self._sent.get(update.sid):
                self._sent[update.sid] = replace(
                    text, status=update.status, error_code=update.error_code
                )
        if self.on_status is not None:
            self.on_status(update)

    def _obey(self, number: str, body: str) -> None:
        word = keyword(body) if self.blocks_opted_out else None
        if word == "STOP":
            self.blocked.add(number)
        elif word == "START":
            self.blocked.discard(number)

    def _list(self, listed: list[ListedSms], since: datetime) -> list[ListedSms]:
        if not self.listing_works:
            raise GatewayUnavailable("the fake's list is switched off")
        recent = [sms for sms in listed if sms.created_at >= since.replace(microsecond=0)]
        return sorted(recent, key=lambda sms: sms.created_at, reverse=True)


def _listed_sent(text: SentSms, sender: str) -> ListedSms:
    """As in the provider's list: whole seconds."""
    return ListedSms(
        sid=text.sid,
        to=text.sms.to,
        from_=sender,
        body=text.sms.body,
        status=text.status,
        error_code=text.error_code,
        created_at=text.accepted_at.replace(microsecond=0),
        inbound=False,
    )


def _listed_inbound(sms: InboundSms, at: datetime) -> ListedSms:
    return ListedSms(
        sid=sms.sid,
        to=sms.to,
        from_=sms.from_,
        body=sms.body,
        status="received",
        error_code=None,
        created_at=at.replace(microsecond=0),
        inbound=True,
        num_media=sms.num_media,
    )
