"""Pages that are files: reports and the codebook, on a phone and on paper."""

import pytest
from playwright.sync_api import Browser

from smsint.domain.codebook import Profile
from smsint.services.exporting.package import codebook_html
from smsint.services.reports.page import Section, checklist, data_table, page

pytestmark = pytest.mark.browser

_ARMS = data_table(
    "Flow of participants",
    ("arm", "allotted", "received a text", "wrote back", "opted out of texts", "programme ended",
     "clinic reported", "left care", "analyzed"),
    [("texts", 59, 59, 56, 5, 59, 59, 10, 59)],
)  # fmt: skip
_KNOWN = checklist("Checklist", [("5-iii Revisions and updating", f"library {'0' * 64}")])


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize(
    "document",
    [
        pytest.param(codebook_html(Profile.IDENTIFIED), id="codebook"),
        pytest.param(page("Study", [Section("Flow", _ARMS), Section("List", _KNOWN)]), id="report"),
    ],
)
def test_a_document_is_as_wide_as_its_screen(browser: Browser, document: str, width: int) -> None:
    """What is wider moves in its own frame."""
    context = browser.new_context(viewport={"width": width, "height": 800})
    shown = context.new_page()
    shown.set_content(document)
    assert shown.evaluate("document.documentElement.scrollWidth") == width
    context.close()


def test_on_paper_no_table_is_cut_off(browser: Browser) -> None:
    context = browser.new_context()
    shown = context.new_page()
    shown.set_content(page("Study", [Section("Flow", _ARMS)]))
    shown.emulate_media(media="print")
    hidden = shown.locator(".wide").evaluate("frame => getComputedStyle(frame).overflowX")
    assert hidden == "visible"
    context.close()
