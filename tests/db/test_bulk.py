"""Many rows in one statement: the same values as one by one, on both databases."""

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Float,
    Integer,
    Interval,
    MetaData,
    String,
    Table,
    Time,
    insert,
    select,
)
from sqlalchemy.exc import IntegrityError
from sqlmodel import AutoString

from smsint.db.bulk import insert_rows, update_rows
from smsint.db.engine import Database
from smsint.db.types import BigId, Instant, Json, Sealed, str_enum
from smsint.domain.states import OutboxState

ODD = Table(
    "odd_values",
    MetaData(),
    Column("id", BigId, primary_key=True),
    Column("words", String),
    Column("note", AutoString),
    Column("state", str_enum(OutboxState, "odd_state")),
    Column("at", Instant),
    Column("on", Date),
    Column("hour", Time),
    Column("sealed", Sealed),
    Column("details", Json),
    Column("share", Float),
    Column("flag", Boolean),
    Column("tries", Integer, default=0),
)
AT = datetime(2027, 3, 1, 15, 0, 0, 123456, tzinfo=UTC)
FULL: dict[str, Any] = {
    "id": 1,
    "words": "plain",
    "note": "as SQLModel types it",
    "state": OutboxState.IN_DOUBT,
    "at": AT,
    "on": date(2027, 3, 1),
    "hour": time(8, 30),
    "sealed": bytes(range(256)),
    "details": {"why": ['a "quoted" \\ {word}', None, 1.5]},
    "share": 1 / 3,
    "flag": True,
    "tries": 2,
}
EMPTY = {**dict.fromkeys(FULL), "id": 2}
WORDS = ["", "NULL", "{a,b}", 'say "hi"', "back\\slash", "two\nlines", "ñ 🌊 %s ?", "'; --"]


@pytest.fixture
def odd(database: Database) -> Database:
    """A database with a table that has a column of every type."""
    with database.write() as session:
        ODD.create(session.connection())
    return database


def stored(database: Database) -> list[dict[str, Any]]:
    with database.read() as session:
        return [dict(row._mapping) for row in session.execute(select(ODD).order_by(ODD.c.id))]


def test_every_type_is_stored_as_sqlalchemy_stores_it(odd: Database) -> None:
    with odd.write() as session:
        insert_rows(session, ODD, [FULL, EMPTY])
    at_once = stored(odd)
    with odd.write() as session:
        session.execute(ODD.delete())
        session.connection().execute(insert(ODD), [FULL, EMPTY])
    assert at_once == stored(odd)
    assert at_once[0] == FULL


@pytest.mark.parametrize("words", WORDS)
def test_any_words_come_back_as_they_were(odd: Database, words: str) -> None:
    with odd.write() as session:
        insert_rows(session, ODD, [FULL | {"words": words, "details": {words: words}}])
        update_rows(session, ODD, [{"id": 1, "words": words}])
    assert (stored(odd)[0]["words"], stored(odd)[0]["details"]) == (words, {words: words})


def test_each_row_gets_its_own_change(odd: Database) -> None:
    with odd.write() as session:
        insert_rows(session, ODD, [FULL | {"id": n} for n in range(1, 4)])
        update_rows(session, ODD, [{"id": n, "words": str(n), "at": None} for n in (1, 3)])
    assert [(row["words"], row["at"]) for row in stored(odd)] == [
        ("1", None),
        ("plain", AT),
        ("3", None),
    ]


def test_of_two_changes_of_one_row_the_later_one_holds(odd: Database) -> None:
    with odd.write() as session:
        insert_rows(session, ODD, [FULL])
        update_rows(session, ODD, [{"id": 1, "words": "first"}, {"id": 1, "words": "then"}])
    assert stored(odd)[0]["words"] == "then"


def test_a_change_can_ask_for_more_than_the_key(odd: Database) -> None:
    with odd.write() as session:
        insert_rows(session, ODD, [FULL, EMPTY])
        changes = [{"words": "new", "id": n} for n in (1, 2)]
        update_rows(session, ODD, changes, only="at IS NULL")
    assert [row["words"] for row in stored(odd)] == ["plain", "new"]


def test_a_conflict_can_be_passed_over(odd: Database) -> None:
    with odd.write() as session:
        insert_rows(session, ODD, [FULL])
        insert_rows(session, ODD, [FULL | {"words": "again"}], conflict="ON CONFLICT DO NOTHING")
    assert [row["words"] for row in stored(odd)] == ["plain"]


def test_what_the_schema_forbids_is_an_error_of_sqlalchemys(odd: Database) -> None:
    with pytest.raises(IntegrityError), odd.write() as session:
        insert_rows(session, ODD, [FULL, FULL])


def test_a_naive_time_is_refused(odd: Database) -> None:
    with pytest.raises(ValueError, match="aware"), odd.write() as session:
        insert_rows(session, ODD, [FULL | {"at": AT.replace(tzinfo=None)}])


def test_a_column_with_a_default_must_be_named(odd: Database) -> None:
    """A default of SQLAlchemy's is not the database's: it would silently be left out."""
    with pytest.raises(ValueError, match="tries"), odd.write() as session:
        insert_rows(session, ODD, [{"id": 1, "words": ""}])


def test_what_is_zero_everywhere_need_not_stand_in_every_row(odd: Database) -> None:
    row = {name: value for name, value in FULL.items() if name != "tries"}
    with odd.write() as session:
        insert_rows(session, ODD, [row, row | {"id": 2}], zero=["tries"])
    with odd.read() as session:
        assert session.execute(select(ODD.c.tries)).scalars().all() == [0, 0]


def test_a_type_that_nobody_can_write_is_an_error(postgres_database: Database) -> None:
    strange = Table("strange", MetaData(), Column("id", BigId), Column("long", Interval))
    with pytest.raises(TypeError, match="Interval"), postgres_database.write() as session:
        insert_rows(session, strange, [{"id": 1, "long": None}])
