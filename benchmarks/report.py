"""Results for people: a table on the terminal, and the tables of docs/performance.md."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from rich.table import Table

RESULTS = Path(__file__).parent / "results"
PAGE = Path(__file__).parent.parent / "docs" / "performance.md"
_HEADING = "## Results\n"


def keep(result: Mapping[str, Any]) -> None:
    """Writes one result with all its values."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{result['benchmark']}-{result['database']}.json"
    path.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def as_table(result: Mapping[str, Any]) -> Table:
    """The findings of one run."""
    shown = Table(title=f"{result['benchmark']} on {result['database']} ({_durability(result)})")
    for column in ("what", "goal", "median", "quartiles", "verdict", "note"):
        shown.add_column(column)
    for row in _rows(result):
        shown.add_row(*row)
    return shown


def publish() -> None:
    """Puts every result that was kept into the page, below its heading."""
    text, _, _ = PAGE.read_text(encoding="utf-8").partition(_HEADING)
    results = [
        json.loads(path.read_text(encoding="utf-8")) for path in sorted(RESULTS.glob("*.json"))
    ]
    tables = "\n".join(_markdown(result) for result in results)
    PAGE.write_text(f"{text}{_HEADING}\n{tables}", encoding="utf-8")


def _markdown(result: Mapping[str, Any]) -> str:
    before, after = result["conditions"]["before"], result["conditions"]["after"]
    lines = [
        f"### {result['benchmark']} on {result['database']}",
        "",
        (
            f"`{result['command']}`; {_durability(result)}; {result['machine']['cores']} cores, Python "
            f"{result['machine']['python']}; disk syncs per second {before['fdatasync_per_second']:,} "
            f"before and {after['fdatasync_per_second']:,} after; load {before['load_average']:.1f} before."
        ),
        "",
        "| what | goal | median | quartiles | verdict | |",
        "|---|---|---|---|---|---|",
        *(f"| {' | '.join(row)} |" for row in _rows(result)),
        "",
    ]
    return "\n".join(lines)


def _rows(result: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for finding in result["findings"]:
        first, third = finding["quartiles"]
        alone = len(finding["values"]) == 1
        yield (
            finding["name"],
            finding["goal"] or "",
            f"{finding['median']:,.3g}",
            "counted" if alone else f"{first:,.3g} to {third:,.3g}",
            finding["verdict"],
            finding["note"],
        )


def _durability(result: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in result["durability"].items())
