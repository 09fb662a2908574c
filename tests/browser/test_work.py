"""A clinic's work, from end to end in a browser: each journey with the role whose work it is."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Look
from tests.browser.test_desk import sign_in
from tests.support.demo import Demo

pytestmark = pytest.mark.browser
SOON = 15_000
"""Milliseconds within which a page shows by itself what happened elsewhere."""


@pytest.fixture
def web(demo: Demo) -> Iterator[httpx2.Client]:
    """The virtual phones and their clock, without a browser."""
    accept = {"Accept": "application/json"}
    with httpx2.Client(base_url=demo.url, timeout=60, headers=accept) as client:
        yield client


def phones(web: httpx2.Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = web.get("/sandbox/phones").json()
    return found


def phone_of(web: httpx2.Client, number: str) -> dict[str, Any]:
    return next(phone for phone in phones(web) if phone["number"] == number)


def say(web: httpx2.Client, phone: dict[str, Any], words: str) -> None:
    assert web.post(f"{phone['url']}/texts", data={"body": words}).status_code < 400


def enroll(page: Page, name: str, digits: str) -> None:
    """Fills in the form as a clinician does."""
    page.goto("/enroll")
    page.get_by_label("The patient agreed").check()
    page.get_by_label("The patient knows").check()
    page.get_by_label("Clinic id").fill(f"MRN-{name}")
    page.get_by_label("First name").fill(name)
    page.get_by_label("Mobile number").fill(f"(202) 555-{digits}")
    page.get_by_label("Time zone").fill("America/Los_Angeles")
    page.locator("#f-protocol").select_option("starter")
    page.get_by_role("button", name="Enroll and send").click()


def test_from_a_consent_to_the_first_text(page: Page, demo: Demo, web: httpx2.Client) -> None:
    sign_in(page, demo)
    page.goto("/enroll")
    page.get_by_label("Clinic id").fill("MRN-Wren")
    page.get_by_role("button", name="Enroll and send").click()
    expect(page.locator(".notice.bad")).to_contain_text("Without this consent")
    expect(page.get_by_label("Clinic id")).to_have_value("MRN-Wren")
    enroll(page, "Wren", "0171")
    expect(page.get_by_role("status").first).to_contain_text("Enrolled")
    expect(page.locator(".bubble.ours").first).to_contain_text("STOP", timeout=SOON)
    assert phone_of(web, "+12025550171")["owner"] == "Wren"


def test_an_answer_appears_by_itself_and_is_understood(
    page: Page, demo: Demo, web: httpx2.Client
) -> None:
    asked = next(phone for phone in phones(web) if phone["waiting"])
    sign_in(page, demo, "outreach")
    page.goto("/patients")
    page.get_by_label("Number, clinic id or name").fill(asked["number"])
    page.get_by_role("button", name="Find").click()
    expect(page.locator(".talk")).to_be_visible()
    assert asked["number"][-4:] not in page.url
    page.get_by_placeholder("For colleagues").fill("half a no")
    say(web, asked, "7")
    last = page.locator(".bubble.theirs").last
    expect(last).to_contain_text("7", timeout=SOON)
    expect(page.get_by_placeholder("For colleagues")).to_have_value("half a no")


def test_staff_take_over_write_and_hand_back(page: Page, demo: Demo, web: httpx2.Client) -> None:
    sign_in(page, demo)
    enroll(page, "Tess", "0172")
    page.get_by_role("button", name="Take over for 4 hours").click()
    expect(page.locator(".notice.good")).to_contain_text("automatic texts wait")
    page.get_by_placeholder("Write a text").fill("á" * 71)
    expect(page.locator("#size")).to_contain_text("2 texts with special characters")
    page.get_by_placeholder("Write a text").fill("Nora here. How was the week?")
    expect(page.locator("#size")).to_contain_text("one text")
    page.get_by_role("button", name="Send", exact=True).click()
    expect(page.locator(".bubble.ours", has_text="Nora here")).to_be_visible(timeout=SOON)
    url = phone_of(web, "+12025550172")["url"]
    assert any("Nora here" in text["text"] for text in web.get(url).json()["messages"])
    page.get_by_role("button", name="Hand back").click()
    expect(page.get_by_role("button", name="Take over for 4 hours")).to_be_visible()


def test_a_file_with_errors_enrolls_the_rest(page: Page, demo: Demo, tmp_path: Path) -> None:
    names = (
        "external_id;phone;first_name;language;time_zone;protocol;consent_granted_at;"
        "consent_method;consent_obtained_by;consent_text_version"
    )
    rest = "America/Denver;starter;2026-01-05;written;Desk;1"
    rows = [
        f"MRN-F1;(202) 555-0173;María Fernanda del Río;es;{rest}",
        f"MRN-F2;1.2E+10;Ben;en;{rest}",
        f"MRN-F3;(202) 555-0174;<script>alert(1)</script>;en;{rest}",
    ]
    file = tmp_path / "patients.csv"
    file.write_text("\n".join([names, *rows]), encoding="utf-8-sig")
    sign_in(page, demo)
    page.goto("/enroll")
    page.get_by_label("CSV file").set_input_files(file)
    page.get_by_role("button", name="Check the file").click()
    expect(page.locator("tbody tr").nth(1)).to_contain_text("The spreadsheet rounded this number")
    page.get_by_role("button", name="Enroll 2 patients").click()
    expect(page.get_by_role("heading", name="What became of it")).to_be_visible()
    page.get_by_role("link", name="Open the patient").last.click()
    expect(page.locator("h1")).to_contain_text("<script>")


def test_a_crisis_is_seen_at_once_escalated_and_ended(
    page: Page, demo: Demo, web: httpx2.Client, look: Look
) -> None:
    sign_in(page, demo)
    enroll(page, "Cody", "0175")
    expect(page.locator(".talk")).to_be_visible()
    page.goto("/")
    say(web, phone_of(web, "+12025550175"), "i want to kill myself tonight")
    alert = page.locator(".card.acute", has_text="Cody")
    expect(alert).to_be_visible(timeout=SOON)
    expect(alert).to_contain_text("kill myself")
    look(page, "today-crisis")
    reference = re.search(r"A-[0-9]{4}", alert.inner_text())
    assert reference
    expect_call(page, web, "Nora Lind", reference[0])
    web.post("/sandbox/clock", data={"advance": "1h"})
    expect_call(page, web, "Sam Okoro", reference[0])
    page.goto("/")
    expect(alert).to_contain_text("past its time")
    alert.get_by_role("button", name="I have this").click()
    taken = page.locator(".card", has_text="Cody").filter(has_text="with you")
    expect(taken).to_be_visible()
    taken.get_by_role("button", name="Somebody else must see to it").click()
    expect(page.get_by_text("The next person is called now.")).to_be_visible()
    alert.get_by_role("button", name="I have this").click()
    taken.get_by_text("How did it end?").first.click()
    taken.get_by_label("Outcome").select_option("reached")
    taken.get_by_label("Note").fill("Safe with her sister")
    taken.get_by_role("button", name="Keep it").click()
    expect(taken).to_have_count(0)
    page.goto("/patients")
    page.get_by_role("link", name="Cody").click()
    expect(page.locator("section", has_text="What was done").last).to_contain_text("her sister")
    look(page, "patient-after-a-crisis")


def test_an_alert_appears_on_the_open_page_of_its_patient(
    page: Page, demo: Demo, web: httpx2.Client, look: Look
) -> None:
    sign_in(page, demo, "outreach")
    asked = next(phone for phone in phones(web) if phone["waiting"])
    page.goto("/patients")
    page.get_by_label("Number, clinic id or name").fill(asked["number"])
    page.get_by_role("button", name="Find").click()
    expect(page.locator(".talk")).to_be_visible()
    page.get_by_placeholder("For colleagues").fill("half a no")
    say(web, asked, "i took all my pills")
    alert = page.locator("#alarm .card.acute")
    expect(alert).to_contain_text("all my pills", timeout=SOON)
    expect(page.locator(".bubble.theirs").last).to_contain_text("all my pills")
    expect(page.get_by_placeholder("For colleagues")).to_have_value("half a no")
    look(page, "patient-crisis")
    alert.get_by_role("button", name="I have this").click()
    expect(page.get_by_text("The alert is yours. Call now.")).to_be_visible()
    taken = page.locator("#alarm .card", has_text="with you")
    taken.get_by_text("How did it end?").first.click()
    look(page, "patient-crisis-taken")
    taken.get_by_label("Outcome").select_option("help_sent")
    taken.get_by_role("button", name="Keep it").click()
    expect(page.locator("#alarm")).to_be_hidden()


def expect_call(page: Page, web: httpx2.Client, who: str, reference: str) -> None:
    """The phone of somebody on call shows the alert's reference, and nobody's name."""
    phone = next(phone for phone in phones(web) if phone["owner"] == who)
    page.goto(phone["url"])
    call = page.locator(".bubble.theirs", has_text=reference).first
    expect(call).to_contain_text("an alert needs you now", timeout=SOON)
    expect(call).not_to_contain_text("Cody")


def test_an_administrator_adds_an_auditor_who_checks_the_log(
    page: Page, demo: Demo, browser: Browser
) -> None:
    sign_in(page, demo, "admin")
    page.goto("/admin/people")
    page.get_by_label("Name", exact=True).fill("Alex Reyes")
    page.get_by_label("E-mail").fill("alex@clinic.example")
    page.get_by_label("Role").select_option("auditor")
    page.get_by_role("button", name="Add").click()
    password = page.locator("code.secret").first.inner_text()
    context = browser.new_context(base_url=demo.url)
    auditor = context.new_page()
    auditor.goto("/sign-in")
    auditor.get_by_label("E-mail").fill("alex@clinic.example")
    auditor.get_by_label("Password").fill(password)
    auditor.get_by_role("button", name="Sign in").click()
    auditor.get_by_role("link", name="Audit log").click()
    auditor.get_by_role("button", name="Check the chain").click()
    expect(auditor.locator(".notice.good")).to_contain_text("The chain holds")
    context.close()


def test_from_silence_to_a_call_and_back(
    page: Page, demo: Demo, web: httpx2.Client, look: Look
) -> None:
    """Nobody answers any more; staff see it, call, and the person texts again."""
    sign_in(page, demo, "outreach")
    drifting = page.locator(".card.task", has_text="Drifting away").first
    for _ in range(14):
        page.goto("/")
        if drifting.count():
            break
        web.post("/sandbox/clock", data={"advance": "1d"})
    expect(drifting).to_contain_text(re.compile("No answer|no text|silent", re.IGNORECASE))
    look(page, "today-drifting")
    name = drifting.locator("h3 a").inner_text()
    href = drifting.locator("h3 a").get_attribute("href") or ""
    drifting.get_by_role("button", name="I'll do it").click()
    card = page.locator(".card.task", has_text="Drifting away").filter(
        has=page.locator(f'a[href="{href}"]')
    )
    expect(card).to_contain_text("with you")
    card.get_by_text("Log, put off or close").click()
    card.get_by_label("I tried to reach them").select_option("reached")
    card.get_by_label("Note").first.fill("Will come on Monday")
    card.get_by_role("button", name="Log the try").click()
    expect(page.get_by_text("The try is kept.")).to_be_visible()
    page.goto(href)
    expect(page.locator("h1")).to_contain_text(name)
    look(page, "patient-drifting")
    number = re.sub(r"\D", "", page.locator(".patient-head .call").inner_text())
    say(web, phone_of(web, f"+1{number}"), "sorry i was away, i am back")
    expect(page.locator(".bubble.theirs").last).to_contain_text("i am back", timeout=SOON)
    page.goto(href)
    todo = page.locator(".card.task", has_text="Drifting away")
    if todo.count():  # the sweep may have seen the return first
        todo.get_by_text("Log, put off or close").click()
        todo.get_by_label("Close it").select_option("returned")
        todo.get_by_role("button", name="Close the task").click()
    expect(page.locator(".card.task", has_text="Drifting away")).to_have_count(0)
