"""Many rows in one statement: what a batch writes is written at once.

SQLAlchemy handles each row of an executemany by itself, and psycopg sends each by itself. Here
SQLite's driver gets bare tuples, and PostgreSQL one array for each column: one prepared statement,
whatever the size of the batch. Measured beside executemany: docs/performance.md.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Dialect,
    Enum,
    Float,
    Integer,
    LargeBinary,
    Select,
    String,
    Table,
    Time,
    bindparam,
    func,
    select,
)
from sqlmodel import AutoString, Session

from smsint.db.types import Instant

Rows = Sequence[Mapping[str, Any]]
_Value = Callable[[Any], Any]


def insert_rows(
    session: Session, table: Table, rows: Rows, *, zero: Sequence[str] = (), conflict: str = ""
) -> None:
    """Adds rows that name the same columns. Those of ``zero`` are 0 in each; ``conflict`` is an ON
    CONFLICT clause."""
    if rows:
        dialect = session.get_bind().dialect
        write = _inserting(table, tuple(rows[0]), tuple(zero), conflict, dialect)
        _run(session, write, rows)


def update_rows(
    session: Session, table: Table, rows: Rows, *, key: str = "id", only: str = ""
) -> None:
    """Changes the rows with those keys; each row names its key and the same columns.

    Of two changes of one row the later one holds. ``only`` is a further condition on the row.
    """
    if rows:
        latest = {row[key]: row for row in rows}
        changes = rows if len(latest) == len(rows) else [*latest.values()]
        dialect = session.get_bind().dialect
        names = (*(name for name in rows[0] if name != key), key)
        _run(session, _updating(table, names, only, dialect), changes)


def reserve_ids(session: Session, table: Table, count: int) -> list[int]:
    """So many ids of a table that counts its rows: what is about to be added may be named already.

    On SQLite the transaction must be one that writes: nobody else adds a row before it ends.
    """
    if not count:
        return []
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        last = connection.execute(_last_id(table)).scalar() or 0
        return [*range(last + 1, last + 1 + count)]
    return [*connection.execute(_next_ids(table), {"count": count}).scalars()]


@cache
def _last_id(table: Table) -> Select[int]:
    return select(func.max(table.c.id))


@cache
def _next_ids(table: Table) -> Select[int]:
    sequence = func.pg_get_serial_sequence(table.name, "id")
    return select(func.nextval(sequence)).select_from(func.generate_series(1, bindparam("count")))


@dataclass(frozen=True, slots=True)
class _Write:
    """A statement, and what becomes of the values of each column."""

    sql: str
    values: tuple[tuple[str, _Value | None], ...]
    arrays: bool


def _run(session: Session, write: _Write, rows: Rows) -> None:
    columns = [_column([row[name] for row in rows], value) for name, value in write.values]
    given: Any = tuple(map(_array, columns)) if write.arrays else [*zip(*columns, strict=True)]
    session.connection().exec_driver_sql(write.sql, given)


def _column(values: list[Any], convert: _Value | None) -> list[Any]:
    """The values of one column for the driver. What stands in every row, as the time of a batch
    does, is converted once."""
    if convert is None:
        return values
    if len(set(map(id, values))) == 1:
        return [convert(values[0])] * len(values)
    return [*map(convert, values)]


def _array(values: Iterable[str | None]) -> str:
    return "{" + ",".join(["NULL" if value is None else value for value in values]) + "}"


@cache
def _inserting(
    table: Table, names: tuple[str, ...], zero: tuple[str, ...], conflict: str, dialect: Dialect
) -> _Write:
    told = {*names, *zero}
    forgotten = [c.name for c in table.c if c.default is not None and c.name not in told]
    if forgotten:
        raise ValueError(f"{table.name}: no value for {', '.join(forgotten)}")
    quote = dialect.identifier_preparer.quote
    columns = ", ".join(map(quote, (*names, *zero)))
    zeros = ", 0" * len(zero)
    into = f"INSERT INTO {quote(table.name)} ({columns})"
    if dialect.name == "sqlite":
        places = ", ".join("?" for _ in names)
        return _Write(
            f"{into} VALUES ({places}{zeros}) {conflict}", _bound(table, names, dialect), False
        )
    # Names of the schema only: every value is bound.
    sql = f"{into} SELECT *{zeros} FROM {_unnest(table, names, dialect)} {conflict}"  # noqa: S608  # see above
    return _Write(sql, _written(table, names, dialect), True)


@cache
def _updating(table: Table, names: tuple[str, ...], only: str, dialect: Dialect) -> _Write:
    quote = dialect.identifier_preparer.quote
    (*changed, key), target = map(quote, names), quote(table.name)
    if dialect.name == "sqlite":
        changes = ", ".join(f"{name} = ?" for name in changed)
        where = f"{key} = ?" + (f" AND {only}" if only else "")
        sql = f"UPDATE {target} SET {changes} WHERE {where}"  # noqa: S608  # as above
        return _Write(sql, _bound(table, names, dialect), False)
    changes = ", ".join(f"{name} = v.{name}" for name in changed)
    given = f"{_unnest(table, names, dialect)} AS v ({', '.join(map(quote, names))})"
    where = f"{target}.{key} = v.{key}" + (f" AND {target}.{only}" if only else "")
    sql = f"UPDATE {target} SET {changes} FROM {given} WHERE {where}"  # noqa: S608  # as above
    return _Write(sql, _written(table, names, dialect), True)


def _bound(
    table: Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[tuple[str, _Value | None], ...]:
    """The columns with what SQLAlchemy itself does to a value on its way to the driver."""
    types = {name: table.c[name].type.dialect_impl(dialect) for name in names}
    return tuple((name, types[name].bind_processor(dialect)) for name in names)


def _written(
    table: Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[tuple[str, _Value], ...]:
    return tuple((name, _writer(table.c[name], dialect)) for name in names)


def _writer(column: Column[Any], dialect: Dialect) -> _Value:
    """How a value stands in an array of PostgreSQL's."""
    kind = column.type
    plain = _PLAIN[_family(kind)][1]
    if isinstance(kind, JSON):
        return lambda value: _quoted(json.dumps(value))  # none is a value of its own there
    if isinstance(kind, Enum):
        as_text = kind.dialect_impl(dialect).bind_processor(dialect)
        plain = lambda value: _quoted(as_text(value) if as_text else value)  # noqa: E731  # as its kin in the table
    if isinstance(kind, Instant):
        plain = lambda value: f'"{kind.process_bind_param(value, dialect).isoformat()}"'  # noqa: E731  # as its kin in the table
    return lambda value: None if value is None else plain(value)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _unnest(table: Table, names: tuple[str, ...], dialect: Dialect) -> str:
    # Texts without their length: a cast to VARCHAR(24) would cut a longer one off without a word.
    arrays = (f"%s::{_PLAIN[_family(table.c[name].type)][0]}[]" for name in names)
    return f"unnest({', '.join(arrays)})"


_PLAIN: Mapping[type, tuple[str, _Value]] = {
    JSON: ("jsonb", _quoted),
    Instant: ("timestamptz", _quoted),
    LargeBinary: ("bytea", lambda value: f'"\\\\x{value.hex()}"'),
    Boolean: ("boolean", str),
    Integer: ("bigint", str),
    Float: ("double precision", repr),
    Date: ("date", str),
    Time: ("time", str),
    String: ("text", _quoted),
    AutoString: ("text", _quoted),
}
"""By family of types: the element of the array, and how one is written."""


def _family(kind: Any) -> type:
    """Raises TypeError for a type that nobody here knows how to write."""
    for family in _PLAIN:
        if isinstance(kind, family):
            return family
    raise TypeError(f"no array of {kind!r}")
