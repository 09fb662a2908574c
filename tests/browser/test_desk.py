"""Every page of the console, from a phone to a wide screen, in light and dark."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Look
from tests.support.demo import Demo

pytestmark = pytest.mark.browser
CLINICIAN = {
    "today": "/",
    "patients": "/patients",
    "enroll": "/enroll",
    "library": "/library?words=walk",
    "preview": "/library/preview?language=es",
    "coverage": "/library/coverage?by=bct",
    "reports": "/reports",
    "on-call": "/on-call",
    "account": "/account",
}
ADMIN = {
    "health": "/admin/health",
    "people": "/admin/people",
    "tokens": "/admin/tokens",
    "sites": "/admin/sites",
    "audit": "/admin/audit",
    "patients-without-names": "/patients",
}
Scheme = Literal["light", "dark"]


def sign_in(page: Page, demo: Demo, role: str = "clinician") -> None:
    known = demo.sign_in_of(role)
    page.goto("/sign-in")
    page.get_by_label("E-mail").fill(known.email)
    page.get_by_label("Password").fill(known.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


@pytest.fixture(params=[(390, "light"), (390, "dark"), (1440, "light"), (1440, "dark")], ids=str)
def screen(
    request: pytest.FixtureRequest, browser: Browser, demo: Demo
) -> Iterator[tuple[Page, str]]:
    """A window of some width and theme, and the end of its pictures' names."""
    width, scheme = request.param
    context = browser.new_context(
        base_url=demo.url, viewport={"width": width, "height": 900}, color_scheme=scheme
    )
    context.set_default_timeout(10_000)
    yield context.new_page(), f"{width}-{scheme}"
    context.close()


def test_every_page_of_a_clinician(screen: tuple[Page, str], demo: Demo, look: Look) -> None:
    page, kind = screen
    page.goto("/sign-in")
    look(page, f"sign-in-{kind}")
    sign_in(page, demo)
    for name, path in CLINICIAN.items():
        page.goto(path)
        look(page, f"{name}-{kind}")
    page.goto("/patients")
    page.locator(".people tbody a").first.click()
    expect(page.locator(".talk .bubble").last).to_be_in_viewport()
    page.evaluate("document.querySelectorAll('.actions details').forEach(one => one.open = true)")
    look(page, f"patient-{kind}")
    page.goto("/enroll")
    page.get_by_role("button", name="Enroll and send").click()
    expect(page.locator(".notice.bad")).to_be_visible()
    look(page, f"enroll-to-mend-{kind}")


def test_every_page_of_an_administrator(screen: tuple[Page, str], demo: Demo, look: Look) -> None:
    page, kind = screen
    sign_in(page, demo, "admin")
    for name, path in ADMIN.items():
        page.goto(path)
        look(page, f"{name}-{kind}")


def test_the_console_can_be_used_with_the_keyboard_alone(page: Page, demo: Demo) -> None:
    known = demo.sign_in_of("outreach")
    page.goto("/sign-in")
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
