"""An installation from its settings: keys, database, library and reader become one runtime."""

from datetime import timedelta

from smsint.db.engine import Database
from smsint.db.keyring import Keys, keys_beside
from smsint.db.vault import Vault, parse_keys
from smsint.domain.content import Library
from smsint.domain.paging import AlertClock
from smsint.domain.sending import Timing
from smsint.domain.understanding import Reader
from smsint.library.check import open_library
from smsint.library.directory import library_directory
from smsint.services.checkup import presentation_fault
from smsint.services.runtime import Program, Runtime
from smsint.settings import Settings


class Misconfigured(ValueError):
    """The settings do not say enough; the message says what to set."""


def build_runtime(
    settings: Settings, *, database: Database | None = None, library: Library | None = None
) -> Runtime:
    """The parts of an installation. Raises Misconfigured, LibraryFault."""
    database = database or Database(settings.database_url.get_secret_value())
    library = library or open_library(library_directory(settings.library))
    keys = _keys(settings, database)
    return Runtime(
        database=database,
        vault=Vault(keys.data_keys, keys.index_key),
        library=library,
        reader=Reader(library.words),
        program=_program(settings),
        audit_key=keys.audit_key,
    )


def _program(settings: Settings) -> Program:
    if fault := presentation_fault(settings):
        raise Misconfigured(fault)
    sender = settings.twilio_messaging_service_sid or settings.twilio_from
    return Program(
        name=settings.program_name,
        phone=settings.program_phone,
        opt_out_handler=settings.opt_out_handler,
        default_region=settings.default_region,
        sender=sender if settings.gateway == "twilio" else "sandbox",
        send_rate=settings.send_rate,
        alerts=AlertClock(
            timedelta(minutes=settings.alert_acute_minutes),
            timedelta(minutes=settings.alert_concern_minutes),
        ),
        alert_webhook=settings.alert_webhook.get_secret_value(),
        alert_timeout=settings.alert_webhook_timeout,
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
