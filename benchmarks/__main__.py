"""``python -m benchmarks [names] [--quick] [--database sqlite|postgresql]``: measures, prints, keeps.

A full run writes benchmarks/results/*.json and the tables of docs/performance.md.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any

from rich.console import Console

from benchmarks import (
    databases,
    enroll,
    export,
    machine,
    pages,
    peers,
    plan,
    report,
    send,
    sweep,
    tick,
    webhook,
)
from benchmarks.databases import Place
from benchmarks.measure import Finding
from smsint.db.engine import Database

Benchmark = Callable[..., list[Finding]]
BENCHMARKS: Mapping[str, tuple[Benchmark, Mapping[str, Any]]] = {
    "webhook": (webhook.run, {"pairs": 4, "per_slice": 800}),
    "tick": (
        tick.run,
        {"small": 5_200, "large": 60_000, "pairs": 4, "texts": 200, "many": 1_000},
    ),
    "enroll": (enroll.run, {"pairs": 3, "patients": 10}),
    "send": (send.run, {"pairs": 3, "fast": 500, "slow": 300, "many": 5_000}),
    "export": (export.run, {"rows": 100_000, "large": 400_000, "pairs": 3}),
    "pages": (pages.run, {"patients": 1_000, "visits": 10}),
    "plan": (plan.run, {"total": 20_000, "pairs": 4}),
    "sweep": (sweep.run, {"patients": 4_000, "pairs": 4, "texts": 100}),
    "peers": (peers.run, {"patients": 3, "due": 300, "holds": (0,), "patience": 25.0}),
}
"""Each with the sizes of a quick run."""
PLACES: Mapping[str, Callable[[], AbstractContextManager[Place]]] = {
    "sqlite": databases.sqlite,
    "postgresql": databases.postgresql,
}


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs what was asked for, every benchmark on every database by default."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="name", help=f"of {', '.join(BENCHMARKS)}")
    parser.add_argument("--quick", action="store_true", help="small sizes: a look, not a result")
    parser.add_argument("--database", choices=[*PLACES], action="append")
    asked = parser.parse_args(arguments)
    if unknown := [name for name in asked.names if name not in BENCHMARKS]:
        parser.error(f"there is no benchmark {', '.join(unknown)}")
    console = Console()
    for name in asked.names or BENCHMARKS:
        # Planning needs no database: once is enough.
        for database in ["sqlite"] if name == "plan" else asked.database or PLACES:
            with PLACES[database]() as place:
                result = measure(name, place, quick=asked.quick)
            console.print(report.as_table(result))
            if not asked.quick:
                report.keep(result)
                report.publish()


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
        "command": f"python -m benchmarks {name} --database {place.name}",
        "durability": safe,
        "machine": machine.description(),
        "conditions": {"before": before, "after": machine.conditions(place.folder)},
        "findings": [finding.as_json() for finding in findings],
    }


if __name__ == "__main__":
    main()
