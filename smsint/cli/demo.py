"""``smsint demo``: a clinic with a past, made up and run by the real engine, ready to try out."""

import json
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer
import uvicorn
from pydantic import SecretStr
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn
from sqlalchemy import event, func, select

from smsint.cli.start import fail, out
from smsint.clock import utc_now
from smsint.db.engine import Database
from smsint.db.migrate import head, migrate
from smsint.db.tables import Tick, table
from smsint.gateway.pager import HttpPager
from smsint.gateway.sandbox import SandboxGateway
from smsint.jobs.turns import housekeeping_turn, sweep_turn
from smsint.logs import configure_logging
from smsint.service import build_service, keep_parts
from smsint.services.installation import build_runtime
from smsint.services.runtime import Runtime
from smsint.services.sign_in import shift_sessions
from smsint.settings import Settings
from smsint.simulation.clock import ShiftedClock
from smsint.simulation.engine import Engine
from smsint.simulation.past import SignIn, end_of_past, make_past

_DATABASE, _CLOCK, _SIGN_INS = "smsint.db", "clock", "sign-ins.json"
_SEGMENTS_A_SECOND = 100.0
"""Nobody carries these texts, so they need not wait for a carrier."""


def demo(
    port: Annotated[int, typer.Option(help="Port to listen on.", min=1, max=65535)] = 8000,
    patients: Annotated[int, typer.Option(help="How many patients.", min=1, max=1000)] = 40,
    weeks: Annotated[int, typer.Option(help="How long their past is.", min=1, max=52)] = 8,
    folder: Annotated[
        Path, typer.Option("--dir", help="Where the demo is kept; one that is there goes on.")
    ] = Path("var/demo"),
    seed: Annotated[int, typer.Option(help="The same seed makes the same patients.")] = 1,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
) -> None:
    """Try everything out: a clinic with patients who never lived, and their virtual phones."""
    configure_logging("WARNING")
    _check_port(host, port)
    sign_ins = _ready(folder, patients, weeks, seed, end_of_past(utc_now()))
    settings = _settings(folder, port)
    database = Database(settings.database_url.get_secret_value())
    runtime = build_runtime(settings, database=database)
    clock = ShiftedClock(folder / _CLOCK)
    _resume(runtime, clock)
    gateway = SandboxGateway(clock=clock)
    service = build_service(
        settings, runtime, clock=clock, gateway=gateway, advance=_advance(runtime, gateway, clock)
    )
    keep_parts()
    _introduce(settings.public_url, sign_ins)
    uvicorn.run(
        service,
        host=host,
        port=port,
        access_log=False,
        proxy_headers=False,
        log_config=None,
        timeout_graceful_shutdown=5,
        server_header=False,
    )
    database.close()


def _settings(folder: Path, port: int) -> Settings:
    """A sandbox whatever the environment says: a demo never reaches a provider."""
    nothing = SecretStr("")
    return Settings(
        gateway="sandbox",
        database_url=SecretStr(f"sqlite:///{(folder / _DATABASE).resolve()}"),
        data_keys=nothing,  # none: keys of its own are made beside the file
        index_key=nothing,
        audit_key=nothing,
        public_url=f"http://127.0.0.1:{port}",
        send_rate=_SEGMENTS_A_SECOND,
        twilio_auth_token=nothing,
        twilio_auth_token_previous=nothing,
    )


def _check_port(host: str, port: int) -> None:
    """Exits before the work of minutes rather than after it."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            fail(f"Port {port} is taken. Choose another one: smsint demo --port {port + 1}")


def _ready(
    folder: Path, patients: int, weeks: int, seed: int, until: datetime
) -> tuple[SignIn, ...]:
    """The demo that is there, or a new one; how to get in."""
    if _is_demo(folder):
        if _revision(folder) == head():
            out.print(f"Going on with the demo in {folder}.", highlight=False)
            return _sign_ins(folder)
        out.print(f"The demo in {folder} has an old schema; it is made anew.", highlight=False)
    elif folder.exists() and any(folder.iterdir()):
        fail(f"{folder} holds something else. Name another directory with --dir.")
    # Made beside it and moved when it is whole: an interrupted start leaves no half of a demo.
    draft = folder.with_name(f"{folder.name}.new")
    shutil.rmtree(draft, ignore_errors=True)
    _make(draft, patients, weeks, seed, until)
    shutil.rmtree(folder, ignore_errors=True)
    draft.rename(folder)
    return _sign_ins(folder)


def _is_demo(folder: Path) -> bool:
    return (folder / _SIGN_INS).exists() and (folder / _DATABASE).exists()


def _revision(folder: Path) -> str | None:
    database = Database(f"sqlite:///{folder / _DATABASE}")
    try:
        return database.revision()
    finally:
        database.close()


def _sign_ins(folder: Path) -> tuple[SignIn, ...]:
    return tuple(SignIn(**one) for one in json.loads((folder / _SIGN_INS).read_text()))


def _make(folder: Path, patients: int, weeks: int, seed: int, until: datetime) -> None:
    folder.mkdir(parents=True)
    database = Database(f"sqlite:///{folder / _DATABASE}")
    # Nothing here is worth a wait for the disk at every commit; serving opens it durably again.
    event.listen(
        database.engine, "connect", lambda raw, _: raw.execute("PRAGMA synchronous=OFF").close()
    )
    migrate(database)
    runtime = build_runtime(_settings(folder, 0), database=database)
    with _progress(until - timedelta(weeks=weeks), until) as passed:
        sign_ins = make_past(
            runtime, patients=patients, weeks=weeks, seed=seed, until=until, progress=passed
        )
    housekeeping_turn(runtime, until)
    ShiftedClock(folder / _CLOCK).set(until)
    database.close()
    (folder / _SIGN_INS).write_text(json.dumps([asdict(one) for one in sign_ins], indent=1))


@contextmanager
def _progress(since: datetime, until: datetime) -> Iterator[Callable[[datetime], None]]:
    """A bar that moves with the days that have passed."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=out) as bar:
        task = bar.add_task("Living through the past", total=(until - since).total_seconds())
        yield lambda at: bar.update(task, completed=(at - since).total_seconds())
        bar.update(task, completed=(until - since).total_seconds())


def _resume(runtime: Runtime, clock: ShiftedClock) -> None:
    """A demo's time stands still while nobody runs it: it goes on where the engine last worked."""
    with runtime.database.read() as session:
        left_at = session.scalar(select(func.max(table(Tick).c.last_at)))
    if left_at is not None:
        clock.set(left_at)


def _advance(
    runtime: Runtime, gateway: SandboxGateway, clock: ShiftedClock
) -> Callable[[timedelta], None]:
    """Moves the clock on through every moment at which something is due, so that nothing expires."""
    one_at_a_time, pager = threading.Lock(), HttpPager(runtime.program.alert_timeout)

    def advance(by: timedelta) -> None:
        with one_at_a_time, Engine(runtime, gateway, clock, pager=pager) as engine:
            until = clock() + by
            with runtime.database.write() as session:
                shift_sessions(session, by)
            engine.run_until(until)
            housekeeping_turn(runtime, until)
            sweep_turn(runtime, until, pager)

    return advance


def _introduce(url: str, sign_ins: tuple[SignIn, ...]) -> None:
    """Where everything is, and how to get in."""
    places = {"Virtual phones": "/sandbox", "Console": "/", "REST API": "/docs"}
    lines = ["", *(f"{what:16}{url}{path}" for what, path in places.items()), ""]
    for one in sign_ins:
        name, secret = (one.email, one.password) if one.email else ("API token", one.token)
        lines.append(f"{one.role:12}{name:24}{secret}")
    lines += ["", "Ctrl+C ends it; the same command goes on with it."]
    out.print("\n".join(lines), highlight=False, markup=False, soft_wrap=True)
