"""Gathering what the rules look at, for a batch of enrollments in a handful of statements."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Integer, Row, Select, and_, bindparam, func, or_, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.tables import (
    Answer,
    ClinicEvent,
    Engagement,
    EngagementDay,
    Enrollment,
    Flag,
    InboundMessage,
    Number,
    PatientNumber,
    RuleOverride,
    Site,
    table,
)
from smsint.domain.calendar import local_date
from smsint.domain.clinic_events import LOOK_BACK, Happened, clinic_measures
from smsint.domain.content import Library
from smsint.domain.counting import COUNTERS
from smsint.domain.engagement import WINDOW_DAYS, Day, Record
from smsint.domain.flag_rules import FlagRule, Measure, RuleChange
from smsint.domain.rules import overridden, rules_of
from smsint.domain.signals import Signals, signals_of
from smsint.domain.states import EnrollmentStatus, FlagStatus, TextingStatus
from smsint.services.library_archive import pinned
from smsint.services.runtime import Runtime

_STATE, _DAY, _ENROLLMENT = table(Engagement), table(EngagementDay), table(Enrollment)
_HAS, _NUMBER, _SITE = table(PatientNumber), table(Number), table(Site)
_IN, _FLAG, _OVERRIDE = table(InboundMessage), table(Flag), table(RuleOverride)
_EVENT, _ANSWER = table(ClinicEvent), table(Answer)
SLIP_WITHIN = timedelta(days=7)
_NEVER = datetime.min.replace(tzinfo=UTC)
_SLIP_ITEMS = ("slip", "craving", "closeness")


@dataclass(frozen=True, slots=True)
class Person:
    """Everything that is known of one enrollment when it is looked at."""

    row: Row[Any]
    record: Record
    signals: Signals
    rules: tuple[FlagRule, ...]
    library: Library
    """The one that this enrollment follows, and that the rules are from."""
    open_flags: Mapping[str, Row[Any]]
    """By rule."""
    texted: bool
    """Texts can reach this person now."""


_LAST_HEARD = (
    select(func.max(_IN.c.received_at))
    .where(_IN.c.enrollment_id == _ENROLLMENT.c.id)
    .scalar_subquery()
    .label("last_heard_at")
)
_ROWS: Select[Any] = (
    select(
        _STATE.c.enrollment_id,
        _STATE.c.reachable_since,
        _STATE.c.contacted_at,
        _ENROLLMENT.c.patient_id,
        _ENROLLMENT.c.site_id,
        _ENROLLMENT.c.protocol_id,
        _ENROLLMENT.c.library_hash,
        _ENROLLMENT.c.arm,
        _ENROLLMENT.c.status,
        _ENROLLMENT.c.start_on,
        _ENROLLMENT.c.time_zone,
        _ENROLLMENT.c.taken_over_until,
        _ENROLLMENT.c.created_at,
        _NUMBER.c.id.label("number_id"),
        _NUMBER.c.texting,
        _NUMBER.c.texting_reason,
        _NUMBER.c.failures,
        _SITE.c.time_zone.label("site_zone"),
        _LAST_HEARD,
    )
    .join(_ENROLLMENT, _ENROLLMENT.c.id == _STATE.c.enrollment_id)
    .join(_SITE, _SITE.c.id == _ENROLLMENT.c.site_id)
    .outerjoin(_HAS, and_(_HAS.c.patient_id == _ENROLLMENT.c.patient_id, _HAS.c.to_at.is_(None)))
    .outerjoin(_NUMBER, _NUMBER.c.id == _HAS.c.number_id)
)


# Made once: to build a statement costs more than to run it.
_DUE = (
    _ROWS.where(_STATE.c.next_sweep_at <= bindparam("now"))
    .order_by(_STATE.c.next_sweep_at)
    .limit(bindparam("most", type_=Integer))
    .with_for_update(of=_STATE, skip_locked=True)
)


def due_rows(session: Session, *, now: datetime, limit: int) -> Sequence[Row[Any]]:
    """Enrollments to look at, the longest due first; each process takes its own."""
    return session.connection().execute(_DUE, {"now": now, "most": limit}).all()


def people(
    session: Session, runtime: Runtime, rows: Sequence[Row[Any]], *, now: datetime
) -> list[Person]:
    """The rows with everything that rules look at."""
    ids = [row.enrollment_id for row in rows]
    days = _days(session, ids, now.date() - timedelta(days=WINDOW_DAYS))
    events = _events(session, [row.patient_id for row in rows], now)
    slips = _slips(session, ids, now)
    flags = _open_flags(session, ids)
    rules = _Rules(session, runtime, rows)
    return [
        _person(
            row,
            days.get(row.enrollment_id, ()),
            events.get(row.patient_id, ()),
            slips.get(row.enrollment_id, ()),
            flags.get(row.enrollment_id, {}),
            rules,
            now,
        )
        for row in rows
    ]


def _person(
    row: Row[Any],
    days: Sequence[Day],
    events: Sequence[tuple[datetime, Happened]],
    slips: Sequence[Row[Any]],
    flags: Mapping[str, Row[Any]],
    rules: "_Rules",
    now: datetime,
) -> Person:
    today = local_date(now, row.time_zone)
    programme_day = (today - row.start_on).days
    library = rules.library(row)
    texted = _texted(library, row, programme_day, now)
    since = max(row.reachable_since or row.created_at, row.contacted_at or row.created_at)
    record = Record(
        days=days,
        today=today,
        now=now,
        last_heard_at=row.last_heard_at,
        since_at=since,
        since_on=local_date(since, row.time_zone),
    )
    dealt_with = row.contacted_at or _NEVER
    news = [event for recorded_at, event in events if recorded_at > dealt_with]
    other = clinic_measures(news, now=now, zone=row.time_zone) if news else {}
    signals = signals_of(
        record,
        programme_day=max(0, programme_day),
        texted=texted,
        other={**other, **_slip(slips, dealt_with), **_phone(row)},
    )
    return Person(row, record, signals, rules.of(row), library, flags, texted)


def _texted(library: Library, row: Row[Any], programme_day: int, now: datetime) -> bool:
    """Whether the programme texts this person at present, so that silence says something."""
    protocol = library.protocols.get(row.protocol_id)
    over = protocol is not None and programme_day >= protocol.days
    held = row.texting is not TextingStatus.ON
    staff = row.taken_over_until is not None and row.taken_over_until > now
    return row.status is EnrollmentStatus.ACTIVE and not (held or staff or over)


def _phone(row: Row[Any]) -> dict[Measure, float]:
    held = row.number_id is None or row.texting is TextingStatus.HELD
    return {
        "failed_deliveries": row.failures or 0,
        "wrong_number": int(held and row.texting_reason in {None, "wrong_number", "number"}),
        "opted_out": int(row.texting is TextingStatus.OPTED_OUT),
    }


def _days(session: Session, ids: Sequence[str], since: date) -> dict[str, list[Day]]:
    found: dict[str, list[Day]] = {}
    for enrollment_id, *counters in look_up(session, _DAYS, ids=ids, since=since):
        found.setdefault(enrollment_id, []).append(Day(*counters))
    return found


_DAYS: Select[Any] = (
    select(_DAY.c.enrollment_id, _DAY.c.on, *(_DAY.c[name] for name in COUNTERS))
    .where(among(_DAY.c.enrollment_id, "ids"), _DAY.c.on > bindparam("since"))
    .order_by(_DAY.c.enrollment_id, _DAY.c.on)
)


def _events(
    session: Session, patient_ids: Sequence[str], now: datetime
) -> dict[str, list[tuple[datetime, Happened]]]:
    """Events at the clinic with when we heard of them, by patient, oldest first."""
    rows = look_up(session, _EVENTS, ids=patient_ids, since=now - LOOK_BACK, now=now)
    found: dict[str, list[tuple[datetime, Happened]]] = defaultdict(list)
    for row in rows:
        event = Happened(row.kind, row.occurred_at, row.value)
        found[row.patient_id].append((row.recorded_at, event))
    return found


_EVENTS: Select[Any] = (
    select(
        _EVENT.c.patient_id,
        _EVENT.c.kind,
        _EVENT.c.occurred_at,
        _EVENT.c.value,
        _EVENT.c.recorded_at,
    )
    .where(
        among(_EVENT.c.patient_id, "ids"),
        _EVENT.c.occurred_at > bindparam("since"),
        _EVENT.c.occurred_at <= bindparam("now"),
    )
    .order_by(_EVENT.c.patient_id, _EVENT.c.occurred_at)
)


def _slips(session: Session, ids: Sequence[str], now: datetime) -> dict[str, list[Row[Any]]]:
    found: dict[str, list[Row[Any]]] = {}
    for row in look_up(session, _SLIPS, ids=ids, since=now - SLIP_WITHIN):
        found.setdefault(row.enrollment_id, []).append(row)
    return found


_SLIPS: Select[Any] = select(
    _ANSWER.c.enrollment_id, _ANSWER.c.item, _ANSWER.c.value, _ANSWER.c.answered_at
).where(
    among(_ANSWER.c.enrollment_id, "ids"),
    _ANSWER.c.answered_at > bindparam("since"),
    or_(*(_ANSWER.c.item == item for item in _SLIP_ITEMS)),
    _ANSWER.c.status == "parsed",
)


def _slip(answers: Sequence[Row[Any]], since: datetime) -> dict[Measure, float]:
    """The highest craving or closeness to use reported near a slip, where one was reported."""
    news = [row for row in answers if row.answered_at > since]
    if not any(row.item == "slip" and row.value not in {"no", "0", None} for row in news):
        return {}
    points = [_number(row.value) for row in news if row.item != "slip" and row.value is not None]
    return {"slip_and_craving": max(points, default=0.0)}


def _number(value: str) -> float:
    try:
        return float(value)
    except ValueError:  # a scale whose library changed its kind
        return 0.0


def _open_flags(session: Session, ids: Sequence[str]) -> dict[str, dict[str, Row[Any]]]:
    found: dict[str, dict[str, Row[Any]]] = {}
    for row in look_up(session, _OPEN_FLAGS, ids=ids):
        found.setdefault(row.enrollment_id, {})[row.rule] = row
    return found


_OPEN_FLAGS: Select[Any] = select(
    _FLAG.c.id, _FLAG.c.enrollment_id, _FLAG.c.rule, _FLAG.c.kind
).where(among(_FLAG.c.enrollment_id, "ids"), _FLAG.c.status == FlagStatus.OPEN)
_OVERRIDES = select(_OVERRIDE).where(
    or_(among(_OVERRIDE.c.site_id, "sites"), among(_OVERRIDE.c.enrollment_id, "ids"))
)


class _Rules:
    """The rules of each enrollment: those of the protocol and arm that it follows, then its site's
    changes, then its own. Each version of a library is looked up once for a whole batch."""

    def __init__(self, session: Session, runtime: Runtime, rows: Sequence[Row[Any]]) -> None:
        self._libraries = {
            key: pinned(runtime, key).library for key in {row.library_hash for row in rows}
        }
        self._made: dict[tuple[str, str, str], tuple[FlagRule, ...]] = {}
        self._sites: dict[str, dict[str, RuleChange]] = {}
        self._own: dict[str, dict[str, RuleChange]] = {}
        of = {"sites": {row.site_id for row in rows}, "ids": [row.enrollment_id for row in rows]}
        for row in session.connection().execute(_OVERRIDES, of):
            layer = self._sites if row.site_id else self._own
            changes = layer.setdefault(row.site_id or row.enrollment_id, {})
            changes[row.rule] = RuleChange.model_validate(row.changes)

    def library(self, row: Row[Any]) -> Library:
        """The library that one enrollment follows."""
        return self._libraries[row.library_hash]

    def of(self, row: Row[Any]) -> tuple[FlagRule, ...]:
        """The rules that hold for one enrollment."""
        key = row.library_hash, row.protocol_id, row.arm
        if key not in self._made:
            protocol = self.library(row).protocols.get(row.protocol_id)
            self._made[key] = rules_of(protocol, row.arm)
        site, own = self._sites.get(row.site_id), self._own.get(row.enrollment_id)
        if not site and not own:
            return self._made[key]
        return overridden(self._made[key], site or {}, own or {})
