"""``smsint randomize``: arms as the locked lists say, and randomized decisions watched over."""

from dataclasses import asdict
from typing import Annotated

import typer
from pydantic_core import to_json
from rich.table import Table

from smsint.cli.start import err, fail, out, read_settings, running
from smsint.clock import utc_now
from smsint.services.arm_audit import ListAudit, audit_lists
from smsint.services.arms import reveal_seed
from smsint.services.faults import NotFound
from smsint.services.policies import PolicyHealth, monitor

app = typer.Typer(help="Arms and randomized decisions: audit, reveal, watch.", no_args_is_help=True)
_Protocol = Annotated[str | None, typer.Option(help="Id of a protocol; all if not given.")]


@app.command()
def audit(
    protocol: _Protocol = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Recompute every allocation from its list and compare; exit 1 on any difference.

    Shows what was allotted, never what is to come.
    """
    with running(read_settings()) as runtime, runtime.database.read() as session:
        found = audit_lists(session, runtime, protocol)
    if as_json:
        typer.echo(to_json([asdict(one) | {"ok": one.ok} for one in found], indent=2))
    else:
        _show(found)
    if not all(one.ok for one in found):
        raise typer.Exit(1)


@app.command()
def reveal(
    protocol: Annotated[str, typer.Option(help="Id of the protocol.")],
    reason: Annotated[str, typer.Option(help="Why; it is kept in the audit log.")],
) -> None:
    """Print the seeds of a protocol's lists, so that outsiders can recompute them.

    Whoever reads a seed knows every allocation to come: do this when enrollment is closed.
    """
    now = utc_now()
    with running(read_settings()) as runtime, runtime.database.write() as session:
        try:
            found = reveal_seed(session, runtime, protocol, "cli", reason=reason, now=now)
        except NotFound:
            fail(f"No arm was allotted from a list of {protocol} yet.")
        lists = [
            {"scheme": row.scheme, "seed": seed, "seed_hash": row.seed_hash} for row, seed in found
        ]
    typer.echo(to_json(lists, indent=2))


@app.command()
def watch(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show how each randomized track is doing: green, yellow or red; exit 1 on red."""
    now = utc_now()
    with running(read_settings()) as runtime, runtime.database.read() as session:
        found = monitor(session, runtime, now=now)
    if as_json:
        typer.echo(to_json(found, indent=2))
    else:
        _show_policies(found)
    if any(one.color == "red" for one in found):
        raise typer.Exit(1)


def _show_policies(found: list[PolicyHealth]) -> None:
    if not found:
        out.print("No track of the library decides anything at random.")
        return
    rows = Table("track", "policy", "state", "decisions", "treated", "expected", "version")
    for one in found:
        version = "" if one.version is None else str(one.version)
        state = f"[{one.color}]{one.color}[/]"
        rows.add_row(
            f"{one.protocol}/{one.track}",
            one.kind,
            state,
            str(one.decisions),
            str(one.treated),
            f"{one.expected:.1f}",
            version,
        )
    out.print(rows)
    for one in found:
        for reason in one.reasons:
            err.print(f"{one.protocol}/{one.track}: {reason}", highlight=False, markup=False)


def _show(found: list[ListAudit]) -> None:
    if not found:
        out.print("No arm was allotted from a list yet.")
    for one in found:
        title = f"{one.protocol}{'' if one.in_use else ' (an earlier scheme)'}"
        rows = Table("stratum", "allotted", "balance", "agrees", title=title, title_justify="left")
        for stratum in one.strata:
            balance = ", ".join(f"{arm} {count}" for arm, count in stratum.balance.items())
            agrees = "no" if stratum.problems else "yes"
            rows.add_row(stratum.stratum or "all", str(stratum.allocated), balance, agrees)
        out.print(rows)
        out.print(f"Seed (SHA-256): {one.seed_hash}", highlight=False)
        if one.given:
            out.print(f"{one.given} further enrollments came with an arm that the study gave.")
        for problem in (*one.problems, *(p for stratum in one.strata for p in stratum.problems)):
            err.print(problem, style="red", highlight=False, markup=False)
