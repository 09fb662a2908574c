"""JSON Schema of the library's files, made from the shapes that read them, for editors."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smsint.domain.content import Hotline
from smsint.domain.messages import MessageTemplate
from smsint.domain.protocol import Protocol
from smsint.domain.questions import Question
from smsint.domain.shapes import Shape

FOLDER = "schema"
"""Inside the library."""
_ENTRIES: Mapping[str, tuple[str, type[Shape]]] = {
    "messages": ("message", MessageTemplate),
    "questions": ("question", Question),
    "hotlines": ("hotline", Hotline),
}
# As authors write them; the shapes say how they are read.
_WRITTEN = {
    "duration": {"pattern": "^[0-9]+[mhd]$", "examples": ["90m", "12h", "7d"]},
    "time": {"pattern": "^[0-2][0-9]:[0-5][0-9]$", "examples": ["09:00"]},
}


def schemas() -> dict[str, dict[str, Any]]:
    """One schema for each kind of file, by its name."""
    found = {name: _of_entries(key, shape) for name, (key, shape) in _ENTRIES.items()}
    return {**found, "protocol": _of(Protocol)}


def write_schemas(directory: Path) -> list[Path]:
    """Writes them into the library's folder; returns the files."""
    folder = directory / FOLDER
    folder.mkdir(exist_ok=True)
    paths = []
    for name, schema in schemas().items():
        path = folder / f"{name}.json"
        path.write_text(as_text(schema), encoding="utf-8")
        paths.append(path)
    return paths


def as_text(schema: Mapping[str, Any]) -> str:
    """A schema as it is kept in its file."""
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _of(shape: type[Shape]) -> dict[str, Any]:
    made: dict[str, Any] = _as_written(shape.model_json_schema())
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def _of_entries(key: str, shape: type[Shape]) -> dict[str, Any]:
    """A file of entries; ``[defaults]`` may give what each of them would need."""
    made = _of(shape)
    definitions = made.pop("$defs", {})
    schema_address = made.pop("$schema")
    entry = {name: value for name, value in made.items() if name != "required"}
    return {
        "$schema": schema_address,
        "$defs": {**definitions, "entry": {**entry, "required": ["id"]}, "defaults": entry},
        "title": f"A file of [[{key}]]",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "defaults": {"$ref": "#/$defs/defaults"},
            key: {"type": "array", "items": {"$ref": "#/$defs/entry"}},
        },
    }


def _as_written(schema: Any) -> Any:
    """Durations and times in the spelling of the files; TOML's own dates are left to the editor."""
    if isinstance(schema, list):
        return [_as_written(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    known = _WRITTEN.get(str(schema.get("format")))
    if known is not None:
        schema = {name: value for name, value in schema.items() if name != "format"} | known
    return {
        name: _as_written(value)
        for name, value in schema.items()
        if name != "default"  # in ISO 8601, as the files never have it
    }
