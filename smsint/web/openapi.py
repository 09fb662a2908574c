"""The description of the API at ``/openapi.json``."""

from typing import Any

from fastapi import FastAPI
from pydantic.json_schema import models_json_schema

from smsint.web.errors import FieldProblem, Problem

_REFERENCE = "#/components/schemas/{model}"


def describe_problems(app: FastAPI) -> None:
    """Adds the shape of the errors, which every operation refers to."""
    made_by_fastapi = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            _, problems = models_json_schema(
                [(Problem, "serialization"), (FieldProblem, "serialization")],
                ref_template=_REFERENCE,
            )
            schemas = made_by_fastapi().setdefault("components", {}).setdefault("schemas", {})
            schemas.update(problems["$defs"])
        return made_by_fastapi()

    app.openapi = openapi  # type: ignore[method-assign]  # the documented way to extend it
