"""Exports over the API, and the engagement log."""

import hashlib
import io
import json
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import update

from smsint.db.tables import AuditEvent, ExportJob, ExportPart, table
from smsint.services.exporting import verify
from smsint.services.exporting.jobs import make_exports
from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.rows import one_row, rows_of

EXPORTS = "/api/v1/exports"


def ask(client: TestClient, clinic: Clinic, role: str = "researcher", **body: Any) -> Any:
    return client.post(EXPORTS, json=body, headers=clinic.headers(role, None))


def test_a_researcher_asks_waits_and_fetches(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock, tmp_path: Path
) -> None:
    clinic.enroll(ANA)
    asked = ask(client, clinic)
    assert (asked.status_code, asked.json()["status"]) == (202, "queued")
    place, reader = asked.headers["Location"], clinic.headers("researcher", None)
    waiting = client.get(f"{place}/file", headers=reader)
    assert (waiting.status_code, waiting.json()["code"]) == (409, "not_ready")

    assert make_exports(runtime, clock) == 1
    done = client.get(place, headers=reader).json()
    assert (done["status"], done["profile"], done["from_on"]) == ("done", "deidentified", None)

    file = client.get(f"{place}/file", headers=reader)
    assert file.headers["Content-Type"] == "application/zip"
    assert len(file.content) == done["bytes"]
    assert hashlib.sha256(file.content).hexdigest() == done["sha256"]
    zipfile.ZipFile(io.BytesIO(file.content)).extractall(tmp_path)
    assert verify(tmp_path / "smsint-export") == []

    actions = [row.action for row in rows_of(runtime, AuditEvent) if "export" in row.action]
    assert actions == ["export.requested", "export.made", "export.downloaded"]


def test_the_archive_is_sealed_in_the_database(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    clinic.enroll(ANA)
    ask(client, clinic)
    make_exports(runtime, clock)
    assert all(b"participants" not in part.data for part in rows_of(runtime, ExportPart))


def test_after_seven_days_the_file_is_gone(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    place = ask(client, clinic).headers["Location"]
    make_exports(runtime, clock)
    clock.advance(days=7)
    make_exports(runtime, clock)
    reader = clinic.headers("researcher", None)
    assert client.get(place, headers=reader).json()["status"] == "expired"
    assert client.get(f"{place}/file", headers=reader).status_code == 409
    assert rows_of(runtime, ExportPart) == []


def test_a_researchers_dates_are_widened_so_that_two_exports_differ_by_four_weeks(
    client: TestClient, clinic: Clinic
) -> None:
    bounds = [
        (made["from_on"], made["to_on"])
        for day in ("2027-03-02", "2027-03-03", "2027-03-21", "2027-03-22")
        if (made := ask(client, clinic, **{"from": day}, to=day).json())
    ]
    before, after = ("2027-02-22", "2027-03-21"), ("2027-03-22", "2027-04-18")
    assert bounds == [before, before, before, after]


def test_an_administrator_gets_the_dates_that_were_asked_for(
    client: TestClient, clinic: Clinic
) -> None:
    made = ask(client, clinic, "admin", **{"from": "2027-03-02"}, to="2027-03-03").json()
    assert (made["from_on"], made["to_on"]) == ("2027-03-02", "2027-03-03")


@pytest.mark.parametrize(
    ("role", "body", "pointer"),
    [
        ("researcher", {"profile": "limited", "reason": "dates"}, "/profile"),
        ("researcher", {"profile": "identified", "reason": "names"}, "/profile"),
        ("admin", {"profile": "identified"}, "/reason"),
        ("admin", {"from": "2027-03-08", "to": "2027-03-07"}, "/from"),
        ("researcher", {"from": "yesterday"}, "/from"),
        ("researcher", {"format": "xlsx"}, "/format"),
        ("researcher", {"patients": "all"}, ""),
    ],
)
def test_what_may_not_be_asked_for(
    client: TestClient, clinic: Clinic, role: str, body: dict[str, Any], pointer: str
) -> None:
    refused = ask(client, clinic, role, **body)
    assert refused.status_code == 422
    assert [error["pointer"] for error in refused.json()["errors"]] == [pointer]


def test_an_administrator_may_have_names_with_a_reason(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    clinic.enroll(ANA)
    body = {"profile": "identified", "format": "jsonl", "reason": "the clinic moves"}
    place = ask(client, clinic, "admin", **body).headers["Location"]
    make_exports(runtime, clock)
    content = client.get(f"{place}/file", headers=clinic.headers("admin", None)).content
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        people = packed.read("smsint-export/participants.jsonl")
    assert json.loads(people)["phone"] == "+12135550101"
    asked, made, _ = (
        row for row in rows_of(runtime, AuditEvent) if row.action.startswith("export.")
    )
    assert asked.detail == {"profile": "identified"}
    assert made.detail["reason"] == "the clinic moves"


def test_who_sees_an_export(client: TestClient, clinic: Clinic) -> None:
    everybody = ask(client, clinic).headers["Location"]
    named = ask(client, clinic, "admin", profile="identified", reason="x").headers["Location"]
    for role, site, place, status in (
        ("researcher", None, everybody, 200),
        ("researcher", "hillside", everybody, 404),  # it holds the patients of all sites
        ("researcher", None, named, 404),
        ("admin", None, named, 200),
        ("clinician", "harbor", everybody, 403),
    ):
        assert client.get(place, headers=clinic.headers(role, site)).status_code == status


def test_an_export_whose_worker_died_is_made_by_another(
    client: TestClient, clinic: Clinic, runtime: Runtime, clock: SettableClock
) -> None:
    ask(client, clinic)
    dead = {"status": "running", "tries": 1, "heartbeat_at": clock()}
    with runtime.database.write() as session:
        session.execute(update(table(ExportJob)).values(**dead))
    assert make_exports(runtime, clock) == 0
    clock.advance(minutes=11)
    assert make_exports(runtime, clock) == 1
    assert one_row(runtime, ExportJob).status == "done"


def test_an_export_that_fails_thrice_is_given_up(
    client: TestClient,
    clinic: Clinic,
    runtime: Runtime,
    clock: SettableClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise OSError("no room")

    ask(client, clinic)
    monkeypatch.setattr("smsint.services.exporting.jobs.export", broken)
    make_exports(runtime, clock)
    found = one_row(runtime, ExportJob)
    assert (found.status, found.tries) == ("failed", 3)


def log_page(client: TestClient, clinic: Clinic, **params: Any) -> Any:
    headers = clinic.headers("researcher", None)
    answer = client.get("/api/v1/engagement-log", params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_log_is_followed_from_where_one_stopped(
    client: TestClient, clinic: Clinic, clock: SettableClock
) -> None:
    clinic.enroll(ANA)
    clinic.enroll(BEN)
    first = log_page(client, clinic)
    assert {item["kind"] for item in first["items"]} == {"welcome"}
    assert log_page(client, clinic, cursor=first["next_cursor"])["items"] == []

    clock.advance(hours=1)
    clinic.text_from(BEN, "Quillfeather says hello")
    later = log_page(client, clinic, cursor=first["next_cursor"])
    assert later["items"][0]["direction"] == "inbound"
    assert (later["items"][0]["day"], later["items"][0]["minute"]) == (0, 660)
    assert "Quillfeather" not in json.dumps(later)
    assert "2027" not in json.dumps(later)


def test_small_pages_and_one_large_one_hold_the_same(
    client: TestClient, clinic: Clinic, clock: SettableClock
) -> None:
    for person in (ANA, BEN):
        clinic.enroll(person)
        clinic.text_from(person, "hello")
    clock.advance(minutes=1)
    clinic.text_from(BEN, "hello again")
    whole, piece = log_page(client, clinic)["items"], log_page(client, clinic, limit=1)
    pieces = list(piece["items"])
    while piece["items"]:
        piece = log_page(client, clinic, limit=1, cursor=piece["next_cursor"])
        pieces += piece["items"]
    assert pieces == whole
    assert len({item["key"] for item in whole}) == len(whole)


def test_the_log_by_time_of_change(
    client: TestClient, clinic: Clinic, clock: SettableClock
) -> None:
    clinic.enroll(ANA)
    seen = clock()
    clock.advance(hours=1)
    clinic.text_from(ANA, "hola")
    found = log_page(client, clinic, updated_after=seen.isoformat())["items"]
    assert "inbound" in {item["direction"] for item in found}
    assert "welcome" not in {item["kind"] for item in found}
    none = log_page(client, clinic, updated_after=(clock() + timedelta(1)).isoformat())
    assert (none["items"], none["next_cursor"]) == ([], None)


@pytest.mark.parametrize("cursor", ["x", "00", "ff" * 40])
def test_a_cursor_of_ones_own_is_refused(client: TestClient, clinic: Clinic, cursor: str) -> None:
    headers = clinic.headers("researcher", None)
    answer = client.get("/api/v1/engagement-log", params={"cursor": cursor}, headers=headers)
    assert answer.status_code == 422
