"""A study before its first patient: a synthetic cohort through the real engine, on a virtual clock.

The same seed gives the same bytes: ids, keys' nonces, draws, replies and instants all come from it.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import event

from smsint.db.engine import Database
from smsint.db.migrate import migrate
from smsint.db.vault import Vault
from smsint.domain.content import Library
from smsint.domain.states import Role
from smsint.domain.understanding import Reader
from smsint.services.access import Actor
from smsint.services.housekeeping import keep_house
from smsint.services.incentives import settle_incentives
from smsint.services.outreach import raise_overdue
from smsint.services.policies import update_policies
from smsint.services.runtime import Program, Runtime
from smsint.services.sites import add_site
from smsint.services.sweep import notice, sweep
from smsint.simulation.behavior import Habit
from smsint.simulation.cast import Person, people
from smsint.simulation.clock import VirtualClock
from smsint.simulation.provider import QuietProvider
from smsint.simulation.run import Progress, Responder, Simulation, usual_reply
from smsint.simulation.staff import Staff

BEGINS_ON = date(2027, 1, 4)
"""A Monday, whatever the day on which the study is rehearsed."""
SITE, ZONE = "Harbor Clinic", "America/New_York"
TICK = timedelta(minutes=20)
"""Texts of the cohort are taken in together: a few dozen batches a day instead of one for each."""
_ROUND, _HOUR, _DAY = time(13, 40), timedelta(hours=1), timedelta(days=1)
_FAST = (
    # The file is thrown away: nothing in it has to survive a power cut.
    "synchronous=OFF",
    "journal_mode=MEMORY",
    "locking_mode=NORMAL",
    "cache_size=-262144",
)


@dataclass(frozen=True, slots=True)
class Study:
    """What is rehearsed."""

    protocol: str
    patients: int
    days: int
    """From the first enrollment to the end of the data."""
    seed: int = 1
    begins_on: date = BEGINS_ON

    @property
    def begins_at(self) -> datetime:
        """Monday noon, UTC."""
        return datetime.combine(self.begins_on, time(12), UTC)

    @property
    def ends_at(self) -> datetime:
        """The end of the data."""
        return self.begins_at + timedelta(days=self.days)

    @property
    def enrolls_until(self) -> datetime:
        """People come in over the first quarter, at most over four weeks."""
        return self.begins_at + min(timedelta(days=self.days) / 4, timedelta(weeks=4))


def rehearse(
    library: Library,
    study: Study,
    folder: Path,
    *,
    reader: Reader | None = None,
    responder: Responder = usual_reply,
    habits: Sequence[Habit] | None = None,
    progress: Progress = lambda _: None,
) -> Runtime:
    """Runs a study in a database of its own in the folder; returns the parts over it.

    ``habits`` are what the cohort is drawn from, ``responder`` is how its members answer.
    Raises ValueError for more people than there are reserved telephone numbers.
    """
    runtime = a_runtime(library, study.seed, folder / "study.db", reader=reader)
    with runtime.database.write() as session:
        site = add_site(session, runtime, SITE, ZONE, now=study.begins_at)
    actor = Actor("staff:rehearsal", Role.CLINICIAN, site.id)
    provider = QuietProvider(
        new_sid=lambda: runtime.entropy(16).hex(), reaches=lambda phone: simulation.reaches(phone)
    )
    clock = VirtualClock(study.begins_at)
    simulation = Simulation(
        runtime,
        provider,
        clock,
        seed=study.seed,
        staff=Staff(runtime, actor, study.protocol),
        responder=responder,
        tick=TICK,
    )
    simulation.add(cohort(study, habits), ends_after=_lasts(library, study))
    _keep_routines(simulation, runtime, study)
    simulation.run(study.ends_at, progress=progress)
    return runtime


def cohort(study: Study, habits: Sequence[Habit] | None = None) -> tuple[Person, ...]:
    """The people of a study."""
    since, until = study.begins_at, study.enrolls_until
    return people(study.patients, study.seed, since=since, until=until, mix=habits)


def a_runtime(library: Library, seed: int, path: Path, *, reader: Reader | None = None) -> Runtime:
    """The parts over a fresh, fast database, with everything random taken from the seed."""
    chance = Random(f"study:{seed}")  # noqa: S311  # nobody in it is real
    database = Database(f"sqlite:///{path}", pool_size=2)
    event.listen(database.engine, "connect", _make_fast)
    migrate(database)
    return Runtime(
        database=database,
        vault=Vault([_key(seed, "data")], _key(seed, "index"), entropy=chance.randbytes),
        library=library,
        reader=reader or Reader(library.words),
        program=Program(name="Care Team", phone="+1 202-555-0100", send_rate=10_000.0),
        audit_key=_key(seed, "audit"),
        entropy=chance.randbytes,
    )


def _keep_routines(simulation: Simulation, runtime: Runtime, study: Study) -> None:
    """What the worker does besides deciding and sending, and the staff's mornings."""
    simulation.keep_morning_rounds(datetime.combine(study.begins_on, _ROUND, UTC))
    simulation.keep(study.begins_at + _HOUR, _HOUR, lambda now: _look_after(runtime, now))
    simulation.keep(study.begins_at + _DAY, _DAY, lambda now: _once_a_day(runtime, now))


def _look_after(runtime: Runtime, now: datetime) -> None:
    """Flags are opened and closed, and staff are asked to step in."""
    keep_house(runtime, now=now)
    notice(runtime, now=now)
    while sweep(runtime, now=now):
        pass
    raise_overdue(runtime, now=now)


def _once_a_day(runtime: Runtime, now: datetime) -> None:
    update_policies(runtime, now=now)
    settle_incentives(runtime, now=now)


def _lasts(library: Library, study: Study) -> timedelta:
    return timedelta(days=library.protocols[study.protocol].days + 1)


def _key(seed: int, purpose: str) -> bytes:
    return hashlib.sha256(f"study:{seed}:{purpose}".encode()).digest()


def _make_fast(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    for pragma in _FAST:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
