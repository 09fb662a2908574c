"""Cells that no spreadsheet runs, and that come back as they were."""

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.codebook import Column
from smsint.services.exporting.files import CsvWriter, JsonWriter, harmless, restored

FORMULAS = (
    "=1+1", "+1 202-555-0123", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1",
    "\u3000=1", "\ufeff=1", "＝1+1", "＋1", "－1", "＠x", "|cmd", "%0a=1", "hello\n=1", "hello\r\n+1",
    "'=1", "''", "'",
)  # fmt: skip
_LIVE = re.compile(r"^[\s\u00a0\u3000\u200b\ufeff]*[=+\-@＝＋－＠|%]")


@pytest.mark.parametrize("text", FORMULAS)
def test_what_looks_like_a_formula_is_written_as_text(text: str) -> None:
    written = harmless(text) or ""
    assert written.startswith("'")
    assert not _LIVE.match(written)
    assert restored(written) == text


@pytest.mark.parametrize("text", ["hello", "7", "a=b", "Señora", "it's fine", "1-2"])
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


@given(st.text())
def test_every_text_comes_back(text: str) -> None:
    assert restored(harmless(text) or "") == text
    assert not _LIVE.match(harmless(text) or "")


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), max_size=5))
def test_a_file_gives_back_every_text(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "words.csv"
    writer = CsvWriter(path, [Column("words", "text", "what was said")])
    writer.write([(text,) for text in texts])
    writer.finish()
    with path.open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file)
    assert [restored(row[0]) for row in rows] == texts
    assert writer.rows == len(texts)


def test_a_missing_value_is_an_empty_cell(tmp_path: Path) -> None:
    columns = [Column(name, "code", "x", missing="x") for name in "ab"]
    writer = CsvWriter(tmp_path / "x.csv", columns)
    writer.write([(None, 1)])
    writer.finish()
    assert (tmp_path / "x.csv").read_text(encoding="utf-8") == "a,b\n,1\n"


def test_a_batch_without_rows_leaves_no_line(tmp_path: Path) -> None:
    """As the survival layouts have where the clinic reports nothing of 400 people."""
    writer = JsonWriter(tmp_path / "x.jsonl", [Column("day", "integer", "x")])
    for rows in ([], [(1,), (2,)], []):
        writer.write(rows)
    writer.finish()
    assert (tmp_path / "x.jsonl").read_text(encoding="utf-8") == '{"day":1}\n{"day":2}\n'
