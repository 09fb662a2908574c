"""Reading a file of patients: what spreadsheets make of a CSV is taken back, cell by cell."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from io import StringIO
from typing import Any

from smsint.domain.phone import normalize
from smsint.services.csv_cells import STRATUM, request_of
from smsint.services.faults import FieldFault

NEEDED = (
    "external_id",
    "phone",
    "language",
    "time_zone",
    "protocol",
    "consent_granted_at",
    "consent_method",
    "consent_obtained_by",
    "consent_text_version",
)
OPTIONAL = (
    "first_name",
    "consent_sms_risk_acknowledged_at",
    "arm",
    "start_on",
    "window_start",
    "window_end",
    "days",
    "frequency",
    "discreet",
    "shared_phone",
    "site",
)
"""Besides these, ``strata_NAME`` for the fields that a protocol declares for its randomization."""
MOST_ROWS = 5000
_LONGEST_CELL = 2000
_FORMULA = re.compile(r'="(.*)"')


class UnreadableFile(Exception):
    """The file as a whole cannot be used; the message says what to mend."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file, as a request that is not checked yet."""

    line: int
    """Counted from 1, the header included, as a spreadsheet shows it."""
    request: Mapping[str, Any]
    faults: tuple[FieldFault, ...] = ()
    """What is wrong with single cells, by column."""
    same_as: int | None = None
    """The line above that says the very same."""


def read_file(data: bytes, region: str) -> list[Row]:
    """The rows of a file as spreadsheets save it; ``region`` is where numbers without a country are.

    Raises UnreadableFile.
    """
    return read_text(decode(data), region)


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


def read_text(text: str, region: str) -> list[Row]:
    """The rows of a file. Raises UnreadableFile."""
    if "\x00" in text:
        raise UnreadableFile("This is not a text file. Save it as CSV.")
    text, mark = _without_separator_line(text.lstrip("\ufeff"))
    lines = list(_cells(text, mark or _separator(text)))
    if not lines:
        raise UnreadableFile("The file is empty. Its first line names the columns.")
    columns = _columns(lines[0][1])
    rows = [_row(columns, number, cells, region) for number, cells in lines[1:] if any(cells)]
    if not rows:
        raise UnreadableFile("There is no row below the names of the columns.")
    if len(rows) > MOST_ROWS:
        raise UnreadableFile(f"Send at most {MOST_ROWS} rows in one file.")
    return _checked_against_each_other(rows, region)


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


def _columns(header: list[str]) -> list[str]:
    """The columns' names in our spelling. Raises UnreadableFile."""
    names = [re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_") for name in header]
    while names and not names[-1]:
        names.pop()
    known = (*NEEDED, *OPTIONAL)
    strange = [name for name in names if name not in known and not name.startswith(STRATUM)]
    if len(strange) == len(names):
        raise UnreadableFile(f"The first line must name the columns: {', '.join(NEEDED)}.")
    for name in strange:
        place = names.index(name) + 1
        close = get_close_matches(name, known, 1)
        hint = f"; perhaps {close[0]}?" if close else f". Known are: {', '.join(known)}."
        raise UnreadableFile(f"The name of column {place} is not known{hint}")
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise UnreadableFile(f"The column {twice} is there twice.")
    missing = [name for name in NEEDED if name not in names]
    if missing:
        raise UnreadableFile(f"These columns are missing: {', '.join(missing)}.")
    return names


def _row(columns: list[str], line: int, cells: list[str], region: str) -> Row:
    if any(cells[len(columns) :]):
        advice = "This row has more cells than there are columns; quote cells with a separator."
        return Row(line, {}, (FieldFault("", advice),))
    if any(len(cell) > _LONGEST_CELL for cell in cells):
        return Row(line, {}, (FieldFault("", "A cell is much too long."),))
    values = {name: cell for name, cell in zip(columns, cells, strict=False) if cell}
    faults = [FieldFault(name, "This cell is needed.") for name in NEEDED if not values.get(name)]
    request = request_of(values, region, faults)
    return Row(line, request, tuple(faults))


def _checked_against_each_other(rows: list[Row], region: str) -> list[Row]:
    """Two rows of one patient, or on one phone, are told before anything is written."""
    by_patient: dict[tuple[str, str], Row] = {}
    by_phone: dict[tuple[str, str], Row] = {}
    checked = []
    for row in rows:
        checked.append(_checked(row, by_patient, by_phone, region))
    return checked


def _checked(
    row: Row,
    by_patient: dict[tuple[str, str], Row],
    by_phone: dict[tuple[str, str], Row],
    region: str,
) -> Row:
    if row.faults:
        return row
    site = str(row.request.get("site", ""))
    first = by_patient.setdefault((site, str(row.request.get("external_id"))), row)
    if first is not row:
        if first.request == row.request:
            return replace(row, same_as=first.line)
        advice = f"Line {first.line} is about the same patient, and says something else."
        return replace(row, faults=(FieldFault("external_id", advice),))
    phone = str(row.request.get("phone"))
    number = normalize(phone, region) or phone
    other = by_phone.setdefault((site, number), row)
    if other is not row and not row.request.get("shared_phone"):
        advice = (
            f"Line {other.line} has the same number. If two patients share the phone, write yes "
            "in a column shared_phone."
        )
        return replace(row, faults=(FieldFault("phone", advice),))
    return row
