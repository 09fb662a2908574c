"""A load generator over raw sockets: fixed requests, keep-alive, so many at a time, no client library.

It runs in the process of the benchmark, the servers in others.
"""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import cast

import uvloop


@dataclass(slots=True)
class Load:
    """What a burst of requests brought."""

    seconds: float = 0.0
    statuses: dict[int, int] = field(default_factory=dict)
    latencies: list[float] = field(default_factory=list)
    """Seconds."""

    @property
    def answered(self) -> int:
        """Requests with a 2xx answer."""
        return sum(count for status, count in self.statuses.items() if status // 100 == 2)

    def percentile_ms(self, share: float) -> float:
        """Milliseconds within which that share was answered."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000 if ordered else 0.0


class _Connection(asyncio.Protocol):
    """One request after the other."""

    def __init__(
        self, requests: Iterator[bytes], load: Load, until: float, finished: asyncio.Future[None]
    ) -> None:
        self._requests, self._load, self._until, self._finished = requests, load, until, finished
        self._transport: asyncio.Transport | None = None
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)  # uvloop's own is no subclass
        self._next()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, separator, body = self._buffer.partition(b"\r\n\r\n")
        if not separator or len(body) < _length(head):
            return
        self._load.latencies.append(time.perf_counter() - self._asked_at)
        status = int(head[9:12])
        self._load.statuses[status] = self._load.statuses.get(status, 0) + 1
        self._buffer = b""
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._finished.done():
            self._finished.set_exception(exc or ConnectionError("the server hung up"))

    def _next(self) -> None:
        assert self._transport is not None
        request = next(self._requests, None) if time.perf_counter() < self._until else None
        if request is None:
            if not self._finished.done():
                self._finished.set_result(None)
            self._transport.close()
            return
        self._asked_at = time.perf_counter()
        self._transport.write(request)


def _length(head: bytes) -> int:
    start = head.lower().find(b"content-length:")
    return int(head[start + 15 :].split(b"\r\n", 1)[0]) if start >= 0 else 0


def burst(
    port: int, requests: Sequence[bytes], *, connections: int = 64, seconds: float = 60.0
) -> Load:
    """Sends requests until they are used up or the time is over; every answer is waited for."""
    return uvloop.run(_burst(port, iter(requests), connections, seconds))


async def _burst(port: int, requests: Iterator[bytes], connections: int, seconds: float) -> Load:
    loop, load = asyncio.get_running_loop(), Load()
    began = time.perf_counter()
    futures = []
    for _ in range(connections):
        finished = loop.create_future()
        futures.append(finished)
        await loop.create_connection(
            lambda done=finished: _Connection(requests, load, began + seconds, done),  # type: ignore[misc]  # a default argument binds the loop's variable
            "127.0.0.1",
            port,
        )
    async with asyncio.timeout(seconds + 60):
        await asyncio.gather(*futures)
    load.seconds = time.perf_counter() - began
    return load
