"""What can be counted needs no quiet machine: plans, commits and rows, on both databases."""

import asyncio
import gc
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Connection, event
from sqlmodel import Session

from benchmarks import clinic, people, product
from benchmarks.counters import counted
from benchmarks.databases import analyze
from benchmarks.enroll import Front
from smsint.db import inbound, outbox
from smsint.db.engine import Database
from smsint.db.group_commit import WriterThreads
from smsint.domain.content import Library
from smsint.domain.conversation import BRAKED
from smsint.gateway.base import InboundSms
from smsint.gateway.sandbox import SandboxGateway
from smsint.jobs.sender import Sender
from smsint.service import keep_parts
from smsint.services import decisions
from smsint.services.heard import heard_by
from smsint.services.inbox import inbox
from smsint.services.runtime import Runtime
from smsint.services.sending import claim
from smsint.web.webhooks import Signing, Webhooks
from tests.support.clock import START, SettableClock

PATIENTS = 300


@pytest.fixture
def bench(database: Database) -> Runtime:
    """A clinic of the benchmarks, with an open question for everybody."""
    runtime = product.over(database)
    clinic.add_patients(runtime, PATIENTS, START)
    clinic.ask(runtime, PATIENTS, START)
    clinic.add_texts(runtime, PATIENTS, START + timedelta(days=1))
    clinic.add_cursors(runtime, "skills", START + timedelta(days=1))
    analyze(database)
    return runtime


def plan_of(database: Database, look: Callable[[Session], object]) -> str:
    """What the planner does for the SELECTs of one look, with full tables as its statistics say."""
    statements: list[tuple[str, object]] = []

    def remember(_: object, __: object, statement: str, parameters: object, *___: object) -> None:
        if statement.startswith("SELECT"):
            statements.append((statement, parameters))

    with database.write() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", remember)
        look(session)
        event.remove(connection, "before_cursor_execute", remember)
        return "\n".join(_explained(connection, database, *one) for one in statements)


def _explained(
    connection: Connection, database: Database, statement: str, parameters: object
) -> str:
    if not database.is_sqlite:
        # The tables of a test are small: a planner that could would read them whole.
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
    explain = "EXPLAIN QUERY PLAN " if database.is_sqlite else "EXPLAIN "
    rows = connection.exec_driver_sql(explain + statement, parameters)  # type: ignore[arg-type]  # as the driver was given them
    return "\n".join(str(row[-1]) for row in rows)


LOOKS = {
    "due texts": (lambda s: outbox.due(s, 1, now=START, limit=10), "ix_outbox_due"),
    "due cursors": (lambda s: decisions.due_cursors(s, START, 10), "ix_track_cursor_next_at"),
    "replies lately": (
        lambda s: inbound.replies_since(s, [1, 2], BRAKED, START),
        "ix_outbox_replies",
    ),
    "open questions": (
        lambda s: inbound.questions(
            s, ["enr_1"], asked_since=START, closed_since=START, answered_since=START
        ),
        "ix_question_enrollment",
    ),
    "texts to settle": (lambda s: outbox.lock(s, [1, 2]), "PRIMARY KEY|pk_outbox_message"),
    "what was heard": (
        lambda s: heard_by(s, ["enr_1", "enr_2"], {"skills.1"}, now=START),
        "ix_outbox_enrollment",
    ),
    "texts of the last day": (
        lambda s: outbox.automated_history(s, ["enr_1"], now=START),
        "ix_outbox_enrollment",
    ),
    "whose number": (lambda s: inbound.enrollments(s, [1, 2]), "ix_patient_number_number"),
}


@pytest.mark.parametrize("look", LOOKS)
def test_a_hot_look_uses_its_partial_index(bench: Runtime, look: str) -> None:
    work, index = LOOKS[look]
    assert re.search(index, plan_of(bench.database, work))


@pytest.mark.parametrize("look", LOOKS)
def test_no_hot_look_reads_a_whole_table(bench: Runtime, look: str) -> None:
    plan = plan_of(bench.database, LOOKS[look][0])
    # SQLite says AUTOMATIC when it builds an index for one look, which reads the whole table.
    # The few rows of a subquery that was made by an index (anon_1), or of a list of values
    # (json_each), may be read from end to end, or get an index of their own.
    assert not re.findall(r"SCAN (?!anon|json_each)|(?<!anon_1 USING )AUTOMATIC|Seq Scan", plan)


def test_texts_that_arrive_together_share_a_commit(bench: Runtime) -> None:
    counts = counted(bench.database)
    clock = SettableClock()
    writers = WriterThreads(bench.database, inbox(bench, clock))
    webhooks = Webhooks(bench, Signing("AC", ["t"], "https://c.example"), clock, writers)

    async def burst() -> None:
        texts = [
            InboundSms(f"SM{n:032x}", people.phone(n), product.SENDER, "7") for n in range(256)
        ]
        answers = await asyncio.gather(*(webhooks.take(text) for text in texts))
        assert {answer.status_code for answer in answers} == {200}

    asyncio.run(burst())
    writers.close()
    assert counts.commits / 256 <= 0.2


def test_texts_that_are_due_together_share_their_commits(bench: Runtime) -> None:
    clinic.add_texts(bench, PATIENTS, START + timedelta(hours=2))
    clock = SettableClock(START + timedelta(hours=2))
    counts = counted(bench.database)
    sender = Sender(bench, SandboxGateway(clock=clock), clock)
    assert asyncio.run(sender.run(until_empty=True)) == PATIENTS
    assert counts.commits / PATIENTS <= 0.05


def test_a_turn_without_work_writes_nothing(bench: Runtime) -> None:
    claim(bench, now=START)  # makes the sender's row
    statements: list[str] = []
    event.listen(
        bench.database.engine, "before_cursor_execute", lambda *all_: statements.append(all_[2])
    )
    assert decisions.decide(bench, now=START) == 0
    assert claim(bench, now=START).looked_at == 0
    assert not [one for one in statements if one.startswith(("INSERT", "UPDATE", "DELETE"))]


def test_an_enrollment_writes_the_same_rows_for_a_week_as_for_a_year(database: Database) -> None:
    front = Front(product.over(database))
    front.enroll(7, 1)  # the first one begins the audit chain
    week, season, year = (front.rows_each(days, 3) for days in (7, 90, 365))
    assert week == season == year


def test_an_enrollment_asks_the_database_four_times(postgres_database: Database) -> None:
    """What is there, its rows, the end of the audit chain and what is added to it: each is waited
    for, beside BEGIN and COMMIT."""
    front = Front(product.over(postgres_database))
    front.enroll(90, 1)  # the first one keeps the library
    counts = counted(postgres_database)
    front.enroll(90, 10)
    assert (counts.statements, counts.commits) == (40, 10)


def test_the_collector_never_looks_at_what_the_service_is_made_of(library: Library) -> None:
    assert any(one is library.messages for one in gc.get_objects())
    keep_parts()
    assert not any(one is library.messages for one in gc.get_objects())
    gc.unfreeze()
