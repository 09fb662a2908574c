"""A provider in a process of its own: takes every text, answers after a fixed time, forgets none.

``python -m benchmarks.provider PORT MILLISECONDS``. Answers as Twilio does; ``GET /counts`` tells
how many requests came and how many of them were the same text to the same number.
"""

import asyncio
import json
import sys
import time
from collections import Counter
from email.utils import formatdate
from hashlib import blake2b
from itertools import count
from urllib.parse import unquote_plus

import uvloop

_ANSWER = {
    "account_sid": "AC" + "0" * 32, "api_version": "2010-04-01", "body": "...", "status": "queued",
    "date_created": "Mon, 01 Mar 2027 15:00:00 +0000", "date_sent": None, "date_updated": None,
    "direction": "outbound-api", "error_code": None, "error_message": None, "from": "+19905550199",
    "messaging_service_sid": None, "num_media": "0", "num_segments": "1", "price": None,
    "price_unit": "USD", "to": "+12015550100", "uri": "/2010-04-01/Accounts/AC/Messages/SM.json",
    "subresource_uris": {"media": "/2010-04-01/Accounts/AC/Messages/SM/Media.json"},
}  # fmt: skip
_TAIL = json.dumps(_ANSWER)[1:].encode()


class Seen:
    """Every text that arrived."""

    def __init__(self) -> None:
        self._texts: Counter[bytes] = Counter()
        self._by_number: dict[bytes, list[tuple[int, bytes, float]]] = {}
        self._sids = count(1)
        self._arrivals: list[float] = []

    def take(self, form: bytes) -> bytes:
        """Remembers one text by its number and body; returns the answer."""
        fields = dict(field.split(b"=", 1) for field in form.split(b"&"))
        to, body, sid = fields[b"To"], fields[b"Body"], next(self._sids)
        self._texts[blake2b(to + body, digest_size=8).digest()] += 1
        self._by_number.setdefault(to, []).append((sid, body, time.time()))
        self._arrivals[1:] = [time.monotonic()]  # the first and the last
        return b'{"sid": "SM%032x", %s' % (sid, _TAIL)

    def listed(self, to: bytes) -> bytes:
        """The message list of one number, the newest first."""
        messages = [
            _ANSWER
            | {
                "sid": f"SM{sid:032x}",
                "to": unquote_plus(to.decode()),
                "body": unquote_plus(body.decode()),
                "date_created": formatdate(at),
            }
            for sid, body, at in reversed(self._by_number.get(to, []))
        ]
        return json.dumps({"messages": messages, "page": 0, "next_page_uri": None}).encode()

    def counts(self) -> bytes:
        """What came, and how many seconds passed between the first and the last."""
        total = self._texts.total()
        seconds = self._arrivals[-1] - self._arrivals[0] if total else 0.0
        shown = {"requests": total, "repeated": total - len(self._texts), "seconds": seconds}
        return json.dumps(shown).encode()


class Connection(asyncio.Protocol):
    """One keep-alive connection, one request at a time."""

    def __init__(self, seen: Seen, latency: float) -> None:
        self._seen, self._latency = seen, latency
        self._loop = asyncio.get_running_loop()
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, end, body = self._buffer.partition(b"\r\n\r\n")
        if not end or len(body) < _length(head):
            return
        self._buffer = b""
        if head.startswith(b"GET /counts"):
            self._write(b"200 OK", self._seen.counts())
        elif head.startswith(b"GET"):
            query = head.split(b" ", 2)[1].partition(b"?")[2]
            to = dict(field.split(b"=", 1) for field in query.split(b"&")).get(b"To", b"")
            self._write(b"200 OK", self._seen.listed(to))
        elif self._latency:
            self._loop.call_later(self._latency, self._write, b"201 CREATED", self._seen.take(body))
        else:
            self._write(b"201 CREATED", self._seen.take(body))

    def _write(self, status: bytes, body: bytes) -> None:
        if self._transport.is_closing():  # the other side was killed
            return
        head = b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        self._transport.write(head % (status, len(body)) + body)  # type: ignore[attr-defined]  # a transport that writes


def _length(head: bytes) -> int:
    start = head.lower().find(b"content-length:")
    return int(head[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0


async def _serve(port: int, latency: float) -> None:
    seen, loop = Seen(), asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(seen, latency), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(_serve(int(sys.argv[1]), int(sys.argv[2]) / 1000))
