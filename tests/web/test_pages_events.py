"""The stream of news: it tells when something changed, and is in nobody's way when all stops."""

import asyncio
import re
import signal
import threading
from collections.abc import Iterator

import pytest

from smsint.db.engine import Database
from smsint.services.news import stamp
from smsint.services.runtime import Runtime
from smsint.web.pages import events
from tests.builders import ANA, BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import Pages, desk_of


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One engine."""
    return sqlite_database


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = desk_of(runtime, clock)
    with found.client:
        yield found


@pytest.fixture
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streams that end after two looks."""
    monkeypatch.setattr(events, "LONGEST", 0.1)
    monkeypatch.setattr(events, "EVERY", 0.05)
    monkeypatch.setattr(events, "_STEP", 0.05)


def seen(runtime: Runtime, about: str | None = None, site: str = "harbor") -> str:
    with runtime.database.read() as session:
        return stamp(session, site, about)


def test_the_first_stream_of_a_page_asks_it_to_look_once_more(
    pages: Pages, in_a_hurry: None
) -> None:
    """What came after the page was made and before its stream began would be seen by nobody."""
    pages.sign_in()
    assert pages.client.get("/events").text.count("event: news") == 1


def test_nothing_new_is_no_news(pages: Pages, in_a_hurry: None) -> None:
    pages.sign_in()
    last = pages.client.get("/events").text.partition("id: ")[2].split()[0]
    answer = pages.client.get("/events", headers={"Last-Event-ID": last})
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert "event: news" not in answer.text
    assert answer.text.count(":\n\n") == 2  # it lives


def test_a_text_that_comes_is_news(
    pages: Pages, clinic: Clinic, in_a_hurry: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.enroll(BEN)
    pages.sign_in()
    looks = iter([False, True, False])
    look = events._look

    def and_then(*arguments: object) -> str:
        if next(looks):
            clinic.text_from(BEN, "hello")
        return look(*arguments)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(events, "_look", and_then)
    assert pages.client.get("/events").text.count("event: news") == 1 + 1


def test_one_conversation_hears_of_itself_only(
    runtime: Runtime, clinic: Clinic, clock: SettableClock
) -> None:
    ben, ana = clinic.enroll(BEN), clinic.enroll(ANA)
    before = {one: seen(runtime, one) for one in (ben, ana)}
    clock.advance(minutes=1)
    clinic.text_from(BEN, "hello")
    assert seen(runtime, ben) != before[ben]
    assert seen(runtime, ana) == before[ana]


def test_what_came_between_two_streams_is_news_at_once(
    pages: Pages, clinic: Clinic, in_a_hurry: None
) -> None:
    """A browser begins a stream again each minute, and says what it saw last."""
    clinic.enroll(BEN)
    pages.sign_in()
    last = pages.client.get("/events").text.partition("id: ")[2].split()[0]
    again = {"Last-Event-ID": last}
    assert "event: news" not in pages.client.get("/events", headers=again).text
    clinic.text_from(BEN, "hello")
    assert pages.client.get("/events", headers=again).text.count("event: news") == 1


def test_an_alert_is_news_for_the_page_of_a_patient(
    pages: Pages, runtime: Runtime, clinic: Clinic, clock: SettableClock
) -> None:
    ben = clinic.enroll(BEN)
    clinic.text_from(BEN, "i want to kill myself")
    pages.sign_in()
    before = seen(runtime, ben)
    clock.advance(minutes=1)
    alert = re.search(r"/alerts/(alert_[0-9a-f]+)/acknowledge", pages.get("/").text)
    assert alert
    pages.post(f"/alerts/{alert[1]}/acknowledge")
    assert seen(runtime, ben) != before


def test_a_stream_ends_with_the_sign_in(
    pages: Pages, in_a_hurry: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages.sign_in()
    monkeypatch.setattr(events, "LONGEST", 5.0)
    look = events._look

    def and_leave(*arguments: object) -> str:
        pages.clock.advance(hours=1)
        return look(*arguments)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(events, "_look", and_leave)
    assert pages.client.get("/events").text.endswith("event: bye\ndata:\n\n")


def test_a_stop_of_the_process_ends_the_streams_and_reaches_the_server() -> None:
    heard: list[int] = []
    stopping = threading.Event()
    before = signal.signal(signal.SIGTERM, lambda number, _: heard.append(number))
    try:
        with events._heard(stopping):
            signal.raise_signal(signal.SIGTERM)
            assert not asyncio.run(events._rest(stopping))
        assert heard == [signal.SIGTERM]
    finally:
        signal.signal(signal.SIGTERM, before)
