"""The provider's webhooks: forged, spliced, replayed, oversized, malformed, doubled, and genuine."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest
from httpx2 import Response
from sqlalchemy import func
from sqlalchemy.exc import OperationalError
from starlette.applications import Starlette
from starlette.testclient import TestClient

from smsint.db.group_commit import WriterThreads
from smsint.db.tables import DeliveryEvent, InboundMessage, Number, table
from smsint.domain.states import TextingStatus
from smsint.gateway.twilio.signature import signature_of
from smsint.services import inbox as inbox_module
from smsint.services.inbox import inbox
from smsint.services.runtime import Runtime
from smsint.web.webhooks import Signing, Webhooks
from tests.support.clock import SettableClock
from tests.support.spine import Spine, phone

ACCOUNT, TOKEN, OLD_TOKEN = "AC" + "a" * 32, "the auth token", "the token before it"
PUBLIC = "https://texts.clinic.example"
SID = "SM" + "1" * 32
INBOUND, NUMBER, EVENT = table(InboundMessage), table(Number), table(DeliveryEvent)
Pairs = list[tuple[str, str]]


def form(**changes: str) -> Pairs:
    """What Twilio posts for a text of the first number; ``changes`` replace or add fields."""
    fields = {
        "ToCountry": "US",
        "SmsMessageSid": SID,
        "NumMedia": "0",
        "FromCity": "",
        "SmsSid": SID,
        "SmsStatus": "received",
        "Body": "hello",
        "To": "+12025550100",
        "NumSegments": "1",
        "MessageSid": SID,
        "AccountSid": ACCOUNT,
        "From": phone(1),
        "ApiVersion": "2010-04-01",
    }
    return [*(fields | changes).items()]


def text(n: int, **changes: str) -> Pairs:
    """The n-th text."""
    sid = f"SM{n:032x}"
    return form(MessageSid=sid, SmsSid=sid, SmsMessageSid=sid, **changes)


class Door:
    """The three addresses, and a Twilio that signs."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def post(
        self,
        pairs: Pairs,
        path: str = "/twilio/inbound",
        *,
        signed_for: str | None = None,
        signed: Pairs | None = None,
        token: str = TOKEN,
        headers: dict[str, str | bytes] | None = None,
        content: bytes | None = None,
    ) -> Response:
        """Posts a form; by default signed as Twilio would for exactly this address."""
        signature = signature_of(token, signed_for or PUBLIC + path, signed or pairs).decode()
        sent: dict[str, str | bytes] = {
            "Content-Type": "application/x-www-form-urlencoded",
            "X-Twilio-Signature": signature,
        }
        body = urlencode(pairs).encode() if content is None else content
        kept = [
            (key.encode(), value.encode() if isinstance(value, str) else value)
            for key, value in (sent | (headers or {})).items()
            if value != "absent"
        ]
        return self.client.post(path, content=body, headers=kept)


@contextmanager
def opened(runtime: Runtime, clock: SettableClock) -> Iterator[Door]:
    """One web process."""
    signing = Signing(ACCOUNT, (TOKEN, OLD_TOKEN, ""), PUBLIC)
    writers = WriterThreads(runtime.database, inbox(runtime, clock))
    webhooks = Webhooks(runtime, signing, clock, writers)
    app = Starlette()
    app.router.redirect_slashes = False
    with TestClient(webhooks.before(app), raise_server_exceptions=False) as client:
        yield Door(client)
    writers.close()


@pytest.fixture
def door(runtime: Runtime, clock: SettableClock) -> Iterator[Door]:
    with opened(runtime, clock) as one:
        yield one


@pytest.fixture
def spine(runtime: Runtime, clock: SettableClock) -> Spine:
    """The rows behind the door."""
    return Spine(runtime, clock)


def stored(spine: Spine) -> int:
    return int(spine.select(func.count(INBOUND.c.message_sid))[0][0])


@pytest.mark.parametrize("path", ["/twilio/inbound", "/twilio/fallback"])
def test_a_genuine_text_is_stored_and_answered_with_twiml(
    door: Door, spine: Spine, path: str
) -> None:
    answer = door.post(form(), path)

    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/xml")
    assert ElementTree.fromstring(answer.content).tag == "Response"
    assert stored(spine) == 1


def test_the_previous_token_is_good_while_it_is_replaced(door: Door) -> None:
    assert door.post(form(), token=OLD_TOKEN).status_code == 200


GOOD = urlencode(form())
HELLO_FROM = f"helloFrom{phone(1)}"

FORGED: dict[str, Callable[[Door], Response]] = {
    "no signature": lambda d: d.post(form(), headers={"X-Twilio-Signature": "absent"}),
    "empty signature": lambda d: d.post(form(), headers={"X-Twilio-Signature": ""}),
    "not base64": lambda d: d.post(form(), headers={"X-Twilio-Signature": "!!!"}),
    "not ASCII": lambda d: d.post(form(), headers={"X-Twilio-Signature": b"caf\xe9"}),
    "100 kB of signature": lambda d: d.post(form(), headers={"X-Twilio-Signature": "A" * 50_000}),
    "wrong token": lambda d: d.post(form(), token="guessed"),
    "empty token": lambda d: d.post(form(), token=""),
    "signed for another path": lambda d: d.post(form(), signed_for=PUBLIC + "/twilio/status"),
    "signed for another host": lambda d: d.post(form(), signed_for="https://evil/twilio/inbound"),
    "host spoofed": lambda d: d.post(
        form(),
        signed_for="https://evil/twilio/inbound",
        headers={"Host": "evil", "X-Forwarded-Host": "evil", "X-Forwarded-Proto": "https"},
    ),
    "replayed on the status address": lambda d: d.post(
        form(), "/twilio/status", signed_for=PUBLIC + "/twilio/inbound"
    ),
    "body moved into the query": lambda d: d.post(
        [pair for pair in form() if pair[0] != "Body"],
        "/twilio/inbound?Body=hello",
        signed_for=PUBLIC + "/twilio/inbound?Body=hello",
    ),
    "field added": lambda d: d.post([*form(), ("Extra", "1")], signed=form()),
    "field dropped": lambda d: d.post(form()[1:], signed=form()),
    "field doubled": lambda d: d.post([*form(), ("Body", "hello")], signed=form()),
    "field doubled and signed": lambda d: d.post([*form(), ("Body", "again")]),
    "value changed": lambda d: d.post(form(Body="hullo"), signed=form()),
    "case changed": lambda d: d.post(form(Body="HELLO"), signed=form()),
    "splice of Body and From": lambda d: d.post(
        [p for p in form(Body=HELLO_FROM) if p[0] != "From"], signed=form()
    ),
    "splice of MessageSid and NumMedia": lambda d: d.post(
        [p for p in form(MessageSid=SID + "NumMedia0") if p[0] != "NumMedia"], signed=form()
    ),
    "whitespace trimmed": lambda d: d.post(form(), signed=form(Body="hello ")),
    "another account": lambda d: d.post(form(AccountSid="AC" + "b" * 32)),
    "JSON": lambda d: d.post(
        form(), content=b'{"Body": "hello"}', headers={"Content-Type": "application/json"}
    ),
    "multipart": lambda d: d.post(
        form(),
        content=b'--x\r\nContent-Disposition: form-data; name="Body"\r\n\r\nhi\r\n--x--\r\n',
        headers={"Content-Type": "multipart/form-data; boundary=x"},
    ),
    "empty": lambda d: d.post([], signed=form()),
    "empty and signed": lambda d: d.post([]),
    "broken escape": lambda d: d.post(form(), content=GOOD.encode() + b"%zz"),
    "not UTF-8": lambda d: d.post(form(), content=GOOD.encode() + b"&Body=%ff%fe"),
    "2,000 fields": lambda d: d.post([*form(), *((f"X{n}", "") for n in range(2000))]),
    "MessageSid out of form": lambda d: d.post(form(MessageSid="SM1")),
    "MessageSid in capitals": lambda d: d.post(form(MessageSid="SM" + "A" * 32)),
    "NumMedia no number": lambda d: d.post(form(NumMedia="many")),
    "NumMedia in Arabic digits": lambda d: d.post(form(NumMedia="\u0663")),
    "To a name": lambda d: d.post(form(To="CLINIC")),
    "From with a line break": lambda d: d.post(form(From="+1202555\r\n0123")),
    "OptOutType unknown": lambda d: d.post(form(OptOutType="MAYBE")),
    "MessageSid absent": lambda d: d.post([p for p in form() if p[0] != "MessageSid"]),
}


@pytest.mark.parametrize("forgery", FORGED)
def test_whatever_is_not_genuine_is_refused_and_leaves_no_row(
    door: Door, spine: Spine, forgery: str
) -> None:
    answer = FORGED[forgery](door)

    assert answer.status_code == 403
    assert answer.content == b""
    assert stored(spine) == 0
    assert spine.select(func.count(NUMBER.c.id))[0][0] == 0


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_only_posts_are_looked_at(door: Door, method: str) -> None:
    assert door.client.request(method, "/twilio/inbound").status_code == 405


@pytest.mark.parametrize("path", ["/twilio/inbound/", "/twilio//inbound", "/Twilio/inbound"])
def test_other_paths_are_not_ours(door: Door, path: str) -> None:
    assert door.post(form(), path).status_code == 404


def test_more_than_64_kb_is_not_read(door: Door, spine: Spine) -> None:
    assert door.post(form(Body="x" * 70_000)).status_code == 413
    assert stored(spine) == 0


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("", id="empty"),
        pytest.param("\0", id="NUL"),
        pytest.param("\u202eevil\u202c", id="right-to-left"),
        pytest.param("\U0001f469\u200d\U0001f467", id="joined-emoji"),
        pytest.param("x" * 10_000, id="10-kB"),
        pytest.param("&=+% ;\r\n", id="separators"),
        pytest.param("<Response><Message>hi</Message></Response>", id="TwiML"),
        pytest.param("\ufffe\uffff", id="non-characters"),
    ],
)
def test_any_body_is_taken(door: Door, spine: Spine, body: str) -> None:
    answer = door.post(form(Body=body))
    assert answer.status_code == 200
    assert ElementTree.fromstring(answer.content).tag == "Response"
    assert stored(spine) == 1


def test_pictures_without_words_are_taken(door: Door, spine: Spine) -> None:
    media = {f"MediaUrl{n}": f"https://api.twilio.com/{n}" for n in range(10)}
    assert door.post(form(NumMedia="10", Body="", **media)).status_code == 200
    assert [row.num_media for row in spine.select(INBOUND)] == [10]


@pytest.mark.parametrize("sender", ["CLINIC", "72345", "+12025550100", "anonymous"])
def test_odd_senders_are_kept_and_never_answered(door: Door, spine: Spine, sender: str) -> None:
    assert door.post(form(From=sender, Body="HELP")).status_code == 200
    assert stored(spine) == 1


def test_a_replay_changes_nothing(door: Door, spine: Spine) -> None:
    assert [door.post(form()).status_code for _ in range(5)] == [200] * 5
    assert stored(spine) == 1


def test_concurrent_duplicates_are_stored_once_and_all_acknowledged(
    door: Door, spine: Spine, clock: SettableClock
) -> None:
    """By two web processes, from a number we know and from strangers."""
    spine.number(1)
    statuses: list[int] = []
    barrier = threading.Barrier(8)
    texts = [text(n) for n in range(15)] + [text(15 + n, From=phone(50 + n)) for n in range(10)]

    def deliver(to: Door) -> None:
        for one in texts:
            barrier.wait()
            statuses.append(to.post(one).status_code)

    with opened(spine.runtime, clock) as other:
        threads = [threading.Thread(target=deliver, args=[to]) for to in (door, other) * 4]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    assert statuses == [200] * 200
    assert stored(spine) == 25


class TestStatus:
    """POST /twilio/status?o=TOKEN."""

    def report(self, status: str, **more: str) -> Pairs:
        fields = {"MessageSid": SID, "MessageStatus": status, "AccountSid": ACCOUNT} | more
        return [*fields.items()]

    def test_settles_the_text_of_its_token(self, door: Door, spine: Spine) -> None:
        outbox_id = spine.text(spine.number())
        token = spine.claim()[0].sms.token
        answer = door.post(self.report("delivered"), f"/twilio/status?o={token}")

        assert answer.status_code == 204
        assert spine.row(outbox_id).delivery_status == "delivered"

    @pytest.mark.parametrize(
        "path",
        [
            pytest.param("/twilio/status?o=short", id="token-out-of-form"),
            pytest.param("/twilio/status?o=" + "0" * 32 + "&x=1", id="more-in-the-query"),
            pytest.param("/twilio/status?token=" + "0" * 32, id="another-name"),
        ],
    )
    def test_an_odd_address_is_refused(self, door: Door, spine: Spine, path: str) -> None:
        assert door.post(self.report("sent"), path).status_code == 403
        assert spine.select(func.count(EVENT.c.id))[0][0] == 0

    def test_a_token_that_was_not_signed_is_refused(self, door: Door) -> None:
        path = "/twilio/status?o=" + "0" * 32
        signed_for = PUBLIC + "/twilio/status?o=" + "1" * 32
        assert door.post(self.report("sent"), path, signed_for=signed_for).status_code == 403

    @pytest.mark.parametrize("code", ["", "30003", "999999"])
    def test_any_error_code_is_kept(self, door: Door, spine: Spine, code: str) -> None:
        pairs = self.report("undelivered", ErrorCode=code)
        assert door.post(pairs, "/twilio/status").status_code == 204
        assert [row.error_code for row in spine.select(EVENT)] == [int(code or 0)]


def test_a_stop_is_acknowledged_when_no_request_can_start(
    door: Door, spine: Spine, clock: SettableClock
) -> None:
    """A text is claimed elsewhere: the answer waits until that claim has lapsed."""
    number = spine.number(1)
    spine.text(number)
    spine.claim()
    answered = threading.Event()

    def stop() -> None:
        door.post(form(Body="STOP"))
        answered.set()

    thread = threading.Thread(target=stop)
    thread.start()
    assert not answered.wait(0.5), "a request may still start"
    assert spine.texting(number) is TextingStatus.OPTED_OUT, "and is stopped all the same"
    clock.advance(seconds=7)
    assert answered.wait(5)
    thread.join()


def test_a_database_that_is_away_is_no_acknowledgement(
    door: Door, spine: Spine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> None:
        raise OperationalError("INSERT", {}, Exception("gone"))

    monkeypatch.setattr(inbox_module, "receive", away)
    assert door.post(form()).status_code == 503
    monkeypatch.undo()
    assert door.post(form()).status_code == 200, "and it recovers without a restart"
