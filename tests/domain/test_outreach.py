"""Tasks: every step has its rule, every outcome its consequence."""

import re

import pytest

from smsint.domain.flag_rules import LADDER
from smsint.domain.outreach import (
    CLIMBS,
    CLOSES_FLAGS,
    FOLLOWS,
    STEPS,
    Consequence,
    Outcome,
    TaskAction,
    next_rung,
)
from smsint.domain.segments import measure
from smsint.domain.states import TaskStatus
from smsint.domain.suggestions import suggest


def test_every_action_has_a_step_and_every_outcome_a_consequence() -> None:
    assert set(STEPS) == set(TaskAction)
    assert set(FOLLOWS) == set(Outcome)


def test_a_resolved_task_takes_only_notes_and_reopening() -> None:
    possible = {action for action, step in STEPS.items() if TaskStatus.RESOLVED in step.from_}
    assert possible == {TaskAction.NOTE, TaskAction.REOPEN}


def test_a_stranger_on_the_phone_hears_nothing_more() -> None:
    assert FOLLOWS[Outcome.WRONG_NUMBER] is Consequence.CLOSE_NUMBER


def test_nothing_is_texted_about_somebody_who_died() -> None:
    assert FOLLOWS[Outcome.DECEASED] is Consequence.END_FOR_GOOD


def test_word_that_was_left_closes_no_flag() -> None:
    """The flag stays, and the next rung is due."""
    assert not CLIMBS & CLOSES_FLAGS
    assert Outcome.MAY_TEXT not in CLOSES_FLAGS


def test_up_the_ladder_and_no_further() -> None:
    rungs, rung = [], next_rung(LADDER, None)
    while rung is not None:
        rungs.append(rung.id)
        rung = next_rung(LADDER, rung.id)
    assert rungs == ["text", "call", "alternate_contact", "peer", "letter"]


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("rung", [rung.id for rung in LADDER])
@pytest.mark.parametrize("name", ["Ana", None])
def test_there_are_words_for_every_rung(rung: str, language: str, name: str | None) -> None:
    said = suggest(rung, language, first_name=name, program="Care Team", phone="+1 202-555-0100")
    assert said is not None
    assert "{" not in said.words
    assert "None" not in said.words
    assert not _TREATMENT.search(said.words)
    if rung == "text":
        assert measure(said.words).segments <= 2
        assert measure(said.words).encoding == "GSM-7"


_TREATMENT = re.compile(
    r"buprenorphine|methadone|opioid|treatment|drug|recovery|buprenorfina|metadona|tratamiento",
    re.IGNORECASE,
)
