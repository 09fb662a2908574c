"""The send ledger: one accepted text per row, or a row that says why not."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import update

from smsint.db.tables import Attempt, Enrollment, Sender, table
from smsint.domain.kinds import MessageKind
from smsint.domain.sending import Timing
from smsint.domain.states import OutboxState, TextingStatus
from smsint.gateway.base import Accepted, Refused, SendResult, Unclear
from smsint.services.backups import put_on_hold, release
from smsint.services.sending import Lapsed, Outcome, claim, settle
from tests.builders import BEN, CLEO, Clinic
from tests.support.spine import Spine

ENROLLMENT, SENDER, ATTEMPT = table(Enrollment), table(Sender), table(Attempt)


def test_a_due_text_is_claimed_sent_and_recorded(spine: Spine) -> None:
    text = spine.text(spine.number())

    assert spine.send_due() == 1

    row = spine.row(text)
    assert (row.state, row.attempts, row.sent_at) == (OutboxState.SENT, 1, spine.clock())
    assert [sent.sid for sent in spine.gateway.sent] == [row.provider_sid]
    assert spine.send_due() == 0


def test_an_attempt_is_on_disk_before_any_request_is_made(spine: Spine) -> None:
    spine.text(spine.number())
    claimed = spine.claim()

    assert spine.gateway.requests == []
    assert [row.token for row in spine.select(ATTEMPT)] == [claimed[0].sms.token]


def test_a_claimed_text_belongs_to_one_process(spine: Spine) -> None:
    spine.text(spine.number())

    assert len(spine.claim()) == 1
    assert spine.claim() == []


def test_a_number_has_at_most_one_unresolved_attempt(spine: Spine) -> None:
    number = spine.number()
    spine.text(number, "One")
    spine.text(number, "Two")

    first = spine.claim()
    assert [text.sms.body for text in first] == ["One"]
    assert spine.claim() == []

    spine.settle(first, [Unclear("HTTP 503")])
    assert spine.claim() == [], "still unresolved"


def test_what_follows_each_answer_of_the_provider(spine: Spine) -> None:
    numbers = [spine.number(n) for n in range(5)]
    texts = [spine.text(number) for number in numbers]
    claimed = spine.claim()
    answers: list[SendResult] = [
        Accepted("SM" + "a" * 32, "queued"),
        Unclear("ReadTimeout"),
        Refused(None),  # not a byte was written
        Refused(20429, 429, retry_after=120),
        Refused(21211, 400),
    ]
    spine.settle(claimed, answers)

    rows = [spine.row(text) for text in texts]
    assert [row.state for row in rows] == ["sent", "in_doubt", "due", "due", "failed"]
    waits = [row.due_at - spine.clock() for row in rows[2:4]]
    assert waits == [timedelta(seconds=15), timedelta(seconds=120)]
    assert [row.token for row in rows[2:4]] == [None, None]
    assert spine.texting(numbers[4]) is TextingStatus.HELD, "a bad number is held"


def test_a_request_that_was_not_begun_in_time_is_due_again(spine: Spine) -> None:
    text = spine.text(spine.number())
    claimed = spine.claim()
    settle(spine.runtime, [Outcome(claimed[0], Lapsed())], now=spine.clock())

    assert (spine.row(text).state, spine.row(text).reason) == ("due", "lapsed")
    assert spine.send_due() == 1


def test_an_answer_to_an_older_claim_changes_nothing(spine: Spine) -> None:
    text = spine.text(spine.number())
    old = spine.claim()
    settle(spine.runtime, [Outcome(old[0], Lapsed())], now=spine.clock())
    new = spine.claim()

    spine.settle(old, [Refused(21211, 400)])

    row = spine.row(text)
    assert (row.state, row.token) == ("claimed", new[0].sms.token)


@pytest.mark.parametrize(
    ("kind", "texting", "state", "reason"),
    [
        pytest.param(MessageKind.WELCOME, TextingStatus.OPTED_OUT, "cancelled", "opted_out"),
        pytest.param(MessageKind.WELCOME, TextingStatus.HELD, "due", "held"),
        pytest.param(MessageKind.OPT_OUT_CONFIRMATION, TextingStatus.OPTED_OUT, "sent", None),
        pytest.param(MessageKind.SAFETY, TextingStatus.OPTED_OUT, "sent", None),
    ],
)
def test_consent_is_read_again_when_a_text_is_claimed(
    spine: Spine, kind: MessageKind, texting: TextingStatus, state: str, reason: str | None
) -> None:
    text = spine.text(spine.number(texting=texting), kind=kind)
    spine.send_due()

    assert (spine.row(text).state, spine.row(text).reason) == (state, reason)


def test_an_expired_text_never_leaves(spine: Spine) -> None:
    text = spine.text(spine.number(), expires_at=spine.clock() + timedelta(minutes=5))
    spine.clock.advance(minutes=5)

    assert spine.send_due() == 0
    assert spine.row(text).state == "expired"


def test_the_provider_is_told_when_a_text_expires(spine: Spine) -> None:
    spine.text(spine.number(), expires_at=spine.clock() + timedelta(minutes=7))
    assert spine.claim()[0].sms.validity_seconds == 7 * 60


def test_urgent_texts_leave_first(spine: Spine) -> None:
    spine.text(spine.number(1), kind=MessageKind.CHECK_IN, body="Check-in")
    spine.clock.advance(seconds=10)
    spine.text(spine.number(2), kind=MessageKind.SAFETY, body="Call 911")

    assert [text.sms.body for text in spine.claim()] == ["Call 911", "Check-in"]


def test_texts_keep_the_senders_pace(spine: Spine) -> None:
    spine.runtime = replace(spine.runtime, program=replace(spine.runtime.program, send_rate=2.0))
    for n in range(20):
        spine.text(spine.number(n))
    slots = []
    for _ in range(40):
        turn = claim(spine.runtime, now=spine.clock())
        slots += [text.slot_at for text in turn.claimed]
        assert all(text.slot_at < text.start_by for text in turn.claimed)
        spine.settle(turn.claimed, spine.send(turn.claimed))
        spine.clock.advance(seconds=0.4)

    assert len(slots) == 20
    gaps = {later - earlier for earlier, later in pairwise(slots)}
    assert min(gaps) >= timedelta(seconds=0.5)


def test_nothing_leaves_while_the_installation_is_on_hold(spine: Spine) -> None:
    spine.text(spine.number())
    put_on_hold(spine.runtime, now=spine.clock())
    assert spine.send_due() == 0

    assert release(spine.runtime)
    assert spine.send_due() == 1


class TestCircuit:
    """Refused credentials are nobody's text's fault."""

    def test_opens_on_an_account_error_and_keeps_every_text(self, spine: Spine) -> None:
        for n in range(3):
            spine.text(spine.number(n))
        claimed = spine.claim()
        spine.settle(claimed, [Refused(20003, 401)] * 3)

        assert {row.state for row in spine.rows()} == {"due"}
        assert spine.select(SENDER)[0].open_since == spine.clock()
        spine.clock.advance(seconds=59)
        assert spine.claim() == []

    def test_probes_with_one_text_a_minute_and_recovers(self, spine: Spine) -> None:
        for n in range(3):
            spine.text(spine.number(n))
        claimed = spine.claim()
        spine.settle(claimed, [Refused(20003, 401)] * 3)

        spine.clock.advance(minutes=1)
        probe = spine.claim()
        assert len(probe) == 1
        spine.settle(probe, [Refused(20003, 401)])
        assert spine.claim() == []

        spine.clock.advance(minutes=1)
        probe = spine.claim()
        assert len(probe) == 1
        spine.settle(probe, spine.send(probe))
        assert spine.select(SENDER)[0].open_since is None
        spine.clock.advance(minutes=15)
        spine.send_due()
        assert {row.state for row in spine.rows()} == {"sent"}


def test_a_text_that_cannot_be_read_waits_and_stops_nobody_else(spine: Spine) -> None:
    """Its row was tampered with, or this process lacks the key that sealed it."""
    bad, good = spine.text(spine.number(1)), spine.text(spine.number(2))
    spine.change(bad, body=b"\x01not sealed by anybody")

    assert spine.send_due() == 1
    assert (spine.row(bad).state, spine.row(bad).reason) == ("due", "unreadable")
    assert spine.row(good).state == "sent"


def test_a_patient_whose_zone_does_not_exist_stops_nobody_else(
    spine: Spine, clinic: Clinic
) -> None:
    lost = clinic.enroll(BEN, time_zone="America/New_York")
    with spine.runtime.database.write() as session:
        session.execute(
            update(ENROLLMENT).where(ENROLLMENT.c.id == lost).values(time_zone="Mars/Olympus")
        )
    clinic.enroll(CLEO)
    spine.clock.advance(hours=3)

    spine.send_due()

    said = {row.enrollment_id == lost: row.state for row in spine.rows()}
    assert said == {True: "due", False: "sent"}


def test_the_quiet_time_is_longer_than_any_request() -> None:
    """Otherwise a text could be judged as never taken while its request still runs."""
    assert Timing().quiet > Timing().start_within + Timing().connecting + Timing().client_timeout
    with pytest.raises(ValueError, match="quiet time"):
        Timing(quiet=timedelta(seconds=16))
