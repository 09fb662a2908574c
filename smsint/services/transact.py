"""One transaction for one use case, tried again when another one got in between."""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session

from smsint.services.faults import Conflict
from smsint.services.runtime import Runtime

T = TypeVar("T")
_TRIES = 4
_DEADLOCK = frozenset({"40001", "40P01"})
"""PostgreSQL: serialization failure, deadlock detected."""


def transact(runtime: Runtime, work: Callable[[Session], T]) -> T:
    """Runs ``work`` and commits. Raises Conflict when others keep getting in between.

    Two requests for the same patient may both find nothing and both insert; the database lets one
    through. The other starts over and finds what the first one wrote.
    """
    for _ in range(_TRIES):
        try:
            with runtime.database.write() as session:
                return work(session)
        except DBAPIError as error:
            if not _lost_a_race(error):
                raise
    raise Conflict("busy", "Other requests are changing the same thing. Try again in a moment.")


def _lost_a_race(error: DBAPIError) -> bool:
    return isinstance(error, IntegrityError) or getattr(error.orig, "sqlstate", "") in _DEADLOCK
