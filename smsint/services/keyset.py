"""Where to go on in a listing: after the last row that was given, whatever was added before it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, true, tuple_


def beyond(keys: Sequence[ColumnElement[Any]], last: Sequence[Any] | None) -> ColumnElement[bool]:
    """Rows after the one with these values, in the order of the keys; all when there is none."""
    if last is None:
        return true()
    place = [bindparam(None, v, type_=key.type) for key, v in zip(keys, last, strict=True)]
    return tuple_(*keys) > tuple_(*place)
