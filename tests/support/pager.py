"""A pager for tests: it keeps the calls, and fails as it is told."""

from collections.abc import Mapping
from typing import Any


class Pager:
    """Takes calls, or fails as it is told."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, Mapping[str, Any]]] = []
        self.error: str | None = None

    def post(self, url: str, call: Mapping[str, Any]) -> str | None:
        """Keeps the call."""
        self.calls.append((url, call))
        return self.error
