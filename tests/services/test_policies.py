"""Randomized decisions in the engine: drawn once, logged whole, learnt from in batches, watched over."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import insert, select, text, update
from sqlmodel import Session

from smsint.db.tables import DecisionPoint, EngagementDay, Enrollment, PolicyVersion, table
from smsint.domain.policies import choose_action
from smsint.domain.randomization import draw
from smsint.services import policies
from smsint.services.decisions import due_cursors
from smsint.services.outcomes import outcomes_of
from smsint.services.policies import monitor, update_policies
from smsint.services.runtime import Runtime
from tests.builders import ANA, BEN, Clinic
from tests.support.rows import rows_of
from tests.support.spine import OUTBOX, Spine, phone
from tests.support.trials import FIXED, a_trial, with_protocol

POINT, DAY = table(DecisionPoint), table(EngagementDay)
WEEK = timedelta(days=7)
LEARNING = {"kind": "thompson", "minimum": 10, "update_every": timedelta(days=1)}
Start = Callable[..., Spine]


@pytest.fixture
def start(spine: Spine, clinic: Clinic) -> Start:
    """Begins a trial with so many patients, whose seeds are the same in every run."""

    def start(policy: dict[str, Any] = FIXED, patients: int = 1, **more: Any) -> Spine:
        running = with_protocol(spine.runtime, a_trial(policy, **more))
        chance = Random("trial")  # nobody in it is real
        spine.runtime = clinic.runtime = replace(running, entropy=chance.randbytes)
        for n in range(patients):
            person = {**BEN, "external_id": f"MRN-{n}", "phone": phone(n)}
            clinic.enroll(person, protocol="mrt")
        return spine

    return start


def tips(runtime: Runtime) -> Sequence[Any]:
    """The randomized decisions, in order."""
    with runtime.database.read() as session:
        query = select(POINT).where(POINT.c.track_id == "tips").order_by(POINT.c.id)
        return session.execute(query).all()


def test_every_draw_is_logged_so_that_it_can_be_made_again(start: Start) -> None:
    spine = start(patients=4)
    spine.run(until=spine.clock() + WEEK, step=timedelta(hours=1))
    drawn = [row for row in tips(spine.runtime) if row.available]
    seeds = {row.id: row.seed for row in rows_of(spine.runtime, Enrollment)}
    assert len(drawn) >= 4 * 6
    for row in drawn:
        assert (row.policy, row.policy_version, row.protocol_version) == ("fixed", "1", "1")
        assert row.draw == draw(seeds[row.enrollment_id], row.seed)
        assert row.action == choose_action({"none": 0.4, "send": 0.6}, row.draw)
        assert (
            row.probability
            == dict(row.probabilities)[row.action]
            == FIXED["probabilities"][row.action]
        )
        assert row.treatment == (row.action == "send")
        assert row.treatment_probability == 0.6
        assert row.covariates["hour"] == 10
        assert row.due_at <= row.decided_at
        assert row.library_hash == spine.runtime.library.hash
    assert {row.action for row in drawn} == {"none", "send"}


def test_a_text_leaves_if_and_only_if_it_was_drawn(start: Start) -> None:
    spine = start(patients=4)
    spine.run(until=spine.clock() + WEEK, step=timedelta(hours=1))
    texts = {row.decision_point_id for row in spine.rows(OUTBOX.c.track_id == "tips")}
    assert texts == {row.id for row in tips(spine.runtime) if row.available and row.treatment}
    assert all(row.template_id for row in tips(spine.runtime) if row.id in texts)


def test_who_is_unavailable_is_not_drawn_for(start: Start) -> None:
    spine = start()
    with spine.runtime.database.write() as session:
        session.execute(update(table(Enrollment)).values(status="paused"))
    spine.run(until=spine.clock() + timedelta(days=2), step=timedelta(hours=1))
    rows = tips(spine.runtime)
    assert rows
    for row in rows:
        assert (row.available, row.reason, row.action, row.draw) == (False, "paused", "none", None)
        assert (row.treatment, row.probability) == (False, 1.0)


def test_without_words_nobody_is_available_whatever_would_have_been_drawn(
    start: Start, spine: Spine
) -> None:
    """Otherwise only those drawn to be texted would count as unavailable."""
    spoken = {"actions": [{"id": "none"}, {"id": "send", "messages": ["nobody.wrote-this"]}]}
    spine = start(FIXED | spoken, patients=3)
    spine.run(until=spine.clock() + timedelta(days=3), step=timedelta(hours=1))
    assert {(row.available, row.reason) for row in tips(spine.runtime)} == {(False, "no_text")}


def test_actions_may_be_different_texts(start: Start) -> None:
    spoken = {
        "actions": [{"id": "plain"}, {"id": "kind", "messages": ["week.kind"]}],
        "probabilities": {"plain": 0.5, "kind": 0.5},
    }
    spine = start(FIXED | spoken, patients=4)
    spine.run(until=spine.clock() + WEEK, step=timedelta(hours=1))
    rows = tips(spine.runtime)
    found = {(row.action, str(row.template_id).split(".")[0]) for row in rows}
    assert found == {("plain", "tips"), ("kind", "week")}
    for row in rows:
        # An object of PostgreSQL's would have sorted them, and the draw could not be made again.
        assert row.probabilities == [["plain", 0.5], ["kind", 0.5]]
        assert row.action == choose_action(dict(row.probabilities), row.draw)


def test_a_track_without_a_policy_is_certain_and_asks_for_nothing_more(
    start: Start, spine: Spine, monkeypatch: pytest.MonkeyPatch
) -> None:
    spine = start()
    [protocol] = {row.protocol_id for row in rows_of(spine.runtime, Enrollment)}
    checking = spine.runtime.library.protocols[protocol].track("check")
    assert checking is not None
    with spine.runtime.database.write() as session:
        due = [(row, checking) for row in due_cursors(session, spine.clock() + WEEK, 100)]
        assert due
        assert policies.known_at(session, due) == policies.Known()
    spine.run(until=spine.clock() + timedelta(days=3), step=timedelta(hours=1))
    checks = [row for row in spine.select(POINT) if row.track_id == "check"]
    assert {(row.policy, row.action, row.probability, row.draw) for row in checks} == {
        (None, "send", 1.0, None)
    }


def test_what_is_known_is_frozen(start: Start) -> None:
    spine = start()
    spine.run(until=spine.clock() + timedelta(hours=20), step=timedelta(hours=1))
    [enrollment] = rows_of(spine.runtime, Enrollment)
    today = spine.clock().date()
    with spine.runtime.database.write() as session:
        session.execute(DAY.delete())
        for ago, prompts, answered, sent, inbound in (
            (0, 1, 1, 2, 1),
            (1, 2, 1, 3, 0),
            (9, 5, 5, 5, 5),
        ):
            session.execute(
                insert(DAY).values(
                    enrollment_id=enrollment.id,
                    on=today - timedelta(days=ago),
                    **dict.fromkeys(
                        ("delivered", "undelivered", "not_understood", "unprompted", "latency_s"), 0
                    ),
                    prompts=prompts,
                    answered=answered,
                    sent=sent,
                    inbound=inbound,
                )
            )
    before = len(tips(spine.runtime))
    spine.clock.now = spine.clock().replace(hour=15, minute=30)
    spine.turn()
    row = tips(spine.runtime)[before]
    assert row.occurrence_on == today
    wanted = {"prompts_7": 2, "answered_7": 1, "response_rate_7": 0.5, "texts_7": 5, "inbound_7": 1}
    assert {name: row.covariates[name] for name in wanted} == wanted
    assert row.covariates["silent_days"] == 0


class TestOutcomes:
    """Read the same for a policy, an export and a report."""

    def test_a_text_within_the_window(self, start: Start) -> None:
        spine = start(patients=2)
        first = spine.clock() + timedelta(days=1)
        spine.run(until=first, step=timedelta(minutes=30))
        spine.says(0, "hello there")
        spine.run(until=first + timedelta(days=4), step=timedelta(hours=1))
        found = self.read(spine)
        writer = spine.rows(OUTBOX.c.number_id == 1)[0].enrollment_id
        for row in tips(spine.runtime):
            opens, closes = row.outcome_from, row.outcome_from + timedelta(seconds=row.window)
            if closes <= spine.clock():
                inside = row.enrollment_id == writer and opens <= first < closes
                assert found[row.id] == float(inside)
        assert 1.0 in found.values()
        last = tips(spine.runtime)[-1]
        assert found[last.id] is None, "its window is open"

    def test_an_opt_out_is_no_reply(self, start: Start) -> None:
        spine = start()
        spine.run(until=spine.clock() + timedelta(days=1, hours=1), step=timedelta(hours=1))
        spine.says(0, "STOP")
        spine.run(until=spine.clock() + timedelta(days=3), step=timedelta(hours=1))
        found = self.read(spine)
        assert set(found.values()) <= {0.0, None}
        assert all(found[row.id] is None for row in tips(spine.runtime) if not row.available)

    def test_an_answer_with_its_value(self, start: Start) -> None:
        spine = start(outcome={"kind": "answered", "item": "wellbeing", "value": "8"}, patients=2)
        spine.run(until=spine.clock() + timedelta(days=2, hours=8), step=timedelta(minutes=30))
        spine.says(0, "8")
        spine.says(1, "3")
        spine.run(until=spine.clock() + timedelta(days=3), step=timedelta(hours=1))
        values = self.read(spine)
        good = {row.enrollment_id for row in tips(spine.runtime) if values[row.id] == 1.0}
        assert len(good) == 1

    def read(self, spine: Spine) -> dict[int, float | None]:
        """All outcomes now; read one at a time they are the same."""
        ids = [row.id for row in spine.select(POINT)]
        with spine.runtime.database.read() as session:
            found = outcomes_of(session, ids, now=spine.clock())
            for one in ids[:20]:
                assert outcomes_of(session, [one], now=spine.clock()) == {one: found[one]}
        return found


class TestLearning:
    """In batches, from closed windows, and never without a way back."""

    def test_an_update_leans_to_what_was_answered(self, start: Start) -> None:
        spine = start(LEARNING, patients=12)
        spine.run(until=spine.clock() + timedelta(days=2), step=timedelta(hours=1))
        assert {row.policy_version for row in tips(spine.runtime) if row.available} == {"0"}
        self.answer_treated(spine)
        spine.run(until=spine.clock() + timedelta(days=1, hours=2), step=timedelta(hours=1))
        assert update_policies(spine.runtime, now=spine.clock()) == 1
        [version] = rows_of(spine.runtime, PolicyVersion)
        assert (version.version, version.status, version.error) == (1, "good", None)
        assert version.observations >= 20
        spine.run(until=spine.clock() + timedelta(days=1), step=timedelta(hours=1))
        late = [row for row in tips(spine.runtime) if row.policy_version == "1"]
        assert late
        assert {row.treatment_probability for row in late} == {0.9}, "clipped"

    def answer_treated(self, spine: Spine) -> None:
        """Whoever was sent the last tip texts back, whoever was not does not."""
        opened = {}
        for row in tips(spine.runtime):
            opened[row.enrollment_id] = row
        with spine.runtime.database.read() as session:
            for enrollment_id, row in opened.items():
                if row.treatment:
                    spine.says(self.phone_of(spine, session, enrollment_id), "thanks")

    def phone_of(self, spine: Spine, session: Any, enrollment_id: str) -> str:
        number = session.scalar(
            select(OUTBOX.c.number_id).where(OUTBOX.c.enrollment_id == enrollment_id).limit(1)
        )
        return spine.runtime.vault.open("number.phone", spine.number_row(number).phone)

    def test_an_update_comes_once_in_its_time(self, start: Start) -> None:
        spine = start(LEARNING, patients=3)
        assert update_policies(spine.runtime, now=spine.clock()) == 0, "nothing to learn from"
        spine.run(until=spine.clock() + timedelta(days=3), step=timedelta(hours=1))
        assert update_policies(spine.runtime, now=spine.clock()) == 1
        assert update_policies(spine.runtime, now=spine.clock() + timedelta(hours=23)) == 0
        assert update_policies(spine.runtime, now=spine.clock() + timedelta(hours=24)) == 1
        assert [row.version for row in rows_of(spine.runtime, PolicyVersion)] == [1, 2]

    def test_a_failed_update_leaves_the_last_good_version_at_work(
        self, start: Start, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        spine = start(LEARNING, patients=4)
        spine.run(until=spine.clock() + timedelta(days=4), step=timedelta(hours=1))
        update_policies(spine.runtime, now=spine.clock())
        [good] = rows_of(spine.runtime, PolicyVersion)

        def breaks(*_: Any) -> Any:
            raise ArithmeticError("no convergence")

        monkeypatch.setattr(policies, "fit", breaks)
        for _ in range(3):
            spine.run(until=spine.clock() + timedelta(days=1), step=timedelta(hours=1))
            update_policies(spine.runtime, now=spine.clock())
        failed = rows_of(spine.runtime, PolicyVersion)[1:]
        assert [(row.status, row.error) for row in failed] == [("failed", "ArithmeticError")] * 3
        assert all(row.parameters == good.parameters for row in failed)
        assert [row for row in tips(spine.runtime) if row.available][-1].policy_version == "1"
        with spine.runtime.database.read() as session:
            [found] = monitor(session, spine.runtime, now=spine.clock())
        assert (found.color, found.failures, found.version) == ("red", 3, 1)

    def test_an_update_that_the_database_refuses_is_written_down(
        self, start: Start, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        spine = start(LEARNING)

        def refused(session: Session, *_: Any) -> Any:
            session.execute(text("SELECT nothing FROM nowhere"))

        monkeypatch.setattr(policies, "_observations", refused)
        assert update_policies(spine.runtime, now=spine.clock()) == 1
        [failed] = rows_of(spine.runtime, PolicyVersion)
        assert (failed.version, failed.status, failed.parameters) == (1, "failed", {})
        assert failed.error in {"OperationalError", "ProgrammingError"}, "SQLite's, PostgreSQL's"

    def test_the_monitor_counts_what_was_drawn(self, start: Start) -> None:
        spine = start(patients=6)
        spine.run(until=spine.clock() + timedelta(days=8), step=timedelta(hours=1))
        drawn = [row for row in tips(spine.runtime) if row.available]
        with spine.runtime.database.read() as session:
            [found] = monitor(session, spine.runtime, now=spine.clock())
        assert (found.protocol, found.track, found.kind) == ("mrt", "tips", "fixed")
        assert found.decisions == len(drawn)
        assert found.treated == sum(row.treatment for row in drawn)
        assert found.expected == pytest.approx(0.6 * len(drawn))
        assert found.version is None

    def test_somebody_who_bends_the_draws_is_seen(self, start: Start) -> None:
        spine = start(patients=8)
        spine.run(until=spine.clock() + timedelta(days=8), step=timedelta(hours=1))
        with spine.runtime.database.write() as session:
            session.execute(update(POINT).where(POINT.c.draw.is_not(None)).values(treatment=True))
        with spine.runtime.database.read() as session:
            [found] = monitor(session, spine.runtime, now=spine.clock())
        assert found.color == "red"
        assert "were expected" in json.dumps(found.reasons)


def test_spanish_decisions_freeze_the_language(start: Start, clinic: Clinic) -> None:
    spine = start(patients=0)
    clinic.enroll(ANA, protocol="mrt")
    spine.run(until=spine.clock() + timedelta(days=2), step=timedelta(hours=1))
    assert {row.covariates["language"] for row in tips(spine.runtime) if row.available} == {"es"}
