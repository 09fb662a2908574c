"""Applications shared by the tests of one process: making 126 routes takes longer than most tests.

An application keeps nothing but the parts that it was handed last, so each test hands it its own.
"""

from fastapi import FastAPI

from smsint.app import create_app
from smsint.clock import Clock
from smsint.services.runtime import Runtime
from smsint.web import pages
from smsint.web.parts import Parts, install

_MADE: dict[str, FastAPI] = {}


def api_of(runtime: Runtime, clock: Clock) -> FastAPI:
    """REST and health over these parts, until the next test takes it over."""
    app = _MADE.get("api") or _MADE.setdefault("api", create_app(runtime, clock=clock))
    install(app, Parts(runtime, clock))
    return app


def console_of(runtime: Runtime, clock: Clock) -> FastAPI:
    """REST, health and the console, over plain HTTP."""
    if "console" not in _MADE:
        _MADE["console"] = create_app(runtime, clock=clock)
        _MADE["console"].include_router(pages.router(https=False))
    install(_MADE["console"], Parts(runtime, clock))
    return _MADE["console"]
