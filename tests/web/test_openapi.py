"""The description of the API: complete, without personal data in addresses, safe to publish."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

from smsint.app import create_app
from smsint.db.engine import Database
from smsint.domain.content import Library
from tests.builders import a_runtime


@pytest.fixture(scope="module")
def described(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """``/openapi.json``; no database is asked for it."""
    empty = Database(f"sqlite:///{tmp_path_factory.mktemp('none')}/none.db")
    app = create_app(a_runtime(empty, library))
    return TestClient(app).get("/openapi.json").json()


def _operations(described: Any) -> list[tuple[str, str, Any]]:
    return [
        (path, method, operation)
        for path, methods in described["paths"].items()
        for method, operation in methods.items()
    ]


def test_every_operation_has_an_id_of_its_own_and_a_sentence(described: Any) -> None:
    operations = [operation for *_, operation in _operations(described)]
    ids = [operation["operationId"] for operation in operations]
    assert len(ids) == len(set(ids))
    assert all(operation["description"] for operation in operations)


def test_every_error_is_described_as_a_problem(described: Any) -> None:
    assert "HTTPValidationError" not in described["components"]["schemas"]
    for path, method, operation in _operations(described):
        for status, answer in operation["responses"].items():
            if status.startswith("4"):
                assert list(answer["content"]) == ["application/problem+json"], (path, method)


def test_whatever_takes_input_says_that_it_may_be_wrong(described: Any) -> None:
    for path, method, operation in _operations(described):
        statuses = set(operation["responses"])
        if path.startswith("/api/"):
            assert {"401", "403"} <= statuses or operation["operationId"] == "get_me"
        if operation.get("parameters") or "requestBody" in operation:
            assert "422" in statuses, (path, method)
        if "requestBody" in operation:
            assert {"400", "413"} <= statuses, (path, method)
        if "{" in path:  # what stands there may be nothing that we have
            assert "404" in statuses, (path, method)


def test_no_address_holds_a_number_or_a_name(described: Any) -> None:
    for path, _, operation in _operations(described):
        named = {one["name"] for one in operation.get("parameters", [])}
        assert not {"phone", "external_id", "first_name"} & named
        assert "{phone}" not in path


def test_all_references_lead_somewhere(described: Any) -> None:
    def references(value: Any) -> Any:
        if isinstance(value, dict):
            if "$ref" in value:
                yield value["$ref"]
            for inner in value.values():
                yield from references(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from references(inner)

    known = {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}
    assert set(references(described)) <= known
