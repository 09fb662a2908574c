"""The audit chain: whoever changes, removes, swaps or cuts off rows without the key is found."""

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, func, insert, select, update
from sqlmodel import Session

from smsint.db.audit import Entry, record, verify
from smsint.db.engine import Database
from smsint.db.tables import AuditEvent, AuditHead, table
from tests.support.clock import START

KEY = b"outside the database"
EVENT, HEAD = table(AuditEvent), table(AuditHead)
ROWS = 40


def entry(n: int) -> Entry:
    detail = {"n": n, "names": ["é", "ñ", "\u202e"], "share": n / 7, "none": None}
    return Entry(f"staff:{n % 3}", "messages.read", f"enrollment:enr_{n}", detail)


@pytest.fixture
def chained(database: Database) -> Database:
    """A log of forty entries."""
    for n in range(ROWS):
        with database.write() as session:
            record(session, KEY, entry(n), at=START + timedelta(microseconds=n))
    return database


def problem(session: Session, known_head: str = "") -> str | None:
    return verify(session, KEY, known_head=known_head).problem


def test_an_untouched_log_holds(chained: Database) -> None:
    with chained.read() as session:
        verdict = verify(session, KEY)
    assert (verdict.rows, verdict.problem, verdict.first_bad_id) == (ROWS, None, None)


def test_another_key_does_not_verify(chained: Database) -> None:
    with chained.read() as session:
        assert verify(session, b"another key").first_bad_id == 1


def _edit(session: Session, draw: random.Random) -> None:
    column, value = draw.choice(
        [
            ("actor", "staff:9"),
            ("action", "messages.wrote"),
            ("subject", "enrollment:enr_x"),
            ("detail", {"n": -1}),
            ("at", START + timedelta(hours=1)),
            ("hash", draw.randbytes(32)),
        ]
    )
    session.execute(
        update(EVENT).where(EVENT.c.id == draw.randint(1, ROWS)).values({column: value})
    )


def _remove(session: Session, draw: random.Random) -> None:
    session.execute(delete(EVENT).where(EVENT.c.id == draw.randint(1, ROWS)))


def _swap(session: Session, draw: random.Random) -> None:
    one, other = draw.sample(range(1, ROWS + 1), 2)
    for old, new in ((one, -1), (other, one), (-1, other)):
        session.execute(update(EVENT).where(EVENT.c.id == old).values(id=new))


def _insert(session: Session, draw: random.Random) -> None:
    place = draw.randint(1, ROWS)
    session.execute(update(EVENT).where(EVENT.c.id >= place).values(id=-EVENT.c.id))
    session.execute(update(EVENT).where(EVENT.c.id < 0).values(id=1 - EVENT.c.id))
    copied = session.execute(select(EVENT).where(EVENT.c.id != place).limit(1)).one()._asdict()
    session.execute(insert(EVENT).values(copied | {"id": place}))


def _cut_off(session: Session, draw: random.Random) -> None:
    session.execute(delete(EVENT).where(EVENT.c.id > draw.randint(0, ROWS - 1)))


def _cut_off_with_the_head(session: Session, draw: random.Random) -> None:
    """Everything that somebody without the key can do: only a head noted elsewhere shows it."""
    last = draw.randint(1, ROWS - 1)
    kept = session.scalar(select(EVENT.c.hash).where(EVENT.c.id == last))
    session.execute(delete(EVENT).where(EVENT.c.id > last))
    session.execute(update(HEAD).values(last_id=last, hash=kept))


def _all_gone(session: Session, _: random.Random) -> None:
    session.execute(delete(EVENT))
    session.execute(delete(HEAD))


TAMPERINGS: list[Callable[[Session, random.Random], Any]] = [
    _edit, _edit, _remove, _swap, _insert, _cut_off, _cut_off_with_the_head, _all_gone,
]  # fmt: skip


def test_a_thousand_tamperings_are_all_found(chained: Database) -> None:
    draw = random.Random(19)
    missed = []
    with chained.read() as session:
        noted = verify(session, KEY).head
    for n in range(1000):
        with chained.engine.connect() as connection, Session(connection) as session:
            tampering = draw.choice(TAMPERINGS)
            before = session.execute(select(EVENT).order_by(EVENT.c.id)).all()
            tampering(session, draw)
            changed = session.execute(select(EVENT).order_by(EVENT.c.id)).all() != before
            if changed and problem(session, noted) is None:
                missed.append((n, tampering.__name__))
            session.rollback()
    assert missed == []
    with chained.read() as session:
        assert problem(session, noted) is None, "all of them were taken back"


def test_the_first_bad_row_is_named(chained: Database) -> None:
    with chained.write() as session:
        session.execute(update(EVENT).where(EVENT.c.id == 17).values(actor="staff:9"))
        session.execute(update(EVENT).where(EVENT.c.id == 30).values(actor="staff:9"))
    with chained.read() as session:
        assert verify(session, KEY).first_bad_id == 17


def test_a_head_noted_earlier_is_part_of_the_longer_log(chained: Database) -> None:
    with chained.read() as session:
        noted = verify(session, KEY).head
    with chained.write() as session:
        record(session, KEY, entry(99), at=START + timedelta(days=1))
    with chained.read() as session:
        assert problem(session, noted) is None
        assert problem(session, "00" * 32) is not None


def test_writers_at_the_same_time_make_one_chain(database: Database) -> None:
    import threading

    with database.write() as session:
        record(session, KEY, entry(0), at=START)

    def write(n: int) -> None:
        for m in range(10):
            with database.write() as session:
                record(session, KEY, entry(10 * n + m), at=START)

    threads = [threading.Thread(target=write, args=[n]) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.read() as session:
        assert session.scalar(select(func.count()).select_from(EVENT)) == 41
        assert problem(session) is None
