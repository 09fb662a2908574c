"""Moving an installation to another database, such as from SQLite to PostgreSQL."""

from collections.abc import Callable

from sqlalchemy import Table, func, insert, select
from sqlmodel import Session

from smsint.db.engine import Database
from smsint.db.tables import METADATA


class NotMovable(Exception):
    """The target cannot take the rows; says why."""


def move(
    source: Database, target: Database, *, progress: Callable[[str, int], None] = lambda *_: None
) -> int:
    """Copies every row into a migrated, empty database, in one transaction; returns how many.

    Stop the service first: rows written meanwhile would stay behind. Raises NotMovable.
    """
    moved = 0
    with source.read() as old, target.write() as new:
        for table in METADATA.sorted_tables:
            if new.scalar(select(func.count()).select_from(table)):
                raise NotMovable(f"the target is not empty: {table.name} has rows")
            statement = select(table).order_by(*table.primary_key.columns)
            rows = old.execute(statement.execution_options(yield_per=1000)).mappings()
            for batch in rows.partitions(1000):
                new.connection().execute(insert(table), [dict(row) for row in batch])
                moved += len(batch)
                progress(table.name, len(batch))
            if not target.is_sqlite:
                _continue_sequence(new, table)
    return moved


def _continue_sequence(session: Session, table: Table) -> None:
    """Rows came with their ids: where the database counts ids, it must go on after them."""
    if (
        table.autoincrement_column is not None
        and table.autoincrement_column.autoincrement is not False
    ):
        sequence = func.pg_get_serial_sequence(table.name, table.autoincrement_column.name)
        highest = select(func.max(table.autoincrement_column)).scalar_subquery()
        session.execute(select(func.setval(sequence, highest)))
