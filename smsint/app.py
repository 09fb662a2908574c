"""Puts the parts together: settings become a runtime, a runtime becomes the web application."""

from datetime import timedelta
from importlib.metadata import version

from fastapi import FastAPI
from starlette.types import Lifespan

from smsint.clock import Clock, utc_now
from smsint.db.engine import Database
from smsint.db.keyring import Keys, keys_beside
from smsint.db.vault import Vault, parse_keys
from smsint.domain.content import Library
from smsint.domain.sending import Timing
from smsint.domain.understanding import Reader
from smsint.library.load import library_directory, load_library
from smsint.services.runtime import Program, Runtime
from smsint.settings import Settings
from smsint.web import health
from smsint.web.api import api
from smsint.web.errors import handle_errors
from smsint.web.openapi import describe_problems
from smsint.web.parts import Parts, install

_NO_TELEMETRY = {"tracing": False, "metrics": False, "logs": False, "auto_configure": False}
"""FastAPI's own spans would carry addresses and exceptions to whatever collector is set up."""


class Misconfigured(Exception):
    """The settings do not say enough; the message says what to set."""


def build_runtime(
    settings: Settings, *, database: Database | None = None, library: Library | None = None
) -> Runtime:
    """The parts of an installation. Raises Misconfigured, LibraryFault."""
    database = database or Database(settings.database_url.get_secret_value())
    library = library or load_library(library_directory(settings.library))
    keys = _keys(settings, database)
    return Runtime(
        database=database,
        vault=Vault(keys.data_keys, keys.index_key),
        library=library,
        reader=Reader(library.words),
        program=_program(settings),
        audit_key=keys.audit_key,
    )


def create_app(
    runtime: Runtime,
    *,
    clock: Clock = utc_now,
    gateway_name: str = "sandbox",
    metrics_token: str = "",
    lifespan: Lifespan[FastAPI] | None = None,
) -> FastAPI:
    """The web application: REST API and health."""
    app = FastAPI(
        title="smsint",
        version=version("smsint"),
        summary="Text messages that keep people in treatment.",
        telemetry=_NO_TELEMETRY,  # type: ignore[arg-type]  # a TypedDict
        redirect_slashes=False,
        lifespan=lifespan,
    )
    install(app, Parts(runtime, clock, gateway_name, metrics_token))
    handle_errors(app)
    app.include_router(api())
    app.include_router(health.router)
    describe_problems(app)
    return app


def _program(settings: Settings) -> Program:
    sender = settings.twilio_messaging_service_sid or settings.twilio_from
    return Program(
        name=settings.program_name,
        phone=settings.program_phone,
        opt_out_handler=settings.opt_out_handler,
        default_region=settings.default_region,
        sender=sender if settings.gateway == "twilio" else "sandbox",
        send_rate=settings.send_rate,
        timing=Timing(
            client_timeout=timedelta(seconds=settings.provider_timeout),
            quiet=timedelta(seconds=settings.quiet_time),
            poll_apart=timedelta(seconds=settings.list_poll),
        ),
    )


def _keys(settings: Settings, database: Database) -> Keys:
    """The configured keys; in the sandbox, keys of its own beside the SQLite file."""
    texts = {
        "SMSINT_DATA_KEYS": settings.data_keys.get_secret_value(),
        "SMSINT_INDEX_KEY": settings.index_key.get_secret_value(),
        "SMSINT_AUDIT_KEY": settings.audit_key.get_secret_value(),
    }
    missing = [name for name, text in texts.items() if not text.strip()]
    if len(missing) == len(texts) and settings.gateway == "sandbox" and database.is_sqlite:
        return keys_beside(database)
    if missing:
        raise Misconfigured(f"Set {', '.join(missing)}: `smsint keys new` prints a fresh key.")
    data, index, audit = (_parsed(name, text) for name, text in texts.items())
    return Keys(tuple(data), index[0], audit[0])


def _parsed(name: str, text: str) -> list[bytes]:
    try:
        return parse_keys(text)
    except ValueError as error:
        raise Misconfigured(f"{name}: {error}") from None
