"""The incentive ledger: what answered check-in days earn, once each of them is over."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import takewhile
from typing import Any

from sqlalchemy import Column, Row, func, or_, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.tables import Enrollment, IncentiveEntry, table
from smsint.db.upsert import insert_new
from smsint.domain.calendar import local_date
from smsint.domain.feedback import CheckIn, check_in_days
from smsint.domain.incentives import Entry, Incentives, ledger
from smsint.domain.states import EnrollmentStatus
from smsint.services.feedback import check_in, check_ins_since
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime

_ENROLLMENT, _ENTRY = table(Enrollment), table(IncentiveEntry)
_UNSETTLED_FOR = timedelta(days=14)
"""A question waits seven days at most; nobody is asked anything while the service is away."""
_LATELY = timedelta(days=3)
"""Most are settled up to then: of them the days before need not be read again."""
_BATCH = 500
_Rules = Mapping[tuple[str, str], Incentives]
"""By protocol and the version that the enrollment is pinned to."""
_Checked = tuple[date, bool]
"""A check-in day, and whether it was answered."""


def settle_incentives(runtime: Runtime, *, now: datetime) -> int:
    """Writes the entries of check-in days that are over; returns how many. Any number may run."""
    rules = {}
    for row in _running(runtime, now, _ENROLLMENT.c.protocol_id, _ENROLLMENT.c.library_hash):
        protocol = pinned(runtime, row.library_hash).library.protocols.get(row.protocol_id)
        if protocol is not None and protocol.incentives is not None:
            rules[row.protocol_id, row.library_hash] = protocol.incentives
    if not rules:
        return 0
    of = (_ENROLLMENT.c.protocol_id, _ENROLLMENT.c.library_hash)
    rows = _running(runtime, now, _ENROLLMENT.c.id, *of, _ENROLLMENT.c.time_zone)
    earning = [row for row in rows if (row.protocol_id, row.library_hash) in rules]
    return sum(
        _settle_batch(runtime, rules, earning[start : start + _BATCH], now)
        for start in range(0, len(earning), _BATCH)
    )


def _running(runtime: Runtime, now: datetime, *columns: Column[Any]) -> Sequence[Row[Any]]:
    """Columns of the enrollments that have not ended long ago, each combination once."""
    running = or_(
        _ENROLLMENT.c.status != EnrollmentStatus.ENDED,
        _ENROLLMENT.c.ended_at > now - _UNSETTLED_FOR,
    )
    with runtime.database.read() as session:
        return session.execute(select(*columns).where(running).distinct()).all()


def _settle_batch(runtime: Runtime, rules: _Rules, rows: Sequence[Row[Any]], now: datetime) -> int:
    with runtime.database.write() as session:
        ids = [row.id for row in rows]
        settled = _settled(session, ids)
        asked = _asked(session, rows, settled, now)
        days = {
            row.id: _new_days(
                asked.get(row.id, ()), local_date(now, row.time_zone), settled.get(row.id)
            )
            for row in rows
        }
        earned = [row for row in rows if days[row.id]]
        before = _written(session, [row.id for row in earned])
        new = [
            _values(row.id, entry, now)
            for row in earned
            for entry in _entries(
                before.get(row.id, ()), days[row.id], rules[row.protocol_id, row.library_hash]
            )
        ]
        if new:
            session.connection().execute(insert_new(session, _ENTRY), new)
    return len(new)


def _settled(session: Session, enrollment_ids: Collection[str]) -> dict[str, date]:
    """The last settled day of each enrollment."""
    rows = session.execute(
        select(_ENTRY.c.enrollment_id, func.max(_ENTRY.c.on).label("last"))
        .where(_ENTRY.c.enrollment_id.in_(enrollment_ids))
        .group_by(_ENTRY.c.enrollment_id)
    )
    return {row.enrollment_id: row.last for row in rows}


def _asked(
    session: Session, rows: Sequence[Row[Any]], settled: Mapping[str, date], now: datetime
) -> Mapping[str, list[CheckIn]]:
    """What was asked since the last settled day, or on it."""
    zones = {row.id: row.time_zone for row in rows}
    lately = {key for key in zones if settled.get(key, date.min) >= (now - _LATELY).date()}
    since_then = now - _LATELY - timedelta(days=1)  # to the first moment of that day
    found: dict[str, list[CheckIn]] = defaultdict(list)
    for row in (
        *check_ins_since(session, zones.keys() - lately, now - _UNSETTLED_FOR),
        *check_ins_since(session, lately, since_then),
    ):
        # The local date is at most a day after that of UTC: only what is surely settled is left out.
        if row.asked_at.date() >= settled.get(row.enrollment_id, date.min):
            found[row.enrollment_id].append(check_in(row, zones[row.enrollment_id]))
    return found


def _new_days(check_ins: Collection[CheckIn], today: date, last: date | None) -> list[_Checked]:
    """The days that are over and not settled, in order, up to the first that may still be answered."""
    if not any(last is None or one.on > last for one in check_ins):
        return []
    over = check_in_days(check_ins)
    asked = sorted({one.on for one in check_ins})
    days = takewhile(lambda on: on in over and on < today, asked)
    return [(on, over[on]) for on in days if last is None or on > last]


_WRITTEN = (
    select(_ENTRY.c.enrollment_id, _ENTRY.c.on, _ENTRY.c.reason)
    .where(among(_ENTRY.c.enrollment_id, "ids"))
    .order_by(_ENTRY.c.enrollment_id, _ENTRY.c.on)
)


def _written(session: Session, enrollment_ids: Collection[str]) -> Mapping[str, list[_Checked]]:
    """The settled days of each enrollment, in order."""
    found: dict[str, list[_Checked]] = defaultdict(list)
    for row in session.connection().execute(_WRITTEN, {"ids": enrollment_ids}):
        found[row.enrollment_id].append((row.on, row.reason != "missed"))
    return found


def _entries(
    before: Sequence[_Checked], days: Sequence[_Checked], rules: Incentives
) -> list[Entry]:
    """The ledger goes on from the entries that are written: they alone say where it stands."""
    return list(ledger([*before, *days], rules))[len(before) :]


def _values(enrollment_id: str, entry: Entry, now: datetime) -> dict[str, Any]:
    return {
        "enrollment_id": enrollment_id,
        "on": entry.on,
        "points": entry.points,
        "balance": entry.balance,
        "reason": entry.reason,
        "at": now,
    }
