"""A clinic with a past: sign-ins, a cast, and weeks of texts that the real engine sent."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from random import Random
from typing import Any

from sqlmodel import Session

from smsint.domain.calendar import local_date, to_instant
from smsint.domain.protocol import Protocol
from smsint.domain.states import Role
from smsint.gateway.sandbox import SandboxGateway
from smsint.services.access import Actor, create_token
from smsint.services.housekeeping import keep_house
from smsint.services.on_call import NewContact, add_contact
from smsint.services.overdue import raise_overdue
from smsint.services.people import add_staff
from smsint.services.runtime import Runtime
from smsint.services.sites import add_site
from smsint.services.sweep import notice, sweep
from smsint.simulation.cast import people
from smsint.simulation.clock import VirtualClock
from smsint.simulation.run import Progress, Simulation
from smsint.simulation.staff import Staff

SITE, SITE_ZONE = "Harbor Clinic", "America/New_York"
ON_CALL = (
    NewContact(name="Nora Lind", phone="+12025550190"),
    NewContact(name="Sam Okoro", phone="+12025550191"),
)
"""Who is called to alerts, in this order; no patient of the cast has this area code."""
MORNING = time(8, 40)
"""When staff go through their list."""
SWEEPS = timedelta(hours=2)
_ENDS_IN, _ENDS_AT = "America/Los_Angeles", time(16, 45)
_QUESTION_DAYS = frozenset({0, 2, 4})
"""Monday, Wednesday and Friday."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SignIn:
    """How somebody, or a program, gets in. Nobody in a demo is real, so it may be kept and shown."""

    role: str
    email: str = ""
    password: str = ""
    token: str = ""


@dataclass(frozen=True, slots=True)
class _Clinic:
    site_id: str
    clinician: Actor
    sign_ins: tuple[SignIn, ...]


def end_of_past(now: datetime) -> datetime:
    """The latest late afternoon, not after now, on a day that asks the patients something.

    Then questions are open in the east, and the next ones are about to be asked in the west:
    a visitor of the demo has something to answer and something to wait for.
    """
    on = local_date(now, _ENDS_IN)
    while True:
        at = to_instant(on, _ENDS_AT, _ENDS_IN)
        if at is not None and at <= now and on.weekday() in _QUESTION_DAYS:
            return at
        on -= _DAY


def longest_protocol(runtime: Runtime) -> Protocol:
    """The protocol of the library that a demo shows the most with."""
    return max(
        runtime.library.protocols.values(), key=lambda protocol: (protocol.days, protocol.id)
    )


def make_past(
    runtime: Runtime,
    *,
    patients: int,
    weeks: int,
    seed: int,
    until: datetime,
    progress: Progress = lambda _: None,
) -> tuple[SignIn, ...]:
    """Fills an empty database; returns how to get in. The same seed makes the same cast and past."""
    since = until - timedelta(weeks=weeks)
    clinic = _open_clinic(runtime, since)
    protocol = longest_protocol(runtime)
    chance = Random(f"past:{seed}")  # noqa: S311  # nothing secret
    seeded = replace(runtime, entropy=chance.randbytes)
    clock = VirtualClock(since)
    gateway = SandboxGateway(clock=clock, new_sid=lambda: chance.randbytes(16).hex())
    staff = Staff(seeded, clinic.clinician, protocol.id)
    simulation = Simulation(seeded, gateway, clock, seed=seed, staff=staff, pager=_TextsOnly())
    cast = people(patients, seed, since=since, until=until)
    simulation.add(cast, ends_after=timedelta(days=protocol.days + 1))
    simulation.keep_morning_rounds(_first_morning(since))
    simulation.keep(since + SWEEPS, SWEEPS, lambda now: _look(seeded, now))
    simulation.run(until, progress=progress)
    return clinic.sign_ins


def _look(runtime: Runtime, now: datetime) -> None:
    """What the worker does every minute, often enough for a past."""
    keep_house(runtime, now=now)
    notice(runtime, now=now)
    while sweep(runtime, now=now):
        pass
    raise_overdue(runtime, now=now)


class _TextsOnly:
    """Nobody made up has a webhook."""

    def post(self, url: str, call: Mapping[str, Any]) -> str | None:
        """Refuses."""
        return "there is nobody here"


def _first_morning(since: datetime) -> datetime:
    on = local_date(since, SITE_ZONE) + _DAY
    return to_instant(on, MORNING, SITE_ZONE) or since + _DAY


def _open_clinic(runtime: Runtime, now: datetime) -> _Clinic:
    with runtime.database.write() as session:
        site = add_site(session, runtime, SITE, SITE_ZONE, now=now)
        clinician, actor = _employ(session, runtime, Role.CLINICIAN, "Nora Lind", site.id, now)
        outreach, _ = _employ(session, runtime, Role.OUTREACH, "Sam Okoro", site.id, now)
        researcher, _ = _employ(session, runtime, Role.RESEARCHER, "Ines Calder", site.id, now)
        admin, _ = _employ(session, runtime, Role.ADMIN, "Robin Vance", None, now)
        auditor, _ = _employ(session, runtime, Role.AUDITOR, "Uma Reyes", None, now)
        for called in ON_CALL:
            add_contact(session, runtime, called, actor, now=now)
        tokens = tuple(
            _token(session, runtime, role, site.id, now) for role in (Role.CLINICIAN, Role.SERVICE)
        )
    return _Clinic(site.id, actor, (clinician, outreach, researcher, admin, auditor, *tokens))


def _employ(
    session: Session, runtime: Runtime, role: Role, name: str, site_id: str | None, now: datetime
) -> tuple[SignIn, Actor]:
    email = f"{name.partition(' ')[0].lower()}@clinic.example"
    added = add_staff(session, runtime, email=email, role=role, site_id=site_id, name=name, now=now)
    actor = Actor(f"staff:{added.id}", role, site_id, name)
    return SignIn(role.value, email=email, password=added.password), actor


def _token(session: Session, runtime: Runtime, role: Role, site_id: str, now: datetime) -> SignIn:
    made = create_token(session, runtime, role=role, site_id=site_id, name="demo", now=now)
    return SignIn(role.value, token=made.token)
