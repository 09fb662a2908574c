"""``smsint import``: bulk enrollment from a CSV file, the same as on the console."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from smsint.cli.start import err, fail, read_settings, running
from smsint.clock import utc_now
from smsint.domain.states import Role
from smsint.services.access import Actor
from smsint.services.csv_enrollment import Report, RowReport, run_file
from smsint.services.csv_reading import UnreadableFile, read_file

_LARGEST = 16 * 1024 * 1024
_WORDS = {
    "created": "enrolled",
    "would_be_created": "would be enrolled",
    "exists": "enrolled already",
    "invalid": "to mend",
    "conflict": "to mend",
}


def import_file(
    file: Annotated[Path, typer.Argument(help="CSV; see docs/console.md for its columns.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would come of each row.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object per row.")] = False,
) -> None:
    """Enroll patients from a CSV file: a line of report per row; importing again changes nothing.

    Exit 0: every row is enrolled, or was before. 1: some rows have to be mended.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise typer.BadParameter(error.strerror or "cannot be read", param_hint="FILE") from None
    if len(data) > _LARGEST:
        fail("The file is larger than 16 MiB. Import it in parts.")
    with running(read_settings()) as runtime, Progress(console=err, transient=True) as bar:
        try:
            rows = read_file(data, runtime.program.default_region)
        except UnreadableFile as error:
            fail(str(error))
        task = bar.add_task("Rows", total=len(rows), visible=not as_json)
        report = run_file(
            runtime,
            rows,
            Actor("cli", Role.SERVICE),
            dry_run=dry_run,
            now=utc_now(),
            progress=lambda: bar.advance(task),
        )
    _show(report, as_json)
    raise typer.Exit(1 if report.bad else 0)


def _show(report: Report, as_json: bool) -> None:
    for row in report.rows:
        typer.echo(json.dumps(asdict(row)) if as_json else _line(row))
    if not as_json:
        new = report.count("created", "would_be_created")
        typer.echo(f"{new} new, {report.count('exists')} known, {report.bad} to mend")


def _line(row: RowReport) -> str:
    told = "; ".join(
        f"{error.pointer}: {error.message}" if error.pointer else error.message
        for error in row.errors
    )
    about = told or row.enrollment_id or ""
    return f"line {row.line}: {_WORDS[row.result]}{f': {about}' if about else ''}"
