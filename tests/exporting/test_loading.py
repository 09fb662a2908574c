"""An export loads with the codebook's types and labels, and nothing warns."""

import importlib.util
import subprocess
import sys
import warnings
from pathlib import Path
from shutil import which
from types import ModuleType
from typing import Any

import pytest

from smsint.domain.codebook import TABLES, Column, Profile
from tests.exporting.conftest import Study

_KINDS = {"integer": "Int64", "number": "Float64", "code": "string", "text": "string"}


def loader(out: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"load_{out.name}", out / "load.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("format_", ["csv", "jsonl", "parquet"])
@pytest.mark.parametrize("profile", Profile)
def test_pandas_has_the_types_of_the_codebook(study: Study, format_: Any, profile: Profile) -> None:
    out = study.export(f"{format_}_{profile}", format=format_, profile=profile, reason="to test")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        module = loader(out)
        frames = module.load(out)
        for table in TABLES:
            frame = frames[table.name]
            for column in table.of(profile):
                wanted = _KINDS.get(column.type, "datetime64")
                assert str(frame[column.name].dtype).startswith(wanted), column.name
            if len(frame):
                assert frame[list(table.key)].duplicated().sum() == 0
            module.labeled(frame, table.name)


def test_all_formats_hold_the_same(study: Study) -> None:
    frames = []
    for format_ in ("csv", "jsonl", "parquet"):
        out = study.export(format_, format=format_, profile=Profile.IDENTIFIED, reason="to test")
        frames.append(loader(out).load(out))
    for name in frames[0]:
        for other in frames[1:]:
            assert frames[0][name].astype(str).equals(other[name].astype(str)), name


def test_labels_stand_for_codes(study: Study) -> None:
    out = study.export("labels")
    module = loader(out)
    frame = module.labeled(module.load_table("decision_points", out), "decision_points")
    assert set(frame["available"].dropna()) <= {"yes", "no"}


def test_duckdb_reads_the_same_types(study: Study) -> None:
    import duckdb

    wanted = {"integer": "BIGINT", "number": "DOUBLE", "code": "VARCHAR", "text": "VARCHAR",
              "date": "DATE", "datetime": "TIMESTAMP"}  # fmt: skip
    out = study.export("duck", profile=Profile.LIMITED)
    with duckdb.connect() as connection:
        for table in TABLES:
            columns = table.of(Profile.LIMITED)
            types = {column.name: wanted[column.type] for column in columns}
            path = str(out / f"{table.name}.csv")
            count = connection.execute(
                f"SELECT count(*) FROM read_csv(?, header = true, columns = {types})", [path]
            ).fetchone()
            lines = (out / f"{table.name}.csv").read_text(encoding="utf-8").count("\n")
            assert count == (lines - 1,)


@pytest.mark.parametrize("format_", ["csv", "jsonl"])
@pytest.mark.parametrize("profile", Profile)
def test_r_reads_it_where_there_is_r(study: Study, format_: Any, profile: Profile) -> None:
    """Always checks that every column is named in the script; runs it where R is installed, with
    warnings as errors. (JSON Lines wants jsonlite, Parquet arrow, which is not everywhere.)"""
    out = study.export("r", format=format_, profile=profile, reason="to test")
    script = (out / "load.R").read_text(encoding="utf-8")
    for table in TABLES:
        for column in table.of(profile):
            assert f'{column.name} = "' in script
    if _r_has({"jsonl": "jsonlite", "csv": "base"}[format_]):
        rows, classes = _seen_by_r(out)
        frames = loader(out).load(out)
        assert rows == {name: len(frame) for name, frame in frames.items()}
        for table in TABLES:
            wanted = {column.name: _r_class(column) for column in table.of(profile)}
            assert {**classes[table.name]} == wanted, table.name


def _r_class(column: Column) -> str:
    if column.values and column.type != "integer":
        return "factor"
    classes = {"integer": "integer", "number": "numeric", "date": "Date", "datetime": "POSIXct"}
    return classes.get(column.type, "character")


def _r_has(package: str) -> bool:
    if not (rscript := which("Rscript")):
        return False
    command = [rscript, "-e", f"quit(status = !requireNamespace('{package}', quietly = TRUE))"]
    return subprocess.run(command, check=False).returncode == 0


def _seen_by_r(out: Path) -> tuple[dict[str, int], dict[str, dict[str, str]]]:
    """How many rows R has of each table, and of which class it holds each column."""
    command = r"""
        options(warn = 2)
        source("load.R")
        tables <- load_export()
        for (name in names(tables)) {
          cat(name, "", nrow(tables[[name]]), "\n", sep = "\t")
          for (column in names(tables[[name]]))
            cat(name, column, class(tables[[name]][[column]])[1], "\n", sep = "\t")
        }"""
    done = subprocess.run(
        ["Rscript", "-e", command], cwd=out, check=True, capture_output=True, text=True
    )
    rows: dict[str, int] = {}
    classes: dict[str, dict[str, str]] = {}
    for line in done.stdout.splitlines():
        name, column, value = line.split("\t")[:3]
        if column:
            classes[name][column] = value
        else:
            rows[name], classes[name] = int(value), {}
    return rows, classes


def test_the_script_runs_by_itself(study: Study) -> None:
    out = study.export("alone")
    command = "from load import load; print(len(load()['participants']))"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", command],
        cwd=out, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout.strip() == "4"
