"""What Twilio refuses at once, as a decision: the rules that every fake of it shares."""

import re
from collections.abc import Container

from smsint.gateway.base import OutgoingSms

OPTED_OUT = 21610
STOP_WORDS = frozenset(
    {"STOP", "UNSUBSCRIBE", "END", "QUIT", "STOPALL", "REVOKE", "OPTOUT", "CANCEL"}
)
"""Twilio's own, as single words in any case (its Advanced Opt-Out tutorial)."""
START_WORDS = frozenset({"START", "YES", "UNSTOP"})

MAGIC_RECIPIENTS = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": OPTED_OUT,
    "+15005550009": 21614,
}
"""The numbers of Twilio's test credentials, which always fail in the same way."""
MAGIC_SENDERS = {"+15005550001": 21212, "+15005550007": 21606, "+15005550008": 21611}

MAX_BODY = 1600
_E164 = re.compile(r"\+[1-9][0-9]{6,14}", re.ASCII)


def refusal(sms: OutgoingSms, *, sender: str, blocked: Container[str] = ()) -> int | None:
    """The error code with which Twilio refuses this text, none when it takes it.

    ``blocked`` holds the numbers that opted out at the provider. The code for a validity outside
    1 to 36,000 s is documented nowhere; 20001 (invalid parameter) stands in for it.
    """
    if not _E164.fullmatch(sms.to) or sms.to == sender:
        return 21211
    if code := MAGIC_SENDERS.get(sender) or MAGIC_RECIPIENTS.get(sms.to):
        return code
    if not sms.body:
        return 21602
    if len(sms.body) > MAX_BODY:
        return 21617
    if not 1 <= sms.validity_seconds <= 36_000:
        return 20001
    return OPTED_OUT if sms.to in blocked else None


def keyword(body: str) -> str | None:
    """STOP or START when the provider's own filter would act on this text; it knows single words."""
    word = body.strip().upper()
    if word in STOP_WORDS:
        return "STOP"
    return "START" if word in START_WORDS else None
