"""A large cohort in parts: each a database of its own, any number at a time, put together at the end.

People are independent of each other once they are enrolled: what ties them are a randomization list,
which is taken in order, and a policy that learns from all of them. Where a protocol has neither, the
cohort is cut into parts of a fixed size. Their number follows from the cohort alone, so that the
number of workers changes nothing but the time.
"""

import multiprocessing
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, wait
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import BigInteger, MetaData, Table, exists, insert, literal_column, select
from sqlalchemy.dialects import sqlite

from smsint.db.tables.base import METADATA
from smsint.domain.protocol import Protocol
from smsint.domain.trial import ThompsonPolicy
from smsint.simulation.run import Progress

PEOPLE = 500
"""In one part, about: what a moment costs is shared by everybody in it, so small parts cost more."""
Run = Callable[[int, Path, Progress], None]
"""Runs a part (its number, its database, its progress)."""
Joining = Callable[[float], None]
"""Called with the share of the parts' tables that stand in one database by now."""
_APART = 10**9
"""Between the growing ids of two parts."""
_SKIPPED = frozenset({"audit_event", "audit_head"})
"""A chain of hashes: two cannot be put together, and nothing is exported of it. The first part's
stays."""
_LOOK = 0.3


def parts_of(protocol: Protocol, people: int) -> int:
    """Into how many parts a cohort may be cut."""
    learns = any(isinstance(track.policy, ThompsonPolicy) for track in protocol.tracks)
    if len(protocol.arms) > 1 or learns:
        return 1
    return max(1, round(people / PEOPLE))


def in_parts(
    path: Path,
    count: int,
    run: Run,
    *,
    workers: int,
    begins_at: datetime,
    progress: Progress,
    joining: Joining = lambda _: None,
) -> None:
    """Runs every part on a copy of the database at ``path``, and puts them together in it.

    ``progress`` follows the mean of the parts' clocks.
    """
    parts = [path.with_name(f"part-{n}.db") for n in range(count)]
    for part in parts:
        shutil.copyfile(path, part)
    run_all = _side_by_side if workers > 1 else _one_by_one
    run_all(parts, run, workers, begins_at, progress)
    first, *others = parts
    first.replace(path)
    put_together(path, others, joining)
    for part in others:
        part.unlink()


def _one_by_one(
    parts: list[Path], run: Run, _: int, begins_at: datetime, progress: Progress
) -> None:
    clocks = [begins_at.timestamp()] * len(parts)
    for n, part in enumerate(parts):

        def moved(now: datetime, n: int = n) -> None:
            clocks[n] = now.timestamp()
            progress(_mean(clocks))

        run(n, part, moved)


def _side_by_side(
    parts: list[Path], run: Run, workers: int, begins_at: datetime, progress: Progress
) -> None:
    # Forked, because a library and a reader of words take seconds to build and cannot be sent.
    context: Any = multiprocessing.get_context("fork")
    clocks = context.Array("d", [begins_at.timestamp()] * len(parts), lock=False)
    with _shared(run, parts, clocks), ProcessPoolExecutor(workers, mp_context=context) as pool:
        running = [pool.submit(_one, n) for n in range(len(parts))]
        while (done := wait(running, _LOOK, FIRST_EXCEPTION)).not_done:
            for one in done.done:
                one.result()
            progress(_mean(clocks))
        for one in running:
            one.result()
    progress(_mean(clocks))


def _mean(clocks: Sequence[float]) -> datetime:
    return datetime.fromtimestamp(sum(clocks) / len(clocks), UTC)


_WORK: list[tuple[Run, list[Path], Any]] = []
"""What the workers were forked with."""


@contextmanager
def _shared(run: Run, parts: list[Path], clocks: Any) -> Iterator[None]:
    _WORK.append((run, parts, clocks))
    try:
        yield
    finally:
        _WORK.pop()


def _one(n: int) -> None:
    run, parts, clocks = _WORK[-1]

    def moved(now: datetime) -> None:
        clocks[n] = now.timestamp()

    run(n, parts[n], moved)


def put_together(path: Path, others: Sequence[Path], joining: Joining) -> None:
    """Adds the other parts' rows to the database of the first.

    Growing ids get a range of their own for each part; a row of text keys that the database has
    already (the site, the sender) stays as it is.
    """
    tables = [one for one in METADATA.sorted_tables if one.name not in _SKIPPED]
    steps = len(others) * len(tables)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("PRAGMA synchronous=OFF")
        for n, part in enumerate(others):
            connection.execute("ATTACH ? AS part", [str(part)])
            connection.execute("BEGIN")
            for place, one in enumerate(tables, n * len(tables)):
                joining(place / steps)
                connection.execute(_copy(one, (n + 1) * _APART))
            connection.execute("COMMIT")
            connection.execute("DETACH part")


def _copy(one: Table, shift: int) -> str:
    """The statement that copies a table from the attached part."""
    mine = one.to_metadata(MetaData(), schema="main")
    theirs = one.to_metadata(MetaData(), schema="part")
    values = [
        literal_column(f"{column.name} + {shift}") if _grows(column) else theirs.c[column.name]
        for column in one.columns
    ]
    keys = [key.name for key in one.primary_key.columns]
    query = select(*values).select_from(theirs)
    if not any(_grows(one.c[key]) for key in keys):
        query = query.where(~exists().where(*(mine.c[key] == theirs.c[key] for key in keys)))
    copied = insert(mine).from_select([column.name for column in one.columns], query)
    return str(copied.compile(dialect=sqlite.dialect()))


def _grows(column: Any) -> bool:
    """A growing id, or a reference to one, whether or not the database checks it."""
    if column.foreign_keys:
        return any(_grows(key.column) for key in column.foreign_keys)
    named = column.primary_key or column.name.endswith("_id")
    return named and isinstance(column.type, BigInteger)
