"""Other thresholds of the flag rules, for a site or for one patient."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Path, Query
from pydantic import BaseModel
from sqlmodel import Session

from smsint.domain.fields import Label
from smsint.domain.flag_rules import RuleChange
from smsint.services import rule_changes
from smsint.services.rule_changes import RuleView, Scope
from smsint.services.transact import transact
from smsint.web.auth import Caller, Ruling
from smsint.web.route import READ, WRITE, EnrollmentId, api_router

router = api_router("outreach")
_Rule = Annotated[str, Path(max_length=64, description="The id of a rule.")]
_Site = Annotated[Label | None, Query(description="Only for callers who see every site.")]
_Find = Callable[[Session], Scope]


class Rules(BaseModel):
    """Every rule as it holds, and what was changed about it."""

    items: list[RuleView]


@router.get("/rules", operation_id="list_site_rules", responses=READ)
def list_site_rules(caller: Ruling, site: _Site = None) -> Rules:
    """The rules of the caller's site; a protocol may replace them, a patient have others."""
    return _list(caller, _site(caller, site))


@router.put("/rules/{rule}", operation_id="change_site_rule", responses=WRITE)
def change_site_rule(rule: _Rule, body: RuleChange, caller: Ruling, site: _Site = None) -> RuleView:
    """Puts these values in the place of what was changed before; what is left out is unchanged."""
    return _change(caller, _site(caller, site), rule, body)


@router.delete("/rules/{rule}", operation_id="reset_site_rule", responses=READ)
def reset_site_rule(rule: _Rule, caller: Ruling, site: _Site = None) -> RuleView:
    """Takes the site's changes back."""
    return _reset(caller, _site(caller, site), rule)


@router.get("/enrollments/{id}/rules", operation_id="list_patient_rules", responses=READ)
def list_patient_rules(id: EnrollmentId, caller: Ruling) -> Rules:
    """The rules of one patient."""
    return _list(caller, _patient(caller, id))


@router.put("/enrollments/{id}/rules/{rule}", operation_id="change_patient_rule", responses=WRITE)
def change_patient_rule(
    id: EnrollmentId, rule: _Rule, body: RuleChange, caller: Ruling
) -> RuleView:
    """Puts these values in the place of what was changed before; they outweigh the site's."""
    return _change(caller, _patient(caller, id), rule, body)


@router.delete("/enrollments/{id}/rules/{rule}", operation_id="reset_patient_rule", responses=READ)
def reset_patient_rule(id: EnrollmentId, rule: _Rule, caller: Ruling) -> RuleView:
    """Takes the patient's changes back."""
    return _reset(caller, _patient(caller, id), rule)


def _site(caller: Caller, site: str | None) -> _Find:
    return lambda session: rule_changes.of_site(
        session, caller.runtime, caller.actor, site, now=caller.now
    )


def _patient(caller: Caller, enrollment_id: str) -> _Find:
    return lambda session: rule_changes.of_patient(
        session, caller.runtime, enrollment_id, caller.actor
    )


def _list(caller: Caller, find: _Find) -> Rules:
    found = transact(caller.runtime, lambda session: rule_changes.listed(session, find(session)))
    return Rules(items=found)


def _change(caller: Caller, find: _Find, rule: str, change: RuleChange) -> RuleView:
    return transact(
        caller.runtime,
        lambda session: rule_changes.change_rule(
            session, caller.runtime, find(session), rule, change, caller.actor, now=caller.now
        ),
    )


def _reset(caller: Caller, find: _Find, rule: str) -> RuleView:
    return transact(
        caller.runtime,
        lambda session: rule_changes.reset_rule(
            session, caller.runtime, find(session), rule, caller.actor, now=caller.now
        ),
    )
