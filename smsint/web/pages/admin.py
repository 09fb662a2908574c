"""What keeps the service running: people, tokens, sites, the audit log, health."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.db.audit import Verdict, verify
from smsint.domain.states import Role
from smsint.services import admin_pages
from smsint.services.access import Actor, create_token
from smsint.services.admin_pages import AuditFilter
from smsint.services.faults import Conflict, Fault, FieldFault, Invalid
from smsint.services.people import add_staff, site_for_role
from smsint.services.sites import add_site
from smsint.services.transact import transact
from smsint.web.health import read_health
from smsint.web.pages.forms import AnyId, Choice, Word, faults_by_field
from smsint.web.pages.patient import Form as Typed
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtAudit, AtHealth, AtPeople, AtSites, AtTokens, Visit
from smsint.web.pages.zones import ZONES
from smsint.web.parts import parts_of

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_PAGE = 100
_Role = Annotated[Role, Form()]
_Secrets = dict[str, str]


@router.get("/admin/people")
def people(request: Request, who: AtPeople) -> Response:
    """Everybody who signs in."""
    return _PEOPLE.show(request, who)


@router.post("/admin/people")
def add_person(
    request: Request, who: AtPeople, role: _Role, email: Word = "", name: Word = "", site: Word = ""
) -> Response:
    """Adds somebody; password and one-time-code address are shown this once."""

    def work(session: Session) -> _Secrets:
        at = _site(session, who, role, site)
        made = add_staff(
            session, who.runtime, email=email, role=role, site_id=at, name=name.strip(),
            by=who.actor.name, now=who.now,
        )  # fmt: skip
        return {"Password": made.password, "One-time-code address": made.totp_uri}

    typed = {"email": email, "name": name, "role": role.value, "site": site}
    try:
        secrets = transact(who.runtime, work)
    except Fault as fault:
        return _PEOPLE.show(request, who, typed=typed, faults=_beside(fault, "email"))
    return _PEOPLE.show(request, who, secrets=secrets, about=name.strip() or email)


@router.post("/admin/people/{id}/disable")
def disable(who: AtPeople, id: AnyId) -> Response:
    """Keeps somebody out."""
    transact(
        who.runtime,
        lambda session: admin_pages.disable(session, who.runtime, id, who.actor, now=who.now),
    )
    return RedirectResponse("/admin/people?done=disabled", 303)


@router.post("/admin/people/{id}/enable")
def enable(who: AtPeople, id: AnyId) -> Response:
    """Lets somebody in again."""
    transact(
        who.runtime,
        lambda session: admin_pages.enable(session, who.runtime, id, who.actor, now=who.now),
    )
    return RedirectResponse("/admin/people?done=enabled", 303)


@router.post("/admin/people/{id}/codes")
def renew_codes(request: Request, who: AtPeople, id: AnyId) -> Response:
    """A new secret for somebody's one-time codes; it is shown this once."""
    uri = transact(
        who.runtime,
        lambda session: admin_pages.renew_codes(session, who.runtime, id, who.actor, now=who.now),
    )
    return _PEOPLE.show(request, who, secrets={"One-time-code address": uri})


@router.get("/admin/tokens")
def tokens(request: Request, who: AtTokens) -> Response:
    """Every token."""
    return _TOKENS.show(request, who)


@router.post("/admin/tokens")
def new_token(
    request: Request, who: AtTokens, role: _Role, name: Word = "", site: Word = ""
) -> Response:
    """Makes a token; it is shown this once."""

    def work(session: Session) -> _Secrets:
        at = _site(session, who, role, site)
        made = create_token(
            session, who.runtime, role=role, site_id=at, name=name.strip() or role.value,
            by=who.actor.name, now=who.now,
        )  # fmt: skip
        return {"Token": made.token}

    try:
        secrets = transact(who.runtime, work)
    except Fault as fault:
        typed = {"name": name, "role": role.value, "site": site}
        return _TOKENS.show(request, who, typed=typed, faults=_beside(fault, "name"))
    return _TOKENS.show(request, who, secrets=secrets, about=name.strip() or role.value)


@router.post("/admin/tokens/{id}/revoke")
def revoke(who: AtTokens, id: AnyId) -> Response:
    """Ends a token."""
    transact(
        who.runtime,
        lambda session: admin_pages.revoke(session, who.runtime, id, who.actor, now=who.now),
    )
    return RedirectResponse("/admin/tokens?done=revoked", 303)


@router.get("/admin/sites")
def sites(request: Request, who: AtSites) -> Response:
    """The clinics of this installation."""
    return _sites(request, who)


@router.post("/admin/sites")
def new_site(request: Request, who: AtSites, name: Word = "", time_zone: Word = "") -> Response:
    """Adds a clinic."""

    def work(session: Session) -> None:
        if who.actor.site_id is not None:
            raise Invalid(FieldFault("/name", "Only whoever sees every site adds one."))
        add_site(
            session, who.runtime, name.strip(), time_zone.strip(), by=who.actor.name, now=who.now
        )

    try:
        transact(who.runtime, work)
    except Fault as fault:
        typed = {"name": name, "time_zone": time_zone}
        return _sites(request, who, typed=typed, faults=_beside(fault, "name"), status=422)
    return RedirectResponse("/admin/sites?done=site_added", 303)


@router.get("/admin/audit")
def audit_log(
    request: Request,
    who: AtAudit,
    family: Choice = "",
    subject: Choice = "",
    actor: Choice = "",
    before: Annotated[int | None, Query(ge=1)] = None,
) -> Response:
    """Who did or read what, the latest first."""
    return _audit(request, who, AuditFilter(family, subject.strip(), actor.strip(), before))


@router.post("/admin/audit/verify")
def verify_chain(request: Request, who: AtAudit) -> Response:
    """Walks the whole chain and says whether it holds."""
    with who.runtime.database.read() as session:
        verdict = verify(session, who.runtime.audit_key)
    return _audit(request, who, AuditFilter(), verdict)


@router.get("/admin/health")
def health(request: Request, who: AtHealth) -> Response:
    """How the service is doing."""
    found = read_health(parts_of(request))
    return render(request, "admin_health.html", who=who, here="health", health=found)


_Read = Callable[[Session, Actor], Sequence[object]]


@dataclass(frozen=True, slots=True)
class _Roster:
    """A page with a list of those who get in, and a form that adds one."""

    name: str
    """Of the place in the navigation, and of the list in the template."""
    read: _Read
    first_role: Role

    def show(
        self,
        request: Request,
        who: Visit,
        *,
        typed: dict[str, str] | None = None,
        faults: dict[str, str] | None = None,
        secrets: _Secrets | None = None,
        about: str = "",
    ) -> Response:
        """The list; after a form with what to mend, or with what is shown this once."""
        with who.runtime.database.read() as session:
            found = self.read(session, who.actor)
            at = admin_pages.sites_of(session, who.actor)
        return render(
            request,
            f"admin_{self.name}.html",
            422 if faults else 200,
            who=who,
            here=self.name,
            sites=at,
            roles=[one.value for one in Role],
            form=Typed(typed or {"role": self.first_role.value}, faults),
            secrets=secrets or {},
            about=about,
            **{self.name: found},
        )


_PEOPLE = _Roster("people", admin_pages.people, Role.CLINICIAN)
_TOKENS = _Roster("tokens", admin_pages.tokens, Role.SERVICE)


def _sites(
    request: Request,
    who: Visit,
    *,
    typed: dict[str, str] | None = None,
    faults: dict[str, str] | None = None,
    status: int = 200,
) -> Response:
    with who.runtime.database.read() as session:
        found = admin_pages.sites_of(session, who.actor)
    form = Typed(typed or {"time_zone": ZONES[0]}, faults)
    return render(
        request, "admin_sites.html", status, who=who, here="sites", sites=found, form=form,
        zones=ZONES,
    )  # fmt: skip


def _audit(
    request: Request, who: Visit, wanted: AuditFilter, verdict: Verdict | None = None
) -> Response:
    with who.runtime.database.read() as session:
        found = admin_pages.audit_page(session, who.runtime, wanted, limit=_PAGE)
    return render(
        request, "admin_audit.html", who=who, here="audit", log=found, wanted=wanted,
        verdict=verdict,
    )  # fmt: skip


def _site(session: Session, who: Visit, role: Role, wanted: str) -> str | None:
    """The site of a new person or token; whoever belongs to one adds to no other."""
    named = wanted.strip() or None
    if who.actor.site_id is not None:
        return who.actor.site_id
    return site_for_role(session, who.runtime, role, named, now=who.now)


def _beside(fault: Fault, name: str) -> dict[str, str]:
    match fault:
        case Invalid():
            return dict(faults_by_field(fault))
        case Conflict():
            return {name: str(fault)}
        case _:
            raise fault
