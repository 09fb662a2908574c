"""No recurring statement reads a table that grows from its beginning to its end."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event, text

from smsint.db.engine import READ, Database
from smsint.gateway.base import StatusUpdate, Unclear
from smsint.jobs.turns import decide_turn, housekeeping_turn
from tests.builders import BEN, Clinic
from tests.support.spine import Spine

GROWING = (
    "outbox_message|attempt|inbound_message|delivery_event|decision_point|track_cursor|question|"
    "answer|number|patient|enrollment|consent_event|task|alert|audit_event"
)
_SCAN = {
    "sqlite": re.compile(rf"^SCAN ({GROWING})(_\d+)?$"),
    "postgresql": re.compile(rf"Seq Scan on ({GROWING})\b"),
}
Statements = dict[str, Any]


@contextmanager
def recorded(database: Database) -> Iterator[Statements]:
    """Every distinct statement of the block, with the parameters of its first run."""
    seen: Statements = {}

    def keep(_: Any, __: Any, statement: str, parameters: Any, ___: Any, many: bool) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            seen.setdefault(statement, parameters[0] if many else parameters)

    event.listen(database.engine, "before_cursor_execute", keep)
    yield seen
    event.remove(database.engine, "before_cursor_execute", keep)


def scans(database: Database, statements: Statements) -> dict[str, list[str]]:
    """The statements whose plan reads a whole growing table, each with its plan."""
    sqlite = database.is_sqlite
    explain = "EXPLAIN QUERY PLAN " if sqlite else "EXPLAIN "
    bad = _SCAN["sqlite" if sqlite else "postgresql"]
    found = {}
    with database.engine.connect().execution_options(**READ) as connection:
        if not sqlite:  # of a few rows a scan is cheapest: ask what it would do with millions
            connection.execute(text("SET enable_seqscan = off"))
        for statement, parameters in statements.items():
            rows = connection.exec_driver_sql(explain + statement, parameters)
            plan = [str(row[-1]) for row in rows]
            if any(bad.search(line) for line in plan):
                found[statement] = plan
    return found


def live_a_little(spine: Spine, clinic: Clinic) -> None:
    """Every recurring piece of work, once: decide, claim, settle, reconcile, receive, deliver."""
    clinic.enroll(BEN)
    number = spine.number(1)
    for body in ("One", "Two"):
        spine.text(number, body)
    spine.clock.advance(hours=2)
    decide_turn(spine.runtime, spine.clock())
    claimed = spine.claim()
    spine.settle(claimed[:1], [Unclear("HTTP 503")])
    spine.clock.advance(minutes=2)
    spine.reconcile()
    spine.deliver(StatusUpdate("SM" + "1" * 32, "undelivered", 30003, claimed[-1].sms.token))
    spine.deliver(StatusUpdate("SM" + "1" * 32, "delivered", None, claimed[-1].sms.token))
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    for body in ("7", "hello", "STOP", "STOP", "START", "I want to kill myself"):
        spine.says("+12125550102", body)
        spine.says(1, body)
        spine.send_due()
    housekeeping_turn(spine.runtime, spine.clock())


def test_no_recurring_statement_scans_a_growing_table(spine: Spine, clinic: Clinic) -> None:
    with recorded(spine.runtime.database) as statements:
        live_a_little(spine, clinic)

    assert len(statements) > 25
    assert scans(spine.runtime.database, statements) == {}


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT id FROM outbox_message WHERE reason = 'x'",
        "UPDATE number SET failures = 0 WHERE failures > 3",
    ],
)
def test_a_scan_is_noticed(database: Database, statement: str) -> None:
    assert list(scans(database, {statement: ()})) == [statement]


def test_an_empty_look_at_the_ledger_reads_the_partial_index(spine: Spine) -> None:
    with recorded(spine.runtime.database) as statements:
        assert spine.claim() == []
    looks = [s for s in statements if "outbox_message" in s]
    with spine.runtime.database.engine.connect().execution_options(**READ) as connection:
        if not spine.runtime.database.is_sqlite:
            connection.execute(text("SET enable_seqscan = off"))
        for look in looks:
            word = "EXPLAIN QUERY PLAN " if spine.runtime.database.is_sqlite else "EXPLAIN "
            plan = str(connection.exec_driver_sql(word + look, statements[look]).all())
            assert "ix_outbox_due" in plan
            assert "uq_outbox_unresolved" in plan
