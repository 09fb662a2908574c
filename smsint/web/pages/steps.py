"""What staff do with alerts and tasks; each step is the service's, and leads back to where it was."""

import re
from datetime import timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Request
from pydantic import TypeAdapter, ValidationError
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.domain.fields import Note
from smsint.domain.outreach import AttemptOutcome, Declined, Outcome, TaskAction
from smsint.domain.paging import AlertOutcome
from smsint.services import alerts, outreach
from smsint.services.colleagues import colleagues, names_of_actors
from smsint.services.faults import FieldFault, Invalid
from smsint.services.outreach import TaskDetail
from smsint.services.task_steps import Step, take_step
from smsint.services.transact import transact
from smsint.web.pages.forms import AnyId, Text, Word
from smsint.web.pages.rendering import render
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtToday, Visit

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_NOTE: TypeAdapter[str] = TypeAdapter(Note)
_BACK = re.compile(r"/(?:[?&=/\w.%~:-]*)?")


@router.post("/alerts/{id}/acknowledge")
def acknowledge(who: AtToday, id: AnyId, back: Word = "/") -> Response:
    """Takes an alert."""
    transact(
        who.runtime,
        lambda session: alerts.acknowledge(session, who.runtime, id, who.actor, now=who.now),
    )
    return RedirectResponse(way_back(back, "acknowledged"), 303)


@router.post("/alerts/{id}/escalate")
def escalate(who: AtToday, id: AnyId, back: Word = "/") -> Response:
    """Calls the next person at once."""
    transact(
        who.runtime,
        lambda session: alerts.call_next(session, who.runtime, id, who.actor, now=who.now),
    )
    return RedirectResponse(way_back(back, "escalated"), 303)


@router.post("/alerts/{id}/close")
def close(
    who: AtToday,
    id: AnyId,
    outcome: Annotated[AlertOutcome, Form()],
    note: Text = "",
    back: Word = "/",
) -> Response:
    """Says how an alert ended."""
    words = _note(note)
    transact(
        who.runtime,
        lambda session: alerts.close(
            session, who.runtime, id, outcome, words, who.actor, now=who.now
        ),
    )
    return RedirectResponse(way_back(back, "alert_closed"), 303)


@router.get("/tasks/{id}")
def task(request: Request, who: AtToday, id: AnyId) -> Response:
    """One task with what was done about it."""

    def read(session: Session) -> dict[str, Any]:
        found = outreach.detail(session, who.runtime, id, who.actor, now=who.now)
        return {
            "detail": found,
            "actors": names_of_actors(session, who.runtime, _actors(found)),
            "colleagues": colleagues(session, who.actor.site_id),
        }

    return render(request, "task.html", who=who, here="today", **transact(who.runtime, read))


@router.post("/tasks/{id}/claim")
def claim(who: AtToday, id: AnyId, take_over: Word = "", back: Word = "/") -> Response:
    """Takes a task, also from a colleague when that was asked for."""
    return _do(who, id, Step(TaskAction.CLAIM, take_over=bool(take_over)), back)


@router.post("/tasks/{id}/attempt")
def attempt(
    who: AtToday,
    id: AnyId,
    outcome: Annotated[AttemptOutcome, Form()],
    note: Text = "",
    back: Word = "/",
) -> Response:
    """Keeps one try to reach the person."""
    return _do(who, id, Step(TaskAction.ATTEMPT, outcome, _note(note)), back)


@router.post("/tasks/{id}/note")
def note(who: AtToday, id: AnyId, note: Text = "", back: Word = "/") -> Response:
    """Keeps a note."""
    words = _note(note)
    if words is None:
        raise Invalid(FieldFault("/note", "Write the note first."))
    return _do(who, id, Step(TaskAction.NOTE, note=words), back)


@router.post("/tasks/{id}/resolve")
def resolve(
    who: AtToday,
    id: AnyId,
    outcome: Annotated[Outcome, Form()],
    declined: Annotated[Literal["", "calls", "texts", "programme"], Form()] = "",
    note: Text = "",
    back: Word = "/",
) -> Response:
    """Ends the task with an outcome, and does what follows from it."""
    told = Declined(declined) if declined and outcome is Outcome.DECLINED else None
    return _do(who, id, Step(TaskAction.RESOLVE, outcome, _note(note), declined=told), back)


@router.post("/tasks/{id}/snooze")
def snooze(
    who: AtToday, id: AnyId, hours: Annotated[int, Form(ge=1, le=336)] = 24, back: Word = "/"
) -> Response:
    """Puts a task off; it comes back by itself."""
    until = who.now + timedelta(hours=hours)
    return _do(who, id, Step(TaskAction.SNOOZE, until=until), back)


@router.post("/tasks/{id}/hand-over")
def hand_over(who: AtToday, id: AnyId, to: Word = "", back: Word = "/") -> Response:
    """Gives a task to a colleague."""
    return _do(who, id, Step(TaskAction.HAND_OVER, to=to.removeprefix("staff:")), back)


@router.post("/tasks/{id}/reopen")
def reopen(who: AtToday, id: AnyId, note: Text = "", back: Word = "/") -> Response:
    """Begins a closed task again."""
    return _do(who, id, Step(TaskAction.REOPEN, note=_note(note)), back)


def _do(who: Visit, task_id: str, step: Step, back: str) -> Response:
    transact(
        who.runtime,
        lambda session: take_step(session, who.runtime, task_id, step, who.actor, now=who.now),
    )
    return RedirectResponse(way_back(back, step.action), 303)


def way_back(back: str, done: str) -> str:
    """A page of ours to return to, which then says what was done."""
    path = back if _BACK.fullmatch(back) and not back.startswith("//") else "/"
    path = re.sub(r"([?&])done=[^&]*&?", r"\1", path).rstrip("?&")
    return f"{path}{'&' if '?' in path else '?'}done={done}"


def _note(text: str) -> str | None:
    if not text.strip():
        return None
    try:
        return _NOTE.validate_python(text.replace("\r\n", "\n"))
    except ValidationError:
        advice = "A note has at most 2000 characters, none of them invisible."
        raise Invalid(FieldFault("/note", advice)) from None


def _actors(found: TaskDetail) -> list[str | None]:
    return [found.task.owner, *(step.actor for step in found.history)]
