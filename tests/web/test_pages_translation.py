"""The console in another language: a catalog in its folder is used, and nothing escapes it."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from gettext import NullTranslations
from html.parser import HTMLParser
from pathlib import Path

import pytest

from smsint.domain.engagement import Drift, Standing
from smsint.domain.flag_rules import FlagRule
from smsint.domain.paging import in_plain_words
from smsint.domain.reasons import sentence
from smsint.domain.rules import STANDARD
from smsint.domain.signals import Signals
from smsint.services.installation import Misconfigured
from smsint.services.runtime import Runtime
from smsint.web.pages import rendering, translation
from smsint.web.pages.sentences import said_again
from smsint.web.pages.times import Times
from tests.builders import ANA, Clinic
from tests.support.catalogs import pseudo, write_catalog
from tests.support.clock import SettableClock
from tests.support.pages import Pages, pages_of

ANAS, WROTE = "+12135550101", "i want to kill myself"


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of catalogs in the place of ours."""
    monkeypatch.setattr(translation, "LOCALES", tmp_path)
    rendering.environment.cache_clear()
    rendering.times_in.cache_clear()
    yield tmp_path
    rendering.environment.cache_clear()
    rendering.times_in.cache_clear()


@pytest.fixture
def pages(locales: Path, runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    """The console in a language that nobody speaks; Ana is enrolled and in danger."""
    write_catalog(locales, "qq")
    clinic.enroll(ANA)
    clinic.text_from(ANA, WROTE)
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
        self._hidden += tag in {"script", "style", "svg", "option", "code"}

    def handle_endtag(self, tag: str) -> None:
        """The end of what ``handle_starttag`` began."""
        self._hidden -= tag in {"script", "style", "svg", "option", "code"}

    def handle_data(self, data: str) -> None:
        """One run of text."""
        if not self._hidden:
            self.shown.append(" ".join(data.split()))


@pytest.mark.parametrize(
    "path",
    [
        "/", "/patients", "/patients/ANA", "/tasks/TASK", "/enroll", "/reports", "/on-call", "/account",
        "/patients/enr_none",
    ],
)  # fmt: skip
def test_no_word_of_a_page_is_said_past_the_catalog(pages: Pages, path: str) -> None:
    pages.sign_in()
    for name, link in (("ANA", r"/patients/(enr_\w+)"), ("TASK", r"/tasks/(task_\w+)")):
        found = re.search(link, pages.get("/").text)
        assert found
        path = path.replace(name, found[1])
    shown = Words(pages.get(path).text).shown
    english = [text for text in shown if _english(text)]
    assert not english, "\n".join(english)
    assert [text for text in shown if text.startswith("[")]


_NAMES = "Care Team|Clinician|harbor|Ana|Los Angeles|Front desk|Wellbeing|Steady"


def _english(text: str) -> bool:
    """A word in small letters that is neither translated nor a name, nor what a patient wrote."""
    if text == WROTE:
        return False
    rest = re.sub(r"\[[^\]]*\]|“.*”|: (ES|Gracias) .*|" + _NAMES, "", text)
    return bool(re.search(r"[a-z]{3,}", rest))


@pytest.mark.parametrize("rule", STANDARD, ids=lambda rule: rule.id)
def test_why_a_flag_opened_is_said_in_the_language_of_the_console(rule: FlagRule) -> None:
    """What was kept in English is found in its pattern again, with what fills it."""
    for value in (1.0, 3.0, 0.25):
        drift = Drift(0.1, Standing(), 0.8, learned_from=9)
        seen = Signals(10, 20, timedelta(days=3), {rule.measure: value}, drift)
        kept = sentence(rule.measure, seen)
        said = said_again(kept, pseudo)
        assert not re.search(r"[a-z]", said), said
        assert re.findall(r"\d+", said) == re.findall(r"\d+", kept)


def test_what_a_patient_wrote_is_left_alone() -> None:
    told = in_plain_words("suicide", "rule: no. 1 text. kill myself")
    assert said_again(told, pseudo) == "[SPEAKS OF KILLING THEMSELVES]: “no. 1 text. kill myself”"


def test_a_clock_of_twenty_four_hours_is_a_matter_of_the_catalog() -> None:
    class Spanish(NullTranslations):
        def gettext(self, message: str) -> str:
            """As a Spanish catalog says it."""
            known = {
                "%(hour)s:%(minute)s PM": "%(hour24)s:%(minute)s",
                "%(weekday)s, %(month)s %(day)s": "%(weekday)s %(day)s %(month)s",
                "Mon": "lun", "Mar": "mar",
            }  # fmt: skip
            return known.get(message, message)

    times, at = Times(Spanish()), datetime(2027, 3, 1, 20, 5, tzinfo=UTC)
    assert (times.clock_time(at, "UTC"), times.day(at, "UTC")) == ("20:05", "lun 1 mar")


def test_a_language_without_a_catalog_is_refused_and_says_which_file_is_missing(
    locales: Path, runtime: Runtime, clock: SettableClock
) -> None:
    with pytest.raises(Misconfigured, match=r"xx/LC_MESSAGES/console\.mo"):
        pages_of(runtime, clock, console_language="xx")


def test_what_a_catalog_lacks_stays_english(locales: Path) -> None:
    write_catalog(locales, "qq")
    assert translation.catalog("qq").gettext("Nobody has marked this.") == "Nobody has marked this."
    assert translation.catalog("en").gettext("Sign in") == "Sign in"
