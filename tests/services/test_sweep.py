"""The sweep: who is looked at and when, what opens and closes, and what is never mixed up."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Row, insert, update

from smsint.db.tables import (
    Engagement,
    Enrollment,
    Flag,
    Number,
    OnCall,
    OutboxMessage,
    RuleOverride,
    Task,
    TaskEvent,
    table,
)
from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.domain.outreach import Declined, Outcome, TaskAction
from smsint.domain.states import TextingStatus
from smsint.jobs.turns import sweep_turn
from smsint.services import standing
from smsint.services.clinic_events import record_clinic_event
from smsint.services.faults import Conflict, Invalid
from smsint.services.on_call import NewContact, add_contact
from smsint.services.overdue import raise_overdue
from smsint.services.runtime import Runtime
from smsint.services.sweep import notice, sweep
from smsint.services.task_steps import Step, take_step
from smsint.services.transact import transact
from tests.builders import BEN, Clinic
from tests.db.test_plans import recorded, scans
from tests.support.pager import Pager
from tests.support.rows import one_row, rows_of
from tests.support.spine import Spine

BENS = "+12125550102"


@pytest.fixture
def ben(clinic: Clinic) -> str:
    return clinic.enroll(BEN)


def live(spine: Spine, *, answers: str | None = None, **time: float) -> None:
    """Lets days pass with two sweeps each; Ben answers each check-in, or nothing."""
    until = spine.clock() + timedelta(**time)
    while spine.clock() < until:
        spine.clock.advance(hours=4)
        before = len(spine.gateway.sent)
        spine.turn()
        asked = any("0 to 10" in one.sms.body for one in spine.gateway.sent[before:])
        if asked and answers:
            spine.clock.advance(minutes=5)
            spine.says(BENS, answers)
        if spine.clock().hour % 12 == 11:
            sweep_turn(spine.runtime, spine.clock())


def flags(runtime: Runtime, **equal: Any) -> dict[str, Row[Any]]:
    return {row.rule: row for row in rows_of(runtime, Flag, **equal)}


def report(spine: Spine, clinic: Clinic, kind: str, value: str | None = None) -> None:
    """The clinic tells us of something that has just happened."""
    event = ClinicEventReport(
        external_id="MRN-BEN", kind=ClinicEventKind(kind), occurred_at=spine.clock(), value=value
    )
    actor, now = clinic.actor("service"), spine.clock()
    transact(spine.runtime, lambda s: record_clinic_event(s, spine.runtime, event, actor, now=now))
    sweep_turn(spine.runtime, now)


def step(spine: Spine, clinic: Clinic, task: Row[Any], action: TaskAction, **more: Any) -> None:
    now, actor = spine.clock(), clinic.actor()
    one = Step(action, **more)
    transact(spine.runtime, lambda s: take_step(s, spine.runtime, task.id, one, actor, now=now))


def test_everybody_is_looked_at_once_a_day(spine: Spine, ben: str) -> None:
    notice(spine.runtime, now=spine.clock())
    assert sweep(spine.runtime, now=spine.clock()) == 1
    assert sweep(spine.runtime, now=spine.clock()) == 0
    spine.clock.advance(hours=3)  # changes of the last minutes are noticed twice, never missed
    sweep_turn(spine.runtime, spine.clock())
    spine.clock.advance(hours=1)
    notice(spine.runtime, now=spine.clock())
    assert sweep(spine.runtime, now=spine.clock()) == 0
    spine.clock.advance(hours=20)
    assert sweep(spine.runtime, now=spine.clock()) == 1


def test_a_paused_person_is_not_silent(spine: Spine, clinic: Clinic, ben: str) -> None:
    """And after the pause the count begins anew."""
    live(spine, days=2, answers="7")
    now, actor = spine.clock(), clinic.actor()
    until = now + timedelta(days=10)
    transact(
        spine.runtime,
        lambda s: standing.pause(
            s, spine.runtime, ben, actor, reason="travels", until=until, now=now
        ),
    )
    live(spine, days=11)
    assert flags(spine.runtime) == {}


def test_a_dead_phone_is_a_flag_about_the_phone(spine: Spine, ben: str) -> None:
    with spine.runtime.database.write() as session:
        number = table(Number)
        session.execute(update(number).values(failures=2, unreachable_since=spine.clock()))
    sweep_turn(spine.runtime, spine.clock())
    flag = flags(spine.runtime)["not-delivered"]
    assert (flag.kind, flag.level) == ("reachability", "amber")
    assert rows_of(spine.runtime, Task, kind="drifting") == []


def test_stop_is_no_disengagement(spine: Spine, ben: str) -> None:
    spine.says(BENS, "STOP")
    live(spine, days=9)
    found = flags(spine.runtime, status="open")
    assert set(found) == {"opted-out"}
    assert found["opted-out"].kind == "reachability"


@pytest.mark.parametrize(
    ("scope", "opened"), [("site_id", False), ("enrollment_id", False), (None, True)]
)
def test_a_site_or_a_patient_may_have_other_thresholds(
    spine: Spine, ben: str, scope: str | None, opened: bool
) -> None:
    if scope is not None:
        row: dict[str, object] = {
            scope: "harbor" if scope == "site_id" else ben,
            "rule": "two-missed",
        }
        row |= {"changes": {"enabled": False}, "set_by": "test", "set_at": spine.clock()}
        with spine.runtime.database.write() as session:
            session.execute(insert(table(RuleOverride)).values(row))
    live(spine, days=8)
    assert ("two-missed" in flags(spine.runtime)) is opened


def test_a_missed_visit_in_the_first_month_is_red_and_due_today(
    spine: Spine, clinic: Clinic, ben: str
) -> None:
    """Tuesday, 14:00 UTC; the test's site keeps UTC and closes at 17:00."""
    spine.clock.advance(hours=23)
    sweep_turn(spine.runtime, spine.clock())
    report(spine, clinic, "visit_missed")
    assert flags(spine.runtime)["missed-visit"].level == "red"
    task = one_row(spine.runtime, Task, kind="clinic")
    assert (task.priority, task.rung) == (10, "call")
    assert task.due_at == spine.clock().replace(hour=17)
    spine.clock.advance(hours=1)
    report(spine, clinic, "visit_kept")
    assert flags(spine.runtime)["missed-visit"].close_reason == "over"


def test_what_staff_dealt_with_is_not_flagged_again(spine: Spine, clinic: Clinic, ben: str) -> None:
    sweep_turn(spine.runtime, spine.clock())
    report(spine, clinic, "dose_missed")
    task = one_row(spine.runtime, Task, kind="clinic")
    step(spine, clinic, task, TaskAction.RESOLVE, outcome=Outcome.REACHED)
    spine.clock.advance(hours=1)
    sweep_turn(spine.runtime, spine.clock())
    assert flags(spine.runtime, status="open") == {}


@pytest.mark.parametrize(("kind", "status"), [("discharge", "ended"), ("hospital_stay", "paused")])
def test_what_the_clinic_reports_changes_the_enrollment(
    spine: Spine, clinic: Clinic, ben: str, kind: str, status: str
) -> None:
    sweep_turn(spine.runtime, spine.clock())
    report(spine, clinic, kind)
    assert one_row(spine.runtime, Enrollment).status == status


def test_after_a_death_everything_ends_without_a_word(
    spine: Spine, clinic: Clinic, ben: str
) -> None:
    live(spine, days=8)
    assert flags(spine.runtime, status="open")
    sent = len(spine.gateway.sent)
    report(spine, clinic, "death")
    spine.clock.advance(hours=1)
    live(spine, days=3)
    assert len(spine.gateway.sent) == sent
    assert flags(spine.runtime, status="open") == {}
    assert {task.status for task in rows_of(spine.runtime, Task)} == {"resolved"}
    assert one_row(spine.runtime, Number).texting is TextingStatus.HELD
    assert one_row(spine.runtime, Engagement).next_sweep_at is None
    assert not [row for row in rows_of(spine.runtime, OutboxMessage) if row.state == "due"]


def test_word_left_makes_the_next_rung_due(spine: Spine, clinic: Clinic, ben: str) -> None:
    live(spine, days=8)
    task = one_row(spine.runtime, Task, kind="drifting")
    step(spine, clinic, task, TaskAction.RESOLVE, outcome=Outcome.LEFT_WORD)
    (again,) = rows_of(spine.runtime, Task, status="open")
    assert (task.rung, again.rung, again.flag_id) == ("text", "call", task.flag_id)
    assert again.due_at > spine.clock() + timedelta(days=1)
    assert flags(spine.runtime, status="open"), "nobody knows yet how Ben is"


@pytest.mark.parametrize(
    ("declined", "status", "texting"),
    [
        (None, "active", "on"),
        (Declined.CALLS, "active", "on"),
        (Declined.TEXTS, "active", "opted_out"),
        (Declined.PROGRAMME, "ended", "on"),
    ],
)
def test_declined_ends_what_was_declined(
    spine: Spine, clinic: Clinic, ben: str, declined: Declined | None, status: str, texting: str
) -> None:
    live(spine, days=8)
    task = one_row(spine.runtime, Task, kind="drifting")
    more = {"outcome": Outcome.DECLINED, "declined": declined}
    step(spine, clinic, task, TaskAction.RESOLVE, **more)
    assert one_row(spine.runtime, Enrollment).status == status
    assert one_row(spine.runtime, Number).texting == texting


def test_an_overdue_task_rises_and_a_snoozed_one_sleeps(
    spine: Spine, clinic: Clinic, ben: str
) -> None:
    live(spine, days=8)
    task = one_row(spine.runtime, Task, kind="drifting")
    until = spine.clock() + timedelta(days=6)
    step(spine, clinic, task, TaskAction.SNOOZE, until=until)
    spine.clock.advance(days=5)
    assert raise_overdue(spine.runtime, now=spine.clock()) == 0
    spine.clock.advance(days=2)
    assert raise_overdue(spine.runtime, now=spine.clock()) == 1
    risen = one_row(spine.runtime, Task, kind="drifting")
    assert (risen.priority, risen.raised_at) == (task.priority - 10, spine.clock())
    assert raise_overdue(spine.runtime, now=spine.clock()) == 0, "once a day"


def on_call(spine: Spine, clinic: Clinic, phone: str | None = None, **how: str) -> None:
    new = NewContact.model_validate({"name": "Somebody", "phone": phone, **how})
    now, actor = spine.clock(), clinic.actor()
    transact(spine.runtime, lambda s: add_contact(s, spine.runtime, new, actor, now=now))


def test_one_text_tells_whoever_is_on_duty_of_all_overdue_tasks(
    spine: Spine, clinic: Clinic, ben: str
) -> None:
    """It is three in the afternoon at the test's site. No text names anybody."""
    began = spine.clock()
    on_call(spine, clinic, "+12025550141", from_time="22:00", to_time="07:00")
    on_call(spine, clinic, "+12025550142")
    live(spine, days=8)
    spine.says(BENS, "call me")
    spine.clock.now = began + timedelta(days=14)
    before = len(spine.gateway.sent)
    assert raise_overdue(spine.runtime, now=spine.clock()) > 1
    spine.send_due()
    (told,) = [s.sms for s in spine.gateway.sent[before:] if "overdue" in s.sms.body]
    assert told.to == "+12025550142", "the first one on the list sleeps"
    assert told.body == "smsint: tasks are overdue. Please look at the Today page."


@pytest.mark.parametrize("texting", [TextingStatus.OPTED_OUT, TextingStatus.HELD])
def test_a_phone_that_takes_no_text_passes_overdue_tasks_to_the_next_person(
    spine: Spine, clinic: Clinic, ben: str, texting: TextingStatus
) -> None:
    on_call(spine, clinic, "+12025550141")
    first, number = rows_of(spine.runtime, OnCall)[0].number_id, table(Number)
    stopped = spine.clock() if texting is TextingStatus.OPTED_OUT else None
    standing = {"texting": texting, "opted_out_at": stopped}
    with spine.runtime.database.write() as session:
        session.execute(update(number).where(number.c.id == first).values(standing))
    on_call(spine, clinic, "+12025550142")
    spine.says(BENS, "call me")
    spine.clock.advance(days=14)
    before = len(spine.gateway.sent)
    assert raise_overdue(spine.runtime, now=spine.clock()) > 0
    spine.send_due()
    told = [s.sms.to for s in spine.gateway.sent[before:] if "overdue" in s.sms.body]
    assert told == ["+12025550142"]


def test_where_a_webhook_is_the_only_way_it_tells_of_overdue_tasks(
    spine: Spine, clinic: Clinic, ben: str
) -> None:
    desk, address = Pager(), "https://pager.example/hook"
    on_call(spine, clinic, webhook=address)
    spine.says(BENS, "call me")
    spine.clock.advance(days=14)
    before = rows_of(spine.runtime, Task)

    desk.error = "The webhook answered 503."
    assert raise_overdue(spine.runtime, desk, now=spine.clock()) == 0
    as_before = [(task.raised_at, task.priority) for task in rows_of(spine.runtime, Task)]
    assert as_before == [(None, task.priority) for task in before], "not told: not done"

    desk.error = None
    spine.clock.advance(minutes=1)
    assert raise_overdue(spine.runtime, desk, now=spine.clock()) == len(before)
    assert raise_overdue(spine.runtime, desk, now=spine.clock()) == 0, "once a day"
    told = (address, {"kind": "overdue_tasks", "site": "harbor", "tasks": len(before)})
    assert desk.calls == [told, told]


def test_steps_that_cannot_be_taken_say_why(spine: Spine, clinic: Clinic, ben: str) -> None:
    live(spine, days=8)
    task = one_row(spine.runtime, Task, kind="drifting")
    with pytest.raises(Invalid):
        step(spine, clinic, task, TaskAction.SNOOZE, until=spine.clock() + timedelta(days=15))
    with pytest.raises(Invalid):
        step(spine, clinic, task, TaskAction.HAND_OVER, to="staff_nobody")
    more = {"outcome": Outcome.REACHED, "declined": Declined.TEXTS}
    with pytest.raises(Invalid):
        step(spine, clinic, task, TaskAction.RESOLVE, **more)
    step(spine, clinic, task, TaskAction.RESOLVE, outcome=Outcome.REACHED)
    with pytest.raises(Conflict):
        step(spine, clinic, task, TaskAction.SNOOZE, until=spine.clock() + timedelta(days=1))
    assert [row.kind for row in rows_of(spine.runtime, TaskEvent)] == ["resolve"]


def test_no_statement_of_the_sweep_reads_a_growing_table(
    spine: Spine, clinic: Clinic, ben: str
) -> None:
    with recorded(spine.runtime.database) as statements:
        live(spine, days=8)
        live(spine, days=3, answers="7")
    mine = {
        text: of
        for text, of in statements.items()
        if "engagement" in text or "flag" in text or "FROM task" in text
    }
    assert len(mine) > 8
    assert scans(spine.runtime.database, mine) == {}
