"""The REST API under ``/api/v1``."""

from fastapi import APIRouter

from smsint.web.api import (
    alerts,
    clinic_events,
    conversations,
    engagement_log,
    enrollments,
    exports,
    fhir,
    flags,
    ledger,
    me,
    on_call,
    rules,
    standing,
    tasks,
    wrong_numbers,
)

PREFIX = "/api/v1"
_ROUTERS = (
    me.router,
    enrollments.bulk_router,
    enrollments.router,
    standing.router,
    conversations.router,
    clinic_events.bulk_router,
    clinic_events.router,
    tasks.router,
    flags.router,
    alerts.router,
    on_call.router,
    rules.router,
    wrong_numbers.router,
    ledger.router,
    exports.router,
    engagement_log.router,
    fhir.router,
)


def api() -> APIRouter:
    """All routers of the API."""
    router = APIRouter(prefix=PREFIX, redirect_slashes=False)
    for part in _ROUTERS:
        router.include_router(part)
    return router
