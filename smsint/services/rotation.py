"""Re-sealing every field with the newest key, in batches that can be interrupted and resumed."""

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Column, Table, bindparam, select, update

from smsint.db.tables import METADATA
from smsint.db.types import Sealed
from smsint.db.vault import Vault
from smsint.services.keyset import beyond
from smsint.services.runtime import Runtime


def sealed_columns() -> Iterator[tuple[Table, Column[Any]]]:
    """Every column that the vault seals."""
    for table in METADATA.sorted_tables:
        for column in table.columns:
            if isinstance(column.type, Sealed):
                yield table, column


def rotate(
    runtime: Runtime, *, batch: int = 500, progress: Callable[[int], None] = lambda _: None
) -> int:
    """Re-seals what older keys sealed; returns how many fields. Raises UnreadableField.

    Each batch is a transaction of its own, and a field that is current is passed over, so that
    stopping and starting again loses nothing and repeats nothing.
    """
    return sum(
        _rotate_column(runtime, table, column, batch, progress)
        for table, column in sealed_columns()
    )


def _rotate_column(
    runtime: Runtime, table: Table, column: Column[Any], batch: int, progress: Callable[[int], None]
) -> int:
    keys = list(table.primary_key.columns)
    done, last = 0, None
    while True:
        with runtime.database.write() as session:
            statement = select(*keys, column).where(column.is_not(None)).order_by(*keys)
            unseen = statement.where(beyond(keys, last)).limit(batch)
            rows = session.execute(unseen.with_for_update()).all()
            changes = [_resealed(runtime.vault, table, column, row) for row in rows]
            stale = [change for change in changes if change]
            if stale:
                where = [key == bindparam(f"key_{key.name}") for key in keys]
                new: dict[str, Any] = {column.name: bindparam("resealed")}
                session.connection().execute(update(table).where(*where).values(new), stale)
        if not rows:
            return done
        last = tuple(rows[-1][:-1])
        done += len(stale)
        progress(len(rows))


def _resealed(vault: Vault, table: Table, column: Column[Any], row: Any) -> dict[str, Any] | None:
    *keys, sealed = row
    if vault.is_current(sealed):
        return None
    name = f"{table.name}.{column.name}"
    change = {
        f"key_{key.name}": value for key, value in zip(table.primary_key.columns, keys, strict=True)
    }
    return change | {"resealed": vault.seal(name, vault.open(name, sealed))}
