"""Statuses in any order end the same; every known error code has a reaction."""

from datetime import timedelta
from functools import reduce
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsint.domain.delivery import (
    ERRORS,
    FAILURES,
    RANK,
    Reaction,
    backoff,
    delivery_failure,
    merge,
    parse_status,
    refusal,
)
from smsint.domain.states import (
    FINAL,
    OUTBOX_TRANSITIONS,
    UNRESOLVED,
    DeliveryStatus,
    OutboxState,
)

S = DeliveryStatus


@pytest.mark.parametrize("order", list(permutations([S.QUEUED, S.SENDING, S.SENT, S.DELIVERED])))
def test_whatever_the_order_a_delivered_text_ends_delivered(order: tuple[S, ...]) -> None:
    assert reduce(merge, order, None) is S.DELIVERED


@given(st.lists(st.sampled_from(DeliveryStatus), min_size=1), st.randoms())
def test_the_end_does_not_depend_on_order_or_repetition(reports: list[S], random: object) -> None:
    shuffled = [*reports, *reports]
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis hands out a Random
    ranks = {RANK[status] for status in reports}
    ends = {RANK[reduce(merge, order, None)] for order in (reports, shuffled)}  # type: ignore[index]  # never None: the list is not empty
    assert ends == {max(ranks)}


def test_a_status_never_moves_back() -> None:
    assert all(
        RANK[merge(current, reported)] >= RANK[current]
        for current in DeliveryStatus
        for reported in DeliveryStatus
    )


def test_every_status_has_a_rank() -> None:
    assert set(RANK) == set(DeliveryStatus)


def test_an_unknown_status_is_an_event_and_nothing_more() -> None:
    assert parse_status("partially_delivered") is None
    assert parse_status("delivered") is S.DELIVERED


@pytest.mark.parametrize(
    ("code", "reaction"),
    [
        (20003, Reaction.OPEN_CIRCUIT),
        (20429, Reaction.WAIT),
        (21610, Reaction.OPT_OUT),
        (21211, Reaction.BAD_NUMBER),
        (21614, Reaction.BAD_NUMBER),
        (30003, Reaction.TRY_LATER),  # unreachable is not disengaged
        (30004, Reaction.STAFF),
        (30005, Reaction.BAD_NUMBER),
        (30007, Reaction.CONTENT),  # the same words again would be filtered again
        (30034, Reaction.OPEN_CIRCUIT),
        (30036, Reaction.EXPIRED),
    ],
)
def test_well_known_codes_lead_to_what_they_ask_for(code: int, reaction: Reaction) -> None:
    assert ERRORS[code].reaction is reaction


@pytest.mark.parametrize(
    ("code", "http_status", "reaction"),
    [
        (None, None, Reaction.WAIT),  # not a byte was written
        (None, 401, Reaction.OPEN_CIRCUIT),
        (None, 429, Reaction.WAIT),
        (99999, 400, Reaction.CONTENT),  # a new code: never resent blindly, somebody looks
    ],
)
def test_a_refusal_without_a_known_code_is_judged_by_its_http_status(
    code: int | None, http_status: int | None, reaction: Reaction
) -> None:
    assert refusal(code, http_status).reaction is reaction


def test_a_failed_delivery_without_a_known_code_is_tried_once_more() -> None:
    assert delivery_failure(None).reaction is Reaction.TRY_LATER
    assert delivery_failure(123).reaction is Reaction.TRY_LATER


def test_every_error_says_in_plain_words_what_staff_should_know() -> None:
    for code, error in ERRORS.items():
        assert error.meaning, code
        assert error.words.endswith("."), code


def test_waiting_grows_and_is_bounded() -> None:
    waits = [backoff(attempts) for attempts in range(12)]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(seconds=15)
    assert waits[-1] == timedelta(minutes=15)


def test_failures_are_statuses_that_staff_should_hear_of() -> None:
    assert {S.FAILED, S.UNDELIVERED, S.CANCELED} == FAILURES


def test_every_state_of_the_ledger_has_its_transitions() -> None:
    assert set(OUTBOX_TRANSITIONS) == set(OutboxState)
    assert UNRESOLVED.isdisjoint(FINAL)
    assert OutboxState.SENT in FINAL
    reachable = {after for states in OUTBOX_TRANSITIONS.values() for after in states}
    assert reachable | {OutboxState.DUE} == set(OutboxState)
