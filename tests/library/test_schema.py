"""Editors check authors' files against the same shapes that read them."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from smsint.library.schema import FOLDER, as_text, schemas
from tests.library.tiny import SHIPPED

_FILES = {
    "messages": "messages/*.toml",
    "questions": "questions/*.toml",
    "protocol": "protocols/*.toml",
    "hotlines": "words/hotlines.toml",
}


def strays(document: Any, schema: dict[str, Any], whole: dict[str, Any]) -> Iterator[str]:
    """Keys of a file that its schema does not name, and spellings that it does not allow.

    The part of JSON Schema that these files need; an editor does the rest.
    """
    if "$ref" in schema:
        schema = whole["$defs"][schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        tries = [list(strays(document, one, whole)) for one in schema["anyOf"]]
        yield from min(tries, key=len)
    elif isinstance(document, dict):
        known = schema.get("properties", {})
        for key, value in document.items():
            if key in known:
                yield from strays(value, known[key], whole)
            elif schema.get("additionalProperties") is False:
                yield key
    elif isinstance(document, list):
        for one in document:
            yield from strays(one, schema.get("items", {}), whole)
    elif isinstance(document, str) and not re.search(schema.get("pattern", ""), document):
        yield document


@pytest.mark.parametrize("name", sorted(_FILES))
def test_the_schema_in_the_library_is_current(name: str) -> None:
    """After a change of a shape: ``smsint library schema``."""
    kept = (SHIPPED / FOLDER / f"{name}.json").read_text(encoding="utf-8")
    assert kept == as_text(schemas()[name])


@pytest.mark.parametrize("name", sorted(_FILES))
def test_the_shipped_files_fit_their_schema(name: str) -> None:
    schema = schemas()[name]
    for path in sorted(SHIPPED.glob(_FILES[name])):
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        assert list(strays(document, schema, schema)) == [], path.name


@pytest.mark.parametrize(
    ("document", "stray"),
    [
        pytest.param({"message": [{"id": "tips.walk", "kinds": "tip"}]}, "kinds", id="a key"),
        pytest.param({"massage": []}, "massage", id="a table"),
        pytest.param({"message": [{"id": "Tips Walk"}]}, "Tips Walk", id="an id"),
        pytest.param(
            {"defaults": {"follow_up_after": "a day"}}, "a day", id="a duration in the defaults"
        ),
    ],
)
def test_a_slip_of_the_keyboard_does_not_fit(document: dict[str, Any], stray: str) -> None:
    schema = schemas()["messages"]
    assert list(strays(document, schema, schema)) == [stray]
