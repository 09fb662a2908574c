"""Bars on the error output for what takes minutes. Where that is no terminal, nothing is shown."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from smsint.cli.start import err
from smsint.domain.codebook import TABLES

_PLACES = {table.name: place for place, table in enumerate(TABLES, 1)}


@contextmanager
def table_by_table() -> Iterator[Callable[[str, int], None]]:
    """The table that an export is at, and how many of its rows are written.

    How many there will be nobody knows before they are read, so that nothing is said of the time
    that is left.
    """
    columns = SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn()
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as bar:
        task = bar.add_task("reading", total=None)

        def written(table: str, rows: int) -> None:
            place = f"table {_PLACES[table]} of {len(TABLES)}"
            bar.update(task, description=f"writing {table} ({place}): {rows:,} rows")

        yield written
