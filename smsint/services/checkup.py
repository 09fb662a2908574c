"""What ``smsint doctor`` looks at: each finding says what is well, or what to mend."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import date
from urllib.parse import urlsplit

from sqlalchemy.exc import SQLAlchemyError

from smsint.db.engine import Database
from smsint.db.migrate import head
from smsint.db.vault import parse_keys
from smsint.domain.segments import measure
from smsint.gateway.base import SmsGateway
from smsint.library.check import check
from smsint.library.directory import library_directory
from smsint.library.findings import LibraryFault
from smsint.library.terms import revealing_words
from smsint.settings import Settings


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing that was looked at."""

    what: str
    ok: bool
    detail: str

    def as_dict(self) -> dict[str, object]:
        """For ``--json``."""
        return asdict(self)


def check_up(
    settings: Settings, build_gateway: Callable[[], SmsGateway], *, today: date
) -> list[Checked]:
    """Looks at everything; one fault does not hide the next."""
    faults = settings.mended_by()
    if fault := presentation_fault(settings):
        faults = [*faults, fault]
    found = [Checked("Configuration", not faults, "; ".join(faults) or "complete")]
    found += [*_keys(settings), _database(settings), _library(settings, today)]
    if not faults:
        found.append(_provider(settings, build_gateway))
    found.append(_public_url(settings))
    return found


def presentation_fault(settings: Settings) -> str | None:
    """What is wrong with the name and phone that every text may carry onto a shared phone."""
    for name in ("program_name", "program_phone"):
        value: str = getattr(settings, name)
        if said := [*revealing_words(value, "en"), *revealing_words(value, "es")]:
            return f"SMSINT_{name.upper()} tells a stranger of treatment: {said[0]!r}"
        if dear := measure(value).forced_by:
            return f"SMSINT_{name.upper()} has {dear!r}, which halves the room of every text"
    return None


def _keys(settings: Settings) -> Iterator[Checked]:
    text = settings.data_keys.get_secret_value()
    try:
        count = len(parse_keys(text))
    except ValueError as error:
        yield Checked("Keys", False, f"SMSINT_DATA_KEYS: {error}; `smsint keys new` prints one")
        return
    if count:
        yield Checked("Keys", True, f"{count} data key(s), the first one seals")
    elif settings.gateway == "sandbox":
        yield Checked("Keys", True, "none set: the sandbox keeps its own beside its database")


def _database(settings: Settings) -> Checked:
    try:
        database = Database(settings.database_url.get_secret_value())
        found = database.revision()
        database.close()
    except (SQLAlchemyError, OSError) as error:
        return Checked("Database", False, f"cannot be reached ({type(error).__name__})")
    if found != head():
        return Checked("Database", False, f"revision {found or 'none'}: run `smsint migrate`")
    return Checked("Database", True, f"{database.url.get_backend_name()}, revision {found}")


def _library(settings: Settings, today: date) -> Checked:
    try:
        errors = [
            f for f in check(library_directory(settings.library), today) if f.level == "error"
        ]
    except LibraryFault as fault:
        return Checked("Library", False, str(fault))
    if errors:
        return Checked("Library", False, f"{len(errors)} error(s): run `smsint library check`")
    return Checked("Library", True, "clean")


def _provider(settings: Settings, build_gateway: Callable[[], SmsGateway]) -> Checked:
    try:
        fault = build_gateway().check()
    except ValueError as error:
        fault = str(error)
    return Checked("Provider", fault is None, fault or f"{settings.gateway} answers")


def _public_url(settings: Settings) -> Checked:
    parts = urlsplit(settings.public_url)
    ok = parts.scheme == "https" or settings.gateway == "sandbox"
    shown = f"{settings.public_url}/twilio/inbound"
    return Checked("Public URL", ok, f"Twilio must call {shown}" + ("" if ok else "; use https"))
