"""Cursor paging: a cursor says after which row the next page begins."""

import base64
import binascii
import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Query
from pydantic import BaseModel

from smsint.domain.fields import Instant
from smsint.services.faults import FieldFault, Invalid

T = TypeVar("T")
Limit = Annotated[int, Query(ge=1, le=200, description="How many items at most.")]
LongLimit = Annotated[int, Query(ge=1, le=1000, description="How many items at most.")]
Cursor = Annotated[
    str | None,
    Query(max_length=400, description="``next_cursor`` of the page before."),
]
UpdatedAfter = Annotated[
    Instant | None,
    Query(description="Only what changed after this instant (RFC 3339, UTC with Z)."),
]
_ID = re.compile(r"[A-Za-z0-9_-]{0,64}")


class Page(BaseModel, Generic[T]):
    """One page of a listing."""

    items: Sequence[T]
    next_cursor: str | None
    """Null on the last page."""


def page(items: Sequence[T], limit: int, place: Callable[[T], Sequence[Any]]) -> Page[T]:
    """A page out of the ``limit + 1`` items that were read: the last only tells that there is more."""
    more = len(items) > limit
    shown = items[:limit]
    return Page(items=shown, next_cursor=_encode(place(shown[-1])) if more else None)


def instant_and_id(cursor: str | None) -> tuple[datetime, str] | None:
    """The place after which a listing by time goes on. Raises Invalid."""
    return _read(cursor, lambda at, last: (_instant(at), _id(last)))


def instant_and_number(cursor: str | None) -> tuple[datetime, int] | None:
    """The place after which a listing by time and growing key goes on. Raises Invalid."""
    return _read(cursor, lambda at, last: (_instant(at), _number(last)))


def conversation_place(cursor: str | None) -> tuple[datetime, int, str] | None:
    """The place after which a conversation goes on. Raises Invalid."""
    return _read(cursor, lambda at, ours, theirs: (_instant(at), _number(ours), _id(theirs)))


def last_id(cursor: str | None) -> str | None:
    """The id after which a listing goes on. Raises Invalid."""
    return _read(cursor, _id)


def last_number(cursor: str | None) -> int | None:
    """The growing key after which a listing goes on. Raises Invalid."""
    return _read(cursor, _number)


def _encode(place: Sequence[Any]) -> str:
    parts = [part.isoformat() if isinstance(part, datetime) else part for part in place]
    return base64.urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=")


def _read(cursor: str | None, parse: Callable[..., T]) -> T | None:
    if cursor is None:
        return None
    try:
        padded = cursor.encode("ascii") + b"=" * (-len(cursor) % 4)
        return parse(*json.loads(base64.b64decode(padded, altchars=b"-_", validate=True)))
    except (ValueError, TypeError, RecursionError, binascii.Error):
        advice = "Send a next_cursor as it was given, or leave it out to begin at the start."
        raise Invalid(FieldFault("/query/cursor", advice)) from None


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None or not 1970 < at.year < 9000:
        raise ValueError
    return at


def _number(value: int) -> int:
    if type(value) is not int or not 0 <= value < 2**63:
        raise ValueError
    return value


def _id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise ValueError
    return value
