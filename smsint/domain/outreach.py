"""Outreach tasks: what may be done with one, how it may end, and what follows each ending."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from smsint.domain.states import TaskStatus


class TaskAction(StrEnum):
    """What staff do with a task."""

    CLAIM = "claim"
    ATTEMPT = "attempt"
    NOTE = "note"
    RESOLVE = "resolve"
    REOPEN = "reopen"


class AttemptOutcome(StrEnum):
    """How one try to reach somebody went."""

    REACHED = "reached"
    LEFT_WORD = "left_word"
    NO_ANSWER = "no_answer"
    WRONG_NUMBER = "wrong_number"


class Consequence(StrEnum):
    """What the service does when a task ends in a certain way."""

    NOTHING = "nothing"
    HOLD_TEXTS = "hold_texts"
    RELEASE_TEXTS = "release_texts"
    PAUSE = "pause"
    END = "end"


class Outcome(StrEnum):
    """How a task ended."""

    REACHED = "reached"
    RETURNED = "returned"
    MAY_TEXT = "may_text"
    LEFT_WORD = "left_word"
    NOT_REACHED = "not_reached"
    WRONG_NUMBER = "wrong_number"
    DECLINED = "declined"
    TRANSFERRED = "transferred"
    IN_CUSTODY = "in_custody"
    HOSPITAL = "hospital"
    DECEASED = "deceased"
    NO_ACTION_NEEDED = "no_action_needed"


FOLLOWS: Mapping[Outcome, Consequence] = MappingProxyType(
    {
        **dict.fromkeys(Outcome, Consequence.NOTHING),
        Outcome.MAY_TEXT: Consequence.RELEASE_TEXTS,
        # A stranger has the phone: nothing more goes there until somebody has looked.
        Outcome.WRONG_NUMBER: Consequence.HOLD_TEXTS,
        # A phone in somebody else's hands, or one that rings at a bad time.
        Outcome.IN_CUSTODY: Consequence.PAUSE,
        Outcome.HOSPITAL: Consequence.PAUSE,
        Outcome.TRANSFERRED: Consequence.END,
        Outcome.DECEASED: Consequence.END,
    }
)


@dataclass(frozen=True, slots=True)
class Step:
    """What an action needs and what it leads to."""

    from_: frozenset[TaskStatus]
    to: TaskStatus | None
    """None: the status stays."""


_OPEN, _CLAIMED, _RESOLVED = TaskStatus.OPEN, TaskStatus.CLAIMED, TaskStatus.RESOLVED
STEPS: Mapping[TaskAction, Step] = MappingProxyType(
    {
        TaskAction.CLAIM: Step(frozenset({_OPEN}), _CLAIMED),
        TaskAction.ATTEMPT: Step(frozenset({_OPEN, _CLAIMED}), None),
        TaskAction.NOTE: Step(frozenset(TaskStatus), None),
        TaskAction.RESOLVE: Step(frozenset({_OPEN, _CLAIMED}), _RESOLVED),
        TaskAction.REOPEN: Step(frozenset({_RESOLVED}), _OPEN),
    }
)
