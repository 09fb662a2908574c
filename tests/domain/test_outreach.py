"""Tasks: every step has its rule, every outcome its consequence."""

from smsint.domain.outreach import FOLLOWS, STEPS, Consequence, Outcome, TaskAction
from smsint.domain.states import TaskStatus


def test_every_action_has_a_step_and_every_outcome_a_consequence() -> None:
    assert set(STEPS) == set(TaskAction)
    assert set(FOLLOWS) == set(Outcome)


def test_a_resolved_task_takes_only_notes_and_reopening() -> None:
    possible = {action for action, step in STEPS.items() if TaskStatus.RESOLVED in step.from_}
    assert possible == {TaskAction.NOTE, TaskAction.REOPEN}


def test_a_stranger_on_the_phone_hears_nothing_more() -> None:
    assert FOLLOWS[Outcome.WRONG_NUMBER] is Consequence.HOLD_TEXTS


def test_nothing_is_texted_about_somebody_who_died() -> None:
    assert FOLLOWS[Outcome.DECEASED] is Consequence.END
