"""Counters move with the events, and equal a recount of history at every moment."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from time import sleep

import pytest
from sqlalchemy import delete, update
from sqlmodel import Session

from smsint.db.migrate import migrate
from smsint.db.tables import Answer, Engagement, EngagementDay, Enrollment, table
from smsint.domain.counting import COUNTERS
from smsint.domain.enrollment import PreferencesChange
from smsint.gateway.base import StatusUpdate, Unclear
from smsint.services import engagement
from smsint.services.delivery import deliver
from smsint.services.preferences import change_preferences
from smsint.services.receiving import receive
from smsint.services.runtime import Runtime
from smsint.services.transact import transact
from tests.builders import ANA, BEN, CLEO, DEE, Clinic
from tests.support.rows import rows_of
from tests.support.spine import Spine

BENS, ANAS = "+12125550102", "+12135550101"
MONDAY = date(2027, 3, 1)


def assert_right(runtime: Runtime, ids: list[str]) -> None:
    """What stands is what history says."""
    with runtime.database.read() as session:
        assert engagement.counted(session, ids) == engagement.recounted(session, ids)


def day_of(runtime: Runtime, enrollment_id: str, on: date = MONDAY) -> Counter[str]:
    """The counters of one day."""
    with runtime.database.read() as session:
        counted = engagement.counted(session, [enrollment_id])
        return Counter(counted.get((enrollment_id, on), {}))


def test_the_table_counts_what_the_domain_measures() -> None:
    columns = [column.name for column in table(EngagementDay).c if not column.primary_key]
    assert columns == [*COUNTERS]


def test_a_day_of_ben(spine: Spine, clinic: Clinic) -> None:
    """Welcome, tip, and a check-in at 17:00 in New York that Ben answers twenty minutes later."""
    ben = clinic.enroll(BEN)
    spine.turn()
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    assert day_of(spine.runtime, ben) == {"sent": 3, "prompts": 1}

    spine.clock.advance(minutes=20)
    spine.says(BENS, "7")
    spine.send_due()
    told = {"sent": 4, "prompts": 1, "answered": 1, "inbound": 1, "latency_s": 20 * 60}
    assert day_of(spine.runtime, ben) == told

    spine.says(BENS, "thanks for asking")
    assert day_of(spine.runtime, ben) == told | {"inbound": 2, "unprompted": 1}
    assert_right(spine.runtime, [ben])


def test_a_text_that_asks_two_things_is_one_prompt(spine: Spine, clinic: Clinic) -> None:
    """Otherwise somebody who answers both would answer more than was asked."""
    library = spine.runtime.library
    today = library.questions["today"].model_copy(update={"also": ("mood",)})
    mood = today.model_copy(update={"id": "mood", "item": "mood", "also": ()})
    both = replace(library, questions={"today": today, "mood": mood})
    clinic.runtime = replace(spine.runtime, library=both)
    spine = Spine(clinic.runtime, spine.clock)
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    spine.says(BENS, "today 7 mood 4")
    answers = [answer.value for answer in rows_of(spine.runtime, Answer, enrollment_id=ben)]
    assert sorted(answers) == ["4", "7"]
    assert (day_of(spine.runtime, ben)["prompts"], day_of(spine.runtime, ben)["answered"]) == (1, 1)
    assert_right(spine.runtime, [ben])


def test_after_a_move_the_past_days_are_those_of_the_new_zone(spine: Spine, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    change = PreferencesChange(time_zone="Pacific/Auckland")
    transact(
        spine.runtime,
        lambda s: change_preferences(
            s, spine.runtime, ben, change, clinic.actor(), now=spine.clock()
        ),
    )
    assert day_of(spine.runtime, ben) == {}
    assert day_of(spine.runtime, ben, MONDAY + timedelta(days=1))["prompts"] == 1
    assert_right(spine.runtime, [ben])


def test_a_reply_that_is_not_understood_is_a_reply(spine: Spine, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    spine.clock.advance(minutes=1)
    spine.says(BENS, "banana")
    assert day_of(spine.runtime, ben)["not_understood"] == 1
    spine.clock.advance(minutes=9)
    spine.says(BENS, "4")
    counted = day_of(spine.runtime, ben)
    assert (counted["answered"], counted["not_understood"]) == (1, 0)
    assert counted["latency_s"] == 60, "until the first reply"
    assert_right(spine.runtime, [ben])


def test_a_reply_after_midnight_counts_on_the_day_of_the_prompt(
    spine: Spine, clinic: Clinic
) -> None:
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    spine.clock.advance(hours=9)  # Tuesday, 02:00 in New York
    spine.says(BENS, "6")
    assert day_of(spine.runtime, ben)["answered"] == 1
    assert day_of(spine.runtime, ben, MONDAY + timedelta(days=1)) == {"inbound": 1}
    assert_right(spine.runtime, [ben])


def test_a_prompt_that_never_arrived_is_no_missed_prompt(spine: Spine, clinic: Clinic) -> None:
    """And a receipt from the phone, however late, makes it one again."""
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    prompt = next(row for row in spine.rows() if row.question_key)
    spine.deliver(StatusUpdate(prompt.provider_sid, "undelivered", 30003, prompt.token))
    assert day_of(spine.runtime, ben) == {"sent": 3, "undelivered": 1}
    assert_right(spine.runtime, [ben])
    spine.deliver(StatusUpdate(prompt.provider_sid, "delivered", None, prompt.token))
    assert day_of(spine.runtime, ben) == {"sent": 3, "delivered": 1, "prompts": 1}
    assert_right(spine.runtime, [ben])


@pytest.mark.parametrize("order", ["failure first", "reply first"])
@pytest.mark.parametrize("words", ["7", "banana"])
def test_a_prompt_that_was_replied_to_did_arrive(
    spine: Spine, clinic: Clinic, order: str, words: str
) -> None:
    """Whatever the carrier says of it, and whenever: else there were more answers than prompts."""
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    prompt = next(row for row in spine.rows() if row.question_key)
    failure = StatusUpdate(prompt.provider_sid, "undelivered", 30008, prompt.token)
    steps: list[Callable[[], object]] = [
        lambda: spine.deliver(failure),
        lambda: spine.says(BENS, words),
    ]
    for step in steps if order == "failure first" else reversed(steps):
        step()
    counted = day_of(spine.runtime, ben)
    replies = counted["answered"] + counted["not_understood"]
    assert (counted["prompts"], replies, counted["undelivered"]) == (1, 1, 1)
    assert_right(spine.runtime, [ben])
    spine.deliver(StatusUpdate(prompt.provider_sid, "delivered", None, prompt.token))
    assert day_of(spine.runtime, ben)["prompts"] == 1
    assert_right(spine.runtime, [ben])


@pytest.mark.parametrize("first", ["failure", "reply"])
def test_a_reply_and_a_failure_at_the_same_moment_see_each_other(
    spine: Spine, clinic: Clinic, first: str
) -> None:
    """In two processes: whichever is second waits for the first, and counts with what it wrote."""
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    prompt = next(row for row in spine.rows() if row.question_key)
    failure = StatusUpdate(prompt.provider_sid, "undelivered", 30036, prompt.token)
    reply, runtime, now = spine.inbound(BENS, "7"), spine.runtime, spine.clock()

    def fail(session: Session) -> None:
        deliver(session, runtime, [failure], now=now)

    def answer(session: Session) -> None:
        receive(session, runtime, [reply], source="webhook", now=now)

    def in_a_transaction(work: Callable[[Session], None]) -> None:
        with runtime.database.write() as session:
            work(session)

    one, other = (fail, answer) if first == "failure" else (answer, fail)
    with ThreadPoolExecutor(1) as thread:
        with runtime.database.write() as session:
            one(session)
            second = thread.submit(in_a_transaction, other)
            sleep(0.5)  # long enough for it to look at what is not committed yet
        second.result()
    counted = day_of(runtime, ben)
    assert (counted["prompts"], counted["answered"], counted["undelivered"]) == (1, 1, 1)
    assert_right(runtime, [ben])


def test_an_upgrade_counts_the_answered_prompts_of_before(spine: Spine, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    prompt = next(row for row in spine.rows() if row.question_key)
    spine.says(BENS, "7")
    spine.deliver(StatusUpdate(prompt.provider_sid, "undelivered", 30008, prompt.token))
    database = spine.runtime.database
    while database.revision() != "0010":
        migrate(database, "-1")
    assert day_of(spine.runtime, ben)["prompts"] == 0
    migrate(database)
    assert day_of(spine.runtime, ben)["prompts"] == 1
    assert_right(spine.runtime, [ben])


def test_each_of_two_statuses_in_one_batch_counts_once(spine: Spine, clinic: Clinic) -> None:
    """Also for a text that we did not know was taken: the callback is the proof."""
    ben = clinic.enroll(BEN)
    claimed = spine.claim()
    sid = "SM" + "9" * 32
    spine.deliver(
        StatusUpdate(sid, "sent", None, claimed[0].sms.token),
        StatusUpdate(sid, "delivered", None, claimed[0].sms.token),
        StatusUpdate(sid, "delivered", None, claimed[0].sms.token),
    )
    assert day_of(spine.runtime, ben) == {"sent": 1, "delivered": 1}
    spine.settle(claimed, [Unclear("HTTP 503")])
    assert day_of(spine.runtime, ben) == {"sent": 1, "delivered": 1}
    assert_right(spine.runtime, [ben])


def test_a_text_found_in_the_providers_list_counts(spine: Spine, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    claimed = spine.claim()
    spine.send(claimed)
    spine.settle(claimed, [Unclear("reset")])
    assert day_of(spine.runtime, ben) == {}
    spine.clock.advance(minutes=2)
    spine.reconcile()
    assert day_of(spine.runtime, ben)["sent"] == 1
    assert_right(spine.runtime, [ben])


def test_a_shared_phone_counts_for_nobody(spine: Spine, clinic: Clinic) -> None:
    """Whose text it is is never guessed."""
    ids = [clinic.enroll(CLEO), clinic.enroll(DEE)]
    spine.says("+16025550103", "hello")
    assert [day_of(spine.runtime, one) for one in ids] == [{}, {}]
    assert_right(spine.runtime, ids)


@pytest.mark.parametrize("seed", [1, 2])
def test_after_any_journey_the_counters_equal_a_recount(
    spine: Spine, clinic: Clinic, seed: int
) -> None:
    """A fortnight of answers, nonsense, silence, failures, doubt, STOP and START at random."""
    chance = Random(seed)
    ids = [clinic.enroll(BEN), clinic.enroll(ANA)]
    words = ("7", "banana", "thanks", "STOP", "START", "5 and more to say", "HELP")
    weights = (8, 2, 2, 0.3, 2, 2, 0.5)
    for _ in range(120):
        spine.clock.advance(hours=chance.choice((1, 2, 3, 5)))
        spine.turn()
        if chance.random() < 0.4:
            body = chance.choices(words, weights)[0]
            spine.receive(*(spine.inbound(who, body) for who in (BENS, ANAS)))
            spine.send_due()
        for row in chance.sample(spine.rows(), 2):
            if row.provider_sid:
                status, code = chance.choice(
                    (("delivered", None), ("undelivered", 30003), ("sent", None))
                )
                spine.deliver(StatusUpdate(row.provider_sid, status, code, row.token))
        assert_right(spine.runtime, ids)
    assert len(rows_of(spine.runtime, EngagementDay)) > 14


def test_recounting_mends_what_is_wrong_and_says_how_much(spine: Spine, clinic: Clinic) -> None:
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(days=3), step=timedelta(hours=1))
    with spine.runtime.database.write() as session:
        assert engagement.recount(session, [ben]) == 0
        session.execute(delete(table(EngagementDay)).where(table(EngagementDay).c.on == MONDAY))
        session.execute(update(table(EngagementDay)).values(inbound=9))
    with spine.runtime.database.write() as session:
        assert engagement.recount(session, [ben]) == 4
    assert_right(spine.runtime, [ben])


def test_after_a_move_a_recount_puts_every_event_on_its_new_day(
    spine: Spine, clinic: Clinic
) -> None:
    """17:00 in New York is Tuesday in Tokyo."""
    ben = clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    enrollment = table(Enrollment)
    with spine.runtime.database.write() as session:
        session.execute(update(enrollment).values(time_zone="Asia/Tokyo"))
        assert engagement.recount(session, [ben]) == 2
    assert day_of(spine.runtime, ben, MONDAY + timedelta(days=1))["prompts"] == 1


def test_whoever_is_flagged_and_texts_is_looked_at_next(spine: Spine, clinic: Clinic) -> None:
    ben, ana = clinic.enroll(BEN), clinic.enroll(ANA)
    state, later = table(Engagement), spine.clock() + timedelta(days=1)
    with spine.runtime.database.write() as session:
        for enrollment_id, flagged in ((ben, True), (ana, False)):
            row = {"enrollment_id": enrollment_id, "flagged": flagged, "next_sweep_at": later}
            session.execute(state.insert().values(**row, score=0.0, components={}))
    spine.says(BENS, "hello again")
    spine.says(ANAS, "hola")
    due = {row.enrollment_id: row.next_sweep_at for row in rows_of(spine.runtime, Engagement)}
    assert due == {ben: spine.clock(), ana: later}
