"""The service under measurement: the real parts with fixed keys, and its webhooks in a process."""

import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

import uvicorn
from fastapi import FastAPI, Response
from sqlalchemy import event
from starlette.types import ASGIApp

from smsint.clock import utc_now
from smsint.db.engine import Database
from smsint.db.group_commit import Writers, WriterThreads
from smsint.db.vault import Vault
from smsint.db.writer_processes import Work, WriterProcesses
from smsint.domain.content import Library
from smsint.domain.understanding import Reader
from smsint.library.load import load_library
from smsint.service import keep_parts
from smsint.services.inbox import inbox
from smsint.services.runtime import Program, Runtime
from smsint.web.webhooks import Signing, Webhooks

ACCOUNT = "AC" + "0" * 32
TOKEN = "a token of thirty-two characters"
PUBLIC_URL = "https://texts.clinic.example"
SENDER = "+19905550199"
_LIBRARY = Path(__file__).parent.parent / "message_library"


def runtime(url: str) -> Runtime:
    """The parts over the database at an address, kept as the service keeps its own."""
    parts = over(Database(url))
    keep_parts()
    return parts


def over(database: Database) -> Runtime:
    """The parts over one database. The pace is out of the way: the provider is not measured."""
    library, reader = _content()
    return Runtime(
        database,
        Vault([b"k" * 32], b"i" * 32),
        library,
        reader,
        Program("Care Team", SENDER, sender=SENDER, send_rate=1_000_000),
        b"a" * 32,
    )


@cache
def _content() -> tuple[Library, Reader]:
    library = load_library(_LIBRARY)
    return library, Reader(library.words)


def app(url: str, processes: int, commits: Path) -> ASGIApp:
    """The webhooks as the service mounts them: in front of a FastAPI application."""
    parts = runtime(url)
    writers: Writers
    if processes:
        writers = WriterProcesses(partial(written, url, commits), processes)
    else:
        writers = WriterThreads(*written(url, commits))
    webhooks = Webhooks(parts, Signing(ACCOUNT, [TOKEN], PUBLIC_URL), utc_now, writers)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await writers.start()
        yield
        await writers.stop()

    served = FastAPI(openapi_url=None, lifespan=lifespan)

    @served.get("/counts")
    def show() -> Response:
        return Response(json.dumps({"commits": commits.stat().st_size}))

    return webhooks.before(served)


def written(url: str, commits: Path) -> Work:
    """The parts of a writer, in whichever process: each commit adds a byte to a file."""
    parts = runtime(url)
    tally = os.open(commits, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    event.listen(parts.database.engine, "commit", lambda _: os.write(tally, b"."))
    return parts.database, inbox(parts, utc_now)


def main() -> None:
    """``python -m benchmarks.product URL PORT PROCESSES``"""
    url, port, processes = sys.argv[1:]
    with TemporaryDirectory() as folder:
        service = app(url, int(processes), Path(folder) / "commits")
        uvicorn.run(service, port=int(port), log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
