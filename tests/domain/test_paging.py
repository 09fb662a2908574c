"""Whom an alert calls, when again, and in which words."""

from datetime import time, timedelta

import pytest

from smsint.domain.paging import (
    PLAIN_WORDS,
    AlertClock,
    Contact,
    Taking,
    ask_text,
    in_plain_words,
    page_text,
    reference,
    taking,
    whom,
)
from smsint.domain.segments import measure
from smsint.domain.understanding.safety import TABLES

KIM, LEE, NOA = Contact("kim", 1), Contact("lee", 2), Contact("noa", 3)
ALERT = "alert_00000000000000001f2e"
NOON = time(12)


def test_down_the_list_and_from_its_top_again() -> None:
    called = [whom([NOA, KIM, LEE], pages, NOON) for pages in range(5)]
    assert called == [KIM, LEE, NOA, KIM, LEE]


def test_nobody_is_nobody() -> None:
    assert whom([], 0, NOON) is None


@pytest.mark.parametrize(
    ("at", "on_duty"),
    [(time(23), True), (time(3), True), (time(7), False), (time(12), False), (time(22), True)],
)
def test_hours_may_cross_midnight(at: time, on_duty: bool) -> None:
    assert Contact("night", 1, time(22), time(7)).on_duty(at) is on_duty


def test_who_is_off_duty_is_passed_over_unless_all_are() -> None:
    night = Contact("night", 1, time(22), time(7))
    assert whom([night, LEE], 0, NOON) == LEE
    assert whom([night], 0, NOON) == night, "hours are no reason for silence"


def test_the_clock_of_each_level() -> None:
    clock = AlertClock()
    assert clock.within("acute") == timedelta(minutes=15)
    assert clock.within("concern") == timedelta(hours=4)
    assert clock.within("whatever comes") == clock.acute


def test_the_text_to_staff_is_ids_only_and_one_segment() -> None:
    assert reference(ALERT) == "A-7982"
    assert page_text(ALERT) == (
        "smsint: an alert needs you now: A-7982. Open the Today page. "
        "To take it by text, reply 7982."
    )
    for text in (page_text(ALERT), ask_text(ALERT, left=4), ask_text(ALERT, left=0)):
        assert measure(text).segments == 1


@pytest.mark.parametrize(
    ("kind", "evidence", "shown"),
    [
        ("suicide", "suicide: want to die", "Speaks of killing themselves: “want to die”"),
        (
            "medicine",
            "medicine: ran out\nwithdrawal: so sick",
            "Has run out of medicine, or lost it: “ran out”, “so sick”",
        ),
        ("detector_error", "KeyError", "The reader failed on this text: read it yourself."),
        ("something_new", "", "Something new."),
    ],
)
def test_staff_read_the_rule_in_plain_words_and_the_words(
    kind: str, evidence: str, shown: str
) -> None:
    assert in_plain_words(kind, evidence) == shown


def test_every_kind_that_the_reader_knows_has_plain_words() -> None:
    kinds = {kind for table in TABLES for kind in table} | {"detector_error"}
    assert kinds <= PLAIN_WORDS.keys()


NEWER = "alert_0000000000000000beef"
WANTS = Taking(NEWER, named=False)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("7982", Taking(ALERT, named=True)),
        ("8879.", Taking(NEWER, named=True)),
        ("1 7982", Taking(ALERT, named=True)),
        ("A-7982", Taking(ALERT, named=True)),
        ("got it, a 7982", Taking(ALERT, named=True)),
        ("1", WANTS),
        ("1.", WANTS),
        ("ACK", WANTS),
        ("yes", WANTS),
        ("got it", WANTS),
        ("I'll take it", WANTS),
        ("I'm on it!", WANTS),
        ("1 A-0000", WANTS),
        ("0000", WANTS),
        ("11", None),
        ("79821", None),
        ("no", None),
        ("who took it", None),
        ("cannot, 1 hour away", None),
        ("", None),
        ("!", None),
    ],
)
def test_only_its_number_takes_an_alert_and_a_one_asks_for_it(
    text: str, taken: Taking | None
) -> None:
    assert taking(text, [NEWER, ALERT]) == taken
    assert taking(text, []) is None
