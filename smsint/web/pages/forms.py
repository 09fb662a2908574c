"""What forms send, read into the shapes of the services; what is wrong is told beside its field."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Annotated

from fastapi import Form, Path, Query

from smsint.domain.calendar import to_instant
from smsint.services.faults import FieldFault, Invalid

AnyId = Annotated[str, Path(max_length=64)]
Word = Annotated[str, Form(max_length=200)]
Text = Annotated[str, Form(max_length=4000)]
Choice = Annotated[str, Query(max_length=64)]


def faults_by_field(invalid: Invalid) -> Mapping[str, str]:
    """What to mend, by the last part of the pointer: ``/consent/granted_at`` is ``granted_at``."""
    found: dict[str, str] = {}
    for error in invalid.errors:
        found.setdefault(error.pointer.rpartition("/")[2], error.message)
    return found


def instant_there(day: str, clock: str, zone: str, pointer: str) -> datetime | None:
    """A date and a time as typed, on the clocks of a zone; none when both are empty. Raises Invalid."""
    if not day.strip() and not clock.strip():
        return None
    try:
        on, at = date.fromisoformat(day.strip()), time.fromisoformat(clock.strip() or "12:00")
    except ValueError:
        raise Invalid(FieldFault(pointer, "Give a date, and a time if you like.")) from None
    found = to_instant(on, at, zone)
    if found is None:
        raise Invalid(FieldFault(pointer, "That date does not exist there."))
    return found
