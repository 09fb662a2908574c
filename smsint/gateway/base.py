"""What the services know of the SMS provider."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, NamedTuple, Protocol


class OutgoingSms(NamedTuple):
    """One request to the provider."""

    to: str
    """E.164."""
    body: str
    token: str
    """128 random bits in hex; comes back in the status callback's address (``?o=``)."""
    validity_seconds: int
    """How long the provider may keep trying: 1 to 36,000."""


class Accepted(NamedTuple):
    """The provider took the text."""

    sid: str
    status: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The provider certainly did not take the text: an answer with an error, or no connection."""

    code: int | None
    """The provider's error code; none when no byte was written."""
    http_status: int | None = None
    retry_after: float | None = None
    """Seconds, when the provider named them."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """Nobody knows whether the provider took the text: time-out, reset, 5xx, unreadable answer."""

    reason: str


SendResult = Accepted | Refused | Unclear


@dataclass(frozen=True, slots=True)
class ListedSms:
    """One message in the provider's own list."""

    sid: str
    to: str
    from_: str
    body: str
    status: str
    error_code: int | None
    created_at: datetime
    inbound: bool
    num_media: int = 0


OptOutType = Literal["STOP", "START", "HELP"]


@dataclass(frozen=True, slots=True)
class InboundSms:
    """One text that somebody sent to us, as the provider handed it over."""

    sid: str
    """The provider's id: the same text always carries the same one, however often it comes."""
    from_: str
    """As given: E.164, a short code or a sender's name."""
    to: str
    body: str
    """Fit for storage (see ``storable``); empty for a picture alone."""
    num_media: int = 0
    opt_out_type: OptOutType | None = None
    """Set when the provider's own opt-out handling matched and has already answered."""
    received_at: datetime | None = None
    """When the provider had it; none means now (a webhook)."""


@dataclass(frozen=True, slots=True)
class StatusUpdate:
    """What the provider says became of one text."""

    sid: str
    status: str
    """The provider's word; an unknown one is passed on as it is."""
    error_code: int | None = None
    token: str | None = None
    """Our own 128 bits from the callback's address; none when the address carried none."""


def storable(text: str) -> str:
    """The text as every database can keep it.

    PostgreSQL stores neither NUL nor a lone surrogate; both become U+FFFD. Two surrogates that
    belong together (some senders escape an emoji so) become the character they stand for.
    """
    if text.isascii():
        return text.replace("\0", "\ufffd")
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return whole.replace("\0", "\ufffd")


class GatewayUnavailable(Exception):
    """The provider's list could not be read; says nothing about any text."""


class SmsGateway(Protocol):
    """The provider, as the services see it."""

    name: str
    senders: Sequence[str]
    """The E.164 numbers and service ids that texts leave from; the first is used."""

    async def send(self, sms: OutgoingSms) -> SendResult:
        """Asks the provider to send one text. Never raises for what the provider does."""
        ...

    def list_outbound(self, *, to: str, since: datetime) -> list[ListedSms]:
        """What the provider accepted for one number since then. Raises GatewayUnavailable."""
        ...

    def list_inbound(self, *, since: datetime) -> list[ListedSms]:
        """What people texted to our senders since then. Raises GatewayUnavailable."""
        ...

    def check(self) -> str | None:
        """What is wrong with the credentials or senders, in words; none when all is well."""
        ...

    async def close(self) -> None:
        """Gives back every connection."""
        ...
