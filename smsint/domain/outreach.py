"""Outreach tasks: what may be done with one, how it may end, and what follows each ending."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from smsint.domain.flag_rules import Rung
from smsint.domain.states import TaskStatus

DRIFTING, CLINIC = "drifting", "clinic"
TASK_KINDS: Mapping[str, str] = MappingProxyType({"disengagement": DRIFTING, "clinic": CLINIC})
"""Which task a kind of flag asks for. Flags about a phone ask for none: the event itself did."""
LONGEST_SNOOZE = timedelta(days=14)
OVERDUE_RISE = 10
"""By how much an overdue task rises in the list, each time it is found overdue."""
OVERDUE_AGAIN = timedelta(hours=24)


class TaskAction(StrEnum):
    """What staff do with a task."""

    CLAIM = "claim"
    ATTEMPT = "attempt"
    NOTE = "note"
    SNOOZE = "snooze"
    HAND_OVER = "hand_over"
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
    CLOSE_NUMBER = "close_number"
    """The number is no longer the patient's; nothing goes there."""
    RELEASE_TEXTS = "release_texts"
    PAUSE = "pause"
    END = "end"
    END_FOR_GOOD = "end_for_good"
    """Everything of this person ends without a word, and nothing is ever texted again."""
    AS_TOLD = "as_told"
    """What the person declined decides: the calls, the texts, or the programme."""


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
        # A stranger has the phone: nothing more goes there.
        Outcome.WRONG_NUMBER: Consequence.CLOSE_NUMBER,
        Outcome.DECLINED: Consequence.AS_TOLD,
        # A phone in somebody else's hands, or one that rings at a bad time.
        Outcome.IN_CUSTODY: Consequence.PAUSE,
        Outcome.HOSPITAL: Consequence.PAUSE,
        Outcome.TRANSFERRED: Consequence.END,
        Outcome.DECEASED: Consequence.END_FOR_GOOD,
    }
)


class Declined(StrEnum):
    """What somebody declined, as they told staff."""

    CALLS = "calls"
    """Being called about this: nothing else changes."""
    TEXTS = "texts"
    """The texts: recorded as an opt-out."""
    PROGRAMME = "programme"
    """The programme: the enrollment ends."""


CLOSES_FLAGS = frozenset(
    {
        Outcome.REACHED,
        Outcome.RETURNED,
        Outcome.DECLINED,
        Outcome.TRANSFERRED,
        Outcome.IN_CUSTODY,
        Outcome.HOSPITAL,
        Outcome.DECEASED,
        Outcome.WRONG_NUMBER,
        Outcome.NO_ACTION_NEEDED,
    }
)
"""Somebody knows now how the person is, or that the silence was not theirs: the flags that led here
close with this reason, and counting begins anew. After word was left, or nobody was reached, they
stay, and the next rung of the ladder is due."""
CLIMBS = frozenset({Outcome.LEFT_WORD, Outcome.NOT_REACHED})


def next_rung(ladder: Sequence[Rung], current: str | None) -> Rung | None:
    """The rung after the current one; none at the top."""
    ids = [rung.id for rung in ladder]
    position = ids.index(current) + 1 if current in ids else 0
    return ladder[position] if position < len(ladder) else None


def wait_after(ladder: Sequence[Rung], current: str | None) -> timedelta:
    """How long an answer to the current rung is waited for."""
    return next((rung.wait for rung in ladder if rung.id == current), ladder[0].wait)


def is_overdue(due_at: datetime, snoozed_until: datetime | None, now: datetime) -> bool:
    """Whether a task should have been done; a snoozed one sleeps until it is woken."""
    return due_at < now and (snoozed_until is None or snoozed_until < now)


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
        TaskAction.SNOOZE: Step(frozenset({_OPEN, _CLAIMED}), None),
        TaskAction.HAND_OVER: Step(frozenset({_OPEN, _CLAIMED}), _CLAIMED),
        TaskAction.RESOLVE: Step(frozenset({_OPEN, _CLAIMED}), _RESOLVED),
        TaskAction.REOPEN: Step(frozenset({_RESOLVED}), _OPEN),
    }
)
