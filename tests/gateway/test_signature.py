"""Our check of Twilio's signature says what Twilio's own says, and never more."""

from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import HMAC_SHA1, HMAC_SHA256, RequestValidator

from smsint.gateway.twilio.signature import Algorithm, signature_of, signed_form, valid_signature

TOKEN, OLD_TOKEN = "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"
URL = "https://texts.clinic.example/twilio/inbound"
FORM = [
    ("MessageSid", "SM1"),
    ("Body", "7 + más & 100 % = 🙂"),
    ("FromCity", ""),
    ("X", "b"),
    ("X", "a"),
]

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
names = st.one_of(st.sampled_from(["Body", "From", "FromCity", "a", "B"]), texts.filter(bool))
forms = st.lists(st.tuples(names, texts), max_size=12)
hosts = st.sampled_from(["texts.clinic.example", "127.0.0.1"])
ports = st.sampled_from(["", ":80", ":443", ":8443"])
paths = st.sampled_from(["/", "/twilio/inbound", "/a%20b/", "/twilio/status?o=0f", "/x?b=1&a=%2B"])
urls = st.builds("{}://{}{}{}".format, st.sampled_from(["http", "https"]), hosts, ports, paths)
algorithms: Any = st.sampled_from([HMAC_SHA1, HMAC_SHA256])


class MultiDict(dict[str, list[str]]):
    """The face of a form that the SDK's validator understands."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        super().__init__()
        for name, value in pairs:
            self.setdefault(name, []).append(value)

    def getlist(self, name: str) -> list[str]:
        return self[name]


def sign(url: str, pairs: list[tuple[str, str]], algorithm: Algorithm = "HMAC_SHA1") -> str:
    computed: str = RequestValidator(TOKEN).compute_signature(url, MultiDict(pairs), algorithm)
    return computed


@given(urls, forms, algorithms)
def test_what_twilio_signs_we_accept(
    url: str, pairs: list[tuple[str, str]], algorithm: Algorithm
) -> None:
    raw = urlencode(pairs).encode()
    signature = sign(url, pairs, algorithm)
    assert signed_form([TOKEN], url, raw, signature, algorithm) == pairs
    other: Algorithm = "HMAC_SHA1" if algorithm == "HMAC_SHA256" else "HMAC_SHA256"
    assert not valid_signature([TOKEN], url, raw, signature, other)


@given(urls, urls, forms, forms)
def test_we_accept_exactly_what_twilios_own_check_accepts(
    signed_url: str,
    url: str,
    signed: list[tuple[str, str]],
    pairs: list[tuple[str, str]],
) -> None:
    """Also with another port, another address, other fields."""
    for fields in (signed, pairs):
        signature = sign(signed_url, signed)
        theirs = RequestValidator(TOKEN).validate(url, MultiDict(fields), signature)
        ours = valid_signature([TOKEN], url, urlencode(fields).encode(), signature)
        assert ours == theirs


@given(st.binary(max_size=300), st.one_of(st.none(), st.text(max_size=40)), st.text(max_size=40))
def test_it_is_total(raw: bytes, signature: str | None, url: str) -> None:
    assert valid_signature([TOKEN], url, raw, signature) is False


def test_any_of_several_tokens_will_do_while_one_is_replaced() -> None:
    raw, signature = urlencode(FORM).encode(), sign(URL, FORM)
    assert valid_signature([OLD_TOKEN, TOKEN], URL, raw, signature)
    assert valid_signature([TOKEN, OLD_TOKEN], URL, raw, signature)
    assert not valid_signature([OLD_TOKEN], URL, raw, signature)
    assert not valid_signature([], URL, raw, signature)


def test_an_empty_token_signs_nothing() -> None:
    """An unset setting must not become a key that everybody knows."""
    forged = signature_of("", URL, FORM).decode()
    assert not valid_signature([""], URL, urlencode(FORM).encode(), forged)


@pytest.mark.parametrize(
    ("url", "raw"),
    [
        pytest.param("https://other.example/twilio/inbound", None, id="another host"),
        pytest.param("http://texts.clinic.example/twilio/inbound", None, id="another scheme"),
        pytest.param("texts.clinic.example/twilio/inbound", None, id="no scheme"),
        pytest.param(URL + "/", None, id="a slash more"),
        pytest.param(URL + "?x=1", None, id="a query more"),
        pytest.param(URL, urlencode(FORM[1:]).encode(), id="a field less"),
        pytest.param(URL, urlencode([*FORM, ("Y", "")]).encode(), id="an empty field more"),
        pytest.param(URL, urlencode(FORM).encode() + b"&", id="not a form of Twilio's"),
        pytest.param(URL, b"{}", id="JSON"),
    ],
)
def test_a_changed_request_is_not_signed(url: str, raw: bytes | None) -> None:
    assert not valid_signature([TOKEN], url, raw or urlencode(FORM).encode(), sign(URL, FORM))


@pytest.mark.parametrize("signature", [None, "", "x", "é", "=" * 28, "A" * 100_000])
def test_what_is_no_signature_is_none(signature: str | None) -> None:
    assert not valid_signature([TOKEN], URL, urlencode(FORM).encode(), signature)
