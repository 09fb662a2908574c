"""Many requests in one: each row stands for itself, and a bad one hurts nobody else."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import ValidationError

from smsint.domain.shapes import Shape
from smsint.services.faults import Conflict, Fault, FieldFault, Invalid, NotFound, field_faults

S = TypeVar("S", bound=Shape)


@dataclass(frozen=True, slots=True)
class RowResult:
    """What became of one row."""

    index: int
    """From 0, as in the request."""
    result: str
    """``created``, ``exists``, ``invalid``, ``conflict`` or ``not_found``."""
    id: str | None = None
    code: str | None = None
    detail: str | None = None
    errors: tuple[FieldFault, ...] = ()


def run_rows(
    rows: Iterable[Mapping[str, Any]], shape: type[S], apply: Callable[[S], tuple[str, bool]]
) -> Iterator[RowResult]:
    """Applies each row that fits the shape; ``apply`` returns an id and whether it was made now."""
    for index, row in enumerate(rows):
        try:
            made_id, created = apply(shape.model_validate(row))
        except ValidationError as error:
            faults = field_faults(error.errors(include_url=False, include_input=False))
            yield RowResult(index, "invalid", errors=tuple(faults))
        except Fault as fault:
            yield _refused(index, fault)
        else:
            yield RowResult(index, "created" if created else "exists", made_id)


def _refused(index: int, fault: Fault) -> RowResult:
    match fault:
        case Invalid():
            return RowResult(index, "invalid", detail=str(fault), errors=tuple(fault.errors))
        case Conflict():
            return RowResult(index, "conflict", code=fault.code, detail=str(fault))
        case NotFound():
            return RowResult(index, "not_found", detail=str(fault))
        case _:
            raise fault
