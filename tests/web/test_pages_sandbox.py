"""The virtual phones: texting as a patient would, in a browser and from a script."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from fastapi.testclient import TestClient

from smsint.gateway.base import StatusUpdate
from smsint.gateway.pager import HttpPager
from smsint.jobs.turns import page_turn
from smsint.service import build_service
from smsint.services.delivery import deliver
from smsint.services.on_call import NewContact, add_contact
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from smsint.settings import Settings
from tests.builders import ANA, BEN, CLEO, DEE, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import SAME_ORIGIN, Pages, pages_of

CRISIS = "i want to kill myself"
JSON = {"Accept": "application/json"}


@pytest.fixture
def pages(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Pages]:
    found = pages_of(runtime, clock)
    with found.client:
        yield found


def phones(pages: Pages) -> dict[str, dict[str, Any]]:
    """The phones by owner; strangers by number."""
    listed = pages.client.get("/sandbox/phones").json()
    return {phone["owner"] or phone["number"]: phone for phone in listed}


def say(pages: Pages, owner: str, body: str) -> list[tuple[str, str]]:
    """Texts from somebody's phone, lets the engine answer, and reads what came in."""
    pages.clock.advance(seconds=5)
    url = phones(pages)[owner]["url"]
    before = len(pages.client.get(url, headers=JSON).json()["messages"])
    assert pages.client.post(f"{url}/texts", data={"body": body}, headers=JSON).status_code == 200
    pages.send()
    said = pages.client.get(url, headers=JSON).json()["messages"][before:]
    return [(one["direction"], one["text"]) for one in said]


def _until_five_in_new_york(pages: Pages) -> None:
    """When it is 14:00 in Los Angeles. The welcome and the tip of the morning leave on the way."""
    for hours in (0, 2, 5):
        pages.clock.advance(hours=hours)
        pages.send()


def test_every_patient_has_a_phone_and_so_have_strangers(pages: Pages, clinic: Clinic) -> None:
    for person in (ANA, BEN, CLEO, DEE):
        clinic.enroll(person)
    found = phones(pages)
    assert {"Ana", "Ben"} <= found.keys()
    assert sum("Cleo" in owner for owner in found) == 1  # shared with Dee, who gave no name
    assert found["Ana"]["time_zone"] == "America/Los_Angeles"
    assert [phone["owner"] for phone in found.values()].count(None) == 3


def test_no_number_stands_in_an_address(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    for phone in phones(pages).values():
        digits = phone["number"].removeprefix("+1")
        assert digits not in phone["url"]
        assert phone["url"] == f"/sandbox/phones/{phone['id']}"


def test_help_stop_and_start_are_answered_as_they_should_be(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    pages.send()
    (_, (way, help_text)) = say(pages, "Ben", "HELP")
    assert way == "outbound"
    assert "Reply STOP" in help_text
    (_, (_, stopped)) = say(pages, "Ben", "STOP")
    assert "no more texts" in stopped
    assert phones(pages)["Ben"]["texting"] == "opted_out"
    assert say(pages, "Ben", "STOP") == [("inbound", "STOP")]  # one confirmation, never two
    (_, (_, started)) = say(pages, "Ben", "START")
    assert "welcome back" in started


def test_a_number_answers_the_question_that_was_asked(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    _until_five_in_new_york(pages)
    assert phones(pages)["Ben"]["waiting"]
    assert say(pages, "Ben", "7") == [("inbound", "7"), ("outbound", "Good to hear.")]
    assert not phones(pages)["Ben"]["waiting"]


def test_those_who_were_asked_something_come_first(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(ANA)
    clinic.enroll(BEN)
    _until_five_in_new_york(pages)
    assert next(iter(phones(pages))) == "Ben"


def test_a_stranger_is_told_nothing_about_anybody(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    stranger = next(name for name in phones(pages) if name.startswith("+"))
    (_, (_, answer)) = say(pages, stranger, "HELP")
    assert "do not know this number" in answer
    assert say(pages, stranger, "who is this?") == [("inbound", "who is this?")]


def test_a_text_without_a_script_leads_back_to_the_phone(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    url = phones(pages)["Ben"]["url"]
    answer = pages.post(f"{url}/texts", {"body": "hola 👋 ñ <b>"})
    assert (answer.status_code, answer.headers["location"]) == (303, url)
    page = pages.get(url).text
    assert "hola 👋 ñ &lt;b&gt;" in page
    assert f'action="{url}/texts"' in page


def test_the_page_asks_for_news_and_hears_nothing_while_there_are_none(
    pages: Pages, clinic: Clinic
) -> None:
    clinic.enroll(BEN)
    url = phones(pages)["Ben"]["url"]
    page = pages.get(url).text
    ask = page.split('hx-get="')[1].split('"')[0].replace("&amp;", "&")
    assert pages.get(ask).status_code == 204
    pages.send()
    news = pages.get(ask)
    assert news.status_code == 200
    assert "welcome" in news.text


def test_times_are_those_of_the_patients_zone(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(ANA)
    url = phones(pages)["Ana"]["url"]
    pages.post(f"{url}/texts", {"body": "hola"})
    assert "7:00 AM" in pages.get(url).text  # 15:00 UTC is seven in Los Angeles


def test_a_text_that_never_arrived_is_not_on_the_phone(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    pages.gateway.early = ()
    pages.send()
    sent = pages.gateway.sent[-1]
    url = phones(pages)["Ben"]["url"]
    assert len(pages.client.get(url, headers=JSON).json()["messages"]) == 1
    lost = StatusUpdate(sent.sid, "undelivered", 30005, sent.sms.token)
    with pages.runtime.database.write() as session:
        deliver(session, pages.runtime, [lost], now=pages.clock())
    assert pages.client.get(url, headers=JSON).json()["messages"] == []


@pytest.mark.parametrize("body", ["", "x" * 1601, None])
def test_a_text_has_words_and_an_end(pages: Pages, clinic: Clinic, body: str | None) -> None:
    clinic.enroll(BEN)
    url = phones(pages)["Ben"]["url"]
    assert pages.post(f"{url}/texts", {"body": body} if body is not None else {}).status_code == 422


@pytest.mark.parametrize("phone_id", ["00", "zz", "12125550102", "a" * 65])
def test_a_phone_that_is_not_there(pages: Pages, clinic: Clinic, phone_id: str) -> None:
    url = f"/sandbox/phones/{phone_id}"
    assert pages.get(url).status_code in {404, 422}
    assert pages.post(f"{url}/texts", {"body": "hi"}).status_code in {404, 422}
    assert pages.get(f"{url}/conversation").status_code in {200, 404, 422, 204}


def test_without_a_demo_there_is_no_clock_to_move(pages: Pages) -> None:
    assert "+1 hour" not in pages.get("/sandbox").text
    assert pages.post("/sandbox/clock", {"advance": "1h"}).status_code == 404


def test_a_demos_clock_moves_by_an_hour_or_a_day(
    runtime: Runtime, clinic: Clinic, clock: SettableClock
) -> None:
    def advance(by: timedelta) -> None:
        clock.now += by

    pages = pages_of(runtime, clock, advance=advance)
    with pages.client:
        began = clock()
        assert "+1 hour" in pages.get("/sandbox").text
        assert pages.post("/sandbox/clock", {"advance": "1h"}).headers["location"] == "/sandbox"
        moved = pages.client.post(
            "/sandbox/clock", data={"advance": "1d"}, headers=JSON | SAME_ORIGIN
        )
        assert moved.json() == {"now": "2027-03-02T16:00:00Z"}
        assert clock() - began == timedelta(days=1, hours=1)
        assert pages.post("/sandbox/clock", {"advance": "1y"}).status_code == 422


def test_virtual_phones_exist_only_in_a_sandbox(
    runtime: Runtime, clinic: Clinic, clock: SettableClock
) -> None:
    settings = Settings.model_validate(
        {
            "gateway": "twilio",
            "twilio_account_sid": "AC" + "0" * 32,
            "twilio_auth_token": "t" * 32,
            "twilio_from": "+12025550100",
            "public_url": "https://texts.clinic.example",
        }
    )
    with TestClient(build_service(settings, runtime, clock=clock, with_worker=False)) as client:
        assert client.get("/sandbox").status_code == 404
        assert client.get("/sandbox/phones").status_code == 404
        assert "Virtual phones" not in client.get("/sign-in").text


def test_whoever_is_on_call_has_a_phone_that_shows_the_calls(pages: Pages, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    sam = NewContact(name="Sam", phone="(202) 555-0191")
    transact(
        pages.runtime,
        lambda s: add_contact(s, pages.runtime, sam, clinic.actor(), now=pages.clock()),
    )
    assert phones(pages)["Sam"]["on_call"]
    say(pages, "Ben", CRISIS)
    page_turn(pages.runtime, HttpPager(1.0), pages.clock)
    pages.send()
    told = pages.client.get(phones(pages)["Sam"]["url"], headers=JSON).json()["messages"]
    assert ["an alert needs you now" in one["text"] for one in told] == [True]
    assert "Ben" not in told[0]["text"]
