"""What one test leaves in a database, the next does not find."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, create_engine

from tests.support.database import PostgresServer

pytestmark = pytest.mark.postgres
_SITE = "INSERT INTO site (id, name, time_zone, created_at) VALUES ('a', 'A', 'UTC', now())"


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


def run(url: str, *statements: str) -> None:
    with connected(url) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_an_emptied_database_is_lent_again(postgres_server: PostgresServer) -> None:
    with postgres_server.fresh_url() as first:
        run(first, _SITE, "SELECT nextval('attempt_id_seq')")
    with postgres_server.fresh_url() as second, connected(second) as connection:
        assert second == first
        assert connection.exec_driver_sql("SELECT count(*) FROM site").scalar() == 0
        assert connection.exec_driver_sql("SELECT nextval('attempt_id_seq')").scalar() == 1


def test_a_transaction_that_was_left_open_is_over(postgres_server: PostgresServer) -> None:
    with postgres_server.fresh_url() as url:
        engine = create_engine(url)
        left = engine.connect()
        left.exec_driver_sql("LOCK TABLE site")
    with postgres_server.fresh_url() as again:
        assert again == url
        run(again, _SITE)
    left.invalidate()
    left.close()
    engine.dispose()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE more (id integer)",
        "DROP INDEX ix_enrollment_site",
        "ALTER TABLE site ALTER name DROP NOT NULL",
        "ALTER TABLE site ALTER name SET DEFAULT 'A'",
        "ALTER TABLE site ADD CONSTRAINT short CHECK (length(name) < 9)",
        "CREATE FUNCTION one() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "UPDATE alembic_version SET version_num = 'older'",
        "DROP SCHEMA public CASCADE",
        "ANALYZE site",
        "VACUUM site",
    ],
)
def test_a_database_of_which_more_than_rows_changed_is_not(
    postgres_server: PostgresServer, statement: str
) -> None:
    with postgres_server.fresh_url() as changed:
        run(changed, _SITE, statement)
    with postgres_server.fresh_url() as next_:
        assert next_ != changed
