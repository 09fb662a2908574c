"""Statements whose answers are waited for at the end of a block: nothing is lost, no error is."""

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from smsint.db.bulk import insert_rows
from smsint.db.engine import Database
from smsint.db.pipeline import in_parts, unanswered
from smsint.db.tables import ServiceState, table
from tests.support.clock import START

STATE = table(ServiceState)


def a_row(key: str) -> dict[str, object]:
    return {"key": key, "value": "x", "updated_at": START}


def stored(database: Database) -> int:
    with database.read() as session:
        rows: int = session.execute(select(func.count()).select_from(STATE)).scalar_one()
        return rows


def test_what_a_block_writes_is_there_for_the_next_look(database: Database) -> None:
    with database.write() as session:
        with unanswered(session):
            for n in range(20):
                insert_rows(session, STATE, [a_row(f"{n}"), a_row(f"{n} again")])
        assert session.execute(select(func.count()).select_from(STATE)).scalar_one() == 40
    assert stored(database) == 40


@pytest.mark.parametrize("after", [0, 1, 20])
def test_a_refused_row_ends_the_transaction_as_it_does_elsewhere(
    database: Database, after: int
) -> None:
    def write() -> None:
        with database.write() as session:
            insert_rows(session, STATE, [a_row("before")])
            with unanswered(session):
                insert_rows(session, STATE, [a_row("here"), a_row("here")])
                for n in range(after):
                    insert_rows(session, STATE, [a_row(f"{n}")])

    with pytest.raises(IntegrityError):
        write()
    assert stored(database) == 0


def test_the_connection_of_a_refused_row_is_good_for_the_next_transaction(
    database: Database,
) -> None:
    with pytest.raises(IntegrityError), database.write() as session, unanswered(session):
        insert_rows(session, STATE, [a_row("here"), a_row("here")])
    with database.write() as session, unanswered(session):
        insert_rows(session, STATE, [a_row("here")])
    assert stored(database) == 1


def test_an_error_of_ours_in_a_block_keeps_nothing(database: Database) -> None:
    def write() -> None:
        with database.write() as session, unanswered(session):
            insert_rows(session, STATE, [a_row("here")])
            raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        write()
    assert stored(database) == 0


@pytest.mark.postgres
def test_a_server_that_goes_away_in_a_block_is_told_as_elsewhere(
    postgres_database: Database,
) -> None:
    database = postgres_database

    def write() -> None:
        with database.write() as session, unanswered(session):
            insert_rows(session, STATE, [a_row("here")])
            session.connection().execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
            insert_rows(session, STATE, [a_row("there")])

    with pytest.raises(OperationalError):
        write()
    assert stored(database) == 0


def test_a_batch_goes_to_a_server_in_parts(database: Database) -> None:
    with database.write() as session:
        parts = [list(part) for part in in_parts(session, range(120))]
        assert [*in_parts(session, [])] == []
    assert [item for part in parts for item in part] == [*range(120)]
    assert [len(part) for part in parts] == ([120] if database.is_sqlite else [50, 50, 20])
