"""Every text that reaches us is stored once, whatever it contains and however often it comes."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, update
from sqlalchemy.exc import SQLAlchemyError

from smsint.db.tables import (
    Alert,
    Answer,
    Enrollment,
    InboundMessage,
    Question,
    Task,
    table,
)
from smsint.domain.states import EnrollmentStatus, TextingStatus
from smsint.domain.understanding import Reader, Understanding
from smsint.gateway.base import storable
from smsint.services.receiving import Received, receive
from tests.builders import ANA, BEN, CLEO, DEE, Clinic
from tests.support.spine import NUMBER, Spine

INBOUND, ANSWER, QUESTION = table(InboundMessage), table(Answer), table(Question)
TASK, ALERT, ENROLLMENT = table(Task), table(Alert), table(Enrollment)
BENS, ANAS, CLEOS = "+12125550102", "+12135550101", "+16025550103"


def bodies(spine: Spine) -> list[str]:
    """What is stored, in the order of arrival."""
    vault = spine.runtime.vault
    rows = sorted(spine.select(INBOUND), key=lambda row: row.message_sid)
    return [vault.open("inbound_message.body", row.body) for row in rows]


def effects(spine: Spine) -> list[str]:
    """What the latest text led to."""
    return list(max(spine.select(INBOUND), key=lambda row: row.message_sid).effects)


@pytest.fixture
def asked(spine: Spine, clinic: Clinic) -> Spine:
    """Ben, with the question of Monday 17:00 open."""
    clinic.enroll(BEN)
    spine.run(until=spine.clock() + timedelta(hours=7), step=timedelta(hours=1))
    assert [row.status for row in spine.select(QUESTION)] == ["open"]
    return spine


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("", id="picture-only"),
        pytest.param("\0", id="NUL"),
        pytest.param("a\0b", id="NUL-inside"),
        pytest.param("\ud83d", id="lone-surrogate"),
        pytest.param("\ud83d\ude00", id="paired-surrogates"),
        pytest.param("\u202eSTOP ton od\u202c", id="right-to-left-override"),
        pytest.param("👩‍👩‍👧 " * 40, id="joined-emoji"),
        pytest.param("x" * 10_000, id="10-kB"),
        pytest.param("STOP\u200b", id="zero-width"),
        pytest.param("'; DROP TABLE number; --", id="SQL"),
        pytest.param("{{ first_name }} {% raw %}", id="template"),
        pytest.param("\r\n\x1b[31mred", id="control"),
    ],
)
def test_any_text_is_stored(spine: Spine, body: str) -> None:
    spine.number()
    assert spine.says(1, storable(body)).new
    assert bodies(spine) == [storable(body)]


def test_a_replayed_text_changes_nothing(asked: Spine) -> None:
    seven = asked.inbound(BENS, "7")
    first = asked.receive(seven)
    asked.send_due()
    again = [asked.receive(seven) for _ in range(3)]

    assert first[0].new
    assert not any(result.new for results in again for result in results)
    assert len(asked.select(INBOUND)) == len(asked.select(ANSWER)) == 1
    assert asked.send_due() == 0


def test_a_text_twice_in_one_batch_is_stored_once(asked: Spine) -> None:
    seven = asked.inbound(BENS, "7")
    assert [result.new for result in asked.receive(seven, seven)] == [True, False]
    assert len(asked.select(ANSWER)) == 1


def test_the_second_text_of_a_batch_knows_what_the_first_did(asked: Spine) -> None:
    asked.receive(asked.inbound(BENS, "STOP"), asked.inbound(BENS, "stop"))
    asked.send_due()
    confirmations = [sent for sent in asked.gateway.sent if "no more texts" in sent.sms.body]
    assert len(confirmations) == 1


def test_an_answer_is_recorded_and_answered_by_its_band(asked: Spine) -> None:
    asked.says(BENS, "7")
    asked.send_due()

    assert [(row.value, row.status, row.item) for row in asked.select(ANSWER)] == [
        ("7", "parsed", "wellbeing")
    ]
    assert asked.gateway.sent[-1].sms.body == "Good to hear."
    assert [row.status for row in asked.select(QUESTION)] == ["answered"]


def test_words_of_crisis_and_an_answer_are_both_kept(asked: Spine) -> None:
    asked.says(BENS, "2 and I want to kill myself")
    assert [row.level for row in asked.select(ALERT)] == ["acute"]
    assert asked.send_due() >= 1, "the emergency lines go out at once"
    assert any("988" in sent.sms.body for sent in asked.gateway.sent[-2:])


@pytest.mark.parametrize("texting", [TextingStatus.OPTED_OUT, TextingStatus.HELD])
def test_words_of_crisis_reach_a_human_also_from_a_stopped_or_held_number(
    spine: Spine, texting: TextingStatus
) -> None:
    spine.number(texting=texting)
    spine.says(1, "I want to kill myself")
    assert [row.kind for row in spine.select(ALERT)] == ["suicide"]


@pytest.mark.parametrize("status", [EnrollmentStatus.PAUSED, EnrollmentStatus.ENDED])
def test_words_of_crisis_reach_a_human_also_from_a_paused_or_discharged_patient(
    asked: Spine, status: EnrollmentStatus
) -> None:
    ended_at = asked.clock() if status is EnrollmentStatus.ENDED else None
    with asked.runtime.database.write() as session:
        session.execute(update(ENROLLMENT).values(status=status, ended_at=ended_at))
    asked.says(BENS, "I want to kill myself")

    alerts = asked.select(ALERT)
    assert [(row.kind, row.site_id is not None) for row in alerts] == [("suicide", True)]


def test_a_stranger_is_kept_for_staff_and_told_nothing(spine: Spine) -> None:
    spine.says("+12025550177", "Who is this?")
    spine.send_due()

    assert [row.enrollment_id for row in spine.select(INBOUND)] == [None]
    assert [row.kind for row in spine.select(TASK)] == ["read_text"]
    assert spine.gateway.sent == []


def test_a_text_from_a_shared_phone_is_nobodys(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(CLEO, shared_phone=True)
    clinic.enroll(DEE)
    spine.says(CLEOS, "7")

    assert [row.enrollment_id for row in spine.select(INBOUND)] == [None]
    assert spine.select(ANSWER) == []


def test_stop_on_a_shared_phone_stops_both(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(CLEO, shared_phone=True)
    clinic.enroll(DEE)
    spine.says(CLEOS, "STOP")
    spine.send_due()
    spine.run(until=spine.clock() + timedelta(days=2), step=timedelta(hours=1))

    assert {row.kind for row in spine.rows() if row.state == "sent"} == {"opt_out_confirmation"}


def test_a_reader_that_fails_still_reaches_a_human(spine: Spine) -> None:
    class Broken(Reader):
        def __init__(self) -> None:
            """Knows no words."""

        def _understand(self, *_: object) -> Understanding:
            raise RuntimeError("a bug")

    spine.number()
    spine.runtime = replace(spine.runtime, reader=Broken())
    assert spine.says(1, "I want to kill myself").new
    assert [row.kind for row in spine.select(ALERT)] == ["detector_error"]


@pytest.mark.parametrize("words", ["7", "STOP"])
def test_a_bug_of_ours_reaches_a_human_and_loses_no_stop(asked: Spine, words: str) -> None:
    class Stumbling(Reader):
        def __init__(self, sound: Reader) -> None:
            """Reads as well as the sound one, and fails where answers are told apart."""
            self.__dict__ |= sound.__dict__

        def answer(self, *_: object, **__: object) -> None:
            raise RuntimeError("a bug")

    asked.says(BENS, "7")
    asked.runtime = replace(asked.runtime, reader=Stumbling(asked.runtime.reader))
    asked.clock.advance(minutes=2)
    assert asked.says(BENS, words).new
    assert [row.kind for row in asked.select(ALERT)] == ["detector_error"]
    stopped = {row.texting for row in asked.select(NUMBER)} == {TextingStatus.OPTED_OUT}
    assert stopped is (words == "STOP")


def test_an_old_text_is_not_answered_late(asked: Spine) -> None:
    """Its webhook was lost; the provider's list tells of it twenty minutes later."""
    said = asked.clock()
    asked.clock.advance(minutes=20)
    asked.receive(asked.inbound(BENS, "7", received_at=said), source="list")

    assert [row.answered_at for row in asked.select(ANSWER)] == [said]
    before = len(asked.gateway.sent)
    asked.send_due()
    assert len(asked.gateway.sent) == before


def test_two_processes_that_get_the_same_text_store_it_once(spine: Spine) -> None:
    """As two web processes do, or a webhook and the pass over the provider's list."""
    spine.number()
    texts = [spine.inbound(1, "hello there") for _ in range(20)]
    texts += [spine.inbound(f"+1202555018{n % 10}", "a stranger") for n in range(20)]
    barrier = threading.Barrier(4)
    failures: list[Exception] = []
    results: list[Received] = []

    def process() -> None:
        for text in texts:
            barrier.wait()
            try:
                results.extend(spine.receive(text))
            except SQLAlchemyError as error:
                failures.append(error)

    threads = [threading.Thread(target=process) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert sum(result.new for result in results) == len(texts)
    assert spine.select(func.count(INBOUND.c.message_sid))[0][0] == len(texts)


def test_a_batch_of_hundreds_is_one_transaction(spine: Spine, clinic: Clinic) -> None:
    clinic.enroll(ANA)
    spine.number()
    texts = [spine.inbound(n % 7, f"text {n}") for n in range(200)]
    with spine.runtime.database.write() as session:
        receive(session, spine.runtime, texts, source="webhook", now=spine.clock())
    assert len(spine.select(INBOUND)) == 200
    assert spine.select(func.count(NUMBER.c.id))[0][0] == 8, "seven that texted, and Ana"
