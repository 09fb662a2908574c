"""The engine on a virtual clock, and a small past from end to end."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Table, func, select

from smsint.db.engine import Database
from smsint.db.migrate import migrate
from smsint.db.tables import (
    Alert,
    Answer,
    DecisionPoint,
    Enrollment,
    InboundMessage,
    Number,
    OutboxMessage,
    PatientNumber,
    table,
)
from smsint.domain.calendar import is_open
from smsint.domain.content import Library
from smsint.domain.kinds import KINDS
from smsint.domain.protocol import Window
from smsint.domain.states import OutboxState, Role
from smsint.gateway.sandbox import SandboxGateway, refused
from smsint.services.runtime import Runtime
from smsint.simulation.clock import VirtualClock
from smsint.simulation.engine import Engine
from smsint.simulation.past import end_of_past, make_past
from tests.builders import BEN, Clinic, a_runtime
from tests.support.clock import START

OUT, POINT, NUMBER = table(OutboxMessage), table(DecisionPoint), table(Number)
WEEK = timedelta(days=7, minutes=-1)
UNTIL = datetime(2027, 3, 2, 0, 45, tzinfo=UTC)


def count(runtime: Runtime, of: Table) -> int:
    with runtime.database.read() as session:
        return session.scalar(select(func.count()).select_from(of)) or 0


def rows(runtime: Runtime, *columns: Any) -> Sequence[Any]:
    with runtime.database.read() as session:
        return session.execute(select(*columns)).all()


def test_moving_a_week_sends_everything_at_its_own_minute(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    clock = VirtualClock(START)
    gateway = SandboxGateway(clock=clock)
    with Engine(runtime, gateway, clock) as engine:
        engine.run_until(START + WEEK)
    assert clock() == START + WEEK
    sent = rows(runtime, OUT.c.kind, OUT.c.sent_at, OUT.c.planned_at)
    # On the first day the welcome keeps its distance from the tip of that morning.
    later = [row for row in sent if row.planned_at > START]
    assert all(row.sent_at - row.planned_at < timedelta(minutes=1) for row in later)
    kinds = [row.kind.value for row in sent]
    assert {kind: kinds.count(kind) for kind in kinds} == {
        "welcome": 1,
        "tip": 7,
        "check_in": 3,
        "reinforcement": 1,
    }
    assert not [row for row in rows(runtime, POINT.c.reason) if row.reason]


def test_nothing_to_do_is_one_step(runtime: Runtime) -> None:
    clock = VirtualClock(START)
    steps: list[datetime] = []
    with Engine(runtime, SandboxGateway(clock=clock), clock) as engine:
        engine.run_until(START + timedelta(days=365), progress=steps.append)
    assert steps == []
    assert clock() == START + timedelta(days=365)


def test_a_refused_account_is_not_asked_all_the_time(runtime: Runtime, clinic: Clinic) -> None:
    clinic.enroll(BEN)
    clock = VirtualClock(START)
    steps: list[datetime] = []
    gateway = SandboxGateway(clock=clock, script=lambda _: refused(20003, 401))
    with Engine(runtime, gateway, clock) as engine:
        engine.run_until(START + timedelta(hours=6), progress=steps.append)
    assert len(steps) < 500
    assert not gateway.sent


def test_a_past_is_made_by_the_real_engine(database: Database, library: Library) -> None:
    runtime = a_runtime(database, library)
    sign_ins = make_past(runtime, patients=20, weeks=3, seed=1, until=UNTIL)
    assert {one.role for one in sign_ins} == {role.value for role in Role}
    assert count(runtime, table(Enrollment)) == 20
    for kept in (OutboxMessage, InboundMessage, Answer, Alert):
        assert count(runtime, table(kept)) > 0, kept
    texting = [row.texting.value for row in rows(runtime, NUMBER.c.texting)]
    assert "opted_out" in texting
    moved = [row for row in rows(runtime, table(PatientNumber).c.to_at) if row.to_at]
    assert moved
    _check_promises(runtime)


def _check_promises(runtime: Runtime) -> None:
    """What holds for every text that ever left."""
    enrollment = table(Enrollment)
    with runtime.database.read() as session:
        sent = session.execute(
            select(OUT, enrollment.c.time_zone, enrollment.c.window_start, enrollment.c.window_end)
            .join(enrollment, enrollment.c.id == OUT.c.enrollment_id)
            .where(OUT.c.state == OutboxState.SENT)
        ).all()
    for row in sent:
        assert row.sent_at <= row.expires_at
        assert row.sent_at <= UNTIL
        if not KINDS[row.kind].any_hour:
            window = Window(start=row.window_start, end=row.window_end)
            assert is_open(row.sent_at, window, row.time_zone), row.kind


def test_the_same_seed_makes_the_same_past(
    sqlite_database: Database, library: Library, tmp_path: Any
) -> None:
    other = Database(f"sqlite:///{tmp_path / 'other.db'}")
    migrate(other)
    pasts = []
    for database in (sqlite_database, other):
        runtime = a_runtime(database, library)
        make_past(runtime, patients=8, weeks=2, seed=7, until=UNTIL)
        point = rows(runtime, POINT.c.enrollment_id, POINT.c.due_at, POINT.c.template_id)
        inbound = table(InboundMessage)
        said = rows(runtime, inbound.c.message_sid, inbound.c.received_at, inbound.c.effects)
        pasts.append((point, said))
    other.close()
    assert pasts[0] == pasts[1]
    assert pasts[0][1]


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        pytest.param((2027, 3, 3, 12), (2027, 3, 2, 0, 45), id="a Wednesday morning: Monday"),
        pytest.param((2027, 3, 4, 1), (2027, 3, 4, 0, 45), id="a Wednesday evening: the same day"),
        pytest.param((2027, 3, 7, 12), (2027, 3, 6, 0, 45), id="a Sunday: Friday"),
        pytest.param((2027, 7, 6, 12), (2027, 7, 5, 23, 45), id="in summer an hour earlier"),
    ],
)
def test_a_past_ends_where_a_question_is_open(now: tuple[int, ...], ends: tuple[int, ...]) -> None:
    assert end_of_past(datetime(*now, tzinfo=UTC)) == datetime(*ends, tzinfo=UTC)  # type: ignore[misc,arg-type]  # a date and a time
