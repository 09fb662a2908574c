"""A new flag becomes a task: who, why, by when, and what to try first."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import bindparam, update
from sqlmodel import Session

from smsint.db.tables import Task, table
from smsint.domain.content import Library
from smsint.domain.disengagement import FlagDecision
from smsint.domain.flag_rules import Outreach
from smsint.domain.holidays import due_after, due_same_day
from smsint.domain.outreach import TASK_KINDS
from smsint.services import care
from smsint.services.runtime import Runtime
from smsint.services.signals import Person

_TASK = table(Task)
_TRY_FIRST = (
    update(_TASK)
    .where(_TASK.c.id == bindparam("task"), _TASK.c.rung.is_(None))
    .values(flag_id=bindparam("flag"), rung=bindparam("first"))
)
RED, AMBER = 10, 40
"""Priorities; lower is more urgent. Safety alerts and calls after them come before both."""


def ask_staff(
    session: Session,
    runtime: Runtime,
    person: Person,
    opened: Sequence[tuple[str, FlagDecision]],
    *,
    now: datetime,
) -> None:
    """Opens one task for each kind of flag, or adds the reasons to the open one.

    Flags about the phone open none: the event itself did (a STOP, a wrong number, two failures).
    """
    for kind, task_kind in TASK_KINDS.items():
        new = [
            (flag_id, one)
            for flag_id, one in opened
            if one.kind == kind and one.rule.level != "info"
        ]
        if new and person.row.number_id is not None:
            _ask(session, runtime, person, task_kind, new, now)


def _ask(
    session: Session,
    runtime: Runtime,
    person: Person,
    task_kind: str,
    new: Sequence[tuple[str, FlagDecision]],
    now: datetime,
) -> None:
    row, red = person.row, any(one.rule.level == "red" for _, one in new)
    outreach = outreach_of(person.library, row.protocol_id)
    due_at = due_same_day(now, row.site_zone)
    if not red:
        due_at = due_after(now, _due_in(person.library, row.protocol_id, row.arm), row.site_zone)
    task_id = care.open_task(
        session,
        runtime,
        care.About(row.number_id, row.enrollment_id, row.site_id),
        task_kind,
        [one.sentence for _, one in new],
        priority=RED if red else AMBER,
        due_in=due_at - now,
        now=now,
    )
    first = _first_rung(outreach, reachable=person.texted, red=red)
    session.connection().execute(_TRY_FIRST, {"task": task_id, "flag": new[0][0], "first": first})


def _first_rung(outreach: Outreach, *, reachable: bool, red: bool) -> str:
    """A text first, unless texts cannot reach the person or there is no time to wait for an answer."""
    rungs = [rung.id for rung in outreach.ladder]
    later = [rung for rung in rungs if rung != "text"]
    return later[0] if later and (red or not reachable) else rungs[0]


def outreach_of(library: Library, protocol_id: str) -> Outreach:
    """How staff step in; the standard way when the library does not have the protocol."""
    protocol = library.protocols.get(protocol_id)
    return protocol.outreach if protocol else Outreach()


def _due_in(library: Library, protocol_id: str, arm_id: str) -> timedelta:
    """By when staff step in: an arm may set it, because nobody has compared delays yet."""
    protocol = library.protocols.get(protocol_id)
    arm = protocol.arm(arm_id) if protocol else None
    own = arm.outreach_due if arm else None
    return own if own is not None else outreach_of(library, protocol_id).due
