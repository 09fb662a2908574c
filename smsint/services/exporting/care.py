"""Flags and outreach tasks."""

from sqlalchemy import Double, Integer, case, cast, func, null, select

from smsint.db.tables import Flag, Task, TaskEvent, table
from smsint.domain.codebook import BY_NAME, CLOSE_REASONS, OUTCOMES
from smsint.services.exporting.expressions import Clock, Expr, inside, listed, number, text
from smsint.services.exporting.extract import Extract
from smsint.services.exporting.request import ExportRequest
from smsint.services.exporting.snapshot import Snapshot
from smsint.services.runtime import Runtime

_FLAG, _TASK, _STEP = table(Flag), table(Task), table(TaskEvent)
_LEVELS = next(c for c in BY_NAME["flags"].columns if c.name == "level").values


def flags(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """Reasons to look at somebody."""
    spells, f = taken.spells, _FLAG.c
    clock = Clock(spells, taken.changes, is_sqlite=taken.is_sqlite)
    order = (f.opened_at, f.rule, f.id)

    def recorded(values: Expr, name: str) -> Expr:
        return number(inside(values, name, is_sqlite=taken.is_sqlite), is_sqlite=taken.is_sqlite)

    return Extract(
        "flags",
        spells,
        {
            "participant_id": spells.c.study_id,
            "enrollment_no": spells.c.no,
            "flag_no": func.row_number().over(partition_by=spells.c.ordinal, order_by=order),
            "rule": f.rule,
            "kind": f.kind,
            "level": listed(f.level, _LEVELS),
            "open_at": recorded(f.thresholds, "open_at"),
            "silent_hours": recorded(f.inputs, "silent_hours"),
            "prompts": cast(recorded(f.inputs, "prompts"), Integer),
            "status": text(f.status),
            "opened_day": clock.day(f.opened_at),
            "opened_minute": clock.minute(f.opened_at),
            "opened_at": clock.utc(f.opened_at),
            "closed_day": clock.day(f.closed_at),
            "closed_minute": clock.minute(f.closed_at),
            "closed_at": clock.utc(f.closed_at),
            "close_reason": listed(f.close_reason, CLOSE_REASONS),
            "sentence": f.sentence,
        },
        spells.join(_FLAG, f.enrollment_id == spells.c.id),
        order,
        clock.between(f.opened_at, request.from_, request.to),
    )


def outreach(runtime: Runtime, taken: Snapshot, request: ExportRequest) -> Extract:
    """Tasks for staff, with their first attempt."""
    spells, t = taken.spells, _TASK.c
    clock = Clock(spells, taken.changes, is_sqlite=taken.is_sqlite)
    order = (t.opened_at, t.kind, t.id)
    tried = select(func.min(_STEP.c.at)).where(_STEP.c.task_id == t.id, _STEP.c.kind == "attempt")
    first = tried.scalar_subquery()
    tries = select(func.count()).where(_STEP.c.task_id == t.id, _STEP.c.kind == "attempt")
    waited = clock.seconds(t.opened_at, first)
    return Extract(
        "outreach",
        spells,
        {
            "participant_id": spells.c.study_id,
            "enrollment_no": spells.c.no,
            "task_no": func.row_number().over(partition_by=spells.c.ordinal, order_by=order),
            "kind": t.kind,
            "priority": t.priority,
            "status": text(t.status),
            "outcome": listed(t.outcome, OUTCOMES),
            "flag_rule": _FLAG.c.rule,
            "tries": tries.scalar_subquery(),
            "opened_day": clock.day(t.opened_at),
            "opened_minute": clock.minute(t.opened_at),
            "opened_at": clock.utc(t.opened_at),
            "due_day": clock.day(t.due_at),
            "due_minute": clock.minute(t.due_at),
            "due_at": clock.utc(t.due_at),
            "first_try_day": clock.day(first),
            "first_try_minute": clock.minute(first),
            "first_try_at": clock.utc(first),
            "resolved_day": clock.day(t.resolved_at),
            "resolved_minute": clock.minute(t.resolved_at),
            "resolved_at": clock.utc(t.resolved_at),
            "hours_to_first_try": case(
                (first.is_not(None), cast(waited, Double) / 3600), else_=null()
            ),
            "owner": t.owner_id,
        },
        spells.join(_TASK, t.enrollment_id == spells.c.id).outerjoin(
            _FLAG, _FLAG.c.id == t.flag_id
        ),
        order,
        clock.between(t.opened_at, request.from_, request.to),
    )
