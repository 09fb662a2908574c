"""``python -m benchmarks [names] [--quick] [--database sqlite|postgresql]``: measures, prints, keeps."""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from benchmarks import databases, enroll, machine, plan, send, tick, webhook
from benchmarks.databases import Place
from benchmarks.measure import Finding
from smsint.db.engine import Database

RESULTS = Path(__file__).parent / "results"
Benchmark = Callable[..., list[Finding]]
BENCHMARKS: Mapping[str, tuple[Benchmark, Mapping[str, Any]]] = {
    "webhook": (webhook.run, {"pairs": 4, "per_slice": 800}),
    "tick": (tick.run, {"large": 200_000, "pairs": 4, "texts": 300, "many": 2_000}),
    "enroll": (enroll.run, {"pairs": 3, "patients": 10}),
    "plan": (plan.run, {"total": 20_000, "pairs": 4}),
    "send": (send.run, {"pairs": 3, "fast": 500, "slow": 300, "many": 5_000}),
}
"""Each with the sizes of a quick run."""
PLACES: Mapping[str, Callable[[], AbstractContextManager[Place]]] = {
    "sqlite": databases.sqlite,
    "postgresql": databases.postgresql,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs what was asked for, every benchmark on every database by default."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *BENCHMARKS], help="all by default")
    parser.add_argument("--quick", action="store_true", help="small sizes: a look, not a result")
    parser.add_argument("--database", choices=[*PLACES], action="append")
    asked = parser.parse_args(arguments)
    console = Console()
    for name in asked.names or BENCHMARKS:
        for database in asked.database or PLACES:
            with PLACES[database]() as place:
                result = measure(name, place, quick=asked.quick)
            console.print(as_table(result))
            if not asked.quick:
                RESULTS.mkdir(exist_ok=True)
                path = RESULTS / f"{name}-{database}.json"
                path.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n")


def measure(name: str, place: Place, *, quick: bool) -> dict[str, Any]:
    """One benchmark on one database, with everything that a reader must know about the run."""
    run, small = BENCHMARKS[name]
    probe = Database(place.empty_url())
    safe = databases.durability(probe)
    probe.close()
    before = machine.conditions(place.folder)
    findings = run(place, **(small if quick else {}))
    return {
        "benchmark": name,
        "database": place.name,
        "command": f"python -m benchmarks {name}" + (" --quick" if quick else ""),
        "durability": safe,
        "machine": machine.description(),
        "conditions": {"before": before, "after": machine.conditions(place.folder)},
        "findings": [finding.as_json() for finding in findings],
    }


def as_table(result: Mapping[str, Any]) -> Table:
    """The findings of one run."""
    safe = ", ".join(f"{name} {value}" for name, value in result["durability"].items())
    shown = Table(title=f"{result['benchmark']} on {result['database']} ({safe})")
    for column in ("what", "goal", "median", "quartiles", "verdict", "note"):
        shown.add_column(column)
    for finding in result["findings"]:
        first, third = finding["quartiles"]
        shown.add_row(
            finding["name"],
            finding["goal"] or "",
            f"{finding['median']:.3g}",
            f"{first:.3g} to {third:.3g}",
            finding["verdict"],
            finding["note"],
        )
    return shown


if __name__ == "__main__":
    main()
