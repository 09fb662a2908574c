"""The staff page, from a phone to a wide screen, in light and dark."""

import os
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.support.demo import Demo

pytestmark = pytest.mark.browser
SHOTS = os.environ.get("SMSINT_SCREENSHOTS")
"""A folder to keep pictures in, for people."""


def sign_in(page: Page, demo: Demo, role: str = "clinician") -> None:
    known = demo.sign_in_of(role)
    page.goto("/")
    page.get_by_label("E-mail").fill(known.email)
    page.get_by_label("Password").fill(known.password)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()


def test_from_the_list_to_a_conversation_and_back_out(page: Page, demo: Demo) -> None:
    sign_in(page, demo)
    page.locator(".people tbody a").first.click()
    expect(page.locator(".talk .bubble").last).to_be_in_viewport()
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()


def test_the_desk_can_be_used_with_the_keyboard_alone(page: Page, demo: Demo) -> None:
    known = demo.sign_in_of("outreach")
    page.goto("/sign-in")
    page.keyboard.type(known.email)
    page.keyboard.press("Tab")
    page.keyboard.type(known.password)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Patients")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()


@pytest.mark.parametrize("width", [390, 768, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_runs_out_of_the_page(
    browser: Browser, demo: Demo, width: int, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        base_url=demo.url, viewport={"width": width, "height": 850}, color_scheme=scheme
    )
    page = context.new_page()
    page.goto("/sign-in")
    look(page, f"sign-in-{width}-{scheme}")
    sign_in(page, demo)
    look(page, f"desk-{width}-{scheme}")
    page.locator(".people tbody a").first.click()
    expect(page.locator(".talk")).to_be_visible()
    look(page, f"patient-{width}-{scheme}")
    page.goto("/sandbox")
    look(page, f"phones-{width}-{scheme}")
    page.locator(".phones a").first.click()
    expect(page.locator(".handset")).to_be_visible()
    look(page, f"phone-{width}-{scheme}")
    context.close()


def look(page: Page, name: str) -> None:
    """Nothing is wider than the window; a picture is kept when somebody asked for it."""
    if SHOTS:
        page.screenshot(path=Path(SHOTS) / f"{name}.png")
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), name
