"""The ceiling of a webhook: an ASGI function without a framework.

It parses the form, checks the signature, and inserts one row; a thread commits what has gathered.
That is all that must happen before a text may be acknowledged; it understands and answers nothing.
"""

import asyncio
import base64
import hmac
import json
import queue
import sqlite3
import sys
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, Protocol
from urllib.parse import parse_qsl

import psycopg
import uvicorn

Form = dict[str, str]
Message = MutableMapping[str, Any]
Waiting = tuple[Form, asyncio.Future[None]]

_TABLE = """CREATE TABLE inbound (
    message_sid TEXT PRIMARY KEY, sender TEXT NOT NULL, body TEXT NOT NULL, fields TEXT NOT NULL)"""


class Store(Protocol):
    """Writes a batch durably."""

    def write(self, rows: list[tuple[str, str, str, str]]) -> None:
        """One transaction."""
        ...


class SqliteStore:
    """As durable as the service: WAL, and a sync at each commit."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.execute("PRAGMA journal_mode=WAL")
        self._connection.execute("PRAGMA synchronous=FULL")
        self._connection.execute(_TABLE)

    def write(self, rows: list[tuple[str, str, str, str]]) -> None:
        """One transaction."""
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.executemany("INSERT INTO inbound VALUES (?, ?, ?, ?)", rows)
        self._connection.execute("COMMIT")


class PostgresStore:
    """The server's own defaults, which sync at each commit."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url)
        self._connection.execute(_TABLE)
        self._connection.commit()

    def write(self, rows: list[tuple[str, str, str, str]]) -> None:
        """One transaction."""
        columns = [list(column) for column in zip(*rows, strict=True)]
        with self._connection.transaction():
            self._connection.execute(
                "INSERT INTO inbound SELECT * FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[])",
                columns,
            )


class Writer:
    """A thread that commits whatever has gathered, and then tells who waits."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.commits = 0
        self._waiting: queue.SimpleQueue[Waiting] = queue.SimpleQueue()
        threading.Thread(target=self._run, daemon=True).start()

    async def write(self, form: Form) -> None:
        """Returns when the row is on disk."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.put((form, future))
        await future

    def _run(self) -> None:
        while True:
            batch = [self._waiting.get()]
            while not self._waiting.empty() and len(batch) < 256:
                batch.append(self._waiting.get())
            self._store.write(
                [(f["MessageSid"], f["From"], f["Body"], json.dumps(f)) for f, _ in batch]
            )
            self.commits += 1
            batch[0][1].get_loop().call_soon_threadsafe(_done, batch)


def _done(batch: list[Waiting]) -> None:
    for _, future in batch:
        future.set_result(None)


class App:
    """The ASGI function."""

    def __init__(self, writer: Writer, token: str, address: str) -> None:
        self._writer, self._token, self._address = writer, token.encode(), address

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        """One request."""
        if scope["type"] != "http":
            return None
        if scope["path"] == "/counts":
            counts = {"commits": self._writer.commits, "statements": self._writer.commits}
            return await _answer(send, 200, json.dumps(counts).encode())
        body, more = b"", True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        form = dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True))
        signed = self._address + scope["path"] + "".join(k + form[k] for k in sorted(form))
        mac = base64.b64encode(hmac.digest(self._token, signed.encode(), "sha1"))
        given = next(
            (value for name, value in scope["headers"] if name == b"x-twilio-signature"), b""
        )
        if not hmac.compare_digest(mac, given):
            return await _answer(send, 403, b"")
        await self._writer.write(form)
        return await _answer(send, 200, b"<Response/>")


async def _answer(send: Callable[[Message], Awaitable[None]], status: int, body: bytes) -> None:
    headers = [(b"content-type", b"text/xml"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def main() -> None:
    """``python -m benchmarks.baselines.bare_webhook URL PORT TOKEN ADDRESS``"""
    url, port, token, address = sys.argv[1:]
    path = url.removeprefix("sqlite:///")
    store = SqliteStore(path) if path != url else PostgresStore(url.replace("+psycopg", ""))
    app = App(Writer(store), token, address)
    uvicorn.run(app, port=int(port), log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
