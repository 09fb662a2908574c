"""Histories written as a line each, lived by the services that do it, and the rows of their export."""

import csv
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import insert, update

from smsint.db.engine import Database
from smsint.db.tables import Enrollment, Flag, Task, TaskEvent, table
from smsint.domain.clinic_events import ClinicEventKind, ClinicEventReport
from smsint.domain.content import Library
from smsint.domain.protocol import Arm, Protocol, Schedule
from smsint.domain.states import FlagStatus, TaskStatus
from smsint.gateway.base import StatusUpdate
from smsint.services.clinic_events import record_clinic_event
from smsint.services.runtime import Runtime
from smsint.services.standing import end, opt_out_told_to_staff, pause
from smsint.services.transact import transact
from tests.builders import BEN, STEADY, Clinic, a_runtime, small_library
from tests.support.clock import START, SettableClock
from tests.support.spine import OUTBOX, Spine, phone
from tests.support.trials import FIXED

Row = dict[str, str]
CARRIER = {"lost": ("undelivered", 30003), "arrived": ("delivered", None)}
_HOURS = (14, 15, 20, 21, 22, 0, 1)
"""In UTC: 10:00 in New York, and 17:00 in each zone of the file, in winter and in summer."""


def read(path: Path) -> list[Row]:
    """The lines of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def rows_by_patient(out: Path, name: str, identified: Path | None = None) -> dict[str, list[Row]]:
    """The rows of a file of an export, by the patient's identifier at the clinic."""
    found: dict[str, list[Row]] = defaultdict(list)
    people = read((identified or out) / "participants.csv")
    names = {row["participant_id"]: row["external_id"] for row in people}
    for row in read(out / f"{name}.csv"):
        found[names[row["participant_id"]]].append(row)
    return found


def at(zone: str, start: int, day: str, clock: str) -> datetime:
    """The instant of a local time on somebody's study day."""
    on = START.date() + timedelta(days=start + int(day))
    local = datetime.fromisoformat(f"{on}T{int(clock[:-3]):02d}{clock[-3:]}")
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(START.tzinfo)


def library() -> Library:
    """A question at 17:00 on every other day, in three programmes: four weeks; one; and one of eleven
    days with four tips that are drawn."""
    tips, check, _ = STEADY.tracks
    asked = check.model_copy(update={"schedule": Schedule(every_days=2, at=time(17))})
    within = {"kind": "answered", "item": "wellbeing", "within": timedelta(hours=12)}
    drawn = tips.model_dump() | {
        "policy": FIXED, "schedule": Schedule(on_days=(1, 3, 5, 9), at=time(10)),
    }  # fmt: skip
    base = STEADY.model_dump() | {"welcome": None, "arms": (Arm(id="standard"),)}
    made = [
        base | {"id": "every-other", "tracks": (asked,)},
        base | {"id": "later", "tracks": (asked,), "days": 7, "arms": (Arm(id="later"),)},
        base | {"id": "drawn", "tracks": (drawn, asked.model_dump() | {"outcome": within}),
                "days": 11, "arms": (Arm(id="texts"),)},
    ]  # fmt: skip
    protocols = {raw["id"]: Protocol.model_validate(raw) for raw in made}
    return replace(small_library(), protocols=protocols)


@dataclass
class _Life:
    """One patient of the file."""

    row: Row
    number: str
    enrollment: str = ""
    task: int = 0
    seeds: dict[str, str] = field(default_factory=dict)

    @property
    def who(self) -> str:
        return self.row["who"]

    def when(self, day: str, clock: str) -> datetime:
        return at(self.row["zone"], int(self.row["start"]), day, clock)


def live(database: Database, people: Sequence[Row], seeds: dict[str, str]) -> Runtime:
    """Everything that the lines say, in the order of time. ``seeds`` are of whom something is drawn."""
    clock = SettableClock()
    runtime = a_runtime(database, library())
    clinic, spine = Clinic(runtime, clock), Spine(runtime, clock)
    lives = [_Life(row, phone(n), seeds=seeds) for n, row in enumerate(people)]
    # Everybody is enrolled at ten in New York; what else is written at that minute comes after it.
    events = [
        (at(BEN["time_zone"], int(one.row["start"]), "0", "10:00"), 0, n,
         f"enrolls {one.row['protocol']}")
        for n, one in enumerate(lives)
    ]  # fmt: skip
    for n, one in enumerate(lives):
        for place, text in enumerate(one.row["events"].split(" | "), 1):
            day, hour, what = text.split(maxsplit=2)
            events.append((one.when(day, hour), place, n, what))
    for instant, _, n, what in sorted(events):
        _pass_time(spine, instant)
        _happen(clinic, spine, lives[n], what)
    return runtime


def _pass_time(spine: Spine, until: datetime) -> None:
    """A turn at every hour at which somebody may be sent something."""
    while spine.clock() < until:
        spine.clock.now = min(spine.clock().replace(minute=0) + timedelta(hours=1), until)
        if spine.clock().hour in _HOURS or spine.clock() == until:
            spine.turn()


def _happen(clinic: Clinic, spine: Spine, one: _Life, what: str) -> None:
    kind, _, rest = what.partition(" ")
    runtime, now, actor = spine.runtime, spine.clock(), clinic.actor(site=one.row["site"])
    match kind:
        case "enrolls":
            _enroll(clinic, spine, one, rest)
        case "says":
            spine.says(one.number, rest)
            spine.send_due()
        case "lost" | "arrived":
            prompt = spine.rows(
                OUTBOX.c.enrollment_id == one.enrollment, OUTBOX.c.question_key.is_not(None)
            )[-1]
            status, error = CARRIER[kind]
            spine.deliver(StatusUpdate(prompt.provider_sid, status, error, prompt.token))
        case "paused":
            until = one.when(*rest.split())
            transact(runtime, lambda s: pause(
                s, runtime, one.enrollment, actor, reason="away", until=until, now=now))  # fmt: skip
        case "ends":
            transact(
                runtime, lambda s: end(s, runtime, one.enrollment, actor, reason="moved", now=now)
            )
        case "tells":
            transact(runtime, lambda s: opt_out_told_to_staff(
                s, runtime, one.enrollment, actor, method="phone", note=None, now=now))  # fmt: skip
        case "clinic":
            name, _, value = rest.partition(" ")
            report = ClinicEventReport(
                external_id=one.who,
                kind=ClinicEventKind(name),
                occurred_at=now,
                value=value or None,
            )
            transact(runtime, lambda s: record_clinic_event(s, runtime, report, actor, now=now))
        case "flag" | "task" | "tried":
            _care(spine, one, kind)


def _enroll(clinic: Clinic, spine: Spine, one: _Life, protocol: str) -> None:
    row = one.row
    person: dict[str, Any] = {
        "external_id": one.who, "phone": one.number, "first_name": "Pat", "protocol": protocol,
        "language": row["language"], "time_zone": row["zone"],
    }  # fmt: skip
    one.enrollment = clinic.enroll(person, by=clinic.actor(site=row["site"]))
    if one.who in one.seeds:
        enrollment = table(Enrollment)
        with spine.runtime.database.write() as session:
            session.execute(
                update(enrollment)
                .where(enrollment.c.id == one.enrollment)
                .values(seed=one.seeds[one.who])
            )


def _care(spine: Spine, one: _Life, what: str) -> None:
    """What a sweep or staff would have written at this instant."""
    now, flag_id, task_id = spine.clock(), f"flag_{one.who}", f"task_{one.who}"
    base = {"site_id": one.row["site"], "enrollment_id": one.enrollment, "opened_at": now}
    number = spine.rows(OUTBOX.c.enrollment_id == one.enrollment)[0].number_id
    with spine.runtime.database.write() as session:
        if what == "flag":
            session.execute(insert(table(Flag)).values(base | {
                "id": flag_id, "rule": "missed_prompts", "level": "amber", "sentence": "No answer.",
                "inputs": {}, "library_hash": "00", "status": FlagStatus.OPEN,
            }))  # fmt: skip
        elif what == "task":
            session.execute(insert(table(Task)).values(base | {
                "id": task_id, "number_id": number, "kind": "flag", "priority": 50, "reasons": [],
                "status": TaskStatus.OPEN, "due_at": now + timedelta(days=2), "updated_at": now,
            }))  # fmt: skip
        else:
            step = {"task_id": task_id, "kind": "attempt", "actor": "nora", "at": now}
            session.execute(insert(table(TaskEvent)).values(step))
