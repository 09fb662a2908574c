"""Who is called to safety alerts, in which order, and when."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Row, func, insert, or_, select, true, update
from sqlmodel import Session

from smsint.db.tables import Number, OnCall, table
from smsint.domain.fields import Label
from smsint.domain.shapes import LocalTime, Shape
from smsint.domain.states import TextingStatus
from smsint.services.access import Actor, audit
from smsint.services.faults import Conflict, FieldFault, Invalid, NotFound
from smsint.services.numbers import e164, number_for
from smsint.services.runtime import Runtime
from smsint.services.sites import find_site

_ON_CALL, _NUMBER = table(OnCall), table(Number)
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class NewContact(Shape):
    """Somebody to call: by text, by webhook, or both."""

    name: Label
    phone: Label | None = None
    """A mobile number; the text that goes there holds ids only."""
    webhook: Label | None = None
    """An https address that takes a JSON object of ids."""
    position: int | None = None
    """Lower is called first; last when left out."""
    from_time: LocalTime | None = None
    """Only between these local times of the site; a span over midnight is fine."""
    to_time: LocalTime | None = None
    site: Label | None = None
    """Only for callers who see every site; left out: called for every site."""


@dataclass(frozen=True, slots=True)
class ContactView:
    """Somebody who is called."""

    id: str
    site: str | None
    """Null: called for every site."""
    position: int
    name: str
    phone: str | None
    webhook: bool
    """Whether a webhook is called; its address may hold a secret and is not shown."""
    stopped: bool
    """A STOP came from the phone: no text calls it until a START comes."""
    from_time: time | None
    to_time: time | None
    created_at: datetime


def contacts(session: Session, runtime: Runtime, actor: Actor) -> list[ContactView]:
    """Who is called for the caller's site, in order."""
    rows = session.execute(_joined(actor).order_by(_ON_CALL.c.position, _ON_CALL.c.id))
    return [_view(runtime, row) for row in rows]


def add_contact(
    session: Session, runtime: Runtime, new: NewContact, actor: Actor, *, now: datetime
) -> ContactView:
    """Adds somebody. Raises Invalid or Conflict."""
    _check(runtime, new)
    site_id = _site(session, new, actor)
    contact_id = runtime.new_id("onc")
    session.execute(
        insert(_ON_CALL).values(
            id=contact_id,
            site_id=site_id,
            position=_last(session, site_id) + 1 if new.position is None else new.position,
            name=runtime.vault.seal("on_call.name", new.name),
            number_id=_number(session, runtime, new.phone, now) if new.phone else None,
            webhook=runtime.vault.seal("on_call.webhook", new.webhook) if new.webhook else None,
            from_time=new.from_time,
            to_time=new.to_time,
            created_at=now,
        )
    )
    audit(session, runtime, actor.name, "on_call.added", f"on_call:{contact_id}", now)
    row = session.execute(_joined(actor).where(_ON_CALL.c.id == contact_id)).one()
    return _view(runtime, row)


def remove_contact(
    session: Session, runtime: Runtime, contact_id: str, actor: Actor, *, now: datetime
) -> None:
    """Nobody calls them any more; what they were called to stays on record. Raises NotFound."""
    found = session.execute(_joined(actor).where(_ON_CALL.c.id == contact_id)).one_or_none()
    if found is None or (actor.site_id is not None and found.site_id != actor.site_id):
        raise NotFound("contact")
    session.execute(update(_ON_CALL).where(_ON_CALL.c.id == contact_id).values(removed_at=now))
    audit(session, runtime, actor.name, "on_call.removed", f"on_call:{contact_id}", now)


def _check(runtime: Runtime, new: NewContact) -> None:
    if new.phone is None and new.webhook is None:
        raise Invalid(FieldFault("/phone", "Give a phone, a webhook, or both."))
    if (new.from_time is None) != (new.to_time is None):
        raise Invalid(FieldFault("/to_time", "Give both times, or neither."))
    if new.webhook is not None and not _callable(runtime, new.webhook):
        raise Invalid(FieldFault("/webhook", "Give an https address."))


def _callable(runtime: Runtime, url: str) -> bool:
    """Https; in the sandbox also this machine, so that a receiver can be tried out."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        return False
    if host in _LOOPBACK:
        return parts.scheme in {"http", "https"} and runtime.program.sender == "sandbox"
    return parts.scheme == "https" and bool(host)


def _site(session: Session, new: NewContact, actor: Actor) -> str | None:
    if new.site is None:
        return actor.site_id
    site_id = find_site(session, new.site)
    if site_id is None or actor.site_id not in {None, site_id}:
        raise Invalid(FieldFault("/site", "Leave the site out, or name one of yours."))
    return site_id


def _number(session: Session, runtime: Runtime, phone: str, now: datetime) -> int:
    """The number's row; one that said STOP cannot be called by text. Raises Invalid, Conflict."""
    number_id = number_for(session, runtime, e164(runtime, phone), now=now)
    texting = session.scalar(select(_NUMBER.c.texting).where(_NUMBER.c.id == number_id))
    if texting == TextingStatus.OPTED_OUT:
        raise Conflict("opted_out", "This number asked to stop; text START from it first.")
    return number_id


def _last(session: Session, site_id: str | None) -> int:
    same = _ON_CALL.c.site_id.is_(None) if site_id is None else _ON_CALL.c.site_id == site_id
    query = select(func.max(_ON_CALL.c.position)).where(same, _ON_CALL.c.removed_at.is_(None))
    return session.scalar(query) or 0


def _joined(actor: Actor) -> Any:
    seen = or_(_ON_CALL.c.site_id == actor.site_id, _ON_CALL.c.site_id.is_(None))
    return (
        select(_ON_CALL, _NUMBER.c.phone, _NUMBER.c.texting)
        .outerjoin(_NUMBER, _NUMBER.c.id == _ON_CALL.c.number_id)
        .where(_ON_CALL.c.removed_at.is_(None), true() if actor.site_id is None else seen)
    )


def _view(runtime: Runtime, row: Row[Any]) -> ContactView:
    return ContactView(
        id=row.id,
        site=row.site_id,
        position=row.position,
        name=runtime.vault.open("on_call.name", row.name),
        phone=runtime.vault.open("number.phone", row.phone) if row.phone else None,
        webhook=row.webhook is not None,
        stopped=row.texting == TextingStatus.OPTED_OUT,
        from_time=row.from_time,
        to_time=row.to_time,
        created_at=row.created_at,
    )
