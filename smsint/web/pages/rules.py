"""When somebody is flagged: the rules of a site, and those of one patient, to read and to change."""

from collections.abc import Callable, Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from pydantic import ValidationError
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.domain.flag_rules import RuleChange
from smsint.services import rule_changes
from smsint.services.admin_pages import sites_of
from smsint.services.colleagues import names_of_actors, names_of_patients
from smsint.services.faults import Conflict, Invalid, field_faults
from smsint.services.rule_changes import Scope
from smsint.services.transact import transact
from smsint.web.pages.forms import AnyId, Choice, Word, faults_by_field
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtRules, Visit

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_Find = Callable[[Session], Scope]
_Typed = Mapping[str, str]


def _typed(
    enabled: Word = "",
    level: Word = "",
    open_at: Word = "",
    close_at: Word = "",
    silent: Word = "",
    min_prompts: Word = "",
) -> _Typed:
    """What was filled in; an empty field leaves the value as it is."""
    hours = silent.strip()
    found = {
        "enabled": enabled,
        "level": level,
        "open_at": open_at,
        "close_at": close_at,
        "silent": f"{hours}h" if hours else "",
        "min_prompts": min_prompts,
    }
    return {name: value.strip() for name, value in found.items() if value.strip()}


_Change = Annotated[_Typed, Depends(_typed)]


@router.get("/rules")
def of_site(request: Request, who: AtRules, site: Choice = "") -> Response:
    """The rules of a site."""
    return _Desk(request, who, site=site).show()


@router.post("/rules/{rule}")
def change_for_site(
    request: Request, who: AtRules, rule: AnyId, typed: _Change, site: Choice = ""
) -> Response:
    """Changes a rule for a site; with nothing filled in the changes are taken back."""
    return _Desk(request, who, site=site).keep(rule, typed)


@router.get("/patients/{id}/rules")
def of_patient(request: Request, who: AtRules, id: AnyId) -> Response:
    """The rules of one patient."""
    return _Desk(request, who, patient=id).show()


@router.post("/patients/{id}/rules/{rule}")
def change_for_patient(
    request: Request, who: AtRules, id: AnyId, rule: AnyId, typed: _Change
) -> Response:
    """Changes a rule for one patient; with nothing filled in the changes are taken back."""
    return _Desk(request, who, patient=id).keep(rule, typed)


class _Desk:
    """The page of one site or patient."""

    def __init__(self, request: Request, who: Visit, *, site: str = "", patient: str = "") -> None:
        self.request, self.who, self.site, self.patient = request, who, site, patient
        query = f"?site={site}" if site else ""
        self.back = f"/patients/{patient}/rules" if patient else f"/rules{query}"

    def keep(self, rule: str, typed: _Typed) -> Response:
        """Changes a rule, and shows the page again; with what to mend, if it cannot be."""
        try:
            transact(self.who.runtime, lambda session: self._keep(session, rule, typed))
        except Invalid as invalid:
            return self.show(422, rule, typed, faults_by_field(invalid))
        except Conflict as conflict:
            return self.show(409, rule, typed, {"close_at": str(conflict)})
        mark = "&" if "?" in self.back else "?"
        return RedirectResponse(f"{self.back}{mark}done={'changed' if typed else 'reset'}", 303)

    def show(
        self,
        status: int = 200,
        rule: str = "",
        typed: _Typed | None = None,
        faults: Mapping[str, str] | None = None,
    ) -> Response:
        """Every rule, with the form of one of them open."""
        who = self.who
        with who.runtime.database.read() as session:
            sites = sites_of(session, who.actor)
            if not (self.site or self.patient) and who.actor.site_id is None and sites:
                self.site = sites[0].id
            scope = self._scope(session)
            found = rule_changes.listed(session, scope)
            names = names_of_actors(session, who.runtime, [one.set_by for one in found])
            patient = names_of_patients(session, who.runtime, [scope.enrollment_id])
        seen = who.identity == "full"
        return render(
            self.request,
            "rules.html",
            status,
            who=who,
            here="patients" if self.patient else "rules",
            rules=found,
            names=names,
            sites=sites if len(sites) > 1 and not self.patient else [],
            site=self.site,
            patient=self.patient,
            patient_name=patient.get(self.patient, "") if seen else "",
            action=f"/patients/{self.patient}/rules/" if self.patient else "/rules/",
            opened=rule,
            typed=typed or {},
            faults=faults or {},
        )

    def _keep(self, session: Session, rule: str, typed: _Typed) -> None:
        runtime, actor, now = self.who.runtime, self.who.actor, self.who.now
        scope = self._scope(session)
        if not typed:
            rule_changes.reset_rule(session, runtime, scope, rule, actor, now=now)
            return
        try:
            change = RuleChange.model_validate(typed)
        except ValidationError as error:
            found = error.errors(include_url=False, include_input=False)
            raise Invalid(*field_faults(found)) from None
        rule_changes.change_rule(session, runtime, scope, rule, change, actor, now=now)

    def _scope(self, session: Session) -> Scope:
        runtime, actor = self.who.runtime, self.who.actor
        if self.patient:
            return rule_changes.of_patient(session, runtime, self.patient, actor)
        return rule_changes.of_site(session, runtime, actor, self.site or None, now=self.who.now)
