"""Benchmark 6, export: de-identified messages as CSV, against the databases' own CSV of the same query.

``python -m benchmarks.export --rows 10000000 --database sqlite --format jsonl`` measures memory at full
size; ``--format`` may name several.
"""

import argparse
import csv
import json
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import get_args

import psycopg
from sqlalchemy import text

from benchmarks import clinic, databases, product
from benchmarks.databases import Place
from benchmarks.measure import Finding, Goal, Slice, alternate, ratios
from smsint.clock import utc_now
from smsint.domain.codebook import BY_NAME, Profile
from smsint.services.exporting.files import TableFile
from smsint.services.exporting.request import ExportRequest, Format
from smsint.services.exporting.run import write_table
from smsint.services.exporting.snapshot import Snapshot, snapshot
from smsint.services.exporting.texts import messages
from smsint.services.runtime import Runtime

TEXTS_EACH = 200
"""Texts of one patient: about half a year."""
ROWS, LARGE = 1_000_000, 3_000_000
MOST_MEMORY = 64.0
"""Megabytes above idle."""
_REQUEST = ExportRequest()
_COHORT, _COPY = "export_spell", "bench_spell"


def fill(url: str, rows: int) -> None:
    """So many sent texts, written by SQL."""
    runtime, now = product.runtime(url), utc_now()
    clinic.add_patients(runtime, max(1, rows // TEXTS_EACH), now)
    for day in range(1, min(rows, TEXTS_EACH) + 1):
        clinic.add_past_day(runtime, "skills", day, now)
    databases.analyze(runtime.database)
    runtime.database.close()


def write_messages(runtime: Runtime, folder: Path, format_: Format = "csv") -> int:
    """The table ``messages`` as an export writes it, with its hash."""
    columns = BY_NAME["messages"].of(Profile.DEIDENTIFIED)
    with (
        snapshot(runtime.database, _REQUEST) as taken,
        TableFile(folder, "messages", format_, columns) as file,
    ):
        write_table(runtime, taken, _REQUEST, "messages", file.writer, lambda *_: None)
    return file.written.rows


class Rivals:
    """The same query, written as CSV by the database's own tools in one statement."""

    def __init__(self, url: str, folder: Path) -> None:
        self._url, self._folder = url, folder
        runtime = product.runtime(url)
        with snapshot(runtime.database, _REQUEST) as taken:
            self.query = self._literal(runtime, taken)
            _keep_cohort(taken)
        runtime.database.close()

    def _literal(self, runtime: Runtime, taken: Snapshot) -> str:
        extract = messages(runtime, taken, _REQUEST)
        statement = extract.query(Profile.DEIDENTIFIED, 1, taken.count(extract.cohort)).compile(
            dialect=taken.connection.dialect, compile_kwargs={"literal_binds": True}
        )
        return str(statement).replace("%%", "%").replace(_COHORT, _COPY)

    def sqlite_shell(self) -> Path:
        """``sqlite3 -csv``."""
        target = self._folder / "shell.csv"
        with target.open("wb") as out:
            shell = ["sqlite3", "-csv", self._path(), self.query]
            subprocess.run(shell, stdout=out, check=True)
        return target

    def csv_module(self) -> Path:
        """The driver's cursor and Python's ``csv.writer``, as a script would."""
        target = self._folder / "module.csv"
        with (
            closing(sqlite3.connect(self._path())) as connection,
            target.open("w", newline="", encoding="utf-8") as out,
        ):
            csv.writer(out, lineterminator="\n").writerows(connection.execute(self.query))
        return target

    def copy(self) -> Path:
        """PostgreSQL's ``COPY ... TO STDOUT``."""
        target = self._folder / "copy.csv"
        with (
            psycopg.connect(self._url.replace("+psycopg", "")) as connection,
            connection.cursor() as cursor,
            target.open("wb") as out,
            cursor.copy(f"COPY ({self.query}) TO STDOUT WITH (FORMAT csv)") as lines,
        ):
            for data in lines:
                out.write(data)
        return target

    def _path(self) -> str:
        return self._url.removeprefix("sqlite:///")


def _keep_cohort(taken: Snapshot) -> None:
    """The temporary cohort as a table that other processes see."""
    taken.connection.execute(text(f"CREATE TABLE {_COPY} AS SELECT * FROM {_COHORT}"))
    taken.connection.commit()


def _timed(rows: int, work: Callable[[], object]) -> Callable[[], Slice]:
    def run() -> Slice:
        began = time.perf_counter()
        work()
        return Slice(rows / (time.perf_counter() - began))

    return run


def run(place: Place, *, rows: int = ROWS, large: int = LARGE, pairs: int = 5) -> list[Finding]:
    """Speed against each rival, and memory at two sizes."""
    url = place.migrated_url()
    fill(url, rows)
    rivals = Rivals(url, place.folder)
    runtime = product.runtime(url)
    written = write_messages(runtime, place.folder)
    against: list[tuple[str, Callable[[], Path], Goal]] = (
        [("csv.writer over a cursor", rivals.csv_module, Goal(0.5))]
        if place.is_sqlite
        else [("COPY", rivals.copy, Goal(0.8))]
    )
    if place.is_sqlite and shutil.which("sqlite3"):
        against.insert(0, ("sqlite3 -csv", rivals.sqlite_shell, Goal(0.5)))
    found = []
    for name, rival, goal in against:
        _check_same(rival(), place.folder / "messages.csv")
        taken = alternate(
            _timed(written, lambda: write_messages(runtime, place.folder)),
            _timed(written, rival),
            pairs,
        )
        rate = sorted(mine.rate for mine, _ in taken)[len(taken) // 2]
        title = f"rows per second / {name}, same query, {written:,} rows"
        found.append(Finding("export", place.name, title, ratios(taken), goal, f"{rate:,.0f}/s"))
    runtime.database.close()
    return [*found, *memory(place, url, rows, large)]


def _check_same(theirs: Path, ours: Path) -> None:
    """The same lines: only then is it the same work."""
    with theirs.open("rb") as one, ours.open("rb") as other:
        next(other)  # the header
        for left, right in zip(one, other, strict=True):
            if left.replace(b"\r\n", b"\n") != right:
                raise AssertionError("the two files differ")


def memory(place: Place, url: str, rows: int, large: int) -> list[Finding]:
    """Peak above idle of a process of its own, at two sizes."""
    small = peak(url, place.folder)
    larger = place.migrated_url()
    fill(larger, large)
    big = peak(larger, place.folder)
    limit = Goal(MOST_MEMORY, at_least=False)
    return [
        Finding("export", place.name, f"peak above idle, MB, {rows:,} rows", [small], limit),
        Finding("export", place.name, f"peak above idle, MB, {large:,} rows", [big], limit),
        Finding("export", place.name, f"growth of the peak, {large / rows:g} times the rows",
                [big / small], Goal(1.2, at_least=False)),
    ]  # fmt: skip


def peak(url: str, folder: Path, format_: Format = "csv") -> float:
    """Megabytes above idle while a child writes the table."""
    child = [sys.executable, "-m", "benchmarks.export", "--child", url, str(folder)]
    child += ["--format", format_]
    done = subprocess.run(child, check=True, capture_output=True, text=True)
    return float(json.loads(done.stdout)["peak_mb"])


def _child(url: str, folder: Path, format_: Format) -> None:
    runtime = product.runtime(url)
    if format_ == "parquet":
        # Its code, and that of pandas, which it loads with the first column, are no part of what an
        # export holds: the memory of both does not depend on how much is exported.
        import_module("pyarrow.parquet")
        import_module("pyarrow").array([])
    with runtime.database.read() as session:
        session.execute(text("SELECT 1"))
    idle = _memory("VmRSS")
    Path("/proc/self/clear_refs").write_text("5")  # forgets the peak of starting up
    write_messages(runtime, folder, format_)
    print(json.dumps({"peak_mb": (_memory("VmHWM") - idle) / 1024}))


def _memory(name: str) -> int:
    """Kilobytes of this process."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1])


def main(arguments: list[str] | None = None) -> None:
    """Memory at any size, without the rest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--child", nargs=2, metavar=("URL", "FOLDER"))
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--database", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--format", nargs="+", choices=get_args(Format), default=["csv"])
    asked = parser.parse_args(arguments)
    if asked.child:
        _child(asked.child[0], Path(asked.child[1]), asked.format[0])
        return
    with getattr(databases, asked.database)() as place:
        url = place.migrated_url()
        fill(url, asked.rows)
        for one in asked.format:
            megabytes = peak(url, place.folder, one)
            print(f"{asked.rows:,} rows as {one}: {megabytes:.1f} MB above idle", flush=True)


if __name__ == "__main__":
    main()
