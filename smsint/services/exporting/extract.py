"""One table of the export as a query: which expression gives each column, of whom, in which order."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, select
from sqlalchemy import Table as SqlTable

from smsint.domain.codebook import BY_NAME, Profile
from smsint.services.exporting.expressions import Expr
from smsint.services.exporting.snapshot import Snapshot

Row = tuple[Any, ...]
Finish = Callable[[Sequence[Row]], list[Row]]
CHUNK = 400
"""People or enrollments in one statement: their rows are sorted in memory, and nothing else is."""
BATCH = 5_000


@dataclass(frozen=True, slots=True)
class Extract:
    """How the rows of one table are read."""

    name: str
    cohort: SqlTable
    columns: Mapping[str, Expr]
    """By the codebook's names; each a plain integer, number or text."""
    source: FromClause
    """Joined to the cohort."""
    order: Sequence[Expr]
    """Within the cohort's ordinal."""
    period: Sequence[ColumnElement[bool]] = ()
    """Which rows are of the period that was asked for. What counts or sums over other rows of the
    same enrollment is computed before the others are left out: a row is the same in every period."""
    finish: Mapping[str, Callable[[Sequence[Any]], Sequence[Any]]] = field(default_factory=dict)
    """What SQL cannot do: the values of a column of a batch, finished in Python."""

    def names(self, profile: Profile) -> list[str]:
        """The columns of a profile, in the codebook's order."""
        return [column.name for column in BY_NAME[self.name].of(profile)]

    def query(self, profile: Profile, first: int, last: int) -> Select[Any]:
        """The rows of the people with these ordinals."""
        ordinal = self.cohort.c.ordinal
        chosen = [self.columns[name].label(name) for name in self.names(profile)]
        everything = select(*chosen).select_from(self.source).where(ordinal.between(first, last))
        if not self.period:
            return everything.order_by(ordinal, *self.order)
        keys = [key.label(f"key_{n}") for n, key in enumerate((ordinal, *self.order))]
        inner = everything.add_columns(*keys, and_(*self.period).label("asked_for")).subquery()
        return (
            select(*(inner.c[name] for name in self.names(profile)))
            .where(inner.c.asked_for)
            .order_by(*(inner.c[key.name] for key in keys))
        )

    def finishing(self, profile: Profile) -> Finish | None:
        """What is done to each batch; none when rows can go to the file as they come."""
        places = [
            (place, self.finish[name])
            for place, name in enumerate(self.names(profile))
            if name in self.finish
        ]
        if not places:
            return None

        def run(rows: Sequence[Row]) -> list[Row]:
            columns = [list(column) for column in zip(*rows, strict=True)]
            for place, finish in places:
                columns[place] = list(finish(columns[place]))
            return list(zip(*columns, strict=True))

        return run


def chunks(count: int, size: int = CHUNK) -> Iterator[tuple[int, int]]:
    """Spans of ordinals, both ends included."""
    for first in range(1, count + 1, size):
        yield first, min(first + size - 1, count)


def batches(
    taken: Snapshot, extract: Extract, profile: Profile, first: int, last: int
) -> Iterator[Sequence[Row]]:
    """Rows as the database gives them, some thousands at a time.

    Through the driver's own cursor: making SQLAlchemy's rows of plain values costs as much again.
    """
    dialect = taken.connection.dialect
    statement = extract.query(profile, first, last).compile(
        dialect=dialect, compile_kwargs={"render_postcompile": True}
    )
    finish = extract.finishing(profile)
    # On PostgreSQL a cursor of the server's: the driver would hold a whole chunk otherwise.
    named = {} if taken.is_sqlite else {"name": "export"}
    cursor: Any = taken.connection.connection.cursor(**named)
    try:
        values = statement.params
        if statement.positional:
            cursor.execute(str(statement), [values[name] for name in statement.positiontup or ()])
        else:
            cursor.execute(str(statement), values)
        while rows := cursor.fetchmany(BATCH):
            yield finish(rows) if finish else rows
    finally:
        cursor.close()
