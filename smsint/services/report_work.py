"""Counts of staff's work for the reports: flags by rule, and how fast people were looked after."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median, quantiles
from typing import Any

from sqlalchemy import func, select, true
from sqlmodel import Session

from smsint.db.tables import Flag, Task, TaskEvent, table
from smsint.domain.outreach import TaskAction
from smsint.domain.states import FlagStatus
from smsint.services.access import Actor, own_site, own_site_or_none

_FLAG, _TASK, _STEP = table(Flag), table(Task), table(TaskEvent)


@dataclass(frozen=True, slots=True)
class RuleAudit:
    """What one rule did."""

    rule: str
    opened: int
    open: int
    median_days: float | None
    """Of those that closed; none when none did."""
    reasons: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class OutreachTimes:
    """How fast people were looked after."""

    opened: int
    resolved: int
    first_try_median_h: float | None
    first_try_p90_h: float | None
    """Nine of ten were tried within so many hours."""
    in_time: float | None
    """Share of those resolved that were so before they were due."""
    outcomes: Sequence[tuple[str, int]]


def rule_audits(session: Session, actor: Actor, site: str, since: datetime) -> list[RuleAudit]:
    """What each rule did with the flags it opened in a period."""
    rows = session.execute(
        select(
            _FLAG.c.rule, _FLAG.c.status, _FLAG.c.opened_at, _FLAG.c.closed_at, _FLAG.c.close_reason
        ).where(
            _FLAG.c.opened_at >= since,
            own_site(_FLAG.c.site_id, actor),
            _FLAG.c.site_id == site if site else true(),
        )
    ).all()
    by_rule: dict[str, list[Any]] = {}
    for row in rows:
        by_rule.setdefault(row.rule, []).append(row)
    return [_audit(rule, by_rule[rule]) for rule in sorted(by_rule)]


def _audit(rule: str, rows: Sequence[Any]) -> RuleAudit:
    lasted = [(row.closed_at - row.opened_at) / timedelta(days=1) for row in rows if row.closed_at]
    return RuleAudit(
        rule=rule,
        opened=len(rows),
        open=sum(row.status == FlagStatus.OPEN for row in rows),
        median_days=median(lasted) if lasted else None,
        reasons=Counter(row.close_reason for row in rows if row.close_reason),
    )


def outreach_times(session: Session, actor: Actor, site: str, since: datetime) -> OutreachTimes:
    """How fast the tasks opened in a period were looked after."""
    tried = (
        select(_STEP.c.task_id, func.min(_STEP.c.at).label("at"))
        .where(_STEP.c.kind.in_((TaskAction.ATTEMPT.value, TaskAction.RESOLVE.value)))
        .group_by(_STEP.c.task_id)
        .subquery()
    )
    rows = session.execute(
        select(_TASK.c.opened_at, _TASK.c.due_at, _TASK.c.resolved_at, _TASK.c.outcome, tried.c.at)
        .outerjoin(tried, tried.c.task_id == _TASK.c.id)
        .where(_TASK.c.opened_at >= since, own_site_or_none(_TASK.c.site_id, actor))
        .where(_TASK.c.site_id == site if site else true())
    ).all()
    hours = sorted((row.at - row.opened_at) / timedelta(hours=1) for row in rows if row.at)
    resolved = [row for row in rows if row.resolved_at]
    in_time = sum(row.resolved_at <= row.due_at for row in resolved)
    return OutreachTimes(
        opened=len(rows),
        resolved=len(resolved),
        first_try_median_h=median(hours) if hours else None,
        first_try_p90_h=quantiles(hours, n=10)[-1] if len(hours) > 1 else None,
        in_time=in_time / len(resolved) if resolved else None,
        outcomes=Counter(row.outcome for row in resolved).most_common(),
    )
