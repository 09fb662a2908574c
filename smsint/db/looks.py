"""SELECTs of the hot paths: made once, then handed to the driver as they are.

SQLAlchemy works out a statement's text, its values and the shape of its rows each time it runs,
which takes longer than a small look-up itself. Here that is remembered, and the rows are plain
named tuples. Measured beside the usual way: docs/performance.md.
"""

from collections import namedtuple
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Dialect, Float, Numeric, Select
from sqlalchemy.types import TypeEngine
from sqlmodel import Session

_Value = Callable[[Any], Any]


def look_up(session: Session, statement: Select[Any], **given: Any) -> list[Any]:
    """All rows of a statement with these values, which are named as its parameters are."""
    connection = session.connection()
    made = _made(statement, connection.dialect)
    values = made.fixed | {
        name: convert(given[name]) if convert else given[name] for name, convert in made.given
    }
    bound: Any = values if made.order is None else tuple([values[name] for name in made.order])
    with connection.exec_driver_sql(made.sql, bound) as result:
        rows = result.cursor.fetchall()
    if not rows:
        return []
    columns = [
        values if convert is None else map(convert, values)
        for values, convert in zip(zip(*rows, strict=True), made.columns, strict=True)
    ]
    return [*map(made.row, *columns)]


@dataclass(frozen=True, slots=True)
class _Made:
    """A statement for one kind of database, and what becomes of its values on both ways."""

    sql: str
    order: Sequence[str] | None
    """Of the values, where they have no names."""
    fixed: dict[str, Any]
    given: Sequence[tuple[str, _Value | None]]
    columns: Sequence[_Value | None]
    row: Callable[..., Any]


@cache
def _made(statement: Select[Any], dialect: Dialect) -> _Made:
    made = statement.compile(dialect=dialect)
    if "POSTCOMPILE" in made.string:
        raise ValueError("a list of values is not known when the statement is made: use `among`")
    to_driver = {
        name: bound.type.dialect_impl(dialect).bind_processor(dialect)
        for name, bound in made.binds.items()
    }
    chosen = statement.selected_columns
    return _Made(
        made.string,
        made.positiontup if made.positional else None,
        {
            name: (to_driver[name] or _same)(bound.value)
            for name, bound in made.binds.items()
            if not bound.required
        },
        [(name, to_driver[name]) for name, bound in made.binds.items() if bound.required],
        [_from_driver(one.type, dialect) for one in chosen],
        namedtuple("Row", chosen.keys()),  # the columns are known only here
    )


def _from_driver(kind: TypeEngine[Any], dialect: Dialect) -> _Value | None:
    if isinstance(kind, Numeric | Float):  # both drivers hand over numbers as they are
        return None
    return kind.dialect_impl(dialect).result_processor(dialect, None)


def _same(value: Any) -> Any:
    return value
