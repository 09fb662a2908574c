"""Why a request cannot be done as it was put. Messages say what to mend and quote nothing."""

from collections.abc import Sequence
from dataclasses import dataclass


class Fault(Exception):
    """Something that the caller can mend."""


class NotFound(Fault):
    """There is no such thing, or it belongs to another site: the two look the same."""

    def __init__(self, what: str) -> None:
        super().__init__(f"There is no such {what}.")


class Conflict(Fault):
    """What is true now does not allow it."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class FieldFault:
    """What is wrong with one field."""

    pointer: str
    """JSON pointer into the request, such as ``/window/start``."""
    message: str


class Invalid(Fault):
    """Some fields cannot be used."""

    def __init__(self, *errors: FieldFault) -> None:
        super().__init__("Some fields cannot be used as they are.")
        self.errors: Sequence[FieldFault] = errors
