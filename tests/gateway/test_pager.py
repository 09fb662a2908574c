"""The webhook that calls staff: what it posts, and that it never waits for ever."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from time import sleep
from typing import Any

import pytest

from smsint.gateway.pager import HttpPager

CALL = {"alert": "alert_1", "reference": "A-4827", "level": "acute"}


class _Receiver(BaseHTTPRequestHandler):
    """Answers as its address asks: /200, /503, /302, /slow."""

    def do_POST(self) -> None:
        """Keeps what was posted."""
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.posted.append((self.headers["Content-Type"], json.loads(body)))  # type: ignore[attr-defined]  # set below
        word = self.path.strip("/")
        if word == "slow":
            sleep(0.5)
        self.send_response(int(word) if word.isdecimal() else 200)
        self.send_header("Location", "/200")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


@pytest.fixture
def receiver() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), _Receiver)
    server.posted = []  # type: ignore[attr-defined]  # for the test to read
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def _post(receiver: HTTPServer, word: str, timeout: float = 2.0) -> str | None:
    return HttpPager(timeout).post(f"http://127.0.0.1:{receiver.server_port}/{word}", CALL)


def test_a_call_is_json_of_ids(receiver: HTTPServer) -> None:
    assert _post(receiver, "200") is None
    assert receiver.posted == [("application/json", CALL)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("status", ["503", "404", "302"])
def test_any_other_answer_is_a_failure_and_nobody_is_followed(
    receiver: HTTPServer, status: str
) -> None:
    assert _post(receiver, status) == f"The webhook answered {status}."
    assert len(receiver.posted) == 1  # type: ignore[attr-defined]


def test_who_does_not_answer_in_time_is_not_waited_for(receiver: HTTPServer) -> None:
    assert "ReadTimeout" in (_post(receiver, "slow", timeout=0.1) or "")


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/x", "http://[/x", "nonsense", ""])
def test_who_is_not_there_is_said_without_the_address(url: str) -> None:
    said = HttpPager(0.5).post(url, CALL)
    assert said is not None
    assert not url or url not in said
