"""The clinics, or places of one clinic, that share an installation."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, insert, or_, select
from sqlmodel import Session

from smsint.db.tables import Site, table
from smsint.domain.calendar import valid_zone
from smsint.services.access import Actor, audit
from smsint.services.faults import Conflict, FieldFault, Invalid
from smsint.services.runtime import Runtime

_SITE = table(Site)
_FEW: Select[tuple[str]] = select(_SITE.c.id).limit(2)
FIRST_SITE = "Main clinic"
"""Made by itself in an installation that has no site yet: a single clinic need not name one."""


@dataclass(frozen=True, slots=True)
class NewSite:
    """A site that was just made."""

    id: str
    name: str
    time_zone: str


def add_site(
    session: Session,
    runtime: Runtime,
    name: str,
    time_zone: str = "UTC",
    *,
    by: str = "cli",
    now: datetime,
) -> NewSite:
    """Adds a site; its id is its name in plain letters. Raises Invalid or Conflict."""
    site = NewSite(_slug(name), name, time_zone)
    if not site.id:
        raise Invalid(FieldFault("/name", "Give the site a name with letters or digits in it."))
    if not valid_zone(time_zone):
        raise Invalid(FieldFault("/time_zone", "Name an IANA zone, such as America/New_York."))
    same = select(_SITE.c.id).where(or_(_SITE.c.id == site.id, _SITE.c.name == name))
    if session.execute(same).first():
        raise Conflict("site_exists", "There is a site of that name already.")
    session.execute(
        insert(_SITE).values(id=site.id, name=name, time_zone=time_zone, created_at=now)
    )
    audit(session, runtime, by, "site.added", f"site:{site.id}", now)
    return site


def find_site(session: Session, name: str) -> str | None:
    """The id of a site, by id or by name."""
    found = select(_SITE.c.id).where(or_(_SITE.c.id == name, _SITE.c.name == name))
    return session.execute(found).scalars().first()


def site_for(
    session: Session, runtime: Runtime, actor: Actor, wanted: str | None, *, now: datetime
) -> str:
    """The site that a request is about: the caller's own, the one it names, or the only one.

    Raises Invalid when the caller must name one, or names one that is not theirs.
    """
    return named_site(session, actor, wanted) or only_site(session, runtime, now=now)


def named_site(session: Session, actor: Actor, wanted: str | None) -> str | None:
    """The caller's own site or the one it names; none if that can only be the only one.

    Raises Invalid when it is not theirs.
    """
    if actor.site_id is not None:
        if wanted is not None and find_site(session, wanted) != actor.site_id:
            raise Invalid(FieldFault("/site", "Leave the site out, or name your own."))
        return actor.site_id
    if wanted is not None:
        site = find_site(session, wanted)
        if site is None:
            raise Invalid(FieldFault("/site", "There is no such site; see `smsint site add`."))
        return site
    return None


def only_site(session: Session, runtime: Runtime, *, now: datetime) -> str:
    """The one site there is, made if there is none. Raises Invalid when there are several."""
    sites = session.connection().execute(_FEW).scalars().all()
    if len(sites) > 1:
        raise Invalid(FieldFault("/site", "Name the site: there is more than one."))
    return str(sites[0]) if sites else add_site(session, runtime, FIRST_SITE, now=now).id


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40]
