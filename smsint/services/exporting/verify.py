"""Checking an export: hashes, counts, types, and every derived column from the rows beside it.

All files stand in the same order of participants, so that one walk through them together is enough
and only one person's rows are held at a time.
"""

import csv
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from itertools import islice
from math import isfinite
from pathlib import Path
from re import compile as pattern
from typing import Any

from smsint.domain.codebook import BY_NAME, TABLES, Column, Profile
from smsint.services.exporting.files import restored, sha256_of
from smsint.services.exporting.package import DATAPACKAGE
from smsint.services.exporting.request import ExportRefused
from smsint.services.exporting.survival import (
    Course,
    add_clinic_event,
    add_consent,
    add_day,
    add_flag,
    add_task,
    interval_rows,
    retention_row,
)

MOST = 200
"""Findings shown; a broken export would have one for every cell."""
_CODE = pattern(r"[A-Za-z0-9][A-Za-z0-9._:/+=-]*")
Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that is not as the export says."""

    file: str
    what: str
    row: int | None = None
    """From 1, the header not counted."""
    column: str | None = None


class BrokenRow(Exception):
    """A row that cannot be read at all."""

    def __init__(self, difference: Difference) -> None:
        super().__init__(difference.what)
        self.difference = difference


def verify(folder: Path) -> list[Difference]:
    """What differs, at most ``MOST`` things; nothing when all is well. Raises ExportRefused."""
    return list(islice(_differences(folder), MOST))


def _differences(folder: Path) -> Iterator[Difference]:
    package = _package(folder)
    about = package["smsint"]
    broken = False
    for one in [*package["resources"], *about["documents"]]:
        for difference in _file(folder, one):
            broken = True
            yield difference
    try:
        found = _Files(folder, Profile(about["profile"]), about["format"])
        yield from _walk(found, partial=about["partial"])
    except BrokenRow as error:
        yield error.difference
        return
    if not broken:
        yield from _rows(package, found)


def _package(folder: Path) -> dict[str, Any]:
    try:
        package = json.loads((folder / DATAPACKAGE).read_text(encoding="utf-8"))
        names = [resource["path"].partition(".")[0] for resource in package["resources"]]
        whole = names == [table.name for table in TABLES] and "smsint" in package
    except (OSError, ValueError, KeyError, TypeError):
        whole = False
        package = {}
    if not whole:
        raise ExportRefused(f"This folder has no complete {DATAPACKAGE}: no finished export.")
    return dict(package)


def _file(folder: Path, one: Mapping[str, Any]) -> Iterator[Difference]:
    path = folder / one["path"]
    if not path.is_file():
        yield Difference(one["path"], "the file is missing")
    elif path.stat().st_size != one["bytes"]:
        yield Difference(one["path"], f"{path.stat().st_size} bytes instead of {one['bytes']}")
    elif f"sha256:{sha256_of(path)}" != one["hash"]:
        yield Difference(one["path"], "the hash differs: the file was changed")


def _rows(package: Mapping[str, Any], found: "_Files") -> Iterator[Difference]:
    for table, resource in zip(TABLES, package["resources"], strict=True):
        count = found.of[table.name].count
        if count != resource["rows"]:
            yield Difference(resource["path"], f"{count} rows instead of {resource['rows']}")


class _Reader:
    """One file, read row by row with types, a person at a time."""

    def __init__(self, path: Path, columns: Sequence[Column], kind: str) -> None:
        self.path, self.columns = path, columns
        self.count = 0
        self.problems: list[Difference] = []
        self._rows = iter(()) if not path.is_file() else self._typed(_READ[kind](self, path))
        self._next = next(self._rows, None)

    def person(self) -> str | None:
        """Whose row is next; none at the end."""
        return None if self._next is None else self._next["participant_id"]

    def take(self, participant: str) -> list[tuple[int, Row]]:
        """The following rows of this person, with their numbers."""
        taken: list[tuple[int, Row]] = []
        while self._next is not None and self._next["participant_id"] == participant:
            self.count += 1
            taken.append((self.count, self._next))
            self._next = next(self._rows, None)
        return taken

    def _typed(self, rows: Iterable[Row]) -> Iterator[Row]:
        for number, row in enumerate(rows, 1):
            for column in self.columns:
                if problem := _cell(column, row[column.name]):
                    self.problems.append(self.at(number, column.name, problem))
            yield row

    def at(self, row: int, column: str | None, what: str) -> Difference:
        """A difference in this file."""
        return Difference(self.path.name, what, row, column)

    def from_csv(self, path: Path) -> Iterator[Row]:
        """Cells become values of the codebook's types."""
        with path.open(encoding="utf-8", newline="") as file:
            lines = csv.reader(file)
            self._check_header(next(lines, []))
            for number, cells in enumerate(lines, 1):
                if len(cells) != len(self.columns):
                    raise BrokenRow(self.at(number, None, "it has another number of cells"))
                yield {
                    column.name: self._value(number, column, cell)
                    for column, cell in zip(self.columns, cells, strict=True)
                }

    def from_jsonl(self, path: Path) -> Iterator[Row]:
        """One object per line."""
        with path.open(encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                try:
                    row = json.loads(line)
                except ValueError:
                    raise BrokenRow(self.at(number, None, "it is not JSON")) from None
                if number == 1:
                    self._check_header(list(row))
                yield row

    def from_parquet(self, path: Path) -> Iterator[Row]:
        """Batches of typed columns; dates as text, as everywhere else."""
        file = import_module("pyarrow.parquet").ParquetFile(path)
        self._check_header(file.schema_arrow.names)
        for batch in file.iter_batches(10_000):
            for row in batch.to_pylist():
                yield {name: _as_text(value) for name, value in row.items()}

    def _check_header(self, names: Sequence[str]) -> None:
        wanted = [column.name for column in self.columns]
        if list(names) != wanted:
            raise BrokenRow(Difference(self.path.name, "the columns are not those of the codebook"))

    def _value(self, number: int, column: Column, cell: str) -> Any:
        if cell == "":
            return None
        try:
            if column.type == "integer":
                return int(cell)
            if column.type == "number":
                return float(cell)
        except ValueError:
            raise BrokenRow(self.at(number, column.name, "it is not a number")) from None
        return restored(cell) if column.type == "text" else cell


_READ = {"csv": _Reader.from_csv, "jsonl": _Reader.from_jsonl, "parquet": _Reader.from_parquet}


def _as_text(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat() if isinstance(value, date) else value


def _cell(column: Column, value: Any) -> str | None:
    """What is wrong with a value, if anything."""
    if value is None:
        return None if column.missing else "it is empty"
    if column.values and str(value) not in column.values:
        return "it is none of the listed values"
    match column.type:
        case "integer":
            good = isinstance(value, int)
        case "number":
            good = isinstance(value, int | float) and isfinite(value)
        case "code":
            good = isinstance(value, str) and _CODE.fullmatch(value) is not None
        case "date" | "datetime":
            good = isinstance(value, str) and _is_time(value)
        case _:
            good = isinstance(value, str)
    return None if good else f"it is no {column.type}"


def _is_time(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


class _Files:
    """All files of an export, open side by side."""

    def __init__(self, folder: Path, profile: Profile, kind: str) -> None:
        self.of = {
            table.name: _Reader(folder / f"{table.name}.{kind}", table.of(profile), kind)
            for table in TABLES
        }

    def problems(self) -> Iterator[Difference]:
        """What was wrong with the cells read so far."""
        for reader in self.of.values():
            yield from reader.problems
            reader.problems.clear()


def _walk(files: _Files, *, partial: bool) -> Iterator[Difference]:
    people = files.of["participants"]
    while (participant := people.person()) is not None:
        rows = {name: reader.take(participant) for name, reader in files.of.items()}
        yield from files.problems()
        yield from _person(files, rows, partial)
    yield from files.problems()
    for reader in files.of.values():
        if reader.person() is not None:
            yield reader.at(reader.count + 1, "participant_id", "it is of nobody in participants")


Numbered = Sequence[tuple[int, Row]]


def _person(files: _Files, rows: Mapping[str, Numbered], partial: bool) -> Iterator[Difference]:
    yield from _keys(files, rows)
    for number, row in rows["participants"]:
        wanted = {"enrollments": len(rows["enrollments"])}
        yield from _compare(files.of["participants"], number, row, wanted)
    yield from _enrollments(files, rows, partial)
    yield from _days(files, rows)
    yield from _survival(files, rows, partial)


def _keys(files: _Files, rows: Mapping[str, Numbered]) -> Iterator[Difference]:
    for name, numbered in rows.items():
        key = BY_NAME[name].key
        before: tuple[Any, ...] | None = None
        for number, row in numbered:
            here = tuple(row[column] for column in key)
            if before is not None and not before < here:
                yield files.of[name].at(number, key[-1], "the key does not grow")
            before = here


def _enrollments(
    files: _Files, rows: Mapping[str, Numbered], partial: bool
) -> Iterator[Difference]:
    sums: dict[int, dict[str, int]] = defaultdict(lambda: dict.fromkeys(_SUMMED, 0))
    for _, day in rows["engagement_days"]:
        for name in _SUMMED:
            sums[day["enrollment_no"]][name] += day[name]
    for number, row in rows["enrollments"]:
        wanted: dict[str, Any] = {} if partial else dict(sums[row["enrollment_no"]])
        prompts, answered = row["prompts"], row["answered"]
        wanted["response_rate"] = answered / prompts if prompts else None
        yield from _compare(files.of["enrollments"], number, row, wanted)


_SUMMED = ("sent", "delivered", "prompts", "answered")


def _days(files: _Files, rows: Mapping[str, Numbered]) -> Iterator[Difference]:
    known: dict[int, list[Row]] = defaultdict(list)
    for number, row in rows["engagement_days"]:
        of_spell = known[row["enrollment_no"]]
        of_spell.append(row)
        wanted = {f"response_rate_{days}": _rate(of_spell, row["day"], days) for days in (7, 28)}
        yield from _compare(files.of["engagement_days"], number, row, wanted)


def _rate(rows: Sequence[Row], day: int, days: int) -> float | None:
    recent = [row for row in rows[-days:] if row["day"] > day - days]
    prompts = sum(row["prompts"] for row in recent)
    return sum(row["answered"] for row in recent) / prompts if prompts else None


def _survival(files: _Files, rows: Mapping[str, Numbered], partial: bool) -> Iterator[Difference]:
    for number, row in rows["retention"]:
        course = _course(row, rows)
        wanted = retention_row(course)
        if partial:
            del wanted["last_contact_day"]
        if "start_on" not in row:
            del wanted["start_on"]
        yield from _compare(files.of["retention"], number, row, wanted)
        if partial:
            return
        reader = files.of["retention_intervals"]
        expected = list(interval_rows(course))
        if len(expected) != len(rows["retention_intervals"]):
            yield Difference(
                reader.path.name,
                f"participant {row['participant_id']}: {len(rows['retention_intervals'])} rows "
                f"instead of {len(expected)}",
            )
            return
        for (at, interval), good in zip(rows["retention_intervals"], expected, strict=True):
            yield from _compare(reader, at, interval, good)


def _course(row: Row, rows: Mapping[str, Numbered]) -> Course:
    course = Course(
        row["participant_id"], row["protocol"], row["arm"], row["observed_days"],
        row.get("start_on"),
    )  # fmt: skip
    starts = {spell["enrollment_no"]: spell["start_day"] for _, spell in rows["enrollments"]}
    for _, event in rows["clinic_events"]:
        add_clinic_event(course, event)
    for _, entry in rows["consents"]:
        add_consent(course, entry)
    for _, day in rows["engagement_days"]:
        add_day(course, day, starts[day["enrollment_no"]])
    for _, flag in rows["flags"]:
        add_flag(course, flag, starts[flag["enrollment_no"]])
    for _, task in rows["outreach"]:
        add_task(course, task, starts[task["enrollment_no"]])
    return course


def _compare(
    reader: _Reader, number: int, row: Row, wanted: Mapping[str, Any]
) -> Iterator[Difference]:
    for name, value in wanted.items():
        if row[name] != value:
            yield reader.at(number, name, f"it is {row[name]}; computed again it is {value}")
