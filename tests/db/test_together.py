"""The rows of one event in several tables: as if each had been added by itself, or none at all."""

from typing import Any

import pytest
from sqlalchemy import Column, ForeignKey, MetaData, String, Table, select
from sqlalchemy.exc import IntegrityError

from smsint.db.bulk import insert_rows
from smsint.db.engine import Database
from smsint.db.together import insert_together
from tests.db.test_bulk import AT, EMPTY, FULL, ODD, WORDS

_TABLES = MetaData()
CLINIC = Table("clinic", _TABLES, Column("id", String, primary_key=True), Column("name", String))
DOOR = Table(
    "door",
    _TABLES,
    Column("id", String, primary_key=True),
    Column("clinic", ForeignKey("clinic.id")),
)
HARBOR = {"id": "harbor", "name": "Harbor"}
FRONT = {"id": "front", "clinic": "harbor"}


@pytest.fixture
def town(database: Database) -> Database:
    """A database with a table of every type, and with two of which one refers to the other."""
    with database.write() as session:
        ODD.create(session.connection())
        _TABLES.create_all(session.connection())
    return database


def stored(database: Database, table: Table) -> list[dict[str, Any]]:
    with database.read() as session:
        rows = session.execute(select(table).order_by(table.c.id))
        return [dict(row._mapping) for row in rows]


def test_every_type_is_stored_as_it_is_by_itself(town: Database) -> None:
    with town.write() as session:
        insert_together(session, {CLINIC: [HARBOR], ODD: [FULL, EMPTY]})
    together = stored(town, ODD)
    with town.write() as session:
        session.execute(ODD.delete())
        insert_rows(session, ODD, [FULL, EMPTY])
    assert together == stored(town, ODD)
    assert together[0] == FULL


@pytest.mark.parametrize("words", WORDS)
def test_any_words_come_back_as_they_were(town: Database, words: str) -> None:
    with town.write() as session:
        insert_together(session, {ODD: [FULL | {"words": words, "details": {words: words}}]})
    assert (stored(town, ODD)[0]["words"], stored(town, ODD)[0]["details"]) == (
        words,
        {words: words},
    )


def test_a_row_may_refer_to_one_of_a_table_named_before(town: Database) -> None:
    with town.write() as session:
        insert_together(session, {CLINIC: [HARBOR], ODD: [], DOOR: [FRONT]})
    assert (stored(town, CLINIC), stored(town, DOOR)) == ([HARBOR], [FRONT])


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param({CLINIC: [HARBOR], DOOR: [{**FRONT, "clinic": "none"}]}, id="of no clinic"),
        pytest.param({CLINIC: [HARBOR, HARBOR], DOOR: [FRONT]}, id="there already"),
    ],
)
def test_one_refused_row_keeps_all_others_out(
    town: Database, rows: dict[Table, list[dict[str, Any]]]
) -> None:
    with pytest.raises(IntegrityError), town.write() as session:
        insert_together(session, rows)
    assert (stored(town, CLINIC), stored(town, DOOR)) == ([], [])


def test_a_table_can_say_what_becomes_of_a_row_that_is_there(town: Database) -> None:
    renamed = {CLINIC: "ON CONFLICT (id) DO UPDATE SET name = excluded.name"}
    with town.write() as session:
        insert_rows(session, CLINIC, [HARBOR])
        insert_together(
            session,
            {CLINIC: [HARBOR | {"name": "Harbor House"}], DOOR: [FRONT]},
            conflict=renamed,
        )
    assert stored(town, CLINIC) == [HARBOR | {"name": "Harbor House"}]
    assert stored(town, DOOR) == [FRONT]


def test_a_naive_time_is_refused(town: Database) -> None:
    with pytest.raises(ValueError, match="aware"), town.write() as session:
        insert_together(session, {ODD: [FULL | {"at": AT.replace(tzinfo=None)}]})


def test_a_column_with_a_default_must_be_named(town: Database) -> None:
    with pytest.raises(ValueError, match="tries"), town.write() as session:
        insert_together(session, {ODD: [{"id": 1, "words": ""}]})
