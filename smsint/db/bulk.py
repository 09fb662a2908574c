"""Many rows in one statement: what a batch writes is written at once.

SQLAlchemy handles each row of an executemany by itself, and psycopg sends each by itself. Here
SQLite's driver gets bare tuples, and PostgreSQL one array for each column: one prepared statement,
whatever the size of the batch. Measured beside executemany: docs/performance.md.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ColumnElement,
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
    cast,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import REGCLASS
from sqlmodel import AutoString, Session

from smsint.db.looks import look_up
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
    if session.get_bind().dialect.name == "sqlite":
        ((first,),) = look_up(session, _reserving("sqlite", table))
        return [*range(first, first + count)]
    return [found.id for found in look_up(session, _reserving("postgresql", table), count=count)]


@cache
def _reserving(dialect: str, table: Table) -> Select[int]:
    one = select(next_id(dialect, table).label("id"))
    if dialect == "sqlite":
        return one
    return one.select_from(func.generate_series(1, bindparam("count")))


def next_id(dialect: str, table: Table) -> ColumnElement[int]:
    """The id for a row that is about to be added to a table that counts its rows.

    PostgreSQL gives each once; on SQLite the transaction must be one that writes.
    """
    if dialect == "sqlite":
        return select(func.coalesce(func.max(table.c.id), 0) + 1).scalar_subquery()
    # Of a subquery: as a plain argument the sequence is looked up for each id.
    sequence = select(cast(func.pg_get_serial_sequence(table.name, "id"), REGCLASS))
    return func.nextval(sequence.scalar_subquery())


def refuse_forgotten(table: Table, names: Collection[str]) -> None:
    """Raises ValueError if a column is not named whose default is SQLAlchemy's: none would apply."""
    forgotten = [c.name for c in table.c if c.default is not None and c.name not in names]
    if forgotten:
        raise ValueError(f"{table.name}: no value for {', '.join(forgotten)}")


def element(column: Column[Any]) -> str:
    """PostgreSQL's type for a value of a column. Texts without their length: a cast to VARCHAR(24)
    would cut a longer one off without a word."""
    return _PLAIN[_family(column.type)][0]


class _Converter(NamedTuple):
    """What becomes of the values of one column on their way to the driver."""

    name: str
    value: _Value | None
    """Of a value that is there; none: it stays as it is."""
    null: Any


@dataclass(frozen=True, slots=True)
class _Write:
    """A statement with its columns."""

    sql: str
    columns: tuple[_Converter, ...]
    arrays: bool


def _run(session: Session, write: _Write, rows: Rows) -> None:
    columns = [_converted([row[one.name] for row in rows], one) for one in write.columns]
    given: Any = tuple(map(_array, columns)) if write.arrays else [*zip(*columns, strict=True)]
    session.connection().exec_driver_sql(write.sql, given)


def _converted(values: list[Any], by: _Converter) -> list[Any]:
    """The values of one column for the driver. What stands in every row, as the time of a batch
    does, is converted once."""
    if by.value is None:
        return values
    if len(set(map(id, values))) == 1:
        return [by.null if values[0] is None else by.value(values[0])] * len(values)
    if None in values:
        return [by.null if value is None else by.value(value) for value in values]
    return [*map(by.value, values)]


def _array(values: Iterable[str]) -> str:
    return "{" + ",".join(values) + "}"


@cache
def _inserting(
    table: Table, names: tuple[str, ...], zero: tuple[str, ...], conflict: str, dialect: Dialect
) -> _Write:
    refuse_forgotten(table, (*names, *zero))
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


def _bound(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[_Converter, ...]:
    """The columns with what SQLAlchemy itself does to a value on its way to the driver."""
    types = {name: table.c[name].type.dialect_impl(dialect) for name in names}
    values = {name: kind.bind_processor(dialect) for name, kind in types.items()}
    return tuple(_Converter(name, value, value and value(None)) for name, value in values.items())


def _written(table: Table, names: tuple[str, ...], dialect: Dialect) -> tuple[_Converter, ...]:
    return tuple(_writer(table.c[name], dialect) for name in names)


def _writer(column: Column[Any], dialect: Dialect) -> _Converter:
    """How a value stands in an array of PostgreSQL's."""
    kind = column.type
    plain, null = _PLAIN[_family(kind)][1], "NULL"
    if isinstance(kind, JSON):
        plain = lambda value: _quoted(json.dumps(value))  # noqa: E731  # as its kin in the table
        null = plain(None)  # a value of its own there
    if isinstance(kind, Enum):
        as_text = kind.dialect_impl(dialect).bind_processor(dialect)
        plain = lambda value: _quoted(as_text(value) if as_text else value)  # noqa: E731  # as above
    if isinstance(kind, Instant):
        aware = kind.bind_processor(dialect)
        plain = lambda value: f'"{aware(value).isoformat()}"'  # noqa: E731  # as above
    return _Converter(column.name, plain, null)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _unnest(table: Table, names: tuple[str, ...], dialect: Dialect) -> str:
    arrays = (f"%s::{element(table.c[name])}[]" for name in names)
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
