"""Making an export: every table streamed from one snapshot, then what describes them."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from smsint.domain.codebook import BY_NAME, TABLES, Profile
from smsint.services.access import audit
from smsint.services.arms import blinded_protocols
from smsint.services.exporting import care, package, people, texts
from smsint.services.exporting.courses import courses
from smsint.services.exporting.extract import Extract, batches, chunks
from smsint.services.exporting.files import (
    CsvWriter,
    TableFile,
    Writer,
    Written,
    names_of,
    sha256_of,
    working_name,
)
from smsint.services.exporting.request import ExportRefused, ExportRequest, Progress
from smsint.services.exporting.snapshot import Snapshot, snapshot
from smsint.services.exporting.survival import Course, interval_rows, period_rows, retention_row
from smsint.services.runtime import Runtime

EXTRACTS: dict[str, Callable[[Runtime, Snapshot, ExportRequest], Extract]] = {
    "participants": people.participants,
    "enrollments": people.enrollments,
    "decision_points": texts.decision_points,
    "messages": texts.messages,
    "inbound": texts.inbound,
    "answers": texts.answers,
    "engagement_days": texts.engagement_days,
    "flags": care.flags,
    "outreach": care.outreach,
    "clinic_events": people.clinic_events,
    "consents": people.consents,
}
UNFINISHED = ".unfinished.json"
"""What is written already, while an export is under way."""


def export(
    runtime: Runtime,
    out: Path,
    request: ExportRequest,
    *,
    now: datetime,
    progress: Progress | None = None,
) -> list[Written]:
    """Writes an export into a folder; returns its files. Raises ExportRefused.

    The same database gives the same bytes. An export that was interrupted goes on with the first
    table that is not whole, when nothing has changed in the database since.
    """
    _check(request)
    make_folder(out)
    with runtime.database.write() as session:
        audit(
            session, runtime, request.actor, "export.made", "export", now,
            profile=request.profile.value, format=request.format, reason=request.reason,
            from_=request.from_ and request.from_.isoformat(),
            to=request.to and request.to.isoformat(),
        )  # fmt: skip
    with snapshot(runtime.database, request, blinded=blinded(runtime, request)) as taken:
        written = list(_tables(runtime, taken, out, request, progress or (lambda *_: None)))
        written += package.write(out, request, taken.observed_until, written)
    (out / UNFINISHED).unlink(missing_ok=True)
    return written


def blinded(runtime: Runtime, request: ExportRequest) -> frozenset[str]:
    """The protocols whose arms this export shows as letters: analysts must not know more."""
    hides = request.profile is Profile.DEIDENTIFIED
    return blinded_protocols(runtime) if hides else frozenset()


def _check(request: ExportRequest) -> None:
    if request.profile is Profile.IDENTIFIED and request.lacks_reason:
        raise ExportRefused("Say with --reason why identified data are needed; it is recorded.")
    if request.from_ and request.to and request.from_ > request.to:
        raise ExportRefused("--from must not lie after --to.")


def make_folder(out: Path) -> None:
    """Makes the folder of an export, unless it is there. Raises ExportRefused for one that holds
    something else, and OSError."""
    known = {package.DATAPACKAGE, UNFINISHED}
    if out.exists() and not out.is_dir():
        raise ExportRefused("The place to write to is a file; name a folder.")
    if out.is_dir() and any(out.iterdir()) and not any((out / name).exists() for name in known):
        raise ExportRefused("The folder holds other files; name an empty one.")
    out.mkdir(parents=True, exist_ok=True)


def _tables(
    runtime: Runtime, taken: Snapshot, out: Path, request: ExportRequest, progress: Progress
) -> Iterator[Written]:
    done = _resumable(out, taken, request)
    (out / package.DATAPACKAGE).unlink(missing_ok=True)
    _clear(out, keep={one.name for one in done.values()})
    for names in _passes():
        for name in names:
            if name in done:
                progress(name, done[name].rows)
        missing = [name for name in names if name not in done]
        if missing:
            done |= _pass(runtime, taken, out, request, missing, progress)
            _remember(out, taken, request, done)
        yield from (done[name] for name in names)


def _clear(out: Path, keep: Collection[str]) -> None:
    """Removes what an earlier export left: names must not stay beside an export that has none."""
    for table in TABLES:
        for name in names_of(table.name):
            (out / working_name(name)).unlink(missing_ok=True)
            if name not in keep:
                (out / name).unlink(missing_ok=True)


def _passes() -> Iterator[Sequence[str]]:
    """What is written together, in the codebook's order: each table by itself, and the survival
    layouts at once, because every one of them needs the whole course of everybody."""
    for table in TABLES:
        if table.name in EXTRACTS:
            yield [table.name]
    yield [*_LAYOUTS]


def _pass(
    runtime: Runtime,
    taken: Snapshot,
    out: Path,
    request: ExportRequest,
    names: Sequence[str],
    progress: Progress,
) -> dict[str, Written]:
    with ExitStack() as opened:
        files = {
            name: opened.enter_context(
                TableFile(out, name, request.format, BY_NAME[name].of(request.profile))
            )
            for name in names
        }
        writers = {name: file.writer for name, file in files.items()}
        if writers.keys() <= _LAYOUTS.keys():
            write_layouts(runtime, taken, request, writers, progress)
        else:
            for name, writer in writers.items():
                write_table(runtime, taken, request, name, writer, progress)
    return {name: file.written for name, file in files.items()}


def write_table(
    runtime: Runtime,
    taken: Snapshot,
    request: ExportRequest,
    name: str,
    writer: Writer,
    progress: Progress,
) -> None:
    """Streams one table into its file."""
    extract = EXTRACTS[name](runtime, taken, request)
    copies = isinstance(writer, CsvWriter) and not taken.is_sqlite
    for first, last in chunks(taken.count(extract.cohort)):
        if copies and isinstance(writer, CsvWriter) and not _needs_python(extract, request):
            _copy(taken, extract, request.profile, first, last, writer)
        else:
            for batch in batches(taken, extract, request.profile, first, last):
                writer.write(batch)
        progress(name, writer.rows)


def _needs_python(extract: Extract, request: ExportRequest) -> bool:
    """Whether a cell is finished in Python: opened, computed, or made harmless."""
    texts = any(column.type == "text" for column in BY_NAME[extract.name].of(request.profile))
    return texts or extract.finishing(request.profile) is not None


def _copy(
    taken: Snapshot, extract: Extract, profile: Profile, first: int, last: int, writer: CsvWriter
) -> None:
    """PostgreSQL writes the lines itself: four times as fast as fetching rows."""
    statement = extract.query(profile, first, last).compile(
        dialect=taken.connection.dialect, compile_kwargs={"render_postcompile": True}
    )
    driver: Any = taken.connection.connection.cursor()
    with driver as cursor:
        command = f"COPY ({statement}) TO STDOUT WITH (FORMAT csv)"
        with cursor.copy(command, statement.params) as lines:
            for data in lines:
                writer.put(data)
        writer.rows += cursor.rowcount


_LAYOUTS: dict[str, Callable[[Course], Iterator[dict[str, Any]]]] = {
    "retention": lambda course: iter([retention_row(course)]),
    "retention_intervals": interval_rows,
    "retention_periods": period_rows,
}


def write_layouts(
    runtime: Runtime,
    taken: Snapshot,
    request: ExportRequest,
    writers: Mapping[str, Writer],
    progress: Progress,
) -> None:
    """Streams the survival layouts into their files: a course is read once for all of them."""
    columns = {name: BY_NAME[name].of(request.profile) for name in writers}
    for group in courses(runtime, taken, request, EXTRACTS):
        for name, writer in writers.items():
            rows = [row for course in group for row in _LAYOUTS[name](course)]
            writer.write([tuple(row[one.name] for one in columns[name]) for row in rows])
            progress(name, writer.rows)


def _fingerprint(taken: Snapshot, request: ExportRequest) -> dict[str, Any]:
    """What must be the same for finished tables to be kept."""
    return {
        "profile": request.profile.value,
        "format": request.format,
        "from": request.from_ and request.from_.isoformat(),
        "to": request.to and request.to.isoformat(),
        "observed_until": taken.observed_until.isoformat(),
        "participants": taken.count(taken.people),
    }


def _remember(out: Path, taken: Snapshot, request: ExportRequest, done: dict[str, Written]) -> None:
    tables = {name: asdict(written) for name, written in done.items()}
    state = {"of": _fingerprint(taken, request), "tables": tables}
    (out / UNFINISHED).write_text(json.dumps(state), encoding="utf-8")


def _resumable(out: Path, taken: Snapshot, request: ExportRequest) -> dict[str, Written]:
    """The tables that an interrupted export of the same data has finished."""
    path = out / UNFINISHED
    if not path.exists():
        return {}
    try:
        state = json.loads(path.read_text(encoding="utf-8"))
        known = {name: Written(**one) for name, one in state["tables"].items()}
    except (ValueError, KeyError, TypeError):
        return {}
    if state["of"] != _fingerprint(taken, request):
        return {}
    return {name: one for name, one in known.items() if _is_whole(out / one.name, one)}


def _is_whole(path: Path, written: Written) -> bool:
    return path.is_file() and sha256_of(path) == written.sha256
