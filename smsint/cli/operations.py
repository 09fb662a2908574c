"""Running the service: serve, worker, migrate, doctor, check-config."""

import json
import signal
import threading
from typing import Annotated

import typer
import uvicorn

from smsint.cli.start import err, fail, open_database, out, read_settings, require_mended, running
from smsint.clock import utc_now
from smsint.db.engine import Database, NotMigrated
from smsint.db.migrate import check_migrated
from smsint.db.migrate import migrate as migrate_database
from smsint.jobs.worker import Worker
from smsint.service import build_gateway, build_service, build_writers, connect_phones, keep_parts
from smsint.services.checkup import check_up
from smsint.services.moving import NotMovable
from smsint.services.moving import move as move_rows
from smsint.settings import Settings


def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8000,
    no_worker: Annotated[
        bool, typer.Option("--no-worker", help="Only the web; run `smsint worker` elsewhere.")
    ] = False,
    migrate: Annotated[
        bool, typer.Option("--migrate", help="Bring the schema to head before starting.")
    ] = False,
) -> None:
    """Run the web service, and the worker in the same process."""
    settings = read_settings()
    require_mended(settings)
    if migrate:
        _migrate_now(settings)
    if settings.gateway == "sandbox" and host not in {"127.0.0.1", "localhost", "::1"}:
        err.print("This exposes /sandbox, the virtual phones, without a sign-in.", style="yellow")
    with running(settings) as runtime:
        service = build_service(
            settings,
            runtime,
            clock=utc_now,
            with_worker=not no_worker,
            writers=build_writers(settings),
        )
        keep_parts()
        uvicorn.run(
            service,
            host=host,
            port=port,
            access_log=False,  # the path of a request is nobody's business but the metrics'
            proxy_headers=False,  # whoever wants a client's address believes no header
            log_config=None,
            timeout_graceful_shutdown=10,
            server_header=False,
        )


def _migrate_now(settings: Settings) -> None:
    database = open_database(settings)
    migrate_database(database)
    database.close()


def worker(
    once: Annotated[
        bool, typer.Option("--once", help="Run every turn until nothing is due, then exit.")
    ] = False,
) -> None:
    """Run the worker alone; any number of them on PostgreSQL."""
    settings = read_settings()
    require_mended(settings)
    with running(settings) as runtime:
        gateway = build_gateway(settings, utc_now)
        connect_phones(gateway, runtime, utc_now)
        work = Worker(runtime, gateway, utc_now)
        keep_parts()
        if once:
            out.print(f"{work.once()} texts handed to the provider.")
            return
        stop = threading.Event()
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: stop.set())
        work.start()
        stop.wait()
        work.stop()


def migrate() -> None:
    """Bring the database's schema to the revision that this program needs."""
    settings = read_settings()
    database = open_database(settings)
    before = database.revision()
    migrate_database(database)
    out.print(f"Schema: {before or 'empty'} -> {database.revision()}")
    database.close()


def move(
    to: Annotated[str, typer.Option(help="Address of a migrated, empty database.")],
) -> None:
    """Copy everything into another database, such as from SQLite to PostgreSQL. Stop the service first."""
    settings = read_settings()
    source, target = open_database(settings), Database(to)
    try:
        for database in (source, target):
            check_migrated(database)
        moved = move_rows(source, target)
    except (NotMigrated, NotMovable) as error:
        fail(str(error))
    out.print(f"{moved} rows copied. Point SMSINT_DATABASE_URL at the new database; keep the keys.")


def doctor(as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Check configuration, database, library, provider and public URL; say what to mend."""
    settings = read_settings()
    findings = check_up(settings, lambda: build_gateway(settings, utc_now), today=utc_now().date())
    if as_json:
        print(json.dumps([finding.as_dict() for finding in findings]))  # noqa: T201  # output for programs
    else:
        for finding in findings:
            mark = "[green]ok  [/]" if finding.ok else "[red]mend[/]"
            out.print(f"{mark} {finding.what}: {finding.detail}", highlight=False)
    if not all(finding.ok for finding in findings):
        raise typer.Exit(1)


def check_config(as_json: Annotated[bool, typer.Option("--json")] = False) -> None:
    """Print the settings in force, with secrets masked."""
    settings = read_settings()
    shown = {f"SMSINT_{name.upper()}": str(value) for name, value in settings.model_dump().items()}
    if as_json:
        print(json.dumps(shown))  # noqa: T201  # output for programs
    else:
        for name, value in shown.items():
            out.print(f"{name}={value}", highlight=False, markup=False)
    if faults := settings.mended_by():
        fail("\n".join(faults))
