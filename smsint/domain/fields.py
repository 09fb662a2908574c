"""The kinds of field that requests and import files are made of.

Python would accept more than a database can keep: NUL, half a surrogate pair, the year 1, a bare
number for a time. Each type here accepts what has a meaning and says what to write instead.
"""

import re
import unicodedata
from datetime import UTC, date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, StringConstraints, WithJsonSchema

from smsint.domain.calendar import valid_zone

_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?"
    r"([Zz]|[+-][0-9]{2}:[0-9]{2})"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FIRST_YEAR, _LAST_YEAR = 1990, 2200
"""Times outside are slips of the keyboard, and near the years 1 and 9999 arithmetic fails."""


def _instant(value: Any) -> datetime:
    if isinstance(value, str) and _INSTANT.fullmatch(value):
        value = datetime.fromisoformat(value.upper())
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError(
            "write an instant with its offset, for example 2027-03-01T15:00Z or "
            "2027-03-01T10:00:00-05:00"
        )
    _check_year(value.year)
    return value.astimezone(UTC)


def _day(value: Any) -> date:
    if isinstance(value, str) and _DAY.fullmatch(value):
        value = date.fromisoformat(value)
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError("write a date as YYYY-MM-DD, for example 2027-03-01")
    _check_year(value.year)
    return value


def _check_year(year: int) -> None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(f"the year must lie between {_FIRST_YEAR} and {_LAST_YEAR}")


def _no_controls(text: str) -> str:
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in text):
        raise ValueError("control characters cannot be kept; remove them")
    return text


def _lines(text: str) -> str:
    _no_controls(text.replace("\n", " "))
    return text


def _zone(name: str) -> str:
    if not valid_zone(name):
        raise ValueError("write the name of an IANA time zone, for example America/New_York")
    return name


Instant = Annotated[
    datetime,
    BeforeValidator(_instant),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
"""An aware instant, kept in UTC; spreadsheets and people leave the seconds out."""
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
"""A local date."""
Zone = Annotated[str, StringConstraints(min_length=1, max_length=64), AfterValidator(_zone)]
"""The name of an IANA time zone."""
Label = Annotated[
    str,
    StringConstraints(min_length=1, max_length=120, strip_whitespace=True),
    AfterValidator(_no_controls),
]
"""One short line that people wrote: a name, an identifier, a version."""
Note = Annotated[
    str,
    StringConstraints(min_length=1, max_length=2000, strip_whitespace=True),
    AfterValidator(_lines),
]
"""A few lines that people wrote."""
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
"""A code of lower-case letters, such as ``told_to_staff``."""
