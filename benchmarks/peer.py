"""What every service of the comparison must be able to do, as a program with the same arguments."""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from benchmarks.people import BODY, phone

SENDER = "+19905550199"


@dataclass(frozen=True, slots=True)
class Text:
    """One text that somebody is to get."""

    phone: str
    body: str
    at: datetime


class Peer(Protocol):
    """A service that sends texts at given times."""

    def setup(self) -> None:
        """Makes the tables."""
        ...

    def enroll(self, patient: int, texts: list[Text]) -> None:
        """Plans the texts of one patient, durably, in the way that its documentation shows."""
        ...

    def fill(self, patient: int, texts: list[Text]) -> None:
        """The same, in the fastest way that it offers."""
        ...

    def stop(self, patient: int) -> None:
        """Makes sure that none of the patient's texts leaves."""
        ...

    def work(self) -> None:
        """Sends what is due until it is killed."""
        ...


def texts_of(patient: int, count: int, first_at: datetime) -> list[Text]:
    """One text a day for one patient."""
    number = phone(patient)
    return [Text(number, f"{BODY} ({n})", first_at + timedelta(days=n)) for n in range(count)]


def main(peer: Peer, arguments: Sequence[str]) -> None:
    """``setup``, ``work``, ``enroll PATIENTS TEXTS``, ``due TEXTS SECONDS`` or ``stop PATIENT``.

    Prints how many seconds the work itself took.
    """
    action, *numbers = arguments
    given = [int(number) for number in numbers]
    now = datetime.now(UTC)
    began = time.perf_counter()
    if action == "setup":
        peer.setup()
    elif action == "work":
        peer.work()
    elif action == "enroll":
        for patient in range(given[0]):
            peer.enroll(patient, texts_of(patient, given[1], now + timedelta(days=1)))
    elif action == "fill":
        for patient in range(1_000, 1_000 + given[0]):
            peer.fill(patient, texts_of(patient, given[1], now + timedelta(days=1)))
    elif action == "due":
        at = now + timedelta(seconds=given[1])
        peer.fill(50_000, [Text(phone(20_000 + n), f"{BODY} ({n})", at) for n in range(given[0])])
    elif action == "stop":
        peer.stop(given[0])
    print(json.dumps({"seconds": time.perf_counter() - began}))
