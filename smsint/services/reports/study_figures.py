"""The figures of the study report, counted from one consistent view of the database."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import median
from typing import Any

from sqlalchemy import (
    BigInteger,
    Select,
    and_,
    case,
    cast,
    func,
    literal,
    select,
    type_coerce,
)

from smsint.db.tables import (
    EngagementDay,
    Enrollment,
    InboundMessage,
    OutboxMessage,
    Task,
    TaskEvent,
    table,
)
from smsint.domain.outreach import TaskAction
from smsint.domain.retention import Stay, stay
from smsint.domain.states import OutboxState
from smsint.services.exporting.courses import courses
from smsint.services.exporting.request import ExportRequest
from smsint.services.exporting.run import EXTRACTS
from smsint.services.exporting.snapshot import Snapshot
from smsint.services.exporting.survival import Course, retention_row
from smsint.services.runtime import Runtime

_OUT, _IN, _DAY = table(OutboxMessage), table(InboundMessage), table(EngagementDay)
_ENROLLMENT, _TASK, _STEP = table(Enrollment), table(Task), table(TaskEvent)
REPLY_WITHIN = timedelta(hours=48)
"""WelTel's window: a reply later than this belongs to something else."""


@dataclass(frozen=True, slots=True)
class Person:
    """What survival curves need of one participant."""

    arm: str
    observed_days: int
    stay: Stay | None
    opt_out: tuple[int, bool]
    """Days until the opt-out or the end of the data, and whether it was an opt-out."""
    wrote_in: frozenset[int]
    """The weeks, from day 0 of the first enrollment, in which they wrote."""


@dataclass(frozen=True, slots=True)
class Template:
    """How texts of one template fared."""

    id: str
    sent: int
    delivered: int
    replied: int
    """Followed by a text of the participant within ``REPLY_WITHIN``."""
    segments: int


@dataclass(frozen=True, slots=True)
class Week:
    """One week of the programme, over everybody who was in it."""

    number: int
    people: int
    prompts: int
    answered: int
    inbound: int
    wrote: int
    """People who wrote at least once."""


@dataclass(slots=True)
class Figures:
    """Everything that the report shows."""

    people: list[Person] = field(default_factory=list)
    arms: dict[str, Counter[str]] = field(default_factory=dict)
    """By arm: enrolled, texted, opted_out, left, ended, analyzed."""
    protocols: set[str] = field(default_factory=set)
    """Those that somebody was enrolled in."""
    weeks: list[Week] = field(default_factory=list)
    templates: list[Template] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)
    delivered_each: list[int] = field(default_factory=list)
    """Texts delivered to each enrollment."""
    answered_each: list[int] = field(default_factory=list)
    segments: int = 0
    inbound: int = 0
    tasks: int = 0
    tries: int = 0
    """Attempts that staff recorded."""
    resolved: int = 0
    """Tasks that staff resolved."""
    untried: int = 0
    """Of these, those for which no attempt was recorded."""

    @property
    def handled(self) -> int:
        """Pieces of staff's work: each attempt is one, and so is resolving a task without any."""
        return self.tries + self.untried


def gather(runtime: Runtime, taken: Snapshot) -> Figures:
    """Counts everything; memory grows with people, never with texts."""
    found = Figures()
    for group in courses(runtime, taken, ExportRequest(), EXTRACTS):
        found.people += [_person(course) for course in group]
    found.arms = _arms(taken, found.people)
    found.protocols = set(taken.connection.scalars(select(taken.spells.c.protocol).distinct()))
    found.weeks = _weeks(taken)
    found.templates = _templates(taken)
    _doses(taken, found)
    _work(taken, found)
    return found


def _person(course: Course) -> Person:
    row = retention_row(course)
    return Person(
        course.arm,
        course.observed_days,
        stay(course.care, course.observed_days),
        (row["opt_out_days"], bool(row["opted_out"])),
        frozenset(day // 7 for day, _, _, inbound in course.days if inbound),
    )


def _arms(taken: Snapshot, people: Iterable[Person]) -> dict[str, Counter[str]]:
    arms: dict[str, Counter[str]] = defaultdict(Counter)
    for person in people:
        counts = arms[person.arm]
        counts["enrolled"] += 1
        counts["wrote"] += bool(person.wrote_in)
        counts["opted_out"] += person.opt_out[1]
        counts["left"] += person.stay is not None and person.stay.left
        counts["known"] += person.stay is not None
    s, e = taken.spells.c, _ENROLLMENT.c
    texted = select(_DAY.c.enrollment_id).where(_DAY.c.enrollment_id == s.id, _DAY.c.delivered > 0)
    query = (
        select(s.arm, func.sum(case((texted.exists(), 1), else_=0)),
               func.sum(case((e.status == "ended", 1), else_=0)))
        .join(_ENROLLMENT, e.id == s.id)
        .where(s.no == 1)
        .group_by(s.arm)
    )  # fmt: skip
    for arm, with_text, ended in taken.connection.execute(query):
        arms[arm]["texted"] += with_text
        arms[arm]["ended"] += ended
    return dict(sorted(arms.items()))


def _weeks(taken: Snapshot) -> list[Week]:
    s, d = taken.spells.c, _DAY.c
    number = (
        cast(func.julianday(d.on) - s.start_jd, BigInteger) // 7
        if taken.is_sqlite
        else type_coerce(d.on - s.start_on, BigInteger) // 7
    )
    query = (
        select(number.label("week"), s.id, func.sum(d.prompts), func.sum(d.answered),
               func.sum(d.inbound))
        .join(_DAY, d.enrollment_id == s.id)
        .where(d.on >= s.start_on)
        .group_by(number, s.id)
    )  # fmt: skip
    sums: dict[int, Counter[str]] = defaultdict(Counter)
    for n, _, prompts, answered, inbound in taken.connection.execute(query):
        counts = sums[int(n)]
        counts.update(
            people=1, prompts=prompts, answered=answered, inbound=inbound, wrote=int(inbound > 0)
        )
    return [
        Week(n, c["people"], c["prompts"], c["answered"], c["inbound"], c["wrote"])
        for n, c in sorted(sums.items())
    ]


def _templates(taken: Snapshot) -> list[Template]:
    o, i, s = _OUT.c, _IN.c, taken.spells.c
    later = (
        type_coerce(o.sent_at, BigInteger) + int(REPLY_WITHIN.total_seconds()) * 1_000_000
        if taken.is_sqlite
        else o.sent_at + literal(REPLY_WITHIN)
    )
    received = type_coerce(i.received_at, BigInteger) if taken.is_sqlite else i.received_at
    answer = (
        select(i.message_sid)
        .where(i.enrollment_id == o.enrollment_id, i.received_at > o.sent_at, received <= later)
        .exists()
    )
    query = (
        select(
            o.template_id,
            func.count(),
            func.sum(case((o.delivery_status.in_(("delivered", "read")), 1), else_=0)),
            func.sum(case((answer, 1), else_=0)),
            func.sum(o.segments),
        )
        .join(taken.spells, s.id == o.enrollment_id)
        .where(o.state == OutboxState.SENT, o.template_id.is_not(None))
        .group_by(o.template_id)
        .order_by(o.template_id)
    )
    return [Template(*row) for row in taken.connection.execute(query)]


def _doses(taken: Snapshot, found: Figures) -> None:
    o, d, s = _OUT.c, _DAY.c, taken.spells.c
    states = (
        select(o.state, func.count(), func.sum(o.segments))
        .join(taken.spells, s.id == o.enrollment_id)
        .group_by(o.state)
    )
    for state, count, segments in taken.connection.execute(states):
        found.states[str(state)] = count
        if state == OutboxState.SENT:
            found.segments = segments
    each = (
        select(func.coalesce(func.sum(d.delivered), 0), func.coalesce(func.sum(d.answered), 0),
               func.coalesce(func.sum(d.inbound), 0))
        .select_from(taken.spells.outerjoin(_DAY, d.enrollment_id == s.id))
        .group_by(s.id)
    )  # fmt: skip
    for delivered, answered, inbound in taken.connection.execute(each):
        found.delivered_each.append(int(delivered))
        found.answered_each.append(int(answered))
        found.inbound += int(inbound)


def _work(taken: Snapshot, found: Figures) -> None:
    s = taken.spells.c
    joined = taken.spells.join(_TASK, _TASK.c.enrollment_id == s.id)
    attempts = _steps(TaskAction.ATTEMPT)
    by_staff = _steps(TaskAction.RESOLVE).where(_STEP.c.actor != "service")
    resolved = by_staff.exists()
    query = select(
        func.count(),
        func.coalesce(func.sum(attempts.with_only_columns(func.count()).scalar_subquery()), 0),
        func.coalesce(func.sum(case((resolved, 1), else_=0)), 0),
        func.coalesce(func.sum(case((and_(resolved, ~attempts.exists()), 1), else_=0)), 0),
    ).select_from(joined)
    counts = taken.connection.execute(query).one()
    found.tasks, found.tries, found.resolved, found.untried = map(int, counts)


def _steps(kind: TaskAction) -> Select[Any]:
    """The steps of that kind of the task of the row."""
    steps = select(_STEP.c.id).where(_STEP.c.task_id == _TASK.c.id, _STEP.c.kind == kind)
    return steps.correlate(_TASK)


def middle(values: Sequence[int]) -> str:
    """Median and range."""
    if not values:
        return "–"
    return f"{median(values):g} ({min(values)} to {max(values)})"
