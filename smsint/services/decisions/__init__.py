"""Deciding what each due track says: a text in the outbox, or the reason why not.

Nothing is written in advance. When a track's cursor is due, the day is arranged afresh from the
protocol and what is true now, one decision point is written, and the cursor moves on. A paused,
opted-out or late enrollment keeps its cursors: each occurrence that passes leaves a row with its
reason, and resuming needs no plan and makes no flood.
"""

from datetime import datetime

from smsint.db.pipeline import in_parts, unanswered
from smsint.services.decisions.due import due_cursors
from smsint.services.decisions.memory import remember
from smsint.services.decisions.occurrence import decide_row
from smsint.services.decisions.writing import point_ids, write
from smsint.services.runtime import Runtime

__all__ = ["decide", "due_cursors"]


def decide(runtime: Runtime, *, now: datetime, limit: int = 400) -> int:
    """Decides due occurrences, at most ``limit``; returns how many. One transaction."""
    with runtime.database.write() as session:
        rows = due_cursors(session, now, limit)
        if rows:
            memory = remember(session, runtime, rows, now)
            ids = point_ids(session, len(rows))
            with unanswered(session):
                for part in in_parts(session, rows):
                    decided = [decide_row(row, memory, now) for row in part]
                    write(session, runtime, decided, ids, now)
    return len(rows)
