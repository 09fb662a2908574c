"""What one row of history adds to the counters of its day: the single rule for counting and recounting.

Counters move by the difference between what a row adds after a change and what it added before it,
so that they equal a recount at every moment, whatever order events arrive in.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache

from smsint.domain import engagement
from smsint.domain.delivery import FAILURES
from smsint.domain.states import DeliveryStatus, OutboxState, QuestionStatus

COUNTERS = engagement.Day._fields[1:]
"""The counters of one local day, as ``db/tables/engagement.py`` describes them."""
Day = tuple[str, date]
"""An enrollment and a local date."""
Moves = dict[Day, dict[str, int]]
"""By how much counters move; those that do not may be left out."""
_ARRIVED = frozenset({DeliveryStatus.DELIVERED, DeliveryStatus.READ})


@cache  # a few dozen cases, and every text of ours is one of them; nobody may change the answer
def of_text(
    state: OutboxState, status: DeliveryStatus | None, *, asks: bool, replied: bool = False
) -> Counter[str]:
    """What a text of ours adds; nothing before the provider took it.

    A prompt that was replied to did arrive, whatever the carrier says of it: otherwise there could
    be more answers than prompts.
    """
    if state is not OutboxState.SENT:
        return Counter()
    failed = status in FAILURES
    return +Counter(
        sent=1,
        delivered=int(status in _ARRIVED),
        undelivered=int(failed),
        prompts=int(asks and (replied or not failed)),
    )


@cache  # as above
def of_change(
    was: tuple[OutboxState, DeliveryStatus | None],
    is_: tuple[OutboxState, DeliveryStatus | None],
    asks: bool,
    replied: bool,
) -> Mapping[str, int]:
    """What a text of ours adds after a change of its states, less what it added before."""
    moved = Counter(of_text(*is_, asks=asks, replied=replied))
    moved.subtract(of_text(*was, asks=asks, replied=replied))
    return {name: n for name, n in moved.items() if n}


def of_question(
    status: QuestionStatus,
    *,
    asked_at: datetime,
    reprompted_at: datetime | None,
    closed_at: datetime | None,
) -> Counter[str]:
    """What the reply to a prompt adds; empty without one. Asking once more proves that a first came."""
    understood = status is QuestionStatus.ANSWERED
    replied_at = reprompted_at
    if replied_at is None and status in {QuestionStatus.ANSWERED, QuestionStatus.UNPARSED}:
        replied_at = closed_at
    if replied_at is None:
        return Counter()
    return +Counter(
        answered=int(understood),
        not_understood=int(not understood),
        latency_s=max(0, int((replied_at - asked_at).total_seconds())),
    )


def of_inbound(question_id: int | None) -> Counter[str]:
    """What a text of the patient's adds."""
    return +Counter(inbound=1, unprompted=int(question_id is None))


def move(
    moves: Moves, day: Day, after: Mapping[str, int], before: Mapping[str, int] | None = None
) -> None:
    """Adds one row's difference."""
    counted = moves.setdefault(day, {})
    for name, n in after.items():  # a Counter of each day would take six times as long
        counted[name] = counted.get(name, 0) + n
    for name, n in before.items() if before else ():
        counted[name] = counted.get(name, 0) - n
