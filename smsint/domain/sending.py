"""Whether a text may leave now, and what an attempt's outcome means: the heart of the send ledger.

The states and their order are in ``domain/states.py``; ``docs/decisions/0002-send-ledger.md`` has
the reasons and the measurements.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NamedTuple
from unicodedata import normalize

from smsint.domain.calendar import is_open, local_date, next_open, window_bounds
from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.protocol import Window
from smsint.domain.states import EnrollmentStatus, OutboxState, TextingStatus

MAX_VALIDITY = timedelta(hours=10)
"""The longest that Twilio keeps trying (ValidityPeriod, at most 36,000 s)."""
SHORTEST_LIFE = timedelta(seconds=10)
"""A text with less time left than this is expired: Twilio advises more than five seconds."""
LATE = timedelta(minutes=15)
"""Later than this is a catch-up: longer than pacing delays a text, shorter than a real outage."""
CATCH_UP_APART = timedelta(hours=3)
LOOK_AGAIN = timedelta(minutes=15)
UNHEARD_FOR = timedelta(hours=1)
"""So long after its expiry a text whose outcome no list can tell is given to a person: until then
it keeps every other text to its number waiting."""


@dataclass(frozen=True, slots=True)
class Timing:
    """The times that keep two processes from sending the same text, and one from sending too late."""

    start_within: timedelta = timedelta(seconds=3)
    """After a claim, the request must begin within this or not at all."""
    connecting: timedelta = timedelta(seconds=3)
    """A request that has begun may still spend this on its connection before its first byte."""
    client_timeout: timedelta = timedelta(seconds=10)
    quiet: timedelta = timedelta(seconds=90)
    """Before this has passed nobody judges an attempt: the provider may still be taking it."""
    poll_apart: timedelta = timedelta(seconds=60)

    def __post_init__(self) -> None:
        """Raises ValueError when a text could be judged while its request is still running."""
        if self.quiet <= self.start_within + self.connecting + self.client_timeout:
            raise ValueError("the quiet time must be longer than any request can last")


class Candidate(NamedTuple):
    """A due text, with what its patient and protocol allow."""

    kind: MessageKind
    planned_at: datetime
    expires_at: datetime
    zone: str = "UTC"
    window: Window | None = None
    """None for a number without an enrollment: there is no window to keep."""
    daily_cap: int = 3
    minimum_gap: timedelta = timedelta(minutes=60)


class Past(NamedTuple):
    """An automated text that went, or may have gone, to the same patient."""

    claimed_at: datetime
    planned_at: datetime


class Facts(NamedTuple):
    """What is true of the patient at the moment of sending, read in the claim's transaction."""

    texting: TextingStatus = TextingStatus.ON
    status: EnrollmentStatus = EnrollmentStatus.ACTIVE
    taken_over_until: datetime | None = None
    past: Sequence[Past] = ()
    safety_hold: bool = False
    """Words of acute crisis came, and nobody has taken the alert yet."""


class Send(NamedTuple):
    """Send it now."""

    validity: timedelta


@dataclass(frozen=True, slots=True)
class Wait:
    """Not yet."""

    until: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Drop:
    """Never; the row keeps the reason."""

    state: OutboxState
    reason: str


Verdict = Send | Wait | Drop

_EXPIRED = Drop(OutboxState.EXPIRED, "expired")


def may_send(text: Candidate, facts: Facts, *, now: datetime) -> Verdict:
    """Judges one due text. Consent first, then time, then how much the patient has had."""
    if now + SHORTEST_LIFE > text.expires_at:
        return _EXPIRED
    verdict = _consent(text, facts, now) or _window(text, now) or _burden(text, facts, now)
    if isinstance(verdict, Wait) and verdict.until + SHORTEST_LIFE > text.expires_at:
        return Drop(OutboxState.EXPIRED, verdict.reason)
    return verdict or Send(_validity(text, now))


def _consent(text: Candidate, facts: Facts, now: datetime) -> Verdict | None:
    policy = KINDS[text.kind]
    if policy.after_opt_out:
        return None
    if facts.texting is TextingStatus.OPTED_OUT:
        return Drop(OutboxState.CANCELLED, "opted_out")
    if facts.texting is TextingStatus.HELD:
        return Wait(now + LOOK_AGAIN, "held")
    if policy.automated and facts.status is EnrollmentStatus.ENDED:
        return Drop(OutboxState.CANCELLED, "ended")
    if policy.automated and facts.status is EnrollmentStatus.PAUSED:
        return Drop(OutboxState.SUPPRESSED, "paused")
    if policy.automated and facts.safety_hold:
        return Wait(now + LOOK_AGAIN, "safety_hold")
    if facts.taken_over_until and facts.taken_over_until > now and text.kind != MessageKind.STAFF:
        return Wait(facts.taken_over_until, "staff_takeover")
    return None


def _window(text: Candidate, now: datetime) -> Verdict | None:
    if text.window is None or KINDS[text.kind].any_hour:
        return None
    if is_open(now, text.window, text.zone):
        return None
    return Wait(next_open(now, text.window, text.zone), "window")


def _burden(text: Candidate, facts: Facts, now: datetime) -> Verdict | None:
    """The daily cap, the minimum gap, and one catch-up in three hours after an outage."""
    if not KINDS[text.kind].automated or not facts.past:
        return None
    today = local_date(now, text.zone)
    if (
        sum(local_date(past.claimed_at, text.zone) == today for past in facts.past)
        >= text.daily_cap
    ):
        return Drop(OutboxState.SUPPRESSED, "daily_cap")
    free_at = max(past.claimed_at for past in facts.past) + text.minimum_gap
    if free_at > now:
        return Wait(free_at, "minimum_gap")
    return _catch_up(text, facts, now)


def _catch_up(text: Candidate, facts: Facts, now: datetime) -> Verdict | None:
    if now - text.planned_at <= LATE:
        return None
    caught_up = [p.claimed_at for p in facts.past if p.claimed_at - p.planned_at > LATE]
    if not caught_up or max(caught_up) + CATCH_UP_APART <= now:
        return None
    return Wait(max(caught_up) + CATCH_UP_APART, "catch_up")


def _validity(text: Candidate, now: datetime) -> timedelta:
    """How long the provider may keep trying: never past the expiry, never into the night."""
    ends = [now + MAX_VALIDITY, text.expires_at]
    if text.window is not None and not KINDS[text.kind].any_hour:
        bounds = window_bounds(local_date(now, text.zone), text.window, text.zone)
        ends += [bounds[1]] if bounds else []
    return max(min(ends) - now, timedelta(seconds=1))


@dataclass(frozen=True, slots=True)
class InDoubt:
    """An attempt whose outcome nobody knows."""

    to: str
    body: str
    claimed_at: datetime
    expires_at: datetime
    empty_lists: int


@dataclass(frozen=True, slots=True)
class Listed:
    """One outbound message in the provider's list."""

    sid: str
    to: str
    body: str
    created_at: datetime
    status: str


@dataclass(frozen=True, slots=True)
class Found:
    """The provider has it."""

    sid: str
    status: str


@dataclass(frozen=True, slots=True)
class LookAgain:
    """One more list, later, must not know it either."""

    at: datetime


@dataclass(frozen=True, slots=True)
class SendAgain:
    """Two lists, a minute apart, after the quiet time: the provider never took it."""


@dataclass(frozen=True, slots=True)
class Escalate:
    """Too late to send it again, and no proof that it went: a person decides."""


Judgement = Found | LookAgain | SendAgain | Escalate

_SKEW = timedelta(seconds=5)
"""The provider's clock may be a little behind ours; its times have a precision of one second."""


def judge(
    attempt: InDoubt,
    listed: Iterable[Listed],
    known_sids: Collection[str],
    timing: Timing,
    *,
    now: datetime,
) -> Judgement:
    """What the provider's list says of an attempt. Only called after the quiet time.

    A match is: same number, same letters, created since the claim, and not the recorded outcome of
    another text. One unresolved attempt per number makes a second candidate impossible.
    """
    matches = [
        message
        for message in listed
        if message.to == attempt.to
        and _letters(message.body) == _letters(attempt.body)
        and message.created_at >= attempt.claimed_at - _SKEW
        and message.sid not in known_sids
    ]
    if matches:
        first = min(matches, key=lambda message: message.created_at)
        return Found(first.sid, first.status)
    if attempt.empty_lists == 0:
        return LookAgain(now + timing.poll_apart)
    return SendAgain() if now + SHORTEST_LIFE < attempt.expires_at else Escalate()


def judge_unheard(expires_at: datetime, *, now: datetime) -> Judgement | None:
    """What becomes of an attempt while the provider's list cannot be read; none: it waits on."""
    return Escalate() if now >= expires_at + UNHEARD_FOR else None


def _letters(body: str) -> str:
    """What a text says without its punctuation: Twilio's Smart Encoding sends, and lists, other
    quotes, dashes and spaces than it was given, and an exact comparison would send the text twice."""
    letters = "".join(char for char in normalize("NFKC", body) if char.isalnum())
    return letters or body
