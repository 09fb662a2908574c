"""The transport against a server that misbehaves to the byte."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from smsint.clock import utc_now
from smsint.gateway.base import Accepted, Refused, Unclear
from smsint.gateway.twilio import TwilioGateway
from smsint.gateway.twilio import transport as transport_module
from smsint.gateway.twilio.connection import Connection
from tests.gateway.conftest import sms

SID = "SM" + "0123456789abcdef" * 2
BODY = b'{"sid": "%s", "status": "queued"}' % SID.encode()
OK = b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
Behavior = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def a_server(answer: Behavior, tls: ssl.SSLContext | None = None, port: int = 0) -> Any:
    """Calls ``answer`` for each request; gives the address and the list of connections."""
    connections: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = head.lower().split(b"content-length: ")[1].split(b"\r\n")[0]
                await reader.readexactly(int(length))
                await answer(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", port, ssl=tls)
    port = server.sockets[0].getsockname()[1]
    try:
        yield f"http{'s' if tls else ''}://127.0.0.1:{port}", connections
    finally:
        server.close()
        for writer in connections:
            writer.close()


def a_gateway(url: str, **but: Any) -> TwilioGateway:
    settings: dict[str, Any] = {"public_url": url, "api_url": url, "timeout": 5.0} | but
    return TwilioGateway("AC" + "0" * 32, "a-token", from_="+12025550100", **settings)


def answering(*parts: bytes, pause: float = 0.0, then: str = "") -> Behavior:
    """Writes the parts with a pause between them, then closes or resets the connection."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(pause)
        if then == "close":
            writer.close()
        elif then == "reset":
            writer.transport.abort()

    return answer


async def one_send(behavior: Behavior, **but: Any) -> Any:
    async with a_server(behavior) as (url, _):
        gateway = a_gateway(url, **but)
        result = await gateway.send(sms())
        await gateway.close()
        return result


@pytest.mark.parametrize(
    "behavior",
    [
        pytest.param(answering(OK), id="at once"),
        pytest.param(answering(OK[:5], OK[5:60], OK[60:], pause=0.02), id="in pieces"),
        pytest.param(answering(b"HTTP/1.1 100 Continue\r\n\r\n" + OK), id="announced"),
        pytest.param(
            answering(
                b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n"
                % (len(BODY), BODY)
            ),
            id="in chunks",
        ),
        pytest.param(answering(OK, then="close"), id="and the server hangs up"),
        pytest.param(
            answering(OK + b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), id="and one too many"
        ),
    ],
)
def test_a_whole_answer(behavior: Behavior) -> None:
    assert asyncio.run(one_send(behavior)) == Accepted(SID, "queued")


@pytest.mark.parametrize(
    "behavior",
    [
        pytest.param(answering(then="reset"), id="reset after the request"),
        pytest.param(answering(then="close"), id="closed after the request"),
        pytest.param(answering(OK[:-9], then="close"), id="half an answer"),
        pytest.param(answering(b"\x15\x03\x01 no HTTP\r\n\r\n"), id="not HTTP"),
        pytest.param(answering(pause=0), id="silence"),
        pytest.param(
            answering(*[OK[i : i + 1] for i in range(len(OK))], pause=0.05), id="a trickle"
        ),
    ],
)
def test_after_the_request_was_written_nobody_knows(behavior: Behavior) -> None:
    assert isinstance(asyncio.run(one_send(behavior, timeout=0.3)), Unclear)


def test_nobody_listens() -> None:
    async def main() -> Any:
        async with a_server(answering(OK)) as (url, _):
            pass
        return await a_gateway(url).send(sms())

    assert asyncio.run(main()) == Refused(None)


def test_no_such_host(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> Any:
        async def unknown(*_: object, **__: object) -> Any:
            raise OSError("no such host")

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", unknown, raising=True)
        return await a_gateway("http://localhost:1").send(sms())

    assert asyncio.run(main()) == Refused(None)


def test_a_connection_that_never_comes_about(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> Any:
        async def never(*_: object, **__: object) -> Any:
            await asyncio.sleep(60)

        monkeypatch.setattr(asyncio.get_running_loop(), "create_connection", never)
        return await a_gateway("http://127.0.0.1:1", timeout=0.1).send(sms())

    assert asyncio.run(main()) == Refused(None)


def test_a_connection_lost_before_the_request_has_carried_nothing() -> None:
    async def main() -> None:
        async with a_server(answering(OK)) as (url, _):
            port = int(url.rpartition(":")[2])
            loop = asyncio.get_running_loop()
            for lose in ("close", "abort"):
                transport, connection = await loop.create_connection(Connection, "127.0.0.1", port)
                getattr(transport, lose)()
                await asyncio.sleep(0.01 if lose == "abort" else 0)
                with pytest.raises(httpx.ConnectError):
                    await connection.ask(b"GET / HTTP/1.1")

    asyncio.run(main())


def test_which_connections_are_fit_for_a_text() -> None:
    async def main() -> None:
        async with a_server(answering(OK)) as (url, _):
            loop = asyncio.get_running_loop()
            port = int(url.rpartition(":")[2])
            transport, connection = await loop.create_connection(Connection, "127.0.0.1", port)
            connection.idle_since = loop.time()
            assert connection.fit(max_idle=60)
            assert not connection.fit(max_idle=0)
            other = asyncio.new_event_loop()
            connection.loop = other
            assert not connection.fit(max_idle=1e9), "another loop never hears its answers"
            other.close()
            connection.loop = loop
            transport.close()
            assert not connection.fit(max_idle=60), "its end is under way"

    asyncio.run(main())


def test_connections_are_kept_and_used_again() -> None:
    async def main() -> None:
        async with a_server(answering(OK)) as (url, connections):
            gateway = a_gateway(url)
            for _ in range(5):
                assert isinstance(await gateway.send(sms()), Accepted)
            assert len(connections) == 1
            await gateway.close()

    asyncio.run(main())


@pytest.mark.parametrize("why", ["closed by the server", "idle for too long", "told to close"])
def test_a_connection_past_its_use_gives_way_to_a_new_one(
    why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if why == "idle for too long":
        monkeypatch.setattr(transport_module, "MAX_IDLE", 0.0)
    head, tail = OK.split(b"\r\n", 1)
    last = head + b"\r\nConnection: close\r\n" + tail if why == "told to close" else OK

    async def main() -> None:
        async with a_server(answering(last)) as (url, connections):
            gateway = a_gateway(url)
            for _ in range(3):
                assert isinstance(await gateway.send(sms()), Accepted)
                if why == "closed by the server":
                    connections[-1].close()
                    await asyncio.sleep(0.02)
            assert len(connections) == 3
            await gateway.close()

    asyncio.run(main())


def test_no_connection_is_used_again_after_a_doubt() -> None:
    """Its next bytes could be the late answer to the text before."""

    async def main() -> None:
        delays = iter([2.0, 0.0])

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await asyncio.sleep(next(delays))
            writer.write(OK)

        async with a_server(answer) as (url, connections):
            gateway = a_gateway(url, timeout=0.5)
            assert isinstance(await gateway.send(sms()), Unclear)
            assert isinstance(await gateway.send(sms()), Accepted)
            assert len(connections) == 2
            await gateway.close()

    asyncio.run(main())


def test_bytes_nobody_asked_for_end_a_connection() -> None:
    async def main() -> None:
        async with a_server(answering(OK)) as (url, connections):
            gateway = a_gateway(url)
            await gateway.send(sms())
            connections[0].write(OK)
            await asyncio.sleep(0.02)
            await gateway.send(sms())
            assert len(connections) == 2
            await gateway.close()

    asyncio.run(main())


def test_at_most_as_many_in_flight_as_agreed_and_none_waits_for_ever() -> None:
    async def main() -> None:
        in_flight, most = 0, 0

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            nonlocal in_flight, most
            in_flight += 1
            most = max(most, in_flight)
            await asyncio.sleep(0.1)
            in_flight -= 1
            writer.write(OK)

        async with a_server(answer) as (url, _):
            gateway = a_gateway(url, max_in_flight=3, timeout=1.0)
            results = await asyncio.gather(*[gateway.send(sms()) for _ in range(60)])
            assert most == 3
            assert sum(isinstance(result, Accepted) for result in results) >= 6
            assert results[-1] == Refused(None), "no byte of it was written"
            assert {type(result) for result in results} == {Accepted, Refused}
            await gateway.close()

    asyncio.run(main())


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # of the loop that ended early
@pytest.mark.parametrize("closing", [True, False], ids=["closed in between", "not closed"])
def test_a_gateway_survives_a_change_of_event_loop(closing: bool) -> None:
    """A worker may run each turn in a loop of its own; a dead loop's connections never answer."""
    port = 0
    gateway = a_gateway("http://127.0.0.1:1")

    async def turn() -> None:
        nonlocal port
        async with a_server(answering(OK), port=port) as (url, _):
            port = int(url.rpartition(":")[2])
            gateway._create.__self__._version.domain.base_url = url
            results = await asyncio.gather(*[gateway.send(sms()) for _ in range(60)])
            assert {type(result) for result in results} == {Accepted}
            if closing:
                await gateway.close()

    asyncio.run(turn())
    asyncio.run(turn())


def test_a_send_that_is_called_off_gives_back_its_place() -> None:
    async def main() -> None:
        async with a_server(answering(pause=0)) as (url, _):
            gateway = a_gateway(url, max_in_flight=1, timeout=5.0)
            task = asyncio.create_task(gateway.send(sms()))
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert not gateway._places.locked()
            await gateway.close()

    asyncio.run(main())


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost that nobody has signed but itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = utc_now()
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    path = tmp_path_factory.mktemp("tls") / "localhost.pem"
    path.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return path


@pytest.mark.parametrize(
    ("trusted", "host", "accepted"),
    [(True, "localhost", True), (True, "127.0.0.1", False), (False, "localhost", False)],
    ids=["good", "for another name", "of nobody we trust"],
)
def test_a_text_goes_only_to_a_host_with_a_good_certificate(
    certificate: Path, trusted: bool, host: str, accepted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate)

    async def main() -> Any:
        async with a_server(answering(OK), tls) as (url, _):
            gateway = a_gateway(url.replace("127.0.0.1", host), timeout=2.0)
            result = await gateway.send(sms())
            await gateway.close()
            return result

    assert asyncio.run(main()) == (Accepted(SID, "queued") if accepted else Refused(None))
