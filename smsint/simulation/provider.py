"""A provider that takes everything and remembers nothing: half a million texts need no list.

Where the phone is alive its first answer is already "delivered", instead of a callback a second
later: of each text's cost a third was that callback. What does not arrive is called back.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from smsint.gateway.base import (
    Accepted,
    InboundSms,
    ListedSms,
    OutgoingSms,
    Refused,
    SendResult,
    storable,
)
from smsint.gateway.rules import refusal


@dataclass
class QuietProvider:
    """Implements SmsGateway; its ids come from ``new_sid``, 32 hex digits each."""

    new_sid: Callable[[], str]
    reaches: Callable[[str], bool]
    """Whether a number has a living phone just now."""
    senders: Sequence[str] = ("+12025550100",)
    name: str = "sandbox"

    async def send(self, sms: OutgoingSms) -> SendResult:
        """Takes the text, unless the real provider would refuse it."""
        code = refusal(sms, sender=self.senders[0], blocked=())
        if code is not None:
            return Refused(code, 400)
        status = "delivered" if self.reaches(sms.to) else "queued"
        return Accepted(f"SM{self.new_sid()}", status)

    def list_outbound(self, *, to: str, since: datetime) -> list[ListedSms]:
        """Nothing is ever in doubt."""
        return []

    def list_inbound(self, *, since: datetime) -> list[ListedSms]:
        """No webhook is ever lost."""
        return []

    def check(self) -> str | None:
        """Nothing can be wrong."""
        return None

    async def close(self) -> None:
        """Holds nothing open."""

    def receive(self, from_: str, body: str, *, reaches_us: bool = True) -> InboundSms:
        """Somebody texts us."""
        return InboundSms(f"SM{self.new_sid()}", from_, self.senders[0], storable(body))
