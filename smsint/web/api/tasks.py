"""The list of people who need a call."""

from typing import Annotated

from fastapi import Query, Response
from pydantic import StrictBool
from sqlmodel import Session

from smsint.domain.fields import Note
from smsint.domain.outreach import AttemptOutcome, Outcome, TaskAction
from smsint.domain.protocol import Shape
from smsint.domain.states import TaskStatus
from smsint.services import outreach
from smsint.services.idempotency import StoredAnswer
from smsint.services.outreach import TaskDetail, TaskView
from smsint.services.task_steps import Step, take_step
from smsint.services.transact import transact
from smsint.web.auth import Caller, Working
from smsint.web.errors import documented
from smsint.web.once import Once, OnceOnly, answer
from smsint.web.paging import Cursor, Limit, Page, instant_and_id, page
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


class Resolution(Shape):
    """How it ended. ``wrong_number`` holds texts, ``may_text`` releases them, ``in_custody`` and
    ``hospital`` pause, ``transferred`` and ``deceased`` end the enrollment."""

    outcome: Outcome
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
    "/tasks/{id}/resolve", operation_id="resolve_task", response_model=TaskView, responses=WRITE
)
def resolve_task(id: TaskId, body: Resolution, caller: Working, once: Once) -> Response:
    """Ends the task with an outcome, and does what follows from it."""
    return _do(id, Step(TaskAction.RESOLVE, body.outcome, body.note), caller, once)


@router.post(
    "/tasks/{id}/reopen", operation_id="reopen_task", response_model=TaskView, responses=WRITE
)
def reopen_task(id: TaskId, caller: Working, once: Once, body: Reopening | None = None) -> Response:
    """Begins a resolved task again; its history stays."""
    note = body.note if body else None
    return _do(id, Step(TaskAction.REOPEN, note=note), caller, once)


def _do(task_id: str, step: Step, caller: Caller, once: OnceOnly) -> Response:
    def work(session: Session) -> StoredAnswer:
        take_step(session, caller.runtime, task_id, step, caller.actor, now=caller.now)
        return answer(outreach.task(session, caller.runtime, task_id, caller.actor))

    return once(caller, work)
