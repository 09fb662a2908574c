"""The base of every shape that comes from outside, and how keys, durations and times are written."""

from datetime import time, timedelta
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

Key = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}(\.[a-z0-9][a-z0-9-]{0,63})?$")]
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


def _duration(value: Any) -> Any:
    """Reads ``"90m"``, ``"12h"`` or ``"7d"``."""
    if isinstance(value, str) and value[:-1].isdecimal() and value[-1:] in _UNITS:
        return timedelta(**{_UNITS[value[-1]]: int(value[:-1])})
    return value


def _local_time(value: Any) -> Any:
    """Reads ``"09:00"``; a bare number would be a guess."""
    if isinstance(value, str) and len(value) == 5 and value[2] == ":":
        return time.fromisoformat(value)
    if isinstance(value, time):
        return value
    raise ValueError('write a local time as "HH:MM", for example "09:00"')


Duration = Annotated[timedelta, BeforeValidator(_duration)]
LocalTime = Annotated[time, BeforeValidator(_local_time)]


class Shape(BaseModel):
    """A frozen value that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
