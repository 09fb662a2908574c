"""What the provider's statuses and error codes mean, and what we do about each.

Statuses arrive late, doubled, and in any order; the merge below makes the end the same whatever
the order. Codes are Twilio's (https://www.twilio.com/docs/api/errors/<code>); Twilio may change
them, so an unknown code falls back to what its HTTP status says.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType

from smsint.domain.states import DeliveryStatus
from smsint.domain.translatable import N_

_S = DeliveryStatus

RANK: Mapping[DeliveryStatus, int] = MappingProxyType(
    {
        _S.ACCEPTED: 0,
        _S.SCHEDULED: 0,
        _S.QUEUED: 1,
        _S.SENDING: 2,
        _S.SENT: 3,
        _S.CANCELED: 4,
        _S.FAILED: 5,
        _S.UNDELIVERED: 6,
        # A receipt from the phone outweighs a carrier's complaint that it never came.
        _S.DELIVERED: 7,
        _S.READ: 8,
    }
)
FAILURES = frozenset({_S.FAILED, _S.UNDELIVERED, _S.CANCELED})


def parse_status(text: str) -> DeliveryStatus | None:
    """The status of an outbound text; none for words we do not know (kept as events only)."""
    try:
        return DeliveryStatus(text)
    except ValueError:
        return None


def merge(current: DeliveryStatus | None, reported: DeliveryStatus) -> DeliveryStatus:
    """The status that holds after a report: it only ever moves forward."""
    if current is None or RANK[reported] > RANK[current]:
        return reported
    return current


class Reaction(StrEnum):
    """What follows an error."""

    WAIT = "wait"
    """Certainly not taken: the same text again, a little later, slower."""
    TRY_LATER = "try_later"
    """It did not arrive for a passing reason: once more, hours later, inside the window."""
    OPEN_CIRCUIT = "open_circuit"
    """The account or sender is refused: nothing leaves until it is mended."""
    OPT_OUT = "opt_out"
    """The carrier or provider knows of an opt-out."""
    BAD_NUMBER = "bad_number"
    """This number cannot get texts: hold it, ask staff for another."""
    STAFF = "staff"
    """Stop texting this number and let staff look."""
    CONTENT = "content"
    """The text or request itself is refused: never the same again; somebody must look."""
    EXPIRED = "expired"
    NOTHING = "nothing"
    """About our webhook or a feature we do not use: counted, nothing else."""


@dataclass(frozen=True, slots=True)
class Error:
    """One error code: what it means, what follows, and the words that staff read."""

    meaning: str
    reaction: Reaction
    words: str


def _row(meaning: str, reaction: Reaction, words: str) -> Error:
    return Error(meaning, reaction, words)


_R = Reaction
_ACCOUNT = N_("The texting account needs attention; texts are waiting and nothing is lost.")
_BUSY = N_("The texting provider is busy: we try again shortly.")
_MOBILE = N_("This number cannot get texts. Ask for a mobile number.")
_OFF = N_("Phone is off or out of reach: we try again later.")
_OURS = N_("The texting set-up needs attention by whoever runs smsint.")

ERRORS: Mapping[int, Error] = MappingProxyType(
    {
        # The account.
        20003: _row("authentication failed", _R.OPEN_CIRCUIT, _ACCOUNT),
        20404: _row("account or resource not found", _R.OPEN_CIRCUIT, _ACCOUNT),
        30002: _row("account suspended", _R.OPEN_CIRCUIT, _ACCOUNT),
        63038: _row("daily limit of the account reached", _R.OPEN_CIRCUIT, _ACCOUNT),
        # Busy: a 429 was never processed.
        20429: _row("too many requests at once", _R.WAIT, _BUSY),
        21611: _row("the sender's queue is full", _R.WAIT, _BUSY),
        30001: _row("queue overflow", _R.WAIT, _BUSY),
        14107: _row("more than 15 replies in 30 seconds", _R.WAIT, _BUSY),
        30022: _row("rate of the campaign exceeded", _R.WAIT, _BUSY),
        30023: _row("daily cap of the campaign reached", _R.WAIT, _BUSY),
        30025: _row("half of the daily cap used", _R.NOTHING, _BUSY),
        30026: _row("70 % of the daily cap used", _R.NOTHING, _BUSY),
        30027: _row("all of the daily cap used", _R.WAIT, _BUSY),
        30450: _row("pumping protection", _R.WAIT, _BUSY),
        # The number.
        21211: _row("not a phone number", _R.BAD_NUMBER, _MOBILE),
        21612: _row("not reachable by this sender", _R.BAD_NUMBER, _MOBILE),
        21614: _row("not a mobile number", _R.BAD_NUMBER, _MOBILE),
        21635: _row("a landline", _R.BAD_NUMBER, _MOBILE),
        30005: _row(
            "unknown or no longer in use", _R.BAD_NUMBER, N_("Number not in use any more.")
        ),
        30006: _row("landline or unreachable carrier", _R.BAD_NUMBER, _MOBILE),
        21610: _row("the person opted out", _R.OPT_OUT, N_("This person asked not to be texted.")),
        30004: _row(
            "blocked by the phone or carrier", _R.STAFF, N_("Texts to this phone are blocked.")
        ),
        30640: _row("number on a litigator list", _R.STAFF, N_("Do not text this number.")),
        # The way there.
        30003: _row("phone off or unreachable", _R.TRY_LATER, _OFF),
        30008: _row("unknown error", _R.TRY_LATER, _OFF),
        30017: _row("carrier congestion", _R.TRY_LATER, _OFF),
        30410: _row("carrier time-out", _R.TRY_LATER, _OFF),
        30610: _row(
            "outside quiet hours rule", _R.TRY_LATER, N_("Too early or late there: later.")
        ),
        30036: _row("validity period over", _R.EXPIRED, N_("It could not be delivered in time.")),
        30009: _row(
            "a segment of an inbound text is missing", _R.NOTHING, N_("Part of it is missing.")
        ),
        # The text.
        30007: _row(
            "filtered by the carrier", _R.CONTENT, N_("The carrier filtered this wording.")
        ),
        21602: _row("empty body", _R.CONTENT, _OURS),
        21617: _row("longer than 1600 characters", _R.CONTENT, _OURS),
        21656: _row("bad content variables", _R.CONTENT, _OURS),
        30029: _row("privacy settings not enabled", _R.CONTENT, _OURS),
        # The sender and its registration.
        21212: _row("bad From", _R.OPEN_CIRCUIT, _OURS),
        21603: _row("no From", _R.OPEN_CIRCUIT, _OURS),
        21604: _row("no To", _R.CONTENT, _OURS),
        21606: _row("From is not ours or cannot text", _R.OPEN_CIRCUIT, _OURS),
        21608: _row("trial account, number not verified", _R.CONTENT, _OURS),
        21609: _row("bad StatusCallback", _R.OPEN_CIRCUIT, _OURS),
        21705: _row("bad Messaging Service", _R.OPEN_CIRCUIT, _OURS),
        21408: _row(
            "region not enabled", _R.CONTENT, N_("Texting to this country is not enabled.")
        ),
        30024: _row("sender not provisioned", _R.OPEN_CIRCUIT, _OURS),
        30032: _row("toll-free number not verified", _R.OPEN_CIRCUIT, _OURS),
        30034: _row("number not registered for 10DLC", _R.OPEN_CIRCUIT, _OURS),
        30035: _row("campaign still being configured", _R.OPEN_CIRCUIT, _OURS),
        # Scheduling at the provider, which we do not use: a bug of ours if it appears.
        35111: _row("SendAt missing", _R.CONTENT, _OURS),
        35114: _row("SendAt out of its window", _R.CONTENT, _OURS),
        35115: _row("SendAt out of its window", _R.CONTENT, _OURS),
        35117: _row("SendAt out of its window", _R.CONTENT, _OURS),
        35118: _row("scheduling wants a Messaging Service", _R.CONTENT, _OURS),
        35125: _row("too many scheduled texts", _R.CONTENT, _OURS),
        35126: _row("wrong schedule type", _R.CONTENT, _OURS),
        # Our webhook failed; the list of inbound texts recovers what was missed.
        11200: _row("our webhook did not answer", _R.NOTHING, _OURS),
        11205: _row("our webhook could not be reached", _R.NOTHING, _OURS),
        12200: _row("our webhook's XML was invalid", _R.NOTHING, _OURS),
        12300: _row("our webhook's content type was invalid", _R.NOTHING, _OURS),
        57012: _row("our webhook refused the signature", _R.NOTHING, _OURS),
    }
)

_UNKNOWN_REQUEST = _row("unknown refusal", _R.CONTENT, _OURS)
_UNKNOWN_DELIVERY = _row("unknown delivery failure", _R.TRY_LATER, _OFF)
_NOT_TAKEN = _row("no connection", _R.WAIT, _BUSY)


def refusal(code: int | None, http_status: int | None) -> Error:
    """What a refused request means. Without a code no byte was written: try again."""
    if code is not None and code in ERRORS:
        return ERRORS[code]
    if http_status in {401, 403}:
        return ERRORS[20003]
    if http_status == 429:
        return ERRORS[20429]
    return _NOT_TAKEN if http_status is None else _UNKNOWN_REQUEST


def delivery_failure(code: int | None) -> Error:
    """What a failed delivery means."""
    return ERRORS.get(code or 0, _UNKNOWN_DELIVERY)


def backoff(attempts: int) -> timedelta:
    """How long to wait before the next try of a text that was certainly not taken."""
    return timedelta(seconds=min(15 * 2 ** max(attempts - 1, 0), 900))


RETRY_AFTER_FAILED_DELIVERY = timedelta(hours=2)
MOST_RETRIES: Mapping[int, int] = MappingProxyType({30003: 2})
"""How often a failed delivery is tried again; others once."""
