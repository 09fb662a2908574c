"""The whole service against the external emulator: a process of its own, real wires both ways.

Run by ``run.sh``. ``smsint serve`` gets its texts out through Twilio's SDK and its webhooks in from
the emulator, signed; a recorder between the two checks every request against the official rules.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from smsint.clock import utc_now
from tests.exams.twilio.emulator import CREDENTIALS, address, forget_every_message, simulate
from tests.exams.twilio.recorder import Recorder
from tests.exams.twilio.rules import broken_rules
from tests.support.fake_twilio import ACCOUNT_SID, AUTH_TOKEN, SENDER
from tests.support.serving import served

BEN = "+12125550123"
ZONES = ("America/New_York", "Asia/Tokyo", "Europe/Berlin", "Pacific/Auckland", "America/Phoenix")


def _zone_where_it_is_day() -> str:
    """The exam may run at any hour; Ben lives where texts may arrive for some time yet."""
    return next(zone for zone in ZONES if 9 <= utc_now().astimezone(ZoneInfo(zone)).hour < 19)


class Service:
    """The running service, as its operator and its clinic see it."""

    def __init__(self, url: str, token: str, emulator: str) -> None:
        self.url, self._emulator = url, emulator
        self._api = httpx.Client(
            base_url=f"{url}/api/v1", headers={"Authorization": f"Bearer {token}"}, timeout=15
        )

    def close(self) -> None:
        """Gives back the connections."""
        self._api.close()

    def enroll(self) -> dict[str, Any]:
        """Enrolls Ben over REST."""
        yesterday = (utc_now() - timedelta(days=1)).isoformat()
        consent = {
            "granted_at": yesterday,
            "method": "written",
            "obtained_by": "RN Lee",
            "text_version": "2026-10",
            "sms_risk_acknowledged_at": yesterday,
        }
        answer = self._api.post(
            "/enrollments",
            json={
                "external_id": "A-17",
                "phone": BEN,
                "language": "en",
                "time_zone": _zone_where_it_is_day(),
                "protocol": "starter",
                "consent": consent,
            },
        )
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def ledger(self) -> list[dict[str, Any]]:
        """What the service says it sent."""
        rows: list[dict[str, Any]] = self._api.get("/ledger").json()["items"]
        return rows

    def inbound(self) -> list[dict[str, Any]]:
        """What the service says it heard."""
        rows: list[dict[str, Any]] = self._api.get("/inbound").json()["items"]
        return rows

    def at_the_provider(self) -> list[str]:
        """The texts that Ben's phone got, by the provider's own record, oldest first."""
        root = f"{self._emulator}/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json?PageSize=1000"
        messages = httpx.get(root, auth=CREDENTIALS, timeout=15).json()["messages"]
        mine = [m for m in messages if m["to"] == BEN and m["direction"].startswith("outbound")]
        return [str(message["body"]) for message in reversed(mine)]

    def ben_texts(self, body: str) -> None:
        """Ben sends a text; the emulator calls our webhook, signed."""
        simulate("inbound-message", From=BEN, To=SENDER, Body=body)


def _eventually(check: Callable[[], bool], seconds: float = 15) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if check():
            return True
        time.sleep(0.1)
    return check()


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    forget_every_message()
    recorder = Recorder(address())
    with served(recorder.app()) as (api_url, _), _running(tmp_path, api_url) as service:
        yield service
    assert recorder.requests
    assert {rule for request in recorder.requests for rule in broken_rules(request)} == set()


@contextmanager
def _running(folder: Path, api_url: str) -> Iterator[Service]:
    port = os.environ["SMSINT_EXAM_WEBHOOKS"]
    url = f"http://127.0.0.1:{port}"
    environment = os.environ | {
        "SMSINT_GATEWAY": "twilio",
        "SMSINT_TWILIO_ACCOUNT_SID": ACCOUNT_SID,
        "SMSINT_TWILIO_AUTH_TOKEN": AUTH_TOKEN,
        "SMSINT_TWILIO_FROM": SENDER,
        "SMSINT_TWILIO_API_URL": api_url,
        "SMSINT_PUBLIC_URL": url,
        "SMSINT_SEND_RATE": "20",
    }
    for name in ("DATA_KEYS", "INDEX_KEY", "AUDIT_KEY"):
        environment[f"SMSINT_{name}"] = _smsint(folder, environment, "keys", "new")
    _smsint(folder, environment, "migrate")
    _smsint(folder, environment, "site", "add", "--name", "Main", "--time-zone", "UTC")
    made = _smsint(folder, environment, "token", "create", "--role", "service", "--json")
    with (folder / "log").open("w") as log_file:
        process = subprocess.Popen(
            [sys.executable, "-m", "smsint", "serve", "--port", port],
            cwd=folder,
            env=environment,
            stderr=log_file,
        )
    try:
        assert _eventually(lambda: _answers(f"{url}/healthz")), (folder / "log").read_text()
        with closing(Service(url, json.loads(made)["token"], address())) as service:
            yield service
    finally:
        process.terminate()
        process.wait(20)
    log = (folder / "log").read_text()
    assert "Traceback" not in log
    for secret in (BEN, BEN[1:], "Ben", "how are you doing"):
        assert secret not in log, "the log names nobody"


def _smsint(folder: Path, environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "smsint", *words],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=1).status_code == 200
    except httpx.HTTPError:
        return False


def test_one_patients_journey_through_real_wires(service: Service) -> None:
    """Enrolled, welcomed, helped, stopped, silent, started again; each once, and all on record."""
    service.enroll()
    assert _eventually(lambda: len(service.at_the_provider()) == 1)
    assert service.at_the_provider()[0].startswith("Welcome")

    service.ben_texts("Help!")
    assert _eventually(lambda: len(service.at_the_provider()) == 2)
    assert "988" in service.at_the_provider()[1]

    service.ben_texts("hey, how are you doing")
    service.ben_texts("STOP")
    assert _eventually(lambda: len(service.at_the_provider()) == 3)
    assert "no more texts" in service.at_the_provider()[2]

    service.ben_texts("stop")
    service.ben_texts("is anybody there")
    time.sleep(3)
    assert len(service.at_the_provider()) == 3, "one confirmation, then silence"

    service.ben_texts("START")
    assert _eventually(lambda: len(service.at_the_provider()) == 4)

    sent = [row for row in service.ledger() if row["state"] == "sent"]
    assert len(sent) == 4
    assert all(row["attempts"] == 1 and row["provider_sid"] for row in sent)
    assert _eventually(lambda: all(row["delivery_status"] for row in service.ledger()))
    effects = [row["effects"] for row in sorted(service.inbound(), key=lambda r: r["received_at"])]
    assert effects[0] == ["reply:system.help", "task:asked_for_help"]
    assert effects[2][0] == "opted_out"
    assert len(effects) == 6


def test_status_callbacks_in_any_order_end_delivered(service: Service) -> None:
    service.enroll()
    assert _eventually(lambda: [row["state"] for row in service.ledger()] == ["sent"])
    sid = service.ledger()[0]["provider_sid"]
    for status in ("delivered", "sent", "sending", "delivered", "queued"):
        simulate("message-status", MessageSid=sid, Status=status)
    assert _eventually(lambda: service.ledger()[0]["delivery_status"] == "delivered")


def test_a_forged_webhook_leaves_no_trace(service: Service) -> None:
    before = service.enroll()
    forged = {"MessageSid": "SM" + "0" * 32, "From": BEN, "To": SENDER, "Body": "STOP"}
    for headers in ({}, {"X-Twilio-Signature": "bm9uc2Vuc2U="}):
        answer = httpx.post(f"{service.url}/twilio/inbound", data=forged, headers=headers)
        assert answer.status_code == 403
    assert service.inbound() == []
    assert before["texting"] == "on"
