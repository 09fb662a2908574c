"""The service that the tutorials lead to: a row and an APScheduler job for each text, Twilio's SDK.

``python -m benchmarks.baselines.naive_service URL PROVIDER MODE ACTION ...``; MODE is ``default``
or ``tuned`` (50 threads, no job dropped for being late, SQLite in WAL mode).
"""

import sys
import threading
from datetime import UTC, datetime
from typing import Any

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import registry
from sqlmodel import Field, Session, SQLModel, col, select
from twilio.rest import Client

from benchmarks.peer import SENDER, Text, main

_parts: dict[str, Any] = {}
"""Jobs are pickled by name, so what they work with must be found by name."""


class _Own(SQLModel, registry=registry()):
    """Apart from the product's tables: its schema must not grow when a benchmark is imported."""


class SmsMessage(_Own, table=True):
    """One text."""

    id: int | None = Field(default=None, primary_key=True)
    patient_id: int = Field(index=True)
    phone: str
    body: str
    status: str = "pending"
    sid: str | None = None
    send_at: datetime


def send(text_id: int) -> None:
    """The job: load, send, mark."""
    with Session(_parts["engine"]) as session:
        text = session.get_one(SmsMessage, text_id)
        sent = _parts["client"].messages.create(to=text.phone, from_=SENDER, body=text.body)
        text.sid, text.status = sent.sid, "sent"
        session.add(text)
        session.commit()


class Naive:
    """One process of it."""

    def __init__(self, url: str, provider: str, mode: str) -> None:
        tuned = mode == "tuned"
        self.engine: Engine = create_engine(url, pool_size=60)
        if tuned and self.engine.dialect.name == "sqlite":
            event.listen(self.engine, "connect", _wal)
        _parts["engine"] = self.engine
        _parts["client"] = client = Client("AC" + "0" * 32, "token")
        client.api.base_url = provider
        self._scheduler = BackgroundScheduler(
            jobstores={"default": SQLAlchemyJobStore(engine=self.engine)},
            executors={"default": ThreadPoolExecutor(50 if tuned else 10)},
            job_defaults={"misfire_grace_time": None} if tuned else {},
            timezone=UTC,
        )

    def setup(self) -> None:
        """Makes the tables."""
        _Own.metadata.tables["smsmessage"].create(self.engine)

    def enroll(self, patient: int, texts: list[Text]) -> None:
        """A row and a job for each text."""
        self._started(paused=True)
        with Session(self.engine) as session:
            rows = [
                SmsMessage(patient_id=patient, phone=text.phone, body=text.body, send_at=text.at)
                for text in texts
            ]
            session.add_all(rows)
            session.commit()
            ids = [row.id for row in rows]
        for text_id, text in zip(ids, texts, strict=True):
            self._scheduler.add_job(
                send, "date", run_date=text.at, args=[text_id], id=f"text-{text_id}"
            )

    fill = enroll

    def stop(self, patient: int) -> None:
        """Removes the jobs of one patient."""
        self._started(paused=True)
        with Session(self.engine) as session:
            ids = session.exec(
                select(SmsMessage.id).where(col(SmsMessage.patient_id) == patient)
            ).all()
        for text_id in ids:
            self._scheduler.remove_job(f"text-{text_id}")

    def work(self) -> None:
        """Runs until it is killed."""
        self._started(paused=False)
        threading.Event().wait()

    def _started(self, *, paused: bool) -> None:
        if not self._scheduler.running:
            self._scheduler.start(paused=paused)


def _wal(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA journal_mode=WAL")


if __name__ == "__main__":
    main(Naive(*sys.argv[1:4]), sys.argv[4:])
