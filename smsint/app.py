"""The web application: a runtime becomes the REST API and its health pages."""

from importlib.metadata import version

from fastapi import FastAPI
from starlette.types import Lifespan

from smsint.clock import Clock, utc_now
from smsint.services.runtime import Runtime
from smsint.web import health
from smsint.web.api import api
from smsint.web.errors import handle_errors
from smsint.web.openapi import describe_problems
from smsint.web.parts import Parts, install

_NO_TELEMETRY = {"tracing": False, "metrics": False, "logs": False, "auto_configure": False}
"""FastAPI's own spans would carry addresses and exceptions to whatever collector is set up."""


def create_app(
    runtime: Runtime,
    *,
    clock: Clock = utc_now,
    gateway_name: str = "sandbox",
    metrics_token: str = "",
    language: str = "en",
    lifespan: Lifespan[FastAPI] | None = None,
) -> FastAPI:
    """The web application: REST API and health."""
    app = FastAPI(
        title="smsint",
        version=version("smsint"),
        summary="Text messages that keep people in treatment.",
        telemetry=_NO_TELEMETRY,  # type: ignore[arg-type]  # a TypedDict
        redirect_slashes=False,
        docs_url=None,  # FastAPI's page loads its script from strangers; pages/reference.py does not
        redoc_url=None,
        lifespan=lifespan,
    )
    install(app, Parts(runtime, clock, gateway_name, metrics_token, language))
    handle_errors(app)
    app.include_router(api())
    app.include_router(health.router)
    describe_problems(app)
    return app
