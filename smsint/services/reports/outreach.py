"""``smsint report outreach``: how soon staff step in, what came of it, and who came back."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from statistics import median
from typing import Any, TypeVar

from sqlalchemy import Row, func, select
from sqlmodel import Session

from smsint.db.tables import Flag, InboundMessage, Task, TaskEvent, table
from smsint.domain.charts import bars
from smsint.domain.outreach import AttemptOutcome, Outcome, TaskAction, is_overdue
from smsint.domain.states import TaskStatus
from smsint.services.reports.page import Section, data_table, note, page, paragraph
from smsint.services.runtime import Runtime

_TASK, _EVENT, _FLAG, _IN = table(Task), table(TaskEvent), table(Flag), table(InboundMessage)
AFTERWARDS = timedelta(days=7)
"""In which somebody whose flag has closed shows that they are with us again."""
_HOUR = timedelta(hours=1)
_T = TypeVar("_T")
_TRIES = (TaskAction.ATTEMPT, TaskAction.RESOLVE)
_CONTACT = frozenset({AttemptOutcome.REACHED, Outcome.REACHED, Outcome.RETURNED, Outcome.DECLINED})


@dataclass(frozen=True, slots=True)
class Handled:
    """One task, as far as it went."""

    kind: str
    status: TaskStatus
    outcome: str | None
    tries: int
    hours_to_try: float | None
    """From opening to the first try; none: nobody has tried."""
    hours_to_contact: float | None
    """From opening until somebody spoke with the person."""
    in_time: bool
    overdue: bool


def report(runtime: Runtime, *, now: datetime) -> str:
    """The whole page."""
    with runtime.database.read() as session:
        handled = tasks(session, now)
        back = returns(session, now)
    lead = "From a flag to a person: how long it took, what was tried, and what came of it."
    if not handled:
        return page(
            "Outreach", [Section("Nothing yet", paragraph("No task was opened."))], lead=lead
        )
    return page("Outreach", [_times(handled), _outcomes(handled), _back(back)], lead=lead)


def tasks(session: Session, now: datetime) -> list[Handled]:
    """Every task with the times of its first try and first contact."""
    tries: Mapping[str, list[Row[Any]]] = defaultdict(list)
    events = select(_EVENT.c.task_id, _EVENT.c.outcome, _EVENT.c.at).where(
        _EVENT.c.kind.in_(_TRIES), _EVENT.c.actor != "service"
    )
    for event in session.execute(events.order_by(_EVENT.c.at)):
        tries[event.task_id].append(event)
    return [_handled(row, tries[row.id], now) for row in session.execute(select(_TASK))]


def _handled(row: Row[Any], tries: Sequence[Row[Any]], now: datetime) -> Handled:
    contact = next((one.at for one in tries if one.outcome in _CONTACT), None)
    done_at = row.resolved_at or now
    return Handled(
        kind=row.kind,
        status=row.status,
        outcome=row.outcome,
        tries=row.tries,
        hours_to_try=(tries[0].at - row.opened_at) / _HOUR if tries else None,
        hours_to_contact=(contact - row.opened_at) / _HOUR if contact else None,
        in_time=done_at <= row.due_at,
        overdue=row.status is not TaskStatus.RESOLVED
        and is_overdue(row.due_at, row.snoozed_until, now),
    )


@dataclass(frozen=True, slots=True)
class Ended:
    """One flag about taking part that has closed."""

    reason: str
    days: float
    """From opening to closing."""
    texted: bool | None
    """Whether the person texted within a week after; none while that week is running and silent."""


def returns(session: Session, now: datetime) -> list[Ended]:
    """How each flag about taking part ended, and whether the person is with us again."""
    next_text = (
        select(func.min(_IN.c.received_at))
        .where(_IN.c.enrollment_id == _FLAG.c.enrollment_id, _IN.c.received_at >= _FLAG.c.closed_at)
        .scalar_subquery()
    )
    rows = session.execute(
        select(
            _FLAG.c.close_reason, _FLAG.c.opened_at, _FLAG.c.closed_at, next_text.label("text_at")
        ).where(_FLAG.c.kind == "disengagement", _FLAG.c.closed_at.is_not(None))
    )
    return [
        Ended(
            row.close_reason or "",
            (row.closed_at - row.opened_at) / timedelta(days=1),
            _within_a_week(row.closed_at, row.text_at, now),
        )
        for row in rows
    ]


def _within_a_week(closed_at: datetime, text_at: datetime | None, now: datetime) -> bool | None:
    if text_at is not None and text_at - closed_at <= AFTERWARDS:
        return True
    return False if now - closed_at > AFTERWARDS else None


def _times(handled: Sequence[Handled]) -> Section:
    rows = [
        (
            kind,
            len(group),
            sum(one.status is not TaskStatus.RESOLVED for one in group),
            sum(one.overdue for one in group),
            f"{sum(one.in_time for one in group) / len(group):.0%}",
            _middle([one.hours_to_try for one in group]),
            _middle([one.hours_to_contact for one in group]),
            round(sum(one.tries for one in group) / len(group), 1),
        )
        for kind, group in _groups(handled, lambda one: one.kind)
    ]
    header = ("Task", "Opened", "Open now", "Overdue now", "Done or waiting in time",
              "Hours to the first try", "Hours to contact", "Tries each")  # fmt: skip
    return Section(
        "Time to contact",
        data_table("By kind of task; hours are medians", header, rows)
        + note("Hours run through nights and weekends; due times count business days."),
    )


def _groups(items: Sequence[_T], code: Callable[[_T], str]) -> Iterator[tuple[str, list[_T]]]:
    """Items of the same code together, under the code in words."""
    for name, group in groupby(sorted(items, key=code), key=code):
        yield name.replace("_", " "), [*group]


def _middle(hours: Sequence[float | None]) -> float | None:
    known = [one for one in hours if one is not None]
    return round(median(known), 1) if known else None


def _outcomes(handled: Sequence[Handled]) -> Section:
    counts = Counter(one.outcome for one in handled if one.outcome)
    if not counts:
        return Section("Outcomes", paragraph("No task has ended yet."))
    rows = [(name.replace("_", " "), float(count)) for name, count in counts.most_common()]
    chart = bars("How tasks ended", "The number of tasks with each outcome.", rows)
    return Section("Outcomes", chart)


def _back(back: Sequence[Ended]) -> Section:
    days = [one.days for one in back if one.reason == "returned"]
    if not back:
        return Section("Coming back", paragraph("No flag about taking part has closed yet."))
    share = len(days) / len(back)
    words = f"{len(days)} of {len(back)} closed flags ({share:.0%}) ended because the person texted again"
    after = f", half of them within {median(days):.1f} days." if days else "."
    rows = [
        (
            reason,
            len(group),
            round(median(one.days for one in group), 1),
            sum(one.texted is not None for one in group),
            sum(bool(one.texted) for one in group),
        )
        for reason, group in _groups(back, lambda one: one.reason)
    ]
    header = ("The flag ended because", "Flags", "Median days open", "Followed for a week",
              "Of those texted again")  # fmt: skip
    table = data_table("Who is with us in the week after", header, rows)
    return Section("Coming back", paragraph(words + after) + table)
