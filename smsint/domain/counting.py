"""What one row of history adds to the counters of its day: the single rule for counting and recounting.

Counters move by the difference between what a row adds after a change and what it added before it,
so that they equal a recount at every moment, whatever order events arrive in.
"""

from collections import Counter
from datetime import date, datetime
from functools import cache

from smsint.domain import engagement
from smsint.domain.delivery import FAILURES
from smsint.domain.states import DeliveryStatus, OutboxState, QuestionStatus

COUNTERS = engagement.Day._fields[1:]
"""The counters of one local day, as ``db/tables/engagement.py`` describes them."""
Day = tuple[str, date]
"""An enrollment and a local date."""
Moves = dict[Day, Counter[str]]
"""By how much counters move."""
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
    return Counter(
        answered=int(understood),
        not_understood=int(not understood),
        latency_s=max(0, int((replied_at - asked_at).total_seconds())),
    )


def of_inbound(question_id: int | None) -> Counter[str]:
    """What a text of the patient's adds."""
    return Counter(inbound=1, unprompted=int(question_id is None))


def move(moves: Moves, day: Day, after: Counter[str], before: Counter[str] | None = None) -> None:
    """Adds one row's difference."""
    counted = moves.setdefault(day, Counter())
    for name, n in after.items():  # Counter.update takes six times as long, at every event
        counted[name] += n
    for name, n in before.items() if before else ():
        counted[name] -= n
