"""A demo, the system's own Chromium to look at it with, and the rules of accessibility."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.support.demo import Demo, running_demo

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_AXE = Path(__file__).parent / "vendor" / "axe-4.10.3.min.js"
_CUT_OFF = """[...document.querySelectorAll('.fold tbody > tr > *')]
    .filter(cell => cell.getBoundingClientRect().right > window.innerWidth).length"""
"""Cells beyond the edge of a phone, which shows no scrollbar that would tell of them."""
Look = Callable[[Page, str], None]
_COLORS = ", runOnly: ['color-contrast']"
_SCREENS: Mapping[tuple[int, Literal["light", "dark"]], str] = {
    (390, "light"): "",
    (390, "dark"): _COLORS,
    (1440, "dark"): _COLORS,
    (1440, "light"): "",
}
"""Width and theme, and the rules of axe where not all of them are looked at."""


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    """One demo for all browser tests of a process."""
    with running_demo(tmp_path_factory.mktemp("browser") / "demo") as found:
        yield found


@pytest.fixture(scope="module")  # while it is open, no other event loop can run in this thread
def browser() -> Iterator[Browser]:
    """Chromium; without one these tests skip, and fail under CI."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found is None:
        reason = f"no browser here: install one of {', '.join(_NAMES)}"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=list(_ARGUMENTS))
        yield opened
        opened.close()


@pytest.fixture
def page(browser: Browser, demo: Demo) -> Iterator[Page]:
    """A fresh window. Whatever the browser complains about fails the test.

    That a form was answered with 422 is no complaint: it has to be mended.
    """
    context = browser.new_context(base_url=demo.url)
    context.set_default_timeout(10_000)
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("pageerror", lambda error: complaints.append(str(error)))

    def listen(said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"} and "status of 422" not in said.text:
            complaints.append(said.text)

    opened.on("console", listen)
    yield opened
    context.close()
    assert complaints == []


@pytest.fixture(scope="session")
def look() -> Look:
    """A page as a phone and a wide screen show it, in light and dark.

    Nothing is wider than the window, no cell of a folded table is cut off, axe finds nothing, and pictures are kept for people: in
    ``var/screenshots``, or the folder that ``SMSINT_SCREENSHOTS`` names. What a page is made of
    does not change in the dark, so that axe looks only at its colors there.
    """
    folder = Path(os.environ.get("SMSINT_SCREENSHOTS", "var/screenshots"))
    folder.mkdir(parents=True, exist_ok=True)
    axe = _AXE.read_text()

    def look(page: Page, name: str) -> None:
        page.evaluate(axe)
        for (width, scheme), rules in _SCREENS.items():
            kind = f"{name}-{width}-{scheme}"
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            # Hiding the caret of a field would be a style that the page's policy refuses.
            page.screenshot(path=folder / f"{kind}.png", full_page=True, caret="initial")
            assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), kind
            assert width > 390 or page.evaluate(_CUT_OFF) == 0, kind
            found = page.evaluate(f"axe.run(document, {{resultTypes: ['violations']{rules}}})")
            told = [(one["id"], one["nodes"][0]["html"][:200]) for one in found["violations"]]
            assert told == [], kind

    return look
