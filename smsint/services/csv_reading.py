"""Reading a file of patients: rows become requests, checked against each other."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from smsint.domain.phone import normalize
from smsint.services.csv_cells import STRATUM, request_of
from smsint.services.csv_tables import Columns, Line, decode, table_of
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
COLUMNS = Columns(NEEDED, OPTIONAL, STRATUM)
"""``strata_NAME`` is for the fields that a protocol declares for its randomization."""


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


def read_text(text: str, region: str) -> list[Row]:
    """The rows of a file. Raises UnreadableFile."""
    rows = [_row(line, region) for line in table_of(text, COLUMNS)]
    return _checked_against_each_other(rows, region)


def _row(line: Line, region: str) -> Row:
    if not line.values:
        return Row(line.number, {}, line.faults)
    faults = list(line.faults)
    request = request_of(line.values, region, faults)
    return Row(line.number, request, tuple(faults))


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
