"""The first pages and the conversations: who sees what, and that seeing is audited."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from fastapi.testclient import TestClient
from sqlalchemy.exc import OperationalError

from smsint.db.engine import Database
from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import Pages, pages_of

CRISIS = "i want to kill myself"


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One engine: hashing passwords is slow on purpose. test_pages_journey.py takes both."""
    return sqlite_database


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = pages_of(runtime, clock)
    with found.client:
        yield found


@pytest.fixture
def ben(clinic: Clinic) -> str:
    """Ben, who is enrolled and has texted words of crisis."""
    enrollment_id = clinic.enroll(BEN)
    clinic.text_from(BEN, CRISIS)
    return enrollment_id


def test_today_shows_who_needs_somebody(pages: Pages, ben: str) -> None:
    pages.sign_in()
    today = pages.get("/").text
    assert "Ben" in today
    assert "(212) 555-0102" in today
    assert "Danger now" in today
    assert f'href="/patients/{ben}"' in today


def test_the_list_shows_all_patients(pages: Pages, clinic: Clinic, ben: str) -> None:
    clinic.enroll(ANA)
    pages.sign_in()
    listed = pages.get("/patients").text
    assert "Ben" in listed
    assert "Ana" in listed
    assert f'href="/patients/{ben}"' in listed


def test_an_alert_is_taken_once(pages: Pages, ben: str) -> None:
    pages.sign_in()
    taken = re.search(r"/alerts/alert_[0-9a-f]+/acknowledge", pages.get("/").text)
    assert taken
    assert pages.post(taken[0]).headers["location"] == "/?done=acknowledged"
    assert "No open alert" in pages.get("/").text
    pages.sign_in("outreach")
    assert pages.post(taken[0]).status_code == 409


def test_a_conversation_shows_both_sides_in_the_patients_time(pages: Pages, ben: str) -> None:
    pages.send()
    pages.sign_in()
    shown = pages.get(f"/patients/{ben}").text
    assert "Ben, welcome to Care Team." in shown
    assert CRISIS in shown
    assert "10:00 AM" in shown  # 15:00 UTC is ten in New York


def test_reading_a_conversation_is_audited(pages: Pages, ben: str) -> None:
    pages.sign_in()
    before = pages.audited().count("conversation.read")
    pages.get(f"/patients/{ben}")
    assert pages.audited().count("conversation.read") == before + 1


def test_another_sites_patient_does_not_exist(pages: Pages, ben: str) -> None:
    pages.sign_in(site="hillside")
    assert "Ben" not in pages.get("/").text
    foreign, missing = pages.get(f"/patients/{ben}"), pages.get("/patients/enr_00")
    assert foreign.status_code == missing.status_code == 404
    assert foreign.text == missing.text
    assert "conversation.read" not in pages.audited()


def test_an_admin_keeps_the_service_running_and_reads_nobody(pages: Pages, ben: str) -> None:
    pages.send()
    pages.sign_in("admin", None)
    for path in ("/patients", f"/patients/{ben}", "/reports", "/admin/audit"):
        page = pages.get(path)
        assert page.status_code == 200
        assert "Ben" not in page.text
        assert "555-0102" not in page.text
        assert CRISIS not in page.text
    assert "conversation.read" not in pages.audited()


@pytest.mark.parametrize("role", ["researcher", "auditor"])
def test_roles_without_patients_see_none(pages: Pages, ben: str, role: str) -> None:
    pages.sign_in(role, None)
    assert pages.get("/").status_code == 303  # to the first page that is theirs
    assert pages.get("/patients").status_code == 403
    assert pages.get(f"/patients/{ben}").status_code == 403
    assert pages.post("/alerts/alert_0/acknowledge").status_code == 403


def test_what_a_patient_writes_cannot_become_part_of_the_page(pages: Pages, clinic: Clinic) -> None:
    enrollment_id = clinic.enroll(BEN)
    clinic.text_from(BEN, '<script>alert("x")</script> & "quotes"')
    pages.sign_in()
    shown = pages.get(f"/patients/{enrollment_id}").text
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert" in shown


@pytest.mark.parametrize("path", ["/sign-in", "/", "/sandbox", "/patients/enr_00"])
def test_every_page_is_strict_about_what_it_loads_and_is_not_kept(pages: Pages, path: str) -> None:
    pages.sign_in()
    page = pages.get(path)
    policy = page.headers["content-security-policy"]
    assert policy.startswith("default-src 'self'")
    assert "unsafe" not in policy
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["x-content-type-options"] == "nosniff"
    # The policy would block them; better there are none.
    assert not re.search(r"<style|style=|<script(?! src)|\son[a-z]+=|javascript:", page.text)


@pytest.mark.parametrize("path", ["/sign-in", "/", "/sandbox"])
def test_no_page_says_what_the_program_is_about(pages: Pages, ben: str, path: str) -> None:
    pages.sign_in()
    page = pages.get(path)
    title = re.search(r"<title>(.*?)</title>", page.text)
    assert title
    assert title[1].endswith("· Care Team")
    assert "opioid" not in page.text.lower()
    assert "treatment" not in page.text.lower()


def test_style_and_script_come_from_here_and_are_kept_until_they_change(pages: Pages) -> None:
    page = pages.get("/sign-in").text
    own = re.findall(r'(?:href|src)="(/static/[^"]+)"', page)
    assert len(own) >= 3
    for address in own:
        answer = pages.get(address)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
    assert not re.search(r'(?:href|src)="https?://', page)


@pytest.mark.parametrize("name", ["../base.html", "..%2f..%2fapp.py", "nothing.css", ""])
def test_nothing_but_those_files_is_served(pages: Pages, name: str) -> None:
    assert pages.client.get(f"/static/{name}").status_code == 404


def test_more_patients_than_fit_are_on_the_next_page(pages: Pages, clinic: Clinic) -> None:
    for n in range(52):
        person = {**BEN, "external_id": f"MRN-{n}", "phone": f"+1212555{100 + n:04d}"}
        clinic.enroll(person, first_name=f"Person{n}")
    pages.sign_in()
    first = pages.get("/patients").text
    following = re.search(r'href="(/patients\?[^"]*after=enr_[0-9a-f]+)"', first)
    assert following
    second = pages.get(unescape(following[1])).text
    names = [set(re.findall(r">(Person\d+)</a>", page)) for page in (first, second)]
    assert [len(found) for found in names] == [50, 2]
    assert not names[0] & names[1]


BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (RuntimeError("CANARY"), 500, "The mistake is ours"),
        (OperationalError("SELECT CANARY", {}, Exception("CANARY")), 503, "cannot be reached"),
    ],
    ids=["a mistake of ours", "no database"],
)
def test_a_failure_is_a_page_for_people_and_a_problem_for_programs(
    pages: Pages, ben: str, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int,
    words: str,
) -> None:  # fmt: skip
    def broken(*_: object, **__: object) -> None:
        raise error

    pages.sign_in()
    monkeypatch.setattr("smsint.web.pages.today.board", broken)
    client = TestClient(pages.client.app, raise_server_exceptions=False)
    client.cookies = pages.client.cookies
    page = client.get("/", headers=BROWSER)
    assert (page.status_code, page.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert words in page.text
    assert "CANARY" not in page.text
    assert "default-src 'self'" in page.headers["content-security-policy"]
    program = client.get("/", headers={"Accept": "application/json"})
    assert (program.status_code, program.json()["status"]) == (status, status)


def test_an_address_that_is_none_is_a_page_in_a_browser(pages: Pages) -> None:
    page = pages.client.get("/nowhere", headers=BROWSER)
    assert page.status_code == 404
    assert "There is nothing at this address" in page.text
    for path in ("/nowhere", "/api/v1/nowhere"):
        headers = BROWSER if path.startswith("/api") else {}
        problem = pages.client.get(path, headers=headers)
        assert problem.headers["content-type"] == "application/problem+json"
