"""A real ``smsint demo`` in a process of its own."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2

from smsint.simulation.past import SignIn

_PATIENCE = 90.0
"""Seconds; a demo of this size takes a few."""


@dataclass(frozen=True)
class Demo:
    """A demo that answers."""

    url: str
    folder: Path
    process: "subprocess.Popen[bytes]"
    log: Path
    """Everything it prints. Not a pipe: one that nobody reads stops the demo after 64 KB."""

    def sign_in_of(self, role: str) -> SignIn:
        """How a person of that role gets in."""
        known = json.loads((self.folder / "sign-ins.json").read_text())
        return next(SignIn(**one) for one in known if one["role"] == role and one["email"])

    def token_of(self, role: str) -> str:
        """A program's token."""
        known = json.loads((self.folder / "sign-ins.json").read_text())
        return next(str(one["token"]) for one in known if one["role"] == role and one["token"])

    def stop(self) -> str:
        """Ctrl+C; returns what it printed."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=30)
        return self.log.read_text()


@contextmanager
def running_demo(folder: Path, *, patients: int = 8, weeks: int = 2) -> Iterator[Demo]:
    """Runs until the block ends."""
    port = _free_port()
    size = ["--patients", str(patients), "--weeks", str(weeks), "--dir", str(folder)]
    log = folder.with_suffix(".log")
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "smsint", "demo", "--port", str(port), *size],
            stdout=output,
            stderr=subprocess.STDOUT,
            env={**os.environ, "COLUMNS": "200", "NO_COLOR": "1"},
        )
    demo = Demo(f"http://127.0.0.1:{port}", folder, process, log)
    try:
        _wait_for(demo)
        yield demo
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def _wait_for(demo: Demo) -> None:
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        if demo.process.poll() is not None:
            raise AssertionError(f"the demo ended: {demo.log.read_text()}")
        try:
            if httpx2.get(f"{demo.url}/sandbox/phones", timeout=5).status_code == 200:
                return
        except httpx2.TransportError:
            time.sleep(0.2)
    raise AssertionError("the demo does not answer")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
