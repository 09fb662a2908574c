"""Other thresholds of the flag rules, for a site or for one patient; the patient's outweigh the site's."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Row, delete, insert, select
from sqlmodel import Session

from smsint.db.tables import Enrollment, RuleOverride, Site, table
from smsint.domain.flag_rules import FlagRule, RuleChange
from smsint.domain.protocol import Protocol
from smsint.domain.rules import MEASURES, overridden, rules_of
from smsint.domain.states import EnrollmentStatus
from smsint.services import roster
from smsint.services.access import Actor, audit
from smsint.services.faults import Conflict, FieldFault, Invalid, NotFound
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime
from smsint.services.sites import site_for
from smsint.services.sweep import look_at

_OVERRIDE, _ENROLLMENT, _SITE = table(RuleOverride), table(Enrollment), table(Site)
_HOUR = timedelta(hours=1)
_FLICKERS = "The flag has to close at less than what it opens at."


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule as it holds for a site or a patient, and what was changed about it."""

    id: str
    kind: str
    """disengagement, clinic, or reachability (the phone, not the person)."""
    measure: str
    unit: str
    meaning: str
    enabled: bool
    level: str
    open_at: float
    close_at: float
    silent_hours: float | None
    """Only somebody who has texted nothing for so long is flagged."""
    min_prompts: int
    early: Mapping[str, Any]
    """What differs in the first ``early_days`` days of the programme."""
    early_days: int
    changes: Mapping[str, Any]
    """What was changed here."""
    site_changes: Mapping[str, Any]
    """Of a patient's rule, what their site changed before."""
    set_by: str | None
    set_at: datetime | None


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose rules: a whole site's, or one patient's."""

    site_id: str
    enrollment_id: str | None
    protocols: Sequence[tuple[Protocol | None, str]]
    """With the arm; a site's rules are those of all its programmes, today's last."""

    @property
    def rules(self) -> dict[str, FlagRule]:
        """The rules before anything is changed, by id."""
        return {rule.id: rule for one in self.protocols for rule in rules_of(*one)}

    @property
    def own(self) -> Any:
        """The condition for the changes of exactly this scope."""
        if self.enrollment_id is not None:
            return _OVERRIDE.c.enrollment_id == self.enrollment_id
        return _OVERRIDE.c.site_id == self.site_id


def of_site(
    session: Session, runtime: Runtime, actor: Actor, site: str | None, *, now: datetime
) -> Scope:
    """The rules of a site: the caller's own, or the one that is named. Raises Invalid."""
    site_id = site_for(session, runtime, actor, site, now=now)
    programmes = [*_followed(session, runtime, site_id), *runtime.library.protocols.values()]
    return Scope(site_id, None, [(None, ""), *((one, "") for one in programmes)])


def of_patient(session: Session, runtime: Runtime, enrollment_id: str, actor: Actor) -> Scope:
    """The rules of one enrollment. Raises NotFound."""
    row = roster.find_row(session, enrollment_id, actor)
    protocol = pinned(runtime, row.library_hash).library.protocols.get(row.protocol_id)
    return Scope(row.site_id, enrollment_id, [(protocol, row.arm)])


def _followed(session: Session, runtime: Runtime, site_id: str) -> list[Protocol]:
    """Earlier versions of programmes that somebody at the site is still in."""
    rows = session.execute(
        select(_ENROLLMENT.c.library_hash, _ENROLLMENT.c.protocol_id)
        .where(
            _ENROLLMENT.c.site_id == site_id,
            _ENROLLMENT.c.status != EnrollmentStatus.ENDED,
            _ENROLLMENT.c.library_hash != runtime.library.hash,
        )
        .distinct()
        .order_by(_ENROLLMENT.c.protocol_id, _ENROLLMENT.c.library_hash)
    )
    found = (
        pinned(runtime, row.library_hash).library.protocols.get(row.protocol_id) for row in rows
    )
    return [one for one in found if one is not None]


def listed(session: Session, scope: Scope) -> list[RuleView]:
    """Every rule as it holds."""
    own = {row.rule: row for row in session.execute(select(_OVERRIDE).where(scope.own))}
    site = _site_changes(session, scope)
    return [
        _view(rule, site.get(rule.id), own.get(rule.id))
        for rule in sorted(scope.rules.values(), key=lambda one: (_kind(one), one.id))
    ]


def change_rule(
    session: Session,
    runtime: Runtime,
    scope: Scope,
    rule_id: str,
    change: RuleChange,
    actor: Actor,
    *,
    now: datetime,
) -> RuleView:
    """Puts these changes in the place of earlier ones. Raises NotFound, Invalid or Conflict."""
    _find(scope, rule_id)
    if not change.model_dump(exclude_none=True):
        raise Invalid(FieldFault("", "Change at least one value, or take the changes back."))
    _lock(session, scope)
    _check(session, scope, rule_id, change)
    session.execute(delete(_OVERRIDE).where(scope.own, _OVERRIDE.c.rule == rule_id))
    session.execute(
        insert(_OVERRIDE).values(
            site_id=scope.site_id if scope.enrollment_id is None else None,
            enrollment_id=scope.enrollment_id,
            rule=rule_id,
            changes=change.model_dump(mode="json", exclude_none=True),
            set_by=actor.name,
            set_at=now,
        )
    )
    return _changed(session, runtime, scope, rule_id, "rule.changed", actor, now)


def reset_rule(
    session: Session, runtime: Runtime, scope: Scope, rule_id: str, actor: Actor, *, now: datetime
) -> RuleView:
    """Takes the changes back; a second time changes nothing. Raises NotFound."""
    _find(scope, rule_id)
    session.execute(delete(_OVERRIDE).where(scope.own, _OVERRIDE.c.rule == rule_id))
    return _changed(session, runtime, scope, rule_id, "rule.reset", actor, now)


def _changed(
    session: Session,
    runtime: Runtime,
    scope: Scope,
    rule_id: str,
    action: str,
    actor: Actor,
    now: datetime,
) -> RuleView:
    """Whoever the rule is about is looked at by the next sweep."""
    whose = select(_ENROLLMENT.c.id).where(
        _ENROLLMENT.c.site_id == scope.site_id
        if scope.enrollment_id is None
        else _ENROLLMENT.c.id == scope.enrollment_id
    )
    look_at(session, whose, now=now)
    about = f"enrollment:{scope.enrollment_id}" if scope.enrollment_id else f"site:{scope.site_id}"
    audit(session, runtime, actor.name, action, about, now, rule=rule_id)
    return next(one for one in listed(session, scope) if one.id == rule_id)


def _find(scope: Scope, rule_id: str) -> None:
    if rule_id not in scope.rules:
        raise NotFound("rule")


def _lock(session: Session, scope: Scope) -> None:
    """Two who change the same rule at once do so one after the other."""
    site = select(_SITE.c.id).where(_SITE.c.id == scope.site_id).with_for_update()
    session.execute(site).one()


def _check(session: Session, scope: Scope, rule_id: str, change: RuleChange) -> None:
    """No definition of the rule may flicker, also not with what is changed before or after."""
    found = [rule for one in scope.protocols for rule in rules_of(*one) if rule.id == rule_id]
    if scope.enrollment_id is not None:
        before = _site_changes(session, scope).get(rule_id)
        layers = [_layer(rule_id, before), {rule_id: change}]
        if any(_flickers(rule, layers) for rule in found):
            raise Invalid(FieldFault("/close_at", _FLICKERS))
        return
    if any(_flickers(rule, [{rule_id: change}]) for rule in found):
        raise Invalid(FieldFault("/close_at", _FLICKERS))
    theirs = session.execute(
        select(_OVERRIDE.c.changes)
        .join(_ENROLLMENT, _ENROLLMENT.c.id == _OVERRIDE.c.enrollment_id)
        .where(_ENROLLMENT.c.site_id == scope.site_id, _OVERRIDE.c.rule == rule_id)
    )
    own = [RuleChange.model_validate(row.changes) for row in theirs]
    clash = sum(
        any(_flickers(rule, [{rule_id: change}, {rule_id: one}]) for rule in found) for one in own
    )
    if clash:
        raise Conflict(
            "patients_differ",
            f"Patients with thresholds of their own for this rule: {clash}. With this change their "
            "flags would open and close at once; change theirs first.",
        )


def _flickers(rule: FlagRule, layers: Iterable[Mapping[str, RuleChange]]) -> bool:
    (merged,) = overridden([rule], *layers)
    try:
        FlagRule.model_validate(dict(merged))
    except ValidationError:
        return True
    return False


def _site_changes(session: Session, scope: Scope) -> dict[str, RuleChange]:
    """What the patient's site changed; nothing lies beneath a site's own changes."""
    if scope.enrollment_id is None:
        return {}
    rows = session.execute(select(_OVERRIDE).where(_OVERRIDE.c.site_id == scope.site_id))
    return {row.rule: RuleChange.model_validate(row.changes) for row in rows}


def _layer(rule_id: str, change: RuleChange | None) -> dict[str, RuleChange]:
    return {rule_id: change} if change else {}


def _view(rule: FlagRule, site: RuleChange | None, own: Row[Any] | None) -> RuleView:
    change = RuleChange.model_validate(own.changes) if own else None
    (holds,) = overridden([rule], _layer(rule.id, site), _layer(rule.id, change))
    measure = MEASURES[rule.measure]
    return RuleView(
        id=rule.id,
        kind=measure.kind,
        measure=rule.measure,
        unit=measure.unit,
        meaning=measure.meaning,
        enabled=holds.enabled,
        level=holds.level,
        open_at=holds.open_at,
        close_at=holds.close_at,
        silent_hours=holds.silent / _HOUR if holds.silent is not None else None,
        min_prompts=holds.min_prompts,
        early=_told(holds.early),
        early_days=holds.early_days,
        changes=_told(change),
        site_changes=_told(site),
        set_by=own.set_by if own else None,
        set_at=own.set_at if own else None,
    )


def _told(change: RuleChange | None) -> dict[str, Any]:
    return change.model_dump(mode="json", exclude_none=True) if change else {}


def _kind(rule: FlagRule) -> str:
    return MEASURES[rule.measure].kind
