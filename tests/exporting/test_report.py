"""The study report: figures that can be counted by hand, nobody's name, nothing from elsewhere."""

import inspect
import re
from datetime import timedelta

import pytest
from sqlalchemy import delete, insert

from smsint.cli.simulate import simulate
from smsint.db.tables import Task, TaskEvent, table
from smsint.domain.prices import PRICED_IN, SEGMENT_PRICE
from smsint.services.exporting import ExportRequest
from smsint.services.exporting.snapshot import snapshot
from smsint.services.reports.study import report
from smsint.services.reports.study_figures import gather
from smsint.services.runtime import Runtime
from tests.exporting.conftest import CANARIES, Study
from tests.exporting.test_export import rows_of
from tests.support.clock import SettableClock


def words_of(html: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_the_page_stands_alone_and_names_nobody(study: Study) -> None:
    html = report(study.runtime, now=study.clock())
    assert html.startswith("<!doctype html>")
    assert "<script" not in html
    assert not re.search(r"""(src|href)=|url\(|@import""", html)
    for canary in CANARIES:
        assert not re.search(rf"\b{canary}\b", words_of(html)), canary


def test_every_section_is_there(study: Study) -> None:
    html = report(study.runtime, now=study.clock())
    titles = re.findall("<h2>([^<]+)</h2>", html)
    assert titles == [
        "Flow of participants", "Attrition", "Dose delivered and received", "Engagement by week",
        "Retention in treatment", "Opting out of texts", "Messages by strategy", "Costs",
        "mERA checklist", "CONSORT-EHEALTH checklist",
    ]  # fmt: skip
    assert html.count("<svg") == 6
    assert "Number at risk" in html


def test_a_study_without_anybody_is_a_page_too(runtime: Runtime, clock: SettableClock) -> None:
    assert "0 participants" in report(runtime, now=clock())


def test_the_figures_are_those_of_the_export(study: Study) -> None:
    with snapshot(study.runtime.database, ExportRequest()) as taken:
        found = gather(study.runtime, taken)
    out = study.export()
    messages, days = rows_of(out, "messages"), rows_of(out, "engagement_days")
    assert found.states["sent"] == sum(row["state"] == "sent" for row in messages)
    sent = [row for row in messages if row["state"] == "sent"]
    assert found.segments == sum(int(row["segments"]) for row in sent)
    assert sum(week.prompts for week in found.weeks) == sum(int(row["prompts"]) for row in days)
    assert sum(found.answered_each) == sum(int(row["answered"]) for row in days)
    assert (found.tasks, found.tries) == (len(rows_of(out, "outreach")), 1)
    assert sum(one.sent for one in found.templates) == sum(bool(row["template"]) for row in sent)
    opted_out = [row for row in rows_of(out, "retention") if row["opted_out"] == "1"]
    assert [person.opt_out[1] for person in found.people].count(True) == len(opted_out) == 1


@pytest.mark.parametrize(
    ("steps", "minutes"),
    [
        pytest.param([("attempt", "staff_a"), ("resolve", "staff_a")], "6", id="with an attempt"),
        pytest.param([("resolve", "staff_a")], "6", id="resolved without one"),
        pytest.param([("attempt", "staff_a"), ("attempt", "staff_a")], "12", id="two attempts"),
        pytest.param([("claim", "staff_a"), ("resolve", "service")], "not recorded", id="nobody's"),
    ],
)
def test_staff_minutes_are_those_of_what_staff_did(
    either: Study, steps: list[tuple[str, str]], minutes: str
) -> None:
    """A task that was resolved is work, whether or not an attempt was written down."""
    step = table(TaskEvent)
    with either.runtime.database.write() as session:
        session.execute(delete(step))
        for kind, actor in steps:
            row = {"task_id": "task_00", "kind": kind, "actor": actor, "at": either.clock()}
            session.execute(insert(step).values(row))
        session.execute(delete(table(Task)).where(table(Task).c.id != "task_00"))
    costs = words_of(report(either.runtime, now=either.clock()))
    assert f" minutes of staff {minutes} computed " in costs


def test_a_study_without_tasks_costs_no_minutes(runtime: Runtime, clock: SettableClock) -> None:
    assert " minutes of staff 0 computed " in words_of(report(runtime, now=clock()))


def test_texts_cost_in_both_directions(study: Study) -> None:
    out = study.export()
    sent = sum(int(row["segments"]) for row in rows_of(out, "messages") if row["state"] == "sent")
    received = len(rows_of(out, "inbound"))
    costs = words_of(report(study.runtime, now=study.clock(), price=0.5))
    assert f" texts, US dollars {(sent + received) / 2:g} computed " in costs
    assert " US dollars 0.5 given " in costs


def test_the_price_that_is_assumed_is_that_of_a_rehearsal(study: Study) -> None:
    costs = words_of(report(study.runtime, now=study.clock()))
    assert f" US dollars {SEGMENT_PRICE} assumed as of {PRICED_IN}" in costs
    assert inspect.signature(simulate).parameters["price"].default == SEGMENT_PRICE


def test_a_reply_counts_for_the_texts_of_the_two_days_before(study: Study) -> None:
    """Counted again from the files, by study day and minute."""
    with snapshot(study.runtime.database, ExportRequest()) as taken:
        replied = sum(one.replied for one in gather(study.runtime, taken).templates)
    out = study.export()
    heard = {
        (row["participant_id"], int(row["received_day"]) * 1440 + int(row["received_minute"]))
        for row in rows_of(out, "inbound")
    }
    sent = [
        (row["participant_id"], int(row["sent_day"]) * 1440 + int(row["sent_minute"]))
        for row in rows_of(out, "messages")
        if row["state"] == "sent" and row["template"]
    ]
    expected = [
        (who, at)
        for who, at in sent
        if any(who == by and at < heard_at <= at + 48 * 60 for by, heard_at in heard)
    ]
    assert replied == len(expected) > 0


@pytest.mark.postgres
def test_postgresql_counts_the_same(study: Study, postgres_study: Study) -> None:
    pages = []
    for one in (study, postgres_study):
        with snapshot(one.runtime.database, ExportRequest()) as taken:
            pages.append(gather(one.runtime, taken))
    ours, other = pages
    assert (ours.weeks, ours.templates, ours.states) == (other.weeks, other.templates, other.states)
    assert sorted(ours.delivered_each) == sorted(other.delivered_each)
    assert ours.arms == other.arms
    assert report(postgres_study.runtime, now=study.clock() + timedelta(1))
