"""The research export, and its check: ``export``, ``export verify``."""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from smsint.cli.bars import table_by_table
from smsint.cli.start import fail, out, read_settings, running, writing
from smsint.clock import utc_now
from smsint.domain.codebook import TABLES, Profile
from smsint.services.exporting import ExportRefused, ExportRequest
from smsint.services.exporting import export as make_export
from smsint.services.exporting import verify as verify_export
from smsint.services.runtime import Runtime

app = typer.Typer(
    help="Write the research export into a folder: de-identified unless told otherwise.",
    invoke_without_command=True,
)
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter("write a date as YYYY-MM-DD") from None


@app.callback()
def export(
    context: typer.Context,
    folder: Annotated[
        Path | None,
        typer.Option("--out", help="An empty folder, or one with an export to replace."),
    ] = None,
    profile: Annotated[Profile, typer.Option(help="How much of who somebody is.")] = (
        Profile.DEIDENTIFIED
    ),
    format_: Annotated[
        Literal["csv", "jsonl", "parquet"], typer.Option("--format", help="Of the tables.")
    ] = "csv",
    from_: Annotated[
        date | None,
        typer.Option("--from", parser=_day, metavar="DATE", help="First local date of events."),
    ] = None,
    to: Annotated[
        date | None, typer.Option(parser=_day, metavar="DATE", help="Last local date.")
    ] = None,
    reason: Annotated[
        str | None,
        typer.Option(
            help="Why dates or names are needed (names: always asked); the audit log keeps it."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write the research export. Interrupted, it goes on where it stopped."""
    if context.invoked_subcommand is not None:
        return
    if folder is None:
        raise typer.BadParameter("say where to write with --out DIR")
    request = ExportRequest(profile, format_, from_, to, reason=reason)
    with running(read_settings()) as runtime:
        _write(runtime, folder, request, as_json)


def _write(runtime: Runtime, folder: Path, request: ExportRequest, as_json: bool) -> None:
    with table_by_table() as progress:
        try:
            with writing(folder, "Mend that, and the same command goes on where it stopped."):
                files = make_export(runtime, folder, request, now=utc_now(), progress=progress)
        except ExportRefused as refused:
            fail(str(refused))
    if as_json:
        typer.echo(json.dumps({"out": str(folder), "files": [asdict(one) for one in files]}))
        return
    for one in files[: len(TABLES)]:
        out.print(f"{one.name:28} {one.rows:>12,} rows", highlight=False)
    out.print(f"Written to {folder}. `smsint export verify {folder}` checks it.", soft_wrap=True)


@app.command("verify")
def verify(
    folder: Annotated[Path, typer.Argument(help="A folder that `smsint export` wrote.")],
    as_json: AsJson = False,
) -> None:
    """Compute hashes, counts and every derived column again; exit 1 when anything differs."""
    try:
        found = verify_export(folder)
    except ExportRefused as refused:
        fail(str(refused))
    if as_json:
        typer.echo(json.dumps({"differences": [asdict(one) for one in found]}))
    else:
        for one in found:
            place = "".join(
                [f", row {one.row}" if one.row else "", f", {one.column}" if one.column else ""]
            )
            out.print(f"{one.file}{place}: {one.what}", highlight=False, markup=False)
    if found:
        raise typer.Exit(1)
    if not as_json:
        out.print("Everything holds: hashes, counts, types, and every derived column.")
