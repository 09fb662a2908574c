"""A clinic of any size, written by SQL and not by the service that is measured.

Every patient lives where it is noon now and takes texts from eleven to midnight, so that a
benchmark runs at any time of day.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Date, func, insert, literal, select
from sqlmodel import SQLModel

from benchmarks.people import BODY, MOST_ROWS, phone
from smsint.db.engine import Database
from smsint.db.tables import (
    DecisionPoint,
    Enrollment,
    Number,
    OutboxMessage,
    Patient,
    PatientNumber,
    Question,
    Site,
    TrackCursor,
    table,
)
from smsint.db.types import Instant, Json
from smsint.domain.calendar import local_date
from smsint.domain.kinds import MessageKind
from smsint.services.runtime import Runtime
from smsint.services.texts import Draft, outbox_row

SENT = "The check-in that this patient answers."
PROTOCOL = "starter"
QUESTION = "today"
_BATCH = 5_000
_ENROLLMENT, _HAS_NUMBER = table(Enrollment), table(PatientNumber)
_OUTBOX = table(OutboxMessage)


def noon_zone(now: datetime) -> str:
    """A zone where it is about noon; the signs of these names are reversed."""
    ahead = 12 - now.hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


def add_patients(runtime: Runtime, count: int, now: datetime) -> None:
    """Patients 0 to ``count`` with one number and one running enrollment each."""
    if count > MOST_ROWS:
        raise ValueError(f"there are numbers for {MOST_ROWS:,} patients")
    vault, zone = runtime.vault, noon_zone(now)
    name, start_on = vault.seal("patient.first_name", "Ana"), local_date(now, zone)
    common = {"created_at": now, "updated_at": now}
    with runtime.database.write() as session:
        site = {"id": "site_bench", "name": "Bench", "time_zone": zone, "created_at": now}
        session.execute(insert(table(Site)).values(site))
    people = range(count)
    insert_rows(
        runtime.database,
        Patient,
        (
            {
                "id": f"pat_{n}",
                "site_id": "site_bench",
                "study_id": f"P{n}",
                "external_id": vault.seal("patient.external_id", str(n)),
                "external_index": vault.index(str(n)),
                "first_name": name,
                "language": "en",
                "created_at": now,
            }
            for n in people
        ),
    )
    insert_rows(
        runtime.database,
        Number,
        (
            {
                "id": n + 1,
                "phone": vault.seal("number.phone", phone(n)),
                "phone_index": vault.index(phone(n)),
                "texting": "on",
                "failures": 0,
                "created_at": now,
            }
            for n in people
        ),
    )
    insert_rows(
        runtime.database,
        PatientNumber,
        ({"patient_id": f"pat_{n}", "number_id": n + 1, "from_at": now} for n in people),
    )
    insert_rows(
        runtime.database,
        Enrollment,
        (
            {
                "id": f"enr_{n}",
                "patient_id": f"pat_{n}",
                "site_id": "site_bench",
                "protocol_id": PROTOCOL,
                "protocol_version": "1",
                "library_hash": runtime.library.hash,
                "arm": "standard",
                "arm_probability": 1.0,
                "seed": "0",
                "status": "active",
                "start_on": start_on - timedelta(days=14),
                "time_zone": zone,
                "window_start": time(11),
                "window_end": time(23, 59),
                "days": [],
                "discreet": True,
                "language": "en",
                **common,
            }
            for n in people
        ),
    )


def add_texts(
    runtime: Runtime,
    count: int,
    now: datetime,
    *,
    first: int = 0,
    kind: MessageKind = MessageKind.TIP,
) -> None:
    """One text to each of ``count`` patients from the ``first`` on, due now."""

    def row(n: int) -> dict[str, Any]:
        draft = Draft(
            number_id=n + 1,
            kind=kind,
            language="en",
            body=f"{BODY} ({n})",
            due_at=now,
            expires_at=now + timedelta(hours=11),
            enrollment_id=f"enr_{n}",
        )
        return outbox_row(runtime, draft, now=now)

    insert_rows(runtime.database, OutboxMessage, (row(n) for n in range(first, first + count)))


def ask(runtime: Runtime, count: int, now: datetime) -> None:
    """An open question for each of the first ``count`` patients, with the text that asked it."""
    asked_at = now - timedelta(hours=1)
    sent = {"state": "sent", "attempts": 1, "sent_at": asked_at, "claimed_at": asked_at}

    def text(n: int) -> dict[str, Any]:
        draft = Draft(
            number_id=n + 1,
            kind=MessageKind.CHECK_IN,
            language="en",
            body=SENT,
            due_at=asked_at,
            expires_at=now,
            enrollment_id=f"enr_{n}",
        )
        row = outbox_row(runtime, draft, now=asked_at) | sent
        return row | {"id": n + 1, "provider_sid": f"SM{n:032x}"}

    insert_rows(runtime.database, OutboxMessage, (text(n) for n in range(count)))
    question = {
        "question_key": QUESTION,
        "item": "wellbeing",
        "status": "open",
        "asked_at": asked_at,
        "expires_at": now + timedelta(hours=23),
    }
    rows = (question | {"enrollment_id": f"enr_{n}", "outbox_id": n + 1} for n in range(count))
    insert_rows(runtime.database, Question, rows)


def add_cursors(runtime: Runtime, track_id: str, next_at: datetime) -> None:
    """A cursor of one track for every enrollment."""
    chosen = select(
        _ENROLLMENT.c.id,
        literal(track_id),
        literal(next_at.date(), Date),
        literal(next_at, Instant),
        literal(0),
    )
    columns = ["enrollment_id", "track_id", "next_on", "next_at", "failures"]
    with runtime.database.write() as session:
        session.execute(insert(table(TrackCursor)).from_select(columns, chosen))


def add_past_day(runtime: Runtime, track_id: str, days_ago: int, now: datetime) -> None:
    """For every enrollment a decision point and a sent text, so many days ago."""
    at, on = now - timedelta(days=days_ago), now.date() - timedelta(days=days_ago)
    point = {
        "enrollment_id": _ENROLLMENT.c.id,
        "track_id": literal(track_id),
        "occurrence_on": literal(on, Date),
        "due_at": literal(at, Instant),
        "decided_at": literal(at, Instant),
        "available": literal(True),
        "probability": literal(1.0),
        "library_hash": literal(""),
        "covariates": literal({}, Json),
    }
    draft = Draft(1, MessageKind.TIP, "en", SENT, at, now)
    text = outbox_row(runtime, draft, now=at) | {
        "state": "sent",
        "attempts": 1,
        "sent_at": at,
        "claimed_at": at,
        "template_id": f"{track_id}.{days_ago}",
        "variant": 0,
    }
    sent: dict[str, Any] = {
        name: literal(value, _OUTBOX.c[name].type) for name, value in text.items()
    }
    sent |= {
        "enrollment_id": _ENROLLMENT.c.id,
        "number_id": _HAS_NUMBER.c.number_id,
        "provider_sid": _ENROLLMENT.c.id + f"-{days_ago}",
    }
    patients = _ENROLLMENT.join(_HAS_NUMBER, _HAS_NUMBER.c.patient_id == _ENROLLMENT.c.patient_id)
    with runtime.database.write() as session:
        chosen = select(*point.values())
        session.execute(insert(table(DecisionPoint)).from_select([*point], chosen))
        chosen = select(*sent.values()).select_from(patients)
        session.execute(insert(_OUTBOX).from_select([*sent], chosen))


@contextmanager
def unchecked(database: Database) -> Iterator[Connection]:
    """A transaction without foreign keys: taking rows back would look for what refers to each."""
    off, on = (
        ("PRAGMA foreign_keys=OFF", "PRAGMA foreign_keys=ON")
        if database.is_sqlite
        else ("SET session_replication_role = replica", "RESET session_replication_role")
    )
    with database.engine.connect() as connection:
        raw = connection.connection.cursor()
        raw.execute(off)
        yield connection
        connection.commit()
        raw.execute(on)
        raw.connection.commit()  # rolled back, it would stay off


def insert_rows(database: Database, model: type[SQLModel], rows: Iterable[dict[str, Any]]) -> None:
    """Rows of one table, in batches."""
    source, target = iter(rows), table(model)
    while batch := list(islice(source, _BATCH)):
        with database.write() as session:
            session.connection().execute(insert(target), batch)
            if "id" in batch[0] and isinstance(batch[0]["id"], int) and not database.is_sqlite:
                # PostgreSQL does not notice ids that it did not give.
                sequence = func.pg_get_serial_sequence(target.name, "id")
                session.execute(select(func.setval(sequence, batch[-1]["id"])))
