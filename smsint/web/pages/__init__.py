"""Pages for people: the staff page behind its sign-in, and the virtual phones of a sandbox."""

from fastapi import APIRouter

from smsint.web.pages import desk, patients, static
from smsint.web.pages.sign_in import sign_in_router


def router(*, https: bool) -> APIRouter:
    """The staff page. ``https``: the cookie of a sign-in travels over TLS only."""
    pages = APIRouter()
    pages.include_router(static.router)
    pages.include_router(sign_in_router(https=https))
    pages.include_router(desk.router)
    pages.include_router(patients.router)
    return pages
