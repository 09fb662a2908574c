"""``smsint import``: patients, or what happened at the clinic, from a CSV file."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import Progress

from smsint.cli.start import err, fail, read_settings, running
from smsint.clock import utc_now
from smsint.domain.states import Role
from smsint.services.access import Actor
from smsint.services.csv_enrollment import Report, RowReport, run_file
from smsint.services.csv_events import COLUMNS, run_events
from smsint.services.csv_reading import read_file
from smsint.services.csv_tables import UnreadableFile, read_table

_WE = Actor("cli", Role.SERVICE)
_LARGEST = 16 * 1024 * 1024
_PATIENTS = {
    "created": "enrolled",
    "would_be_created": "would be enrolled",
    "exists": "enrolled already",
}
_EVENTS = {
    "created": "recorded",
    "would_be_created": "would be recorded",
    "exists": "recorded already",
}


def import_file(
    file: Annotated[Path, typer.Argument(help="CSV; see docs/console.md for its columns.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would come of each row.")
    ] = False,
    events: Annotated[
        bool,
        typer.Option("--events", help="The rows are visits, doses, tests ... at the clinic."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object per row.")] = False,
) -> None:
    """Enroll patients from a CSV file: a line of report per row; importing again changes nothing.

    With --events: record what happened at the clinic. Exit 0: every row is done, or was before.
    1: some rows have to be mended.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise typer.BadParameter(error.strerror or "cannot be read", param_hint="FILE") from None
    if len(data) > _LARGEST:
        fail("The file is larger than 16 MiB. Import it in parts.")
    with running(read_settings()) as runtime, Progress(console=err, transient=True) as bar:
        region = runtime.program.default_region
        how: dict[str, Any] = {"dry_run": dry_run, "now": utc_now()}
        try:
            if events:
                lines = read_table(data, COLUMNS)
                how["progress"] = _progress(bar, len(lines), as_json)
                report = run_events(runtime, lines, _WE, region=region, **how)
            else:
                rows = read_file(data, region)
                how["progress"] = _progress(bar, len(rows), as_json)
                report = run_file(runtime, rows, _WE, **how)
        except UnreadableFile as error:
            fail(str(error))
    _show(report, _EVENTS if events else _PATIENTS, as_json)
    raise typer.Exit(1 if report.bad else 0)


def _progress(bar: Progress, total: int, as_json: bool) -> Callable[[], None]:
    task = bar.add_task("Rows", total=total, visible=not as_json)
    return lambda: bar.advance(task)


def _show(report: Report, words: Mapping[str, str], as_json: bool) -> None:
    for row in report.rows:
        typer.echo(json.dumps(asdict(row)) if as_json else _line(row, words))
    if not as_json:
        new = report.count("created", "would_be_created")
        typer.echo(f"{new} new, {report.count('exists')} known, {report.bad} to mend")


def _line(row: RowReport, words: Mapping[str, str]) -> str:
    told = "; ".join(
        f"{error.pointer}: {error.message}" if error.pointer else error.message
        for error in row.errors
    )
    about = told or row.enrollment_id or ""
    return f"line {row.line}: {words.get(row.result, 'to mend')}{f': {about}' if about else ''}"
