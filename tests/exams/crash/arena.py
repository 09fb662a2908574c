"""A fake provider, a ledger full of due texts, and worker processes that are killed."""

import base64
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select

from smsint.clock import utc_now
from smsint.db.engine import Database
from smsint.db.tables import Number, OutboxMessage, table
from smsint.domain.kinds import MessageKind
from smsint.domain.states import UNRESOLVED, OutboxState, TextingStatus
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row
from tests.support.fake_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER, Behavior, FakeTwilio
from tests.support.serving import served
from tests.support.spine import phone

ROOT = Path(__file__).parents[3]
OUTBOX, NUMBER = table(OutboxMessage), table(Number)
DATA_KEY, INDEX_KEY, AUDIT_KEY = bytes(range(32)), bytes(32), bytes(range(32, 64))
THREE_PERCENT = Behavior(
    fault_before=0.03,
    fault_after=0.03,
    fault_kinds=("503", "reset", "truncated", "hang"),
    hang_seconds=3.0,
    latency=0.01,
)


def fill(runtime: Runtime, texts: int, *, numbers: int) -> None:
    """Puts due texts into the outbox, several to each number, and every body the same: the
    hardest case for whoever has to tell them apart in the provider's list."""
    now = utc_now()
    with runtime.database.write() as session:
        rows = [
            {
                "phone": runtime.vault.seal("number.phone", phone(n)),
                "phone_index": runtime.vault.index(phone(n)),
                "texting": TextingStatus.ON,
                "failures": 0,
                "created_at": now,
            }
            for n in range(numbers)
        ]
        session.execute(insert(NUMBER), rows)
        ids = session.execute(select(NUMBER.c.id)).scalars().all()
        kind = MessageKind.STAFF
        drafts = [
            Draft(
                ids[n % numbers],
                kind,
                "en",
                "How are things today?",
                now,
                now.replace(year=now.year + 1),
            )
            for n in range(texts)
        ]
        session.execute(insert(OUTBOX), [outbox_row(runtime, draft, now=now) for draft in drafts])


class Nursery:
    """The process that forks workers (see ``nursery.py``)."""

    def __init__(self, environment: dict[str, str], *, hurry: bool) -> None:
        command = [sys.executable, "-m", "tests.exams.crash.nursery", *["--hurry"] * hurry]
        self._process = subprocess.Popen(
            command,
            env=environment,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def start(self) -> int:
        """A new worker's process id."""
        return self._ask("start")

    def wait(self, pid: int) -> int:
        """Reaps a worker; its exit code, negative for a signal."""
        return self._ask(f"wait {pid}")

    def close(self) -> None:
        """Ends the nursery; the workers must have ended before."""
        self._process.communicate(timeout=10)

    def _ask(self, command: str) -> int:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(command + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@dataclass
class Arena:
    """The workers, and everything that a verdict needs."""

    database: Database
    fake: FakeTwilio
    nursery: Nursery
    random: random.Random
    workers: list[int] = field(default_factory=list)
    """Their process ids."""
    kills: int = 0

    def start(self) -> None:
        """One more worker process."""
        self.workers.append(self.nursery.start())

    def kill_one(self) -> None:
        """SIGKILL to one of ours, and a new one in its place."""
        victim = self.workers.pop(self.random.randrange(len(self.workers)))
        os.kill(victim, signal.SIGKILL)
        assert self.nursery.wait(victim) == -signal.SIGKILL, "a worker had died by itself"
        self.kills += 1
        self.start()

    def kill_while_sending(self, times: int) -> None:
        """Kills so often, each time a random moment after the workers have sent something."""
        for _ in range(times):
            self.wait_for(len(self.fake.requests) + 1, seconds=30)
            time.sleep(self.random.uniform(0, 0.6))
            self.kill_one()

    def wait_for(self, requests: int, seconds: float) -> None:
        """Until the provider has seen so many requests, or for so long."""
        deadline = time.monotonic() + seconds
        while len(self.fake.requests) < requests and time.monotonic() < deadline:
            time.sleep(0.01)

    def drain(self, seconds: float) -> bool:
        """Lets the workers finish; whether nothing is open at the end."""
        deadline = time.monotonic() + seconds
        while (open_ := self.open_texts()) and time.monotonic() < deadline:
            time.sleep(0.2)
        return not open_

    def open_texts(self) -> int:
        """How many texts have no end yet."""
        unfinished = [OutboxState.DUE, *UNRESOLVED]
        with self.database.read() as session:
            query = select(func.count()).where(OUTBOX.c.state.in_(unfinished))
            return int(session.scalar(query) or 0)

    def stop(self) -> list[int]:
        """Asks the workers to end; their exit codes."""
        for worker in self.workers:
            os.kill(worker, signal.SIGTERM)
        codes = [self.nursery.wait(worker) for worker in self.workers]
        self.workers.clear()
        return codes

    def verdict(self, ledger: Sequence[dict[str, Any]]) -> dict[str, int]:
        """Holds the ledger against the provider's own record."""
        recorded = Counter(row["provider_sid"] for row in ledger if row["state"] == "sent")
        taken = set(self.fake.messages)
        return {
            "texts": len(ledger),
            "sent": sum(recorded.values()),
            "accepted by the provider": len(taken),
            "lost": sum(sid not in taken for sid in recorded)
            + sum(row["state"] != "sent" for row in ledger),
            "duplicates": len(taken - recorded.keys()) + sum(n - 1 for n in recorded.values()),
        }


@contextmanager
def arena(
    database: Database,
    *,
    workers: int,
    seed: int,
    send_rate: int,
    hurry: bool = False,
    behavior: Behavior = THREE_PERCENT,
) -> Iterator[Arena]:
    """Serves the fake and starts the workers; kills what is left at the end."""
    fake = FakeTwilio(behavior, seed=seed)
    with served(fake.app()) as (api_url, _):
        settings = _environment(database, api_url) | {"SMSINT_SEND_RATE": str(send_rate)}
        ring = Arena(database, fake, Nursery(settings, hurry=hurry), random.Random(seed))
        try:
            for _ in range(workers):
                ring.start()
            yield ring
        finally:
            for worker in ring.workers:
                with suppress(ProcessLookupError):  # the test failed while it ended
                    os.kill(worker, signal.SIGKILL)
            ring.nursery.close()


def _environment(database: Database, api_url: str) -> dict[str, str]:
    keys = {"DATA_KEYS": DATA_KEY, "INDEX_KEY": INDEX_KEY, "AUDIT_KEY": AUDIT_KEY}
    settings = {name: base64.b64encode(key).decode() for name, key in keys.items()} | {
        "DATABASE_URL": database.url.render_as_string(hide_password=False),
        "GATEWAY": "twilio",
        "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
        "TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "TWILIO_FROM": SENDER,
        "TWILIO_API_URL": api_url,
        "PUBLIC_URL": "http://127.0.0.1:9",
        "PROVIDER_TIMEOUT": "1",
        "QUIET_TIME": "8",
        "LIST_POLL": "1",
        "LIBRARY": str(ROOT / "message_library"),
        "LOG_LEVEL": "ERROR",
    }
    return (
        os.environ
        | {f"SMSINT_{name}": value for name, value in settings.items()}
        | {"PYTHONPATH": str(ROOT)}
    )
