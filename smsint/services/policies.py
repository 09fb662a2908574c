"""Policies at work: what is known at a decision, batch updates of those that learn, and a monitor."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import Row, and_, bindparam, case, func, insert, select
from sqlmodel import Session

from smsint.db.tables import (
    Answer,
    DecisionPoint,
    EngagementDay,
    Enrollment,
    PolicyVersion,
    table,
)
from smsint.domain.policies import DAYS_BACK, Recent
from smsint.domain.policy_health import Color, PolicyFacts, judge
from smsint.domain.protocol import Protocol, Track
from smsint.domain.thompson import Observation, fit
from smsint.domain.trial import ThompsonPolicy
from smsint.services.outcomes import outcomes_of
from smsint.services.runtime import Runtime

log = structlog.get_logger()

_POINT, _ENROLLMENT = table(DecisionPoint), table(Enrollment)
_DAY, _ANSWER, _VERSION = table(EngagementDay), table(Answer), table(PolicyVersion)
_PAGE = 5000
"""Decision points whose outcomes are read at once by an update."""
WATCHED = timedelta(days=14)
"""How far back the monitor looks."""
Place = tuple[str, str]
"""Protocol and track."""


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a learning policy decides by."""

    version: int = 0
    """0: nothing yet, uniform."""
    parameters: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What a batch of randomized decisions is made from; empty where nothing is randomized."""

    recent: Mapping[str, Recent] = field(default_factory=dict)
    """By enrollment."""
    learnt: Mapping[Place, Learnt] = field(default_factory=dict)


def known_at(session: Session, due: Iterable[tuple[Row[Any], Track]]) -> Known:
    """Reads it for the due cursors of tracks that randomize: one statement for each local date
    among them, and one more where something learns. Nothing is read for other tracks."""
    drawn = [(row, track) for row, track in due if track.policy is not None]
    if not drawn:
        return Known()
    by_day: dict[date, list[str]] = defaultdict(list)
    for row, _ in drawn:
        by_day[row.next_on].append(row.id)
    recent = {
        enrollment_id: one
        for on, ids in by_day.items()
        for enrollment_id, one in _recent(session, ids, on)
    }
    places = {
        (row.protocol_id, track.id)
        for row, track in drawn
        if isinstance(track.policy, ThompsonPolicy)
    }
    return Known(recent, {place: _learnt(session, place) for place in sorted(places)})


def update_policies(runtime: Runtime, *, now: datetime) -> int:
    """Updates every learning policy whose time has come; returns how many.

    Each in a transaction of its own. One that fails leaves a row that says so, and the last good
    version goes on deciding.
    """
    return sum(
        _update(runtime, protocol, track, track.policy, now)
        for protocol, track in _tracks(runtime)
        if isinstance(track.policy, ThompsonPolicy)
    )


def _update(
    runtime: Runtime, protocol: Protocol, track: Track, policy: ThompsonPolicy, now: datetime
) -> int:
    place = protocol.id, track.id
    with runtime.database.write() as session:
        last = _latest(session, place)
        if last is not None and now - last.fitted_at < policy.update_every:
            return 0
        values = _fitted(session, protocol, track, policy, now)
        if last is None and not values["observations"] and values["status"] == "good":
            return 0  # nobody has a closed window yet
        session.execute(
            insert(_VERSION).values(
                protocol_id=protocol.id,
                track_id=track.id,
                version=(last.version if last else 0) + 1,
                fitted_at=now,
                **values,
            )
        )
    return 1


def _fitted(
    session: Session, protocol: Protocol, track: Track, policy: ThompsonPolicy, now: datetime
) -> dict[str, Any]:
    """The new version, or the record of a failure."""
    seen: list[Observation] = []
    try:
        # PostgreSQL takes no statement after one that failed, until what led to it is rolled back:
        # without a savepoint a failed read could not be written down.
        with session.begin_nested():
            seen += _observations(session, (protocol.id, track.id), track.outcome.code, now)
        return {
            "status": "good",
            "parameters": fit(policy, seen),
            "observations": len(seen),
            "error": None,
        }
    except Exception as error:
        kind = type(error).__name__
        log.exception("policy_update_failed", protocol=protocol.id, track=track.id, error=kind)
        good = _learnt(session, (protocol.id, track.id))
        return {
            "status": "failed",
            "parameters": good.parameters or {},
            "observations": len(seen),
            "error": kind,
        }


def _observations(
    session: Session, place: Place, outcome: str, now: datetime
) -> Iterator[Observation]:
    """Every randomized decision of a track whose window has closed, in order."""
    last = 0
    while True:
        query = (
            select(_POINT.c.id, _POINT.c.action, _POINT.c.covariates)
            .join(_ENROLLMENT, _ENROLLMENT.c.id == _POINT.c.enrollment_id)
            .where(*_of(place), _POINT.c.outcome == outcome, _POINT.c.id > last)
            .order_by(_POINT.c.id)
            .limit(_PAGE)
        )
        rows = session.execute(query).all()
        if not rows:
            return
        values = outcomes_of(session, [row.id for row in rows], now=now)
        for row in rows:
            value = values[row.id]
            if value is not None:
                yield Observation(row.covariates, row.action, value > 0)
        last = rows[-1].id


def _of(place: Place) -> tuple[Any, ...]:
    """Drawn decisions of one track; needs the enrollments joined."""
    protocol_id, track_id = place
    return (
        _POINT.c.track_id == track_id,
        _POINT.c.draw.is_not(None),
        _ENROLLMENT.c.protocol_id == protocol_id,
    )


@dataclass(frozen=True, slots=True)
class PolicyHealth:
    """One randomized track, for people who watch over a trial."""

    protocol: str
    track: str
    kind: str
    color: Color
    reasons: tuple[str, ...]
    decisions: int
    """In the last 14 days."""
    treated: int
    expected: float
    clip_rate: float
    version: int | None
    """Of a learning policy: the one that decides."""
    updated_at: datetime | None
    failures: int


def monitor(session: Session, runtime: Runtime, *, now: datetime) -> list[PolicyHealth]:
    """Every randomized track of the library, in its order."""
    return [_watch(session, protocol, track, now) for protocol, track in _tracks(runtime)]


def _watch(session: Session, protocol: Protocol, track: Track, now: datetime) -> PolicyHealth:
    place = protocol.id, track.id
    versions = session.execute(
        select(_VERSION.c.version, _VERSION.c.status, _VERSION.c.fitted_at)
        .where(_VERSION.c.protocol_id == protocol.id, _VERSION.c.track_id == track.id)
        .order_by(_VERSION.c.version.desc())
        .limit(20)
    ).all()
    good = next((row for row in versions if row.status == "good"), None)
    facts = _facts(session, track, place, [row.status for row in versions], good, now)
    color, reasons = judge(facts)
    return PolicyHealth(
        protocol.id,
        track.id,
        track.policy.kind if track.policy else "",
        color,
        reasons,
        facts.decisions,
        facts.treated,
        round(facts.expected, 6),
        round(facts.clip_rate, 6),
        (good.version if good else 0) if facts.learns else None,
        good.fitted_at if good else None,
        facts.failures,
    )


def _facts(
    session: Session,
    track: Track,
    place: Place,
    statuses: Sequence[str],
    good: Row[Any] | None,
    now: datetime,
) -> PolicyFacts:
    policy = track.policy
    learns = isinstance(policy, ThompsonPolicy)
    p = _POINT.c.treatment_probability
    bound = policy.least + 1e-6 if isinstance(policy, ThompsonPolicy) else 0.0
    at_bound = (p <= bound) | (p >= 1 - bound)
    query = (
        select(
            func.count().label("decisions"),
            func.coalesce(func.sum(case((_POINT.c.treatment, 1), else_=0)), 0).label("treated"),
            func.coalesce(func.sum(p), 0.0).label("expected"),
            func.coalesce(func.sum(p * (1 - p)), 0.0).label("variance"),
            func.coalesce(func.sum(case((at_bound, 1), else_=0)), 0).label("clipped"),
        )
        .select_from(_POINT)
        .join(_ENROLLMENT, _ENROLLMENT.c.id == _POINT.c.enrollment_id)
        .where(*_of(place), _POINT.c.decided_at >= now - WATCHED)
    )
    counted = session.execute(query).one()
    first = session.scalar(
        select(func.min(_POINT.c.decided_at))
        .join(_ENROLLMENT, _ENROLLMENT.c.id == _POINT.c.enrollment_id)
        .where(*_of(place))
    )
    failures = next((n for n, s in enumerate(statuses) if s == "good"), len(statuses))
    return PolicyFacts(
        int(counted.decisions),
        int(counted.treated),
        float(counted.expected),
        float(counted.variance),
        int(counted.clipped) if learns else 0,
        learns=learns,
        update_every=policy.update_every if isinstance(policy, ThompsonPolicy) else timedelta(),
        update_age=now - good.fitted_at if good else None,
        running_for=now - first - track.outcome.within if first else timedelta(),
        failures=failures,
    )


def _tracks(runtime: Runtime) -> Iterator[tuple[Protocol, Track]]:
    """The tracks that randomize."""
    for protocol in runtime.library.protocols.values():
        for track in protocol.tracks:
            if track.policy is not None:
                yield protocol, track


def _latest(session: Session, place: Place, *, good: bool = False) -> Row[Any] | None:
    query = select(_VERSION).where(
        _VERSION.c.protocol_id == place[0], _VERSION.c.track_id == place[1]
    )
    if good:
        query = query.where(_VERSION.c.status == "good")
    return session.execute(query.order_by(_VERSION.c.version.desc()).limit(1)).one_or_none()


def _learnt(session: Session, place: Place) -> Learnt:
    row = _latest(session, place, good=True)
    return Learnt(row.version, row.parameters) if row else Learnt()


def _made_recent() -> Any:
    """Built once: the sums of the last days, the last day heard from, and the last answer."""
    since: Any = bindparam("since")
    today: Any = bindparam("today")
    heard = _DAY.alias("heard")
    own = heard.c.enrollment_id == _ENROLLMENT.c.id
    heard_on = select(func.max(heard.c.on)).where(
        own, heard.c.on >= bindparam("far"), heard.c.inbound > 0
    )
    answer = (
        select(_ANSWER.c.value)
        .where(_ANSWER.c.enrollment_id == _ENROLLMENT.c.id, _ANSWER.c.status == "parsed")
        .order_by(_ANSWER.c.answered_at.desc(), _ANSWER.c.id.desc())
        .limit(1)
    )
    before = _DAY.c.on < today

    def total(column: Any, when: Any = None) -> Any:
        counted = column if when is None else case((when, column), else_=0)
        return func.coalesce(func.sum(counted), 0)

    days = and_(_DAY.c.enrollment_id == _ENROLLMENT.c.id, _DAY.c.on >= since, _DAY.c.on <= today)
    return (
        select(
            _ENROLLMENT.c.id,
            total(_DAY.c.prompts, before).label("prompts"),
            total(_DAY.c.answered, before).label("answered"),
            total(_DAY.c.sent).label("texts"),
            total(_DAY.c.inbound).label("inbound"),
            heard_on.scalar_subquery().label("heard_on"),
            answer.scalar_subquery().label("last_answer"),
        )
        .select_from(_ENROLLMENT.outerjoin(_DAY, days))
        .where(_ENROLLMENT.c.id.in_(bindparam("ids", expanding=True)))
        .group_by(_ENROLLMENT.c.id)
    )


_RECENT = _made_recent()


def _recent(session: Session, ids: list[str], on: date) -> Iterator[tuple[str, Recent]]:
    bounds = {
        "since": on - timedelta(days=7),
        "today": on,
        "far": on - timedelta(days=DAYS_BACK),
    }
    for row in session.execute(_RECENT, bounds | {"ids": ids}):
        yield (
            row.id,
            Recent(
                int(row.prompts),
                int(row.answered),
                int(row.texts),
                int(row.inbound),
                row.heard_on,
                row.last_answer,
            ),
        )
