"""Whether an alert would call somebody, asked from outside and shown to staff."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, update

from smsint.db.tables import Sender, ServiceState, table
from smsint.gateway.sandbox import refused
from smsint.jobs.turns import page_turn, run_turn
from smsint.services.alert_path import STANDS_STILL
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import BEN, Clinic
from tests.support.applications import console_of
from tests.support.clock import SettableClock
from tests.support.pages import Pages, desk_of
from tests.support.spine import Spine

BENS, KIMS = "+12125550102", "+12025550141"


class Watch:
    """A watchdog, and a worker that takes turns when it is told."""

    def __init__(self, spine: Spine, clinic: Clinic, pages: Pages) -> None:
        self.spine, self.clinic, self.pages = spine, clinic, pages

    def turn(self) -> None:
        """Calls people, and lets texts leave."""
        runtime, clock = self.spine.runtime, self.spine.clock
        run_turn(runtime, "page", lambda: page_turn(runtime, Nothing(), clock), clock)
        self.spine.send_due()

    def employs(self, site: str = "harbor") -> None:
        """Kim is on call."""
        body, headers = {"name": "Kim", "phone": KIMS}, self.clinic.headers("clinician", site)
        answer = self.pages.client.post("/api/v1/on-call", json=body, headers=headers)
        assert answer.status_code == 201

    def trouble(self) -> list[str]:
        """What the watchdog reads."""
        answer = self.pages.client.get("/alertz")
        said = answer.json()
        assert (answer.status_code == 200) is said["reaches_people"] is (said["trouble"] == [])
        return list(said["trouble"])


class Nothing:
    """A pager that no contact of these tests has."""

    def post(self, url: str, call: Any) -> str | None:
        """Takes every call."""
        return None


@pytest.fixture
def watch(runtime: Runtime, clinic: Clinic, clock: SettableClock) -> Iterator[Watch]:
    """Ben is enrolled, Kim is on call, and a worker has just taken its turn."""
    console_of(runtime, clock)
    pages = desk_of(runtime, clock)
    with pages.client:
        found = Watch(Spine(runtime, clock), clinic, pages)
        clinic.enroll(BEN)
        found.employs()
        found.turn()
        yield found


def test_all_is_well(watch: Watch) -> None:
    assert watch.trouble() == []


def test_a_worker_that_stands_still_is_noticed_although_requests_are_served(watch: Watch) -> None:
    watch.spine.clock.advance(minutes=STANDS_STILL / timedelta(minutes=1), seconds=1)
    assert watch.trouble() == ["no_worker"]
    assert watch.pages.client.get("/readyz").status_code == 200
    watch.pages.sign_in()
    assert "the worker stands still" in watch.pages.get("/").text
    watch.turn()
    assert watch.trouble() == []
    assert "the worker stands still" not in watch.pages.get("/").text


def test_a_turn_that_fails_counts_as_none(watch: Watch) -> None:
    def fails() -> int:
        raise RuntimeError("broken")

    watch.spine.clock.advance(seconds=11)
    run_turn(watch.spine.runtime, "page", fails, watch.spine.clock)
    assert watch.trouble() == ["no_worker"]


def test_nobody_on_call_is_said_before_there_is_an_alert(watch: Watch) -> None:
    watch.pages.sign_in(site="hillside")
    assert "Nobody is on call" in watch.pages.get("/").text, "Kim is called for harbor alone"
    watch.pages.sign_in(site="harbor")
    assert "Nobody is on call" not in watch.pages.get("/").text


def test_a_phone_that_said_stop_is_nobody_and_the_list_says_so(watch: Watch) -> None:
    """Also when the STOP was not its owner's: a sender can be forged."""
    watch.spine.says(KIMS, "STOP")
    assert watch.trouble() == ["nobody_on_call"]
    watch.pages.sign_in()
    assert "said STOP" in watch.pages.get("/on-call").text
    assert "Nobody is on call" in watch.pages.get("/").text
    watch.spine.says(KIMS, "START")
    assert watch.trouble() == []
    assert "said STOP" not in watch.pages.get("/on-call").text


def test_an_address_that_hears_of_every_alert_is_somebody(
    watch: Watch, runtime: Runtime, clock: SettableClock
) -> None:
    (kim,) = watch.pages.client.get("/api/v1/on-call", headers=watch.clinic.headers()).json()[
        "items"
    ]
    path = f"/api/v1/on-call/{kim['id']}"
    watch.pages.client.delete(path, headers=watch.clinic.headers())
    assert watch.trouble() == ["nobody_on_call"]
    program = replace(runtime.program, alert_webhook="https://on-call.example/x")
    console_of(replace(runtime, program=program), clock)
    assert watch.trouble() == []


def test_a_hold_and_a_refused_sender_are_trouble(watch: Watch) -> None:
    now, runtime = watch.spine.clock(), watch.spine.runtime
    hold = insert(table(ServiceState)).values(key="hold", value="1", updated_at=now)
    transact(runtime, lambda s: s.execute(hold))
    sender = table(Sender)
    watch.spine.send_due()
    if not watch.spine.select(sender):
        transact(runtime, lambda s: s.execute(insert(sender).values(name="x", next_slot_at=now)))
    transact(runtime, lambda s: s.execute(update(sender).values(open_since=now)))
    assert watch.trouble() == ["hold", "sender_refused"]


def test_a_call_that_failed_and_an_alert_past_its_time_are_trouble(watch: Watch) -> None:
    watch.spine.gateway.script = lambda sms: refused(30006) if sms.to == KIMS else None
    watch.spine.says(BENS, "i want to kill myself")
    watch.turn()
    watch.turn()
    assert watch.trouble() == ["call_failed"]
    for _ in range(16):
        watch.spine.clock.advance(minutes=1)
        watch.turn()
    assert "overdue" in watch.trouble()
