"""Answered check-ins are counted into feedback and points, once each day is over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from smsint.db.tables import IncentiveEntry
from smsint.domain.content import Library
from smsint.domain.incentives import Incentives
from smsint.jobs.turns import housekeeping_turn
from smsint.services.incentives import settle_incentives
from smsint.services.runtime import Runtime
from smsint.services.values import values_for
from tests.builders import BEN, STEADY, Clinic, small_library
from tests.support.rows import rows_of
from tests.support.spine import Spine

RULES = Incentives(base=10, step=5, most=30, restore_after=3)


@pytest.fixture(scope="session")
def library() -> Library:
    """The small library, with a ledger; its check-ins come on Monday, Wednesday and Friday."""
    steady = STEADY.model_copy(update={"incentives": RULES})
    return replace(small_library(), protocols={"steady": steady})


def weeks(spine: Spine, answers: str) -> None:
    """Lets check-ins pass, each answered with the next number, or not at all (``-``)."""
    for answer in answers:
        asked = count_check_ins(spine)
        while count_check_ins(spine) == asked:
            spine.run(until=spine.clock() + timedelta(hours=1), step=timedelta(hours=1))
        if answer != "-":
            spine.says("+12125550102", answer)
    spine.run(until=spine.clock() + timedelta(hours=30), step=timedelta(hours=1))
    housekeeping_turn(spine.runtime, spine.clock())


def count_check_ins(spine: Spine) -> int:
    """How often Ben was asked."""
    return sum("0 to 10?" in sent.sms.body for sent in spine.gateway.sent)


def ledger(runtime: Runtime) -> list[tuple[str, int, int]]:
    """Day, points and balance."""
    return [
        (f"{row.on:%a %d}", row.points, row.balance) for row in rows_of(runtime, IncentiveEntry)
    ]


def test_points_grow_fall_back_and_are_said(spine: Spine, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    weeks(spine, "56-7")
    settle_incentives(spine.runtime, now=spine.clock())

    assert ledger(spine.runtime) == [
        ("Mon 01", 10, 10),
        ("Wed 03", 15, 25),
        ("Fri 05", 0, 25),
        ("Mon 08", 10, 35),
    ]
    with spine.runtime.database.read() as session:
        values = values_for(session, spine.runtime, [ben], now=spine.clock())[ben]
    assert values["points"] == "35"
    assert (values["check_ins_done"], values["check_ins_asked"]) == ("2", "3")


def test_settling_again_or_every_day_gives_the_same_ledger(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    for answers in ("5", "6", "-", "7"):
        weeks(spine, answers)
        settle_incentives(spine.runtime, now=spine.clock())
        assert settle_incentives(spine.runtime, now=spine.clock()) == 0
    assert [points for _, points, _ in ledger(spine.runtime)] == [10, 15, 0, 10]


def test_a_day_that_can_still_be_answered_is_not_settled(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=20), step=timedelta(hours=1))
    assert count_check_ins(spine) == 1
    assert settle_incentives(spine.runtime, now=spine.clock()) == 0


def test_without_rules_there_is_no_ledger(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    weeks(spine, "5")
    bare = replace(spine.runtime, library=small_library())
    assert settle_incentives(bare, now=spine.clock()) == 0
