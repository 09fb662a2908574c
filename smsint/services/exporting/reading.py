"""Reading the files of an export back: row by row, with the codebook's types, a person at a time."""

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from math import isfinite
from pathlib import Path
from re import compile as pattern
from typing import Any

from smsint.domain.codebook import TABLES, Column, Profile
from smsint.services.exporting.files import restored

_CODE = pattern(r"\w[\w.:/+=-]*(?: [\w.:/+=-]+)*")
"""Words of a list, which may be several ("child care"); never what a spreadsheet takes for a formula."""
Row = dict[str, Any]
Numbered = Sequence[tuple[int, Row]]
"""Rows with their numbers in the file."""


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


class Reader:
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

    def take(self, participant: str) -> Numbered:
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


_READ = {"csv": Reader.from_csv, "jsonl": Reader.from_jsonl, "parquet": Reader.from_parquet}


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


class Files:
    """All files of an export, open side by side."""

    def __init__(self, folder: Path, profile: Profile, kind: str) -> None:
        self.of = {
            table.name: Reader(folder / f"{table.name}.{kind}", table.of(profile), kind)
            for table in TABLES
        }

    def problems(self) -> Iterator[Difference]:
        """What was wrong with the cells read so far."""
        for reader in self.of.values():
            yield from reader.problems
            reader.problems.clear()
