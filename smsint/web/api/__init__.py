"""The REST API under ``/api/v1``."""

from fastapi import APIRouter

from smsint.web.api import (
    alerts,
    clinic_events,
    conversations,
    enrollments,
    flags,
    ledger,
    me,
    standing,
    tasks,
)

PREFIX = "/api/v1"
_MODULES = (
    me,
    enrollments,
    standing,
    conversations,
    clinic_events,
    tasks,
    flags,
    alerts,
    ledger,
)


def api() -> APIRouter:
    """All routers of the API."""
    router = APIRouter(prefix=PREFIX, redirect_slashes=False)
    for module in _MODULES:
        router.include_router(module.router)
    return router
