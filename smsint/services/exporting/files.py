"""Writing rows to a file: CSV, JSON Lines or Parquet, with its hash, size and number of rows.

A cell of free text that a spreadsheet might take for a formula is written with an apostrophe before
it; so is one that begins with an apostrophe, so that taking one apostrophe away gives back what was
there (``load.py`` and ``load.R`` do). Codes, numbers and dates never need it.
"""

import csv
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Protocol

from smsint.domain.codebook import Column
from smsint.services.exporting.extract import Row
from smsint.services.exporting.request import Format

_LIVE = tuple("=+-@\t\r\n'|%＝＋－＠")
_SPACES = " \u00a0\u3000\u200b\ufeff"
_GROUP = 20_000
"""Rows in a group of a Parquet file."""


@dataclass(frozen=True, slots=True)
class Written:
    """One finished file."""

    name: str
    rows: int
    bytes: int
    sha256: str


def harmless(value: str | None) -> str | None:
    """A cell that no spreadsheet runs; ``restored`` gives back what it was."""
    if value is None:
        return None
    live = any(line.lstrip(_SPACES).startswith(_LIVE) for line in value.splitlines() or [value])
    return f"'{value}" if live or value.startswith("'") else value


def restored(cell: str) -> str:
    """What a cell was before ``harmless``."""
    return cell.removeprefix("'")


class _Hashed:
    """A file that hashes the bytes it writes."""

    def __init__(self, path: Path) -> None:
        self._file: IO[bytes] = path.open("wb", buffering=1 << 20)
        self._hash = hashlib.sha256()
        self.size = 0

    def put(self, data: bytes | memoryview) -> None:
        """Some bytes."""
        self._hash.update(data)
        self._file.write(data)
        self.size += len(data)

    def close(self) -> None:
        """Ends the file."""
        self._file.close()

    @property
    def digest(self) -> str:
        """Of everything so far."""
        return self._hash.hexdigest()


class Writer(Protocol):
    """One table's file, while it is written."""

    rows: int

    def write(self, rows: Sequence[Row]) -> None:
        """Some rows, in the order of the columns."""
        ...

    def finish(self) -> None:
        """Ends the file."""
        ...


class CsvWriter:
    """RFC 4180 with line feeds, UTF-8, a header; an empty cell is a missing value."""

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        self.rows = 0
        self.file = _Hashed(path)
        self._texts = [n for n, column in enumerate(columns) if column.type == "text"]
        # Whole batches at once: a call for each row costs more than writing it.
        self._parts: list[str] = []
        # Before Python 3.13 a lone carriage return is quoted only where it ends lines.
        self._csv = (
            csv.writer(_CollectLines(self._parts), lineterminator="\r\n")
            if self._texts
            else csv.writer(_Collect(self._parts), lineterminator="\n")
        )
        self._csv.writerow([column.name for column in columns])
        self._flush()

    def write(self, rows: Sequence[Row]) -> None:
        """Rows as they come, unless they have free text."""
        self.rows += len(rows)
        self._csv.writerows(map(self._harmless, rows) if self._texts else rows)
        self._flush()

    def put(self, data: bytes | memoryview) -> None:
        """Lines that are CSV already."""
        self.file.put(data)

    def finish(self) -> None:
        """Ends the file."""
        self.file.close()

    def _harmless(self, row: Row) -> Row:
        cells = list(row)
        for n in self._texts:
            cells[n] = harmless(cells[n])
        return tuple(cells)

    def _flush(self) -> None:
        self.file.put("".join(self._parts).encode())
        self._parts.clear()


class _Collect:
    def __init__(self, parts: list[str]) -> None:
        self.write = parts.append


class _CollectLines:
    def __init__(self, parts: list[str]) -> None:
        self._parts = parts

    def write(self, line: str) -> None:
        self._parts.append(line.removesuffix("\r\n") + "\n")


class JsonWriter:
    """One JSON object per line, with every column; a missing value is null."""

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        self.rows = 0
        self.file = _Hashed(path)
        self._names = [column.name for column in columns]
        self._encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

    def write(self, rows: Sequence[Row]) -> None:
        """Some rows."""
        self.rows += len(rows)
        names, encode = self._names, self._encode
        lines = [encode(dict(zip(names, row, strict=True))) + "\n" for row in rows]
        self.file.put("".join(lines).encode())

    def finish(self) -> None:
        """Ends the file."""
        self.file.close()


class ParquetWriter:
    """Typed columns, compressed, in groups of rows."""

    def __init__(self, path: Path, columns: Sequence[Column]) -> None:
        # Loaded by name: half a second, only for whoever wants this format.
        pyarrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
        self.rows = 0
        self._arrow, self._path, self._columns = pyarrow, path, columns
        self._schema = pyarrow.schema(
            [pyarrow.field(c.name, _arrow_type(pyarrow, c)) for c in columns]
        )
        self._writer = parquet.ParquetWriter(path, self._schema, compression="zstd")
        # Of the library's own batches: rows of Python's objects take several times their room.
        self._waiting: list[Any] = []
        self._group = 0

    def write(self, rows: Sequence[Row]) -> None:
        """Some rows."""
        if not rows:
            return
        self.rows += len(rows)
        self._group += len(rows)
        self._waiting.append(self._batch(rows))
        if self._group >= _GROUP:
            self._flush()

    def finish(self) -> None:
        """Ends the file."""
        if self._waiting:
            self._flush()
        self._writer.close()

    def _batch(self, rows: Sequence[Row]) -> Any:
        columns = zip(*rows, strict=True)
        arrays = [
            self._arrow.array([_typed(column, value) for value in values], self._schema.types[n])
            for n, (column, values) in enumerate(zip(self._columns, columns, strict=True))
        ]
        return self._arrow.RecordBatch.from_arrays(arrays, schema=self._schema)

    def _flush(self) -> None:
        self._writer.write_table(self._arrow.Table.from_batches(self._waiting))
        self._waiting, self._group = [], 0


def _arrow_type(arrow: Any, column: Column) -> Any:
    return {
        "integer": arrow.int64(),
        "number": arrow.float64(),
        "date": arrow.date32(),
        "datetime": arrow.timestamp("s", tz="UTC"),
    }.get(column.type, arrow.string())


def _typed(column: Column, value: Any) -> Any:
    if value is None:
        return None
    if column.type == "date":
        return date.fromisoformat(value)
    return datetime.fromisoformat(value) if column.type == "datetime" else value


_WRITERS: dict[Format, type[CsvWriter] | type[JsonWriter] | type[ParquetWriter]] = {
    "csv": CsvWriter,
    "jsonl": JsonWriter,
    "parquet": ParquetWriter,
}


def names_of(table: str) -> list[str]:
    """What a table's file can be called, in any format; each has a working name besides."""
    return [f"{table}.{format_}" for format_ in _WRITERS]


def working_name(name: str) -> str:
    """What a file is called until it is whole."""
    return f".{name}.part"


class TableFile:
    """A table's file under a working name, which becomes its own when it is whole."""

    def __init__(
        self, folder: Path, table: str, format_: Format, columns: Sequence[Column]
    ) -> None:
        self.name = f"{table}.{format_}"
        self._final = folder / self.name
        self._working = folder / working_name(self.name)
        self.writer = _WRITERS[format_](self._working, columns)
        self.written = Written(self.name, 0, 0, "")

    def __enter__(self) -> "TableFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        self.writer.finish()
        if kind is not None:
            self._working.unlink(missing_ok=True)
            return
        self.written = self._described()
        self._working.replace(self._final)

    def _described(self) -> Written:
        if isinstance(self.writer, ParquetWriter):
            size, digest = self._working.stat().st_size, sha256_of(self._working)
        else:
            size, digest = self.writer.file.size, self.writer.file.digest
        return Written(self.name, self.writer.rows, size, digest)


def sha256_of(path: Path) -> str:
    """The hash of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
