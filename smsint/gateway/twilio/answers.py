"""What an answer of the provider other than success means for a text."""

import json

from smsint.gateway.base import Refused, Unclear

TOO_MANY_REQUESTS = 20429
_FIRST_CODE = 10_000
"""Twilio's codes have five digits; smaller numbers are somebody else's HTTP status."""


class ProviderAnswer(Exception):
    """The provider answered, and not with success. Carries nothing of the request."""

    def __init__(self, status: int, text: str, retry_after: str | None) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status
        self.code = twilio_code(text)
        self.retry_after = _seconds(retry_after)


def judge(answer: ProviderAnswer) -> Refused | Unclear:
    """Refused only where the provider certainly did not take the text.

    A 429 "is never processed and is always safe to retry" (Twilio, error 20429). A 4xx with one of
    Twilio's codes is Twilio refusing. Everything else, a 4xx of some proxy included, is unclear.
    """
    if answer.status == 429:
        return Refused(answer.code or TOO_MANY_REQUESTS, 429, answer.retry_after)
    if 400 <= answer.status < 500 and answer.code is not None:
        return Refused(answer.code, answer.status)
    code = "" if answer.code is None else f", error {answer.code}"
    return Unclear(f"HTTP {answer.status}{code}")


def twilio_code(text: str) -> int | None:
    """Twilio's error code in a body of either of its shapes (its own, and RFC 9457)."""
    try:
        code = int(json.loads(text)["code"])
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    return code if code >= _FIRST_CODE else None


def _seconds(retry_after: str | None) -> float | None:
    """The header Retry-After when it names seconds; a date would need our clock to be theirs."""
    if retry_after is None or not retry_after.isdecimal():
        return None
    return float(retry_after[:9])
