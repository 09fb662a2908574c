"""Structured logs as JSON lines: ids only, with a redactor as the second net."""

import logging
import re
from collections.abc import MutableMapping
from typing import Any

import structlog

_PHONE = re.compile(r"(?:\+|%2B)?\d[\d\s().-]{7,17}\d")
_QUIET = ("twilio.http_client", "httpx", "httpcore", "apscheduler", "uvicorn.access", "sqlalchemy")


_DETAIL = re.compile(r"(DETAIL|CONTEXT):[^\n]*")
"""PostgreSQL quotes the row's values there, whatever the driver's errors hide."""


def redact(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Blots out what looks like a phone number, and a row's values; tracebacks included."""
    for key, value in event.items():
        if isinstance(value, str) and key != "timestamp":
            event[key] = _DETAIL.sub(r"\1: [withheld]", _PHONE.sub(_mask, value))
    return event


def _mask(match: re.Match[str]) -> str:
    digits = sum(char.isdigit() for char in match[0])
    return "[number]" if 9 <= digits <= 15 else match[0]


def configure_logging(level: str = "INFO") -> None:
    """Sends every library's records, and our own, through one chain to standard error."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                redact,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in _QUIET:  # their INFO lines hold addresses, queries and numbers
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
