"""The console in another language: a catalog in its folder is used, and nothing escapes it."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest

from smsint.services.installation import Misconfigured
from smsint.services.runtime import Runtime
from smsint.web.pages import rendering, translation
from tests.builders import ANA, Clinic
from tests.support.catalogs import write_catalog
from tests.support.clock import SettableClock
from tests.support.pages import Pages, pages_of

ANAS = "+12135550101"


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of catalogs in the place of ours."""
    monkeypatch.setattr(translation, "LOCALES", tmp_path)
    rendering.environment.cache_clear()
    yield tmp_path
    rendering.environment.cache_clear()


@pytest.fixture
def pages(locales: Path, runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    """The console in a language that nobody speaks; Ana is enrolled and in danger."""
    write_catalog(locales, "qq")
    clinic.enroll(ANA)
    clinic.text_from(ANA, "i want to kill myself")
    shown = pages_of(runtime, clock, console_language="qq")
    with shown.client:
        yield shown


def test_the_pages_speak_it(pages: Pages) -> None:
    first = pages.get("/sign-in").text
    assert '<html lang="qq"' in first
    assert "[SIGN IN]" in first
    pages.sign_in()
    today = pages.get("/").text
    assert "[I HAVE THIS]" in today
    assert "[DANGER NOW]" in today, "codes too"


class Words(HTMLParser):
    """What a page shows in capitals and brackets, and what it shows in other words."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.shown: list[str] = []
        self._hidden = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Charts and code have no words of ours."""
        self._hidden += tag in {"script", "style", "svg", "option", "code", "time"}

    def handle_endtag(self, tag: str) -> None:
        """The end of what ``handle_starttag`` began."""
        self._hidden -= tag in {"script", "style", "svg", "option", "code", "time"}

    def handle_data(self, data: str) -> None:
        """One run of text."""
        if not self._hidden:
            self.shown.append(" ".join(data.split()))


@pytest.mark.parametrize(
    "path", ["/patients", "/enroll", "/reports", "/on-call", "/account", "/patients/enr_none"]
)
def test_no_word_of_a_page_is_said_past_the_catalog(pages: Pages, path: str) -> None:
    pages.sign_in()
    shown = Words(pages.get(path).text).shown
    assert [text for text in shown if _english(text)] == []
    assert [text for text in shown if text.startswith("[")]


def _english(text: str) -> bool:
    """A word in small letters that is neither translated nor a name."""
    rest = re.sub(r"\[[^\]]*\]|Care Team|Clinician|harbor|Ana|Los Angeles", "", text)
    return bool(re.search(r"[a-z]{3,}", rest))


def test_a_language_without_a_catalog_is_refused_and_says_which_file_is_missing(
    locales: Path, runtime: Runtime, clock: SettableClock
) -> None:
    with pytest.raises(Misconfigured, match=r"xx/LC_MESSAGES/console\.mo"):
        pages_of(runtime, clock, console_language="xx")


def test_what_a_catalog_lacks_stays_english(locales: Path) -> None:
    write_catalog(locales, "qq")
    assert translation.catalog("qq").gettext("Nobody has marked this.") == "Nobody has marked this."
    assert translation.catalog("en").gettext("Sign in") == "Sign in"
