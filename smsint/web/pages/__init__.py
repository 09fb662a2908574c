"""Pages for people: the console behind its sign-in, and the virtual phones of a sandbox."""

from fastapi import APIRouter

from smsint.web.pages import (
    admin,
    care,
    enroll,
    library,
    on_call,
    patient,
    patients,
    reference,
    reports,
    rules,
    static,
    steps,
    today,
)
from smsint.web.pages.events import events_router
from smsint.web.pages.sign_in import sign_in_router

_ROUTERS = (
    static.router,
    reference.router,
    today.router,
    steps.router,
    patients.router,
    patient.router,
    care.router,
    enroll.router,
    enroll.file_router,
    library.router,
    on_call.router,
    reports.router,
    rules.router,
    admin.router,
)


def router(*, https: bool) -> APIRouter:
    """The console. ``https``: the cookie of a sign-in travels over TLS only."""
    pages = APIRouter()
    for part in (*_ROUTERS, events_router(), sign_in_router(https=https)):
        pages.include_router(part)
    return pages
