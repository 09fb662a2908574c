"""The two HTTP clients that Twilio's SDK runs on: one to send, one to read.

The SDK's own clients wait for ever, ignore time-outs or post again on 5xx, log numbers, and keep the
last request in memory (``_test_only_last_request``). These do none of it.
"""

import base64
import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlencode

import httpx
from twilio.http import AsyncHttpClient, HttpClient
from twilio.http.response import Response

from smsint.gateway.twilio.answers import ProviderAnswer
from smsint.gateway.twilio.transport import PooledTransport

CONNECT_TIMEOUT = 3.0
"""Seconds, DNS and TLS included."""

_logger = logging.getLogger(__name__)
_url = lru_cache(maxsize=16)(httpx.URL)  # parsing the one same address was a fifth of a send


def quiet_loggers() -> None:
    """Both libraries log addresses with ``?To=+1...`` at INFO: a patient's number."""
    for name in ("twilio", "httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)


class SendingClient(AsyncHttpClient):  # type: ignore[misc]  # the SDK ships no types
    """Sends, from one event loop at a time. Raises ProviderAnswer and httpx's errors."""

    def __init__(self, timeout: float) -> None:
        super().__init__(_logger, True, timeout)
        self._transport = PooledTransport()
        self._http = _StatelessClient(transport=self._transport, timeout=_limits(timeout))

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """One request, never followed elsewhere, never repeated."""
        return _success(await self._http.send(_request(method, uri, params, data, headers, auth)))

    async def close(self) -> None:
        """Gives back every connection; the next request opens a new one."""
        await self._transport.aclose()


class ReadingClient(HttpClient):  # type: ignore[misc]  # the SDK ships no types
    """Reads, from any thread. Raises ProviderAnswer and httpx's errors."""

    def __init__(self, timeout: float) -> None:
        super().__init__(_logger, False, timeout)
        self._transport = httpx.HTTPTransport()
        self._http = httpx.Client(transport=self._transport, timeout=_limits(timeout))

    def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """One request, never followed elsewhere, never repeated."""
        return _success(self._http.send(_request(method, uri, params, data, headers, auth)))

    def close(self) -> None:
        """Gives back every connection; the next request opens a new one."""
        self._transport.close()


class _StatelessClient(httpx.AsyncClient):
    """Without the cookie jar, which costs a third of a send and has no place between two texts."""

    @property  # type: ignore[misc]  # without a setter: there is nothing to set
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES


class _NoCookies(httpx.Cookies):
    def extract_cookies(self, response: httpx.Response) -> None:
        """Leaves them where they are."""


_NO_COOKIES = _NoCookies()


def _limits(timeout: float) -> httpx.Timeout:
    return httpx.Timeout(timeout, connect=min(CONNECT_TIMEOUT, timeout))


def _request(
    method: str,
    uri: str,
    params: Mapping[str, Any] | None,
    data: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
    auth: tuple[str, str] | None,
) -> httpx.Request:
    """The SDK's request in httpx's words; a lone surrogate in a text leaves as "?"."""
    url = _url(uri) if not params else httpx.URL(uri, params=dict(params))
    sent = dict(headers or {})
    if auth is not None:
        sent["Authorization"] = "Basic " + base64.b64encode(":".join(auth).encode()).decode()
    content = urlencode(data, doseq=True, errors="replace").encode() if data else None
    return httpx.Request(method, url, headers=sent, content=content)


def _success(answer: httpx.Response) -> Response:
    if not answer.is_success:
        raise ProviderAnswer(answer.status_code, answer.text, answer.headers.get("Retry-After"))
    return Response(answer.status_code, answer.content.decode(), answer.headers)
