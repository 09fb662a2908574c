"""Whether a webhook comes from Twilio.

The same answer as the SDK's RequestValidator (cross-tested), a tenth of its time, and False where
that one raises.
"""

import binascii
import hmac
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Literal

from smsint.gateway.twilio.forms import BadForm, Pairs, parse_form

Algorithm = Literal["HMAC_SHA1", "HMAC_SHA256"]
_DIGESTS = {"HMAC_SHA1": "sha1", "HMAC_SHA256": "sha256"}
_DEFAULT_PORTS = {"http": 80, "https": 443}


def valid_signature(
    tokens: Sequence[str],
    url: str,
    raw_body: bytes,
    signature: str | None,
    algorithm: Algorithm = "HMAC_SHA1",
) -> bool:
    """Whether one of our tokens signed this form for this address. False for anything odd.

    ``url`` is the configured public URL with the request's raw path, and "?" and its raw query when
    there is one; never what the Host or X-Forwarded headers say. ``tokens`` may be several while one
    is being replaced. ``algorithm`` comes from configuration: a header that chose it could choose
    the weaker one.
    """
    return signed_form(tokens, url, raw_body, signature, algorithm) is not None


def signed_form(
    tokens: Sequence[str],
    url: str,
    raw_body: bytes,
    signature: str | None,
    algorithm: Algorithm = "HMAC_SHA1",
) -> list[tuple[str, str]] | None:
    """Like ``valid_signature``, and hands over the fields, so that a form is parsed once."""
    if not signature or not signature.isascii():
        return None
    try:
        pairs = parse_form(raw_body)
        given = signature.encode()
        return pairs if _signed_by_any(tokens, url, pairs, given, algorithm) else None
    except (BadForm, ValueError, LookupError):
        return None


def signature_of(token: str, url: str, pairs: Pairs, algorithm: Algorithm = "HMAC_SHA1") -> bytes:
    """Twilio's signature: an HMAC in base64 over the address and the sorted, distinct fields."""
    signed = url + _sorted_fields(pairs)
    digest = hmac.digest(token.encode(), signed.encode(), _DIGESTS[algorithm])
    return binascii.b2a_base64(digest, newline=False)


def _sorted_fields(pairs: Pairs) -> str:
    """Each name with its value, by name; of a repeated name the distinct values, sorted."""
    fields = dict(pairs)
    if len(fields) == len(pairs):  # nearly always, and twice as fast
        return "".join([name + fields[name] for name in sorted(fields)])
    return "".join(chain.from_iterable(sorted(set(pairs))))


def _signed_by_any(
    tokens: Sequence[str], url: str, pairs: Pairs, given: bytes, algorithm: Algorithm
) -> bool:
    """Tries the address as configured first; Twilio is not consistent about default ports."""
    return any(
        hmac.compare_digest(signature_of(token, address, pairs, algorithm), given)
        for address in _with_and_without_port(url)
        for token in tokens
        if token
    )


def _with_and_without_port(url: str) -> Iterator[str]:
    yield url
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    name, colon, port = host.rpartition(":")
    if colon and port.isdecimal():
        yield f"{scheme}://{name}{slash}{path}"
    elif scheme in _DEFAULT_PORTS:
        yield f"{scheme}://{host}:{_DEFAULT_PORTS[scheme]}{slash}{path}"
