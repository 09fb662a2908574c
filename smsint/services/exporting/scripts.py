"""The two scripts that read an export with its types and labels, in Python and in R."""

import json
from collections.abc import Mapping

from smsint.domain.codebook import TABLES, Column, Table
from smsint.services.exporting.request import ExportRequest

_PANDAS = {"integer": "Int64", "number": "Float64", "code": "string", "text": "string"}
_R = {
    "integer": "integer", "number": "numeric", "code": "character", "text": "character",
    "date": "Date", "datetime": "character",
}  # fmt: skip

_LOAD_PY = '''"""Reads this export into pandas: ``from load import load; tables = load()``.

Types come from the codebook; empty cells are missing; ``labeled(table)`` shows labels for codes.
"""

import json
from pathlib import Path

import pandas as pd

HERE = Path(__file__).parent
FORMAT = __FORMAT__
TYPES = json.loads(r"""__TYPES__""")
DATES = json.loads(r"""__DATES__""")
TEXTS = json.loads(r"""__TEXTS__""")
LABELS = json.loads(r"""__LABELS__""")


def load(folder=HERE):
    """Every table by its name."""
    return {name: load_table(name, folder) for name in TYPES}


def load_table(name, folder=HERE):
    """One table as a data frame."""
    path = Path(folder) / f"{name}.{FORMAT}"
    if FORMAT == "csv":
        everything = {**TYPES[name], **{column: "string" for column in DATES[name]}}
        frame = pd.read_csv(path, dtype=everything, keep_default_na=False, na_values=[""])
        for column in TEXTS[name]:  # an apostrophe keeps spreadsheets from running a cell
            frame[column] = frame[column].str.removeprefix("'")
    elif FORMAT == "jsonl":
        with path.open(encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        frame = pd.DataFrame(rows, columns=[*_columns(name)]).astype(TYPES[name])
    else:
        frame = pd.read_parquet(path).astype(TYPES[name])
    for column, kind in DATES[name].items():
        frame[column] = pd.to_datetime(frame[column], utc=kind == "datetime")
    return frame


def labeled(frame, name):
    """The frame with labels instead of codes, as categories."""
    frame = frame.copy()
    for column, labels in LABELS[name].items():
        text = frame[column].astype("string").map(labels)
        frame[column] = pd.Categorical(text, categories=list(dict.fromkeys(labels.values())))
    return frame


def _columns(name):
    package = json.loads((HERE / "datapackage.json").read_text(encoding="utf-8"))
    resource = next(r for r in package["resources"] if r["path"] == f"{name}.{FORMAT}")
    return [field["name"] for field in resource["schema"]["fields"]]
'''

_LOAD_R = """\
# Reads this export: source("load.R"); tables <- load_export()
# Types come from the codebook; empty cells are NA; codes with labels become factors.
# Base R is enough for CSV; JSON Lines needs jsonlite, Parquet needs arrow.

format <- "__FORMAT__"

read_table_of_export <- function(folder, name, types) {
  path <- file.path(folder, paste0(name, ".", format))
  if (format == "csv") {
    table <- read.csv(path, colClasses = types, na.strings = "", encoding = "UTF-8",
                      check.names = FALSE, quote = "\\"")
  } else if (format == "jsonl") {
    table <- jsonlite::stream_in(file(path), verbose = FALSE)
  } else {
    table <- as.data.frame(arrow::read_parquet(path))
  }
  # JSON has no types of its own: a column that is empty throughout would be logical.
  for (column in names(types)) table[[column]] <- typed(table[[column]], types[[column]])
  table
}

typed <- function(x, type) {
  if (inherits(x, "POSIXct")) return(x)
  switch(type, integer = as.integer(x), numeric = as.numeric(x), Date = as.Date(x), as.character(x))
}

# An apostrophe keeps spreadsheets from running a cell of text; it is taken away here.
restore_text <- function(x) sub("^'", "", x)

load_export <- function(folder = ".") {
  tables <- list()
__TABLES__
  tables
}
"""


def load_py(request: ExportRequest) -> str:
    """The script for pandas."""
    types = {t.name: _of(t, request, lambda c: _PANDAS.get(c.type)) for t in TABLES}
    dates = {
        t.name: _of(t, request, lambda c: c.type if c.type in ("date", "datetime") else None)
        for t in TABLES
    }
    texts = {t.name: [c.name for c in t.of(request.profile) if c.type == "text"] for t in TABLES}
    labels = {
        t.name: {c.name: dict(c.values) for c in t.of(request.profile) if c.values} for t in TABLES
    }
    parts = {"FORMAT": request.format}
    script = _LOAD_PY.replace("__FORMAT__", json.dumps(parts["FORMAT"]))
    for name, value in (("TYPES", types), ("DATES", dates), ("TEXTS", texts), ("LABELS", labels)):
        script = script.replace(f"__{name}__", json.dumps(value, indent=1))
    return script


def _of(table: Table, request: ExportRequest, what: object) -> Mapping[str, str]:
    found = {c.name: what(c) for c in table.of(request.profile)}  # type: ignore[operator]  # a function of a column
    return {name: value for name, value in found.items() if value}


def load_r(request: ExportRequest) -> str:
    """The script for R."""
    lines: list[str] = []
    for table in TABLES:
        columns = table.of(request.profile)
        types = ", ".join(f'{c.name} = "{_R[c.type]}"' for c in columns)
        lines.append(f'  t <- read_table_of_export(folder, "{table.name}", c({types}))')
        lines += [line for c in columns for line in _r_column(c)]
        lines.append(f"  tables${table.name} <- t")
    script = _LOAD_R.replace("__FORMAT__", request.format)
    return script.replace("__TABLES__", "\n".join(lines))


def _r_column(column: Column) -> list[str]:
    place = f"  t${column.name}"
    label = f'  attr(t${column.name}, "label") <- {json.dumps(column.meaning)}'
    if column.type == "datetime":
        form = '"%Y-%m-%dT%H:%M:%SZ"'
        return [f'{place} <- as.POSIXct({place.strip()}, format = {form}, tz = "UTC")', label]
    if column.values:
        levels = ", ".join(json.dumps(code) for code in column.values)
        labels = ", ".join(json.dumps(text) for text in column.values.values())
        # Numbers stay numbers: analyses want 0 and 1.
        if column.type != "integer":
            return [f"{place} <- factor({place.strip()}, c({levels}), c({labels}))", label]
    if column.type == "text":
        return [f"{place} <- restore_text({place.strip()})", label]
    return [label]
