"""Whose token this is."""

from dataclasses import dataclass

from fastapi import Request

from smsint.domain.states import Role
from smsint.web.auth import AnyCaller
from smsint.web.parts import parts_of
from smsint.web.route import api_router

router = api_router("me")


@dataclass(frozen=True, slots=True)
class Me:
    """The caller, as the service sees it."""

    name: str
    """As the audit log names it."""
    label: str
    role: Role
    site: str | None
    """Null sees every site."""
    gateway: str
    """``sandbox`` sends nothing to real phones."""


@router.get("/me", operation_id="get_me")
def get_me(request: Request, caller: AnyCaller) -> Me:
    """Whose token, role, site and gateway."""
    actor = caller.actor
    return Me(actor.name, actor.label, actor.role, actor.site_id, parts_of(request).gateway_name)
