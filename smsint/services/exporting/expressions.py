"""How study time, codes and numbers are written in the SQL of each database.

Every expression gives a plain integer, number or text, so that rows go to a file as they come.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    Double,
    String,
    Table,
    and_,
    case,
    cast,
    func,
    literal,
    literal_column,
    not_,
    null,
    or_,
    type_coerce,
)
from sqlalchemy.dialects.postgresql import TIMESTAMP

from smsint.domain.codebook import OTHER

Expr = ColumnElement[Any]
_DAY_US = 86_400_000_000
_SHIFT = 1_000_000
"""Days added before a division and taken away after it: SQLite rounds negative numbers up."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LONGEST_NUMBER = 6
"""Characters: a longer number in free text may be a telephone's."""


class Clock:
    """Local study time of the people in one of the snapshot's cohorts."""

    def __init__(self, cohort: Table, changes: int, *, is_sqlite: bool) -> None:
        self._cohort, self._changes, self._is_sqlite = cohort.c, changes, is_sqlite

    def day(self, at: Expr) -> Expr:
        """The study day of an instant."""
        if self._is_sqlite:
            return self._shifted(at) // _DAY_US - _SHIFT
        return type_coerce(cast(self._local(at), Date) - self._cohort.start_on, BigInteger)

    def minute(self, at: Expr) -> Expr:
        """The minute of the local day of an instant."""
        if self._is_sqlite:
            return self._shifted(at) // 60_000_000 % 1440
        local = self._local(at)
        return cast(
            func.date_part("hour", local) * 60 + func.date_part("minute", local), BigInteger
        )

    def day_of(self, on: Expr) -> Expr:
        """The study day of a local date."""
        if self._is_sqlite:
            return cast(func.julianday(on) - self._cohort.start_jd, BigInteger)
        return type_coerce(on - self._cohort.start_on, BigInteger)

    def utc(self, at: Expr) -> Expr:
        """An instant as text, to the second."""
        if self._is_sqlite:
            seconds = type_coerce(at, BigInteger) // 1_000_000
            return func.strftime("%Y-%m-%dT%H:%M:%SZ", seconds, "unixepoch")
        return func.to_char(func.timezone("UTC", at), 'YYYY-MM-DD"T"HH24:MI:SS"Z"')

    def seconds(self, before: Expr, after: Expr) -> Expr:
        """Whole seconds from one instant to another."""
        if self._is_sqlite:
            return (type_coerce(after, BigInteger) - type_coerce(before, BigInteger)) // 1_000_000
        return cast(func.floor(func.date_part("epoch", after - before)), BigInteger)

    def between(self, at: Expr, first: date | None, last: date | None) -> list[ColumnElement[bool]]:
        """Local dates from the first to the last, both included."""
        if first is None and last is None:
            return []
        bounds = (first, last and last + timedelta(days=1))
        begins, ends = (self._midnight(on) if on else None for on in bounds)
        local = self._local(at)
        found: list[ColumnElement[bool]] = []
        if begins is not None:
            found.append(local >= begins)
        if ends is not None:
            found.append(local < ends)
        return found

    def _midnight(self, on: date) -> Expr:
        at = datetime(on.year, on.month, on.day, tzinfo=UTC)
        if self._is_sqlite:
            return literal((at - _EPOCH) // timedelta(microseconds=1), BigInteger)
        return cast(literal(f"{on} 00:00:00"), TIMESTAMP)

    def _local(self, at: Expr) -> Expr:
        """The clock on the wall: microseconds on SQLite, a timestamp without zone otherwise."""
        if not self._is_sqlite:
            return func.timezone(self._cohort.zone, at)
        instant = type_coerce(at, BigInteger)
        if not self._changes:
            return instant
        *before, last = range(self._changes)
        offset: Expr = self._cohort[f"offset_{last}"]
        if before:
            whens = [
                (instant < self._cohort[f"until_{n}"], self._cohort[f"offset_{n}"]) for n in before
            ]
            offset = case(*whens, else_=offset)
        return instant + offset

    def _shifted(self, at: Expr) -> Expr:
        return self._local(at) - self._cohort.start_us + literal_column(str(_SHIFT * _DAY_US))


def yes(condition: ColumnElement[bool]) -> Expr:
    """1 or 0; what is not known is 0."""
    return case((condition, literal_column("1")), else_=literal_column("0"))


def listed(value: Expr, codes: Iterable[str]) -> Expr:
    """A code of the list; any other becomes ``other``."""
    known = [code for code in codes if code != OTHER]
    text = cast(value, String)
    return case((text.is_(None), null()), (text.in_(known), text), else_=literal(OTHER))


def only(value: Expr, codes: Iterable[str]) -> Expr:
    """A code of the list; any other is left out."""
    return case((value.in_(sorted(codes)), value), else_=null())


def text(value: Expr) -> Expr:
    """A code or date as text; empty is missing."""
    return func.nullif(cast(value, String), "")


def number(value: Expr, *, is_sqlite: bool) -> Expr:
    """A short number that stands as text; anything else is left out."""
    short = func.length(value) <= _LONGEST_NUMBER
    if is_sqlite:
        looks = and_(
            value.bool_op("GLOB")("[0-9]*"),
            not_(value.bool_op("GLOB")("*[^0-9.]*")),
            not_(value.bool_op("GLOB")("*.*.*")),
        )
    else:
        looks = value.bool_op("~")(r"^[0-9][0-9]*\.?[0-9]*$")
    return case((and_(short, looks), cast(value, Double)), else_=null())


def has_effect(effects: Expr, code: str, *, whole: bool = True) -> ColumnElement[bool]:
    """Whether a list of effects has one that is, or begins with, the code."""
    end = '"' if whole else ""
    return cast(effects, String).contains(f'"{code}{end}', autoescape=True)


def after_colon(effects: Expr, code: str, endings: Iterable[str]) -> Expr:
    """What follows ``code:`` in a list of effects, of the endings that are known."""
    return case(
        *((has_effect(effects, f"{code}:{ending}"), literal(ending)) for ending in endings),
        else_=null(),
    )


def any_effect(effects: Expr, *codes: str) -> ColumnElement[bool]:
    """Whether one of the effects begins with one of the codes."""
    return or_(*(has_effect(effects, code, whole=False) for code in codes))


def inside(json: Expr, key: str, *, is_sqlite: bool) -> Expr:
    """A value of a small JSON object, as text; none where there is none."""
    if is_sqlite:
        return cast(func.json_extract(json, f"$.{key}"), String)
    return func.jsonb_extract_path_text(json, key)
