"""Every page of the console for every role, from a phone to a wide screen, in light and dark."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Look
from tests.support.demo import Demo

pytestmark = pytest.mark.browser
PAGES = {
    "clinician": {
        "today": "/",
        "patients": "/patients",
        "enroll": "/enroll",
        "library": "/library?words=walk",
        "preview": "/library/preview?language=es",
        "coverage": "/library/coverage?by=bct",
        "reports": "/reports",
        "on-call": "/on-call",
        "rules": "/rules",
        "account": "/account",
        "nothing": "/patients/enr_nobody",
    },
    "outreach": {"today-of-outreach": "/", "not-for-outreach": "/on-call"},
    "researcher": {"library-of-a-researcher": "/", "reports-of-a-researcher": "/reports"},
    "admin": {
        "health": "/admin/health",
        "people": "/admin/people",
        "tokens": "/admin/tokens",
        "sites": "/admin/sites",
        "audit": "/admin/audit",
        "patients-without-names": "/patients",
        "rules-of-an-admin": "/rules",
    },
    "auditor": {"audit-of-an-auditor": "/admin/audit"},
}


def sign_in(page: Page, demo: Demo, role: str = "clinician") -> None:
    known = demo.sign_in_of(role)
    page.goto("/sign-in")
    page.get_by_label("E-mail").fill(known.email)
    page.get_by_label("Password").fill(known.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


@pytest.fixture
def window(browser: Browser, demo: Demo) -> Page:
    """A window that may be told of errors: some pages are about them."""
    context = browser.new_context(base_url=demo.url)
    context.set_default_timeout(10_000)
    return context.new_page()


@pytest.mark.parametrize("role", PAGES)
def test_every_page_of_a_role(window: Page, demo: Demo, look: Look, role: str) -> None:
    sign_in(window, demo, role)
    for name, path in PAGES[role].items():
        window.goto(path)
        look(window, name)
    window.context.close()


def test_the_door(window: Page, look: Look) -> None:
    window.goto("/sign-in")
    look(window, "sign-in")
    window.get_by_label("E-mail").fill("nobody@clinic.example")
    window.get_by_label("Password").fill("wrong")
    window.get_by_role("button", name="Sign in").click()
    expect(window.get_by_role("alert")).to_be_visible()
    look(window, "sign-in-refused")
    window.context.close()


def test_a_patient_with_everything_open(window: Page, demo: Demo, look: Look) -> None:
    sign_in(window, demo)
    window.goto("/patients?flagged=true")
    people = window.locator(".people tbody a")
    if not people.count():
        window.goto("/patients")
    people.first.click()
    expect(window.locator(".talk .bubble").last).to_be_in_viewport()
    href = window.url
    look(window, "patient")
    window.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
    look(window, "patient-open")
    window.goto(f"{href}/rules")
    window.evaluate("document.querySelectorAll('main details').forEach(one => one.open = true)")
    look(window, "rules-of-a-patient")
    window.goto("/")
    window.locator('a[href^="/tasks/"]').first.click()
    expect(window.get_by_role("heading", name="History")).to_be_visible()
    look(window, "task")
    window.goto("/enroll")
    window.get_by_role("button", name="Enroll and send").click()
    expect(window.locator(".notice.bad")).to_be_visible()
    look(window, "enroll-to-mend")
    window.context.close()


def test_the_virtual_phones(window: Page, look: Look) -> None:
    window.goto("/sandbox")
    look(window, "phones")
    window.locator(".phones a").first.click()
    expect(window.locator(".handset")).to_be_visible()
    look(window, "phone")
    window.context.close()


def test_the_console_can_be_used_with_the_keyboard_alone(page: Page, demo: Demo) -> None:
    known = demo.sign_in_of("outreach")
    page.goto("/sign-in")
    # The browser gives the focus only with its first picture; what is typed before is lost.
    expect(page.get_by_label("E-mail")).to_be_focused()
    page.keyboard.type(known.email)
    page.keyboard.press("Tab")
    page.keyboard.type(known.password)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Today")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()


def test_dark_is_chosen_with_a_button_and_kept(page: Page, demo: Demo) -> None:
    sign_in(page, demo)
    page.get_by_role("button", name="Switch to dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.goto("/patients")
    assert page.evaluate("getComputedStyle(document.body).colorScheme") == "dark"
    page.get_by_role("button", name="Switch to light").click()
    assert page.evaluate("getComputedStyle(document.body).colorScheme") == "light"


def test_a_printed_conversation_has_no_controls(page: Page, demo: Demo) -> None:
    sign_in(page, demo)
    page.goto("/patients?status=active")
    page.locator(".people tbody a").first.click()
    expect(page.locator(".composer")).to_be_visible()
    page.emulate_media(media="print")
    for control in (".composer", ".bar", ".actions", "main form"):
        assert not any(one.is_visible() for one in page.locator(control).all()), control
    expect(page.locator(".talk .bubble").first).to_be_visible()


def test_without_javascript_the_essentials_work(browser: Browser, demo: Demo) -> None:
    context = browser.new_context(base_url=demo.url, java_script_enabled=False)
    page = context.new_page()
    sign_in(page, demo)
    page.goto("/patients")
    page.locator(".people tbody a").first.click()
    page.get_by_placeholder("For colleagues").fill("Prefers calls after five")
    page.get_by_role("button", name="Keep the note").click()
    expect(page.get_by_text("The note is kept.")).to_be_visible()
    expect(page.get_by_text("Prefers calls after five")).to_be_visible()
    context.close()
