"""A provider in a process of its own: takes every text after a fixed time, and forgets none.

``python -m benchmarks.provider PORT MILLISECONDS``. Answers as Twilio does; ``GET /counts`` tells
how many requests came and how many of them were the same text to the same number.
"""

import asyncio
import json
import sys
from collections import Counter
from hashlib import blake2b
from itertools import count

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
        self._sids = count(1)

    def take(self, form: bytes) -> bytes:
        """Remembers one text by its number and body; returns the answer."""
        fields = b"&".join(f for f in form.split(b"&") if f.startswith((b"To=", b"Body=")))
        self._texts[blake2b(fields, digest_size=8).digest()] += 1
        return b'{"sid": "SM%032x", %s' % (next(self._sids), _TAIL)

    def counts(self) -> bytes:
        """What came."""
        total = self._texts.total()
        return json.dumps({"requests": total, "repeated": total - len(self._texts)}).encode()


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
        if head.startswith(b"GET"):
            self._write(b"200 OK", self._seen.counts())
        elif self._latency:
            self._loop.call_later(self._latency, self._write, b"201 CREATED", self._seen.take(body))
        else:
            self._write(b"201 CREATED", self._seen.take(body))

    def _write(self, status: bytes, body: bytes) -> None:
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
