"""``/docs``: the REST API on one page, made from its own description; nothing comes from outside."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from smsint.web.pages.rendering import render

router = APIRouter(include_in_schema=False)
Schema = Mapping[str, Any]
_METHODS = ("get", "post", "patch", "put", "delete")


@dataclass(frozen=True, slots=True)
class Field:
    """One parameter, or one key of a body or an answer."""

    name: str
    type: str
    required: bool = False
    about: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path."""

    method: str
    path: str
    about: str
    parameters: tuple[Field, ...]
    body: str | None
    answers: tuple[tuple[str, str, str | None], ...]
    """Status, what it means, and the name of its shape."""

    @property
    def anchor(self) -> str:
        """Where it stands on the page."""
        return f"{self.method}{self.path}".replace("/", "-").replace("{", "").replace("}", "")


@dataclass(frozen=True, slots=True)
class Shape:
    """A named JSON object, or a list of words."""

    name: str
    about: str
    fields: tuple[Field, ...]
    values: tuple[str, ...]


@router.get("/docs")
def reference(request: Request) -> HTMLResponse:
    """The API for people who write programs against it."""
    described = request.app.openapi()
    return render(
        request, "reference.html", groups=groups(described), shapes=list(shapes(described))
    )


def groups(described: Schema) -> dict[str, list[Operation]]:
    """The operations by their first tag."""
    found: dict[str, list[Operation]] = {}
    for path, methods in described["paths"].items():
        for method in _METHODS:
            if method in methods:
                operation = methods[method]
                tag = next(iter(operation.get("tags", ())), "service")
                found.setdefault(tag, []).append(_operation(method, path, operation))
    return found


def shapes(described: Schema) -> Iterator[Shape]:
    """Every named shape, in the order of their names."""
    for name, schema in sorted(described.get("components", {}).get("schemas", {}).items()):
        required = schema.get("required", ())
        fields = tuple(
            Field(key, type_of(one), key in required, one.get("description", ""))
            for key, one in schema.get("properties", {}).items()
        )
        yield Shape(
            name, schema.get("description", ""), fields, tuple(map(str, schema.get("enum", ())))
        )


def _operation(method: str, path: str, operation: Schema) -> Operation:
    parameters = tuple(
        Field(
            f"{one['name']} ({one['in']})",
            type_of(one["schema"]),
            one.get("required", False),
            one.get("description", ""),
        )
        for one in operation.get("parameters", ())
    )
    answers = tuple(
        (status, answer["description"], _shape(answer))
        for status, answer in sorted(operation["responses"].items())
    )
    about = operation.get("description") or operation.get("summary", "")
    return Operation(method, path, about, parameters, _shape(operation.get("requestBody")), answers)


def _shape(part: Schema | None) -> str | None:
    """The type of the first content of a body or an answer."""
    content = next(iter((part or {}).get("content", {}).values()), None)
    return type_of(content["schema"]) if content and content.get("schema") else None


def type_of(schema: Schema) -> str:
    """A JSON schema in a few words, such as ``date-time or null`` or ``list of Weekday``."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(type_of(one) for one in schema["anyOf"]))
    if "enum" in schema:
        return " or ".join(f'"{one}"' for one in schema["enum"])
    if schema.get("type") == "array":
        return f"list of {type_of(schema.get('items', {}))}"
    return str(schema.get("format") or schema.get("const") or schema.get("type", "anything"))
