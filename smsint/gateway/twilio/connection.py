"""One keep-alive connection to the provider, one request at a time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import httptools
import httpx


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole HTTP answer."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes
    keep_alive: bool


class Connection(asyncio.Protocol):
    """Speaks HTTP/1.1 by httptools.

    Once the request is written every failure is an httpx.ReadError or httpx.RemoteProtocolError: it
    may have reached the provider.
    """

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.idle_since = 0.0
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[Answer] | None = None
        self._feed: Callable[[bytes], None] | None = None
        self._parser: Any = None

    def fit(self, *, max_idle: float) -> bool:
        """Whether a request may be written to it: open, of this event loop, not idle for too long."""
        return (
            self._transport is not None
            and self.loop is asyncio.get_running_loop()
            and not self._transport.is_closing()
            and self.loop.time() - self.idle_since < max_idle
        )

    async def ask(self, request: bytes) -> Answer:
        """Writes one request and waits for its answer. A ConnectError means that none was written."""
        if self._transport is None or self._transport.is_closing():
            raise httpx.ConnectError("the connection was lost before the request")
        self._headers: list[tuple[bytes, bytes]] = []
        self._body: list[bytes] = []
        self._parser = httptools.HttpResponseParser(self)
        self._answer = self.loop.create_future()
        self._transport.write(request)
        return await self._answer

    def close(self) -> None:
        """Drops the connection at once."""
        if self._transport is not None and not self.loop.is_closed():
            self._transport.abort()
        self._transport = None

    def _fail(self, error: httpx.TransportError) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)

    # asyncio.Protocol

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        if self._answer is None or self._answer.done():
            return (
                self.close()
            )  # bytes that nobody asked for: not a connection to trust with a text
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._fail(httpx.RemoteProtocolError("the answer is not HTTP"))
            self.close()
        return None

    def connection_lost(self, exc: Exception | None) -> None:
        self._transport = None
        self._fail(httpx.ReadError("the connection was lost"))

    # httptools

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers.append((name, value))

    def on_body(self, part: bytes) -> None:
        self._body.append(part)

    def on_message_complete(self) -> None:
        status = self._parser.get_status_code()
        if status < 200:  # "100 Continue" and its like announce the answer, they are not it
            self._headers, self._body = [], []
            return
        if self._answer is not None and not self._answer.done():
            keep_alive = self._parser.should_keep_alive()
            self._answer.set_result(Answer(status, self._headers, b"".join(self._body), keep_alive))
