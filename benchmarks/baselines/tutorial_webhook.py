"""The webhook as tutorials write it: FastAPI, a SQLModel session for each request, Twilio's checker.

Kinder than most tutorials: SQLite runs in WAL mode.
"""

import json
import sys
from collections.abc import Iterator
from typing import Annotated, Any

import uvicorn
from fastapi import Depends, FastAPI, Form, Header, HTTPException, Request, Response
from sqlalchemy import event
from sqlalchemy.orm import registry
from sqlmodel import Field, Session, SQLModel, create_engine
from twilio.request_validator import RequestValidator


class _Own(SQLModel, registry=registry()):
    """Apart from the product's tables: its schema must not grow when a benchmark is imported."""


class Received(_Own, table=True):
    """One inbound text."""

    id: int | None = Field(default=None, primary_key=True)
    message_sid: str = Field(unique=True, index=True)
    sender: str
    body: str


def build(url: str, token: str, address: str) -> FastAPI:
    """The application."""
    engine = create_engine(url)
    validator = RequestValidator(token)
    commits = [0]
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _durable)
    event.listen(engine, "commit", lambda _: commits.__setitem__(0, commits[0] + 1))
    _Own.metadata.create_all(engine, tables=[_Own.metadata.tables["received"]])
    app = FastAPI()

    def session() -> Iterator[Session]:
        with Session(engine) as opened:
            yield opened

    async def checked(
        request: Request, x_twilio_signature: Annotated[str, Header()] = ""
    ) -> dict[str, str]:
        form = {name: str(value) for name, value in (await request.form()).items()}
        if not validator.validate(address + request.url.path, form, x_twilio_signature):
            raise HTTPException(403)
        return form

    @app.post("/twilio/inbound")
    def inbound(
        form: Annotated[dict[str, str], Depends(checked)],
        db: Annotated[Session, Depends(session)],
        MessageSid: Annotated[str, Form()],  # noqa: N803  # the provider's name
        From: Annotated[str, Form()],  # noqa: N803
        Body: Annotated[str, Form()],  # noqa: N803
    ) -> Response:
        text = Received(message_sid=MessageSid, sender=From, body=Body)
        db.add(text)
        db.commit()
        db.refresh(text)
        return Response("<Response/>", media_type="text/xml")

    @app.get("/counts")
    def counts() -> Response:
        return Response(json.dumps({"commits": commits[0], "statements": 0}))

    return app


def _durable(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")


def main() -> None:
    """``python -m benchmarks.baselines.tutorial_webhook URL PORT TOKEN ADDRESS``"""
    url, port, token, address = sys.argv[1:]
    app = build(url, token, address)
    uvicorn.run(app, port=int(port), log_level="warning", access_log=False)


if __name__ == "__main__":
    main()
