"""A morning at the desk, on both databases."""

import re

from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, Clinic
from tests.support.clock import SettableClock
from tests.support.pages import pages_of


def test_a_clinician_signs_in_reads_takes_an_alert_and_leaves(
    runtime: Runtime, clinic: Clinic, clock: SettableClock
) -> None:
    ben = clinic.enroll(BEN)
    clinic.enroll(ANA)
    clinic.text_from(BEN, "i want to kill myself")
    pages = pages_of(runtime, clock)
    with pages.client:
        assert pages.sign_in().status_code == 303
        desk = pages.get("/").text
        assert "Ben" in desk
        assert "Ana" in pages.get("/patients").text
        taken = re.search(r"/alerts/alert_[0-9a-f]+/acknowledge", desk)
        assert taken
        assert pages.post(taken[0]).status_code == 303
        assert "i want to kill myself" in pages.get(f"/patients/{ben}").text
        clock.advance(minutes=2)
        assert "No open alert" in pages.get("/").text
        assert pages.post("/sign-out").status_code == 303
        assert pages.get("/").status_code == 303
    done = pages.audited()
    for action in (
        "staff.signed_in",
        "alert.acknowledged",
        "conversation.read",
        "staff.signed_out",
    ):
        assert action in done
