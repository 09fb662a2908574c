"""A database with patients in it is upgraded without losing a row or a reference."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import MetaData, Table, func, insert, select
from sqlalchemy.exc import IntegrityError

from smsint.db.engine import Database
from smsint.db.migrate import migrate
from tests.support.clock import START

FIRST = "0001"


@pytest.fixture
def old(database: Database) -> Callable[..., Table]:
    """A database of the first revision, with an open alert, a text in the ledger and its attempt."""
    migrate(database, "base")
    migrate(database, FIRST)
    at: Any = int(START.timestamp() * 1e6) if database.is_sqlite else START
    times = {"raised_at": at, "updated_at": at}
    with database.engine.begin() as connection:

        def add(name: str, /, **values: Any) -> None:
            table = Table(name, MetaData(), autoload_with=connection)
            connection.execute(insert(table).values(**values))

        add("site", id="harbor", name="Harbor", time_zone="UTC", created_at=at)
        add("number", id=1, phone=b"x", phone_index=b"y", texting="on", failures=0, created_at=at)
        add(
            "inbound_message",
            message_sid="SM1",
            number_id=1,
            body=b"x",
            num_media=0,
            understanding=b"x",
            effects=[],
            source="webhook",
            received_at=at,
            recorded_at=at,
        )
        common = {"number_id": 1, "message_sid": "SM1", "level": "acute", "kind": "suicide"}
        add("alert", id="alert_1", evidence=b"x", status="open", texts=1, **common, **times)
        _add_text(add, at, kind="tip")
        add("attempt", id=1, outbox_id=1, token="t", claimed_at=at, start_by=at)
    return lambda name: _table(database, name)


def _add_text(add: Callable[..., None], at: Any, **values: Any) -> None:
    add(
        "outbox_message",
        id=1,
        number_id=1,
        lane=1,
        priority=1,
        language="en",
        body=b"x",
        encoding="GSM-7",
        segments=1,
        state="due",
        due_at=at,
        planned_at=at,
        expires_at=at,
        empty_lists=0,
        attempts=0,
        retries=0,
        created_at=at,
        updated_at=at,
        **values,
    )


def _table(database: Database, name: str) -> Table:
    return Table(name, MetaData(), autoload_with=database.engine)


def test_rows_and_references_survive(database: Database, old: Callable[..., Table]) -> None:
    migrate(database)
    names = ("site", "number", "inbound_message", "alert", "outbox_message", "attempt")
    tables = {name: old(name) for name in names}
    with database.engine.connect() as connection:
        for name, table in tables.items():
            assert connection.scalar(select(func.count()).select_from(table)) == 1, name


def test_an_alert_that_is_open_is_due_at_once(
    database: Database, old: Callable[..., Table]
) -> None:
    migrate(database)
    alert = old("alert").c
    with database.engine.connect() as connection:
        row = connection.execute(select(alert.raised_at, alert.due_at, alert.next_page_at)).one()
    assert row.due_at == row.next_page_at == row.raised_at


@pytest.mark.parametrize("kind", ["page", "carrier_pigeon"])
def test_the_kinds_of_text_are_those_of_the_program(
    database: Database, old: Callable[..., Table], kind: str
) -> None:
    migrate(database)
    outbox = old("outbox_message")
    with database.engine.connect() as connection:
        row = connection.execute(select(outbox)).mappings().one()
        again = insert(outbox).values({**row, "id": 2, "kind": kind})
        if kind == "page":
            connection.execute(again)
        else:
            with pytest.raises(IntegrityError):
                connection.execute(again)
        connection.rollback()


def test_references_are_watched_again_after_the_upgrade(
    database: Database, old: Callable[..., Table]
) -> None:
    """SQLite's are switched off while tables are rebuilt."""
    migrate(database)
    nobody = insert(old("attempt")).values(id=9, outbox_id=404, token="u", claimed_at=0, start_by=0)
    values = {} if database.is_sqlite else {"claimed_at": START, "start_by": START}
    with database.engine.connect() as connection:
        with pytest.raises(IntegrityError):
            connection.execute(nobody.values(**values))
        connection.rollback()
