"""Decision points, texts in both directions, answers, and the counters of each day."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Double, Integer, and_, case, cast, exists, func, literal, null, or_, select
from sqlmodel import Session

from smsint.db.tables import (
    Answer,
    DecisionPoint,
    EngagementDay,
    InboundMessage,
    OutboxMessage,
    Question,
    table,
)
from smsint.domain.codebook import UNSENT_REASONS
from smsint.domain.content import Library
from smsint.domain.policies import written
from smsint.domain.states import QuestionStatus
from smsint.services.exporting.expressions import (
    Clock,
    Expr,
    after_colon,
    any_effect,
    has_effect,
    inside,
    listed,
    number,
    only,
    text,
    yes,
)
from smsint.services.exporting.extract import Extract
from smsint.services.exporting.people import opener
from smsint.services.exporting.request import ExportRequest
from smsint.services.exporting.snapshot import Snapshot
from smsint.services.library_archive import pinned
from smsint.services.outcomes import outcomes_of
from smsint.services.runtime import Runtime

_POINT, _OUT, _IN = table(DecisionPoint), table(OutboxMessage), table(InboundMessage)
_ANSWER, _QUESTION, _DAY = table(Answer), table(Question), table(EngagementDay)
_LATER = _ANSWER.alias("later")
_STATUSES = ("parsed", "invalid", "ambiguous")


def decision_points(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """The long format of a micro-randomized trial."""
    spells, clock, p = taken.spells, _clock(taken), _POINT.c
    order = (p.due_at, p.track_id, p.id)

    def covariate(name: str) -> Expr:
        return inside(p.covariates, name, is_sqlite=taken.is_sqlite)

    return Extract(
        "decision_points",
        spells,
        {
            "participant_id": spells.c.study_id,
            "enrollment_no": spells.c.no,
            "decision_no": _numbered(spells, order),
            "track": p.track_id,
            "day": clock.day_of(p.occurrence_on),
            "decided_day": clock.day(p.decided_at),
            "decided_minute": clock.minute(p.decided_at),
            "decided_at": clock.utc(p.decided_at),
            "available": yes(p.available),
            "reason": text(p.reason),
            "policy": text(p.policy),
            "policy_version": text(p.policy_version),
            "protocol_version": text(p.protocol_version),
            "action": text(p.action),
            "treatment": yes(p.treatment),
            "probability": p.probability,
            "treatment_probability": p.treatment_probability,
            "draw": p.draw,
            "probabilities": text(p.probabilities),
            "outcome_name": text(p.outcome),
            "outcome_window": p.window,
            "outcome_after": clock.seconds(p.decided_at, p.outcome_from),
            "outcome": p.id,
            "template": text(p.template_id),
            "variant": p.variant,
            "library_hash": p.library_hash,
            "weekday": cast(covariate("weekday"), Integer),
            **{name: cast(covariate(name), Double) for name in _NUMERIC},
            "last_answer": number(covariate("last_answer"), is_sqlite=taken.is_sqlite),
            "occurrence_on": text(p.occurrence_on),
            "due_at": clock.utc(p.due_at),
        },
        spells.join(_POINT, p.enrollment_id == spells.c.id),
        order,
        clock.between(p.due_at, request.from_, request.to),
        finish={"outcome": _outcomes(taken), "probabilities": _in_order},
    )


def _in_order(values: Sequence[Any]) -> list[str | None]:
    """The pairs that are kept with a decision, as one code."""
    return [_one_code(json.loads(value)) if value else None for value in values]


def _one_code(kept: Any) -> str | None:
    # The first trials kept an object: there the order is the database's.
    return written(kept.items() if isinstance(kept, dict) else kept) if kept else None


_NUMERIC = (
    "hour", "response_rate_7", "prompts_7", "answered_7", "texts_7", "inbound_7", "silent_days",
)  # fmt: skip


def _outcomes(taken: Snapshot) -> Callable[[Sequence[Any]], list[float | None]]:
    """The proximal outcomes of a batch of decision points, by their ids."""

    def run(ids: Sequence[Any]) -> list[float | None]:
        with Session(bind=taken.connection) as session:
            found = outcomes_of(session, ids, now=taken.observed_until)
            return [found.get(point) for point in ids]

    return run


def messages(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """Every text to a participant; nothing of it needs Python but the text itself."""
    spells, clock, m, q = taken.spells, _clock(taken), _OUT.c, _QUESTION.c
    # A text that asks three things is one prompt: its own question says how it was answered.
    asked = and_(q.outbox_id == m.id, q.question_key == m.question_key)
    reply = case(
        (q.status == QuestionStatus.ANSWERED, literal("understood")),
        (
            or_(q.status == QuestionStatus.UNPARSED, q.reprompted_at.is_not(None)),
            literal("not_understood"),
        ),
        else_=null(),
    )
    waited = clock.seconds(q.asked_at, func.coalesce(q.reprompted_at, q.closed_at))
    return Extract(
        "messages",
        spells,
        {
            "participant_id": spells.c.study_id,
            "enrollment_no": spells.c.no,
            "message_no": _numbered(spells, (m.id,)),
            "kind": m.kind,
            "track": m.track_id,
            "occurrence_day": clock.day_of(m.occurrence_on),
            "template": m.template_id,
            "variant": m.variant,
            "question": m.question_key,
            "is_reply": yes(m.in_reply_to.is_not(None)),
            "language": m.language,
            "encoding": m.encoding,
            "segments": m.segments,
            "state": m.state,
            "reason": listed(m.reason, UNSENT_REASONS),
            "attempts": m.attempts,
            "planned_day": clock.day(m.planned_at),
            "planned_minute": clock.minute(m.planned_at),
            "planned_at": clock.utc(m.planned_at),
            "sent_day": clock.day(m.sent_at),
            "sent_minute": clock.minute(m.sent_at),
            "sent_at": clock.utc(m.sent_at),
            "delivery_status": m.delivery_status,
            "error_code": m.error_code,
            "reply": reply,
            "reply_s": case(
                (reply.is_not(None), case((waited > 0, waited), else_=0)), else_=null()
            ),
            "library_hash": text(m.library_hash),
            "provider_id": m.provider_sid,
            "text": m.body,
        },
        spells.join(_OUT, m.enrollment_id == spells.c.id).outerjoin(_QUESTION, asked),
        (m.id,),
        clock.between(func.coalesce(m.sent_at, m.planned_at), request.from_, request.to),
        finish={"text": opener(runtime)("outbox_message.body")},
    )


def inbound(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """Every text from a participant."""
    spells, clock, i = taken.spells, _clock(taken), _IN.c
    order = (i.received_at, i.message_sid)
    return Extract(
        "inbound",
        spells,
        {
            "participant_id": spells.c.study_id,
            "enrollment_no": spells.c.no,
            "inbound_no": _numbered(spells, order),
            "received_day": clock.day(i.received_at),
            "received_minute": clock.minute(i.received_at),
            "received_at": clock.utc(i.received_at),
            "prompted": yes(i.question_id.is_not(None)),
            "media": i.num_media,
            "answer": func.coalesce(
                *(after_colon(i.effects, kind, _STATUSES) for kind in ("answer", "correction"))
            ),
            "reprompted": yes(has_effect(i.effects, "reprompted")),
            "opted_out": yes(has_effect(i.effects, "opted_out")),
            "opted_in": yes(has_effect(i.effects, "opted_in")),
            "held": yes(any_effect(i.effects, "held:")),
            "alert": after_colon(i.effects, "alert", ("acute", "concern")),
            "task": yes(any_effect(i.effects, "task:")),
            "replied": yes(any_effect(i.effects, "reply:")),
            "source": i.source,
            "provider_id": i.message_sid,
            "text": i.body,
        },
        spells.join(_IN, i.enrollment_id == spells.c.id),
        order,
        clock.between(i.received_at, request.from_, request.to),
        finish={"text": opener(runtime)("inbound_message.body")},
    )


def answers(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """Self-reports with the question that they answer."""
    spells, clock, a, q = taken.spells, _clock(taken), _ANSWER.c, _QUESTION.c
    libraries = _libraries(runtime, taken)
    listed_words = {
        option
        for library in libraries.values()
        for question in library.questions.values()
        for option in question.options
    }
    # Of the same question, as every correction is: nothing indexes what is corrected.
    corrected = exists().where(_LATER.c.question_id == a.question_id, _LATER.c.corrects == a.id)
    return Extract(
        "answers",
        spells,
        {
            "participant_id": spells.c.study_id,
            "enrollment_no": spells.c.no,
            "answer_no": _numbered(spells, (a.id,)),
            "question": q.question_key,
            "item": a.item,
            "status": a.status,
            "value_number": number(a.value, is_sqlite=taken.is_sqlite),
            "value_code": only(a.value, {"yes", "no"} | listed_words),
            "is_right": _is_right(libraries),
            "is_final": yes(~corrected),
            "asked_day": clock.day(q.asked_at),
            "asked_minute": clock.minute(q.asked_at),
            "asked_at": clock.utc(q.asked_at),
            "answered_day": clock.day(a.answered_at),
            "answered_minute": clock.minute(a.answered_at),
            "answered_at": clock.utc(a.answered_at),
            "latency_s": clock.seconds(q.asked_at, a.answered_at),
        },
        spells.join(_ANSWER, a.enrollment_id == spells.c.id)
        .join(_QUESTION, q.id == a.question_id)
        .join(_OUT, _OUT.c.id == q.outbox_id),
        (a.id,),
        clock.between(a.answered_at, request.from_, request.to),
    )


def _libraries(runtime: Runtime, taken: Snapshot) -> Mapping[str, Library]:
    """Every version that asked somebody something, by its hash."""
    asked = select(_OUT.c.library_hash).where(_OUT.c.question_key.is_not(None)).distinct()
    hashes = {one or "" for one in taken.connection.scalars(asked)}
    return {one: pinned(runtime, one or runtime.library.hash).library for one in sorted(hashes)}


def _is_right(libraries: Mapping[str, Library]) -> Expr:
    """Of a quiz alone: whether what was understood is right, by the library that asked."""
    asked_by: dict[tuple[str, str], list[str]] = defaultdict(list)
    for version, library in libraries.items():
        for one in library.questions.values():
            if one.correct is not None:
                asked_by[one.id, one.correct].append(version)
    asked_with, key = func.coalesce(_OUT.c.library_hash, ""), _QUESTION.c.question_key
    marked = [
        (
            and_(key == quiz, asked_with.in_(versions), _ANSWER.c.status == "parsed"),
            yes(_ANSWER.c.value == correct),
        )
        for (quiz, correct), versions in asked_by.items()
    ]
    return case(*marked, else_=null()) if marked else cast(null(), Integer)


def engagement_days(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """The counters that move with the events, and rates over the days before."""
    spells, clock, d = taken.spells, _clock(taken), _DAY.c
    day = clock.day_of(d.on)
    counters = (
        "sent", "delivered", "undelivered", "prompts", "answered", "not_understood", "inbound",
        "unprompted", "latency_s",
    )  # fmt: skip
    dates = [d.on >= request.from_] if request.from_ else []
    dates += [d.on <= request.to] if request.to else []
    return Extract(
        "engagement_days",
        spells,
        {
            "participant_id": spells.c.study_id,
            "enrollment_no": spells.c.no,
            "day": day,
            **{name: d[name] for name in counters},
            "response_rate_7": _rate(spells, day, 7),
            "response_rate_28": _rate(spells, day, 28),
            "on": text(d.on),
        },
        spells.join(_DAY, d.enrollment_id == spells.c.id),
        (d.on,),
        dates,
    )


def _rate(spells: Any, day: Expr, days: int) -> Expr:
    prompts, answered = (
        func.sum(column).over(partition_by=spells.c.ordinal, order_by=day, range_=(1 - days, 0))
        for column in (_DAY.c.prompts, _DAY.c.answered)
    )
    return case((prompts > 0, cast(answered, Double) / cast(prompts, Double)), else_=null())


def _numbered(spells: Any, order: Sequence[Any]) -> Expr:
    return func.row_number().over(partition_by=spells.c.ordinal, order_by=order)


def _clock(taken: Snapshot) -> Clock:
    return Clock(taken.spells, taken.changes, is_sqlite=taken.is_sqlite)
