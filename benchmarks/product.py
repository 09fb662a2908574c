"""The service under measurement: the real parts with fixed keys, and its webhooks in a process."""

import json
import sys
from functools import cache
from pathlib import Path

import uvicorn
from fastapi import FastAPI, Response
from starlette.types import ASGIApp

from benchmarks.counters import counted
from smsint.clock import utc_now
from smsint.db.engine import Database
from smsint.db.vault import Vault
from smsint.domain.content import Library
from smsint.domain.understanding import Reader
from smsint.library.load import load_library
from smsint.service import keep_parts
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


def app(url: str) -> ASGIApp:
    """The webhooks as the service mounts them: in front of a FastAPI application."""
    parts = runtime(url)
    counts = counted(parts.database)
    webhooks = Webhooks(parts, Signing(ACCOUNT, [TOKEN], PUBLIC_URL), utc_now)
    served = FastAPI(openapi_url=None)

    @served.get("/counts")
    def show() -> Response:
        return Response(json.dumps({"commits": counts.commits, "statements": counts.statements}))

    return webhooks.before(served)


def main() -> None:
    """``python -m benchmarks.product URL PORT``"""
    url, port = sys.argv[1:]
    uvicorn.run(app(url), port=int(port), log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
