"""A journey of the gateway against the external emulator, wire by wire. Run by ``run.sh``."""

import asyncio
from datetime import timedelta

import httpx

from smsint.clock import utc_now
from smsint.gateway.base import Accepted, OutgoingSms, Refused
from smsint.gateway.twilio import TwilioGateway
from tests.exams.twilio.emulator import recorded, simulate
from tests.exams.twilio.rules import RULES, kind_of
from tests.gateway.conftest import send_all
from tests.support.fake_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER

ANA = "+12135550123"
TOKENS = [f"{number:032x}" for number in range(1, 60)]


def a_text(token: str, body: str = "¿Cómo estás hoy? 0 a 10", to: str = ANA) -> OutgoingSms:
    return OutgoingSms(to, body, token, 7200)


def test_a_journey() -> None:
    """Ana gets a question, answers 7, gets a reply, writes STOP; nothing of it is lost or doubled."""
    started = utc_now()
    with recorded() as (gateway, receiver, recorder):
        assert gateway.check() is None

        [question] = send_all(gateway, a_text(TOKENS[0]))
        assert isinstance(question, Accepted)
        assert [u.token for u in receiver.statuses] == [TOKENS[0]], "before the answer to our call"

        for status in ("delivered", "sent", "delivered"):
            simulate("message-status", MessageSid=question.sid, Status=status)
        assert [u.status for u in receiver.statuses[1:]] == ["delivered", "sent", "delivered"]
        assert {(u.sid, u.token) for u in receiver.statuses} == {(question.sid, TOKENS[0])}

        for words in ("7 + más & 100 % 🙂", "STOP"):
            simulate("inbound-message", From=ANA, To=SENDER, Body=words)
        assert [(sms.from_, sms.to, sms.body) for sms in receiver.inbound] == [
            (ANA, SENDER, "7 + más & 100 % 🙂"),
            (ANA, SENDER, "STOP"),
        ]
        listed = gateway.list_inbound(since=started)
        assert {sms.sid for sms in listed} == {sms.sid for sms in receiver.inbound}

        [reply] = send_all(gateway, a_text(TOKENS[1], "Gracias"))
        assert isinstance(reply, Accepted)
        outbound = gateway.list_outbound(to=ANA, since=started)
        assert {sms.sid for sms in outbound} == {question.sid, reply.sid}
        assert gateway.list_outbound(to=ANA, since=utc_now() + timedelta(minutes=5)) == []

        kinds = {kind_of(request) for request in recorder.requests}
        assert {rule.about for rule in RULES} <= kinds | {"any"}, "every rule was examined"


def test_fifty_in_flight_are_fifty_texts() -> None:
    async def burst(gateway: TwilioGateway) -> list[object]:
        results = await asyncio.gather(*[gateway.send(a_text(token)) for token in TOKENS])
        await gateway.close()
        return list(results)

    started = utc_now()
    with recorded() as (gateway, receiver, _):
        results = asyncio.run(burst(gateway))
        sids = {result.sid for result in results if isinstance(result, Accepted)}
        assert len(sids) == len(TOKENS)
        assert {sms.sid for sms in gateway.list_outbound(to=ANA, since=started)} == sids
        assert {update.token for update in receiver.statuses} == set(TOKENS)


def test_refusals_are_told_apart() -> None:
    with recorded() as (gateway, receiver, _):
        url = gateway._reader.api.base_url
        strangers = {
            "wrong token": TwilioGateway(
                ACCOUNT_SID, "wrong", from_=SENDER, public_url=receiver.public_url, api_url=url
            ),
            "not our number": TwilioGateway(
                ACCOUNT_SID,
                AUTH_TOKEN,
                from_="+12025550199",
                public_url=receiver.public_url,
                api_url=url,
            ),
        }
        results = {name: send_all(one, a_text(TOKENS[0])) for name, one in strangers.items()}
        assert results == {
            "wrong token": [Refused(20003, 401)],
            "not our number": [Refused(21606, 400)],
        }
        assert "TWILIO_AUTH_TOKEN" in str(strangers["wrong token"].check())
        assert "TWILIO_FROM" in str(strangers["not our number"].check())
        for one in strangers.values():
            asyncio.run(one.close())


def test_an_unsigned_webhook_is_refused() -> None:
    with recorded() as (_, receiver, _):
        url = f"{receiver.public_url}/twilio/inbound"
        assert httpx.post(url, data={"Body": "STOP"}).status_code == 403
        receiver.refused = 0
        assert receiver.inbound == []
