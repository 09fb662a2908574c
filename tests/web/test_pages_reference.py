"""``/docs``: whole, and from this address alone."""

import re
from collections.abc import Iterator

import pytest

from smsint.db.engine import Database
from smsint.services.runtime import Runtime
from smsint.web.pages.reference import type_of
from tests.support.clock import SettableClock
from tests.support.pages import desk_of


@pytest.fixture
def database(sqlite_database: Database) -> Database:
    """One engine: nothing here reads a row."""
    return sqlite_database


@pytest.fixture
def page(runtime: Runtime, clock: SettableClock) -> Iterator[str]:
    found = desk_of(runtime, clock)
    with found.client:
        yield found.client.get("/docs").text


def test_every_operation_of_the_api_is_there(page: str, runtime: Runtime) -> None:
    for path in ("/api/v1/enrollments", "/api/v1/tasks/{id}/claim", "/readyz"):
        assert f"<code>{path}</code>" in page
    assert "Enrolls a patient who consented to be texted." in page


def test_every_link_within_the_page_leads_somewhere(page: str) -> None:
    named = set(re.findall(r'id="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= named


def test_nothing_is_loaded_from_elsewhere(page: str) -> None:
    assert not re.findall(r'(?:src|href)="https?:', page)


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"$ref": "#/components/schemas/Window"}, "Window"),
        ({"type": "array", "items": {"$ref": "#/c/Weekday"}}, "list of Weekday"),
        ({"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "date or null"),
        ({"type": "string", "enum": ["en", "es"]}, '"en" or "es"'),
        ({}, "anything"),
    ],
)
def test_a_type_is_said_in_a_few_words(schema: dict[str, object], words: str) -> None:
    assert type_of(schema) == words
