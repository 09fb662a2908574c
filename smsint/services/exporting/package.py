"""What stands beside the data: descriptor, codebook, notice, and scripts that read it."""

import csv
import hashlib
import io
import json
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from smsint.domain.codebook import POOLED, TABLES, Column, Profile, Table
from smsint.domain.deidentification import LEAST
from smsint.services.exporting.files import Written
from smsint.services.exporting.request import ExportRequest
from smsint.services.exporting.scripts import load_py, load_r
from smsint.services.reports.page import Section, data_table, page, paragraph

DATAPACKAGE = "datapackage.json"
_TYPES = {"code": "string", "text": "string"}
_PART_2 = "42 CFR part 2 prohibits unauthorized disclosure of these records."
# 42 CFR 2.32(a)(1), word for word.
_PART_2_LONG = """\
This record which has been disclosed to you is protected by Federal confidentiality rules (42 CFR
part 2). These rules prohibit you from using or disclosing this record, or testimony that describes
the information contained in this record, in any civil, criminal, administrative, or legislative
proceedings by any Federal, State, or local authority, against the patient, unless authorized by the
consent of the patient, except as provided at 42 CFR 2.12(c)(5) or as otherwise authorized by a
court in accordance with 42 CFR 2.64 or 2.65. In addition, the Federal rules prohibit you from making
any other use or disclosure of this record unless at least one of the following applies: further use
or disclosure is expressly permitted by the written consent of the individual whose information is
being disclosed in this record or as otherwise permitted by 42 CFR part 2.
"""


def write(
    out: Path, request: ExportRequest, observed_until: datetime, tables: Sequence[Written]
) -> list[Written]:
    """Writes everything but the tables; the descriptor last, so that it says: this is whole."""
    files = {
        "codebook.csv": codebook_csv(request.profile),
        "codebook.html": codebook_html(request.profile),
        "NOTICE.txt": notice(request),
        "load.py": load_py(request),
        "load.R": load_r(request),
    }
    written = [_put(out / name, text) for name, text in files.items()]
    descriptor = datapackage(request, observed_until, tables, written)
    text = json.dumps(descriptor, indent=1, ensure_ascii=False) + "\n"
    return [*written, _put(out / DATAPACKAGE, text)]


def _put(path: Path, text: str) -> Written:
    data = text.encode()
    path.write_bytes(data)
    return Written(path.name, 0, len(data), hashlib.sha256(data).hexdigest())


def datapackage(
    request: ExportRequest,
    observed_until: datetime,
    tables: Sequence[Written],
    others: Sequence[Written],
) -> dict[str, Any]:
    """A Frictionless data package: each file with its schema, rows, bytes and hash."""
    dated = request.profile is not Profile.DEIDENTIFIED
    described: dict[str, Any] = {
        "profile": "data-package",
        "name": "smsint-research-export",
        "title": f"smsint research export, {request.profile.value}",
        "smsint": {"profile": request.profile.value, "format": request.format,
                   "partial": request.from_ is not None,
                   "documents": [_hashed(one) for one in others]},
        "resources": [
            _resource(table, one, request) for table, one in zip(TABLES, tables, strict=True)
        ],
    }  # fmt: skip
    if dated:
        described["smsint"] |= {
            "observed_until": observed_until.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "from": request.from_ and request.from_.isoformat(),
            "to": request.to and request.to.isoformat(),
        }
    return described


def _hashed(one: Written) -> dict[str, Any]:
    return {"path": one.name, "bytes": one.bytes, "hash": f"sha256:{one.sha256}"}


def _resource(table: Table, one: Written, request: ExportRequest) -> dict[str, Any]:
    about: dict[str, Any] = {
        "name": table.name.replace("_", "-"),
        "path": one.name,
        "description": table.meaning,
        "format": request.format,
        "encoding": "utf-8",
        "bytes": one.bytes,
        "hash": f"sha256:{one.sha256}",
        "rows": one.rows,
    }
    if request.format == "csv":
        about |= {"profile": "tabular-data-resource", "mediatype": "text/csv"}
    fields = [_field(column) for column in table.of(request.profile)]
    schema = {"fields": fields, "missingValues": [""], "primaryKey": list(table.key)}
    return about | {"schema": schema}


def _field(column: Column) -> dict[str, Any]:
    about: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES.get(column.type, column.type),
        "description": column.meaning,
    }
    constraints: dict[str, Any] = {}
    if not column.missing:
        constraints["required"] = True
    if column.values:
        integer = column.type == "integer"
        constraints["enum"] = [int(v) if integer else v for v in column.values]
        about["labels"] = dict(column.values)
    if column.unit:
        about["unit"] = column.unit
    if column.missing:
        about["missing"] = column.missing
    return about | ({"constraints": constraints} if constraints else {})


_REDCAP = (
    "Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label",
    "Choices, Calculations, OR Slider Labels", "Field Note",
    "Text Validation Type OR Show Slider Number", "Text Validation Min", "Text Validation Max",
    "Identifier?", "Branching Logic (Show field only if...)", "Required Field?",
    "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name", "Matrix Ranking?",
    "Field Annotation",
)  # fmt: skip
_VALIDATION = {"integer": "integer", "number": "number", "date": "date_ymd"}


def codebook_csv(profile: Profile) -> str:
    """REDCap's data dictionary: its eighteen columns, a form for each table.

    REDCap takes a name once in a project, so a column's name that several tables have stands after
    its table's short one, in every profile alike. The first of all stays as it is: it is the
    record's id. The tests have REDCap's limits, with their sources.
    """
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(_REDCAP)
    for table in TABLES:
        for column in table.of(profile):
            rows.writerow(_redcap(table, column))
    return out.getvalue()


def _redcap(table: Table, column: Column) -> list[str]:
    choices = " | ".join(f"{code}, {label}" for code, label in column.values.items())
    notes = [f"unit: {column.unit}" if column.unit else "",
             f"empty: {column.missing}" if column.missing else "",
             "derived" if column.derived else ""]  # fmt: skip
    return [
        _variable(table, column), table.name, "", "dropdown" if choices else "text", column.meaning, choices,
        "; ".join(filter(None, notes)), "" if choices else _VALIDATION.get(column.type, ""), "", "",
        "y" if column.identifier == "direct" else "", "", "" if column.missing else "y",
        "", "", "", "", f"column={column.name} type={column.type} identifier={column.identifier}",
    ]  # fmt: skip


def _variable(table: Table, column: Column) -> str:
    is_record_id = table is TABLES[0] and column is table.columns[0]
    return (
        column.name
        if is_record_id or _HELD_BY[column.name] == 1
        else f"{table.short}_{column.name}"
    )


_HELD_BY = Counter(column.name for table in TABLES for column in table.columns)
"""How many tables have a column of that name, in any profile."""


def codebook_html(profile: Profile) -> str:
    """The same for people."""
    sections = [
        Section(
            table.name,
            paragraph(table.meaning)
            + data_table(
                f"Key: {', '.join(table.key)}",
                ("column", "type", "meaning", "values", "empty means"),
                [dictionary_row(column) for column in table.of(profile)],
            ),
        )
        for table in TABLES
    ]
    return page(f"Codebook of the {profile.value} export", sections, lead=_PART_2)


def dictionary_row(column: Column) -> tuple[str, str, str, str, str]:
    """Name, type with unit, meaning, values with labels, and what an empty cell means."""
    unit = f", {column.unit}" if column.unit else ""
    values = "; ".join(
        code if code == label else f"{code} = {label}" for code, label in column.values.items()
    )
    return column.name, column.type + unit, column.meaning, values, column.missing or "never empty"


def notice(request: ExportRequest) -> str:
    """What the holder of these files must know."""
    parts = [_PART_2, "", _PART_2_LONG, _ABOUT[request.profile]]
    if request.from_ or request.to:
        parts.append(
            "\nThis export is limited by dates. Participants, enrollments, consents, clinic events "
            "and retention are whole up to the last day; other files hold events of the period "
            "only. Its limits themselves say something of dates.\n"
        )
    return "\n".join(parts)


_ABOUT = {
    Profile.DEIDENTIFIED: f"""\
Profile: deidentified. It holds random study ids, days since each person's own start and local
minutes of the day. It holds no name, number, address, identifier of the clinic or the provider, no
date and no words of anybody. Site, language and time zone are "{POOLED}" wherever a value would stand
for fewer than {LEAST} people. Trying to find out who somebody is, is forbidden.
""",
    Profile.LIMITED: """\
Profile: limited (45 CFR 164.514(e)). It holds dates and places, and needs a data use agreement. It
holds no name, number, identifier of the clinic or the provider, and no words of anybody.
""",
    Profile.IDENTIFIED: """\
Profile: identified. It holds names, telephone numbers and messages of patients. The reason for it is
in the audit log. Keep it encrypted, give it to nobody else, and delete it when it has served.
""",
}
