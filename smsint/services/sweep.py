"""The sweep: looks at whoever is due, opens and closes flags, and asks staff to step in.

Nobody's history is read: a sweep takes an index range of ``engagement.next_sweep_at`` and reads
six weeks of daily counters of those in it. Everybody is due once a day before the clinic opens,
and sooner when something happened (a clinic event, a failed delivery, a STOP, a text from somebody
with an open flag) or when enough silence will have passed.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import Any
from zlib import crc32

from sqlalchemy import Select, bindparam, false, func, literal, select, update
from sqlmodel import Session

from smsint.db import outbox
from smsint.db.among import among
from smsint.db.bulk import insert_rows, update_rows
from smsint.db.tables import (
    ConsentEvent,
    Engagement,
    Enrollment,
    Flag,
    PatientNumber,
    ServiceState,
    table,
)
from smsint.db.types import Instant, Json
from smsint.db.upsert import from_select, put
from smsint.domain.calendar import to_instant
from smsint.domain.disengagement import Closed, FlagDecision, Verdict, decide, next_moment, score
from smsint.domain.states import EnrollmentStatus, FlagStatus
from smsint.services.reengagement import returned
from smsint.services.runtime import Runtime
from smsint.services.signals import Person, due_rows, people
from smsint.services.stepping_in import ask_staff

_STATE, _FLAG, _ENROLLMENT = table(Engagement), table(Flag), table(Enrollment)
_CONSENT, _HAS, _SERVICE = table(ConsentEvent), table(PatientNumber), table(ServiceState)
_EVER = datetime(2000, 1, 1, tzinfo=UTC)
BATCH = 500
_MORNING, _SPREAD = time(4), 10_800
"""Everybody's day is looked at between four and seven in the morning where they live."""


def sweep(runtime: Runtime, *, now: datetime, limit: int = BATCH) -> int:
    """Looks at one batch of those who are due, in one transaction; returns how many."""
    with runtime.database.write() as session:
        rows = due_rows(session, now=now, limit=limit)
        if not rows:
            return 0
        found = people(session, runtime, rows, now=now)
        apply(session, runtime, found, now=now)
        return len(rows)


def apply(session: Session, runtime: Runtime, found: Sequence[Person], *, now: datetime) -> None:
    """Does what the rules say of each person, and plans the next look."""
    opened: list[dict[str, Any]] = []
    closed: list[dict[str, Any]] = []
    states: list[dict[str, Any]] = []
    asks: list[tuple[Person, list[tuple[str, FlagDecision]]]] = []
    back: list[Person] = []
    for person in found:
        decisions = _decisions(person)
        new = [(runtime.new_id("flag"), one) for one in decisions if one.verdict is Verdict.OPEN]
        opened += [_flag_row(person, flag_id, one, now) for flag_id, one in new]
        gone = _closings(person, decisions)
        closed += [_closed(flag_id, why, now) for flag_id, why in gone]
        states.append(_state(person, bool(new) or len(gone) < len(person.open_flags), now))
        if new:
            asks.append((person, new))
        if any(why is Closed.RETURNED for _, why in gone):
            back.append(person)
    insert_rows(session, _FLAG, opened)
    update_rows(session, _FLAG, closed, only="status = 'open'")
    update_rows(session, _STATE, states, key="enrollment_id")
    for person, new in asks:
        ask_staff(session, runtime, person, new, now=now)
    for person in back:
        returned(session, runtime, person.row, now=now)


def _decisions(person: Person) -> list[FlagDecision]:
    if person.row.status is EnrollmentStatus.ENDED:
        return []
    return decide(person.rules, person.signals, person.open_flags.keys())


def _closings(person: Person, decisions: Sequence[FlagDecision]) -> list[tuple[str, Closed]]:
    """The flags that no longer hold, and why: their person came back, it is over, or the rule or
    the enrollment is no more."""
    if person.row.status is EnrollmentStatus.ENDED:
        return [(flag.id, Closed.ENDED) for flag in person.open_flags.values()]
    said = {one.rule.id: one for one in decisions}
    closings = []
    for rule, flag in person.open_flags.items():
        one = said.get(rule)
        if one is None:
            closings.append((flag.id, Closed.RULE_REMOVED))
        elif one.verdict is Verdict.CLOSE:
            drifted = one.kind == "disengagement"
            closings.append((flag.id, Closed.RETURNED if drifted else Closed.OVER))
    return closings


def _flag_row(person: Person, flag_id: str, one: FlagDecision, now: datetime) -> dict[str, Any]:
    return {
        "id": flag_id,
        "site_id": person.row.site_id,
        "enrollment_id": person.row.enrollment_id,
        "rule": one.rule.id,
        "kind": one.kind,
        "level": one.rule.level,
        "sentence": one.sentence,
        "inputs": dict(one.values),
        "thresholds": dict(one.thresholds),
        "library_hash": person.library.hash,
        "status": FlagStatus.OPEN,
        "opened_at": now,
    }


def _closed(flag_id: str, why: Closed, now: datetime) -> dict[str, Any]:
    return {"id": flag_id, "status": FlagStatus.CLOSED, "closed_at": now, "close_reason": why}


def _state(person: Person, flagged: bool, now: datetime) -> dict[str, Any]:
    ended = person.row.status is EnrollmentStatus.ENDED
    scored = score(person.record, person.signals)
    return {
        "enrollment_id": person.row.enrollment_id,
        "next_sweep_at": None if ended else next_look(person, now),
        # Whoever cannot be texted is not silent: the count begins when they can be again.
        "reachable_since": person.record.since_at if person.texted else now,
        "flagged": flagged and not ended,
        "score": 0.0 if ended else scored.value,
        "components": dict(scored.components),
        "scored_at": now,
    }


def next_look(person: Person, now: datetime) -> datetime:
    """Tomorrow before the clinic opens, or sooner when enough silence will have passed."""
    spread = timedelta(seconds=crc32(person.row.enrollment_id.encode()) % _SPREAD)
    tomorrow = person.record.today + timedelta(days=1)
    morning = to_instant(tomorrow, _MORNING, person.row.time_zone) or now + timedelta(days=1)
    wait = next_moment(person.rules, person.signals) if person.texted else None
    return min(morning + spread, now + wait) if wait else morning + spread


# Who must be looked at because something happened

_SEEN, _SEEN_CONSENT = "sweep_seen_until", "sweep_seen_consent"
_OVERLAP = timedelta(minutes=2)
"""A transaction that began earlier may commit later."""
_CONSENT_OVERLAP = 20


def notice(runtime: Runtime, *, now: datetime) -> None:
    """Makes those due whose enrollment, number or consent changed since the last turn.

    Two index ranges: ``enrollment.updated_at``, and the growing id of the consent ledger.
    """
    with runtime.database.write() as session:
        seen = outbox.service_state(session, _SEEN)
        since = datetime.fromisoformat(seen) - _OVERLAP if seen else _EVER
        connection = session.connection()
        connection.execute(_noticing(connection.dialect.name), {"now": now, "since": since})
        put(session, _SERVICE, {"key": _SEEN}, {"value": now.isoformat(), "updated_at": now})
        _notice_consent(session, now)


@cache
def _noticing(dialect: str) -> Any:
    """Whoever changed is due now, also who was not known to the sweep."""
    now = bindparam("now", type_=Instant())
    columns = ("enrollment_id", "next_sweep_at", "flagged", "score", "components")
    values = (now, false(), literal(0.0), literal({}, Json))
    changed = select(_ENROLLMENT.c.id, *values).where(_ENROLLMENT.c.updated_at > bindparam("since"))
    return from_select(dialect, _STATE, columns, changed, "enrollment_id", {"next_sweep_at": now})


_LAST_CONSENT = select(func.max(_CONSENT.c.id))


def _notice_consent(session: Session, now: datetime) -> None:
    last = session.connection().execute(_LAST_CONSENT).scalar() or 0
    seen = int(outbox.service_state(session, _SEEN_CONSENT) or 0)
    if last == seen:
        return
    changed = select(_CONSENT.c.number_id).where(_CONSENT.c.id > seen - _CONSENT_OVERLAP)
    numbers = set(session.execute(changed).scalars())
    whose = (
        select(_ENROLLMENT.c.id)
        .join(_HAS, _HAS.c.patient_id == _ENROLLMENT.c.patient_id)
        .where(_HAS.c.number_id.in_(numbers), _HAS.c.to_at.is_(None))
    )
    look_at(session, session.execute(whose).scalars().all(), now=now)
    put(session, _SERVICE, {"key": _SEEN_CONSENT}, {"value": str(last), "updated_at": now})


_SOONER = (
    update(_STATE)
    .where(_STATE.c.next_sweep_at > bindparam("now"))
    .values(next_sweep_at=bindparam("now"))
)
_SOONER_FOR = _SOONER.where(among(_STATE.c.enrollment_id, "ids"))


def look_at(
    session: Session, enrollment_ids: Sequence[str] | Select[Any], *, now: datetime
) -> None:
    """Something happened to these: the next sweep looks at them."""
    if isinstance(enrollment_ids, Select):
        several = _SOONER.where(_STATE.c.enrollment_id.in_(enrollment_ids))
        session.execute(several, {"now": now})
    elif enrollment_ids:
        session.connection().execute(_SOONER_FOR, {"ids": enrollment_ids, "now": now})
