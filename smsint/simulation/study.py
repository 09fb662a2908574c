"""A study before its first patient: a synthetic cohort through the real engine, on a virtual clock.

The same seed gives the same bytes: ids, keys' nonces, draws, replies and instants all come from it.
"""

import hashlib
from collections import deque
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
from smsint.services.overdue import raise_overdue
from smsint.services.policies import update_policies
from smsint.services.runtime import Program, Runtime
from smsint.services.sites import add_site
from smsint.services.sweep import notice, sweep
from smsint.simulation.attendance import attendance
from smsint.simulation.behavior import Habit
from smsint.simulation.cast import Person, people
from smsint.simulation.clock import VirtualClock
from smsint.simulation.parts import Joining, in_parts, parts_of
from smsint.simulation.provider import QuietProvider
from smsint.simulation.run import Progress, Responder, Simulation, usual_reply
from smsint.simulation.staff import Staff

BEGINS_ON = date(2027, 1, 4)
"""A Monday, whatever the day on which the study is rehearsed."""
SITE, ZONE = "Harbor Clinic", "America/New_York"
TICK = timedelta(minutes=10)
"""The cohort texts on these marks of the clock: at most six batches an hour instead of one a text."""
_ROUND, _EVENING = time(13, 40), time(23)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
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


@dataclass(frozen=True, slots=True)
class Manner:
    """How the people of a study behave, where it is not as usual."""

    responder: Responder = usual_reply
    """How they answer."""
    habits: Sequence[Habit] | None = None
    """What the cohort is drawn from."""
    attends: bool = True
    """The clinic reports doses, visits and tests."""


USUAL = Manner()


def rehearse(
    library: Library,
    study: Study,
    folder: Path,
    *,
    reader: Reader | None = None,
    manner: Manner = USUAL,
    workers: int = 1,
    progress: Progress = lambda _: None,
    joining: Joining = lambda _: None,
) -> Runtime:
    """Runs a study in a database of its own in the folder; returns the parts over it.

    A large cohort runs in parts, so many at a time as there are workers: how many does not change
    a byte. Raises ValueError for more people than there are reserved telephone numbers.
    """
    path = folder / "study.db"
    reader = reader or Reader(library.words)
    runtime = a_runtime(library, study.seed, path, reader=reader)
    site = _open_site(runtime, study)
    everybody = cohort(study, manner.habits)
    count = parts_of(library.protocols[study.protocol], len(everybody))
    if count == 1:
        _run(runtime, study, site, everybody, manner, progress)
        return runtime
    runtime.database.close()

    def run(part: int, at: Path, moved: Progress) -> None:
        own = a_runtime(library, study.seed, at, reader=reader, part=part)
        _run(own, study, site, everybody[part::count], manner, moved)
        own.database.close()

    in_parts(
        path, count, run,
        workers=workers, begins_at=study.begins_at, progress=progress, joining=joining,
    )  # fmt: skip
    return a_runtime(library, study.seed, path, reader=reader)


def _open_site(runtime: Runtime, study: Study) -> str:
    with runtime.database.write() as session:
        return add_site(session, runtime, SITE, ZONE, now=study.begins_at).id


def _run(
    runtime: Runtime,
    study: Study,
    site: str,
    who: Sequence[Person],
    manner: Manner,
    progress: Progress,
) -> None:
    """The study of these people, from its first to its last moment."""
    actor = Actor("staff:rehearsal", Role.CLINICIAN, site)
    provider = QuietProvider(
        new_sid=lambda: runtime.entropy(16).hex(), reaches=lambda phone: simulation.reaches(phone)
    )
    staff = Staff(runtime, actor, study.protocol)
    simulation = Simulation(
        runtime,
        provider,
        VirtualClock(study.begins_at),
        seed=study.seed,
        staff=staff,
        responder=manner.responder,
        tick=TICK,
    )
    simulation.add(who, ends_after=_lasts(runtime.library, study))
    _keep_routines(simulation, runtime, study)
    if manner.attends:
        _keep_clinic(simulation, staff, study, who)
    simulation.run(study.ends_at, progress=progress)


def cohort(study: Study, habits: Sequence[Habit] | None = None) -> tuple[Person, ...]:
    """The people of a study."""
    since, until = study.begins_at, study.enrolls_until
    return people(study.patients, study.seed, since=since, until=until, mix=habits)


def a_runtime(
    library: Library, seed: int, path: Path, *, reader: Reader, part: int | None = None
) -> Runtime:
    """The parts over a fast database, with everything random taken from the seed and the part."""
    chance = Random(f"study:{seed}" if part is None else f"study:{seed}:{part}")  # noqa: S311  # nobody in it is real
    database = Database(f"sqlite:///{path}", pool_size=2)
    event.listen(database.engine, "connect", _make_fast)
    migrate(database)
    return Runtime(
        database=database,
        vault=Vault([_key(seed, "data")], _key(seed, "index"), entropy=chance.randbytes),
        library=library,
        reader=reader,
        program=Program(name="Care Team", phone="+1 202-555-0100", send_rate=10_000.0),
        audit_key=_key(seed, "audit"),
        entropy=chance.randbytes,
    )


def _keep_routines(simulation: Simulation, runtime: Runtime, study: Study) -> None:
    """What the worker does besides deciding and sending, and the staff's mornings."""
    simulation.keep_morning_rounds(datetime.combine(study.begins_on, _ROUND, UTC))
    simulation.keep(study.begins_at + _HOUR, _HOUR, lambda now: _look_after(runtime, now))
    simulation.keep(study.begins_at + _DAY, _DAY, lambda now: _once_a_day(runtime, now))


def _keep_clinic(simulation: Simulation, staff: Staff, study: Study, who: Sequence[Person]) -> None:
    """Every evening the clinic reports its day."""
    happens = sorted(
        (
            report
            for person in who
            for report in attendance(person, study.ends_at, _chance_of(study, person))
        ),
        key=lambda report: (report.occurred_at, report.external_id),
    )
    waiting = deque(happens)

    def report(now: datetime) -> None:
        today = []
        while waiting and waiting[0].occurred_at <= now:
            today.append(waiting.popleft())
        staff.report(today, now)

    simulation.keep(datetime.combine(study.begins_on, _EVENING, UTC), _DAY, report)


def _chance_of(study: Study, person: Person) -> Random:
    return Random(f"attendance:{study.seed}:{person.external_id}")  # noqa: S311  # made up


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
