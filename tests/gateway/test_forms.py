"""The grammar of webhooks: what a signature cannot prove. See reliability research 0.9."""

from typing import Any
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.gateway.base import InboundSms, StatusUpdate, storable
from smsint.gateway.twilio.forms import (
    MAX_FIELDS,
    BadForm,
    inbound_from_form,
    parse_form,
    status_from_form,
)
from smsint.gateway.twilio.signature import signature_of

ACCOUNT = "AC" + "0123456789abcdef" * 2
SID = "SM" + "0123456789abcdef" * 2
TOKEN = "0123456789abcdef0123456789abcdef"
INBOUND = {
    "ToCountry": "US", "ToState": "", "SmsMessageSid": SID, "NumMedia": "0", "SmsSid": SID,
    "FromCity": "", "SmsStatus": "received", "Body": "7", "To": "+12025550100",
    "NumSegments": "1", "MessageSid": SID, "AccountSid": ACCOUNT, "From": "+12025550123",
    "ApiVersion": "2010-04-01",
}  # fmt: skip
STATUS = {
    "MessageSid": SID, "SmsSid": SID, "MessageStatus": "undelivered", "SmsStatus": "undelivered",
    "ErrorCode": "30003", "AccountSid": ACCOUNT, "From": "+12025550100", "To": "+12025550123",
    "RawDlrDoneDate": "2703011200", "ApiVersion": "2010-04-01",
}  # fmt: skip


def inbound(changes: dict[str, str | None] | None = None, **but: str) -> InboundSms:
    """The inbound form with some fields changed, or left out when None."""
    fields = INBOUND | (changes or {}) | but
    return inbound_from_form([(k, v) for k, v in fields.items() if v is not None], ACCOUNT)


def test_an_ordinary_text() -> None:
    assert inbound() == InboundSms(SID, "+12025550123", "+12025550100", "7", 0, None)


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        pytest.param({"Body": None}, "body", "", id="a picture without words"),
        pytest.param({"NumMedia": "3"}, "num_media", 3, id="three pictures"),
        pytest.param({"NumMedia": None}, "num_media", 0, id="no count"),
        pytest.param(
            {"OptOutType": "STOP"}, "opt_out_type", "STOP", id="Twilio has answered a STOP"
        ),
        pytest.param({"From": "AMAZON"}, "from_", "AMAZON", id="a sender's name"),
        pytest.param({"From": "22395"}, "from_", "22395", id="a short code"),
        pytest.param({"To": "22395"}, "to", "22395", id="to our short code"),
        pytest.param({"Body": "a\0b"}, "body", "a\ufffdb", id="NUL, which PostgreSQL cannot store"),
        pytest.param({"Body": "x" * 9000}, "body", "x" * 9000, id="longer than Twilio sends"),
        pytest.param({"MessagingServiceSid": ""}, "sid", SID, id="no messaging service"),
        pytest.param({"Brand New": "=\0&"}, "sid", SID, id="a parameter that Twilio added today"),
    ],
)
def test_what_also_comes_in(changes: dict[str, str | None], field: str, value: object) -> None:
    assert getattr(inbound(changes), field) == value


def test_unknown_keys_may_repeat() -> None:
    pairs = [*INBOUND.items(), ("New", "a"), ("New", "a"), ("New", "b")]
    assert inbound_from_form(pairs, ACCOUNT).sid == SID


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"MessageSid": None}, "no MessageSid"),
        ({"From": None}, "no From"),
        ({"To": None}, "no To"),
        ({"AccountSid": None}, "no AccountSid"),
        ({"AccountSid": "AC" + "f" * 32}, "another account"),
        ({"MessageSid": SID.upper()}, "MessageSid out of form"),
        ({"MessageSid": SID + "\n"}, "MessageSid out of form"),
        ({"To": "+1202555010０"}, "To out of form"),
        ({"From": ""}, "From out of form"),
        ({"From": "+12025550123\n"}, "From out of form"),
        ({"NumMedia": "-1"}, "NumMedia out of form"),
        ({"OptOutType": "stop"}, "OptOutType out of form"),
    ],
)
def test_what_stays_out(changes: dict[str, str | None], reason: str) -> None:
    with pytest.raises(BadForm, match=reason):
        inbound(changes)


def spliced(*, without: str, into: str) -> list[tuple[str, str]]:
    """One captured form, rearranged so that the signed string stays the same."""
    fields = dict(INBOUND)
    names = sorted(fields)
    assert names[names.index(into) + 1] == without
    fields[into] += without + fields.pop(without)
    return list(fields.items())


@pytest.mark.parametrize(
    ("pairs", "reason"),
    [
        pytest.param(spliced(without="From", into="Body"), "no From", id="From inside Body"),
        pytest.param(
            spliced(without="NumMedia", into="MessageSid"),
            "MessageSid",
            id="a new id for an old text",
        ),
        pytest.param(
            spliced(without="NumSegments", into="NumMedia"),
            "NumMedia",
            id="NumSegments inside NumMedia",
        ),
        pytest.param(spliced(without="To", into="SmsStatus"), "no To", id="To inside SmsStatus"),
        pytest.param(
            [*INBOUND.items(), ("Body", "7")], "Body more than once", id="a doubled field"
        ),
    ],
)
def test_a_splice_has_a_valid_signature_and_is_refused(
    pairs: list[tuple[str, str]], reason: str
) -> None:
    url = "https://texts.clinic.example/twilio/inbound"
    original = signature_of("a-token", url, [*INBOUND.items()])
    assert signature_of("a-token", url, pairs) == original, "else this row shows nothing"
    with pytest.raises(BadForm, match=reason):
        inbound_from_form(pairs, ACCOUNT)


@pytest.mark.parametrize("query", [b"x=1", b"AccountSid", b"o=" + b"0" * 32])
def test_an_inbound_address_has_no_query(query: bytes) -> None:
    with pytest.raises(BadForm, match="query"):
        inbound_from_form([*INBOUND.items()], ACCOUNT, query)


def status(query: bytes = b"o=" + TOKEN.encode(), **but: str | None) -> StatusUpdate:
    fields = STATUS | but
    return status_from_form([(k, v) for k, v in fields.items() if v is not None], ACCOUNT, query)


def test_a_status() -> None:
    assert status() == StatusUpdate(SID, "undelivered", 30003, TOKEN)
    assert status(ErrorCode=None).error_code is None
    assert status(ErrorCode="").error_code is None
    assert status(b"").token is None
    assert status(MessageStatus="brand_new").status == "brand_new"


@pytest.mark.parametrize(
    "query",
    [
        pytest.param(
            b"o=" + TOKEN.encode() + b"AccountSid" + ACCOUNT.encode(), id="a field moved there"
        ),
        pytest.param(b"o=" + TOKEN.encode() + b"&x=1", id="a field more"),
        pytest.param(b"o=" + TOKEN.upper().encode(), id="capitals"),
        pytest.param(b"o=" + TOKEN[:-1].encode(), id="too short"),
        pytest.param(b"o=", id="empty"),
        pytest.param(b"\xff", id="not ASCII"),
    ],
)
def test_a_status_address_has_our_token_and_nothing_else(query: bytes) -> None:
    with pytest.raises(BadForm, match="query"):
        status(query)


@pytest.mark.parametrize(
    "but",
    [
        {"MessageStatus": None},
        {"MessageStatus": "sent delivered"},
        {"MessageStatus": "deliveredRawDlr"},
        {"ErrorCode": "x"},
        {"ErrorCode": "²"},
        {"MessageSid": "SM1"},
        {"AccountSid": "AC" + "f" * 32},
    ],
)
def test_a_status_out_of_form(but: Any) -> None:
    with pytest.raises(BadForm):
        status(**but)


@given(st.lists(st.tuples(st.text(min_size=1), st.text()), max_size=MAX_FIELDS))
def test_a_form_is_read_as_it_was_written(pairs: list[tuple[str, str]]) -> None:
    raw = urlencode(pairs, errors="replace").encode()
    assert parse_form(raw) == parse_qsl(raw.decode(), keep_blank_values=True)


@given(st.binary())
def test_reading_a_form_is_total(raw: bytes) -> None:
    try:
        pairs = parse_form(raw)
    except BadForm:
        return
    for reads in (inbound_from_form, status_from_form):
        with pytest.raises(BadForm):
            reads(pairs, ACCOUNT)


@pytest.mark.parametrize(
    "raw",
    [
        b"&", b"a", b"a=1&", b"a=1&&b=2", b"=1", b"a=%", b"a=%4", b"a=%zz", b"a=%ff",
        b"a=%ed%a0%bd", b"a=\xc3\xa9", b"&".join([b"a=1"] * (MAX_FIELDS + 1)),
    ],
)  # fmt: skip
def test_what_is_no_form(raw: bytes) -> None:
    with pytest.raises(BadForm):
        parse_form(raw)


def test_an_empty_form_and_values_with_an_equals_sign() -> None:
    assert parse_form(b"") == []
    assert parse_form(b"a=b=c&d=") == [("a", "b=c"), ("d", "")]


@given(st.text(st.characters()))
def test_every_text_becomes_storable_and_stays_so(text: str) -> None:
    stored = storable(text)
    assert "\0" not in stored
    assert stored.encode("utf-8").decode() == stored
    assert storable(stored) == stored


def test_surrogates_that_belong_together_become_one_character() -> None:
    assert storable("\ud83d\ude42 \ud83d") == "🙂 \ufffd"
    assert storable("más 🙂") == "más 🙂"
