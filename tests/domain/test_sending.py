"""Whether a text may leave now, and what the provider's list proves: every rule as a row."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.kinds import KINDS, MessageKind
from smsint.domain.protocol import Window
from smsint.domain.sending import (
    MAX_VALIDITY,
    Candidate,
    Drop,
    Escalate,
    Facts,
    Found,
    InDoubt,
    Listed,
    LookAgain,
    Past,
    Send,
    SendAgain,
    Timing,
    Wait,
    judge,
    may_send,
)
from smsint.domain.states import EnrollmentStatus, OutboxState, TextingStatus

NOON = datetime(2027, 3, 1, 17, tzinfo=UTC)
"""Twelve o'clock in New York, where Ben lives."""
DAY = Window(start=time(9), end=time(20))


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def text(
    kind: MessageKind = MessageKind.TIP, *, planned: datetime = NOON, life: float = 600
) -> Candidate:
    return Candidate(kind, planned, planned + minutes(life), "America/New_York", DAY)


def sent(at: datetime, planned: datetime | None = None) -> Past:
    return Past(at, planned or at)


def test_a_text_that_is_due_leaves_at_once() -> None:
    assert isinstance(may_send(text(), Facts(), now=NOON), Send)


@pytest.mark.parametrize(
    ("kind", "facts", "verdict"),
    [
        # Consent: nothing after STOP, but the one confirmation, HELP and words of safety.
        (MessageKind.TIP, Facts(TextingStatus.OPTED_OUT), Drop(OutboxState.CANCELLED, "opted_out")),
        (MessageKind.STAFF, Facts(TextingStatus.OPTED_OUT), Drop(OutboxState.CANCELLED, "opted_out")),
        (MessageKind.REPLY, Facts(TextingStatus.OPTED_OUT), Drop(OutboxState.CANCELLED, "opted_out")),
        (MessageKind.OPT_OUT_CONFIRMATION, Facts(TextingStatus.OPTED_OUT), Send),
        (MessageKind.HELP, Facts(TextingStatus.OPTED_OUT), Send),
        (MessageKind.SAFETY, Facts(TextingStatus.OPTED_OUT), Send),
        # A hold: a person must look first, so not even a reply.
        (MessageKind.TIP, Facts(TextingStatus.HELD), Wait(NOON + minutes(15), "held")),
        (MessageKind.REPLY, Facts(TextingStatus.HELD), Drop(OutboxState.EXPIRED, "held")),
        # The enrollment: staff may still write to somebody whose programme has ended.
        (MessageKind.TIP, Facts(status=EnrollmentStatus.ENDED), Drop(OutboxState.CANCELLED, "ended")),
        (MessageKind.STAFF, Facts(status=EnrollmentStatus.ENDED), Send),
        (MessageKind.TIP, Facts(status=EnrollmentStatus.PAUSED), Drop(OutboxState.SUPPRESSED, "paused")),
        (MessageKind.REPLY, Facts(status=EnrollmentStatus.PAUSED), Send),
        # A takeover: staff are talking, automation waits; staff themselves do not.
        (
            MessageKind.TIP,
            Facts(taken_over_until=NOON + minutes(60)),
            Wait(NOON + minutes(60), "staff_takeover"),
        ),
        (MessageKind.STAFF, Facts(taken_over_until=NOON + minutes(60)), Send),
        (MessageKind.TIP, Facts(taken_over_until=NOON - minutes(1)), Send),
    ],
)  # fmt: skip
def test_consent_comes_before_everything(
    kind: MessageKind, facts: Facts, verdict: Wait | Drop | type[Send]
) -> None:
    life = KINDS[kind].expires_after.total_seconds() / 60
    found = may_send(text(kind, life=life), facts, now=NOON)
    assert found == verdict or found.__class__ is verdict


def test_a_text_past_its_expiry_never_leaves() -> None:
    late = NOON + minutes(600)
    assert may_send(text(life=600), Facts(), now=late) == Drop(OutboxState.EXPIRED, "expired")


def test_a_text_with_seconds_left_is_expired_because_the_provider_could_not_deliver_it() -> None:
    almost = NOON + minutes(600) - timedelta(seconds=9)
    assert may_send(text(life=600), Facts(), now=almost) == Drop(OutboxState.EXPIRED, "expired")


def test_at_night_a_text_waits_for_the_morning_or_dies_waiting() -> None:
    night = datetime(2027, 3, 2, 4, tzinfo=UTC)  # 23:00 in New York
    opens = datetime(2027, 3, 2, 14, tzinfo=UTC)  # 09:00
    long_lived = text(MessageKind.REINFORCEMENT, planned=NOON, life=24 * 60)
    short_lived = text(MessageKind.CHECK_IN, planned=night - minutes(30), life=120)
    assert may_send(long_lived, Facts(), now=night) == Wait(opens, "window")
    assert may_send(short_lived, Facts(), now=night) == Drop(OutboxState.EXPIRED, "window")


def test_an_answer_to_the_patients_own_text_may_leave_at_night() -> None:
    night = datetime(2027, 3, 2, 4, tzinfo=UTC)
    assert isinstance(
        may_send(text(MessageKind.REPLY, planned=night, life=10), Facts(), now=night), Send
    )


def test_a_number_without_an_enrollment_has_no_window() -> None:
    night = datetime(2027, 3, 2, 4, tzinfo=UTC)
    unknown = Candidate(MessageKind.HELP, night, night + minutes(10))
    assert isinstance(may_send(unknown, Facts(), now=night), Send)


def test_the_fourth_automated_text_of_a_local_day_is_dropped() -> None:
    three = [sent(NOON - minutes(m)) for m in (70, 130, 170)]
    assert may_send(text(), Facts(past=three), now=NOON) == Drop(
        OutboxState.SUPPRESSED, "daily_cap"
    )


def test_yesterdays_texts_do_not_count_towards_todays_cap() -> None:
    yesterday = [sent(NOON - timedelta(hours=h)) for h in (13, 15, 17)]
    assert isinstance(may_send(text(), Facts(past=yesterday), now=NOON), Send)


def test_two_automated_texts_keep_an_hour_apart() -> None:
    facts = Facts(past=[sent(NOON - minutes(20))])
    assert may_send(text(), facts, now=NOON) == Wait(NOON + minutes(40), "minimum_gap")


def test_replies_neither_count_nor_wait() -> None:
    facts = Facts(past=[sent(NOON - minutes(m)) for m in (1, 70, 130)])
    assert isinstance(may_send(text(MessageKind.REPLY, life=10), facts, now=NOON), Send)


def test_after_an_outage_the_second_late_text_waits_three_hours() -> None:
    late = text(planned=NOON - minutes(120))
    caught_up = Facts(past=[sent(NOON - minutes(61), planned=NOON - minutes(200))])
    assert may_send(late, caught_up, now=NOON) == Wait(NOON + minutes(119), "catch_up")


@pytest.mark.parametrize(
    ("past", "planned"),
    [
        ([sent(NOON - minutes(181), NOON - minutes(400))], NOON - minutes(60)),  # long enough ago
        ([sent(NOON - minutes(61))], NOON - minutes(60)),  # that one was not late
        ([sent(NOON - minutes(61), NOON - minutes(200))], NOON - minutes(14)),  # this one is not
    ],
)
def test_what_is_not_a_second_catch_up_leaves(past: list[Past], planned: datetime) -> None:
    assert isinstance(may_send(text(planned=planned), Facts(past=past), now=NOON), Send)


@given(
    kind=st.sampled_from(MessageKind),
    hour=st.integers(0, 23),
    life=st.integers(1, 3000),
    zone=st.sampled_from(["America/New_York", "America/Phoenix", "Pacific/Chatham", "UTC"]),
)
def test_the_provider_never_keeps_trying_past_the_expiry_or_into_the_night(
    kind: MessageKind, hour: int, life: int, zone: str
) -> None:
    now = NOON.replace(hour=hour)
    candidate = Candidate(kind, now, now + minutes(life), zone, DAY)
    verdict = may_send(candidate, Facts(), now=now)
    if isinstance(verdict, Send):
        assert timedelta(seconds=1) <= verdict.validity <= MAX_VALIDITY
        assert now + verdict.validity <= candidate.expires_at
        if not KINDS[kind].any_hour:
            ended = may_send(candidate, Facts(), now=now + verdict.validity)
            assert not isinstance(ended, Send) or verdict.validity == MAX_VALIDITY
    if isinstance(verdict, Wait):
        assert now < verdict.until < candidate.expires_at


def test_a_text_must_not_be_judged_while_its_request_may_still_run() -> None:
    with pytest.raises(ValueError, match="quiet time"):
        Timing(quiet=timedelta(seconds=16))


BEN = "+12125550101"
ATTEMPT = InDoubt(BEN, "Hello", NOON, NOON + minutes(60), empty_lists=0)
LATER = NOON + minutes(2)


def listed(sid: str, *, to: str = BEN, body: str = "Hello", after: float = 1) -> Listed:
    return Listed(sid, to, body, NOON + timedelta(seconds=after), "sent")


@pytest.mark.parametrize(
    ("messages", "known"),
    [
        ([], set()),
        ([listed("SM1", to="+12125550102")], set()),  # somebody else's
        ([listed("SM1", body="Another text")], set()),
        ([listed("SM1", after=-60)], set()),  # the same text of an earlier day
        ([listed("SM1")], {"SM1"}),  # the recorded outcome of another text
    ],
)
def test_a_list_without_the_text_must_be_read_a_second_time(
    messages: list[Listed], known: set[str]
) -> None:
    found = judge(ATTEMPT, messages, known, Timing(), now=LATER)
    assert found == LookAgain(LATER + timedelta(seconds=60))


def test_the_text_in_the_list_was_sent() -> None:
    found = judge(
        ATTEMPT, [listed("SM2", after=5), listed("SM1", after=0)], set(), Timing(), now=LATER
    )
    assert found == Found("SM1", "sent")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("It\u2019s 5 \u2013 rest\u2026", "It's 5 - rest..."),  # Smart Encoding makes them GSM-7
        ("Hola\u00a0Ana", "Hola Ana"),
        ("\uff33oon", "Soon"),
        ("\u2764", "\u2764"),  # no letters at all: compared as it is
    ],
)
def test_a_text_that_the_provider_wrote_with_other_marks_is_the_same(
    ours: str, theirs: str
) -> None:
    attempt = InDoubt(BEN, ours, NOON, NOON + minutes(60), empty_lists=1)
    found = judge(attempt, [listed("SM1", body=theirs)], set(), Timing(), now=LATER)
    assert found == Found("SM1", "sent")


def test_the_providers_clock_may_be_a_little_behind() -> None:
    assert judge(ATTEMPT, [listed("SM1", after=-4)], set(), Timing(), now=LATER) == Found(
        "SM1", "sent"
    )


def test_two_lists_without_it_mean_that_it_was_never_taken() -> None:
    twice = InDoubt(BEN, "Hello", NOON, NOON + minutes(60), empty_lists=1)
    assert judge(twice, [], set(), Timing(), now=LATER) == SendAgain()


def test_after_its_expiry_it_is_never_sent_again() -> None:
    twice = InDoubt(BEN, "Hello", NOON, NOON + minutes(1), empty_lists=1)
    assert judge(twice, [], set(), Timing(), now=LATER) == Escalate()


def test_priorities_put_safety_first_and_nudges_last() -> None:
    order = sorted(KINDS, key=lambda kind: KINDS[kind].priority)
    assert order[0] is MessageKind.SAFETY
    assert order[-1] is MessageKind.NUDGE
    assert all(KINDS[a].priority <= KINDS[b].priority for a, b in pairwise(order))
    assert set(KINDS) == set(MessageKind)
