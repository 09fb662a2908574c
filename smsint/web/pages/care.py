"""What staff do for one patient: text, take over, pause, stop, change, end, note."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Form, HTTPException, Request
from pydantic import TypeAdapter, ValidationError
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from smsint.domain.enrollment import PreferencesChange
from smsint.domain.fields import Label, Note
from smsint.services import roster, standing
from smsint.services.consent import wait_until_quiet
from smsint.services.faults import Conflict, FieldFault, Invalid, field_faults
from smsint.services.preferences import change_preferences
from smsint.services.replies_kept import keep_reply, remove_reply, write_note
from smsint.services.staff_texts import cancel_staff_text, queue_staff_text
from smsint.services.transact import transact
from smsint.web.auth import May
from smsint.web.pages.forms import AnyId, Text, Word, faults_by_field, instant_there
from smsint.web.pages.patient import show
from smsint.web.pages.route import PageRoute
from smsint.web.pages.visits import AtPatients, Visit, check
from smsint.web.pages.wording import plain
from smsint.web.parts import parts_of

router = APIRouter(route_class=PageRoute, include_in_schema=False)
_LABEL: TypeAdapter[str] = TypeAdapter(Label)
_NOTE: TypeAdapter[str] = TypeAdapter(Note)
_METHODS = frozenset({"in_person", "phone", "letter", "told_to_staff"})
_Days = Annotated[list[str] | None, Form()]


class Attempt:
    """One form about one patient: done, or shown again with what was typed and what to mend."""

    def __init__(self, request: Request, who: Visit, id: str, part: str, **typed: str) -> None:
        self.request, self.who, self.id, self.part, self.typed = request, who, id, part, typed

    def __call__(self, work: Callable[[Session], Any], done: str) -> Response:
        """Does the work in a transaction and goes back to the page."""
        try:
            transact(self.who.runtime, work)
        except Invalid as invalid:
            return self.again(422, dict(faults_by_field(invalid)))
        except Conflict as conflict:
            return self.again(409, {self.part: plain(conflict.code, str(conflict))})
        return RedirectResponse(f"/patients/{self.id}?done={done}", 303)

    def again(self, status: int, faults: dict[str, str]) -> Response:
        """The page once more, with the form open."""
        return show(
            self.request, self.who, self.id,
            status=status, faults=faults, typed=self.typed, opened=self.part,
        )  # fmt: skip


@router.post("/patients/{id}/texts")
def text(
    request: Request,
    who: AtPatients,
    id: AnyId,
    text: Text = "",
    day: Word = "",
    clock: Word = "",
    take_over: Word = "",
) -> Response:
    """Queues a text, now or at a time on the patient's clocks; with it, automation may wait."""
    check(who, May.TEXT)
    attempt = Attempt(request, who, id, "text", text=text, day=day, clock=clock)

    def work(session: Session) -> None:
        zone = roster.find_row(session, id, who.actor).time_zone
        at = instant_there(day, clock, zone, "/due_at")
        queue_staff_text(
            session, who.runtime, id, text.replace("\r\n", "\n").strip(), who.actor,
            due_at=at, now=who.now,
        )  # fmt: skip
        if take_over:
            _hold(session, who, id, who.now + timedelta(hours=4))

    return attempt(work, "text_later" if day.strip() else "texted")


@router.post("/patients/{id}/texts/{outbox_id}/cancel")
def take_back(request: Request, who: AtPatients, id: AnyId, outbox_id: int) -> Response:
    """Takes back a text of staff that has not left."""
    check(who, May.TEXT)
    return Attempt(request, who, id, "text")(
        lambda session: cancel_staff_text(
            session, who.runtime, id, outbox_id, who.actor, now=who.now
        ),
        "text_cancelled",
    )


@router.post("/patients/{id}/take-over")
def take_over(request: Request, who: AtPatients, id: AnyId, hours: Word = "4") -> Response:
    """Holds automation, because staff are talking."""
    check(who, May.TEXT)
    if hours not in {"1", "4", "24", "72"}:
        raise HTTPException(422)
    until = who.now + timedelta(hours=int(hours))
    return Attempt(request, who, id, "take_over")(
        lambda session: _hold(session, who, id, until), "taken_over"
    )


@router.post("/patients/{id}/hand-back")
def hand_back(request: Request, who: AtPatients, id: AnyId) -> Response:
    """Lets automation go on."""
    check(who, May.TEXT)
    return Attempt(request, who, id, "take_over")(
        lambda session: _hold(session, who, id, None), "handed_back"
    )


@router.post("/patients/{id}/pause")
def pause(
    request: Request, who: AtPatients, id: AnyId, reason: Word = "", until: Word = ""
) -> Response:
    """Pauses the programme's texts, until a day or until somebody resumes."""
    check(who, May.HOLD)

    def work(session: Session) -> None:
        zone = roster.find_row(session, id, who.actor).time_zone
        at = instant_there(until, "00:00" if until.strip() else "", zone, "/until")
        standing.pause(
            session, who.runtime, id, who.actor, reason=_label(reason), until=at, now=who.now
        )

    return Attempt(request, who, id, "pause", reason=reason, until=until)(work, "paused")


@router.post("/patients/{id}/resume")
def resume(request: Request, who: AtPatients, id: AnyId) -> Response:
    """Lets texts leave again."""
    check(who, May.HOLD)
    return Attempt(request, who, id, "pause")(
        lambda session: standing.resume(
            session, who.runtime, id, who.actor, reason="resumed", now=who.now
        ),
        "resumed",
    )


@router.post("/patients/{id}/opt-out")
def opt_out(
    request: Request, who: AtPatients, id: AnyId, method: Word = "told_to_staff", note: Text = ""
) -> Response:
    """Stops everything to the number, because the patient said so; waits until nothing can leave."""
    check(who, May.HOLD)
    if method not in _METHODS:
        raise HTTPException(422)

    def work(session: Session) -> None:
        words = _note(note) if note.strip() else None
        standing.opt_out_told_to_staff(
            session, who.runtime, id, who.actor, method=method, note=words, now=who.now
        )

    answer = Attempt(request, who, id, "opt_out", note=note)(work, "opted_out")
    with who.runtime.database.read() as session:
        number_id = roster.find_row(session, id, who.actor).number_id
    wait_until_quiet(who.runtime, number_id, parts_of(request).clock)
    return answer


@router.post("/patients/{id}/end")
def end(
    request: Request, who: AtPatients, id: AnyId, reason: Word = "", sure: Word = ""
) -> Response:
    """Ends the programme for this patient."""
    check(who, May.ENROLL)

    def work(session: Session) -> None:
        if not sure:
            raise Invalid(FieldFault("/sure", "Tick that you are sure: this cannot be undone."))
        standing.end(session, who.runtime, id, who.actor, reason=_label(reason), now=who.now)

    return Attempt(request, who, id, "end", reason=reason)(work, "ended")


@router.post("/patients/{id}/phone")
def change_phone(
    request: Request, who: AtPatients, id: AnyId, phone: Word = "", shared_phone: Word = ""
) -> Response:
    """Enters the number that the patient has now."""
    check(who, May.ENROLL)
    change = {"phone": phone, "shared_phone": bool(shared_phone)}
    return _change(request, who, id, "phone", change, phone=phone)


@router.post("/patients/{id}/preferences")
def change_rest(
    request: Request,
    who: AtPatients,
    id: AnyId,
    first_name: Word = "",
    language: Word = "en",
    time_zone: Word = "",
    window_start: Word = "",
    window_end: Word = "",
    days: _Days = None,
    frequency: Word = "",
    wording: Word = "discreet",
) -> Response:
    """Changes name, language, zone, hours, days, how often, and wording."""
    check(who, May.ENROLL)
    change = {
        "first_name": first_name.strip() or None,
        "language": language,
        "time_zone": time_zone,
        "window": {"start": window_start, "end": window_end},
        "days": days or [],
        "frequency": frequency or None,
        "discreet": wording != "open",
    }
    typed = {
        "first_name": first_name,
        "time_zone": time_zone,
        "start": window_start,
        "end": window_end,
    }
    return _change(request, who, id, "preferences", change, **typed)


@router.post("/patients/{id}/thresholds")
def change_thresholds(
    request: Request, who: AtPatients, id: AnyId, item: _Days = None, begins: _Days = None
) -> Response:
    """Sets from where this person's answers are of concern; an empty field: as the library says."""
    check(who, May.ENROLL)
    own = {name: at for name, at in zip(item or [], begins or [], strict=False) if at.strip()}
    return _change(request, who, id, "thresholds", {"thresholds": own})


@router.post("/patients/{id}/notes")
def add_note(request: Request, who: AtPatients, id: AnyId, note: Text = "") -> Response:
    """Keeps a note about the patient."""
    check(who, May.WORK)
    return Attempt(request, who, id, "note", note=note)(
        lambda session: write_note(session, who.runtime, id, who.actor, _note(note), now=who.now),
        "note",
    )


@router.post("/patients/{id}/replies")
def keep(
    request: Request, who: AtPatients, id: AnyId, title: Word = "", body: Text = ""
) -> Response:
    """Keeps a text for the whole site."""
    check(who, May.TEXT)

    def work(session: Session) -> None:
        words = body.replace("\r\n", "\n").strip()
        keep_reply(session, who.runtime, who.actor, _label(title, "/title"), words, now=who.now)

    return Attempt(request, who, id, "replies", title=title, body=body)(work, "saved")


@router.post("/patients/{id}/replies/{reply_id}/remove")
def forget(request: Request, who: AtPatients, id: AnyId, reply_id: AnyId) -> Response:
    """Removes a kept text."""
    check(who, May.TEXT)
    return Attempt(request, who, id, "replies")(
        lambda session: remove_reply(session, who.runtime, who.actor, reply_id, now=who.now),
        "removed",
    )


def _change(
    request: Request, who: Visit, id: str, part: str, change: dict[str, Any], **typed: str
) -> Response:
    def work(session: Session) -> None:
        try:
            wanted = PreferencesChange.model_validate(change)
        except ValidationError as error:
            found = error.errors(include_url=False, include_input=False)
            raise Invalid(*field_faults(found)) from None
        change_preferences(session, who.runtime, id, wanted, who.actor, now=who.now)

    return Attempt(request, who, id, part, **typed)(work, "changed")


def _hold(session: Session, who: Visit, id: str, until: datetime | None) -> None:
    change = PreferencesChange(taken_over_until=until)
    change_preferences(session, who.runtime, id, change, who.actor, now=who.now)


def _label(text: str, pointer: str = "/reason") -> str:
    try:
        return _LABEL.validate_python(text)
    except ValidationError:
        raise Invalid(FieldFault(pointer, "Write a few words, at most 120 characters.")) from None


def _note(text: str) -> str:
    try:
        return _NOTE.validate_python(text.replace("\r\n", "\n"))
    except ValidationError:
        raise Invalid(FieldFault("/note", "Write the note, at most 2000 characters.")) from None
