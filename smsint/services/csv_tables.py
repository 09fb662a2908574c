"""Reading a table that a spreadsheet saved: what it makes of a CSV is taken back, cell by cell."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from io import StringIO

from smsint.services.faults import FieldFault

MOST_ROWS = 5000
_LONGEST_CELL = 2000
_FORMULA = re.compile(r'="(.*)"')


class UnreadableFile(Exception):
    """The file as a whole cannot be used; the message says what to mend."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The names that a file's first line may hold."""

    needed: Sequence[str]
    optional: Sequence[str]
    prefix: str | None = None
    """Names that begin with it are known, too."""

    def knows(self, name: str) -> bool:
        """Whether a column may have this name."""
        return name in (*self.needed, *self.optional) or bool(
            self.prefix and name.startswith(self.prefix)
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a file, by column; empty cells are left out."""

    number: int
    """Counted from 1, the header included, as a spreadsheet shows it."""
    values: Mapping[str, str]
    faults: tuple[FieldFault, ...] = ()
    """What is wrong with it as a row, whatever its cells mean."""


def read_table(data: bytes, columns: Columns) -> list[Line]:
    """The rows of a file as spreadsheets save it. Raises UnreadableFile."""
    return table_of(decode(data), columns)


def decode(data: bytes) -> str:
    """UTF-8 with or without its mark, UTF-16 as Excel's "Unicode text", else Windows' letters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(data, "utf-16")
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise UnreadableFile('This is a workbook. Save it as "CSV UTF-8" and try again.')
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decoded(data, "cp1252")


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UnreadableFile('The letters cannot be read. Save the file as "CSV UTF-8".') from None


def table_of(text: str, columns: Columns) -> list[Line]:
    """The rows of a text. Raises UnreadableFile."""
    if "\x00" in text:
        raise UnreadableFile("This is not a text file. Save it as CSV.")
    text, mark = _without_separator_line(text.lstrip("\ufeff"))
    lines = list(_cells(text, mark or _separator(text)))
    if not lines:
        raise UnreadableFile("The file is empty. Its first line names the columns.")
    names = _names(lines[0][1], columns)
    rows = [_line(names, columns, number, cells) for number, cells in lines[1:] if any(cells)]
    if not rows:
        raise UnreadableFile("There is no row below the names of the columns.")
    if len(rows) > MOST_ROWS:
        raise UnreadableFile(f"Send at most {MOST_ROWS} rows in one file.")
    return rows


def _without_separator_line(text: str) -> tuple[str, str | None]:
    """Excel may begin a file with ``sep=;``."""
    first, _, rest = text.partition("\n")
    found = re.fullmatch(r'"?sep=(.)"?\r?', first, re.IGNORECASE)
    # An empty line keeps the numbers of the lines as a spreadsheet shows them.
    return (f"\n{rest}", found[1]) if found else (text, None)


def _separator(text: str) -> str:
    """What stands most often in the line that names the columns."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max((",", ";", "\t", "|"), key=header.count)


def _cells(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Number and tidied cells of each line that holds something. Raises UnreadableFile."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    before = 0
    try:
        for cells in reader:
            number, before = before + 1, reader.line_num
            if any(cell.strip() for cell in cells):
                yield number, [_tidy(cell) for cell in cells]
    except csv.Error:
        advice = "a quotation mark is not closed, or a cell is much too long"
        raise UnreadableFile(f"Line {before + 1} cannot be read: {advice}.") from None


def _tidy(cell: str) -> str:
    """A cell without what spreadsheets add to keep a number a text."""
    text = cell.replace("\u00a0", " ").strip()
    formula = _FORMULA.fullmatch(text)
    if formula:
        text = formula[1].strip()
    return text[1:].strip() if text.startswith("'") else text


def _names(header: list[str], columns: Columns) -> list[str]:
    """The columns' names in our spelling. Raises UnreadableFile."""
    names = [re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_") for name in header]
    while names and not names[-1]:
        names.pop()
    known = (*columns.needed, *columns.optional)
    strange = [name for name in names if not columns.knows(name)]
    if len(strange) == len(names):
        raise UnreadableFile(f"The first line must name the columns: {', '.join(columns.needed)}.")
    for name in strange:
        place = names.index(name) + 1
        close = get_close_matches(name, known, 1)
        hint = f"; perhaps {close[0]}?" if close else f". Known are: {', '.join(known)}."
        raise UnreadableFile(f"The name of column {place} is not known{hint}")
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise UnreadableFile(f"The column {twice} is there twice.")
    missing = [name for name in columns.needed if name not in names]
    if missing:
        raise UnreadableFile(f"These columns are missing: {', '.join(missing)}.")
    return names


def _line(names: list[str], columns: Columns, number: int, cells: list[str]) -> Line:
    if any(cells[len(names) :]):
        advice = "This row has more cells than there are columns; quote cells with a separator."
        return Line(number, {}, (FieldFault("", advice),))
    if any(len(cell) > _LONGEST_CELL for cell in cells):
        return Line(number, {}, (FieldFault("", "A cell is much too long."),))
    values = {name: cell for name, cell in zip(names, cells, strict=False) if cell}
    missing = [name for name in columns.needed if name not in values]
    return Line(number, values, tuple(FieldFault(name, "This cell is needed.") for name in missing))
