"""An installation moves to another database with every row, and goes on counting from there."""

import pytest
from sqlalchemy import func, insert, select

from smsint.db.audit import Entry, record, verify
from smsint.db.engine import Database
from smsint.db.tables import METADATA, Number, Site, table
from smsint.services.moving import NotMovable, move
from tests.support.clock import START

KEY = b"a" * 32


def _filled(database: Database) -> None:
    with database.write() as session:
        session.execute(
            insert(table(Site)).values(id="site_1", name="Main", time_zone="UTC", created_at=START)
        )
        for row in range(3):
            session.execute(
                insert(table(Number)).values(
                    phone=b"sealed",
                    phone_index=bytes([row]),
                    texting="on",
                    failures=0,
                    created_at=START,
                )
            )
            record(session, KEY, Entry("staff_1", "read", f"enr_{row}", {}), at=START)


@pytest.mark.postgres
def test_everything_arrives_and_the_next_id_is_free(
    sqlite_database: Database, postgres_database: Database
) -> None:
    _filled(sqlite_database)
    assert move(sqlite_database, postgres_database) == 8
    with sqlite_database.read() as old, postgres_database.read() as new:
        for each in METADATA.sorted_tables:
            order = list(each.primary_key.columns)
            assert (
                old.execute(select(each).order_by(*order)).all()
                == new.execute(select(each).order_by(*order)).all()
            )
        assert verify(new, KEY).problem is None
    with postgres_database.write() as session:
        session.execute(
            insert(table(Number)).values(
                phone=b"sealed", phone_index=b"new", texting="on", failures=0, created_at=START
            )
        )
        assert session.scalar(select(func.max(table(Number).c.id))) == 4


@pytest.mark.postgres
def test_rows_never_mix_with_those_of_another_installation(
    sqlite_database: Database, postgres_database: Database
) -> None:
    _filled(sqlite_database)
    _filled(postgres_database)
    with pytest.raises(NotMovable, match="not empty"):
        move(sqlite_database, postgres_database)
