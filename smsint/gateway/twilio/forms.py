"""Twilio's webhook forms: the encoding, and after the signature the grammar.

The string that Twilio signs has no separators: from one captured request, ``Body="hello"`` and
``From="+1..."`` sign like ``Body="helloFrom+1..."``, and a doubled parameter signs like a single
one. So a valid signature proves that the characters are Twilio's, not where one value ends. The
grammar proves that: every key we know stands there once at most and has exactly its form.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from urllib.parse import unquote

from smsint.gateway.base import InboundSms, OptOutType, StatusUpdate, storable

Pairs = Sequence[tuple[str, str]]

MAX_FIELDS = 100
"""Twilio sends about thirty, with add-ons and ten pictures less than a hundred."""

_BROKEN_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")
_MESSAGE_SID = r"(?:SM|MM)[0-9a-f]{32}"
_GRAMMAR: Mapping[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.ASCII)
    for name, pattern in {
        "AccountSid": r"AC[0-9a-f]{32}",
        "ApiVersion": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
        "Body": r"(?s:.*)",
        "ErrorCode": r"[0-9]{0,6}",
        "From": r"[^\x00-\x1f\x7f]{1,100}",  # a sender's name is a sender; nobody we know, that is all
        "MessageSid": _MESSAGE_SID,
        "MessageStatus": r"[a-z_]{1,32}",
        "MessagingServiceSid": r"(?:MG[0-9a-f]{32})?",
        "NumMedia": r"[0-9]{1,3}",
        "NumSegments": r"[0-9]{1,3}",
        "OptOutType": r"STOP|START|HELP",
        "SmsMessageSid": _MESSAGE_SID,
        "SmsSid": _MESSAGE_SID,
        "SmsStatus": r"[a-z_]{1,32}",
        "To": r"\+[1-9][0-9]{6,14}|[0-9]{3,8}",
    }.items()
}
_TOKEN_QUERY = re.compile(rb"o=([0-9a-f]{32})")
_OPT_OUT_TYPES: Mapping[str, OptOutType] = {"STOP": "STOP", "START": "START", "HELP": "HELP"}


class BadForm(Exception):
    """The form is not one that Twilio sends. Carries a reason for the log, never a value."""


def parse_form(raw: bytes) -> list[tuple[str, str]]:
    """The fields of an ``application/x-www-form-urlencoded`` body, in order. Raises BadForm.

    Strict: names and values joined by "=", whole escapes, UTF-8, at most MAX_FIELDS. Empty values
    and repeated names stay, for they are signed.
    """
    if not raw:
        return []
    if not raw.isascii() or (b"%" in raw and _BROKEN_ESCAPE.search(raw)):
        raise BadForm("not urlencoded")
    pieces = raw.decode("ascii").split("&")
    if len(pieces) > MAX_FIELDS:
        raise BadForm("too many fields")
    try:
        return [_pair(piece) for piece in pieces]
    except UnicodeDecodeError:
        raise BadForm("not UTF-8") from None


def _pair(piece: str) -> tuple[str, str]:
    name, equals, value = piece.partition("=")
    if not (name and equals):
        raise BadForm("a field without a name or value")
    if "%" in piece or "+" in piece:
        return _plain(name), _plain(value)
    return name, value


def _plain(text: str) -> str:
    text = text.replace("+", " ")
    # A phone number has no escape but that of its plus sign, and unquoting is what a form costs most.
    short = text.replace("%2B", "+")
    return unquote(text, errors="strict") if "%" in short else short


def inbound_from_form(pairs: Pairs, account_sid: str, query: bytes = b"") -> InboundSms:
    """An inbound text out of a form whose signature is valid. Raises BadForm.

    ``query`` is the address's raw query, which must be empty: parameters moved there sign alike.
    """
    if query:
        raise BadForm("a query in the address")
    fields = _known_fields(pairs, account_sid, {"MessageSid", "AccountSid", "From", "To"})
    return InboundSms(
        sid=fields["MessageSid"],
        from_=fields["From"],
        to=fields["To"],
        body=storable(fields.get("Body", "")),
        num_media=int(fields.get("NumMedia", "0")),
        opt_out_type=_OPT_OUT_TYPES.get(fields.get("OptOutType", "")),
    )


def status_from_form(pairs: Pairs, account_sid: str, query: bytes = b"") -> StatusUpdate:
    """A status callback out of a form whose signature is valid. Raises BadForm.

    ``query`` is the address's raw query: ``o=`` and our token, or nothing.
    """
    token = _TOKEN_QUERY.fullmatch(query)
    if query and not token:
        raise BadForm("a query that is not our token")
    fields = _known_fields(pairs, account_sid, {"MessageSid", "AccountSid", "MessageStatus"})
    code = fields.get("ErrorCode", "")
    return StatusUpdate(
        sid=fields["MessageSid"],
        status=fields["MessageStatus"],
        error_code=int(code) if code else None,
        token=token[1].decode() if token else None,
    )


def _known_fields(pairs: Pairs, account_sid: str, required: set[str]) -> dict[str, str]:
    """The keys we know with values in their form; unknown keys may be anything, Twilio adds some."""
    known = [(name, value) for name, value in pairs if name in _GRAMMAR]
    fields = dict(known)
    if len(fields) != len(known):
        repeated = Counter(name for name, _ in known).most_common(1)[0][0]
        raise BadForm(f"{repeated} more than once")
    if missing := required - fields.keys():
        raise BadForm(f"no {min(missing)}")
    for name, value in known:
        if not _GRAMMAR[name].fullmatch(value):
            raise BadForm(f"{name} out of form")
    if fields["AccountSid"] != account_sid:
        raise BadForm("another account")
    return fields
