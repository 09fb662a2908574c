"""``column IN (values)`` whose text does not depend on how many values there are.

With a placeholder for each value every size of batch is a statement of its own: built, parsed and
planned anew. Here the values are one parameter: an array, or a JSON list on SQLite.
"""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Dialect, LargeBinary, String, bindparam
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine


class _Many(TypeDecorator[Collection[Any]]):
    """Values of one type in one parameter."""

    impl = String
    cache_ok = True

    def __init__(self, each: TypeEngine[Any]) -> None:
        super().__init__()
        self.each = each

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """An array where there are arrays."""
        kind: TypeEngine[Any] = ARRAY(self.each) if dialect.name == "postgresql" else String()
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: Collection[Any] | None, dialect: Dialect) -> Any:
        """Bytes have no JSON: on SQLite they go as hexadecimal digits."""
        values = [*(value or ())]
        if dialect.name == "postgresql":
            return values
        return json.dumps([one.hex() for one in values] if _is_binary(self.each) else values)


def _is_binary(kind: TypeEngine[Any]) -> bool:
    return isinstance(kind, LargeBinary)


class _Among(FunctionElement[Any]):
    inherit_cache = True
    # Not Boolean: SQLite has none, and "(... IN ...) = 1" is a condition that no index serves.
    type = NullType()


def among(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """Whether a column of numbers, texts or bytes is one of the values bound under a name."""
    return _Among(column, bindparam(name, type_=_Many(column.type)))


@compiles(_Among, "sqlite")
def _in_json(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    value = "from_hex(value)" if _is_binary(element.clauses.clauses[0].type) else "value"
    return f"{column} IN (SELECT {value} FROM json_each({values}))"  # noqa: S608  # compiled parts


@compiles(_Among, "postgresql")
def _any(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, values = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY ({values})"
