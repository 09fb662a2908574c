"""Inserting where another process may have inserted already: no error, and nobody's row is lost."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session


def insert_new(session: Session, table: Table) -> Any:
    """An INSERT that leaves a row that is there already as it is."""
    return _insert(session, table).on_conflict_do_nothing()


def put(session: Session, table: Table, key: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    """Writes the row with that key, whether it is there or not."""
    statement = _insert(session, table).values(**key, **values)
    session.execute(statement.on_conflict_do_update(index_elements=list(key), set_=dict(values)))


def _insert(session: Session, table: Table) -> Any:
    postgres = session.get_bind().dialect.name == "postgresql"
    return postgresql.insert(table) if postgres else sqlite.insert(table)
