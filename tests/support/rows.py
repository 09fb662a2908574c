"""Looking at rows, for tests that say what is stored."""

from typing import Any

from sqlalchemy import Row, func, select
from sqlmodel import SQLModel

from smsint.db.tables import METADATA, table
from smsint.services.runtime import Runtime


def rows_of(runtime: Runtime, model: type[SQLModel], **equal: Any) -> list[Row[Any]]:
    """All rows of a table with these values, in the order of its first column."""
    of = table(model)
    query = select(of).order_by(*of.primary_key.columns)
    for name, value in equal.items():
        query = query.where(of.c[name] == value)
    with runtime.database.read() as session:
        return list(session.execute(query))


def one_row(runtime: Runtime, model: type[SQLModel], **equal: Any) -> Row[Any]:
    """The only row with these values."""
    (row,) = rows_of(runtime, model, **equal)
    return row


def row_counts(runtime: Runtime) -> dict[str, int]:
    """How many rows each table has."""
    with runtime.database.read() as session:
        return {
            of.name: session.execute(select(func.count()).select_from(of)).scalar_one()
            for of in METADATA.sorted_tables
        }
