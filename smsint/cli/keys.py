"""Keys and the audit log: ``keys new``, ``keys rotate``, ``audit verify``."""

import base64
import os
from typing import Annotated

import typer
from rich.progress import Progress, SpinnerColumn, TextColumn

from smsint.cli.start import err, fail, out, read_settings, running
from smsint.db.audit import verify
from smsint.db.vault import UnreadableField
from smsint.services.rotation import rotate as rotate_fields

keys_app = typer.Typer(help="Keys that encrypt what is stored.", no_args_is_help=True)
audit_app = typer.Typer(help="The log of who did and read what.", no_args_is_help=True)


@keys_app.command()
def new() -> None:
    """Print a fresh key, fit for SMSINT_DATA_KEYS, SMSINT_INDEX_KEY or SMSINT_AUDIT_KEY."""
    typer.echo(base64.urlsafe_b64encode(os.urandom(32)).decode())


@keys_app.command()
def rotate() -> None:
    """Re-encrypt every field with the newest key. May be stopped and started again at will.

    Put the new key first in SMSINT_DATA_KEYS, restart the service, run this, then drop the old key.
    """
    with running(read_settings()) as runtime:
        columns = [SpinnerColumn(), TextColumn("{task.completed} fields read")]
        with Progress(*columns, console=err, transient=True) as bar:
            task = bar.add_task("rotating", total=None)
            try:
                done = rotate_fields(runtime, progress=lambda n: bar.advance(task, n))
            except UnreadableField as error:
                fail(f"Stopped: {error}. Nothing is lost; add the missing key and run this again.")
    out.print(f"{done} fields re-encrypted; the rest had the newest key already.")


@audit_app.command("verify")
def verify_chain(
    head: Annotated[
        str, typer.Option(help="A head printed earlier: proves that nothing after it was cut off.")
    ] = "",
) -> None:
    """Verify the audit chain; name the first bad row."""
    with running(read_settings()) as runtime, runtime.database.read() as session:
        verdict = verify(session, runtime.audit_key, known_head=head)
    if verdict.problem:
        fail(f"Row {verdict.first_bad_id}: {verdict.problem}. {verdict.rows} rows before it hold.")
    out.print(f"{verdict.rows} rows hold.\nHead: {verdict.head}", highlight=False)
    out.print("Note the head elsewhere; with --head it proves later that the end was not cut off.")
