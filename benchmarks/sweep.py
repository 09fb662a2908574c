"""Benchmark, sweep: finding whom to flag from counters, and what keeping the counters costs.

The rival asks history itself: one query over every text, prompt and reply that answers one rule
(two missed prompts and 48 hours of silence). The sweep answers all rules, for those who are due.
Both must name the same people.
"""

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from functools import partial
from typing import Any
from unittest.mock import patch

from sqlalchemy import (
    Date,
    Integer,
    and_,
    case,
    cast,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from benchmarks import clinic, product
from benchmarks.databases import Place, analyze
from benchmarks.measure import Finding, Goal, Pair, Slice, alternate, cpu_ratios
from benchmarks.people import phone
from smsint.clock import utc_now
from smsint.db.tables import (
    Engagement,
    EngagementDay,
    Enrollment,
    Flag,
    InboundMessage,
    OutboxMessage,
    PatientNumber,
    Question,
    table,
)
from smsint.db.types import Instant, Json
from smsint.domain.calendar import local_date, to_instant
from smsint.domain.kinds import MessageKind
from smsint.gateway.base import Accepted, InboundSms
from smsint.jobs.turns import sweep_turn
from smsint.services import engagement
from smsint.services.receiving import receive
from smsint.services.runtime import Runtime
from smsint.services.sending import Outcome, claim, settle
from smsint.services.texts import Draft, outbox_row

PATIENTS, DAYS = 100_000, 14
IN_ONE_TURN = 600
"""Due in the busiest minute: 100,000 people once between four and seven are 556 a minute, all in one
zone; the others are those to whom something happened."""
RULE = "two-missed"
_OUTBOX, _QUESTION, _IN = table(OutboxMessage), table(Question), table(InboundMessage)
_ENROLLMENT, _HAS, _DAY = table(Enrollment), table(PatientNumber), table(EngagementDay)
_STATE, _FLAG = table(Engagement), table(Flag)


@dataclass(slots=True)
class Clinic:
    """So many people with two weeks behind them: a tip and a prompt a day, most answered."""

    runtime: Runtime
    patients: int
    now: datetime
    turns: int = 0
    sids: int = 0
    asked: int = 0
    flagged: set[str] = field(default_factory=set)

    def catch_up(self) -> Slice:
        """Everybody is due at once, as after an outage."""
        with self.runtime.database.write() as session:
            session.execute(update(_STATE).values(next_sweep_at=self.now))
        return self._sweep(self.patients)

    def turn(self) -> Slice:
        """One turn of the busiest minute."""
        first = self.turns * IN_ONE_TURN % self.patients
        ids = [f"enr_{n % self.patients}" for n in range(first, first + IN_ONE_TURN)]
        self.turns += 1
        with self.runtime.database.write() as session:
            due = update(_STATE).where(_STATE.c.enrollment_id.in_(ids))
            session.execute(due.values(next_sweep_at=self.now))
        return self._sweep(1)

    def _sweep(self, units: int) -> Slice:
        began, cpu = time.perf_counter(), time.process_time()
        sweep_turn(self.runtime, self.now)
        took, used = time.perf_counter() - began, time.process_time() - cpu
        self._compare(self._open())
        return Slice(units / took, used / units * 1e6)

    def recompute(self) -> Slice:
        """The rival: one query over history."""
        began, cpu = time.perf_counter(), time.process_time()
        with self.runtime.database.read() as session:
            found = set(session.execute(best_query(self.now, self.today)).scalars())
        took, used = time.perf_counter() - began, time.process_time() - cpu
        self.flagged = found
        return Slice(1 / took, used * 1e6)

    @property
    def today(self) -> date:
        return local_date(self.now, clinic.noon_zone(self.now))

    def _open(self) -> set[str]:
        query = select(_FLAG.c.enrollment_id).where(_FLAG.c.rule == RULE, _FLAG.c.status == "open")
        with self.runtime.database.read() as session:
            return set(session.execute(query).scalars())

    def _compare(self, opened: set[str]) -> None:
        """The oracle: counters and history name the same people."""
        if not self.flagged:
            self.recompute()
        if opened != self.flagged or not opened:
            raise AssertionError(f"sweep {len(opened)}, history {len(self.flagged)}")

    # Counting

    def send_texts(self, texts: int, *, settling_alone: bool = False) -> Slice:
        """Claims and settles so many texts that the provider takes at once."""
        clinic.add_texts(self.runtime, texts, self.now, first=self.asked % (self.patients - texts))
        self.asked += texts
        took = used = 0.0
        settled = 0
        while True:
            began, cpu = time.perf_counter(), time.process_time()
            turn = claim(self.runtime, now=self.now)
            if not turn.looked_at:
                break
            outcomes = [Outcome(one, Accepted(self._sid(), "queued")) for one in turn.claimed]
            if settling_alone:
                began, cpu = time.perf_counter(), time.process_time()
            settle(self.runtime, outcomes, now=self.now)
            took, used = took + time.perf_counter() - began, used + time.process_time() - cpu
            settled += len(outcomes)
        if settled != texts:
            raise AssertionError(f"{texts} were due, {settled} were settled")
        return Slice(texts / took, used / texts * 1e6)

    def take_in(self, texts: int) -> Slice:
        """Takes in so many answers to open questions, fifty at a time."""
        first = self.asked % (self.patients - texts)
        self.asked += texts
        ids = [f"enr_{n}" for n in range(first, first + texts)]
        with self.runtime.database.write() as session:  # yesterday's prompt waits again
            last = select(func.max(_QUESTION.c.id)).where(_QUESTION.c.enrollment_id.in_(ids))
            session.execute(
                update(_QUESTION)
                .where(_QUESTION.c.id.in_(last.group_by(_QUESTION.c.enrollment_id)))
                .values(status="open", closed_at=None, expires_at=self.now + timedelta(hours=1))
            )
        sms = [
            InboundSms(self._sid(), phone(n), product.SENDER, "7")
            for n in range(first, first + texts)
        ]
        began, cpu = time.perf_counter(), time.process_time()
        for start in range(0, texts, 50):
            with self.runtime.database.write() as session:
                batch = sms[start : start + 50]
                receive(session, self.runtime, batch, source="webhook", now=self.now)
        took, used = time.perf_counter() - began, time.process_time() - cpu
        return Slice(texts / took, used / texts * 1e6)

    def _sid(self) -> str:
        self.sids += 1
        return f"SM{2**90 + self.sids:032x}"


def best_query(now: datetime, today: date) -> Any:
    """Who missed the last two prompts or more and has texted nothing for 48 hours.

    Everything is aggregated in the database, and only the names come back.
    """
    since = now - timedelta(days=DAYS + 2)
    midnight = to_instant(today, time_of_day(), clinic.noon_zone(now))
    ripe = (midnight or now) - timedelta(days=1)  # prompts of yesterday may still be answered
    replied = (
        select(_QUESTION.c.enrollment_id, func.max(_QUESTION.c.asked_at).label("at"))
        .where(_QUESTION.c.status.in_(("answered", "unparsed")), _QUESTION.c.asked_at >= since)
        .group_by(_QUESTION.c.enrollment_id)
        .cte("replied")
    )
    heard = (
        select(_IN.c.enrollment_id, func.max(_IN.c.received_at).label("at"))
        .where(_IN.c.received_at >= since)
        .group_by(_IN.c.enrollment_id)
        .cte("heard")
    )
    return (
        select(_OUTBOX.c.enrollment_id)
        .outerjoin(replied, replied.c.enrollment_id == _OUTBOX.c.enrollment_id)
        .outerjoin(heard, heard.c.enrollment_id == _OUTBOX.c.enrollment_id)
        .where(
            _OUTBOX.c.state == "sent",
            _OUTBOX.c.question_key.is_not(None),
            _OUTBOX.c.sent_at >= since,
            _OUTBOX.c.sent_at < ripe,
            or_(replied.c.at.is_(None), _OUTBOX.c.sent_at > replied.c.at),
            or_(heard.c.at.is_(None), heard.c.at <= now - timedelta(hours=48)),
        )
        .group_by(_OUTBOX.c.enrollment_id)
        .having(func.count() >= 2)
    )


def build(place: Place, patients: int) -> Clinic:
    """The people, their two weeks, and the counters, written by SQL."""
    runtime, now = product.runtime(place.migrated_url()), utc_now()
    clinic.add_patients(runtime, patients, now)
    long_ago = now - timedelta(days=DAYS + 1)
    with runtime.database.write() as session:
        session.execute(update(_ENROLLMENT).values(created_at=long_ago, updated_at=long_ago))
    for ago in range(DAYS, 0, -1):
        _add_day(runtime, ago, now)
    with runtime.database.write() as session:
        state = select(
            _ENROLLMENT.c.id, literal(now, Instant), literal(False), literal(0.0), literal({}, Json)
        )
        columns = ["enrollment_id", "next_sweep_at", "flagged", "score", "components"]
        session.execute(insert(_STATE).from_select(columns, state))
    analyze(runtime.database)
    some = [f"enr_{n}" for n in range(0, patients, max(1, patients // 50))]
    with runtime.database.read() as session:
        if engagement.counted(session, some) != engagement.recounted(session, some):
            raise AssertionError("the counters are not those of the history")
    return Clinic(runtime, patients, now)


def _add_day(runtime: Runtime, ago: int, now: datetime) -> None:
    """A tip and a prompt for everybody; five of six answer, one of forty no more since five days."""
    at = now - timedelta(days=ago)
    on = local_date(at, clinic.noon_zone(now))
    n = _HAS.c.number_id
    quiet = and_(n % 40 == 0, literal(ago) <= 5)
    replies = and_(~quiet, (n * 7919 + ago * 104729) % 6 != 0)
    people = _ENROLLMENT.join(_HAS, _HAS.c.patient_id == _ENROLLMENT.c.patient_id)
    with runtime.database.write() as session:
        for kind, key in ((MessageKind.TIP, None), (MessageKind.CHECK_IN, clinic.QUESTION)):
            row = outbox_row(runtime, Draft(1, kind, "en", clinic.SENT, at, now), now=at)
            row |= {"state": "sent", "attempts": 1, "sent_at": at, "claimed_at": at}
            row |= {"delivery_status": "delivered"}
            sent: dict[str, Any] = {k: literal(v, _OUTBOX.c[k].type) for k, v in row.items()}
            sent |= {
                "enrollment_id": _ENROLLMENT.c.id,
                "number_id": n,
                "question_key": literal(key, _OUTBOX.c.question_key.type),
                "provider_sid": _ENROLLMENT.c.id + f"-{kind}-{ago}",
            }
            chosen = select(*sent.values()).select_from(people)
            session.execute(insert(_OUTBOX).from_select([*sent], chosen))
        later = literal(at + timedelta(minutes=20), Instant)
        asked: dict[str, Any] = {
            "enrollment_id": _OUTBOX.c.enrollment_id,
            "outbox_id": _OUTBOX.c.id,
            "question_key": literal(clinic.QUESTION),
            "item": literal("wellbeing"),
            "status": case((replies, literal("answered")), else_=literal("expired")),
            "asked_at": literal(at, Instant),
            "expires_at": literal(at + timedelta(hours=24), Instant),
            "closed_at": case((replies, later), else_=literal(at + timedelta(hours=24), Instant)),
        }
        prompts = _OUTBOX.join(_HAS, _HAS.c.number_id == _OUTBOX.c.number_id)
        of_day = and_(
            _OUTBOX.c.provider_sid == _OUTBOX.c.enrollment_id + f"-{MessageKind.CHECK_IN}-{ago}",
            _OUTBOX.c.enrollment_id.is_not(None),
            _OUTBOX.c.due_at == at,
        )
        chosen = select(*asked.values()).select_from(prompts).where(of_day)
        session.execute(insert(_QUESTION).from_select([*asked], chosen))
        seal = runtime.vault.seal
        inbound: dict[str, Any] = {
            "message_sid": _QUESTION.c.enrollment_id + f"-{ago}",
            "number_id": n,
            "enrollment_id": _QUESTION.c.enrollment_id,
            "body": literal(seal("inbound_message.body", "7")),
            "num_media": literal(0),
            "question_id": _QUESTION.c.id,
            "understanding": literal(seal("inbound_message.understanding", "{}")),
            "effects": literal(["answer:parsed"], Json),
            "source": literal("webhook"),
            "received_at": later,
            "recorded_at": later,
        }
        replied = _QUESTION.join(_OUTBOX, _OUTBOX.c.id == _QUESTION.c.outbox_id).join(
            _HAS, _HAS.c.number_id == _OUTBOX.c.number_id
        )
        chosen = (
            select(*inbound.values())
            .select_from(replied)
            .where(_QUESTION.c.asked_at == at, _QUESTION.c.status == "answered")
        )
        session.execute(insert(_IN).from_select([*inbound], chosen))
        answered = cast(case((replies, 1), else_=0), Integer)
        counted: dict[str, Any] = {
            "enrollment_id": _ENROLLMENT.c.id,
            "on": literal(on, Date),
            **{name: literal(value) for name, value in _COUNTED.items()},
            "answered": answered,
            "inbound": answered,
            "latency_s": answered * 1200,
        }
        chosen = select(*counted.values()).select_from(people)
        session.execute(insert(_DAY).from_select([*counted], chosen))


_COUNTED = {
    "sent": 2, "delivered": 2, "undelivered": 0, "prompts": 1, "not_understood": 0, "unprompted": 0,
}  # fmt: skip


def without_counting(work: Callable[[], Slice]) -> Slice:
    """The same work with nothing counted."""
    with ExitStack() as stack:
        for name in ("count_texts", "count_received"):
            stack.enter_context(patch.object(engagement, name, lambda *_, **__: {}))
        return work()


def run(
    place: Place, *, patients: int = PATIENTS, pairs: int = 6, texts: int = 400
) -> list[Finding]:
    """The sweep against a recompute, then counting against not counting."""
    made = build(place, patients)
    caught_up = made.catch_up()
    turns = alternate(made.turn, made.recompute, pairs)
    catch_ups = (caught_up, made.catch_up())
    whole = [
        patients * other.rate / one.rate for one, (_, other) in zip(catch_ups, turns, strict=False)
    ]
    sent, settled, taken = (
        alternate(work, partial(without_counting, work), pairs)
        for work in (
            partial(made.send_texts, texts),
            partial(made.send_texts, texts, settling_alone=True),
            partial(made.take_in, texts),
        )
    )
    made.runtime.database.close()
    return [
        _finding(
            place,
            f"a turn with {IN_ONE_TURN:,} of {patients:,} due / recompute, time",
            _times(turns),
            0.1,
            "Same people flagged, asserted after every turn.",
        ),
        _finding(
            place,
            f"everybody due at once ({patients:,}) / recompute, time",
            whole,
            None,
            f"All rules against one; {caught_up.rate:,.0f} people a second the first time.",
        ),
        *_counting(place, "sending a text", sent),
        *_counting(place, "of it settling alone", settled),
        *_counting(place, "taking in a reply", taken),
    ]


def _counting(place: Place, event: str, pairs: Sequence[Pair]) -> list[Finding]:
    """By the wall, which also waits for the disk and for whoever else runs here; and by the processor."""
    name = f"{event}: counting / not counting"
    return [
        _finding(place, f"{name}, time", _times(pairs), 1.6),
        _finding(place, f"{name}, processor time", cpu_ratios(pairs), 1.6),
    ]


def _times(pairs: Sequence[Pair]) -> list[float]:
    """How long we take in terms of the other."""
    return [other.rate / mine.rate for mine, other in pairs]


def _finding(
    place: Place, name: str, values: Sequence[float], bound: float | None, note: str = ""
) -> Finding:
    goal = Goal(bound, at_least=False) if bound is not None else None
    return Finding("sweep", place.name, name, values, goal, note)
