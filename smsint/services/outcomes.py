"""What followed each decision, read from what patients texted and what the clinic recorded."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, select
from sqlmodel import Session

from smsint.db.among import among
from smsint.db.looks import look_up
from smsint.db.tables import (
    Answer,
    ClinicEvent,
    DecisionPoint,
    Enrollment,
    InboundMessage,
    table,
)
from smsint.domain.outcomes import Happened, Window, from_code, value_of

_POINT, _ENROLLMENT = table(DecisionPoint), table(Enrollment)
_ANSWER, _IN, _EVENT = table(Answer), table(InboundMessage), table(ClinicEvent)
_BATCH = 1000
"""Decision points read at once: what happened to their patients is held meanwhile."""
_OPT_OUT = "opted_out"
_outcome = lru_cache(maxsize=256)(from_code)


def outcomes_of(
    session: Session, point_ids: Collection[int], *, now: datetime
) -> dict[int, float | None]:
    """1 or 0 for each decision point; none while its window is open, and where nothing could be
    decided. The definition is the one that was kept with the decision."""
    ids = sorted(point_ids)
    found: dict[int, float | None] = dict.fromkeys(ids)
    for start in range(0, len(ids), _BATCH):
        found.update(_outcomes(session, ids[start : start + _BATCH], now))
    return found


_POINTS: Select[Any] = (
    select(
        _POINT.c.id,
        _POINT.c.enrollment_id,
        _POINT.c.outcome,
        _POINT.c.outcome_from,
        _POINT.c.window,
        _ENROLLMENT.c.patient_id,
    )
    .join(_ENROLLMENT, _ENROLLMENT.c.id == _POINT.c.enrollment_id)
    .where(among(_POINT.c.id, "ids"), _POINT.c.available, _POINT.c.outcome.is_not(None))
)


def _outcomes(session: Session, ids: list[int], now: datetime) -> Iterator[tuple[int, float]]:
    points = [
        (row, Window.of(row.outcome_from, row.window)) for row in look_up(session, _POINTS, ids=ids)
    ]
    closed = [(row, window) for row, window in points if window.closes_at <= now]
    if not closed:
        return
    happened = _happened(session, closed)
    for row, window in closed:
        within = _within(happened.get(row.enrollment_id, ()), window)
        value = value_of(_outcome(row.outcome), window, within, now=now)
        if value is not None:
            yield row.id, value


def _within(happened: Sequence[Happened], window: Window) -> Sequence[Happened]:
    """Of what lies in order of time: what can count, so that nobody's months are gone through for
    each of their decisions."""
    first = bisect_left(happened, window.opens_at, key=_at)
    return happened[first : bisect_left(happened, window.closes_at, lo=first, key=_at)]


def _at(one: Happened) -> datetime:
    return one.at


def _happened(
    session: Session, points: Sequence[tuple[Row[Any], Window]]
) -> Mapping[str, list[Happened]]:
    """Everything of these patients within all of the windows, by enrollment, in order of time."""
    kinds = {_outcome(row.outcome).kind for row, _ in points}
    span = Window(min(w.opens_at for _, w in points), max(w.closes_at for _, w in points))
    found: dict[str, list[Happened]] = defaultdict(list)
    for kind, read in (("replied", _texts), ("answered", _answers), ("event", _events)):
        if kind in kinds:
            for enrollment_id, one in read(session, [row for row, _ in points], span):
                found[enrollment_id].append(one)
    return {enrollment_id: sorted(ones, key=_at) for enrollment_id, ones in found.items()}


_TEXTS: Select[Any] = select(_IN.c.enrollment_id, _IN.c.received_at, _IN.c.effects).where(
    among(_IN.c.enrollment_id, "ids"),
    _IN.c.received_at >= bindparam("opens_at"),
    _IN.c.received_at < bindparam("closes_at"),
)


def _texts(
    session: Session, points: Sequence[Row[Any]], span: Window
) -> Iterator[tuple[str, Happened]]:
    """Texts of theirs; an opt-out is no reply."""
    ids = {row.enrollment_id for row in points}
    for row in look_up(session, _TEXTS, ids=ids, **span._asdict()):
        if _OPT_OUT not in row.effects:
            yield row.enrollment_id, Happened("replied", row.received_at)


def _answers(
    session: Session, points: Sequence[Row[Any]], span: Window
) -> Iterator[tuple[str, Happened]]:
    """Answers that were understood; of a chain of corrections the last one."""
    theirs = _ANSWER.c.enrollment_id.in_({row.enrollment_id for row in points})
    corrected = set(
        session.scalars(select(_ANSWER.c.corrects).where(theirs, _ANSWER.c.corrects.is_not(None)))
    )
    query = select(_ANSWER).where(
        theirs,
        _ANSWER.c.status == "parsed",
        _ANSWER.c.answered_at >= span.opens_at,
        _ANSWER.c.answered_at < span.closes_at,
    )
    for row in session.execute(query):
        if row.id not in corrected:
            yield row.enrollment_id, Happened("answered", row.answered_at, row.item, row.value)


def _events(
    session: Session, points: Sequence[Row[Any]], span: Window
) -> Iterator[tuple[str, Happened]]:
    """What the clinic recorded; it belongs to the patient, whatever the enrollment."""
    enrollments: dict[str, set[str]] = defaultdict(set)
    for row in points:
        enrollments[row.patient_id].add(row.enrollment_id)
    query = select(_EVENT).where(
        _EVENT.c.patient_id.in_(enrollments),
        _EVENT.c.occurred_at >= span.opens_at,
        _EVENT.c.occurred_at < span.closes_at,
    )
    for row in session.execute(query):
        one = Happened("event", row.occurred_at, row.kind, row.value)
        for enrollment_id in enrollments[row.patient_id]:
            yield enrollment_id, one
