"""Statements that are sent without waiting for each answer.

PostgreSQL is a process of its own: waiting for an answer is a change of process there and back. Here
it works on one statement while the next one is made ready (psycopg's pipeline mode). SQLite works in
this process: nothing changes for it. Measured beside the usual way: docs/performance.md.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar, cast

import psycopg
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

Item = TypeVar("Item")
_PART = 50


@contextmanager
def unanswered(session: Session) -> Iterator[None]:
    """The answers of a block's statements come at its end; none of them may be one that returns rows.

    Raises there what one of them failed with, as SQLAlchemy raises it elsewhere. None is kept then:
    the transaction has failed.
    """
    connection = session.connection()
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        yield
        return
    try:
        with driver.pipeline():
            yield
    except psycopg.Error as error:
        failed = DBAPIError.instance(
            None, None, error, psycopg.Error, hide_parameters=True, dialect=connection.dialect
        )
        raise cast(DBAPIError, failed) from error


def in_parts(session: Session, items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """A batch for the statements of such a block: PostgreSQL works on a part of it while the next one
    is made ready. SQLite gets all of it at once."""
    size = len(items) if session.get_bind().dialect.name == "sqlite" else _PART
    for start in range(0, len(items), size or 1):
        yield items[start : start + size]
