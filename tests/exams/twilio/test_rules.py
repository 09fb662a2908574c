"""The rules catch what they are there for: one bad request for each. Needs no emulator."""

import asyncio
import base64
from dataclasses import replace

import pytest

from smsint.clock import utc_now
from smsint.gateway.twilio import TwilioGateway
from tests.exams.twilio.recorder import Recorder
from tests.exams.twilio.rules import RULES, Recorded, broken_rules
from tests.gateway.conftest import send_all, sms
from tests.support.fake_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, FakeTwilio
from tests.support.serving import served

PATH = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"
HEADERS = {
    "authorization": "Basic " + base64.b64encode(f"{ACCOUNT_SID}:x".encode()).decode(),
    "accept": "application/json",
    "content-type": "application/x-www-form-urlencoded",
}
FORM = {
    "To": "+12025550123",
    "From": SENDER,
    "Body": "hi",
    "ValidityPeriod": "3600",
    "StatusCallback": "https://texts.clinic.example/twilio/status?o=" + "0" * 32,
}
CREATE = Recorded("POST", PATH, [], HEADERS, [*FORM.items()])
LIST = Recorded("GET", PATH, [("To", "+12025550123"), ("PageSize", "100")], HEADERS, [])


def create(**but: str | None) -> Recorded:
    fields = FORM | but
    return replace(CREATE, form=[(k, v) for k, v in fields.items() if v is not None])


def listing(*query: tuple[str, str]) -> Recorded:
    return replace(LIST, query=list(query))


def test_good_requests_keep_every_rule() -> None:
    assert broken_rules(CREATE) == broken_rules(LIST) == []
    assert broken_rules(create(From=None, MessagingServiceSid="MG" + "0" * 32)) == []


BAD: list[tuple[str, Recorded]] = [
    ("a path of the API", replace(LIST, path=PATH.replace("Messages", "Calls"))),
    ("POST to create, GET to read", replace(LIST, method="DELETE")),
    (
        "Basic credentials of the account in the path",
        replace(CREATE, headers=HEADERS | {"authorization": "Basic QUMxOng="}),
    ),
    ("asks for JSON", replace(CREATE, headers=HEADERS | {"accept": "*/*"})),
    ("no field twice", replace(CREATE, form=[*CREATE.form, ("Body", "again")])),
    ("a form, not JSON", replace(CREATE, headers=HEADERS | {"content-type": "application/json"})),
    ("known fields only", create(IdempotencyKey="x")),
    ("nothing in the address's query", replace(CREATE, query=[("Attempt", "2")])),
    ("To is there", create(To=None)),
    ("To is E.164", create(To="2025550123")),
    ("From or MessagingServiceSid", create(From=None)),
    ("From is a number", create(From="clinic")),
    ("MessagingServiceSid is one", create(MessagingServiceSid="MG1")),
    ("Body, MediaUrl or ContentSid", create(Body=None)),
    ("Body of 1,600 characters at most", create(Body="x" * 1601)),
    ("ValidityPeriod from 1 to 36,000, always given (ours)", create(ValidityPeriod="36001")),
    (
        "StatusCallback with a token and nothing about the patient (ours)",
        create(StatusCallback="https://texts.clinic.example/twilio/status?to=+12025550123"),
    ),
    (
        "no scheduling at the provider, where a STOP would not cancel it (ours)",
        create(SendAt="2027-03-01T12:00:00Z"),
    ),
    ("known filters only", listing(("Status", "sent"))),
    ("filters by E.164", listing(("To", "2025550123"))),
    ("pages of 1 to 1,000", listing(("PageSize", "1001"))),
    ("a page's number", listing(("Page", "-1"))),
    ("dates as dates", listing(("DateSent>", "yesterday"))),
    ("no body in a GET", replace(LIST, form=[("Page", "1")])),
]


@pytest.mark.parametrize(("name", "request_"), BAD, ids=[name for name, _ in BAD])
def test_a_bad_request_breaks_its_rule_and_no_other(name: str, request_: Recorded) -> None:
    assert broken_rules(request_) == [name]


def test_there_is_a_bad_request_for_every_rule() -> None:
    assert [name for name, _ in BAD] == [rule.name for rule in RULES]


def test_what_the_gateway_sends_keeps_every_rule() -> None:
    fake = FakeTwilio()
    with served(fake.app()) as (upstream, _):
        recorder = Recorder(upstream)
        with served(recorder.app()) as (api_url, _):
            gateway = TwilioGateway(
                ACCOUNT_SID,
                AUTH_TOKEN,
                from_=SENDER,
                public_url="https://a.example",
                api_url=api_url,
            )
            send_all(gateway, sms(validity_seconds=99_999))
            gateway.list_outbound(to="+12025550123", since=utc_now())
            gateway.list_inbound(since=utc_now())
            assert gateway.check() is None
            asyncio.run(gateway.close())
    assert len(recorder.requests) == 5
    assert [broken_rules(request) for request in recorder.requests] == [[]] * 5
