"""``smsint demo`` as a newcomer meets it: a process, an address, a phone."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from smsint.cli.demo import demo as demo_command
from tests.support.demo import Demo, running_demo

JSON = {"Accept": "application/json"}
A_SECOND = 1.0
MOST_QUESTIONS = 4
"""A prompt may ask for several numbers, and answers may be asked about in turn."""
A_NUMBER_ON_EVERY_SCALE = "3"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    with running_demo(tmp_path_factory.mktemp("demo") / "kept") as found:
        yield found


@pytest.fixture
def web(demo: Demo) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=demo.url, timeout=60) as client:
        yield client


def asked_phone(web: httpx2.Client) -> str:
    """The phone of somebody whose answer is waited for: the first of the list."""
    first = web.get("/sandbox/phones").json()[0]
    assert first["waiting"]
    return str(first["url"])


def next_phone_to_ring(web: httpx2.Client) -> dict[str, Any]:
    """The phone that hears from the programme before any other; who that is depends on the day."""
    known = [phone for phone in web.get("/sandbox/phones").json() if phone["next_text_at"]]
    return min(known, key=lambda phone: str(phone["next_text_at"]))


def texts(web: httpx2.Client, url: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = web.get(url, headers=JSON).json()["messages"]
    return found


def within_a_second(check: Callable[[], bool]) -> bool:
    """The machine of a test may be slower than a person's: three are allowed to pass."""
    deadline = time.monotonic() + 3 * A_SECOND
    while time.monotonic() < deadline:
        if check():
            return True
        time.sleep(0.05)
    return False


def answer_to(web: httpx2.Client, url: str, body: str) -> str:
    """Texts and waits for what comes back."""
    before = len(texts(web, url))
    assert web.post(f"{url}/texts", data={"body": body}).status_code == 303
    assert within_a_second(lambda: len(texts(web, url)) >= before + 2), body
    last = texts(web, url)[-1]
    assert last["direction"] == "outbound"
    return str(last["text"])


def test_help_a_number_stop_and_start_do_the_right_thing(web: httpx2.Client) -> None:
    url = asked_phone(web)
    assert "STOP" in answer_to(web, url, "HELP")
    for _ in range(MOST_QUESTIONS):
        if web.get(url, headers=JSON).json()["waiting"]:
            answer_to(web, url, A_NUMBER_ON_EVERY_SCALE)
    assert not web.get(url, headers=JSON).json()["waiting"]
    answer_to(web, url, "STOP")
    assert web.get(url, headers=JSON).json()["texting"] == "opted_out"
    answer_to(web, url, "START")
    assert web.get(url, headers=JSON).json()["texting"] == "on"


def test_a_day_later_the_next_texts_have_come_at_their_own_time(web: httpx2.Client) -> None:
    phone = next_phone_to_ring(web)
    before = web.get(phone["url"], headers=JSON).json()["now"]
    web.post("/sandbox/clock", data={"advance": "1d"}, headers=JSON)
    after = web.get(phone["url"], headers=JSON).json()
    assert after["now"][:10] > before[:10]
    news = [text["at"] for text in after["messages"] if text["at"] > before]
    assert news
    assert all(at < after["now"] for at in news)


def test_the_past_was_lived_by_the_real_engine(web: httpx2.Client, demo: Demo) -> None:
    service = {"Authorization": f"Bearer {demo.token_of('service')}"}
    ledger = web.get("/api/v1/ledger?limit=200", headers=service).json()["items"]
    assert len(ledger) > 50
    assert {row["state"] for row in ledger} >= {"sent"}
    assert web.get("/api/v1/me", headers=service).json()["gateway"] == "sandbox"


def test_the_printed_sign_in_opens_the_desk(demo: Demo, web: httpx2.Client) -> None:
    clinician = demo.sign_in_of("clinician")
    form = {"email": clinician.email, "password": clinician.password}
    assert web.post("/sign-in", data=form).headers["location"] == "/"
    assert "Patients" in web.get("/").text


def test_whoever_sits_at_the_desk_stays_signed_in_when_the_clock_is_moved(
    demo: Demo, web: httpx2.Client
) -> None:
    clinician = demo.sign_in_of("clinician")
    web.post("/sign-in", data={"email": clinician.email, "password": clinician.password})
    web.post("/sandbox/clock", data={"advance": "1d"}, headers=JSON)
    assert web.get("/").status_code == 200


def test_a_demo_goes_on_where_it_was_left(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    with running_demo(folder, patients=3, weeks=1) as first:
        url = httpx2.get(f"{first.url}/sandbox/phones").json()[0]["url"]
        httpx2.post(f"{first.url}{url}/texts", data={"body": "remember me"})
        left = httpx2.get(f"{first.url}{url}", headers=JSON).json()["now"]
        printed = first.stop()
        assert first.process.returncode == 0
    for shown in ("/sandbox", "nora@clinic.example", first.token_of("service")):
        assert shown in printed
    with running_demo(folder, patients=3, weeks=1) as again:
        found = httpx2.get(f"{again.url}{url}", headers=JSON).json()
        assert any(text["text"] == "remember me" for text in found["messages"])
        # Time stood still meanwhile, to within one tick of the engine.
        assert found["now"][:15] == left[:15] or found["now"] > left


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    import typer

    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(typer.Exit):
        demo_command(port=8931, patients=1, weeks=1, folder=tmp_path, seed=1, host="127.0.0.1")
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]
