"""The commands an operator types. What runs, ends and fails is a process of its own; the others are
typed in this one, because a process spends seconds on imports."""

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from contextlib import chdir
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner, Result

from smsint.cli import build
from smsint.gateway.twilio.signature import signature_of

TWILIO = {
    "SMSINT_GATEWAY": "twilio",
    "SMSINT_TWILIO_ACCOUNT_SID": "AC" + "0" * 32,
    "SMSINT_TWILIO_FROM": "+12025550100",
    "SMSINT_PUBLIC_URL": "https://texts.clinic.example",
}
TOKEN, SID = "a" * 32, "SM" + "0" * 32
KEYS = ("DATA_KEYS", "INDEX_KEY", "AUDIT_KEY")


class Shell:
    """A folder with its own database, and the command in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *words: str, **settings: str) -> Result:
        """The command in this process. What it does not catch fails the test."""
        others = dict.fromkeys(name for name in os.environ if name.startswith("SMSINT_"))
        with chdir(self.folder):
            return CliRunner().invoke(
                build(words[:1]), words, env={**others, **settings}, catch_exceptions=False
            )

    def run(self, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """The command in a process of its own."""
        return subprocess.run(
            [sys.executable, "-m", "smsint", *words],
            cwd=self.folder,
            env=self.environment(settings),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    def start(self, *words: str, **settings: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "smsint", *words],
            cwd=self.folder,
            env=self.environment(settings),
            stderr=subprocess.PIPE,
            text=True,
        )

    @staticmethod
    def environment(settings: dict[str, str]) -> dict[str, str]:
        own = {k: v for k, v in os.environ.items() if not k.startswith("SMSINT_")}
        return own | {"COLUMNS": "200"} | settings


@pytest.fixture
def smsint(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@pytest.fixture
def migrated(smsint: Shell, migrated_sqlite: Path) -> Shell:
    """Its default database is there, as ``smsint migrate`` leaves it."""
    (smsint.folder / "var").mkdir()
    shutil.copyfile(migrated_sqlite, smsint.folder / "var" / "smsint.db")
    return smsint


def test_a_database_that_was_never_migrated_is_refused_with_what_to_run(smsint: Shell) -> None:
    refused = smsint.run("worker", "--once")
    assert refused.returncode == 1
    assert "smsint migrate" in refused.stderr


def test_real_texts_never_leave_with_missing_secrets_and_each_is_named(smsint: Shell) -> None:
    refused = smsint("serve", **TWILIO, SMSINT_TWILIO_AUTH_TOKEN="changeme")
    assert refused.exit_code == 1
    for name in ("TWILIO_AUTH_TOKEN", "DATA_KEYS", "INDEX_KEY", "AUDIT_KEY"):
        assert f"SMSINT_{name}" in refused.stderr
    assert "changeme" not in refused.stderr


@pytest.mark.parametrize(
    ("name", "value", "because"),
    [
        ("PROGRAM_NAME", "Methadone Team", "tells a stranger of treatment: 'methadone'"),
        ("PROGRAM_NAME", "Atenci\u00f3n", "which halves the room of every text"),
        ("TWILIO_API_URL", "https://api.twilio.com@evil.example", "must be https://api.twilio.com"),
    ],
)
def test_what_would_out_a_patient_or_leak_a_key_is_refused_at_the_start(
    migrated: Shell, name: str, value: str, because: str
) -> None:
    keys = dict.fromkeys((f"SMSINT_{key}" for key in KEYS), "0" * 43 + "=")
    real = TWILIO | keys | {"SMSINT_TWILIO_AUTH_TOKEN": "0" * 32, f"SMSINT_{name}": value}
    refused = migrated("worker", "--once", **real)
    assert refused.exit_code == 1
    assert f"SMSINT_{name}" in refused.stderr
    assert because in " ".join(refused.stderr.split())


def test_a_bad_setting_is_named_without_its_value(smsint: Shell) -> None:
    refused = smsint("doctor", SMSINT_SEND_RATE="fast-12345")
    assert refused.exit_code == 1
    assert "SMSINT_SEND_RATE" in refused.stderr
    assert "fast-12345" not in refused.stderr


def test_secrets_are_masked_where_settings_are_shown(smsint: Shell) -> None:
    shown = smsint("check-config", "--json", SMSINT_TWILIO_AUTH_TOKEN="s3cr3t-token")
    assert json.loads(shown.stdout)["SMSINT_TWILIO_AUTH_TOKEN"] == "**********"
    assert "s3cr3t-token" not in shown.stdout + shown.stderr


def test_a_secret_may_come_from_a_file(smsint: Shell, tmp_path: Path) -> None:
    (tmp_path / "token").write_text("from-a-file\n")
    shown = smsint("check-config", "--json", SMSINT_TWILIO_AUTH_TOKEN_FILE=str(tmp_path / "token"))
    assert json.loads(shown.stdout)["SMSINT_TWILIO_AUTH_TOKEN"] == "**********"


def test_the_doctor_says_what_is_well_and_what_to_mend(smsint: Shell) -> None:
    ill = smsint("doctor", "--json")
    assert ill.exit_code == 1
    by_name = {finding["what"]: finding for finding in json.loads(ill.stdout)}
    assert "smsint migrate" in by_name["Database"]["detail"]
    assert smsint("migrate").exit_code == 0
    assert smsint("doctor").exit_code == 0


def test_the_worker_runs_once_and_ends(migrated: Shell) -> None:
    done = migrated.run("worker", "--once")
    assert (done.returncode, done.stdout.strip()) == (0, "0 texts handed to the provider.")


def test_an_unknown_command_is_wrong_usage(smsint: Shell) -> None:
    assert smsint.run("frobnicate").returncode == 2


def test_a_copy_of_a_live_database_comes_back_on_hold_until_released(
    migrated: Shell, tmp_path: Path
) -> None:
    migrated("site", "add", "--name", "Main Street", "--time-zone", "America/New_York")
    copy = tmp_path / "copy.db"
    assert migrated("backup", str(copy)).exit_code == 0
    assert copy.stat().st_mode & 0o077 == 0
    new = {"SMSINT_DATABASE_URL": "sqlite:///restored/smsint.db"}
    keys = tmp_path / "restored"
    keys.mkdir()
    for secret in (tmp_path / "var").glob("*key*"):
        (keys / secret.name).write_bytes(secret.read_bytes())
    restored = migrated("restore", str(copy), **new)
    assert restored.exit_code == 0, restored.stderr
    assert "On hold" in restored.stdout
    assert migrated("restore", str(copy), **new).exit_code == 1  # never over a database in use
    assert "Released" in migrated("release", **new).stdout
    assert "no hold" in migrated("release", **new).stdout


def test_a_copy_never_overwrites_a_file(migrated: Shell, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")
    assert migrated("backup", str(tmp_path / "taken")).exit_code == 1
    assert (tmp_path / "taken").read_text() == "mine"


def test_keys_are_printed_and_the_audit_chain_holds(migrated: Shell) -> None:
    first, second = migrated("keys", "new").stdout, migrated("keys", "new").stdout
    assert first != second
    migrated("token", "create", "--role", "admin", "--json")
    holds = migrated("audit", "verify")
    assert holds.exit_code == 0
    head = holds.stdout.split("Head: ")[1].split()[0]
    assert migrated("audit", "verify", "--head", head).exit_code == 0
    assert migrated("audit", "verify", "--head", "00" * 32).exit_code == 1
    assert migrated("keys", "rotate").exit_code == 0


@pytest.mark.parametrize("writers", ["0", "1"])
def test_the_service_takes_a_text_and_ends_cleanly_when_asked(
    migrated: Shell, writers: str
) -> None:
    port = _free_port()
    signs = {**TWILIO, "SMSINT_GATEWAY": "sandbox", "SMSINT_TWILIO_AUTH_TOKEN": TOKEN}
    process = migrated.start("serve", "--port", str(port), SMSINT_WRITERS=writers, **signs)
    try:
        assert _answers(f"http://127.0.0.1:{port}/healthz")
        assert httpx.post(f"http://127.0.0.1:{port}/twilio/inbound", **_signed_text()).is_success
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=20)
    finally:
        process.kill()
    # uvicorn ends by the signal it was sent, once everything has been shut down.
    assert process.returncode in {0, -signal.SIGTERM}
    assert '"event": "stopped"' in log
    assert "Traceback" not in log
    with sqlite3.connect(migrated.folder / "var" / "smsint.db") as stored:
        assert stored.execute("SELECT message_sid FROM inbound_message").fetchall() == [(SID,)]


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _signed_text() -> dict[str, Any]:
    """What httpx posts for one text, signed for the address that is configured."""
    fields = {"MessageSid": SID, "AccountSid": TWILIO["SMSINT_TWILIO_ACCOUNT_SID"], "Body": "hello"}
    fields |= {"From": "+12025550142", "To": "+12025550100"}
    signature = signature_of(
        TOKEN, f"{TWILIO['SMSINT_PUBLIC_URL']}/twilio/inbound", [*fields.items()]
    )
    return {"data": fields, "headers": {"X-Twilio-Signature": signature.decode()}}


def _answers(url: str) -> bool:
    for _ in range(400):
        try:
            with urllib.request.urlopen(url, timeout=1) as answer:
                return bool(answer.status == 200)
        except OSError:
            time.sleep(0.1)
    return False
