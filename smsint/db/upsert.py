"""Inserting where another process may have inserted already: no error, and nobody's row is lost."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session


def insert_new(session: Session, table: Table) -> Any:
    """An INSERT that leaves a row that is there already as it is."""
    return _inserting(session.get_bind().dialect.name)(table).on_conflict_do_nothing()


def put(session: Session, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    """Writes the row with that key, whether it is there or not."""
    connection = session.connection()
    statement = _putting(connection.dialect.name, table, tuple(key), tuple(values))
    connection.execute(statement, {**key, **values})


@cache
def _putting(dialect: str, table: Table, key: tuple[str, ...], names: tuple[str, ...]) -> Any:
    statement = _inserting(dialect)(table)
    given = {name: statement.excluded[name] for name in names}
    return statement.on_conflict_do_update(index_elements=list(key), set_=given)


def from_select(
    dialect: str, table: Table, columns: Sequence[str], rows: Any, key: str, changes: Any
) -> Any:
    """An INSERT of selected rows that changes those that are there already."""
    statement = _inserting(dialect)(table).from_select(list(columns), rows)
    return statement.on_conflict_do_update(index_elements=[key], set_=dict(changes))


@cache
def adding(table: Table, key: tuple[str, ...], counters: tuple[str, ...]) -> str:
    """The clause of an INSERT whose counters are added to those of a row that is there already."""
    sums = ", ".join(f'"{name}" = "{table.name}"."{name}" + excluded."{name}"' for name in counters)
    place = ", ".join(f'"{name}"' for name in key)
    return f"ON CONFLICT ({place}) DO UPDATE SET {sums}"


def _inserting(dialect: str) -> Any:
    return postgresql.insert if dialect == "postgresql" else sqlite.insert
