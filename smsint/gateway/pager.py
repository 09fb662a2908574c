"""Calling staff by a webhook: one POST of ids, with time-outs, never followed elsewhere."""

from collections.abc import Mapping
from typing import Any

import httpx


class HttpPager:
    """Implements the pager of ``services/paging.py`` over HTTP."""

    def __init__(self, timeout: float = 5.0) -> None:
        """``timeout`` in seconds bounds each step of the request."""
        self._timeout = timeout

    def post(self, url: str, call: Mapping[str, Any]) -> str | None:
        """None when the other side answered 2xx, else why not. The address is never named: it may
        hold a secret."""
        try:
            answer = httpx.post(url, json=dict(call), timeout=self._timeout, follow_redirects=False)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return f"The webhook could not be reached ({type(error).__name__})."
        if answer.is_success:
            return None
        return f"The webhook answered {answer.status_code}."
