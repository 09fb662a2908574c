"""Column types that behave the same on SQLite and PostgreSQL."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, Dialect, Enum, LargeBinary
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP
from sqlalchemy.dialects.sqlite import INTEGER
from sqlalchemy.types import TypeDecorator, TypeEngine

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant: ``timestamptz`` on PostgreSQL, integer microseconds on SQLite.

    Integers, because an index of ISO texts is twice as large and slower to read back
    (docs/decisions/0003). A naive value is refused: it would be a guess.
    """

    impl = BigInteger
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The native type of each database."""
        native = TIMESTAMP(timezone=True) if dialect.name == "postgresql" else INTEGER()
        return dialect.type_descriptor(native)

    # Bound and read by one plain function each: an instant is what a batch has most of, and the
    # two layers that a TypeDecorator puts around these methods cost more than they do.

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        """To the database."""
        return aware if dialect.name == "postgresql" else _microseconds

    def result_processor(self, dialect: Dialect, coltype: Any) -> Callable[[Any], Any]:
        """From the database."""
        return _in_utc if dialect.name == "postgresql" else _from_microseconds

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """To the database; raises ValueError for a naive value."""
        return self.bind_processor(dialect)(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """From the database, always in UTC."""
        return _in_utc(value) if isinstance(value, datetime) else _from_microseconds(value)


def aware(value: datetime | None) -> datetime | None:
    """The same. Raises ValueError for a naive value."""
    if value is not None and value.tzinfo is None:
        raise ValueError("a stored instant must be aware")
    return value


def _microseconds(value: datetime | None) -> int | None:
    known = aware(value)
    return None if known is None else (known - _EPOCH) // _MICROSECOND


def _in_utc(value: datetime | None) -> datetime | None:
    return None if value is None else value.astimezone(UTC)


def _from_microseconds(value: int | None) -> datetime | None:
    return None if value is None else _EPOCH + value * _MICROSECOND


BigId = BigInteger().with_variant(INTEGER(), "sqlite")
"""A growing key: 64 bits on PostgreSQL, the row id on SQLite."""

Json = JSON().with_variant(JSONB(), "postgresql")


class Sealed(LargeBinary):
    """A field encrypted by ``db.vault``; opened only by name of its column."""

    __visit_name__ = "large_binary"


def str_enum(enum: type[StrEnum], name: str) -> Enum:
    """An enum stored by value with a CHECK, portable to both databases."""
    return Enum(
        enum,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=max(24, *(len(member.value) for member in enum)),
        values_callable=lambda members: [member.value for member in members],
    )
