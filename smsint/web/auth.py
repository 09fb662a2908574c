"""Who is calling, and what each role may do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from smsint.domain.states import Role
from smsint.services.access import Actor, authenticate
from smsint.services.roster import Identity
from smsint.services.runtime import Runtime
from smsint.web.parts import parts_of


class May(StrEnum):
    """Something that a role may do."""

    ENROLL = "enroll"
    """Enroll, change and end."""
    HOLD = "hold"
    """Pause, resume, and stop because the patient said so."""
    SEARCH = "search"
    SEE = "see"
    """Enrollments and messages, without who it is and what was said."""
    SEE_EXTERNAL_ID = "see_external_id"
    SEE_PERSON = "see_person"
    READ_TEXT = "read_text"
    TEXT = "text"
    WORK = "work"
    """Tasks, flags, alerts, answers."""
    ON_CALL = "on_call"
    """Who is called to alerts."""
    RULES = "rules"
    """When somebody is flagged, for a site or one patient."""
    REPORT = "report"
    """Clinic events."""
    LEDGER = "ledger"
    EXPORT = "export"
    """De-identified data for research; only an admin may ask for more."""


MAY: Mapping[Role, frozenset[May]] = MappingProxyType(
    {
        Role.ADMIN: frozenset({May.SEE, May.LEDGER, May.ON_CALL, May.RULES, May.EXPORT}),
        Role.CLINICIAN: frozenset(May) - {May.LEDGER, May.EXPORT},
        Role.OUTREACH: frozenset(May)
        - {May.LEDGER, May.EXPORT, May.ENROLL, May.REPORT, May.ON_CALL, May.RULES},
        Role.SERVICE: frozenset(
            {
                May.ENROLL,
                May.HOLD,
                May.SEARCH,
                May.SEE,
                May.SEE_EXTERNAL_ID,
                May.REPORT,
                May.LEDGER,
            }
        ),
        # Researchers work with exports, auditors with the audit log.
        Role.RESEARCHER: frozenset({May.EXPORT}),
        Role.AUDITOR: frozenset(),
    }
)
_bearer = HTTPBearer(auto_error=False, scheme_name="token", description="smsint_<id>_<secret>")


@dataclass(frozen=True, slots=True)
class Caller:
    """Who is calling, and the instant of the call."""

    actor: Actor
    runtime: Runtime
    now: datetime

    def may(self, what: May) -> bool:
        """Whether the caller's role includes it."""
        return what in MAY[self.actor.role]

    @property
    def identity(self) -> Identity:
        """How much of who a patient is the caller may see."""
        if self.may(May.SEE_PERSON):
            return "full"
        return "external_id" if self.may(May.SEE_EXTERNAL_ID) else "none"


def signed_in(
    request: Request,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Caller:
    """The caller behind the bearer token; 401 without a valid one."""
    parts = parts_of(request)
    now = parts.clock()
    actor = None
    if credentials is not None:
        with parts.runtime.database.read() as session:
            actor = authenticate(session, credentials.credentials, now=now)
    if actor is None:
        raise HTTPException(401, headers={"WWW-Authenticate": "Bearer"})
    return Caller(actor, parts.runtime, now)


def with_permission(what: May) -> Callable[..., Caller]:
    """A dependency: the caller, if the role includes that; 403 if not."""

    def caller(caller: Annotated[Caller, Depends(signed_in)]) -> Caller:
        if not caller.may(what):
            raise HTTPException(403)
        return caller

    return caller


AnyCaller = Annotated[Caller, Depends(signed_in)]
Enrolling = Annotated[Caller, Depends(with_permission(May.ENROLL))]
Holding = Annotated[Caller, Depends(with_permission(May.HOLD))]
Searching = Annotated[Caller, Depends(with_permission(May.SEARCH))]
Seeing = Annotated[Caller, Depends(with_permission(May.SEE))]
Texting = Annotated[Caller, Depends(with_permission(May.TEXT))]
Working = Annotated[Caller, Depends(with_permission(May.WORK))]
Calling = Annotated[Caller, Depends(with_permission(May.ON_CALL))]
Ruling = Annotated[Caller, Depends(with_permission(May.RULES))]
Reporting = Annotated[Caller, Depends(with_permission(May.REPORT))]
Exporting = Annotated[Caller, Depends(with_permission(May.EXPORT))]
Reconciling = Annotated[Caller, Depends(with_permission(May.LEDGER))]
