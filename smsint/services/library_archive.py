"""Every version of the message library that was used, and the one that an enrollment is pinned to.

An edit of the library reaches people who are enrolled already only when staff switch them, so
that nobody's programme changes under them and a study knows what was sent. What keeps people safe
is never pinned: hotlines, the system's own texts, safety texts, the words that are understood,
and single messages that their author marked ``everywhere`` are always those of today.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import structlog
from sqlalchemy import bindparam, select
from sqlmodel import Session

from smsint.db.tables import LibraryVersion, table
from smsint.db.upsert import insert_new
from smsint.domain.content import Library
from smsint.domain.messages import MessageTemplate
from smsint.library.load import read_files
from smsint.services.faults import NotFound
from smsint.services.runtime import Runtime

log = structlog.get_logger()

_VERSION = table(LibraryVersion)
_KEPT = select(_VERSION.c.hash).where(_VERSION.c.hash == bindparam("hash"))


def keep_library(session: Session, library: Library, *, now: datetime) -> None:
    """Stores the files of a library that is about to be used, once."""
    known = {"hash": library.hash}
    if library.files and session.connection().execute(_KEPT, known).first() is None:
        session.execute(
            insert_new(session, _VERSION).values(
                hash=library.hash, files=dict(library.files), first_used_at=now
            )
        )


def kept_library(session: Session, library_hash: str, today: Library) -> Library:
    """A version as it was, read again from its files. Raises NotFound."""
    query = select(_VERSION.c.files).where(_VERSION.c.hash == library_hash)
    files: Mapping[str, str] | None = session.scalar(query)
    if files is None:
        raise NotFound("library version")
    return read_files({path: text.encode() for path, text in files.items()}, today.words).library


def pinned(runtime: Runtime, library_hash: str) -> Runtime:
    """The runtime with the content that an enrollment is pinned to.

    A version that was not kept (a database from before there was an archive) or that this
    release cannot read any more gives way to today's: people keep being looked after, and the
    log says so once.
    """
    today = runtime.library
    if library_hash == today.hash:
        return runtime
    found = today.versions.get(library_hash)
    if found is None:
        found = today.versions[library_hash] = _merged(runtime, library_hash)
    return replace(runtime, library=found)


def _merged(runtime: Runtime, library_hash: str) -> Library:
    today = runtime.library
    with runtime.database.read() as session:
        try:
            old = kept_library(session, library_hash, today)
        except NotFound:
            log.warning("library_version_missing", hash=library_hash)
            return today
    return replace(
        old,
        messages=_messages(old, today),
        hotlines=today.hotlines,
        words=today.words,
        present=today,
    )


def _messages(old: Library, today: Library) -> Mapping[str, MessageTemplate]:
    """Yesterday's texts, but what is said to everybody as it is said today."""
    general = {key: one for key, one in today.messages.items() if one.said_to_everybody}
    return {**old.messages, **general}
