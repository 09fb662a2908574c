"""One APScheduler date job for each text, in its database store, as most tutorials on SMS do it.

Kinder than its defaults in one way: no job is dropped for being late (by default those more than a
second late are). ``tuned`` does not read a row back for its id after the commit, as a session does
otherwise, and puts SQLite into WAL mode with fewer syncs than the service makes.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from apscheduler.executors.base import BaseExecutor
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.base import BaseScheduler
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.orm import registry
from sqlmodel import Field, Session, SQLModel

_sessions: dict[str, Engine] = {}
"""Jobs are pickled by name, so what they work with must be found by name."""


class _Own(SQLModel, registry=registry()):
    """Apart from the product's tables: its schema must not grow when a benchmark is imported."""


class PlannedText(_Own, table=True):
    """One text."""

    id: int | None = Field(default=None, primary_key=True)
    patient_id: int = Field(index=True)
    body: str
    status: str = Field(default="pending", index=True)
    send_at: datetime


def do_nothing(text_id: int) -> None:
    """The scheduler alone."""


def mark_sent(text_id: int) -> None:
    """The work around a send, in a session for each text."""
    with Session(_sessions["engine"]) as session:
        text = session.get_one(PlannedText, text_id)
        text.status = "sent"
        session.add(text)
        session.commit()


class _Inline(BaseExecutor):  # type: ignore[misc]  # it ships no types
    """Runs jobs at once, so that a turn ends when its work is done."""

    def _do_submit_job(self, job: Any, run_times: Sequence[datetime]) -> None:
        job.func(*job.args)
        self._run_job_success(job.id, [])


class _ByHand(BaseScheduler):  # type: ignore[misc]  # it ships no types
    """Does nothing by itself: the benchmark says when."""

    def wakeup(self) -> None:
        """Somebody else decides."""

    def shutdown(self, wait: bool = True) -> None:
        """There is no thread to end."""
        super().shutdown(wait)


class JobPerText:
    """A scheduler whose turns the benchmark calls itself."""

    def __init__(self, url: str, *, tuned: bool = False) -> None:
        self.engine = create_engine(url)
        self._forget = not tuned
        if tuned and self.engine.dialect.name == "sqlite":
            event.listen(self.engine, "connect", _fast_enough)
        _sessions["engine"] = self.engine
        _Own.metadata.tables["plannedtext"].create(self.engine, checkfirst=True)
        self._scheduler = _ByHand(
            jobstores={"default": SQLAlchemyJobStore(engine=self.engine)},
            executors={"default": _Inline()},
            job_defaults={"misfire_grace_time": None},
            timezone=UTC,
        )
        self._scheduler.start()

    def enroll(self, patient_id: int, send_at: Sequence[datetime]) -> None:
        """A row and a job for each text of a programme."""
        with Session(self.engine, expire_on_commit=self._forget) as session:
            texts = [PlannedText(patient_id=patient_id, body="...", send_at=at) for at in send_at]
            session.add_all(texts)
            session.commit()
            ids = [text.id for text in texts]
        for text_id, at in zip(ids, send_at, strict=True):
            self.plan(mark_sent, text_id, at)

    def plan(self, job: Callable[[int], None], text_id: int | None, at: datetime) -> None:
        """One job."""
        self._scheduler.add_job(job, "date", run_date=at, args=[text_id])

    def turn(self) -> None:
        """Runs what is due."""
        self._scheduler._process_jobs()

    def waiting(self) -> int:
        """Jobs in the store."""
        return len(self._scheduler.get_jobs())

    def close(self) -> None:
        """Ends the scheduler."""
        self._scheduler.shutdown(wait=False)
        self.engine.dispose()


def _fast_enough(connection: Any, _: Any) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
