"""What the endpoints are handed, kept once on the application."""

from dataclasses import dataclass

from fastapi import FastAPI, Request

from smsint.clock import Clock
from smsint.services.runtime import Runtime


@dataclass(frozen=True, slots=True)
class Parts:
    """The runtime, the time, and what the operator set about the edge."""

    runtime: Runtime
    clock: Clock
    gateway_name: str = "sandbox"
    metrics_token: str = ""
    """When set, ``/metrics`` wants it as a bearer token."""
    language: str = "en"
    """Of the console."""


def install(app: FastAPI, parts: Parts) -> None:
    """Puts the parts where the endpoints find them."""
    app.state.parts = parts


def parts_of(request: Request) -> Parts:
    """The parts of the application that serves this request."""
    parts: Parts = request.app.state.parts
    return parts
