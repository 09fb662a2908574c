"""What most commands begin with: the settings, the database, and the parts built from them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import typer
from pydantic import ValidationError
from rich.console import Console

from smsint.db.engine import Database, NotMigrated
from smsint.db.migrate import check_migrated
from smsint.library.findings import LibraryFault
from smsint.logs import configure_logging
from smsint.services.installation import Misconfigured, build_runtime
from smsint.services.runtime import Runtime
from smsint.settings import Settings

out = Console()
err = Console(stderr=True)


def fail(message: str) -> NoReturn:
    """Says what is wrong and how to mend it, and exits with 1."""
    err.print(message, style="red", highlight=False, markup=False)
    raise typer.Exit(1)


@contextmanager
def writing(place: Path, then: str = "") -> Iterator[None]:
    """Says which file or folder cannot be written, why, and what ``then``; exits with 1."""
    try:
        yield
    except OSError as error:
        why = f"{error.filename or place} cannot be written: {error.strerror or error}."
        fail(f"{why} {then}".rstrip())


def read_settings() -> Settings:
    """The settings; exits with what to mend when they cannot be used."""
    try:
        settings = Settings()
    except ValidationError as error:
        lines = [f"SMSINT_{str(e['loc'][0]).upper()}: {e['msg']}" for e in error.errors()]
        fail("\n".join(lines))
    configure_logging(settings.log_level)
    return settings


def require_mended(settings: Settings) -> None:
    """Exits when real texts would leave with missing or sample secrets."""
    if faults := settings.mended_by():
        fail("\n".join([*faults, "Nothing was started."]))


def open_database(settings: Settings) -> Database:
    """The database, whatever its revision."""
    return Database(settings.database_url.get_secret_value())


@contextmanager
def running(settings: Settings) -> Iterator[Runtime]:
    """The parts over a migrated database; exits when it is not migrated."""
    database = open_database(settings)
    try:
        check_migrated(database)
    except NotMigrated as error:
        fail(str(error))
    try:
        yield build_runtime(settings, database=database)
    except (Misconfigured, LibraryFault) as error:
        fail(str(error))
    finally:
        database.close()
