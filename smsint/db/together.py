"""The rows of one event, of several tables, in one statement.

What an event writes, such as an enrollment, are a few rows of many tables. PostgreSQL is given each
table's as one JSON value, and answers once. For many rows of one table the arrays of ``db.bulk`` are
cheaper. Measured beside a statement for each table: docs/performance.md.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from pydantic_core import to_json
from sqlalchemy import JSON, Column, Dialect, LargeBinary, Table
from sqlmodel import Session

from smsint.db.bulk import Rows, element, insert_rows, refuse_forgotten
from smsint.db.types import Instant, aware

_NONE: Mapping[Table, str] = MappingProxyType({})


def insert_together(
    session: Session, rows: Mapping[Table, Rows], *, conflict: Mapping[Table, str] = _NONE
) -> None:
    """Adds rows to tables, each named after those that it refers to; a table may get none.

    The rows of a table name the same columns; ``conflict`` are ON CONFLICT clauses.
    """
    given = {table: those for table, those in rows.items() if those}
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        for table, those in given.items():
            insert_rows(session, table, those, conflict=conflict.get(table, ""))
        return
    parts = [
        _part(table, tuple(those[0]), conflict.get(table, ""), connection.dialect)
        for table, those in given.items()
    ]
    for part, those in zip(parts, given.values(), strict=True):
        for row in those:
            for name in part.instants:
                aware(row[name])
    values = tuple(to_json(those, bytes_mode="hex").decode() for those in given.values())
    connection.exec_driver_sql(_joined(tuple(part.sql for part in parts)), values)


@dataclass(frozen=True, slots=True)
class _Part:
    """The statement of one table, and its columns that hold instants."""

    sql: str
    instants: tuple[str, ...]


@cache
def _part(table: Table, names: tuple[str, ...], conflict: str, dialect: Dialect) -> _Part:
    refuse_forgotten(table, names)
    quote = dialect.identifier_preparer.quote
    columns = [table.c[name] for name in names]
    into = ", ".join(map(quote, names))
    read = ", ".join(_read(quote(one.name), one) for one in columns)
    kinds = ", ".join(f"{quote(one.name)} {_kind(one)}" for one in columns)
    # Names of the schema only: every value is bound.
    sql = (
        f"INSERT INTO {quote(table.name)} ({into}) "  # noqa: S608  # see above
        f"SELECT {read} FROM json_to_recordset(%s::json) AS given ({kinds}) {conflict}"
    )
    return _Part(sql, tuple(one.name for one in columns if isinstance(one.type, Instant)))


def _kind(column: Column[object]) -> str:
    return "text" if isinstance(column.type, LargeBinary) else element(column)


def _read(name: str, column: Column[object]) -> str:
    if isinstance(column.type, LargeBinary):
        return f"decode({name}, 'hex')"
    if isinstance(column.type, JSON):
        return f"coalesce({name}, 'null')"  # a value of its own there
    return name


@cache
def _joined(statements: tuple[str, ...]) -> str:
    """One statement of several; it is when all are done that the database looks whether the rows
    that others refer to are there."""
    (*first, last) = statements
    named = ", ".join(f"_{n} AS ({sql})" for n, sql in enumerate(first))
    return f"WITH {named} {last}" if first else last
