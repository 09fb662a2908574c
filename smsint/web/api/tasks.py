"""The list of people who need a call."""

from typing import Annotated

from fastapi import Query, Request, Response
from pydantic import StrictBool
from sqlmodel import Session

from smsint.domain.fields import Instant, Label, Note
from smsint.domain.outreach import AttemptOutcome, Declined, Outcome, TaskAction
from smsint.domain.shapes import Shape
from smsint.domain.states import TaskStatus
from smsint.services import outreach
from smsint.services.consent import wait_until_quiet
from smsint.services.outreach import TaskDetail, TaskView
from smsint.services.task_steps import Step, take_step
from smsint.services.transact import transact
from smsint.web.auth import Caller, Working
from smsint.web.errors import documented
from smsint.web.once import Once, OnceOnly
from smsint.web.paging import Cursor, Limit, Page, instant_and_id, page
from smsint.web.parts import parts_of
from smsint.web.route import READ, WRITE, TaskId, api_router

router = api_router("outreach")


class Claim(Shape):
    """Taking a task."""

    take_over: StrictBool = False
    """Although a colleague has it."""


class Attempt(Shape):
    """One try to reach somebody."""

    outcome: AttemptOutcome
    note: Note | None = None


class Written(Shape):
    """A note."""

    note: Note


class Snooze(Shape):
    """Letting a task sleep."""

    until: Instant
    """Within the next 14 days; it is not overdue before."""
    note: Note | None = None


class HandOver(Shape):
    """Giving a task to a colleague."""

    to: Label
    """The id of a clinician or outreach worker of the site."""
    note: Note | None = None


class Resolution(Shape):
    """How it ended. ``wrong_number`` closes the number, ``may_text`` releases texts, ``in_custody``
    and ``hospital`` pause, ``transferred`` ends the enrollment, ``deceased`` ends everything without
    a word, ``left_word`` and ``not_reached`` make the next rung of the ladder due."""

    outcome: Outcome
    declined: Declined | None = None
    """Of the outcome ``declined``: the calls (nothing changes), the texts, or the programme."""
    note: Note | None = None


class Reopening(Shape):
    """Why it begins again."""

    note: Note | None = None


@router.get("/tasks", operation_id="list_tasks", responses=documented(422))
def list_tasks(
    caller: Working,
    status: Annotated[TaskStatus | None, Query()] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Page[TaskView]:
    """Tasks of the caller's site in the order in which they are due."""
    after = instant_and_id(cursor)
    with caller.runtime.database.read() as session:
        found = outreach.tasks(
            session, caller.runtime, caller.actor, status=status, after=after, limit=limit + 1
        )
    return page(found, limit, lambda one: [one.due_at, one.id])


@router.get("/tasks/{id}", operation_id="get_task", responses=READ)
def get_task(id: TaskId, caller: Working) -> TaskDetail:
    """One task with its history and the text it is about. Reading it is audited."""
    return transact(
        caller.runtime,
        lambda session: outreach.detail(session, caller.runtime, id, caller.actor, now=caller.now),
    )


@router.post(
    "/tasks/{id}/claim", operation_id="claim_task", response_model=TaskView, responses=WRITE
)
def claim_task(id: TaskId, caller: Working, once: Once, body: Claim | None = None) -> Response:
    """Takes a task; of two who try at once, one gets it and the other learns who has it."""
    take_over = body is not None and body.take_over
    return _do(id, Step(TaskAction.CLAIM, take_over=take_over), caller, once)


@router.post(
    "/tasks/{id}/attempt", operation_id="record_attempt", response_model=TaskView, responses=WRITE
)
def record_attempt(id: TaskId, body: Attempt, caller: Working, once: Once) -> Response:
    """Keeps one try to reach the person."""
    return _do(id, Step(TaskAction.ATTEMPT, body.outcome, body.note), caller, once)


@router.post("/tasks/{id}/note", operation_id="note_task", response_model=TaskView, responses=WRITE)
def note_task(id: TaskId, body: Written, caller: Working, once: Once) -> Response:
    """Keeps a note."""
    return _do(id, Step(TaskAction.NOTE, note=body.note), caller, once)


@router.post(
    "/tasks/{id}/snooze", operation_id="snooze_task", response_model=TaskView, responses=WRITE
)
def snooze_task(id: TaskId, body: Snooze, caller: Working, once: Once) -> Response:
    """Lets the task sleep until a time; it wakes by itself."""
    return _do(id, Step(TaskAction.SNOOZE, note=body.note, until=body.until), caller, once)


@router.post(
    "/tasks/{id}/hand-over",
    operation_id="hand_over_task",
    response_model=TaskView,
    responses=WRITE,
)
def hand_over_task(id: TaskId, body: HandOver, caller: Working, once: Once) -> Response:
    """Gives the task to a colleague, who then has it."""
    return _do(id, Step(TaskAction.HAND_OVER, note=body.note, to=body.to), caller, once)


@router.post(
    "/tasks/{id}/resolve", operation_id="resolve_task", response_model=TaskView, responses=WRITE
)
def resolve_task(
    id: TaskId, body: Resolution, caller: Working, once: Once, request: Request
) -> Response:
    """Ends the task with an outcome, and does what follows from it.

    Where that is an opt-out, no request to the provider can start any more when this answers.
    """
    step = Step(TaskAction.RESOLVE, body.outcome, body.note, declined=body.declined)
    response = _do(id, step, caller, once)
    if body.declined is Declined.TEXTS:
        with caller.runtime.database.read() as session:
            number_id = outreach.find_task(session, id, caller.actor).number_id
        wait_until_quiet(caller.runtime, number_id, parts_of(request).clock)
    return response


@router.post(
    "/tasks/{id}/reopen", operation_id="reopen_task", response_model=TaskView, responses=WRITE
)
def reopen_task(id: TaskId, caller: Working, once: Once, body: Reopening | None = None) -> Response:
    """Begins a resolved task again; its history stays."""
    note = body.note if body else None
    return _do(id, Step(TaskAction.REOPEN, note=note), caller, once)


def _do(task_id: str, step: Step, caller: Caller, once: OnceOnly) -> Response:
    def work(session: Session) -> TaskView:
        take_step(session, caller.runtime, task_id, step, caller.actor, now=caller.now)
        return outreach.task(session, caller.runtime, task_id, caller.actor)

    return once.step(caller, work)
