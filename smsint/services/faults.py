"""Why a request cannot be done as it was put. Messages say what to mend and quote nothing."""

import copyreg
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any


class Fault(Exception):
    """Something that the caller can mend."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Out of a worker process: ``__init__`` takes other arguments than the message that is kept.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]  # documented by pickle alone


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


def field_faults(errors: Iterable[Any]) -> list[FieldFault]:
    """Pydantic's findings without what was sent. A key that is not known is not repeated either."""
    return [FieldFault(_pointer(error), _advice(error)) for error in errors]


def _pointer(error: Any) -> str:
    path = list(error["loc"])
    if path and path[0] == "body":
        del path[0]
    if error["type"] in {"extra_forbidden", "json_invalid"}:
        del path[-1:]
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in path)


def _advice(error: Any) -> str:
    match error["type"]:
        case "extra_forbidden":
            return "There is a field here that is not known; compare with the documentation."
        case "json_invalid":
            return "The body is not valid JSON."
        case "missing":
            return "This field is needed."
        case _:
            message = str(error["msg"]).removeprefix("Value error, ")
            return f"{message[:1].upper()}{message[1:]}."
