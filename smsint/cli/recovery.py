"""Copies and coming back from them: ``backup``, ``restore``, ``release``."""

from pathlib import Path
from typing import Annotated

import typer

from smsint.cli.start import fail, open_database, out, read_settings, require_mended, running
from smsint.clock import utc_now
from smsint.db.migrate import migrate
from smsint.gateway.base import GatewayUnavailable
from smsint.service import build_gateway
from smsint.services import backups


def backup(target: Annotated[Path, typer.Argument(help="The file to write.")]) -> None:
    """Write a consistent copy of the live database. Names, numbers and texts in it stay encrypted."""
    settings = read_settings()
    database = open_database(settings)
    try:
        backups.backup(database, target)
    except backups.BackupFailed as error:
        fail(str(error))
    out.print(f"Copied to {target} ({target.stat().st_size:,} bytes). Keep the keys elsewhere.")


def restore(
    source: Annotated[Path, typer.Argument(help="A file that `smsint backup` wrote.")],
    hold: Annotated[
        bool, typer.Option("--hold/--no-hold", help="Send nothing until `smsint release`.")
    ] = True,
) -> None:
    """Restore a copy into an empty database, read the lost hours back from the provider, and hold."""
    settings = read_settings()
    require_mended(settings)
    database = open_database(settings)
    try:
        backups.restore(source, database)
    except backups.BackupFailed as error:
        fail(str(error))
    migrate(database)
    database.close()
    with running(settings) as runtime:
        now = utc_now()
        if hold:
            backups.put_on_hold(runtime, now=now)
        try:
            taken, marked = backups.catch_up_with_provider(
                runtime, build_gateway(settings, utc_now), now=now
            )
        except GatewayUnavailable:
            fail(
                "Restored and on hold, but the provider's lists could not be read, so STOPs since "
                "the copy are not known yet. Run `smsint release` only after `smsint doctor` is well."
            )
    out.print(f"{taken} texts from people taken in, {marked} texts found to be sent already.")
    if hold:
        out.print("On hold: look at the staff page, then run `smsint release`.")


def release() -> None:
    """End the hold after a restore: texts may leave again. Reads the provider's lists once more."""
    settings = read_settings()
    with running(settings) as runtime:
        now = utc_now()
        try:
            backups.catch_up_with_provider(runtime, build_gateway(settings, utc_now), now=now)
        except GatewayUnavailable:
            fail("The provider's lists cannot be read, so a STOP could be missed. Still on hold.")
        out.print("Released." if backups.release(runtime) else "There was no hold.")
