"""What TwilioGateway makes of every kind of answer and of silence. respx answers for Twilio."""

import asyncio
import logging
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
import respx

from smsint.gateway.base import (
    Accepted,
    GatewayUnavailable,
    OutgoingSms,
    Refused,
    SendResult,
    Unclear,
)
from smsint.gateway.twilio import TwilioGateway, check_api_url
from smsint.gateway.twilio.http import ReadingClient
from tests.gateway.conftest import TOKEN, sms

ACCOUNT = "AC" + "0123456789abcdef" * 2
SERVICE = "MG" + "0123456789abcdef" * 2
SID = "SM" + "0123456789abcdef" * 2
MESSAGES = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
BEN = "+12025550123"
NOON = datetime(2027, 3, 1, 12, 0, tzinfo=UTC)


def gateway(**but: Any) -> TwilioGateway:
    settings = {"from_": "+12025550100", "public_url": "https://texts.clinic.example"} | but
    return TwilioGateway(ACCOUNT, "a-token", **settings)


def sent(answer: Any, text: OutgoingSms | None = None, **but: Any) -> SendResult:
    """What ``send`` says when Twilio answers so (an exception, or an httpx.Response)."""
    with respx.mock(using="httpx") as twilio:
        route = twilio.post(MESSAGES).mock(side_effect=[answer])
        result = asyncio.run(gateway(**but).send(text or sms(BEN)))
        assert route.call_count == 1, "a send is never repeated"
        return result


def problem(code: object, status: int) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": f"to {BEN}", "status": status})


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(
            httpx.Response(201, json={"sid": SID, "status": "queued"}),
            Accepted(SID, "queued"),
            id="accepted",
        ),
        pytest.param(problem(21610, 400), Refused(21610, 400), id="opted out at Twilio"),
        pytest.param(problem(20003, 401), Refused(20003, 401), id="wrong credentials"),
        pytest.param(problem("21211", 400), Refused(21211, 400), id="a code in quotes"),
        pytest.param(
            httpx.Response(
                400, json={"type": "https://x", "title": "t", "status": 400, "code": 30034}
            ),
            Refused(30034, 400),
            id="RFC 9457, which the SDK raises as another exception",
        ),
        pytest.param(
            httpx.Response(429, json={"code": 20429}, headers={"Retry-After": "3"}),
            Refused(20429, 429, 3.0),
            id="too many requests, with the time to wait",
        ),
        pytest.param(
            httpx.Response(429, text="slow down", headers={"Retry-After": "Mon, 01 Mar 2027"}),
            Refused(20429, 429),
            id="too many requests without JSON, and a date to wait for",
        ),
        pytest.param(problem(63038, 429), Refused(63038, 429), id="the daily limit, also a 429"),
    ],
)
def test_a_clear_answer(answer: httpx.Response, expected: SendResult) -> None:
    assert sent(answer) == expected


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(problem(20500, 500), id="an error of Twilio's own"),
        pytest.param(httpx.Response(503, text="<html>"), id="a load balancer without a server"),
        pytest.param(httpx.Response(404, text="<html>"), id="a proxy's 404 is not Twilio's"),
        pytest.param(httpx.Response(408, json={"code": 408}), id="an HTTP status as code"),
        pytest.param(
            httpx.Response(302, headers={"Location": "https://elsewhere"}), id="a redirect"
        ),
        pytest.param(httpx.Response(200, text="<html>OK</html>"), id="a page instead of JSON"),
        pytest.param(httpx.Response(201, text='{"sid": "SM01'), id="half an answer"),
        pytest.param(httpx.Response(201, text=""), id="no body"),
        pytest.param(httpx.Response(201, json=[]), id="a list"),
        pytest.param(httpx.Response(201, json={"status": "queued"}), id="no id"),
        pytest.param(httpx.Response(201, json={"sid": "SM1"}), id="an id that is none"),
        pytest.param(httpx.Response(201, content=b'{"sid": "\xff"}'), id="not UTF-8"),
        pytest.param(httpx.Response(201, text="[" * 100_000), id="JSON that goes too deep"),
        pytest.param(
            httpx.Response(201, json={"sid": SID, "date_created": 5}), id="a date that is none"
        ),
        pytest.param(httpx.ReadTimeout("x"), id="no answer in time"),
        pytest.param(httpx.ReadError("x"), id="a reset after the request was written"),
        pytest.param(httpx.WriteError("x"), id="a reset while it was written"),
        pytest.param(httpx.WriteTimeout("x"), id="a stall while it was written"),
        pytest.param(httpx.RemoteProtocolError("x"), id="an answer that is not HTTP"),
    ],
)
def test_an_answer_that_leaves_the_text_in_doubt(answer: Any) -> None:
    assert isinstance(sent(answer), Unclear)


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout])
def test_without_a_connection_the_text_certainly_did_not_leave(error: Any) -> None:
    assert sent(error("x")) == Refused(None)


def the_request(text: OutgoingSms, **but: Any) -> tuple[httpx.Request, dict[str, list[str]]]:
    with respx.mock(using="httpx") as twilio:
        route = twilio.post(MESSAGES).respond(201, json={"sid": SID, "status": "accepted"})
        asyncio.run(gateway(**but).send(text))
        request = route.calls.last.request
        return request, parse_qs(request.content.decode(), keep_blank_values=True)


def test_what_goes_to_twilio() -> None:
    request, form = the_request(sms(BEN, "Hi + é"))
    assert form == {
        "To": [BEN],
        "From": ["+12025550100"],
        "Body": ["Hi + é"],
        "StatusCallback": [f"https://texts.clinic.example/twilio/status?o={TOKEN}"],
        "ValidityPeriod": ["3600"],
    }
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert request.headers["Authorization"] == str(
        next(httpx.BasicAuth(ACCOUNT, "a-token").auth_flow(request)).headers["Authorization"]
    )


def test_a_messaging_service_takes_the_place_of_a_number_or_joins_it() -> None:
    _, alone = the_request(sms(), from_=None, messaging_service_sid=SERVICE)
    _, both = the_request(sms(), messaging_service_sid=SERVICE)
    assert ("From" in alone, alone["MessagingServiceSid"]) == (False, [SERVICE])
    assert (both["From"], both["MessagingServiceSid"]) == (["+12025550100"], [SERVICE])


@pytest.mark.parametrize(("asked", "given"), [(-5, "1"), (0, "1"), (300, "300"), (99_999, "36000")])
def test_validity_stays_within_what_twilio_takes(asked: int, given: str) -> None:
    _, form = the_request(sms(validity_seconds=asked))
    assert form["ValidityPeriod"] == [given]


def test_a_lone_surrogate_leaves_as_a_question_mark() -> None:
    _, form = the_request(sms(BEN, "hm \ud83d"))
    assert form["Body"] == ["hm ?"]


def test_the_environment_cannot_redirect_texts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_EDGE", "sydney")
    monkeypatch.setenv("TWILIO_REGION", "au1")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    request, _ = the_request(sms())
    assert str(request.url) == MESSAGES


def test_no_number_and_no_text_is_logged_or_kept(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    one = gateway()
    with respx.mock(using="httpx") as twilio:
        twilio.post(MESSAGES).mock(return_value=problem(21211, 400))
        twilio.get(MESSAGES).respond(503)
        asyncio.run(one.send(sms(BEN, "a canary text")))
        with pytest.raises(GatewayUnavailable) as raised:
            one.list_outbound(to=BEN, since=NOON)
    assert raised.value.__suppress_context__, (
        "the SDK's exception holds the address with the number"
    )
    seen = caplog.text + str(raised.value)
    assert "2025550123" not in seen
    assert "canary" not in seen
    assert one._sending._test_only_last_request is None


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(401, json={"code": 20003}),
        httpx.Response(200, text="<html>"),
        httpx.Response(200, json={"neither": [], "nor": []}),
        httpx.Response(200, json={"messages": [{"sid": SID}]}),
        httpx.Response(
            200, json={"messages": [{"date_created": "Mon, 01 Mar 2027 12:00:00 +0000"}]}
        ),
        httpx.ReadTimeout("x"),
        httpx.ConnectError("x"),
    ],
)
def test_a_list_that_cannot_be_read_whole_is_no_list(answer: Any) -> None:
    with respx.mock(using="httpx") as twilio:
        twilio.get(MESSAGES).mock(side_effect=[answer])
        with pytest.raises(GatewayUnavailable):
            gateway().list_outbound(to=BEN, since=NOON)


def test_a_list_that_does_not_end_is_no_list(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("smsint.gateway.twilio.listing.MAX_PAGES", 3)
    again = {
        "messages": [],
        "next_page_uri": f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page=1",
    }
    with respx.mock(using="httpx") as twilio:
        twilio.get(url__startswith=MESSAGES).respond(200, json=again)
        with pytest.raises(GatewayUnavailable):
            gateway().list_inbound(since=NOON)


def record(**but: object) -> dict[str, object]:
    return {
        "sid": SID,
        "to": BEN,
        "from": "+12025550100",
        "body": "hi",
        "status": "queued",
        "direction": "outbound-api",
        "date_created": "Mon, 01 Mar 2027 12:00:00 +0000",
        "date_sent": None,
        "error_code": None,
    } | but


def test_a_queued_text_is_found_and_reading_stops_behind_older_pages() -> None:
    pages = [
        {"messages": [record()], "next_page_uri": "/2010-04-01/Accounts/x/Messages.json?Page=1"},
        {
            "messages": [
                record(sid="SM" + "f" * 32, date_created="Mon, 01 Mar 2027 11:59:59 +0000")
            ],
            "next_page_uri": "/2010-04-01/Accounts/x/Messages.json?Page=2",
        },
    ]
    with respx.mock(using="httpx") as twilio:
        twilio.get(url__startswith="https://api.twilio.com/2010-04-01/").mock(
            side_effect=[httpx.Response(200, json=page) for page in pages]
        )
        half_a_second_later = NOON.replace(microsecond=500_000)  # the list has whole seconds
        [found] = gateway().list_outbound(to=BEN, since=half_a_second_later)
    assert (found.sid, found.created_at, found.error_code) == (SID, NOON, None)


def test_texts_to_another_program_of_the_same_account_are_not_ours() -> None:
    service = f"https://messaging.twilio.com/v1/Services/{SERVICE}/PhoneNumbers"
    records = [
        record(direction="inbound", to="+12025550101", **{"from": BEN, "num_media": "2"}),
        record(direction="inbound", to="+12025550177", **{"from": BEN, "sid": "SM" + "e" * 32}),
    ]
    with respx.mock(using="httpx") as twilio:
        twilio.get(url__startswith=service).respond(
            200,
            json={
                "phone_numbers": [{"phone_number": "+12025550101"}],
                "meta": {"key": "phone_numbers"},
            },
        )
        twilio.get(MESSAGES).respond(200, json={"messages": records})
        found = gateway(from_=None, messaging_service_sid=SERVICE).list_inbound(since=NOON)
    assert [(sms.to, sms.num_media) for sms in found] == [("+12025550101", 2)]


@pytest.mark.parametrize(
    ("account", "numbers", "words"),
    [
        (httpx.Response(401, json={"code": 20003}), None, "TWILIO_AUTH_TOKEN"),
        (httpx.Response(200, json={"status": "suspended"}), None, "suspended"),
        (httpx.Response(503), None, "HTTP 503"),
        (httpx.ConnectError("x"), None, "network"),
        (httpx.Response(200, text="<html>"), None, "no sense"),
        (httpx.Response(200, json={"status": "active"}), [], "TWILIO_FROM"),
    ],
)
def test_a_check_says_what_to_mend(account: Any, numbers: Any, words: str) -> None:
    base = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}"
    with respx.mock(using="httpx", assert_all_called=False) as twilio:
        twilio.get(f"{base}.json").mock(side_effect=[account])
        twilio.get(url__startswith=f"{base}/IncomingPhoneNumbers").respond(
            200, json={"incoming_phone_numbers": numbers}
        )
        assert words in str(gateway().check())


def with_a_service(pool: httpx.Response) -> tuple[TwilioGateway, respx.MockRouter]:
    """A gateway with a messaging service whose numbers Twilio lists so; the account is active."""
    twilio = respx.mock(using="httpx", assert_all_called=False)
    twilio.get(f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}.json").respond(
        200, json={"status": "active"}
    )
    twilio.get(MESSAGES).respond(200, json={"messages": []})
    twilio.get(url__startswith="https://messaging.twilio.com/v1/Services/").mock(return_value=pool)
    return gateway(from_=None, messaging_service_sid=SERVICE), twilio


def pool(*numbers: str) -> httpx.Response:
    listed = [{"phone_number": number} for number in numbers]
    return httpx.Response(200, json={"phone_numbers": listed, "meta": {"key": "phone_numbers"}})


@pytest.mark.parametrize(
    ("listed", "words"),
    [
        (pool("+12025550100"), "None"),
        (pool(), "no phone number"),
        (httpx.Response(404, json={"code": 20404}), "messaging service"),
    ],
)
def test_a_messaging_service_needs_a_number(listed: httpx.Response, words: str) -> None:
    one, twilio = with_a_service(listed)
    with twilio:
        assert words in str(one.check())


def test_without_the_service_s_numbers_nobody_knows_which_texts_are_ours() -> None:
    one, twilio = with_a_service(httpx.Response(503))
    with twilio, pytest.raises(GatewayUnavailable):
        one.list_inbound(since=NOON)


@pytest.mark.parametrize(
    "url",
    [
        "https://api.twilio.com",
        "https://api.twilio.com/",
        "https://api.dublin.ie1.twilio.com",
        "http://127.0.0.1:4013",
        "http://localhost:4013",
        "http://[::1]:4013",
    ],
)
def test_these_addresses_may_have_the_credentials(url: str) -> None:
    check_api_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "api.twilio.com",
        "http://api.twilio.com",
        "https://twilio.com.evil.example",
        "https://eviltwilio.com",
        "https://api.eviltwilio.com",
        "https://api.twilio.com@evil.example",
        "https://evil.example\\@api.twilio.com",
        "https://evil.example/api.twilio.com",
        "https://api.twilio.com.",
        "https://api.twilio.com\n",
        "https://api.twilio.com:8443",
        "https://api.twilio.com/path",
        "http://127.0.0.1.evil.example",
        "http://127.0.0.1:80@evil.example",
        "http://10.0.0.5:4013",
        "http://0.0.0.0:4013",
    ],
)
def test_no_other_address_may(url: str) -> None:
    with pytest.raises(ValueError, match="TWILIO_API_URL must be"):
        check_api_url(url)
    if url:
        with pytest.raises(ValueError, match="TWILIO_API_URL must be"):
            gateway(api_url=url)


def test_a_request_without_credentials_has_none() -> None:
    with respx.mock(using="httpx") as twilio:
        route = twilio.get(MESSAGES).respond(200, json={})
        ReadingClient(1.0).request("GET", MESSAGES)
    assert "Authorization" not in route.calls.last.request.headers


def test_a_gateway_needs_a_sender() -> None:
    with pytest.raises(ValueError, match="TWILIO_FROM"):
        gateway(from_="")
