"""Counts for the reports of the console: no name, number or text is in any of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select, true
from sqlmodel import Session

from smsint.db.tables import (
    EngagementDay,
    Enrollment,
    Number,
    OutboxMessage,
    PatientNumber,
    table,
)
from smsint.domain.calendar import local_date
from smsint.domain.delivery import FAILURES, delivery_failure
from smsint.domain.states import OutboxState, TextingStatus
from smsint.services.access import Actor, own_site
from smsint.services.report_work import OutreachTimes, RuleAudit, outreach_times, rule_audits
from smsint.services.runtime import Runtime

Span = tuple[float, bool]
"""Days, and whether they ended with the event."""
_OUT, _ENROLLMENT, _DAY = table(OutboxMessage), table(Enrollment), table(EngagementDay)
_NUMBER, _HAS = table(Number), table(PatientNumber)


@dataclass(frozen=True, slots=True)
class Funnel:
    """What became of the texts of a period."""

    planned: int
    sent: int
    delivered: int
    failed: int
    unknown: int
    """Sent, and the carrier has not said what became of it."""
    errors: Sequence[tuple[str, int]]
    """Why texts failed, in words, the most frequent first."""
    not_sent: Sequence[tuple[str, str, int]]
    """State, reason and number of those that never left."""


@dataclass(frozen=True, slots=True)
class Week:
    """One week from Monday on."""

    monday: date
    prompts: int
    answered: int

    @property
    def rate(self) -> float | None:
        """Answered of those asked; none when nothing was asked."""
        return self.answered / self.prompts if self.prompts else None


@dataclass(frozen=True, slots=True)
class Cost:
    """Segments that were paid for, by kind."""

    texts: int
    segments: int
    by_kind: Sequence[tuple[str, int, int]]
    """Kind, texts, segments."""


@dataclass(frozen=True, slots=True)
class Reports:
    """Everything on the page of reports."""

    since: datetime
    enrolled: int
    funnel: Funnel
    weeks: Sequence[Week]
    program: Sequence[Span]
    """Time in the programme; its end is the event."""
    texting: Sequence[Span]
    """Time until somebody stopped texts; an event of its own, care may go on."""
    flags: Sequence[RuleAudit]
    outreach: OutreachTimes
    cost: Cost


def reports(
    session: Session,
    runtime: Runtime,
    actor: Actor,
    *,
    days: int,
    site: str = "",
    now: datetime,
) -> Reports:
    """Counts of the last days, of one site or of all that the caller sees."""
    since = now - timedelta(days=days)
    program, texting = _spans(session, runtime, actor, site, now)
    sent = _texts(session, actor, site, since)
    return Reports(
        since=since,
        enrolled=len(program),
        funnel=_funnel(sent),
        weeks=_weeks(session, actor, site, since),
        program=program,
        texting=texting,
        flags=rule_audits(session, actor, site, since),
        outreach=outreach_times(session, actor, site, since),
        cost=_cost(sent),
    )


def _chosen(column: ColumnElement[Any], actor: Actor, site: str) -> ColumnElement[bool]:
    return and_(own_site(column, actor), column == site if site else true())


def _texts(session: Session, actor: Actor, site: str, since: datetime) -> list[Any]:
    """Texts of the period, counted by everything that a report asks about."""
    keys = (_OUT.c.state, _OUT.c.delivery_status, _OUT.c.error_code, _OUT.c.reason, _OUT.c.kind)
    return list(
        session.execute(
            select(*keys, func.count().label("n"), func.sum(_OUT.c.segments).label("segments"))
            .join(_ENROLLMENT, _ENROLLMENT.c.id == _OUT.c.enrollment_id)
            # The first condition is the truth, the second the index.
            .where(_OUT.c.created_at >= since, _OUT.c.updated_at >= since)
            .where(_chosen(_ENROLLMENT.c.site_id, actor, site))
            .group_by(*keys)
        )
    )


def _funnel(rows: Sequence[Any]) -> Funnel:
    sent = [row for row in rows if row.state == OutboxState.SENT]
    bad = [row for row in sent if row.delivery_status in FAILURES]
    good = _sum(row for row in sent if str(row.delivery_status or "") in ("delivered", "read"))
    errors: Counter[str] = Counter()
    for row in bad:
        errors[delivery_failure(row.error_code).words] += row.n
    lost: Counter[tuple[str, str]] = Counter()
    for row in rows:
        if row.state not in (OutboxState.SENT, OutboxState.DUE, OutboxState.CLAIMED):
            lost[str(row.state.value), row.reason or ""] += row.n
    return Funnel(
        planned=_sum(rows),
        sent=_sum(sent),
        delivered=good,
        failed=_sum(bad),
        unknown=_sum(sent) - good - _sum(bad),
        errors=errors.most_common(),
        not_sent=[(state, reason, n) for (state, reason), n in lost.most_common()],
    )


def _sum(rows: Any) -> int:
    return sum(row.n for row in rows)


def _cost(rows: Sequence[Any]) -> Cost:
    texts: Counter[str] = Counter()
    segments: Counter[str] = Counter()
    for row in rows:
        if row.state == OutboxState.SENT:
            texts[row.kind.value] += row.n
            segments[row.kind.value] += int(row.segments or 0)
    kinds = [(kind, n, segments[kind]) for kind, n in texts.most_common()]
    return Cost(texts.total(), segments.total(), kinds)


def _weeks(session: Session, actor: Actor, site: str, since: datetime) -> list[Week]:
    rows = session.execute(
        select(
            _DAY.c.on,
            func.sum(_DAY.c.prompts).label("prompts"),
            func.sum(_DAY.c.answered).label("answered"),
        )
        .join(_ENROLLMENT, _ENROLLMENT.c.id == _DAY.c.enrollment_id)
        .where(_DAY.c.on >= since.date(), _chosen(_ENROLLMENT.c.site_id, actor, site))
        .group_by(_DAY.c.on)
    )
    found: dict[date, list[int]] = {}
    for row in rows:
        week = found.setdefault(row.on - timedelta(days=row.on.weekday()), [0, 0])
        week[0] += int(row.prompts)
        week[1] += int(row.answered)
    return [Week(monday, *found[monday]) for monday in sorted(found)]


def _spans(
    session: Session, runtime: Runtime, actor: Actor, site: str, now: datetime
) -> tuple[list[Span], list[Span]]:
    """Days in the programme and days until texts were stopped, for everybody ever enrolled.

    Whoever went through to the programme's last day did not leave it.
    """
    rows = session.execute(
        select(
            _ENROLLMENT.c.protocol_id,
            _ENROLLMENT.c.start_on,
            _ENROLLMENT.c.ended_at,
            _ENROLLMENT.c.time_zone,
            _NUMBER.c.texting,
            _NUMBER.c.opted_out_at,
        )
        .join(
            _HAS,
            (_HAS.c.patient_id == _ENROLLMENT.c.patient_id) & _HAS.c.to_at.is_(None),
        )
        .join(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
        .where(_chosen(_ENROLLMENT.c.site_id, actor, site))
    )
    program, texting = [], []
    for row in rows:
        until = row.ended_at or now
        protocol = runtime.library.protocols.get(row.protocol_id)
        days = _days_until(row, until)
        left = row.ended_at is not None and not (protocol and days >= protocol.days)
        program.append((days, left))
        stopped = row.texting == TextingStatus.OPTED_OUT and row.opted_out_at <= until
        texting.append((_days_until(row, row.opted_out_at if stopped else until), stopped))
    return program, texting


def _days_until(row: Any, until: datetime) -> float:
    return float(max(0, (local_date(until, row.time_zone) - row.start_on).days))
