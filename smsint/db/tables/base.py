"""What all tables share: names of constraints, and short ways to write columns."""

from typing import Any

from sqlalchemy import Index, MetaData, Table, text
from sqlmodel import Field, SQLModel

from smsint.db.types import BigId, Instant, Json, Sealed

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA: MetaData = SQLModel.metadata


def table(model: type[SQLModel]) -> Table:
    """The Core table of a model: statements over it stay fast and typed."""
    return METADATA.tables[str(model.__tablename__)]


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index over some rows only, on both databases."""
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def growing_id() -> Any:
    """The key of a table of events, given by the database."""
    return Field(default=None, primary_key=True, sa_type=BigId)


def reference(target: str, **options: Any) -> Any:
    """A foreign key to a growing id."""
    return Field(foreign_key=target, sa_type=BigId, **options)


def instant(**options: Any) -> Any:
    """An aware UTC instant."""
    return Field(sa_type=Instant, **options)


def sealed(**options: Any) -> Any:
    """A field encrypted by the vault under the name ``table.column``."""
    return Field(sa_type=Sealed, **options)


def json(**options: Any) -> Any:
    """A small structured value without personal data."""
    return Field(sa_type=Json, **options)
