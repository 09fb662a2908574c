"""What a column of the research export is, and how columns of one kind are written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

Type = Literal["integer", "number", "code", "text", "date", "datetime"]
"""``code``: letters, digits and ``._:/+-``, never free text. ``text``: whatever people wrote."""
Identifier = Literal["none", "quasi", "direct"]
"""``quasi``: tells a person apart together with others; ``direct``: names a person or a message."""


class Profile(StrEnum):
    """How much of who somebody is an export holds."""

    DEIDENTIFIED = "deidentified"
    """Study ids and study days: no dates, no words, no names, no small cells."""
    LIMITED = "limited"
    """With dates and places; still no names, numbers or words (45 CFR 164.514(e))."""
    IDENTIFIED = "identified"
    """Everything: for a purpose that is written down."""


EVERY = frozenset(Profile)
DATED = frozenset({Profile.LIMITED, Profile.IDENTIFIED})
NAMED = frozenset({Profile.IDENTIFIED})
YES_NO: Mapping[str, str] = {"0": "no", "1": "yes"}
POOLED = "pooled"
"""Stands for every value that fewer than eleven participants have, and for those pooled with it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it is called, what it holds, and who may have it."""

    name: str
    type: Type
    meaning: str
    unit: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    """The only values there are, with their labels; none: not a list."""
    missing: str = ""
    """What an empty cell means; none: there is no empty cell."""
    identifier: Identifier = "none"
    profiles: frozenset[Profile] = EVERY
    derived: bool = False
    """``smsint export verify`` computes it again from the rows beside it."""


@dataclass(frozen=True, slots=True)
class Table:
    """One file."""

    name: str
    short: str
    """What goes before the name of a column that other tables have too, where a name must be the
    only one: with it no name is longer than the 26 characters from which on REDCap warns."""
    meaning: str
    key: Sequence[str]
    """The columns that tell its rows apart, in the order in which the rows stand."""
    columns: Sequence[Column]

    def of(self, profile: Profile) -> tuple[Column, ...]:
        """The columns that an export of this profile has, in their order."""
        return tuple(column for column in self.columns if profile in column.profiles)


def labels(*codes: str, **more: str) -> dict[str, str]:
    """Codes that read as they are written, and others with a label of their own."""
    return {code: code.replace("_", " ") for code in codes} | more


def count(name: str, meaning: str, **more: Any) -> Column:
    """How many there are."""
    return Column(name, "integer", meaning, unit="count", **more)


def yes_no(name: str, meaning: str, **more: Any) -> Column:
    """1 or 0."""
    return Column(name, "integer", meaning, values=YES_NO, **more)


def share(name: str, meaning: str, missing: str, *, derived: bool = True) -> Column:
    """A part of something."""
    return Column(name, "number", meaning, unit="0 to 1", missing=missing, derived=derived)


def when(stem: str, what: str, missing: str = "", *, minute: bool = True) -> tuple[Column, ...]:
    """An instant: as study day and local minute for everybody, as an instant where dates may be."""
    at, of_day = f"{what}", f"minutes after local midnight of {stem}_day"
    columns = [Column(f"{stem}_day", "integer", f"{at}: study day", unit="days", missing=missing)]
    if minute:
        columns.append(
            Column(f"{stem}_minute", "integer", f"{at}: {of_day}", unit="minutes", missing=missing)
        )
    columns.append(
        Column(
            f"{stem}_at", "datetime", f"{at}, in UTC", missing=missing,
            identifier="quasi", profiles=DATED,
        )
    )  # fmt: skip
    return tuple(columns)


def local_date(name: str, meaning: str, missing: str = "", *, derived: bool = False) -> Column:
    """A date of the patient's own calendar, where dates may be."""
    return Column(name, "date", meaning, "", {}, missing, "quasi", DATED, derived)


def named(name: str, meaning: str, missing: str = "") -> Column:
    """What names a person, or what people wrote."""
    return Column(name, "text", meaning, missing=missing, identifier="direct", profiles=NAMED)


PERSON = Column("participant_id", "code", "the participant's random study id")


def of_person(number: str, order: str) -> tuple[Column, ...]:
    """What every row about something of a person begins with: whose it is, and its number."""
    return PERSON, count(number, order)


def of_enrollment(*number: str) -> tuple[Column, ...]:
    """The same of a row about something of one enrollment; name and meaning of its number, if any."""
    spell = count("enrollment_no", "the participant's enrollments in the order of their start")
    return PERSON, spell, *([count(*number)] if number else [])
